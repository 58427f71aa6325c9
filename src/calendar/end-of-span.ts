import { addMonths, type DayNumber, dateOf, dayOf, type PlainDate } from "./plain-date.js";
import type { DaySpan, MonthSpan, Roll, Span, WorkingDaySpan } from "./span.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** Who is told of the steps of a count as they are taken. */
export interface CountSteps {
  sameDay(day: DayNumber): void;
  workingDays(start: DayNumber, end: DayNumber, span: WorkingDaySpan, calendar: WorkingCalendar): void;
  calendarSpan(end: DayNumber, span: DaySpan | MonthSpan): void;
  rolled(from: DayNumber, to: DayNumber, calendar: WorkingCalendar): void;
}

/** A day moved off a rest day, or left where it is. */
export const roll = (day: DayNumber, how: Roll, calendar: WorkingCalendar, steps?: CountSteps): DayNumber => {
  if (how === "none") return day;
  const moved = how === "following" ? calendar.following(day) : calendar.preceding(day);
  steps?.rolled(day, moved, calendar);
  return moved;
};

/** The last day of a span that starts on `start` (Civil Code 2015, art. 147-148; every choice stands in the span). */
export const endOfSpan = (start: DayNumber, span: Span, calendar: WorkingCalendar, steps?: CountSteps): DayNumber => {
  if ("sameDay" in span) {
    steps?.sameDay(start);
    return start;
  }
  if ("workingDays" in span) {
    const end = calendar.add(span.firstDay === "next" ? start : start - 1, span.workingDays);
    steps?.workingDays(start, end, span, calendar);
    return end;
  }
  const end = "days" in span ? start + span.days - (span.firstDay === "same" ? 1 : 0) : addMonths(start, span.months);
  // No time at all is counted by no article.
  if (!("days" in span && span.days === 0)) steps?.calendarSpan(end, span);
  return roll(end, span.roll, calendar, steps);
};

/**
 * The last day of a span that starts on `from`: of so many working days, days or months, or of the same day. Which day
 * counts first and where an end on a rest day goes stand in the span (Civil Code 2015, art. 147-148).
 *
 * @throws DondocError `outside-calendar`, and the errors of a wrong date.
 * @example
 * addSpan("2024-05-04", { days: 15, firstDay: "next", roll: "following" }, vietnam); // "2024-05-20": 19/5 is a Sunday
 */
export const addSpan = (from: PlainDate, span: Span, calendar: WorkingCalendar): PlainDate =>
  dateOf(endOfSpan(dayOf(from, "from"), span, calendar));
