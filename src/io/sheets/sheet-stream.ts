import type { WorkingCalendar } from "../../calendar/index.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { deadlineNotices } from "../../core/register/deadline-notices.js";
import type { Problem } from "../../errors.js";
import type { EventType } from "../../language/vocabulary.js";
import { closedNotice, MOST_OPEN, repeatsWords } from "./closed-notice.js";
import { findHeadings } from "./find-table.js";
import { GivenHeadings, type HeadingMap } from "./heading-map.js";
import { type Headings, type Row, widened } from "./heading-row.js";
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
import { readTaskRow } from "./task-row.js";
import { taskRows, type Walk, walkFrom, wholeSheet } from "./task-rows.js";
import { requireClearHeadings } from "./unclear-secrecy.js";

/** A task of a sheet, in the form that `parseTask` reads, with the row it stands in. */
export interface SheetTask {
  readonly row: number;
  readonly value: unknown;
}

/** What some rows of a sheet hold. */
export interface SheetTasks {
  readonly tasks: readonly SheetTask[];
  readonly problems: readonly Problem[];
  readonly notices: readonly RegisterNotice[];
  /** The types of event that the source keeps; `null`: all. */
  readonly keeps: readonly EventType[] | null;
}

/**
 * Reads a sheet some rows at a time, as it would be read whole: tasks, ids and notices are the same. The headings stand in
 * the rows given first.
 */
export class SheetStream {
  #walk: Walk;
  /** Rows that are not read yet: what they are may hang on those below. */
  #waiting: readonly Row[] = [];
  /** The number of the first row that waits, or comes next. */
  #row: number;
  readonly #calendar: WorkingCalendar;
  readonly #answers: GivenHeadings;
  readonly #below: number;
  readonly #ids = new SheetIds();
  readonly #columns = new ColumnNotices();
  #keeps: readonly EventType[];
  readonly #firstColumns: Headings["columns"];
  /** Whether the names of groups tell who leads. */
  #hasLeads = false;
  /** Whether a row was classified, or so much waits that it is taken for so. */
  #closed = false;
  #held: RegisterNotice[];
  /** How many notices so far repeat words of the sheet. */
  #repeating: number;
  #repaired: number;

  /** @param head - Rows that hold the headings; the rows below them are given to `read` again. */
  constructor(head: readonly Row[], firstRow: number, calendar: WorkingCalendar, map: HeadingMap = {}) {
    this.#answers = new GivenHeadings(map);
    const headings = findHeadings(head, this.#answers);
    requireClearHeadings(headings, firstRow);
    this.#below = headings.last + 1;
    this.#repaired = countRepaired(head.slice(0, this.below));
    this.#calendar = calendar;
    this.#row = firstRow + this.below;
    this.#keeps = keptEvents(headings.columns);
    const above = head.slice(0, headings.first);
    this.#walk = walkFrom(headings, wholeSheet(headings, above, firstRow));
    this.#firstColumns = headings.columns;
    this.#held = [...titleNotices(above, firstRow), ...upperNotices(headings, firstRow)];
    this.#repeating = this.#held.filter(repeatsWords).length;
  }

  /** The rows above this one, of those given first, are the title and the headings. */
  get below(): number {
    return this.#below;
  }

  /** The notices that wait, once it is known whether they may show their words. */
  #release(): readonly RegisterNotice[] {
    const held = this.#held;
    this.#held = [];
    return this.#closed ? held.map(closedNotice) : held;
  }

  /** The tasks of the next rows. Notices come as soon as it is plain that the sheet is classified, else at its end. */
  read(rows: readonly Row[]): SheetTasks {
    this.#repaired += countRepaired(rows);
    return this.#read([...this.#waiting, ...rows], true);
  }

  #read(rows: readonly Row[], more: boolean): SheetTasks {
    const notices: RegisterNotice[] = [];
    const problems: Problem[] = [];
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const walk = { ...this.#walk, headings: widened(this.#walk.headings, width) };
    const read = taskRows({ rows, firstRow: this.#row, from: 0, more }, notices, walk);
    const { found } = read;
    this.#walk = read.walk;
    this.#row += read.end;
    this.#waiting = rows.slice(read.end);
    this.#keeps = keptByAll(this.#keeps, found);
    this.#hasLeads ||= found.some(({ says }) => says.lead !== undefined);
    notices.push(...this.#columns.of(found));
    const tasks = found.map((own, index): SheetTask => {
      const { cells, lines, row, secretAbove, columns, says } = own;
      const [id, calendar] = [this.#ids.idOf(own, notices), this.#calendar];
      const context = { row, lines, id, group: own.group, index, secretAbove, says, calendar, problems, notices };
      const task = readTaskRow(cells, columns, context);
      this.#closed ||= task.classified;
      return { row, value: task.raw };
    });
    // The place of a task in its batch says nothing to anyone; its row does.
    const placed = problems.map((problem) => ({ ...problem, path: problem.path.replace(/^tasks\[\d+\]\.?/, "") }));
    const bad = new Set(placed.map(({ row }) => row));
    const good = tasks.filter(({ row }) => !bad.has(row));
    for (const { value } of good) notices.push(...deadlineNotices(value));
    // What repeats no word of the sheet need not wait.
    const plain = notices.filter((notice) => !repeatsWords(notice));
    const repeating = notices.filter(repeatsWords);
    for (const notice of repeating) this.#held.push(notice);
    this.#repeating += repeating.length;
    this.#closed ||= this.#repeating > MOST_OPEN;
    return {
      tasks: good,
      problems: placed,
      notices: this.#closed ? [...this.#release(), ...plain] : plain,
      keeps: this.#keeps,
    };
  }

  /** The last rows of the sheet, and what is left to say at its end. */
  finish(): SheetTasks {
    const last = this.#read(this.#waiting, false);
    return {
      ...last,
      problems: [...last.problems, ...this.#answers.unused()],
      notices: [
        ...last.notices,
        ...this.#release(),
        ...missingNotices(this.#firstColumns, this.#hasLeads),
        ...repairNotices(this.#repaired),
      ],
    };
  }
}
