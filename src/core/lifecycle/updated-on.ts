import { type DayNumber, dateOf, type PlainDate } from "../../calendar/index.js";
import type { EventType } from "../../language/vocabulary.js";
import type { CheckedTask } from "../model/checked-task.js";

/** What tells how far a task is. */
const UPDATES: ReadonlySet<EventType> = new Set<EventType>([
  "progressReported",
  "resultIssued",
  "resultRecorded",
  "completed",
]);

/** The last day up to `asOf` on which something of a task was told that was known by `knownAt`. */
export const updatedOn = ({ events }: CheckedTask, asOf: DayNumber, knownAt: DayNumber): PlainDate | null => {
  let last: DayNumber | null = null;
  for (const { type, day, recorded } of events) {
    if (!UPDATES.has(type) || day > asOf || (recorded !== null && recorded > knownAt)) continue;
    if (last === null || day > last) last = day;
  }
  return last === null ? null : dateOf(last);
};
