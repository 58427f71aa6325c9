import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { DondocError, type Problem } from "../../errors.js";
import type { EventType } from "../../language/vocabulary.js";
import { nearest } from "../../nearest.js";
import { type Cell, cellLine, isBlank, readDateCell } from "./cells.js";
import { headingKey } from "./columns.js";
import type { Row } from "./heading-row.js";
import { MOST_COLUMNS } from "./limits.js";
import { EVENT_BY_WORDS, MEETING_BY_WORDS, ROLE_BY_WORDS, SIDE_TABLES, type SideKind } from "./side-words.js";

/** A row of a table beside the tasks, in the form that `parseRegister` reads. */
type SideRow = Readonly<Record<string, unknown>>;

/** What happened to a task, by its id or running number. */
export interface SideEvent {
  /** The id or the running number of the task, as it is written in the row. */
  readonly task: string;
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  /** The event, in the form that `parseRegister` reads. */
  readonly event: SideRow & {
    /** What happened. */
    readonly type: EventType;
  };
}

/** What the tables beside the tasks hold; what no table is there for is left out. */
export interface SideTables {
  /** Rows that list bodies. */
  readonly bodies?: readonly SideRow[];
  /** Rows of dated meetings. */
  readonly meetings?: readonly SideRow[];
  /** Rows of reports that were sent. */
  readonly reports?: readonly SideRow[];
  /** Rows of what happened to tasks. */
  readonly events?: readonly SideEvent[];
}

/** The names and aliases of the bodies that a table beside the tasks lists. */
export const listedNames = ({ bodies = [] }: SideTables = {}): readonly string[] =>
  bodies.flatMap(({ name, aliases }) => [name, ...(Array.isArray(aliases) ? aliases : [])]).filter(isText);

const isText = (value: unknown): value is string => typeof value === "string";

/** A table beside the tasks that was recognised. */
interface FoundTable {
  readonly kind: SideKind;
  readonly first: number;
  /** The place of each column by what it holds. */
  readonly columns: ReadonlyMap<string, number>;
}

/** No more rows that hold something stand above the headings. */
const MOST_ABOVE = 15;

const columnsIn = (row: Row, kind: SideKind): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  row.forEach((cell, index) => {
    const key = headingKey(cellLine(cell));
    const column = SIDE_TABLES[kind].columns.find((one) => !found.has(one.key) && one.words.test(key));
    if (key !== "" && column !== undefined) found.set(column.key, index);
  });
  return found;
};

/** Tells a table beside the tasks by its headings; `undefined` for any other. */
export const sideTableIn = (rows: readonly Row[]): FoundTable | undefined => {
  let above = 0;
  for (const [first, row] of rows.entries()) {
    if (row.length === 0) continue;
    if (above++ === MOST_ABOVE) break;
    if (row.length > MOST_COLUMNS) continue;
    const filled = row.filter((cell) => !isBlank(cell)).length;
    for (const kind of ["events", "bodies", "reports", "meetings"] as const) {
      const columns = columnsIn(row, kind);
      const { all, any } = SIDE_TABLES[kind];
      const fits = all.every((key) => columns.has(key)) && any.some((key) => columns.has(key));
      // Nearly all of its headings are understood: a column of running numbers need not be.
      if (fits && columns.size + 1 >= filled) return { kind, first, columns };
    }
  }
  return undefined;
};

/**
 * Whether a sheet is a table beside the tasks, though its headings may be those of a register as well: what happened to
 * tasks has the word of an event in every row.
 */
export const isPlainlyBeside = (rows: readonly Row[]): boolean => {
  const table = sideTableIn(rows);
  const type = table?.columns.get("type");
  if (table?.kind !== "events" || type === undefined) return false;
  const words = rows.slice(table.first + 1).flatMap((row) => (isBlank(row[type]) ? [] : [cellLine(row[type])]));
  return words.length > 0 && words.every((word) => EVENT_BY_WORDS.has(word.toLowerCase()));
};

