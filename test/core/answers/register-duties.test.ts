import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { DatedCadence, RecurrenceRule } from "../../../src/language/rule.js";
import { profileOf } from "../rules/found.js";

const on20th: DatedCadence = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" };
const RULE: RecurrenceRule = {
  kind: "recurrence",
  provision: "lao-cai/22.1",
  topic: "periodicReport",
  actor: "office",
  text: { vi: "Báo cáo", en: "Report" },
  of: "body",
  on: [{ meeting: "regularSession", workingDaysBefore: 2 }],
};
const meetings = [
  { type: "regularSession", on: "2026-03-16" },
  { type: "briefing", on: "2026-03-18" },
  { type: "regularSession", on: "2026-04-15" },
];
const register = (rule: Partial<RecurrenceRule>, rest: object, asOf: string, options: object = {}, until?: string) => {
  const profile = profileOf({ ...RULE, ...rule });
  const ended = until === undefined ? profile : { ...profile, effect: { ...profile.effect, until } };
  return evaluateRegister({ tasks: [], meetings, ...rest }, { profile: ended, asOf, ...options }).register;
};
const listed = (...given: Parameters<typeof register>): string[] =>
  register(...given).duties.map(({ period, due, state, fulfilledOn }) =>
    [period, due, state, fulfilledOn].filter((part) => part !== null).join(" "),
  );

describe("a report two working days before each regular session", () => {
  it("is listed for the sessions of the register, and for no other meeting", () => {
    // Monday 16/3/2026: Thursday 12/3. Wednesday 15/4: Monday 13/4.
    expect(listed({}, {}, "2026-03-12", { parameters: { dueSoonWorkingDays: null } })).toEqual([
      "2026-03-16 2026-03-12 pending",
      "2026-04-15 2026-04-13 pending",
    ]);
  });

  it("is listed from the day asked for on", () => {
    const from = (day: string) => listed({}, {}, "2026-03-20", { from: day }).map((text) => text.slice(0, 10));
    expect(from("2026-03-12")).toEqual(["2026-03-16", "2026-04-15"]);
    expect(from("2026-03-13")).toEqual(["2026-04-15"]);
  });
});

describe("a report by the 20th of each month", () => {
  const rule = { on: [on20th], id: "lao-cai/22.1:monthly", serves: ["lao-cai/20.1"] } as const;
  const sent = (on: string, provision = "lao-cai/22.1") => ({ provision, period: "2026-03", unit: null, on });

  it("is met by the first that was sent, under its provision, its rule or one it serves", () => {
    const met = (...reports: object[]) => listed(rule, { reports }, "2026-03-25")[0];
    expect(met(sent("2026-03-18"), sent("2026-03-10"), sent("2026-03-19"))).toBe("2026-03 2026-03-20 met 2026-03-10");
    expect(met(sent("2026-03-18", "lao-cai/22.1:monthly"))).toBe("2026-03 2026-03-20 met 2026-03-18");
    expect(met(sent("2026-03-18", "lao-cai/20.1"))).toBe("2026-03 2026-03-20 met 2026-03-18");
    expect(met(sent("2026-03-18", "lao-cai/19.5"))).toBe("2026-03 2026-03-20 overdue");
    expect(met({ ...sent("2026-03-18"), unit: "Sở Y tế" })).toBe("2026-03 2026-03-20 met 2026-03-18");
  });

  it("stays the last one once the regulation has ended", () => {
    expect(listed(rule, {}, "2026-06-30", {}, "2026-03-20")).toEqual(["2026-03 2026-03-20 overdue"]);
    expect(listed(rule, {}, "2026-06-30", {}, "2026-03-19")).toEqual(["2026-02 2026-02-20 overdue"]);
  });

  it("is not listed beyond the calendar, whose last day is 31/12/2050", () => {
    expect(listed(rule, {}, "2050-12-25")).toEqual(["2050-12 2050-12-20 overdue"]);
    const onLast = { ...rule, on: [{ ...on20th, day: { last: true } }] } as const;
    expect(listed(onLast, {}, "2050-12-25").map((text) => text.slice(0, 7))).toEqual(["2050-11", "2050-12"]);
  });
});

describe("the period of a report that was sent", () => {
  const unused = (rule: Partial<RecurrenceRule>, period: string, unit: string | null = null): number =>
    register(
      rule,
      { units: ["Sở Y tế"], reports: [{ provision: "lao-cai/22.1", period, unit, on: "2026-03-10" }] },
      "2026-03-25",
    ).findings.filter(({ code }) => code === "reportNotUsed").length;

  it("is the day of a session where the report hangs on one", () => {
    expect(unused({}, "2026-03-16")).toBe(0);
    expect(unused({}, "2026-03")).toBe(1);
    expect(unused({}, "x2026-03-16")).toBe(1);
    expect(unused({}, "2026-03-16x")).toBe(1);
  });

  it("is that of any of its cadences", () => {
    const both = { on: [...RULE.on, on20th] };
    expect(unused(both, "2026-03-16")).toBe(0);
    expect(unused(both, "2026-03")).toBe(0);
    const none = { on: [{ every: "quarter", day: null, reason: "noDateInText" }] } as const;
    expect(unused(none, "2026-Q1")).toBe(0);
    expect(unused(none, "2026-03-16")).toBe(1);
  });

  it("needs a unit of the register only where units owe it", () => {
    expect(unused({ on: [on20th] }, "2026-03", "Bệnh viện")).toBe(0);
    expect(unused({ on: [on20th], of: "unit" }, "2026-03", "Bệnh viện")).toBe(1);
    expect(unused({ on: [on20th], of: "unit" }, "2026-03")).toBe(1);
    expect(unused({ on: [on20th], of: "unit" }, "2026-03", "Sở Y tế")).toBe(0);
  });
});
