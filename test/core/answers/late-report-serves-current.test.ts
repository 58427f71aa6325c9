import { describe, expect, it } from "vitest";
import { laoCai } from "../../../src/profiles/index.js";
import { evaluate, evaluateRegister } from "../../support/unchecked.js";

const CUMULATIVE = { A50: "cumulative" };
const task = (...events: object[]) => ({
  id: "1",
  title: "Việc 1",
  lead: "Sở Công Thương",
  document: { number: "1/UBND", issuedOn: "2026-01-05" },
  events: [{ type: "registered", on: "2026-01-06" }, ...events],
});

/** The reports that Sở Công Thương owes on a day under Lào Cai 22.1, by period. */
const reportsOn = (asOf: string, sent: string, readings = {}) => {
  const reports = [{ provision: "lao-cai/22.1", unit: "Sở Công Thương", on: sent }];
  const { register } = evaluateRegister(
    { tasks: [task()], reports },
    { profile: laoCai, asOf, readings, periods: "all" },
  );
  return new Map(register.duties.filter(({ ruleId }) => ruleId === "lao-cai/22.1").map((duty) => [duty.period, duty]));
};

/** The updates that the task of a lead owes under Lào Cai 7.2.b, by period. */
const updatesOn = (asOf: string, made: string, readings = {}) => {
  const update = { type: "progressReported", on: made };
  const { duties } = evaluate(task(update), { profile: laoCai, asOf, readings, periods: "all" });
  return new Map(duties.filter(({ ruleId }) => ruleId === "lao-cai/7.2.b").map((duty) => [duty.period, duty]));
};

const codesOf = (duty: { hangsOn?: readonly { code: string }[] } | undefined): readonly string[] =>
  (duty?.hangsOn ?? []).map(({ code }) => code);

// Quarters and the half year are due before the 20th: Thursday 19/3, Friday 19/6. Monday 22/6 is past both.
describe("A50=cumulative: a late report serves the current period of its cadence", () => {
  it("but not one that came in time", () => {
    for (const readings of [{}, CUMULATIVE]) {
      const found = reportsOn("2026-06-22", "2026-03-19", readings);
      expect(found.get("2026-Q1")).toMatchObject({ state: "met", fulfilledOn: "2026-03-19" });
      for (const period of ["2026-Q2", "2026-H1"]) expect(found.get(period)).toMatchObject({ state: "overdue" });
      expect(found.get("2026")).toMatchObject({ state: "pending" });
    }
    const [quarter, half] = ["2026-Q2", "2026-H1"].map((period) => reportsOn("2026-06-22", "2026-03-19").get(period));
    expect([codesOf(quarter), codesOf(half)].flat()).not.toContain("A50");
  });

  it("nor a longer cadence, of which it names no period (A07)", () => {
    // 2/4 is nearer to 19/3 than to 19/6: the first quarter, late; the second has begun.
    const found = reportsOn("2026-06-22", "2026-04-02", CUMULATIVE);
    expect(found.get("2026-Q1")).toMatchObject({ state: "metLate", fulfilledOn: "2026-04-02" });
    expect(found.get("2026-Q2")).toMatchObject({ state: "met", fulfilledOn: "2026-04-02" });
    expect(found.get("2026-H1")).toMatchObject({ state: "overdue" });
    expect(found.get("2026")).toMatchObject({ state: "pending" });
    const once = reportsOn("2026-06-22", "2026-04-02");
    expect(once.get("2026-Q2")?.hangsOn).toContainEqual({ code: "A50", value: "cumulative", state: "met" });
    expect(codesOf(once.get("2026-H1"))).not.toContain("A50");
  });

  it("nor a period that has not begun", () => {
    // Wednesday 25/3 is late for the first quarter, and the second begins on 1/4.
    expect(reportsOn("2026-06-22", "2026-03-25", CUMULATIVE).get("2026-Q2")).toMatchObject({ state: "overdue" });
  });

  it("of updates alike: the quarter, not the half year that ends with it", () => {
    // Quarters end on 31/3 and 30/6; 20/3 is in time for the first, 2/4 late.
    const inTime = updatesOn("2026-07-01", "2026-03-20", CUMULATIVE);
    expect(inTime.get("2026-Q1")).toMatchObject({ state: "met", fulfilledOn: "2026-03-20" });
    expect(inTime.get("2026-Q2")).toMatchObject({ state: "overdue" });
    expect(inTime.get("2026")).toMatchObject({ state: "pending" });
    const late = updatesOn("2026-07-01", "2026-04-02", CUMULATIVE);
    expect(late.get("2026-Q1")).toMatchObject({ state: "metLate", fulfilledOn: "2026-04-02" });
    expect(late.get("2026-Q2")).toMatchObject({ state: "met", fulfilledOn: "2026-04-02" });
    expect(late.get("2026-H1")).toMatchObject({ state: "overdue" });
    const once = updatesOn("2026-07-01", "2026-04-02");
    expect(once.get("2026-Q2")?.hangsOn).toContainEqual({ code: "A50", value: "cumulative", state: "met" });
    expect(codesOf(once.get("2026-H1"))).not.toContain("A50");
  });
});
