import { civilFromDay, type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { dayFromCivil, daysInMonth } from "../../calendar/plain-date.js";
import type { DateMark } from "./date-marks.js";

/** The day number of a civil day; `undefined` when the calendar has no such day. */
export const existingDay = (year: number, month: number, day: number): DayNumber | undefined =>
  month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) ? undefined : dayFromCivil(year, month, day);

/** The first and the last day of what a mark names. */
export interface MarkDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MONTHS = { day: 0, month: 1, quarter: 3, year: 12 } as const;

/** The days that a mark names in `year`; `undefined` when they do not exist. */
export const daysOfMark = (mark: DateMark, year: number): MarkDays | undefined => {
  if (mark.unit === "day") {
    const day = existingDay(year, mark.month, mark.day);
    return day === undefined ? undefined : { first: day, last: day };
  }
  const month = mark.unit === "year" ? 12 : mark.month;
  if (month < 1 || month > 12) return undefined;
  return {
    first: dayFromCivil(year, month - MONTHS[mark.unit] + 1, 1),
    last: dayFromCivil(year, month, daysInMonth(year, month)),
  };
};

/**
 * The year of a mark that prints none: the first in which it ends on or after the day of the document. Two printed
 * digits must agree with it. `undefined` when neither that year nor the next has such a day, or the digits disagree.
 */
export const inferYear = (mark: DateMark, issuedOn: PlainDate): number | undefined => {
  const issued = dayOf(issuedOn, "issuedOn");
  const year = civilFromDay(issued).year;
  const inferred = [year, year + 1].find(
    (each) => (daysOfMark(mark, each)?.last ?? Number.NEGATIVE_INFINITY) >= issued,
  );
  const agrees = mark.shortYear === null || (inferred !== undefined && inferred % 100 === mark.shortYear);
  return agrees ? inferred : undefined;
};
