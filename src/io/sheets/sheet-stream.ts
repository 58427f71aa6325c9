import type { WorkingCalendar } from "../../calendar/index.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { deadlineBeforeDocument } from "../../core/register/misprint.js";
import type { Problem } from "../../errors.js";
import type { EventType } from "../../language/vocabulary.js";
import { cellLine } from "./cells.js";
import { closedNotice, MOST_OPEN, repeatsWords } from "./closed-notice.js";
import { GivenHeadings, type HeadingMap } from "./heading-map.js";
import { findHeadings, type Headings, type Row, widened } from "./heading-row.js";
import { SheetIds, type TaskRow } from "./row-ids.js";
import { columnNotice, countRepaired, repairNotices, titleNotices, upperNotices } from "./sheet-notices.js";
import { keptEvents, readTaskRow } from "./task-row.js";
import { type Group, taskRows, wholeSheet } from "./task-rows.js";
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
  #headings: Headings;
  #group: Group;
  #row: number;
  readonly #calendar: WorkingCalendar;
  readonly #ids: SheetIds;
  readonly #kept = new Set<string>();
  /** Whether a row was classified, or so much waits that it is taken for so. */
  #closed = false;
  #held: RegisterNotice[];
  /** How many notices so far repeat words of the sheet. */
  #repeating: number;
  #repaired: number;

  /** @param head - Rows that hold the headings; the rows below them are given to `read` again. */
  constructor(head: readonly Row[], firstRow: number, calendar: WorkingCalendar, map: HeadingMap = {}) {
    this.#headings = findHeadings(head, new GivenHeadings(map));
    requireClearHeadings(this.#headings, firstRow);
    this.#ids = new SheetIds(this.#headings.columns);
    this.#repaired = countRepaired(head.slice(0, this.below));
    this.#calendar = calendar;
    this.#row = firstRow + this.#headings.last + 1;
    const above = head.slice(0, this.#headings.first);
    this.#group = wholeSheet(this.#headings, above, firstRow);
    this.#held = [...titleNotices(above, firstRow), ...upperNotices(this.#headings, head, firstRow)];
    this.#repeating = this.#held.filter(repeatsWords).length;
  }

  /** The rows above this one, of those given first, are the title and the headings. */
  get below(): number {
    return this.#headings.last + 1;
  }

  /** A column without a place of its own is named when it first holds something. */
  #columnNotices(rows: readonly TaskRow[]): RegisterNotice[] {
    return this.#headings.columns
      .filter(({ kept, heading }) => kept && !this.#kept.has(heading))
      .filter(({ index }) => rows.some(({ cells }) => cellLine(cells[index]) !== ""))
      .map((column) => {
        this.#kept.add(column.heading);
        return columnNotice(column);
      });
  }

  /** The notices that wait, once it is known whether they may show their words. */
  #release(): readonly RegisterNotice[] {
    const held = this.#held;
    this.#held = [];
    return this.#closed ? held.map(closedNotice) : held;
  }

  /** The tasks of the next rows. Notices come as soon as it is plain that the sheet is classified, else at its end. */
  read(rows: readonly Row[]): SheetTasks {
    const notices: RegisterNotice[] = [];
    const problems: Problem[] = [];
    this.#headings = widened(
      this.#headings,
      rows.reduce((most, row) => Math.max(most, row.length), 0),
    );
    const { found, group } = taskRows(rows, this.#headings, this.#row, notices, this.#group);
    this.#group = group;
    this.#row += rows.length;
    this.#repaired += countRepaired(rows);
    notices.push(...this.#columnNotices(found));
    const { columns } = this.#headings;
    const tasks = found.map((own, index): SheetTask => {
      const { cells, row, secretAbove } = own;
      const place = { row, id: this.#ids.idOf(own, notices), group: own.group, index, secretAbove };
      const task = readTaskRow(cells, columns, { ...place, calendar: this.#calendar, problems, notices });
      this.#closed ||= task.classified;
      return { row, value: task.raw };
    });
    // The place of a task in its batch says nothing to anyone; its row does.
    const placed = problems.map((problem) => ({ ...problem, path: problem.path.replace(/^tasks\[\d+\]\.?/, "") }));
    const bad = new Set(placed.map(({ row }) => row));
    const good = tasks.filter(({ row }) => !bad.has(row));
    for (const { value } of good) notices.push(...deadlineBeforeDocument(value));
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
      keeps: keptEvents(columns),
    };
  }

  /** What is left to say at the end of the sheet. */
  finish(): SheetTasks {
    return {
      tasks: [],
      problems: this.#headings.answers.unused(),
      notices: [...this.#release(), ...repairNotices(this.#repaired)],
      keeps: null,
    };
  }
}
