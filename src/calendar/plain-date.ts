import { kindWord, requireValue, wholeBetween } from "../answering.js";
import { both } from "../bilingual.js";
import { DondocError, fail, type Problem, withoutMessage } from "../errors.js";
import { A_MONTH, dayOfMonth } from "../expected.js";
import {
  type CivilDay,
  civilOf,
  type DayNumber,
  dayFromCivil,
  daysInMonth,
  isLeapYear,
  isoOf,
  type Weekday,
  weekday,
} from "./civil.js";
import { keptByDay } from "./kept-by-day.js";

export { type CivilDay, type DayNumber, dayFromCivil, daysInMonth, isLeapYear, type Weekday };

/** A civil day as ISO text, `2026-11-22`. A day has no time and no zone. */
export type PlainDate = string;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day numbers of 0000-01-01 and 9999-12-31: what can be written as YYYY-MM-DD. */
const FIRST_WRITTEN = -719_528;
const LAST_WRITTEN = 2_932_896;

/** Ten thousand years. */
const MOST_MONTHS = 120_000;

/** A number that is no day is refused: computed with, it would give a day that looks like an answer. */
const refuseDay = (day: unknown, path: string): never =>
  typeof day === "number"
    ? fail({ code: "out-of-range", path, found: String(day), expected: `${FIRST_WRITTEN}…${LAST_WRITTEN}` })
    : fail({
        code: "wrong-type",
        path,
        found: kindWord(day),
        expected: both("số của ngày, dayOf(date)", "a day number, dayOf(date)"),
      });

/** @throws DondocError unless `day` is the number of a day that can be written. */
export const requireDayNumber = (day: DayNumber, path = "day"): void => {
  if (!(Number.isInteger(day) && day >= FIRST_WRITTEN && day <= LAST_WRITTEN)) refuseDay(day, path);
};

/**
 * Year, month and day of the month of a day number.
 *
 * @throws DondocError `wrong-type` or `out-of-range` for what is no day number between the years 0 and 9999.
 * @example
 * civilFromDay(dayOf("2026-11-30")); // { year: 2026, month: 11, day: 30 }
 */
export const civilFromDay = (day: DayNumber): CivilDay => {
  requireDayNumber(day);
  return civilOf(day);
};

/**
 * ISO weekday of a day: Monday 1 to Sunday 7.
 *
 * @throws DondocError `wrong-type` or `out-of-range` for what is no day number between the years 0 and 9999.
 * @example
 * weekdayOf(dayOf("2026-11-30")); // 1: a Monday
 */
export const weekdayOf = (day: DayNumber): Weekday => {
  requireDayNumber(day);
  return weekday(day);
};

/**
 * The ISO text of a day number; days are counted from 1970-01-01, which is 0.
 *
 * @throws DondocError `wrong-type` or `out-of-range` for what is no day number between the years 0 and 9999.
 * @example
 * dateOf(1); // "1970-01-02"
 */
export const dateOf: (day: DayNumber) => PlainDate = keptByDay((day) => {
  requireDayNumber(day);
  return isoOf(day);
});

/** The instant of a Date; one that only looks like a Date has none. */
const instantWords = (date: unknown): string => {
  try {
    return Date.prototype.toISOString.call(date as Date);
  } catch {
    return "Invalid Date";
  }
};

/** What is wrong with a value that should be a day; `undefined` when nothing is. */
export const problemWithDate = (value: unknown, path: string): Problem | undefined => {
  if (typeof value !== "string") {
    const found = kindWord(value);
    return found === "Date"
      ? { code: "date-object", path, found: instantWords(value) }
      : { code: "wrong-type", path, found, expected: "YYYY-MM-DD" };
  }
  const parts = ISO_DATE.exec(value);
  if (parts === null)
    return { code: "not-a-date", path, found: value.slice(0, 40), expected: "YYYY-MM-DD (2026-11-22)" };
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12) return { code: "impossible-date", path, found: value, expected: A_MONTH };
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    return { code: "impossible-date", path, found: value, expected: dayOfMonth(last, `${parts[1]}-${parts[2]}`) };
  }
  return undefined;
};

const ISO_LENGTH = 10;
const ZERO = 48;
const DASH = 45;

/** The number that the digits from `start` to `end` make; -1 when one of them is no digit. */
const digitsAt = (text: string, start: number, end: number): number => {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
};

