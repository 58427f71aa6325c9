import {
  aFunction,
  answering,
  anything,
  asThrown,
  calling,
  oneOf,
  requireIterable,
  requireOptions,
  requireValue,
} from "../answering.js";
import { vietnam, type WorkingCalendar } from "../calendar/index.js";
import { problemWithCalendar } from "../calendar/required-calendar.js";
import type { RegisterNotice } from "../core/model/task.js";
import { deadlineNotices } from "../core/register/deadline-notices.js";
import { noteKept } from "../core/register/kept-with.js";
import { DondocError, fail, MOST_ISSUES, type Problem } from "../errors.js";
import { csvBatches } from "./csv-batches.js";
import { STREAM_FORMATS, type StreamFormat } from "./formats.js";
import { EMPTY_FILE } from "./found.js";
import { LegacyCells } from "./grid/legacy-cells.js";
import { type LineBatch, lineBatches } from "./line-batches.js";
import { lineProblems } from "./read-json-lines.js";
import { mayRepeatKeys } from "./repeated-keys.js";
import { scanJson } from "./scan-json.js";
import { GivenHeadings, type HeadingMap } from "./sheets/heading-map.js";
import { sizeProblems } from "./sheets/sheet-size.js";
import { SheetStream, type SheetTask, type SheetTasks } from "./sheets/sheet-stream.js";
import type { TextSource } from "./text-chunks.js";

/** How tasks are read one by one. */
export interface ReadTasksOptions {
  /** The form of the source; it is not guessed. */
  readonly format: StreamFormat;
  /** Counts the spans of working days that deadlines print; `vietnam` when not said. */
  readonly calendar?: WorkingCalendar;
  /** What columns of a sheet hold, by their headings, where that is not plain. */
  readonly map?: HeadingMap;
  /**
   * Is told what the reading has to say, as the notices of `readRegister` do: of a sheet at its end, for only then is it
   * known whether a task is classified and the words beside it may be shown.
   */
  readonly onNotice?: (notice: RegisterNotice) => void;
}

const TASKS_CHECKS = { format: anything, calendar: problemWithCalendar, map: anything, onNotice: aFunction };

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/** The tasks of JSON lines; what is no JSON is a problem with its row, empty lines are passed over. */
export const tasksOfLines = ({ firstRow, lines }: LineBatch): SheetTasks => {
  const tasks: SheetTask[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const row = firstRow + i;
    const value = parsed(line);
    if (value !== undefined && !mayRepeatKeys(line, value)) {
      tasks.push({ row, value });
      continue;
    }
    const wrong = lineProblems(scanJson(line), row);
    if (wrong.length === 0) tasks.push({ row, value });
    else if (problems.length <= MOST_ISSUES) problems.push(...wrong);
  }
  return { tasks, problems, notices: tasks.flatMap(({ value }) => deadlineNotices(value)), keeps: null };
};

async function* sheetBatches(
  source: TextSource,
  calendar: WorkingCalendar,
  map: HeadingMap | undefined,
): AsyncGenerator<SheetTasks, void, undefined> {
  let sheet: SheetStream | null = null;
  const cells = new LegacyCells();
  for await (const { rows: written, firstRow } of csvBatches(source, new GivenHeadings(map))) {
    const problems = sizeProblems(written, firstRow);
    if (problems.length > 0) throw new DondocError(problems);
    const rows = written.map((row, i) => cells.convert(row, firstRow + i));
    if (sheet !== null) {
      yield sheet.read(rows);
      continue;
    }
    sheet = new SheetStream(rows, firstRow, calendar, map);
    yield sheet.read(rows.slice(sheet.below));
  }
  if (sheet === null) return fail({ code: "unreadable", path: "", found: EMPTY_FILE, expected: "CSV" });
  const last = sheet.finish();
  yield { ...last, notices: [...cells.notices, ...last.notices] };
}

/**
 * Only sheets have headings.
 *
 * @throws DondocError `unknown-name` for headings that are asked for in anything else.
 */
export const requireNoMap = (map: HeadingMap | undefined): void => {
  const problems = new GivenHeadings(map).unused();
  if (problems.length > 0) throw new DondocError(problems);
};

/** The tasks of a source, in batches as they come, each with its row; problems and notices of a batch come with it. */
export async function* taskBatches(
  source: TextSource,
  { format, calendar = vietnam, map }: ReadTasksOptions,
): AsyncGenerator<SheetTasks, void, undefined> {
  if (format === "csv") {
    yield* sheetBatches(source, calendar, map);
    return;
  }
  requireNoMap(map);
  for await (const batch of lineBatches(source)) yield tasksOfLines(batch);
}

/**
 * The tasks of JSON Lines or CSV of any length, one at a time, for `evaluateStream`: nothing is kept of what was read. A
 * task of a sheet knows for which events its sheet has a column: what is not kept there is not late, as in `readRegister`.
 * A copy of a task does not know it.
 *
 * @param source - Chunks of bytes or text, as a stream of Node or a `ReadableStream` gives them.
 * @throws DondocError with the problems of a batch of rows that cannot be read, each with its row.
 * @example
 * const tasks = readTasks(createReadStream("so-theo-doi.jsonl"), { format: "jsonl" });
 * for await (const result of evaluateStream(tasks, { profile: laoCai, asOf: "2026-11-22" })) console.log(result.id);
 */
export async function* readTasks(
  source: TextSource,
  options: ReadTasksOptions,
): AsyncGenerator<unknown, void, undefined> {
  const read = answering("options", () => {
    requireOptions(options, TASKS_CHECKS);
    requireValue(options.format, "format", oneOf(STREAM_FORMATS));
    return { ...options };
  });
  requireIterable(source, "source");
  try {
    for await (const { tasks, problems, notices, keeps } of taskBatches(source, read)) {
      if (problems.length > 0) throw new DondocError(problems);
      const { onNotice } = read;
      if (onNotice !== undefined) for (const notice of notices) calling(() => onNotice(notice));
      for (const { value } of tasks) {
        noteKept(value, keeps);
        yield value;
      }
    }
  } catch (error) {
    throw asThrown(error, "source");
  }
}
