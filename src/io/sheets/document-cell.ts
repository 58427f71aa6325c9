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

/** What a document is, before its number: *Công văn số 12/UBND-TH*, *QĐ 99/QĐ-UBND*. */
const KIND = new RegExp(
  `^(?:${["công văn", "quyết định", "thông báo", "kế hoạch", "chỉ thị", "nghị quyết", "báo cáo", "tờ trình", "kết luận"]
    .concat(["giấy mời", "công điện", "văn bản", "chương trình", "hướng dẫn", "phiếu chuyển", "phiếu giao việc"])
    .concat(["cv", "qđ", "tb", "kh", "ct", "nq", "bc", "ttr", "kl", "gm", "cđ", "vb", "hd", "tbkl"])
    .join("|")}) (?:số ?:? ?)?(?=\\d{1,6}(?:-\\p{L}{1,5})?/)`,
  "iu",
);
/** What stands behind the day: who issued the document, and what it is about. */
const BEHIND = /^ ?,? ?(?:của |về |v\/v )/iu;
const DAY_WITHIN = new RegExp(String.raw`[\s,;(](?<day>${DAY}) ?\)?`, "iu");

/** The number and the day of a line that goes on to tell of the document. */
const withoutTail = (line: string): string => {
  const within = DAY_WITHIN.exec(line);
  if (within === null) return line;
  const end = within.index + within[0].length;
  const tail = line.slice(end);
  return BEHIND.test(tail) && !ANY_DAY.test(tail) && !/\d\/\p{Lu}/u.test(tail) ? line.slice(0, end) : line;
};

/**
 * Parts a number from the day behind it, and from what else tells of the document; a cell that names several documents
 * stays as it is.
 */
export const numberCell = (text: string): NumberCell => {
  const line = withoutTail(text.replace(/\s+/gu, " ").trim()).trim();
  const behind = DAY_BEHIND.exec(line);
  const day = behind?.groups?.["day"];
  if (behind === null || day === undefined) return { number: text };
  const number = line
    .slice(0, behind.index)
    .replace(/(?<![\s,;(])[\s,;(]+$/u, "")
    .replace(KIND, "")
    .replace(/^số ?:? ?/iu, "");
  if (ANY_DAY.test(number) || !/\d/.test(number)) return { number: text };
  const read = readDateCell(day);
  return typeof read === "string" ? { number, issuedOn: read } : { number, problem: read };
};
