import type { DayNumber, Span, WorkingCalendar } from "../calendar/index.js";
import type { Meaning } from "./part.js";

const spanOf = (unit: NonNullable<Meaning["unit"]>, count: number): Span => {
  if (unit === "months") return { months: count, roll: "following" };
  return unit === "days"
    ? { days: count, firstDay: "next", roll: "following" }
    : { workingDays: count, firstDay: "next" };
};

/**
 * The last day of a printed span that starts on `start`; `null` when the calendar does not reach there. The start is not
 * counted and an end on a rest day moves on to the next working day (Civil Code 2015, art. 147.2, 148.5).
 */
export const spanEnd = (
  start: DayNumber,
  { unit = "days", count = 0 }: Meaning,
  calendar: WorkingCalendar,
): DayNumber | null => {
  try {
    return calendar.endOfSpan(start, spanOf(unit, count));
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    // No working day at all, or more than any calendar has, end nowhere.
    if (code === "outside-calendar" || code === "out-of-range") return null;
    throw error;
  }
};
