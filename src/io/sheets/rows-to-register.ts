import {
  aFlag,
  aList,
  answering,
  anything,
  aText,
  type OptionCheck,
  requireOptions,
  requireValue,
  wholeBetween,
} from "../../answering.js";
import { dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import { requiredCalendar } from "../../calendar/required-calendar.js";
import { hideInNames } from "../../core/bodies/split-bodies.js";
import type { Register, RegisterNotice, Task } from "../../core/model/task.js";
import { parsePartial } from "../../core/register/parse-partial.js";
import { checkMadeRegister, parseRegister } from "../../core/register/parse-register.js";
import { headingOf, notePlace } from "../../core/register/task-places.js";
import { DondocError, type Problem } from "../../errors.js";
import type { EventType } from "../../language/vocabulary.js";
import { attachEvents } from "./attach-events.js";
import type { Cell } from "./cells.js";
import { toldNotices } from "./closed-notice.js";
import { findHeadings } from "./find-table.js";
import { GivenHeadings, type HeadingMap } from "./heading-map.js";
import { fillMerged, type MergedCells, someMergedCells } from "./merged-cells.js";
import { keptByAll, keptEvents } from "./row-events.js";
import { SheetIds } from "./row-ids.js";
import {
  ColumnNotices,
  countRepaired,
  missingNotices,
  repairNotices,
  titleNotices,
  upperNotices,
} from "./sheet-notices.js";
import { requireModest } from "./sheet-size.js";
import { listedNames, type SideTables } from "./side-tables.js";
import { type RowTask, readTaskRow } from "./task-row.js";
import { taskRows, walkFrom, wholeSheet } from "./task-rows.js";
import { requireClearHeadings } from "./unclear-secrecy.js";

export type { Cell } from "./cells.js";

/** How the rows of a sheet are read. */
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
  /** Leave out the rows that cannot be read, each with a notice (`taskLeftOut`); never past a question of secrecy. */
  readonly partial?: boolean;
  /** What tables beside that of the tasks hold: bodies, meetings, reports, events. */
  readonly sideTables?: SideTables;
  /** The day that bare numbers in columns of days are counted from: `1904-01-01` in some workbooks; `1899-12-30` when not said. */
  readonly dayZero?: PlainDate;
  /** Cells that are merged down rows; each row they cover has what they hold. */
  readonly merged?: readonly MergedCells[];
}

const TASK_PATH = /^tasks\[(\d+)\]\.?(.*)$/;

