import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
import type { RecurrenceRule } from "../../../src/language/rule-kind.js";
import { profileOf } from "./found.js";

/** A report of each unit in every quarter, for which the text names no day. */
const RULE: RecurrenceRule = {
  provision: "lao-cai/22.1",
  serves: ["lao-cai/20.1"],
  topic: "periodicReport",
  modality: "must",
  bearer: { role: "lead" },
  text: { vi: "Báo cáo", en: "Report" },
  trigger: { calendar: [{ every: "quarter", day: null, reason: "noDateInText" }], per: "body" },
};
const sent = { provision: "lao-cai/22.1", period: "2026-Q1", unit: "Sở Y tế", on: "2026-03-10" };
/** Each leads a task from the beginning of the year on. */
const tasks = ["Sở Y tế", "Sở Nội vụ"].map((lead, i) => ({
  id: `${i + 1}`,
  title: "A",
  lead,
  events: [{ type: "assigned", on: "2026-01-05" }],
}));
const evaluated = (asOf: string, reports: readonly object[] = [], until?: string, more: object = {}) => {
  const profile = profileOf(RULE);
  const ended = until === undefined ? profile : { ...profile, effect: { ...profile.effect, until } };
  return evaluateRegister({ tasks, reports, ...more }, { profile: ended, asOf });
};
const inShort = ({ unit, period, state, fulfilledOn, due, reason }: Duty): string =>
  [unit, period, state, fulfilledOn, due, reason].join();
const listed = (asOf: string, ...reports: object[]): string[] =>
  evaluated(asOf, reports)
    .register.duties.filter(({ provision }) => provision === "lao-cai/22.1")
    .map(inShort);

describe("a report for which the text names no day", () => {
  it("is open in the quarter that holds the day judged, and met once the unit has sent it", () => {
    const other = "Sở Nội vụ,2026-Q1,pending,,,noDateInText";
    expect(listed("2026-03-09", sent)).toEqual(["Sở Y tế,2026-Q1,pending,,,noDateInText", other]);
    expect(listed("2026-03-10", sent)).toEqual(["Sở Y tế,2026-Q1,met,2026-03-10,,noDateInText", other]);
    expect(listed("2026-04-01", sent)[0]).toBe("Sở Y tế,2026-Q2,pending,,,noDateInText");
  });

  it("is met by a body that the register knows and that owed none, in the quarter that holds the day judged", () => {
    const bodies = [{ name: "Sở Tài chính" }];
    const reports = [{ ...sent, unit: "Sở Tài chính" }];
    const of = (asOf: string): string[] =>
      evaluated(asOf, reports, undefined, { bodies })
        .register.duties.map(inShort)
        .filter((line) => line.startsWith("Sở Tài chính"));
    expect(of("2026-03-31")).toEqual(["Sở Tài chính,2026-Q1,met,2026-03-10,,noDateInText"]);
    expect([of("2026-03-09"), of("2026-04-01")]).toEqual([[], []]);
  });

  it("is met by the first that was sent, under the provision or one that the rule serves", () => {
    const first = { ...sent, provision: "lao-cai/20.1", on: "2026-03-05" };
    expect(listed("2026-03-31", sent, first)[0]).toBe("Sở Y tế,2026-Q1,met,2026-03-05,,noDateInText");
    expect(listed("2026-03-31", { ...sent, provision: "lao-cai/19.5" })[0]).toContain("pending");
  });

  it("is owed by bodies that lead an open task, by no other that the register lists (A62)", () => {
    const [first = expect.fail("no task")] = tasks;
    const done = { ...first, events: [...first.events, { type: "completed", on: "2026-03-05" }] };
    const duties = (given: object, asOf: string) => evaluated(asOf, [], undefined, given).register.duties.map(inShort);
    expect(duties({ tasks: [], units: ["Sở Y tế"] }, "2026-03-31")).toEqual([]);
    expect(duties({ tasks: [done] }, "2026-03-04")).toEqual(["Sở Y tế,2026-Q1,pending,,,noDateInText"]);
    expect(duties({ tasks: [done] }, "2026-03-31")).toEqual([]);
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
