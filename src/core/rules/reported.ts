import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import { PERIOD_NAME } from "../../calendar/period.js";
import type { EventType } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CadenceTable, Occurrence } from "./occurrences.js";

/**
 * The due day before `due` among all cadences of a rule. A report counts for an occurrence when it was made after that
 * day: a report of the first quarter does not pass for the yearly one.
 */
const previousDue = (tables: readonly CadenceTable[], due: DayNumber, calendar: WorkingCalendar): DayNumber => {
  let previous = Number.NEGATIVE_INFINITY;
  for (const table of tables) {
    const last = table.occurrence(table.lastBefore(due, calendar), calendar).due;
    if (last > previous) previous = last;
  }
  return previous;
};

/** The reports a rule waits for, among the events of a task. */
export interface Reports {
  /** All cadences of the rule. */
  readonly tables: readonly CadenceTable[];
  readonly types: ReadonlySet<EventType>;
}

/**
 * The day on which an occurrence was reported: by the event that names its period, else by the first one made for it
 * or, late, after it.
 */
export const reportedOn = (
  { tables, types }: Reports,
  { period, due }: Occurrence,
  events: readonly CheckedEvent[],
  calendar: WorkingCalendar,
): DayNumber | null => {
  const after = previousDue(tables, due, calendar);
  let late: DayNumber | null = null;
  for (const event of events) {
    if (!types.has(event.type)) continue;
    const { ref } = event.source;
    if (ref !== undefined && PERIOD_NAME.test(ref)) {
      if (ref === period) return event.day;
      continue;
    }
    if (event.day <= after) continue;
    if (event.day <= due) return event.day;
    late ??= event.day;
  }
  return late;
};
