import { addMonths, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../calendar/index.js";
import { DondocError } from "../errors.js";
import type { PrintedSpan } from "./part.js";

/**
 * The last day of a printed span that starts on `start`; `null` when the calendar does not reach there. The start is not
 * counted and an end on a rest day moves on to the next working day (Civil Code 2015, art. 147.2, 148.5).
 */
export const spanEnd = (start: PlainDate, span: PrintedSpan, calendar: WorkingCalendar): PlainDate | null => {
  const day = dayOf(start, "issuedOn");
  try {
    if (span.unit === "workingDays") return dateOf(calendar.add(day, span.count));
    return dateOf(calendar.following(span.unit === "days" ? day + span.count : addMonths(day, span.count)));
  } catch (error) {
    if (error instanceof DondocError && error.code === "outside-calendar") return null;
    throw error;
  }
};
