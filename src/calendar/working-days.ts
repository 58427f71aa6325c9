import { fail } from "../errors.js";
import type { DayDescription } from "./day-info.js";
import { dateOf, dayOf, type PlainDate } from "./plain-date.js";
import type { Roll, Span } from "./span.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** The calendar a question is asked of; none is assumed, for the calendar decides the answer. */
const required = (calendar: WorkingCalendar): WorkingCalendar =>
  typeof calendar?.add === "function"
    ? calendar
    : fail({ code: "missing", path: "calendar", expected: "a calendar, for example vietnam" });

/** A count of working days; a fraction or zero has no last day. */
const wholeCount = (count: number): number =>
  Number.isInteger(count) && count >= 1
    ? count
    : fail({ code: "out-of-range", path: "count", found: String(count), expected: "a whole number, 1 or more" });

/**
 * Whether a day is worked. Make-up Saturdays are; holidays, days in lieu and swapped days are not.
 *
 * @throws DondocError `outside-calendar`, and the errors of a wrong date.
 * @example
 * isWorkingDay("2026-01-10", vietnam); // true: worked for Friday 2 January
 */
export const isWorkingDay = (date: PlainDate, calendar: WorkingCalendar): boolean =>
  required(calendar).isWorking(dayOf(date));

/**
 * The nth working day after `from`.
 *
 * `from` itself is not counted (Civil Code 2015, art. 147.2), whether or not it is a working day.
 *
 * @param count - Whole working days, 1 or more.
 * @throws DondocError `outside-calendar` when the answer lies past the last day of `calendar`; `out-of-range`.
 * @example
 * addWorkingDays("2026-08-28", 3, vietnam); // "2026-09-07": 31/8 swapped off, 1/9 and 2/9 National Day
 */
export const addWorkingDays = (from: PlainDate, count: number, calendar: WorkingCalendar): PlainDate =>
  dateOf(required(calendar).add(dayOf(from, "from"), wholeCount(count)));

/**
 * The last day of a span that starts on `from`: of so many working days, days or months, or of the same day. Which day
 * counts first and where an end on a rest day goes stand in the span (Civil Code 2015, art. 147-148).
 *
 * @throws DondocError `outside-calendar`, and the errors of a wrong date.
 * @example
 * addSpan("2024-05-04", { days: 15, firstDay: "next", roll: "following" }, vietnam); // "2024-05-20": 19/5 is a Sunday
 */
export const addSpan = (from: PlainDate, span: Span, calendar: WorkingCalendar): PlainDate =>
  dateOf(required(calendar).endOfSpan(dayOf(from, "from"), span));

/**
 * The nth working day before `from`; `from` itself is not counted.
 *
 * @param count - Whole working days, 1 or more.
 * @throws DondocError `outside-calendar`, `out-of-range`.
 * @example
 * subtractWorkingDays("2026-12-07", 1, vietnam); // "2026-12-04": the Friday before
 */
export const subtractWorkingDays = (from: PlainDate, count: number, calendar: WorkingCalendar): PlainDate =>
  dateOf(required(calendar).add(dayOf(from, "from"), -wholeCount(count)));

/**
 * Working days in (after, through]: the first day is not counted, the last one is. Negative when `through` lies
 * before `after`.
 *
 * @example
 * countWorkingDays("2026-08-28", "2026-09-07", vietnam); // 3
 */
export const countWorkingDays = (after: PlainDate, through: PlainDate, calendar: WorkingCalendar): number =>
  required(calendar).count(dayOf(after, "after"), dayOf(through, "through"));

/**
 * A day moved off a rest day: on to the next working day (`following`: Civil Code 2015, art. 148.5), back to the
 * last one (`preceding`), or left where it is (`none`).
 *
 * @example
 * adjust("2026-11-22", "following", vietnam); // "2026-11-23"
 */
export const adjust = (date: PlainDate, roll: Roll, calendar: WorkingCalendar): PlainDate => {
  const day = dayOf(date);
  if (roll === "none") {
    required(calendar).require(day);
    return date;
  }
  return dateOf(roll === "following" ? required(calendar).following(day) : required(calendar).preceding(day));
};

/**
 * What a day is: working or not, its name, the law and notice behind it, when that was announced, how sure it is.
 *
 * @example
 * describe("2026-08-22", vietnam).kind; // "makeUp"
 */
export const describe = (date: PlainDate, calendar: WorkingCalendar): DayDescription =>
  required(calendar).describe(dayOf(date));
