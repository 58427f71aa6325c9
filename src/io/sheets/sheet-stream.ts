import type { WorkingCalendar } from "../../calendar/index.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { deadlineBeforeDocument } from "../../core/register/misprint.js";
import type { Problem } from "../../errors.js";
import { cellLine } from "./cells.js";
import { findHeadings, type Headings, type Row, widened } from "./heading-row.js";
import { SheetIds, type TaskRow } from "./row-ids.js";
import {
  countRepaired,
  type Group,
  notice,
  repairNotices,
  taskRows,
  titleNotices,
  upperNotices,
} from "./rows-to-register.js";
import { readTaskRow } from "./task-row.js";

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
}

/**
 * Reads a sheet some rows at a time, as it would be read whole: tasks, ids and notices are the same. The headings stand in
 * the rows given first.
 */
export class SheetStream {
  #headings: Headings;
  #group: Group = { label: null, index: 0 };
  #row: number;
  readonly #calendar: WorkingCalendar;
  readonly #ids: SheetIds;
  readonly #kept = new Set<string>();
  readonly #first: RegisterNotice[];
  #repaired: number;

  /** @param head - Rows that hold the headings; the rows below them are given to `read` again. */
  constructor(head: readonly Row[], firstRow: number, calendar: WorkingCalendar) {
    this.#headings = findHeadings(head);
    this.#ids = new SheetIds(this.#headings.columns);
    this.#repaired = countRepaired(head.slice(0, this.below));
    this.#calendar = calendar;
    this.#row = firstRow + this.#headings.last + 1;
    this.#first = [
      ...titleNotices(head.slice(0, this.#headings.first), firstRow),
      ...upperNotices(this.#headings, head, firstRow),
    ];
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
      .map(({ heading }) => {
        this.#kept.add(heading);
        return notice(
          "columnKept",
          `cột “${heading}” được giữ trong extra`,
          `column "${heading}" is kept under extra`,
          {
            column: heading,
          },
        );
      });
  }

  /** The tasks of the next rows. */
  read(rows: readonly Row[]): SheetTasks {
    const notices = this.#first.splice(0);
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
      const { cells, row } = own;
      const context = {
        row,
        id: this.#ids.idOf(own, notices),
        group: own.group,
        index,
        calendar: this.#calendar,
        problems,
        notices,
      };
      return { row, value: readTaskRow(cells, columns, context).raw };
    });
    // The place of a task in its batch says nothing to anyone; its row does.
    const placed = problems.map((problem) => ({ ...problem, path: problem.path.replace(/^tasks\[\d+\]\.?/, "") }));
    const bad = new Set(placed.map(({ row }) => row));
    const good = tasks.filter(({ row }) => !bad.has(row));
    for (const { value } of good) notices.push(...deadlineBeforeDocument(value));
    return { tasks: good, problems: placed, notices };
  }

  /** What there is to say of the sheet as a whole, when all rows were read. */
  finish(): SheetTasks {
    return { tasks: [], problems: [], notices: [...this.#first.splice(0), ...repairNotices(this.#repaired)] };
  }
}
