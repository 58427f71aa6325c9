import type { CountSteps } from "../../calendar/end-of-span.js";
import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { Standstill } from "./interval.js";
import type { TriggerDay } from "./trigger-day.js";

/**
 * Told of each step while a date is computed, in the order in which the steps are taken. The engine tells facts only;
 * the words for them stand with whoever asked why (`answers/written-trace.ts`), so that nobody else carries them.
 */
export interface Trace extends CountSteps<WorkingCalendar> {
  trigger(found: TriggerDay): void;
  /** The working day that a trigger is deemed to lie on, after a rest day or a cut-off hour. */
  deemed(day: DayNumber): void;
  /** The hour of the trigger would decide, and the record has none. */
  noHour(day: DayNumber): void;
  meeting(day: DayNumber): void;
  /** The day that a cadence names in a period, and the end of the day before it where the text says "before". */
  period(name: string, named: DayNumber): void;
  before(bounded: DayNumber): void;
  daysBeforeMeeting(count: number, unit: "workingDays" | "days", day: DayNumber): void;
  /** The end of a span with the days of suspension given back. */
  suspensionGivenBack(end: DayNumber): void;
  /** The task stood still over its day: it was suspended, or sent back. */
  stoodStill(standstill: Standstill): void;
  officeHours(day: DayNumber, time: string): void;
  /** A threshold is reached from this day on. */
  pass(day: DayNumber): void;
  rightEnds(day: DayNumber): void;
  due(due: DayNumber, planned: DayNumber): void;
}
