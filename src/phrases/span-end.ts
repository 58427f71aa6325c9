import { endOfSpan } from "../calendar/end-of-span.js";
import type { DayNumber, WorkingCalendar } from "../calendar/index.js";
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
  const span =
    unit === "workingDays"
      ? ({ workingDays: count, firstDay: "next" } as const)
      : unit === "days"
        ? ({ days: count, firstDay: "next", roll: "following" } as const)
        : ({ months: count, roll: "following" } as const);
  try {
    return endOfSpan(start, span, calendar);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "outside-calendar") return null;
    throw error;
  }
};
