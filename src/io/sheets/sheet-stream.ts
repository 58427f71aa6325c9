import type { WorkingCalendar } from "../../calendar/index.js";
import type { RegisterNotice } from "../../core/model/task.js";
import type { Problem } from "../../errors.js";
import { cellLine, isBlank } from "./cells.js";
import { type Column, findHeadings, type Headings, type Row, widened } from "./heading-row.js";
import type { TaskRow } from "./row-ids.js";
import { type Group, notice, taskRows, titleNotices, upperNotices } from "./rows-to-register.js";
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

const columnOf = ({ columns }: Headings, field: Column["field"]): Column | undefined =>
  columns.find((column) => column.field === field);

/**
 * Reads a sheet some rows at a time. It differs from reading it whole in two ways, for what comes later is not known:
 * the headings stand in the rows given first, and a running number that comes a second time gives way to the number
 * of its row.
 */
export class SheetStream {
  #headings: Headings;
  #group: Group = { label: null, index: 0 };
  #row: number;
  readonly #calendar: WorkingCalendar;
  readonly #numbers = new Set<string>();
  readonly #kept = new Set<string>();
  readonly #first: RegisterNotice[];

  /** @param head - Rows that hold the headings; the rows below them are given to `read` again. */
  constructor(head: readonly Row[], firstRow: number, calendar: WorkingCalendar) {
    this.#headings = findHeadings(head);
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

  #idOf({ cells, row }: TaskRow): string {
    const own = columnOf(this.#headings, "id");
    if (own !== undefined && !isBlank(cells[own.index])) return cellLine(cells[own.index]);
    const ordinal = own === undefined ? columnOf(this.#headings, "ordinal") : undefined;
    const number = ordinal === undefined ? "" : cellLine(cells[ordinal.index]).replace(/[.)]{1,3}$/, "");
    if (number === "" || this.#numbers.has(number)) return `R${row}`;
    this.#numbers.add(number);
    return number;
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
    notices.push(...this.#columnNotices(found));
    const { columns } = this.#headings;
    const tasks = found.map((own, index): SheetTask => {
      const { cells, row } = own;
      const context = {
        row,
        id: this.#idOf(own),
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
    return { tasks: tasks.filter(({ row }) => !bad.has(row)), problems: placed, notices };
  }
}
