/**
 * What lunar day a day is, by another hand: date-chinese. Its way there is right; the way back, by which date-holidays
 * finds its holidays, is a day early for Hùng Kings' Day 2050 and for the 12th month of 2040.
 */
import { CalendarVietnamese } from "date-chinese";
import { isoOf } from "./lunar-dates.js";

/** `12-30`, the 30th of the 12th month; `4+-1`, the 1st of the leap month after the 4th. */
export const lunarDayOf = (day: number): string => {
  const calendar = new CalendarVietnamese();
  const [year = 0, month = 0, date = 0] = isoOf(day).split("-").map(Number);
  calendar.fromGregorian(year, month, date);
  const [, , lunarMonth, leap, lunarDate] = calendar.get();
  return `${lunarMonth}${leap ? "+" : ""}-${lunarDate}`;
};
