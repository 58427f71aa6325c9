import { kindFound, oneOf, requireValue } from "../answering.js";
import { fail } from "../errors.js";
import { ONE_OR_MORE } from "../expected.js";
import type { DayDescription } from "./day-info.js";
import { dateOf, dayOf, type PlainDate } from "./plain-date.js";
import { requiredCalendar } from "./required-calendar.js";
import type { Roll } from "./span.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** A count of working days; a fraction or zero has no last day. */
const wholeCount = (count: number): number =>
  Number.isInteger(count) && count >= 1
    ? count
    : fail({
        code: "out-of-range",
        path: "count",
        found: typeof count === "number" ? String(count) : kindFound(count),
        expected: ONE_OR_MORE,
      });

const ROLLS: readonly Roll[] = ["following", "preceding", "none"];

/**
 * Whether a day is worked. Make-up Saturdays are; holidays, days in lieu and swapped days are not.
 *
 * @throws DondocError `outside-calendar`, and the errors of a wrong date.
 * @example
 * isWorkingDay("2026-01-10", vietnam); // true: worked for Friday 2 January
 */
export const isWorkingDay = (date: PlainDate, calendar: WorkingCalendar): boolean =>
  requiredCalendar(calendar).isWorking(dayOf(date));

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
  dateOf(requiredCalendar(calendar).add(dayOf(from, "from"), wholeCount(count)));

/**
 * The nth working day before `from`; `from` itself is not counted.
 *
 * @param count - Whole working days, 1 or more.
 * @throws DondocError `outside-calendar`, `out-of-range`.
 * @example
 * subtractWorkingDays("2026-12-07", 1, vietnam); // "2026-12-04": the Friday before
 */
export const subtractWorkingDays = (from: PlainDate, count: number, calendar: WorkingCalendar): PlainDate =>
  dateOf(requiredCalendar(calendar).add(dayOf(from, "from"), -wholeCount(count)));

/**
 * Working days in (after, through]: the first day is not counted, the last one is. Negative when `through` lies
 * before `after`.
 *
 * @example
 * countWorkingDays("2026-08-28", "2026-09-07", vietnam); // 3
 */
export const countWorkingDays = (after: PlainDate, through: PlainDate, calendar: WorkingCalendar): number =>
  requiredCalendar(calendar).count(dayOf(after, "after"), dayOf(through, "through"));

/**
 * A day moved off a rest day: on to the next working day (`following`: Civil Code 2015, art. 148.5), back to the
 * last one (`preceding`), or left where it is (`none`).
 *
 * @example
 * adjust("2026-11-22", "following", vietnam); // "2026-11-23"
 */
export const adjust = (date: PlainDate, roll: Roll, calendar: WorkingCalendar): PlainDate => {
  const day = dayOf(date);
  requireValue(roll, "roll", oneOf(ROLLS));
  if (roll === "none") {
    requiredCalendar(calendar).require(day);
    return date;
  }
  return dateOf(
    roll === "following" ? requiredCalendar(calendar).following(day) : requiredCalendar(calendar).preceding(day),
  );
};

/**
 * What a day is: working or not, its name, the law and notice behind it, when that was announced, how sure it is.
 *
 * @example
 * describe("2026-08-22", vietnam).kind; // "makeUp"
 */
export const describe = (date: PlainDate, calendar: WorkingCalendar): DayDescription =>
  requiredCalendar(calendar).describe(dayOf(date));
