import type { DayNumber, DaySpan, MonthSpan, WorkingCalendar, WorkingDaySpan } from "../../calendar/index.js";
import type { TriggerDay } from "./trigger-day.js";

/**
 * Told of each step while a date is computed, in the order in which the steps are taken. The engine tells facts only;
 * the words for them stand with whoever asked why (`analysis/written-trace.ts`), so that nobody else carries them.
 */
export interface Trace {
  trigger(found: TriggerDay): void;
  meeting(day: DayNumber): void;
  /** The day that a cadence names in a period, and the end of the day before it where the text says "before". */
  period(name: string, named: DayNumber): void;
  before(bounded: DayNumber): void;
  sameDay(day: DayNumber): void;
  workingDays(start: DayNumber, end: DayNumber, span: WorkingDaySpan, calendar: WorkingCalendar): void;
  calendarSpan(end: DayNumber, span: DaySpan | MonthSpan): void;
  countedBack(count: number, unit: "workingDays" | "days" | "months", day: DayNumber): void;
  daysBeforeMeeting(count: number, unit: "workingDays" | "days", day: DayNumber): void;
  /** The end of a span with the days of suspension given back. */
  suspensionGivenBack(end: DayNumber): void;
  officeHours(day: DayNumber, time: string): void;
  rolled(from: DayNumber, to: DayNumber, calendar: WorkingCalendar): void;
  /** A threshold is reached from this day on. */
  pass(day: DayNumber): void;
  rightEnds(day: DayNumber): void;
  due(due: DayNumber, planned: DayNumber): void;
}
