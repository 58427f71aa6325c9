import type { DayNumber, Span, WorkingCalendar } from "../calendar/index.js";

/** The last day of a printed span that starts on `start`; `null` when it has none: no length, or past the calendar. */
export const spanEnd = (start: DayNumber, span: Span, calendar: WorkingCalendar): DayNumber | null => {
  try {
    return calendar.endOfSpan(start, span);
  } catch {
    // The calendar has answered before: what it refuses is this span.
    return null;
  }
};
