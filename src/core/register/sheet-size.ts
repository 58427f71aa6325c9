import { DondocError, MOST_ISSUES, type Problem } from "../../errors.js";
import type { Row } from "./heading-row.js";
import { LONGEST_TEXT } from "./reader.js";

/** More rows than any register has, empty ones included. */
export const MOST_ROWS = 200_000;
/** Cells that a sheet may span, filled or not: rows by the longest row. */
const MOST_CELLS = 2_000_000;

const tooLong = (row: Row, number: number): Problem[] =>
  row.flatMap((cell, i): Problem[] =>
    typeof cell === "string" && cell.length > LONGEST_TEXT
      ? [
          {
            code: "out-of-range",
            path: "",
            row: number,
            column: `${i + 1}`,
            found: `${cell.length}`,
            expected: `≤ ${LONGEST_TEXT} ký tự / letters`,
          },
        ]
      : [],
  );

/**
 * Refuses a sheet that is larger than any register: it would take minutes, and a few cells far apart could pretend to be
 * one.
 *
 * @throws DondocError `unreadable`; `out-of-range` for a cell longer than any text of a register.
 */
export const requireModest = (rows: readonly Row[], firstRow: number): void => {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const problems: Problem[] = [];
  if (rows.length > MOST_ROWS)
    problems.push({ code: "unreadable", path: "", found: `> ${MOST_ROWS}`, expected: `≤ ${MOST_ROWS} dòng / rows` });
  else if (rows.length * width > MOST_CELLS) {
    const found = `${rows.length} × ${width}`;
    problems.push({ code: "unreadable", path: "", found, expected: `≤ ${MOST_CELLS} ô / cells` });
  } else {
    for (const [i, row] of rows.entries()) {
      if (problems.length > MOST_ISSUES) break;
      problems.push(...tooLong(row, firstRow + i));
    }
  }
  if (problems.length > 0) throw new DondocError(problems);
};
