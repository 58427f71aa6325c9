import type { DayNumber } from "../calendar/index.js";

/*
 * Days of the civil calendar by the arithmetic that the language brings along, in UTC alone. `calendar/civil` is made for
 * speed and would take 200 of the 8192 bytes that this room may weigh.
 */

const MS_A_DAY = 86_400_000;

/** The day number of a civil day; days and months past the end run on into the next. */
export const dayFromCivil = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / MS_A_DAY;

/** The ISO text of a day. */
export const isoOf = (day: DayNumber): string => new Date(day * MS_A_DAY).toJSON().slice(0, 10);

/** Year and month of a day. */
export const monthOf = (day: DayNumber): { readonly year: number; readonly month: number } => {
  const [year = 0, month = 0] = isoOf(day).split("-").map(Number);
  return { year, month };
};

/** ISO weekday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((day + 3) % 7) + 1;
