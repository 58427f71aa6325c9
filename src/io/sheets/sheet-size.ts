import { inBoth, type Words } from "../../bilingual.js";
import { LONGEST_TEXT } from "../../core/register/input-reader.js";
import { DondocError, fail, MOST_ISSUES, type Problem } from "../../errors.js";
import { CELLS, COLUMNS, LETTERS, ROWS } from "../../expected.js";
import type { Row } from "./heading-row.js";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "./limits.js";

const isTooLong = (cell: Row[number]): boolean => typeof cell === "string" && cell.length > LONGEST_TEXT;

const tooLong = (row: Row, number: number): Problem[] =>
  row.flatMap((cell, i): Problem[] =>
    typeof cell === "string" && isTooLong(cell)
      ? [
          {
            code: "out-of-range",
            path: "",
            row: number,
            column: `${i + 1}`,
            found: `${cell.length}`,
            expected: inBoth`≤ ${LONGEST_TEXT} ${LETTERS}`,
          },
        ]
      : [],
  );

/** What keeps some rows from being those of a register: rows that are too wide, cells that are too long. */
export const sizeProblems = (rows: readonly Row[], firstRow: number): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const [i, row] of rows.entries()) {
    if (problems.length > MOST_ISSUES) break;
    if (row.length <= MOST_COLUMNS) {
      if (row.some(isTooLong)) problems.push(...tooLong(row, firstRow + i));
    } else {
      const expected = inBoth`≤ ${MOST_COLUMNS} ${COLUMNS}`;
      problems.push({ code: "unreadable", path: "", row: firstRow + i, found: `${row.length}`, expected });
    }
  }
  return problems;
};

/**
 * Refuses a sheet that is larger than any register: it would take minutes, and a few cells far apart could pretend to be
 * one.
 *
 * @throws DondocError `unreadable`; `out-of-range` for a cell longer than any text of a register.
 */
export const requireModest = (rows: readonly Row[], firstRow: number): void => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const refuse = (found: string, expected: Words): never => fail({ code: "unreadable", path: "", found, expected });
  if (rows.length > MOST_ROWS) refuse(`> ${MOST_ROWS}`, inBoth`≤ ${MOST_ROWS} ${ROWS}`);
  const problems = sizeProblems(rows, firstRow);
  if (problems.length > 0) throw new DondocError(problems);
  if (rows.length * width > MOST_CELLS) refuse(`${rows.length} × ${width}`, inBoth`≤ ${MOST_CELLS} ${CELLS}`);
};
