import { type CellProblem, readDateCell } from "./cells.js";

const DAY = String.raw`(?:ngày\s*)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*,?\s*năm\s*\d{4}`;
/** Number and day of a document in one cell: *12/UBND-TH ngày 02/5/2024*, *Số 12/UBND-TH (02/5/2024)*. */
const NUMBER_AND_DAY = new RegExp(
  String.raw`^(?:số\s*:?\s*)?(?<number>.*?[^\s,;(])[\s,;(]+(?<day>${DAY})\s*\)?$`,
  "iu",
);
const ANY_DAY = new RegExp(DAY, "iu");

/** A document as its cell of numbers tells it. */
export interface NumberCell {
  readonly number: string;
  readonly issuedOn?: string;
  /** The day behind the number does not exist. */
  readonly problem?: CellProblem;
}

/** Parts a number from the day behind it; a cell that names several documents stays as it is. */
export const numberCell = (text: string): NumberCell => {
  const { number, day } = NUMBER_AND_DAY.exec(text)?.groups ?? {};
  if (number === undefined || day === undefined || ANY_DAY.test(number) || !/\d/.test(number)) return { number: text };
  const read = readDateCell(day);
  return typeof read === "string" ? { number, issuedOn: read } : { number, problem: read };
};
