import type { WorkingCalendar } from "../../calendar/index.js";
import { DondocError, type Problem } from "../../errors.js";
import { type Cell, cellLine } from "./cells.js";
import { closedNotice, type NoticePlace, noticeOf } from "./closed-notice.js";
import { GivenHeadings, type HeadingMap } from "./heading-map.js";
import { type Column, findHeadings, type Headings, type Row, safeHeading } from "./heading-row.js";
import { fillMerged, type MergedCells } from "./merged-cells.js";
import { parseRegister } from "./parse-register.js";
import { idsOf, type TaskRow } from "./row-ids.js";
import { saysSecret } from "./secrecy-words.js";
import { classifyRow, endsGroup } from "./sheet-rows.js";
import { requireModest } from "./sheet-size.js";
import type { Register, RegisterNotice } from "./task.js";
import { type RowTask, readTaskRow } from "./task-row.js";
import { requireClearHeadings } from "./unclear-secrecy.js";
import { repairText } from "./vietnamese-text.js";

export type { Cell } from "./cells.js";

export interface RowsOptions {
  /** Counts the spans of working days that deadlines print. */
  readonly calendar: WorkingCalendar;
  /** The number that a spreadsheet shows beside the first row; 1 when not said. */
  readonly firstRow?: number;
  /** What the reader of the file has to say itself. */
  readonly notices?: readonly RegisterNotice[];
  /** What columns hold, by their headings, where that is not plain: `{ "Hạn HT": "dueText", "Mật mã": "extra" }`. */
  readonly map?: HeadingMap;
  /** The name of the sheet; words of secrecy in it hold for every task of the sheet. */
  readonly sheetName?: string;
  /** Cells that are merged down rows; each row they cover has what they hold. */
  readonly merged?: readonly MergedCells[];
}

const WITHOUT_WORDS = {
  vi: "không nêu chữ vì bảng có nhiệm vụ mật",
  en: "its words are not shown: the sheet holds a classified task",
} as const;

/** Names a row that holds no task, with its words; without them where the sheet holds a classified task. */
const skippedRow = (row: number, vi: string, en: string, words: { vi: string; en: string }): RegisterNotice =>
  noticeOf(
    "rowSkipped",
    { row },
    { vi: `${vi}${words.vi}`, en: `${en}${words.en}` },
    { detail: { vi: `${vi}; ${WITHOUT_WORDS.vi}`, en: `${en}; ${WITHOUT_WORDS.en}` } },
  );