const wordIn = <T>(
  text: string,
  words: ReadonlyMap<string, T>,
  problem: (expected: string, near?: string) => void,
): T | undefined => {
  const found = words.get(text.toLowerCase());
  if (found === undefined) {
    const known = [...words.keys()];
    problem(known.slice(0, 40).join(", "), nearest(text.toLowerCase(), known));
  }
  return found;
};

const ITEMS = /[;\n]|,(?=\s)/u;

/** Reads the rows of a table beside the tasks. */
class SideReader {
  readonly problems: Problem[] = [];

  constructor(
    readonly name: string,
    readonly table: FoundTable,
    readonly firstRow: number,
    readonly dayZero: DayNumber | undefined,
  ) {}

  #report(key: string, at: number, problem: Omit<Problem, "path" | "row">): void {
    this.problems.push({ ...problem, path: `${this.table.kind}.${key}`, row: this.firstRow + at });
  }

  #value(key: string, cell: Cell, at: number): unknown {
    const text = cellLine(cell);
    if (SIDE_TABLES[this.table.kind].columns.find((one) => one.key === key)?.isDay === true) {
      const day = readDateCell(cell, this.dayZero);
      if (typeof day === "string") return day;
      this.#report(key, at, day);
      return undefined;
    }
    const unknown = (expected: string, near?: string): void =>
      this.#report(key, at, {
        code: "unknown-name",
        found: text.slice(0, 60),
        expected,
        ...(near === undefined ? {} : { nearest: near }),
      });
    const { kind } = this.table;
    if (kind === "events" && key === "type") return wordIn(text, EVENT_BY_WORDS, unknown);
    if (kind === "meetings" && key === "type") return wordIn(text, MEETING_BY_WORDS, unknown);
    if (key === "role") return ROLE_BY_WORDS.get(headingKey(text)) ?? text;
    if (key === "aliases")
      return cellLine(cell) === ""
        ? []
        : String(cell)
            .split(ITEMS)
            .map((item) => item.trim())
            .filter((item) => item !== "");
    return text;
  }

  row(row: Row, at: number): SideRow {
    const entries: [string, unknown][] = [];
    for (const [key, index] of this.table.columns) {
      const cell = row[index] ?? null;
      if (isBlank(cell)) continue;
      const value = this.#value(key, cell, at);
      if (value !== undefined) entries.push([key, value]);
    }
    return Object.fromEntries(entries);
  }
}

const asEvent = ({ task, ...event }: SideRow, row: number): SideEvent[] => {
  const { type } = event as { readonly type?: EventType };
  return typeof task === "string" && type !== undefined ? [{ task, row, event: { ...event, type } }] : [];
};

/** A sheet that holds a table beside the tasks. */
interface SideSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly firstRow?: number;
  /** The day that bare numbers are counted from, where the workbook says one. */
  readonly dayZero?: PlainDate;
}

/**
 * Reads a table beside the tasks into what is known so far: bodies with their aliases, meetings, reports that were sent,
 * what happened to tasks.
 *
 * @throws DondocError with every problem of its cells.
 */
export const withSideTable = (known: SideTables, { name, rows, firstRow = 1, dayZero }: SideSheet): SideTables => {
  const table = sideTableIn(rows);
  if (table === undefined) return known;
  const reader = new SideReader(name, table, firstRow, dayZero === undefined ? undefined : dayOf(dayZero));
  const read = rows.flatMap((row, at) =>
    at <= table.first || row.every(isBlank) ? [] : [{ row: firstRow + at, value: reader.row(row, at) }],
  );
  if (reader.problems.length > 0) throw new DondocError(reader.problems);
  if (table.kind === "events") {
    const events = read.flatMap(({ row, value }) => asEvent(value, row));
    return { ...known, events: [...(known.events ?? []), ...events] };
  }
  const values = read.map(({ value }) => value);
  return { ...known, [table.kind]: [...(known[table.kind] ?? []), ...values] };
};