/** The problem with the row and the heading that its path stands for. */
const placed = (problem: Problem, tasks: readonly RowTask[], rows: readonly number[]): Problem => {
  const path = TASK_PATH.exec(problem.path);
  const index = Number(path?.[1] ?? -1);
  const row = problem.row ?? rows[index];
  const column = problem.column ?? tasks[index]?.columns.get(path?.[2] ?? "");
  return { ...problem, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
};

/** Notes where a task stands, for what is found only when it is judged. */
const placeTask = (task: Task, tasks: readonly RowTask[], rows: readonly number[], index: number): void => {
  const [row, columns] = [rows[index], tasks[index]?.columns];
  if (row !== undefined && columns !== undefined) notePlace(task, { row, columns });
};

/** What a register holds beside its tasks. */
type Parts = Omit<SideTables, "events"> & { readonly keeps: readonly EventType[] };

/** The tasks that can be read; the others are named. */
const checkGood = (
  tasks: readonly RowTask[],
  rows: readonly number[],
  notices: readonly RegisterNotice[],
  problems: readonly Problem[],
  parts: Parts,
): Register => {
  const register = parsePartial(
    { tasks: tasks.map(({ raw }) => raw), ...parts },
    {
      notices,
      rows,
      problems,
      columnOf: (index, path) => headingOf(tasks[index]?.columns, path),
      isOpen: !tasks.some(({ classified }) => classified),
    },
  );
  const byId = new Map(tasks.map((task, i) => [task.raw["id"], i]));
  for (const task of register.tasks) placeTask(task, tasks, rows, byId.get(task.id) ?? -1);
  return register;
};

/** Checks the tasks; problems of the cells and of the register come together. */
const check = (
  tasks: readonly RowTask[],
  rows: readonly number[],
  notices: readonly RegisterNotice[],
  problems: readonly Problem[],
  parts: Parts,
): Register => {
  const all = [...problems];
  try {
    const made = { tasks: tasks.map(({ raw }) => raw), ...parts };
    // What stands in side tables a host may have given.
    const isOwn = Object.keys(parts).every((key) => key === "keeps");
    const register = isOwn ? checkMadeRegister(made, { notices, rows }) : parseRegister(made, { notices, rows });
    if (all.length === 0) {
      register.tasks.forEach((task, i) => {
        placeTask(task, tasks, rows, i);
      });
      return register;
    }
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
export const registerFromRows = (rows: readonly (readonly Cell[])[], options: RowsOptions): Register =>
  answering("rows", () => {
    requireOptions(options, ROWS_CHECKS);
    requiredCalendar(options.calendar);
    requireValue(rows, "rows", aList);
    rows.forEach((row, i) => {
      requireValue(row, `rows[${i}]`, aList);
    });
    return registerOf(rows, options);
  });

const aDay: OptionCheck = (value, path) => problemWithDate(value, path);

const ROWS_CHECKS = {
  calendar: anything,
  firstRow: wholeBetween(1, 2 ** 31),
  notices: aList,
  map: anything,
  sheetName: aText,
  partial: aFlag,
  sideTables: anything,
  dayZero: aDay,
  merged: someMergedCells,
};

const registerOf = (rows: readonly (readonly Cell[])[], options: RowsOptions): Register => {
  const { calendar, firstRow = 1 } = options;
  const answers = new GivenHeadings(options.map);
  requireModest(rows, firstRow);
  const merged = options.merged ?? [];
  const dayZero = options.dayZero === undefined ? undefined : dayOf(options.dayZero);
  const headings = findHeadings(rows, answers, merged, dayZero);
  requireClearHeadings(headings, firstRow);
  const above = rows.slice(0, headings.first);
  const notices = [...(options.notices ?? []), ...titleNotices(above, firstRow)];
  const below = headings.last + 1;
  notices.push(...upperNotices(headings, firstRow));
  const walk = walkFrom(headings, wholeSheet(headings, above, firstRow, options.sheetName));
  const filled = fillMerged(rows, merged, below);
  const { found } = taskRows({ rows: filled, firstRow, merged, from: below, dayZero }, notices, walk);
  notices.push(
    ...missingNotices(
      headings.columns,
      found.some(({ says }) => says.lead !== undefined),
    ),
  );
  const sheetIds = new SheetIds();
  const ids = found.map((row) => sheetIds.idOf(row, notices));
  notices.push(...new ColumnNotices().of(found), ...repairNotices(countRepaired(rows)));
  const problems: Problem[] = [...answers.unused()];
  const hide = hideInNames(listedNames(options.sideTables)) ?? undefined;
  const tasks = found.map(({ cells, lines, row, group, secretAbove, columns, says }, index) => {
    const id = ids[index] ?? `R${row}`;
    const context = { row, lines, id, group, index, secretAbove, says, hide, calendar, dayZero, problems, notices };
    return readTaskRow(cells, columns, context);
  });
  notices.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const { events = [], ...sideTables } = options.sideTables ?? {};
  const attached = attachEvents(tasks, found, events);
  problems.push(...attached.problems);
  const isClassified = tasks.some(({ classified }) => classified);
  const [rowsOf, told] = [found.map(({ row }) => row), toldNotices(notices, isClassified)];
  const keeps = [...new Set([...keptByAll(keptEvents(headings.columns), found), ...attached.types])];
  const parts = { keeps, ...sideTables };
  return options.partial === true
    ? checkGood(attached.tasks, rowsOf, told, problems, parts)
    : check(attached.tasks, rowsOf, told, problems, parts);
};
