import { addMonths, type DayNumber } from "./plain-date.js";
import type { DaySpan, MonthSpan, Roll, Span, WorkingDaySpan } from "./span.js";

/** What counting asks of a calendar. */
export interface CountedDays {
  add(day: DayNumber, n: number): DayNumber;
  following(day: DayNumber): DayNumber;
  preceding(day: DayNumber): DayNumber;
}

/** Who is told of the steps of a count as they are taken. */
export interface CountSteps<Calendar> {
  sameDay(day: DayNumber): void;
  workingDays(start: DayNumber, end: DayNumber, span: WorkingDaySpan, calendar: Calendar): void;
  calendarSpan(end: DayNumber, span: DaySpan | MonthSpan): void;
  /** Counted back from `anchor` to `day`. */
  countedBack(
    count: number,
    unit: "workingDays" | "days" | "months",
    day: DayNumber,
    anchor: DayNumber,
    calendar: Calendar,
  ): void;
  rolled(from: DayNumber, to: DayNumber, calendar: Calendar): void;
}

/** A day moved off a rest day, or left where it is. */
export const roll = <Calendar extends CountedDays>(
  day: DayNumber,
  how: Roll,
  calendar: Calendar,
  steps?: CountSteps<Calendar>,
): DayNumber => {
  if (how === "none") return day;
  const moved = how === "following" ? calendar.following(day) : calendar.preceding(day);
  steps?.rolled(day, moved, calendar);
  return moved;
};

/** The last day of a span that starts on `start` (Civil Code 2015, art. 147-148; every choice stands in the span). */
export const endOfSpan = <Calendar extends CountedDays>(
  start: DayNumber,
  span: Span,
  calendar: Calendar,
  steps?: CountSteps<Calendar>,
): DayNumber => {
  if ("sameDay" in span) {
    steps?.sameDay(start);
    return span.roll === undefined ? start : roll(start, span.roll, calendar, steps);
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
 * The last day to act when the act is owed at least `span` before `anchor`: the nth working day before it, or so many
 * days or months, moved back off a rest day where the span rolls.
 */
export const startOfSpan = <Calendar extends CountedDays>(
  anchor: DayNumber,
  span: Span,
  calendar: Calendar,
  steps?: CountSteps<Calendar>,
): DayNumber => {
  if ("sameDay" in span) return endOfSpan(anchor, span, calendar, steps);
  const back = "workingDays" in span ? span.workingDays : "days" in span ? span.days : span.months;
  const inclusive = "firstDay" in span && span.firstDay === "same" ? 1 : 0;
  const day =
    "workingDays" in span
      ? calendar.add(anchor + inclusive, -back)
      : "days" in span
        ? anchor - back + inclusive
        : addMonths(anchor, -back);
  const unit = "workingDays" in span ? "workingDays" : "days" in span ? "days" : "months";
  steps?.countedBack(back, unit, day, anchor, calendar);
  return "roll" in span ? roll(day, span.roll, calendar, steps) : day;
};
