import type { WorkingCalendar } from "../../calendar/index.js";
import type { NoticeCode, Register, RegisterNotice } from "../../core/model/task.js";
import { parseRegister } from "../../core/register/parse-register.js";
import { repairText } from "../../core/register/vietnamese-text.js";
import { DondocError, type Problem } from "../../errors.js";
import { type Cell, cellLine } from "./cells.js";
import { findHeadings, type Headings, type Row } from "./heading-row.js";
import { SheetIds, type TaskRow } from "./row-ids.js";
import { classifyRow } from "./sheet-rows.js";
import { requireModest } from "./sheet-size.js";
import { type RowTask, readTaskRow } from "./task-row.js";

export type { Cell } from "./cells.js";

export interface RowsOptions {
  /** Counts the spans of working days that deadlines print. */
  readonly calendar: WorkingCalendar;
  /** The number that a spreadsheet shows beside the first row; 1 when not said. */
  readonly firstRow?: number;
  /** What the reader of the file has to say itself. */
  readonly notices?: readonly RegisterNotice[];
}

export const notice = (
  code: NoticeCode,
  vi: string,
  en: string,
  place: { row?: number; column?: string } = {},
): RegisterNotice => Object.freeze({ code, ...place, detail: Object.freeze({ vi, en }) });

const LONGEST_SHOWN = 1_000;
const shown = (row: Row): string => {
  const text = [...new Set(row.map(cellLine))].filter((part) => part !== "").join(" | ");
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
};

/** The rows above the headings: the title of the sheet, named and not read. */
export const titleNotices = (rows: readonly Row[], first: number): RegisterNotice[] =>
  rows.flatMap((row, i) => {
    const text = shown(row);
    return text === ""
      ? []
      : [notice("rowSkipped", `dòng trên tiêu đề: ${text}`, `row above the headings: ${text}`, { row: first + i })];
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
  return [notice("rowSkipped", `tiêu đề trên: ${text}`, `upper headings: ${text}`, { row: firstRow + first })];
};

/** The columns that have no place of their own and hold something. */
const columnNotices = ({ columns }: Headings, rows: readonly TaskRow[]): RegisterNotice[] =>
  columns
    .filter(({ kept, index }) => kept && rows.some(({ cells }) => cellLine(cells[index]) !== ""))
    .map(({ heading }) =>
      notice("columnKept", `cột “${heading}” được giữ trong extra`, `column "${heading}" is kept under extra`, {
        column: heading,
      }),
    );

/** Cells whose text had to be repaired. */
export const countRepaired = (rows: readonly Row[]): number => {
  let count = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === "string" && repairText(cell).repaired) count++;
  return count;
};

export const repairNotices = (count: number): RegisterNotice[] => {
  const vi = `đã sửa chữ ở ${count} ô (Ð thành Đ, dấu cách lạ, dấu thanh rời)`;
  const en = `text was repaired in ${count} cells (Ð to Đ, odd spaces, parted marks)`;
  return count === 0 ? [] : [notice("textRepaired", vi, en)];
};

/** The group that the rows below a group row stand in. */
export interface Group {
  readonly label: string | null;
  /** The place of the group in the sheet, from 1. */
  readonly index: number;
}

/** The rows that hold tasks, each with its group; the others leave a notice. Ends with the group of the rows to come. */
export const taskRows = (
  rows: readonly Row[],
  headings: Headings,
  firstRow: number,
  notices: RegisterNotice[],
  above: Group = { label: null, index: 0 },
): { readonly found: readonly TaskRow[]; readonly group: Group } => {
  const found: TaskRow[] = [];
  let group = above;
  rows.forEach((cells, i) => {
    const row = firstRow + i;
    const kind = classifyRow(cells, headings);
    if (kind.kind === "task") found.push({ cells, row, group: group.label, groupIndex: group.index });
    else if (kind.kind === "skipped") notices.push(notice("rowSkipped", kind.why.vi, kind.why.en, { row }));
    else if (kind.kind === "group") {
      group = { label: kind.label, index: group.index + 1 };
      notices.push(
        notice(
          "rowSkipped",
          `dòng nhóm “${kind.label}”, ghi vào các nhiệm vụ bên dưới`,
          `group row "${kind.label}", kept with the tasks below it`,
          { row },
        ),
      );
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
  requireModest(rows, firstRow);
  const headings = findHeadings(rows);
  const notices = [...(options.notices ?? []), ...titleNotices(rows.slice(0, headings.first), firstRow)];
  const below = headings.last + 1;
  notices.push(...upperNotices(headings, rows, firstRow));
  const { found } = taskRows(rows.slice(below), headings, firstRow + below, notices);
  const sheetIds = new SheetIds(headings.columns);
  const ids = found.map((row) => sheetIds.idOf(row, notices));
  notices.push(...columnNotices(headings, found), ...repairNotices(countRepaired(rows)));
  const problems: Problem[] = [];
  const tasks = found.map(({ cells, row, group }, index) =>
    readTaskRow(cells, headings.columns, { row, id: ids[index] ?? "", group, index, calendar, problems, notices }),
  );
  notices.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return check(
    tasks,
    found.map(({ row }) => row),
    notices,
    problems,
  );
};
