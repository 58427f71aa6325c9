import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { RecurrenceRule } from "../../../src/language/rule.js";
import { profileOf } from "./found.js";

/** A report of each unit in every quarter, for which the text names no day. */
const RULE: RecurrenceRule = {
  kind: "recurrence",
  provision: "lao-cai/22.1",
  serves: ["lao-cai/20.1"],
  topic: "periodicReport",
  actor: "lead",
  text: { vi: "Báo cáo", en: "Report" },
  of: "unit",
  on: [{ every: "quarter", day: null, reason: "noDateInText" }],
};
const sent = { provision: "lao-cai/22.1", period: "2026-Q1", unit: "Sở Y tế", on: "2026-03-10" };
const evaluated = (asOf: string, reports: readonly object[] = [], until?: string) => {
  const profile = profileOf(RULE);
  const ended = until === undefined ? profile : { ...profile, effect: { ...profile.effect, until } };
  return evaluateRegister({ tasks: [], units: ["Sở Y tế", "Sở Nội vụ"], reports }, { profile: ended, asOf });
};
const listed = (asOf: string, ...reports: object[]): string[] =>
  evaluated(asOf, reports)
    .register.duties.filter(({ provision }) => provision === "lao-cai/22.1")
    .map(({ unit, period, state, fulfilledOn, due, reason }) => [unit, period, state, fulfilledOn, due, reason].join());

describe("a report for which the text names no day", () => {
  it("is open in the quarter that holds the day judged, and met once the unit has sent it", () => {
    const other = "Sở Nội vụ,2026-Q1,pending,,,noDateInText";
    expect(listed("2026-03-09", sent)).toEqual(["Sở Y tế,2026-Q1,pending,,,noDateInText", other]);
    expect(listed("2026-03-10", sent)).toEqual(["Sở Y tế,2026-Q1,met,2026-03-10,,noDateInText", other]);
    expect(listed("2026-04-01", sent)[0]).toBe("Sở Y tế,2026-Q2,pending,,,noDateInText");
  });

  it("is met by the first that was sent, under the provision or one that the rule serves", () => {
    const first = { ...sent, provision: "lao-cai/20.1", on: "2026-03-05" };
    expect(listed("2026-03-31", sent, first)[0]).toBe("Sở Y tế,2026-Q1,met,2026-03-05,,noDateInText");
    expect(listed("2026-03-31", { ...sent, provision: "lao-cai/19.5" })[0]).toContain("pending");
  });

  it("is followed by no other once the regulation has ended: the last that began under it stays", () => {
    const periods = (asOf: string, until: string) => [
      ...new Set(evaluated(asOf, [], until).register.duties.map(({ period }) => period)),
    ];
    expect(periods("2026-07-01", "2026-03-31")).toEqual(["2026-Q1"]);
    expect(periods("2026-07-01", "2026-04-01")).toEqual(["2026-Q2"]);
    expect(evaluated("2026-03-31", [], "2026-04-01").nextChange).toBe("2026-04-01");
    expect(evaluated("2026-04-02", [], "2026-04-01").nextChange).toBeNull();
  });
});