const LONGEST_SHOWN = 1_000;
const clipped = (text: string): string => (text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`);
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
  const place: NoticePlace = { column: column.heading };
  return noticeOf("columnKept", place, words(column.heading), { detail: words(safe), column: safe });
};

/** The columns that have no place of their own and hold something. */
const columnNotices = ({ columns }: Headings, rows: readonly TaskRow[]): RegisterNotice[] =>
  columns
    .filter(({ kept, index }) => kept && rows.some(({ cells }) => cellLine(cells[index]) !== ""))
    .map(columnNotice);

const repairNotices = (rows: readonly Row[]): RegisterNotice[] => {
  const count = rows.flat().filter((cell) => typeof cell === "string" && repairText(cell).repaired).length;
  const vi = `đã sửa chữ ở ${count} ô (Ð thành Đ, dấu cách lạ, dấu thanh rời)`;
  const en = `text was repaired in ${count} cells (Ð to Đ, odd spaces, parted marks)`;
  return count === 0 ? [] : [noticeOf("textRepaired", {}, { vi, en })];
};

/** Words over some rows that say that those are secret, and the row they stand in; 0 for the name of the sheet. */
interface SecretWords {
  readonly label: string;
  readonly row: number;
}

/** The group that the rows below a group row stand in. */
export interface Group {
  readonly label: string | null;
  /** The place of the group in the sheet, from 1. */
  readonly index: number;
  /** The group, or one around it, whose name says that what follows is secret. */
  readonly secret: SecretWords | null;
}

const saysSecretUnanswered = (words: string, { answers }: Headings): boolean =>
  saysSecret(words) && answers.given(words) === undefined;

/**
 * The group that holds for the whole sheet: none, but its name and the rows above its headings may say that all of it is
 * secret.
 */
export const wholeSheet = (headings: Headings, above: readonly Row[], firstRow: number, name = ""): Group => {
  const title = above.findIndex((row) => row.some((cell) => saysSecretUnanswered(cellLine(cell), headings)));
  const named = saysSecretUnanswered(name, headings);
  const secret = title >= 0 ? { label: "", row: firstRow + title } : named ? { label: "", row: 0 } : null;
  return { label: null, index: 0, secret: secret === null ? null : { ...secret, label: WHOLE } };
};

/** Stands for the whole sheet, which no group ends. */
const WHOLE = "\u0000";

const nextGroup = (label: string, row: number, above: Group, headings: Headings): Group => {
  const outer = above.secret;
  const stays = outer !== null && (outer.label === WHOLE || !endsGroup(outer.label, label));
  const own = saysSecretUnanswered(label, headings) ? { label, row } : null;
  return { label, index: above.index + 1, secret: stays ? outer : own };
};

/** The rows that hold tasks, each with its group; the others leave a notice. Ends with the group of the rows to come. */
export const taskRows = (
  rows: readonly Row[],
  headings: Headings,
  firstRow: number,
  notices: RegisterNotice[],
  above: Group = { label: null, index: 0, secret: null },
): { readonly found: readonly TaskRow[]; readonly group: Group } => {
  const found: TaskRow[] = [];
  let group = above;
  rows.forEach((cells, i) => {
    const row = firstRow + i;
    const kind = classifyRow(cells, headings);
    if (kind.kind === "task") {
      const secretAbove = group.secret?.row ?? null;
      found.push({ cells, row, group: group.label, groupIndex: group.index, secretAbove });
    } else if (kind.kind === "skipped") {
      const words = `: ${clipped(kind.words)}`;
      notices.push(skippedRow(row, kind.why.vi, kind.why.en, { vi: words, en: words }));
    } else if (kind.kind === "group") {
      group = nextGroup(kind.label, row, group, headings);
      const label = clipped(kind.label);
      const vi = ` “${label}”, ghi vào các nhiệm vụ bên dưới`;
      notices.push(skippedRow(row, "dòng nhóm", "group row", { vi, en: ` "${label}", kept with the tasks below it` }));
    }
  });
  return { found, group };
};

const TASK_PATH = /^tasks\[(\d+)\]\.?(.*)$/;

/** The problem with the row and the heading that its path stands for. */
const placed = (problem: Problem, tasks: readonly RowTask[], rows: readonly number[]): Problem => {
  const path = TASK_PATH.exec(problem.path);
  const index = Number(path?.[1] ?? -1);
  const row = problem.row ?? rows[index];
  const column = problem.column ?? tasks[index]?.columns.get(path?.[2] ?? "");
  return { ...problem, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
};

/** Checks the tasks; problems of the cells and of the register come together. */
const check = (
  tasks: readonly RowTask[],
  rows: readonly number[],
  notices: readonly RegisterNotice[],
  problems: readonly Problem[],
): Register => {
  const all = [...problems];
  try {
    const register = parseRegister({ tasks: tasks.map(({ raw }) => raw) }, { notices, rows });
    if (all.length === 0) return register;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    all.push(...error.issues.map((issue) => placed(issue, tasks, rows)));
  }
  throw new DondocError(all.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
};

/**
 * The register that the rows of a sheet hold. The heading row is found by its words; title rows above it, repeated
 * headings, group rows and totals are named in the notices; columns without a place of their own are kept under
 * `extra`. The words of each deadline are kept, and its last valid day computed where they give one.
 *
 * @param rows - The cells as a reader of CSV or XLSX gives them; a `Date` is a calendar day at midnight UTC.
 * @throws DondocError `unreadable` when no heading row is found; else every problem at once, with row and column.
 * @example
 * registerFromRows([["STT", "Nhiệm vụ", "Thời hạn"], [1, "Báo cáo", "trước ngày 20/5/2024"]], { calendar: vietnam })
 *   .tasks[0]?.dueOn; // "2024-05-19"
 */
export const registerFromRows = (rows: readonly (readonly Cell[])[], options: RowsOptions): Register => {
  const { calendar, firstRow = 1 } = options;
  const answers = new GivenHeadings(options.map);
  requireModest(rows, firstRow);
  const headings = findHeadings(rows, answers);
  requireClearHeadings(headings, firstRow);
  const above = rows.slice(0, headings.first);
  const notices = [...(options.notices ?? []), ...titleNotices(above, firstRow)];
  const below = headings.last + 1;
  notices.push(...upperNotices(headings, rows, firstRow));
  const whole = wholeSheet(headings, above, firstRow, options.sheetName);
  const filled = fillMerged(rows, options.merged ?? [], below);
  const { found } = taskRows(filled.slice(below), headings, firstRow + below, notices, whole);
  const ids = idsOf(found, headings.columns, notices);
  notices.push(...columnNotices(headings, found), ...repairNotices(rows));
  const problems: Problem[] = [...answers.unused()];
  const tasks = found.map(({ cells, row, group, secretAbove }, index) => {
    const place = { row, id: ids[index] ?? "", group, index, secretAbove };
    return readTaskRow(cells, headings.columns, { ...place, calendar, problems, notices });
  });
  notices.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return check(
    tasks,
    found.map(({ row }) => row),
    tasks.some(({ classified }) => classified) ? notices.map(closedNotice) : notices,
    problems,
  );
};
