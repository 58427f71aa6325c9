import { civilOf, type DayNumber, dayFromCivil, daysInMonth } from "../calendar/civil.js";
import type { PrintedDate } from "./part.js";

/** The first and the last day of what a date names. */
export interface DateDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days that a date names in `year`; `undefined` when they do not exist. */
export const daysOfDate = ({ first, last, day }: PrintedDate, year: number): DateDays | undefined => {
  if (first < 1 || last > 12) return undefined;
  const length = daysInMonth(year, last);
  if (day < 0 || day > length) return undefined;
  return { first: dayFromCivil(year, first, day || 1), last: dayFromCivil(year, last, day || length) };
};

/** The year of a date that prints none: the first in which it ends on or after `since`; at most the next. */
export const inferYear = (date: PrintedDate, since: DayNumber): number | undefined => {
  const { year } = civilOf(since);
  return [year, year + 1].find((each) => (daysOfDate(date, each)?.last ?? Number.NaN) >= since);
};

/** The month, quarter or year in which a document was issued. */
export const ownPeriod = (word: string, issued: DayNumber): PrintedDate => {
  const { year, month } = civilOf(issued);
  const unit = word.startsWith("n") ? "year" : word.startsWith("q") ? "quarter" : "month";
  const length = { year: 12, quarter: 3, month: 1 }[unit];
  const last = Math.ceil(month / length) * length;
  return { year, unit, first: last - length + 1, last, day: 0 };
};
