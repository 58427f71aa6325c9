import { answering, oneOf, requireValue } from "../answering.js";
import { checkedSpan, ROLLS } from "./checked-span.js";
import * as count from "./end-of-span.js";
import { type DayNumber, dateOf, dayOf, type PlainDate } from "./plain-date.js";
import { requiredCalendar } from "./required-calendar.js";
import type { Roll, Span } from "./span.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** A day that the calendar covers. */
const covered = (date: PlainDate, path: string, calendar: WorkingCalendar): DayNumber => {
  const day = dayOf(date, path);
  requiredCalendar(calendar).require(day);
  return day;
};

/**
 * The last day of a span that starts on `from`; it ends at 24:00.
 *
 * `from` is not counted where `firstDay` is `next` (Civil Code 2015, art. 147.2). n working days end on the nth working
 * day; months end on the corresponding day, or the last day of a shorter month (art. 148.3); days and months that end on
 * a rest day go where `roll` says, `following` being the rule of art. 148.5. Every choice stands in the span.
 *
 * @param span - `{ workingDays, firstDay }`, `{ days, firstDay, roll }`, `{ months, roll }` or `{ sameDay: true }`.
 * @throws DondocError `outside-calendar`; `out-of-range` for a number that is not whole; the errors of a wrong date.
 * @example
 * endOfSpan("2024-05-04", { days: 15, firstDay: "next", roll: "following" }, vietnam); // "2024-05-20": 19/5 is a Sunday
 */
export const endOfSpan = (from: PlainDate, span: Span, calendar: WorkingCalendar): PlainDate =>
  answering("span", () => dateOf(count.endOfSpan(covered(from, "from", calendar), checkedSpan(span), calendar)));

/**
 * The last day to act when the act is owed at least a span before `before`.
 *
 * The nth working day before it, or so many days or months, counted as `endOfSpan` counts them forward: `before` itself is
 * not counted where `firstDay` is `next`; a day that is a rest day goes where `roll` says.
 *
 * @throws DondocError `outside-calendar`; `out-of-range` for a number that is not whole; the errors of a wrong date.
 * @example
 * startOfSpan("2026-05-08", { workingDays: 5, firstDay: "next" }, vietnam); // "2026-04-29": 30/4 and 1/5 are off
 */
export const startOfSpan = (before: PlainDate, span: Span, calendar: WorkingCalendar): PlainDate =>
  answering("span", () => dateOf(count.startOfSpan(covered(before, "before", calendar), checkedSpan(span), calendar)));

/**
 * A day moved off a rest day: on to the next working day (`following`: Civil Code 2015, art. 148.5), back to the last
 * one (`preceding`), or left where it is (`none`).
 *
 * @throws DondocError `outside-calendar`, and the errors of a wrong date.
 * @example
 * roll("2026-11-22", "following", vietnam); // "2026-11-23": 22/11 is a Sunday
 */
export const roll = (date: PlainDate, how: Roll, calendar: WorkingCalendar): PlainDate => {
  const day = covered(date, "date", calendar);
  requireValue(how, "how", oneOf(ROLLS));
  return dateOf(count.roll(day, how, calendar));
};
