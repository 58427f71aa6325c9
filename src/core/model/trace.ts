import type { CountSteps } from "../../calendar/end-of-span.js";
import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { Standstill } from "./interval.js";
import type { DeadlineInForce } from "./lifecycle.js";
import type { TriggerDay } from "./trigger-day.js";

/**
 * Told of each step while a date is computed, in the order in which the steps are taken. The engine tells facts only;
 * the words for them stand with whoever asked why (`answers/written-trace.ts`), so that nobody else carries them.
 */
export interface Trace extends CountSteps<WorkingCalendar> {
  /** The deadlines that the task had, before anything is counted from them. */
  deadlines(all: readonly DeadlineInForce[], original: DayNumber | null): void;
  trigger(found: TriggerDay): void;
  /** The working day that a trigger is deemed to lie on: after a rest day, or after the hour that is given. */
  deemed(day: DayNumber, after: string | null): void;
  /** The hour of the trigger would decide, and the record has none. */
  noHour(day: DayNumber): void;
  meeting(day: DayNumber): void;
  /** The day that a cadence names in a period, and the end of the day before it where the text says "before". */
  period(name: string, named: DayNumber): void;
  before(bounded: DayNumber): void;
  daysBeforeMeeting(
    count: number,
    unit: "workingDays" | "days",
    day: DayNumber,
    meeting: DayNumber,
    calendar: WorkingCalendar,
  ): void;
  /** The end of a span with the days of suspension given back. */
  suspensionGivenBack(end: DayNumber): void;
  /** The task stood still over its day: it was suspended, or sent back. */
  stoodStill(standstill: Standstill): void;
  /** A task that stood still goes on: what measures its delay is counted from this day. */
  goesOn(day: DayNumber): void;
  /** The task was taken for done until the day before this one: what is late is counted from it. */
  lateFrom(day: DayNumber): void;
  officeHours(day: DayNumber, time: string): void;
  /** A state that had begun before the regulation, or its version, took force. */
  begunBefore(begun: DayNumber, effect: DayNumber): void;
  /** A state holds for the nth time. */
  again(times: number, day: DayNumber): void;
  /** Where the steps stand now; `forget` takes back those written since, which came to nothing. */
  mark(): number;
  forget(mark: number): void;
  /** A threshold is reached from this day on. */
  pass(day: DayNumber): void;
  rightEnds(day: DayNumber): void;
  /** @param at - The hour by which it is due, `07:00`; `null`: the day ends with the day. */
  due(due: DayNumber, planned: DayNumber, at: string | null): void;
}
