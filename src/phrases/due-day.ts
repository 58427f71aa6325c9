import { addMonths, civilFromDay, type DayNumber, dateOf, dayOf, type PlainDate } from "../calendar/index.js";
import { dayFromCivil, daysInMonth } from "../calendar/plain-date.js";
import type { PrintedDate } from "./part.js";

/** The first and the last day of what a date names. */
export interface DateDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days that a date names in `year`; `undefined` when they do not exist. */
export const daysOfDate = (date: PrintedDate, year: number): DateDays | undefined => {
  const { firstMonth, lastMonth, day } = date;
  if (firstMonth < 1 || lastMonth > 12) return undefined;
  const length = daysInMonth(year, lastMonth);
  if (date.unit === "day") {
    if (day < 1 || day > length) return undefined;
    const only = dayFromCivil(year, firstMonth, day);
    return { first: only, last: only };
  }
  return { first: dayFromCivil(year, firstMonth, 1), last: dayFromCivil(year, lastMonth, length) };
};

/** 2024 has every day that some year has. */
const LEAP_YEAR = 2024;

/** Whether some year has such a day, so that only the year may be missing or wrong. */
export const existsInSomeYear = (date: PrintedDate): boolean => daysOfDate(date, date.year ?? LEAP_YEAR) !== undefined;

/** The year of a date that prints none: the first in which it ends on or after `since`; at most the next. */
export const inferYear = (date: PrintedDate, since: PlainDate): number | undefined => {
  const day = dayOf(since, "issuedOn");
  const { year } = civilFromDay(day);
  return [year, year + 1].find((each) => (daysOfDate(date, each)?.last ?? Number.NEGATIVE_INFINITY) >= day);
};

/** The date of the month, quarter or year in which a document was issued. */
export const ownPeriod = (word: string, issuedOn: PlainDate): PrintedDate => {
  const { year, month } = civilFromDay(dayOf(issuedOn, "issuedOn"));
  const unit = word.startsWith("n") ? "year" : word.startsWith("q") ? "quarter" : "month";
  const length = { year: 12, quarter: 3, month: 1 }[unit];
  const lastMonth = Math.ceil(month / length) * length;
  return { year, unit, firstMonth: lastMonth - length + 1, lastMonth, day: 0 };
};

/** A deadline more than two years before its document is a misprint. */
const MOST_MONTHS_BEFORE = 24;

/** Whether a document of `issuedOn` can set a deadline on `due`. */
export const isWithinReason = (due: DayNumber, issuedOn: PlainDate | null, first: DayNumber, last: DayNumber): boolean =>
  due >= first && due <= last && (issuedOn === null || due >= addMonths(dayOf(issuedOn, "issuedOn"), -MOST_MONTHS_BEFORE));

/** A clock time as it is printed in answers, `17:00`. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");

export { dateOf };
