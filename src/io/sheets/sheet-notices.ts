import type { RegisterNotice } from "../../core/model/task.js";
import { repairText } from "../../core/register/vietnamese-text.js";
import { cellLine } from "./cells.js";
import { noticeOf } from "./closed-notice.js";
import { type Column, type Headings, type Row, safeHeading } from "./heading-row.js";
import type { TaskRow } from "./row-ids.js";

const WITHOUT_WORDS = {
  vi: "không nêu chữ vì bảng có nhiệm vụ mật hoặc quá nhiều lưu ý",
  en: "its words are not shown: the sheet holds a classified task, or too many notices",
} as const;

/** Names a row that holds no task, with its words; without them where the sheet holds a classified task. */
export const skippedRow = (row: number, vi: string, en: string, words: { vi: string; en: string }): RegisterNotice =>
  noticeOf(
    "rowSkipped",
    { row },
    { vi: `${vi}${words.vi}`, en: `${en}${words.en}` },
    { detail: { vi: `${vi}; ${WITHOUT_WORDS.vi}`, en: `${en}; ${WITHOUT_WORDS.en}` } },
  );

const LONGEST_SHOWN = 1_000;
export const clipped = (text: string): string =>
  text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
const shown = (row: Row): string => clipped([...new Set(row.map(cellLine))].filter((part) => part !== "").join(" | "));

/** The rows above the headings: the title of the sheet, named and not read. */
export const titleNotices = (rows: readonly Row[], first: number): RegisterNotice[] =>
  rows.flatMap((row, i) => {
    const text = shown(row);
    return text === ""
      ? []
      : [skippedRow(first + i, "dòng trên tiêu đề", "row above the headings", { vi: `: ${text}`, en: `: ${text}` })];
  });

/** Words of the upper of two heading rows that stand in no heading: those below say enough by themselves. */
export const upperNotices = (
  { first, columns }: Headings,
  rows: readonly Row[],
  firstRow: number,
): RegisterNotice[] => {
  const upper = (rows[first] ?? []).map(cellLine);
  const unused = upper.filter((text) => !columns.some(({ heading }) => heading.includes(text)));
  const text = shown(unused);
  if (text === "") return [];
  return [skippedRow(firstRow + first, "tiêu đề trên", "upper headings", { vi: `: ${text}`, en: `: ${text}` })];
};

/** Names a column that has no place of its own; in a sheet with a classified task by the letters of its place. */
export const columnNotice = (column: Column): RegisterNotice => {
  const words = (name: string) => ({
    vi: `cột “${name}” được giữ trong extra`,
    en: `column "${name}" is kept under extra`,
  });
  const safe = safeHeading(column);
  return noticeOf("columnKept", { column: column.heading }, words(column.heading), {
    detail: words(safe),
    column: safe,
  });
};

/** The columns that have no place of their own and hold something. */
export const columnNotices = ({ columns }: Headings, rows: readonly TaskRow[]): RegisterNotice[] =>
  columns
    .filter(({ kept, index }) => kept && rows.some(({ cells }) => cellLine(cells[index]) !== ""))
    .map(columnNotice);

/** Cells whose text had to be repaired. */
export const countRepaired = (rows: readonly Row[]): number => {
  let count = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === "string" && repairText(cell).repaired) count++;
  return count;
};

export const repairNotices = (count: number): RegisterNotice[] => {
  const vi = `đã sửa chữ ở ${count} ô (Ð thành Đ, dấu cách lạ, dấu thanh rời)`;
  const en = `text was repaired in ${count} cells (Ð to Đ, odd spaces, parted marks)`;
  return count === 0 ? [] : [noticeOf("textRepaired", {}, { vi, en })];
};
