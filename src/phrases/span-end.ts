import { addMonths, type DayNumber, type WorkingCalendar } from "../calendar/index.js";
import type { Meaning } from "./part.js";

/**
 * The last day of a printed span that starts on `start`; `null` when the calendar does not reach there. The start is not
 * counted and an end on a rest day moves on to the next working day (Civil Code 2015, art. 147.2, 148.5).
 */
export const spanEnd = (
  start: DayNumber,
  { unit, count = 0 }: Meaning,
  calendar: WorkingCalendar,
): DayNumber | null => {
  try {
    if (unit === "workingDays") return calendar.add(start, count);
    return calendar.following(unit === "days" ? start + count : addMonths(start, count));
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "outside-calendar") return null;
    throw error;
  }
};
