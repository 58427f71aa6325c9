import { describe, expect, it } from "vitest";
import { agrees, spreadOf } from "../../src/analysis/compare/agreement.js";
import type { ComparedCell, ComparedEntry } from "../../src/analysis/compare/comparison.js";
import { facetOrder, periodOf } from "../../src/analysis/compare/facet.js";
import { amountOf, cadenceTiming, ruleTiming } from "../../src/analysis/compare/timing.js";
import { type Rule, ruleId } from "../../src/language/rule.js";
import { laoCai } from "../../src/profiles/index.js";

const entry = (own: Partial<ComparedEntry>): ComparedEntry => ({
  ruleId: "can-tho/5.1",
  provision: "can-tho/5.1",
  serves: [],
  actor: "office",
  recipients: [],
  amount: null,
  date: null,
  bound: "by",
  anchor: "issued",
  modality: "must",
  readings: [],
  ...own,
});

const cell = (...entries: readonly Partial<ComparedEntry>[]): ComparedCell => ({
  profile: "can-tho",
  standing: "inForce",
  state: entries.length > 0 ? "rule" : "silent",
  entries: entries.map(entry),
});

const days = (n: number) => ({ amount: { n, unit: "workingDays" as const } });
const calendarDays = (n: number) => ({ amount: { n, unit: "days" as const } });
const named = (date: ComparedEntry["date"], bound: ComparedEntry["bound"] = "by") => ({ date, bound, anchor: null });

describe("what a span says", () => {
  it("is its number and its unit, and the same day is none later", () => {
    expect(amountOf({ sameDay: true, roll: "none" })).toEqual({ n: 0, unit: "days" });
    expect(amountOf({ workingDays: 3, firstDay: "next" })).toEqual({ n: 3, unit: "workingDays" });
    expect(amountOf({ months: 6, roll: "none" })).toEqual({ n: 6, unit: "months" });
    const officeHours = [["07:30", "11:30"] as const];
    expect(amountOf({ workingHours: 8, officeHours })).toEqual({ n: 8, unit: "officeHours" });
  });

  it("is before its anchor where it is counted back, and by its end elsewhere", () => {
    const update = laoCai.rules.find((rule) => ruleId(rule) === "lao-cai/7.2.a") ?? expect.fail();
    expect(ruleTiming(update)).toMatchObject({ amount: { n: 3, unit: "workingDays" }, bound: "by", anchor: "due" });
    // The same kind of rule, whose limit is counted the other way.
    const back = { ...update, limit: { ...update.limit, counts: "back" } } as Rule;
    expect(ruleTiming(back)).toMatchObject({ amount: { n: 3, unit: "workingDays" }, bound: "before", anchor: "due" });
  });
});

describe("what a cadence says", () => {
  it("of a month is its day; of a quarter also the month; of a meeting the days before it", () => {
    const kept = { in: "period", roll: "none", bound: "by" } as const;
    expect(cadenceTiming({ every: "month", day: { month: 1, day: 19 }, ...kept })).toMatchObject({ date: { day: 19 } });
    expect(cadenceTiming({ every: "quarter", day: { month: 3, day: 15 }, ...kept })).toMatchObject({
      date: { month: 3, day: 15 },
      bound: "by",
    });
    const meeting = cadenceTiming({ meeting: "briefing", workingDaysBefore: 2 });
    expect(meeting).toEqual({
      amount: { n: 2, unit: "workingDays" },
      date: null,
      bound: "before",
      anchor: "briefing",
    });
    expect(cadenceTiming({ meeting: "briefing", workingDaysBefore: 0, daysBefore: 0 })).toEqual({
      amount: null,
      date: null,
      bound: "on",
      anchor: "briefing",
    });
    expect(cadenceTiming({ meeting: "briefing", workingDaysBefore: 0, daysBefore: 3 })).toMatchObject({
      amount: { n: 3, unit: "days" },
      bound: "before",
    });
    const after = { every: "month", in: "nextPeriod", roll: "none", bound: "on" } as const;
    expect(cadenceTiming({ ...after, day: { month: 1, day: 1 }, at: "07:00" })).toMatchObject({
      date: { day: 1, in: "nextPeriod", at: "07:00" },
      bound: "on",
    });
    expect(periodOf({ meeting: "yearEndConference", workingDaysBefore: 0 })).toBe("year");
    expect(periodOf({ every: "firstHalf", day: { month: 6, day: 20 }, ...kept })).toBe("halfYear");
    expect(periodOf({ every: "halfYear", day: { month: 6, day: 20 }, ...kept })).toBe("halfYear");
  });
});

describe("whether cells agree", () => {
  it("whatever the order in which a regulation says them, and however often", () => {
    const [a, b] = [days(3), { ...days(5), anchor: "received" as const }];
    expect(agrees([cell(a, b), cell(b, a)])).toBe(true);
    expect(agrees([cell(a, b, a), cell(b, a)])).toBe(true);
    expect(agrees([cell(a), cell(a, b)])).toBe(false);
  });

  it("where one says before the 20th and the other by the 19th; before the 1st is no day of its month", () => {
    expect(agrees([cell(named({ day: 20 }, "before")), cell(named({ day: 19 }))])).toBe(true);
    expect(agrees([cell(named({ day: 2 }, "before")), cell(named({ day: 1 }))])).toBe(true);
    expect(agrees([cell(named({ day: 1 }, "before")), cell(named({ day: 0 }))])).toBe(false);
    expect(agrees([cell(named({ day: 20 }, "on")), cell(named({ day: 20 }))])).toBe(false);
  });

  it("where one is silent and the other has no number they do not", () => {
    expect(agrees([cell(), { ...cell({ bound: null }), state: "noNumber" }])).toBe(false);
  });
});

describe("how far apart cells lie", () => {
  it("is told in the unit that most regulations count in; at once is 0 in each", () => {
    expect(spreadOf([cell(days(3)), cell(days(1), days(5)), cell(calendarDays(10))])).toEqual({
      unit: "workingDays",
      least: 1,
      most: 5,
    });
    expect(spreadOf([cell(calendarDays(0)), cell(days(3))])).toEqual({ unit: "workingDays", least: 0, most: 3 });
    expect(spreadOf([cell(calendarDays(7)), cell(calendarDays(10)), cell(days(3))])).toEqual({
      unit: "days",
      least: 7,
      most: 10,
    });
  });

  it("is told in days where none counts alike, and not at all where one alone names one", () => {
    // Before the 20th of the last month of a quarter is its 19th.
    const [a, b] = [named({ month: 3, day: 20 }, "before"), named({ month: 3, day: 15 })];
    expect(spreadOf([cell(a), cell(b), cell(days(3))])).toEqual({ unit: "date", least: "03-15", most: "03-19" });
    expect(spreadOf([cell(a, b), cell()])).toBeNull();
    expect(spreadOf([cell(named({ weekday: 5 })), cell(named({ last: true }))])).toBeNull();
    expect(spreadOf([cell(days(3)), cell()])).toBeNull();
    expect(spreadOf([cell(), cell()])).toBeNull();
  });
});

describe("the order of rows", () => {
  it("is of tiers first, then of periods, what has no axis before both", () => {
    const facets = ["unitsToOffice/week", "unitsToOffice/quarter", "unitsToOffice/year", "officeToHeads/week"];
    const places = [null, ...facets].map(facetOrder);
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(new Set(places).size).toBe(places.length);
  });
});