/** The day number of an ISO day; `null` for any other text. */
const dayOfIso = (text: string): DayNumber | null => {
  if (text.length !== ISO_LENGTH || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  const possible = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return possible ? dayFromCivil(year, month, day) : null;
};

/** The day number of an ISO day that exists; `null` for any other value. */
export const dayOrNull = (value: unknown): DayNumber | null => (typeof value === "string" ? dayOfIso(value) : null);

/**
 * The day number of an ISO day.
 *
 * @param path - Where the day stands in the input, for the error.
 * @throws DondocError `date-object` for a JavaScript Date, `wrong-type`, `not-a-date`, `impossible-date`.
 * @example
 * dayOf("1970-01-02"); // 1
 */
export const dayOf = (date: PlainDate, path = "date"): DayNumber => {
  const day = dayOrNull(date);
  if (day !== null) return day;
  return fail(problemWithDate(date, path) ?? { code: "not-a-date", path, found: date, expected: "YYYY-MM-DD" });
};

/**
 * The corresponding day `months` later (earlier when negative), or the last day of a shorter month
 * (Civil Code 2015, art. 148.3).
 *
 * @throws DondocError when `day` is no day number or `months` no whole number.
 * @example
 * dateOf(addMonths(dayOf("2026-01-31"), 1)); // "2026-02-28"
 */
export const addMonths = (day: DayNumber, months: number): DayNumber => {
  if (!(Number.isInteger(months) && months >= -MOST_MONTHS && months <= MOST_MONTHS))
    requireValue(months, "months", wholeBetween(-MOST_MONTHS, MOST_MONTHS));
  const from = civilFromDay(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayFromCivil(year, month, Math.min(from.day, daysInMonth(year, month)));
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const VIET_NAM_MINUTES = 7 * 60;

/**
 * The day in Viet Nam (UTC+7) of a day or of an instant that carries an offset.
 *
 * @throws DondocError `instant-without-offset`, and the errors of `dayOf`.
 * @example
 * dayInVietNam("2025-12-24T18:30:00Z", "recordedAt"); // the day number of 2025-12-25
 */
export const dayInVietNam = (value: PlainDate, path: string): DayNumber => {
  const parts = typeof value === "string" && value.length > ISO_LENGTH ? INSTANT.exec(value) : null;
  if (parts === null) return dayOf(value, path);
  const [, date = "", hours = "0", minutes = "0", seconds = "0", offset] = parts;
  if (offset === undefined) {
    return fail({
      code: "instant-without-offset",
      path,
      found: value,
      expected: `${date}T${hours}:${minutes}:00+07:00`,
    });
  }
  const [offsetHours, offsetMinutes] = offset === "Z" ? [0, 0] : [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  const midnight = hours === "24" && Number(minutes) === 0 && Number(seconds) === 0;
  const possible = Number(hours) <= 23 && Number(minutes) <= 59 && Number(seconds) <= 59;
  if (!(possible || midnight) || offsetHours > 14 || offsetMinutes > 59) {
    return fail({
      code: "impossible-date",
      path,
      found: value,
      expected: both(
        "giờ từ 00:00:00 đến 24:00:00, múi giờ từ −14:00 đến +14:00",
        "a time from 00:00:00 to 24:00:00, an offset from −14:00 to +14:00",
      ),
    });
  }
  const sign = offset.startsWith("-") ? -1 : 1;
  const shift = sign * (offsetHours * 60 + offsetMinutes);
  const minuteOfDay = Number(hours) * 60 + Number(minutes) - shift + VIET_NAM_MINUTES;
  return dayOf(date, path) + Math.floor(minuteOfDay / 1440);
};

/** What is wrong with a value that should be a day, or an instant with an offset; `undefined` when nothing is. */
export const problemWithMoment = (value: unknown, path: string): Problem | undefined => {
  if (typeof value !== "string" || value.length <= ISO_LENGTH) return problemWithDate(value, path);
  try {
    dayInVietNam(value, path);
    return undefined;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    const [issue] = error.issues;
    return issue && withoutMessage(issue);
  }
};

/** The day in Viet Nam of a day or of an instant, as text: what every option that names a day is read by. */
export const dateInVietNam = (value: PlainDate, path: string): PlainDate => dateOf(dayInVietNam(value, path));
