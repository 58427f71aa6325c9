import type { DayNumber } from "../calendar/index.js";
import type { PrintedDate } from "./part.js";
import { dayFromCivil, monthOf } from "./utc-days.js";

/** The first and the last day of what a date names. */
export interface DateDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The days that a date names in `year`; `undefined` when they do not exist. */
export const daysOfDate = ({ first, last, day }: PrintedDate, year: number): DateDays | undefined => {
  if (first < 1 || last > 12 || day < 0) return undefined;
  const start = dayFromCivil(year, first, day || 1);
  const end = dayFromCivil(year, last + 1, 1) - 1;
  return start > end ? undefined : { first: start, last: day > 0 ? start : end };
};

/** The year of a date that prints none: the first in which it ends on or after `since`; at most the next. */
export const inferYear = (date: PrintedDate, since: DayNumber): number | undefined => {
  const { year } = monthOf(since);
  return [year, year + 1].find((each) => Number(daysOfDate(date, each)?.last) >= since);
};

/** The month, quarter or year in which a document was issued; its year is not printed, and follows from that day. */
export const ownPeriod = (words: string, issued: DayNumber | null): PrintedDate => {
  const { month } = monthOf(issued ?? 0);
  const length = { n: 12, q: 3 }[words[0] ?? ""] ?? 1;
  const last = Math.ceil(month / length) * length;
  return { year: null, first: last - length + 1, last, day: 0 };
};

/** How a period is named by its length in months. */
export const unitOf = ({ first, last }: PrintedDate): "month" | "quarter" | "year" =>
  (({ 2: "quarter", 11: "year" }) as const)[last - first] ?? "month";
