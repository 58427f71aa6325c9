import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { creditReports, servedToo } from "../../../src/core/rules/credit.js";

const period = (name: string, begins: string, nominal: string) => ({
  name,
  begins: dayOf(begins),
  nominal: dayOf(nominal),
  due: dayOf(nominal),
});
const JANUARY = period("2026-01", "2026-01-01", "2026-01-20");
const FEBRUARY = period("2026-02", "2026-02-01", "2026-02-20");
const MARCH = period("2026-03", "2026-03-01", "2026-03-20");
const MONTHS = [JANUARY, FEBRUARY, MARCH];

/** Which month was reported on which day, by reports `[day, period?]`. */
const credited = (...reports: readonly (readonly [day: string, period?: string])[]): Record<string, string> => {
  const made = reports.map(([day, name]) => ({ day: dayOf(day), period: name ?? null }));
  return Object.fromEntries([...creditReports(MONTHS, made)].map(([name, day]) => [name, dateOf(day)]));
};

describe("a report counts once", () => {
  it("for the period it names, whenever it was sent", () => {
    expect(credited(["2026-03-19", "2026-01"])).toEqual({ "2026-01": "2026-03-19" });
  });

  it("without a name for the period whose day is nearest", () => {
    expect(credited(["2026-02-18"])).toEqual({ "2026-02": "2026-02-18" });
    expect(credited(["2026-02-23"])).toEqual({ "2026-02": "2026-02-23" });
  });

  it("for no period that has not begun", () => {
    // 28/2 is 8 days after 20/2 and 20 before 20/3; March begins on the next day.
    expect(credited(["2026-02-22"], ["2026-02-28"])).toEqual({ "2026-02": "2026-02-22", "2026-01": "2026-02-28" });
  });

  it("for the earlier of two that are equally near", () => {
    // 6/3 is 14 days after 20/2 and 14 before 20/3.
    expect(credited(["2026-03-06"])).toEqual({ "2026-02": "2026-03-06" });
  });

  it("one after the other in the order of their days, leaving what is named alone", () => {
    expect(credited(["2026-01-10", "2026-01"], ["2026-02-18"], ["2026-02-19"])).toEqual({
      "2026-01": "2026-01-10",
      "2026-02": "2026-02-18",
    });
  });

  it("and what came later takes nothing from what was reported before, though it names the period", () => {
    // 20/3 is in time for March; the one of 22/3 says March again.
    expect(credited(["2026-03-20"], ["2026-03-22", "2026-03"])).toEqual({ "2026-03": "2026-03-20" });
    expect(credited(["2026-03-10"], ["2026-03-15", "2026-03"])).toEqual({ "2026-03": "2026-03-10" });
    // The other way round the second is for the next nearest, February.
    expect(credited(["2026-03-15", "2026-03"], ["2026-03-20"])).toEqual({
      "2026-03": "2026-03-15",
      "2026-02": "2026-03-20",
    });
  });

  it("and one that names a period of which nothing is owed counts for none", () => {
    expect(credited(["2026-02-20", "2025-12"])).toEqual({});
  });

  it("and a period named twice is reported by the first", () => {
    expect(credited(["2026-02-18", "2026-02"], ["2026-02-20", "2026-02"])).toEqual({ "2026-02": "2026-02-18" });
  });
});

describe("a late report under A50=cumulative", () => {
  const too = (...reports: readonly (readonly [day: string, period?: string])[]): Record<string, string> => {
    const made = reports.map(([day, name]) => ({ day: dayOf(day), period: name ?? null }));
    const served = servedToo(MONTHS, made, creditReports(MONTHS, made));
    return Object.fromEntries([...served].map(([name, day]) => [name, dateOf(day)]));
  };

  it("serves the period that runs on its day too, and no other", () => {
    // 2/2 is nearer to 20/1 than to 20/2: January, late; February has begun.
    expect(too(["2026-02-02"])).toEqual({ "2026-02": "2026-02-02" });
    expect(too(["2026-02-02"], ["2026-02-19"])).toEqual({});
  });

  it("serves none that has not begun, and nothing where it came in time or names its period", () => {
    expect(too(["2026-01-26"])).toEqual({});
    expect(too(["2026-01-20"])).toEqual({});
    expect(too(["2026-02-18"])).toEqual({});
    expect(too(["2026-02-02", "2026-01"])).toEqual({});
  });
});
