import type { PlainDate } from "../../calendar/index.js";
import type { EventType } from "../../language/vocabulary.js";
import { cellLine } from "./cells.js";
import { actField, type ColumnField, DATED_ACTS, type DatedAct, doerField } from "./columns.js";
import type { Column } from "./heading-row.js";
import type { TaskRow } from "./row-ids.js";
import type { RowReader } from "./row-reader.js";
import { type RowState, saysStateForDay } from "./row-state.js";

const OWN_COLUMNS: readonly (readonly [ColumnField, EventType])[] = [
  ["assignedOn", "assigned"],
  ["receivedOn", "received"],
  ["completedOn", "completed"],
];

const HELD: readonly (readonly [ColumnField, EventType])[] = [
  ["issuedOn", "issued"],
  ...OWN_COLUMNS,
  ["recordedState", "completed"],
  ["extendedTo", "deadlineAdjusted"],
  ...DATED_ACTS.map((type): [ColumnField, EventType] => [actField(type), type]),
];

/** The types of event that a sheet keeps: those of which it has a column. */
export const keptEvents = (columns: readonly Pick<Column, "field">[]): readonly EventType[] => {
  const fields = new Set(columns.map(({ field }) => field));
  return [...new Set(HELD.flatMap(([field, type]) => (fields.has(field) ? [type] : [])))];
};

/** The events that all tables of a sheet keep. */
export const keptByAll = (kept: readonly EventType[], rows: readonly TaskRow[]): readonly EventType[] => {
  let all = kept;
  for (const columns of new Set(rows.map((row) => row.columns))) {
    const own = keptEvents(columns);
    if (all.some((type) => !own.includes(type))) all = all.filter((type) => own.includes(type));
  }
  return all;
};

/** An event as a row gives it, in the form that `parseRegister` reads. */
type RowEvent = Readonly<Record<string, string>>;

const actsKept = new WeakMap<readonly Column[], readonly DatedAct[]>();

/** The acts of which a sheet has a column of days; found once for all rows. */
const actsOf = (columns: readonly Column[]): readonly DatedAct[] => {
  const kept = actsKept.get(columns);
  if (kept !== undefined) return kept;
  const fields = new Set<ColumnField>(columns.map(({ field }) => field));
  const own = DATED_ACTS.filter((type) => fields.has(actField(type)));
  actsKept.set(columns, own);
  return own;
};

/** The body that leads from a reassignment on, and the day of a new deadline. */
const moreOf = (type: DatedAct, reader: RowReader, path: string, state: RowState): Readonly<Record<string, string>> => {
  const by = reader.line(doerField(type), `${path}.by`);
  const lead = type === "reassigned" ? reader.line("reassignedLead", `${path}.lead`) : undefined;
  const dueOn = type === "deadlineAdjusted" ? state.extendedTo : undefined;
  return {
    ...(by === undefined ? {} : { by }),
    ...(lead === undefined ? {} : { lead }),
    ...(dueOn === undefined ? {} : { dueOn }),
  };
};

/** What a row says of the history of its task. */
export interface RowHistory {
  readonly events: readonly RowEvent[];
  /** The event of a later deadline that the row dates. */
  readonly isExtensionDated: boolean;
}

/** The events of a row; a day in the words of its state counts where no column gives it. */
export const rowEvents = (reader: RowReader, state: RowState): RowHistory => {
  const events: RowEvent[] = [];
  let isExtensionDated = false;
  const add = (type: EventType, on: PlainDate | undefined, more: Readonly<Record<string, string>> = {}): void => {
    if (on !== undefined) events.push({ type, on, ...more });
  };
  for (const [field, type] of OWN_COLUMNS) {
    const path = `events[${events.length}].on`;
    const column = field === "completedOn" ? reader.filled(field) : undefined;
    const cell = column === undefined ? null : (reader.cells[column.index] ?? null);
    const isState = cell !== null && typeof reader.dayIn(cell) !== "string" && saysStateForDay(cellLine(cell));
    const on = isState ? undefined : reader.date(field, path);
    add(type, on ?? (field === "completedOn" ? state.completedOn : undefined));
  }
  for (const type of actsOf(reader.columns)) {
    const path = `events[${events.length}]`;
    const on = reader.date(actField(type), `${path}.on`);
    if (on === undefined) continue;
    // An adjustment that names no new deadline changes nothing; its day is kept.
    if (type === "deadlineAdjusted") {
      if (state.extendedTo === undefined) reader.keepCell(actField(type));
      else {
        isExtensionDated = true;
        add(type, on, moreOf(type, reader, path, state));
      }
    } else add(type, on, moreOf(type, reader, path, state));
  }
  return { events, isExtensionDated };
};
