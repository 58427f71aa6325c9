import type { RegisterNotice } from "../../core/model/task.js";
import { repairText } from "../../core/register/vietnamese-text.js";
import { cellLine } from "./cells.js";
import { mapName } from "./choose-columns.js";
import { noticeOf } from "./closed-notice.js";
import { type ColumnField, nameOfField } from "./columns.js";
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

/** Words of the upper rows of headings that stand in no heading: those below say enough by themselves. */
export const upperNotices = ({ first, columns, rows }: Headings, firstRow: number): RegisterNotice[] =>
  rows.slice(0, -1).flatMap((row, i) => {
    const unused = row.filter((text) => !columns.some(({ heading }) => heading.includes(text)));
    const text = shown(unused);
    if (text === "") return [];
    const place = firstRow + first + i;
    return [skippedRow(place, "tiêu đề trên", "upper headings", { vi: `: ${text}`, en: `: ${text}` })];
  });

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

/** Says what a column holds whose heading is not known as a whole: it was understood by its words, or by its cells. */
export const understoodNotice = (column: Column): RegisterNotice => {
  const { field, heading, understood } = column;
  const [vi, en] = understood === "content" ? ["nội dung các ô", "its cells"] : ["chữ của tiêu đề", "its words"];
  const words = (shown: string) => {
    const map = `--map "${mapName(column, shown)}=extra"`;
    return {
      vi: `cột “${shown}” được đọc là “${nameOfField(field)}”, theo ${vi}; nếu không đúng: ${map}`,
      en: `column "${shown}" is read as ${field}, by ${en}; if that is wrong: ${map}`,
    };
  };
  const safe = safeHeading(column);
  return noticeOf("columnUnderstood", { column: heading }, words(heading), { detail: words(safe), column: safe });
};

/** What there is to say of the columns of some rows: those without a place that hold something, those that were understood. */
export class ColumnNotices {
  readonly #told = new Set<Column>();

  /** Those of columns that were not told of before. */
  of(rows: readonly TaskRow[]): RegisterNotice[] {
    const tables = new Set(rows.map(({ columns }) => columns));
    return [...tables].flatMap((columns) => {
      const own = rows.filter((row) => row.columns === columns);
      return columns.flatMap((column): RegisterNotice[] => {
        if (this.#told.has(column) || !(column.kept || column.understood !== undefined)) return [];
        if (!own.some(({ cells }) => cellLine(cells[column.index]) !== "")) return [];
        this.#told.add(column);
        return [column.kept ? columnNotice(column) : understoodNotice(column)];
      });
    });
  }
}

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

const MISSING: readonly (readonly [readonly ColumnField[], { vi: string; en: string; map: string }])[] = [
  [["title"], { vi: "nội dung nhiệm vụ", en: "tasks", map: "title" }],
  [["lead"], { vi: "đơn vị chủ trì", en: "leads", map: "lead" }],
  [["dueText", "dueOn"], { vi: "thời hạn", en: "deadlines", map: "dueText" }],
];

/** Says which of the columns that a board lives by was not found. */
export const missingNotices = (columns: readonly Column[], hasLeads: boolean): RegisterNotice[] =>
  MISSING.flatMap(([fields, { vi, en, map }]) =>
    columns.some(({ field }) => fields.includes(field)) || (hasLeads && map === "lead")
      ? []
      : [
          noticeOf(
            "columnsMissing",
            {},
            {
              vi: `Không thấy cột ${vi} trong bảng. Nếu bảng có cột này, chỉ ra bằng --map "Tên cột=${map}".`,
              en: `No column of ${en} was found in the sheet. If it has one, name it: --map "Heading=${map}".`,
            },
          ),
        ],
  );
