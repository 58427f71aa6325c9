import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Cadence, DatedCadence } from "../../../src/language/cadence.js";
import { type RecurrenceParts, recurrenceRule } from "../../support/sample-rules.js";
import { profileOf } from "../rules/found.js";

const on20th: DatedCadence = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" };
const SESSION: Cadence = { meeting: "regularSession", workingDaysBefore: 2 };
const RULE: RecurrenceParts = { provision: "lao-cai/22.1", actor: "office", per: "office", calendar: [SESSION] };
const meetings = [
  { type: "regularSession", on: "2026-03-16" },
  { type: "briefing", on: "2026-03-18" },
  { type: "regularSession", on: "2026-04-15" },
];
/** Followed since the first weeks of the year, so that its reports are owed from then on. */
const FOLLOWED = { id: "1", lead: "Sở Y tế", events: [{ type: "assigned", on: "2026-01-05" }] };
const register = (rule: RecurrenceParts, rest: object, asOf: string, options: object = {}, until?: string) => {
  const profile = profileOf(recurrenceRule({ ...RULE, ...rule }));
  const ended = until === undefined ? profile : { ...profile, effect: { ...profile.effect, until } };
  return evaluateRegister({ tasks: [FOLLOWED], meetings, reports: [], ...rest }, { profile: ended, asOf, ...options })
    .register;
};
const listed = (...given: Parameters<typeof register>): string[] =>
  register(...given).duties.map(({ period, due, state, fulfilledOn }) =>
    [period, due, state, fulfilledOn].filter((part) => part !== null).join(" "),
  );

describe("a report two working days before each regular session", () => {
  it("is listed for the next session of the register, and for no other meeting", () => {
    // Monday 16/3/2026: Thursday 12/3. Wednesday 15/4: Monday 13/4, the next one once the first is past.
    const on = (asOf: string) => listed({}, {}, asOf, { parameters: { dueSoonWorkingDays: null } });
    expect(on("2026-03-12")).toEqual(["2026-03-16 2026-03-12 pending"]);
    expect(on("2026-03-13")).toEqual(["2026-03-16 2026-03-12 overdue", "2026-04-15 2026-04-13 pending"]);
  });

  it("is listed from the day asked for on", () => {
    const from = (day: string) => listed({}, {}, "2026-03-20", { from: day }).map((text) => text.slice(0, 10));
    expect(from("2026-03-12")).toEqual(["2026-03-16", "2026-04-15"]);
    expect(from("2026-03-13")).toEqual(["2026-04-15"]);
  });
});

describe("a report by the 20th of each month", () => {
  const rule = { calendar: [on20th], id: "lao-cai/22.1:monthly", serves: ["lao-cai/20.1"] } as const;
  const sent = (on: string, provision = "lao-cai/22.1") => ({ provision, period: "2026-03", unit: null, on });

  it("is met by the first that was sent, under its provision, its rule or one it serves", () => {
    const march = (...reports: object[]) =>
      listed(rule, { reports }, "2026-03-25").find((text) => text.startsWith("2026-03 "));
    const first = [sent("2026-03-18"), sent("2026-03-10"), sent("2026-03-19")];
    expect(march(...first)).toBe("2026-03 2026-03-20 met 2026-03-10");
    expect(march(sent("2026-03-18", "lao-cai/22.1:monthly"))).toBe("2026-03 2026-03-20 met 2026-03-18");
    expect(march(sent("2026-03-18", "lao-cai/20.1"))).toBe("2026-03 2026-03-20 met 2026-03-18");
    expect(march(sent("2026-03-18", "lao-cai/19.5"))).toBe("2026-03 2026-03-20 overdue");
  });

  it("is not met by what a body sent that is no Office", () => {
    const [january] = listed(rule, { reports: [{ ...sent("2026-03-18"), unit: "Sở Y tế" }] }, "2026-03-25");
    expect(january).toBe("2026-01 2026-01-20 overdue");
    const reports = [{ ...sent("2026-03-18"), unit: "Văn phòng" }];
    expect(listed(rule, { reports }, "2026-03-25")).toContain("2026-03 2026-03-20 met 2026-03-18");
  });

  it("stands for every period of the task's time under the regulation, also once that has ended", () => {
    const until = (day: string) => listed(rule, {}, "2026-06-30", {}, day);
    expect(until("2026-03-20")).toEqual([
      "2026-01 2026-01-20 overdue",
      "2026-02 2026-02-20 overdue",
      "2026-03 2026-03-20 overdue",
    ]);
    expect(until("2026-03-19")).toEqual(["2026-01 2026-01-20 overdue", "2026-02 2026-02-20 overdue"]);
  });

  it("is missed, and listed no longer, once a later one was sent", () => {
    expect(listed(rule, { reports: [sent("2026-03-18")] }, "2026-03-25")).toEqual([
      "2026-03 2026-03-20 met 2026-03-18",
      "2026-04 2026-04-20 pending",
    ]);
    const all = listed(rule, { reports: [sent("2026-03-18")] }, "2026-03-25", { periods: "all" });
    expect(all.slice(0, 2)).toEqual(["2026-01 2026-01-20 missed", "2026-02 2026-02-20 missed"]);
  });

  it("is not known to be late where the register keeps no reports", () => {
    const { duties, questions } = register(rule, { reports: undefined }, "2026-03-25");
    expect(duties.map(({ state }) => state)).toEqual(["undetermined", "undetermined", "undetermined", "pending"]);
    expect(questions.map(({ code, keys }) => [code, keys.length])).toEqual([["reportsNotKept", 3]]);
  });

  it("is not listed beyond the calendar, whose last day is 31/12/2050", () => {
    const late = { tasks: [{ ...FOLLOWED, events: [{ type: "assigned", on: "2050-11-21" }] }] };
    expect(listed(rule, late, "2050-12-25")).toEqual(["2050-12 2050-12-20 overdue"]);
    const onLast = { ...rule, calendar: [{ ...on20th, day: { last: true } }] } as const;
    expect(listed(onLast, late, "2050-12-25").map((text) => text.slice(0, 7))).toEqual(["2050-11", "2050-12"]);
  });
});

describe("the period of a report that was sent", () => {
  const unused = (rule: RecurrenceParts, period: string, unit: string | null = null): number =>
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
    const both = { calendar: [SESSION, on20th] };
    expect(unused(both, "2026-03-16")).toBe(0);
    expect(unused(both, "2026-03")).toBe(0);
    const none = { calendar: [{ every: "quarter", day: null, reason: "noDateInText" }] } as const;
    expect(unused(none, "2026-Q1")).toBe(0);
    expect(unused(none, "2026-03-16")).toBe(1);
  });

  it("needs a unit of the register only where units owe it", () => {
    expect(unused({ calendar: [on20th] }, "2026-03", "Bệnh viện")).toBe(0);
    expect(unused({ calendar: [on20th], per: "body" }, "2026-03", "Bệnh viện")).toBe(1);
    // Without a name it counts where one body alone owes it, and has a finding of its own.
    expect(unused({ calendar: [on20th], per: "body" }, "2026-03")).toBe(0);
    expect(unused({ calendar: [on20th], per: "body" }, "2026-03", "Sở Y tế")).toBe(0);
  });
});
