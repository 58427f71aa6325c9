import { type CellProblem, readDateCell } from "./cells.js";

const DAY = String.raw`(?:ngày ?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|ngày ?\d{1,2} ?tháng ?\d{1,2} ?,? ?năm ?\d{4}`;
/** The day behind a number: *12/UBND-TH ngày 02/5/2024*, *Số 12/UBND-TH (02/5/2024)*. */
const DAY_BEHIND = new RegExp(String.raw`(?<=[\s,;(])(?<day>${DAY}) ?\)?$`, "iu");
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
  const line = text.replace(/\s+/gu, " ").trim();
  const behind = DAY_BEHIND.exec(line);
  const day = behind?.groups?.["day"];
  if (behind === null || day === undefined) return { number: text };
  const number = line
    .slice(0, behind.index)
    .replace(/(?<![\s,;(])[\s,;(]+$/u, "")
    .replace(/^số ?:? ?/iu, "");
  if (ANY_DAY.test(number) || !/\d/.test(number)) return { number: text };
  const read = readDateCell(day);
  return typeof read === "string" ? { number, issuedOn: read } : { number, problem: read };
};
