import { lunarDayOf } from "./by-date-chinese.js";
import { dayFromIso, type LunarDates } from "./lunar-dates.js";

/** In what the dates of a year are others than a second computation says; none: in nothing. */
export const lunarDifferences = (year: number, { tet, gioTo, daysInChap }: LunarDates): readonly string[] => {
  const eve = dayFromIso(tet) - 1;
  const claims: readonly [what: string, day: number, expected: string][] = [
    [`Tết ${tet}`, eve + 1, "1-1"],
    [`the last day before Tết ${tet}`, eve, `12-${daysInChap}`],
    [`the Hùng Kings' day ${gioTo}`, dayFromIso(gioTo), "3-10"],
  ];
  return claims.flatMap(([what, day, expected]) => {
    const found = lunarDayOf(day);
    return found === expected ? [] : [`${year}: ${what} is ${found} by the second computation, not ${expected}`];
  });
};
