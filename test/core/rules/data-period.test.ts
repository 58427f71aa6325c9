import { describe, expect, it } from "vitest";
import { withData } from "../../../src/core/rules/data-period.js";
import type { RecurrenceRule } from "../../../src/language/rule.js";

const rule = (dataPeriod?: RecurrenceRule["dataPeriod"]): RecurrenceRule => ({
  kind: "recurrence",
  provision: "lao-cai/22.2",
  topic: "periodicReport",
  actor: "unit",
  text: { vi: "Báo cáo", en: "Report" },
  of: "unit",
  on: [],
  ...(dataPeriod === undefined ? {} : { dataPeriod }),
});
type WithData = { readonly period: string | null; readonly data?: { readonly from: string; readonly to: string } };
const dataOf = (dataPeriod: RecurrenceRule["dataPeriod"], period: string | null) => {
  const duty: WithData = { period };
  const { data } = withData(rule(dataPeriod), duty as Parameters<typeof withData>[1]);
  return data === undefined ? null : `${data.from} ${data.to}`;
};

describe("the data of a report", () => {
  it.each([
    ["2026-11", "2026-11-01 2026-11-30"],
    ["2026-12", "2026-12-01 2026-12-31"],
    ["2026-01", "2026-01-01 2026-01-31"],
    ["2026-Q1", "2026-01-01 2026-03-31"],
    ["2026-Q4", "2026-10-01 2026-12-31"],
    ["2026-H1", "2026-01-01 2026-06-30"],
    ["2026-H2", "2026-07-01 2026-12-31"],
    ["2026", "2026-01-01 2026-12-31"],
    ["2026-W48", "2026-11-23 2026-11-29"],
    // The first week of 2026 begins in 2025, the last one ends in 2027.
    ["2026-W01", "2025-12-29 2026-01-04"],
    ["2026-W53", "2026-12-28 2027-01-03"],
    // A mark tells two reports of one month apart; their month is the same.
    ["2026-11.2", "2026-11-01 2026-11-30"],
  ])("of %s are those of the calendar period, where the reading says so", (period, expected) => {
    expect(dataOf("calendar", period)).toBe(expected);
  });

  it.each([
    ["2026-11", "2026-10-15 2026-11-14"],
    ["2026-01", "2025-12-15 2026-01-14"],
    ["2026-03", "2026-02-15 2026-03-14"],
    ["2026-Q1", "2025-12-15 2026-03-14"],
    ["2026-Q2", "2026-03-15 2026-06-14"],
    ["2026-H1", "2025-12-15 2026-06-14"],
    ["2026-H2", "2026-06-15 2026-12-14"],
    ["2026", "2025-12-15 2026-12-14"],
  ])("of %s run from the 15th to the 14th, where the reading says so", (period, expected) => {
    expect(dataOf("fifteenth", period)).toBe(expected);
  });

  it("of a week are always its own", () => {
    expect(dataOf("fifteenth", "2026-W48")).toBe("2026-11-23 2026-11-29");
  });

  it("have no span where no reading gives one, or where there is no period", () => {
    expect(dataOf(undefined, "2026-11")).toBeNull();
    expect(dataOf("calendar", null)).toBeNull();
    expect(dataOf("calendar", "2026-11-22")).toBeNull();
    expect(dataOf("calendar", "2026-W54")).toBeNull();
  });

  it("are added to a duty, and nothing else is changed", () => {
    const duty = { period: "2026-11", state: "met" };
    expect(withData(rule(), duty)).toBe(duty);
    const made = withData(rule("calendar"), duty);
    expect(made).toEqual({ ...duty, data: { from: "2026-11-01", to: "2026-11-30" } });
    expect(Object.isFrozen(made)).toBe(true);
  });
});
