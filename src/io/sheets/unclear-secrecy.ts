import { both, inBoth } from "../../bilingual.js";
import { maySpeakOfSecrecy } from "../../core/register/secrecy-words.js";
import { DondocError, type Problem } from "../../errors.js";
import { mapName } from "./choose-columns.js";
import type { Column, Headings } from "./heading-row.js";

const ROW = both("dòng", "row");

/** The answers to the question whether some words speak of secrecy, as an option of the command and of the library. */
const answersTo = (column: Column): string => {
  const name = mapName(column, column.heading);
  return `--map "${name}=secrecy" | --map "${name}=extra"`;
};

/** A column that may say which tasks are classified, and that the reader does not understand. */
export const unclearColumn = (column: Column, row: number): Problem => ({
  code: "unclear-secrecy",
  path: "",
  row,
  column: column.heading,
  found: column.heading,
  expected: answersTo(column),
});

/** A task under words that say *secret*, which does not say its own degree. The words are not repeated. */
export const unclearRow = (row: number, above: number | null): Problem => ({
  code: "unclear-secrecy",
  path: "",
  row,
  found:
    above === null
      ? both("tên trang hoặc chữ ngoài bảng", "the name of the sheet, or words outside the table")
      : inBoth`${ROW} ${above}`,
  expected: both('cột “Độ mật”, --map "…=extra"', 'a column “Độ mật”, --map "…=extra"'),
});

/** A row of which the part of a sheet that is read leaves out what may say that a task is secret. The words are not repeated. */
export const unclearLeftOut = (row: number): Problem => ({
  code: "unclear-secrecy",
  path: "",
  row,
  found: inBoth`${ROW} ${row} (${both("ngoài --range", "outside --range")})`,
  expected: inBoth`--range: ${both("gồm cả dòng", "with row")} ${row}`,
});

/**
 * Refuses headings that may speak of secrecy and are not understood: every task under them would be taken for open.
 *
 * @throws DondocError `unclear-secrecy` with each of those headings.
 */
export const requireClearHeadings = ({ columns, paths, first }: Headings, firstRow: number): void => {
  const unclear = columns.filter(({ heading, index, field, given }) => {
    if (field === "secrecy" || given === true) return false;
    const path = paths[index] ?? [];
    return [heading, ...path, path.join(" ")].some(maySpeakOfSecrecy);
  });
  if (unclear.length > 0) throw new DondocError(unclear.map((column) => unclearColumn(column, firstRow + first)));
};
