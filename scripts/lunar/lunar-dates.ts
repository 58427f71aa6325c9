/** What the rules of days off ask of the lunar calendar of one year. */
export interface LunarDates {
  /** The first day of Tết: the 1st of the 1st month. */
  readonly tet: string;
  /** The Hùng Kings' day: the 10th of the 3rd month, of the plain one where there are two. */
  readonly gioTo: string;
  /** The days of the 12th month, which ends before Tết. */
  readonly daysInChap: number;
}

export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2050;
export const LUNAR_YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, i) => FIRST_YEAR + i,
);

const MS_PER_DAY = 86_400_000;

/** A day as the number of days since 1 January 1970, and back. */
export const isoOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
export const dayFromIso = (date: string): number => Date.parse(date) / MS_PER_DAY;
