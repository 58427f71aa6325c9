import { addMonths as addMonthsOfDateFns } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, civilFromDay, dateOf, dayOf, weekdayOf } from "../../src/calendar/index.js";
import { dayFromCivil, daysInMonth, isLeapYear } from "../../src/calendar/plain-date.js";
import { isoDay, utcDay, utcWeekday } from "../support/civil.js";

const FIRST = utcDay(1900, 1, 1);
const LAST = utcDay(2100, 12, 31);

/** Every day of [first, last] for which `check` says that something is wrong. */
const wrongDays = (first: number, last: number, check: (day: number) => boolean): string[] => {
  const wrong: string[] = [];
  for (let day = first; day <= last; day++) if (!check(day)) wrong.push(isoDay(day));
  return wrong;
};

/** The same day some months on, by date-fns; noon keeps it clear of any change of the clock. */
const monthsLater = (day: number, months: number): string => {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const moved = addMonthsOfDateFns(new Date(year, month - 1, dayOfMonth, 12), months);
  return isoDay(utcDay(moved.getFullYear(), moved.getMonth() + 1, moved.getDate()));
};

describe("the days of 1900 to 2100", () => {
  it("have the day numbers that Date.UTC gives", () => {
    const wrong = wrongDays(FIRST, LAST, (day) => {
      const date = new Date(day * 86_400_000);
      return dayFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) === day;
    });
    expect(wrong).toEqual([]);
    expect([dayOf("1970-01-01"), dayOf("1970-01-02"), dayOf("1969-12-31")]).toEqual([0, 1, -1]);
  });

  it("have the year, month and day of the month that Date gives", () => {
    const wrong = wrongDays(FIRST, LAST, (day) => {
      const date = new Date(day * 86_400_000);
      const civil = civilFromDay(day);
      return (
        civil.year === date.getUTCFullYear() &&
        civil.month === date.getUTCMonth() + 1 &&
        civil.day === date.getUTCDate()
      );
    });
    expect(wrong).toEqual([]);
  });

  it("come back from ISO text as they went into it, the text being the one of Date", () => {
    expect(wrongDays(FIRST, LAST, (day) => dateOf(day) === isoDay(day) && dayOf(dateOf(day)) === day)).toEqual([]);
  });

  it("have the weekday of Date, Monday being 1 and Sunday 7", () => {
    expect(wrongDays(FIRST, LAST, (day) => weekdayOf(day) % 7 === utcWeekday(day))).toEqual([]);
    expect([weekdayOf(dayOf("2026-11-23")), weekdayOf(dayOf("2026-11-22"))]).toEqual([1, 7]);
  });

  it("end their months where the next month begins", () => {
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(dateOf(utcDay(year, month, daysInMonth(year, month)) + 1)).toBe(isoDay(utcDay(year, month + 1, 1)));
      }
    }
    expect([1900, 2000, 2024, 2025, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
  });

  it("are the only texts that are accepted", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), digits(2), digits(2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const real = isoDay(utcDay(year, Number(month), Number(day))) === text;
        if (real) expect(dayOf(text)).toBe(utcDay(year, Number(month), Number(day)));
        else expect(() => dayOf(text)).toThrow("does not exist");
      }),
      { numRuns: 2000 },
    );
  });

  it("are refused with any one character replaced by one that is no digit there, left out or added", () => {
    const text = "2026-11-22";
    for (let i = 0; i < text.length; i++) {
      const withCharacter = (character: string): string => text.slice(0, i) + character + text.slice(i + 1);
      // "/" and ":" stand right before and after the digits; "٣" is a digit of another script.
      for (const character of ["/", ":", "٣", " ", "\u0000", "+", ".", "", "--"]) {
        expect(() => dayOf(withCharacter(character)), withCharacter(character)).toThrow("YYYY-MM-DD");
      }
    }
  });
});

describe("months added to a day", () => {
  const SPAN_FIRST = utcDay(2014, 1, 1);
  const SPAN_LAST = utcDay(2050, 12, 31);

  it("end where date-fns ends them, from any day of 2014 to 2050 and for up to 24 months either way", () => {
    fc.assert(
      fc.property(fc.integer({ min: SPAN_FIRST, max: SPAN_LAST }), fc.integer({ min: -24, max: 24 }), (day, months) => {
        expect(dateOf(addMonths(day, months))).toBe(monthsLater(day, months));
      }),
      { numRuns: 5000 },
    );
  });

  it("end where date-fns ends them from each of the last three days of every month", () => {
    const wrong: string[] = [];
    for (let day = SPAN_FIRST; day <= SPAN_LAST; day++) {
      if (civilFromDay(day + 3).day > 3) continue;
      for (let months = -24; months <= 24; months++) {
        if (dateOf(addMonths(day, months)) !== monthsLater(day, months)) wrong.push(`${isoDay(day)} ${months}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("end on the corresponding day, or on the last day of a shorter month (Civil Code 2015, art. 148.3)", () => {
    const monthsOn = (date: string, months: number): string => dateOf(addMonths(dayOf(date), months));
    expect(monthsOn("2026-08-31", 6)).toBe("2027-02-28");
    expect(monthsOn("2027-08-31", 6)).toBe("2028-02-29");
    expect(monthsOn("2026-02-28", 6)).toBe("2026-08-28");
    expect(monthsOn("2028-02-29", -12)).toBe("2027-02-28");
    expect(monthsOn("2026-11-22", 0)).toBe("2026-11-22");
  });
});
