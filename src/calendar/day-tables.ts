import type { SpecialDay } from "./day-info.js";
import { type DayNumber, type Weekday, weekdayOf } from "./plain-date.js";

/** The compiled days of a calendar: `through[i]` counts the working days before day i, `nth[k]` is the kth working day. */
export interface DayTables {
  readonly through: Uint16Array;
  readonly nth: Uint16Array;
}

const WEEK = 7;

/** For each day 1 when it is worked: the week again and again, and then the special days. */
const workedDays = (
  firstDay: DayNumber,
  lastDay: DayNumber,
  weeklyRest: readonly Weekday[],
  special: ReadonlyMap<DayNumber, SpecialDay>,
): Uint8Array => {
  const worked = new Uint8Array(lastDay - firstDay + 1);
  for (let i = 0; i < WEEK; i++) worked[i] = weeklyRest.includes(weekdayOf(firstDay + i)) ? 0 : 1;
  for (let filled = WEEK; filled < worked.length; filled *= 2) worked.copyWithin(filled, 0, filled);
  special.forEach(({ working }, day) => {
    worked[day - firstDay] = working ? 1 : 0;
  });
  return worked;
};

/** Counts the days from the first to the last into tables: the week, and the special days that differ from it. */
export const buildDayTables = (
  firstDay: DayNumber,
  lastDay: DayNumber,
  weeklyRest: readonly Weekday[],
  special: ReadonlyMap<DayNumber, SpecialDay>,
): DayTables => {
  const worked = workedDays(firstDay, lastDay, weeklyRest, special);
  const through = new Uint16Array(worked.length + 1);
  const nth = new Uint16Array(worked.length);
  let count = 0;
  for (let i = 0; i < worked.length; i++) {
    if (worked[i] === 1) nth[count++] = i;
    through[i + 1] = count;
  }
  return { through, nth: nth.subarray(0, count) };
};
