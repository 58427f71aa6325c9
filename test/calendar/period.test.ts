import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../src/calendar/index.js";
import { dayOfMonth, PERIOD_NAME, periodAt, periodEnd, periodName, periodStart } from "../../src/calendar/period.js";
import type { Frequency } from "../../src/language/rule.js";

/** Name, first and last day of the period that holds a day. */
const periodOf = (every: Frequency, day: string): string => {
  const index = periodAt(every, dayOf(day));
  return `${periodName(every, index)} ${dateOf(periodStart(every, index))} ${dateOf(periodEnd(every, index))}`;
};

describe("a period", () => {
  it.each<[Frequency, string, string]>([
    ["month", "2026-02-28", "2026-02 2026-02-01 2026-02-28"],
    ["month", "2028-02-29", "2028-02 2028-02-01 2028-02-29"],
    ["month", "2026-12-31", "2026-12 2026-12-01 2026-12-31"],
    ["month", "2027-01-01", "2027-01 2027-01-01 2027-01-31"],
    ["quarter", "2026-03-31", "2026-Q1 2026-01-01 2026-03-31"],
    ["quarter", "2026-04-01", "2026-Q2 2026-04-01 2026-06-30"],
    ["quarter", "2026-12-31", "2026-Q4 2026-10-01 2026-12-31"],
    ["halfYear", "2026-06-30", "2026-H1 2026-01-01 2026-06-30"],
    ["halfYear", "2026-07-01", "2026-H2 2026-07-01 2026-12-31"],
    ["firstHalf", "2026-02-01", "2026-H1 2026-01-01 2026-06-30"],
    // The second half has no name of its own there: the first half of its year.
    ["firstHalf", "2026-11-22", "2026-H1 2026-01-01 2026-06-30"],
    ["year", "2026-11-22", "2026 2026-01-01 2026-12-31"],
  ])("of a %s that holds %s", (every, day, expected) => {
    expect(periodOf(every, day)).toBe(expected);
  });

  // ISO 8601: a week runs from Monday to Sunday and belongs to the year of its Thursday.
  it.each([
    ["2026-11-22", "2026-W47 2026-11-16 2026-11-22"],
    ["2026-11-23", "2026-W48 2026-11-23 2026-11-29"],
    ["2026-01-01", "2026-W01 2025-12-29 2026-01-04"],
    ["2025-12-28", "2025-W52 2025-12-22 2025-12-28"],
    ["2027-01-03", "2026-W53 2026-12-28 2027-01-03"],
    ["2027-01-04", "2027-W01 2027-01-04 2027-01-10"],
    ["2024-12-31", "2025-W01 2024-12-30 2025-01-05"],
  ])("of a week that holds %s", (day, expected) => {
    expect(periodOf("week", day)).toBe(expected);
  });

  it("before 1970 has its name and its days too", () => {
    expect(periodOf("month", "1969-12-31")).toBe("1969-12 1969-12-01 1969-12-31");
    expect(periodOf("quarter", "1969-11-30")).toBe("1969-Q4 1969-10-01 1969-12-31");
  });
});

describe("the name of a period", () => {
  it.each(["2026", "2026-11", "2026-W48", "2026-Q4", "2026-H2", "2026-11.2", "2026-W48.12", "2026-Q1.1"])(
    "is %s",
    (name) => {
      expect(PERIOD_NAME.test(name)).toBe(true);
    },
  );

  it.each([
    "45/BC-SYT",
    "26-11",
    "x2026",
    "2026x",
    "2026-11-22",
    "2026-Q5",
    "2026-H3",
    "2026-W4",
    "2026-Wab",
    "2026-ab",
    "2026-11.",
    "2026-11.a",
    "2026.2.3",
    "",
  ])("is not %s", (name) => {
    expect(PERIOD_NAME.test(name)).toBe(false);
  });
});

describe("the day of the mth month of a period", () => {
  const day = (start: string, month: number, n: number): string => dateOf(dayOfMonth(dayOf(start), month, n));

  it("is that day, in the same year or the next", () => {
    expect(day("2026-10-01", 1, 15)).toBe("2026-10-15");
    expect(day("2026-10-01", 3, 15)).toBe("2026-12-15");
    expect(day("2026-10-01", 4, 15)).toBe("2027-01-15");
    expect(day("2026-01-01", 12, 31)).toBe("2026-12-31");
  });

  it("is the last day of a month that is shorter", () => {
    expect(day("2026-01-01", 2, 30)).toBe("2026-02-28");
    expect(day("2028-01-01", 2, 30)).toBe("2028-02-29");
    expect(day("2026-04-01", 1, 31)).toBe("2026-04-30");
  });
});
