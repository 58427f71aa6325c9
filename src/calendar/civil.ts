/*
 * The arithmetic of the civil calendar (proleptic Gregorian), of day numbers that are known to be days: nothing is checked
 * here, so that whoever has checked already carries no wording of errors.
 */

/** Days since 1970-01-01; what a `PlainDate` is inside the package. */
export type DayNumber = number;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Year, month (1-12) and day of the month. */
export interface CivilDay {
  /** The year, as written: 2026. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month, 1 to 31. */
  readonly day: number;
}

/** 0000-03-01 as a day number; counting years from March puts the leap day last. */
const MARCH_ZERO = -719468;
const DAYS_IN_400_YEARS = 146097;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** The day number of a civil day (proleptic Gregorian calendar). */
export const dayFromCivil = (year: number, month: number, day: number): DayNumber => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra + MARCH_ZERO;
};

/** Year, month and day of the month of a day. */
export const civilOf = (day: DayNumber): CivilDay => {
  const z = day - MARCH_ZERO;
  const era = Math.floor(z / DAYS_IN_400_YEARS);
  const dayOfEra = z - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

/** ISO weekday of a day; 1970-01-01 was a Thursday. */
export const weekday = (day: DayNumber): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** The ISO text of a day. */
export const isoOf = (day: DayNumber): string => {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
};
