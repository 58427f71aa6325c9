import { CALENDAR_YEARS, MAKE_UP_DAYS } from "../fixtures/vn-calendar.js";
import { dayNumber, isoDay, isWeekend, utcDay } from "../support/civil.js";

/**
 * The calendar as a clerk would use it: a list of the days off and of the Saturdays worked, and a finger that moves one
 * day at a time. No table, no shortcut; days are counted from 1/1/1970.
 */

export const FIRST_DAY = dayNumber("2014-01-01");
export const LAST_DAY = dayNumber("2027-12-31");
/** The first day of the year that is not closed yet. */
const FIRST_PROVISIONAL_DAY = dayNumber("2027-01-01");

const WEEKDAYS_OFF = new Set(Object.values(CALENDAR_YEARS).flatMap((year) => year.weekdaysOff.map(dayNumber)));
const SATURDAYS_WORKED = new Set(MAKE_UP_DAYS.map(({ date }) => dayNumber(date)));

/** A day that the notices at hand do not reach. */
export class OutsideNotices extends Error {
  constructor(day: number) {
    super(`no notice at hand for ${isoDay(day)}`);
  }
}

export const isWorkingDay = (day: number): boolean => {
  if (day < FIRST_DAY || day > LAST_DAY) throw new OutsideNotices(day);
  if (SATURDAYS_WORKED.has(day)) return true;
  return !isWeekend(day) && !WEEKDAYS_OFF.has(day);
};

/** The nth working day after `from`; `from` itself is not counted (Civil Code 2015, art. 147.2). */
export const nthWorkingDayAfter = (from: number, count: number): number => {
  let day = from;
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};

/** How many working days lie after `from`, up to and with `to`. */
export const workingDaysAfter = (from: number, to: number): number => {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
};

/** The day itself when it is worked, else the last one before it that is. */
export const lastWorkingDayUpTo = (day: number): number => {
  let last = day;
  while (!isWorkingDay(last)) last -= 1;
  return last;
};

/** The corresponding day, or the last day of a shorter month (Civil Code 2015, art. 148.3). */
export const monthsAfter = (from: number, months: number): number => {
  const date = new Date(from * 86_400_000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months, date.getUTCDate()];
  return Math.min(utcDay(year, month, day), utcDay(year, month + 1, 1) - 1);
};

/** The weakest certainty of the days up to one: the year 2027 can still be changed, of a later one there is no notice. */
export const certaintyUpTo = (last: number): "official" | "provisional" | "projected" => {
  if (last > LAST_DAY) return "projected";
  return last >= FIRST_PROVISIONAL_DAY ? "provisional" : "official";
};
