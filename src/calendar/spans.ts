import { fail } from "../errors.js";
import * as count from "./end-of-span.js";
import { type DayNumber, dateOf, dayOf, type PlainDate } from "./plain-date.js";
import type { Roll, Span } from "./span.js";
import type { WorkingCalendar } from "./working-calendar.js";

const UNITS = ["workingDays", "days", "months"] as const;
/** Longer than any calendar reaches. */
const MOST = 100_000;

/** A span whose number is one that can be counted; anything else is refused before it is. */
const checked = (span: Span): Span => {
  const unit = UNITS.find((key) => key in span);
  if (unit === undefined) {
    return "sameDay" in span
      ? span
      : fail({ code: "missing", path: "span", expected: `${UNITS.join(" | ")} | sameDay` });
  }
  const least = unit === "days" ? 0 : 1;
  const number: unknown = Reflect.get(span, unit);
  if (typeof number === "number" && Number.isInteger(number) && number >= least && number <= MOST) return span;
  const expected = `a whole number, ${least} or more`;
  return fail({ code: "out-of-range", path: `span.${unit}`, found: String(number), expected });
};

/** A day that the calendar covers. */
const covered = (date: PlainDate, path: string, calendar: WorkingCalendar): DayNumber => {
  const day = dayOf(date, path);
  calendar.require(day);
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
  dateOf(count.endOfSpan(covered(from, "from", calendar), checked(span), calendar));

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
  dateOf(count.startOfSpan(covered(before, "before", calendar), checked(span), calendar));

/**
 * A day moved off a rest day: on to the next working day (`following`: Civil Code 2015, art. 148.5), back to the last
 * one (`preceding`), or left where it is (`none`).
 *
 * @throws DondocError `outside-calendar`, and the errors of a wrong date.
 * @example
 * roll("2026-11-22", "following", vietnam); // "2026-11-23": 22/11 is a Sunday
 */
export const roll = (date: PlainDate, how: Roll, calendar: WorkingCalendar): PlainDate =>
  dateOf(count.roll(covered(date, "date", calendar), how, calendar));
