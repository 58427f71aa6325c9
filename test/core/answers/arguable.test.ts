import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Cadence } from "../../../src/language/cadence.js";
import type { Profile, ReadingChange } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { fixtureData } from "../../language/schema/profile-sources.js";
import { recurrenceRule } from "../../support/sample-rules.js";

const text = { vi: "Cách hiểu thêm", en: "A reading more" };
const commune = fixtureData("xa-tan-phuoc.yaml") as Profile;

/** The invented regulation of the commune with one ambiguity, B03, whose other reading changes a rule. */
const arguing = (provision: string, change: ReadingChange, rules: readonly Rule[] = commune.rules): Profile =>
  parseProfile({
    ...commune,
    // Without the rule on returns, which some tests leave out.
    lifecycle: { ...commune.lifecycle, returned: { means: "waiting", by: "lead" } },
    rules,
    readings: [
      {
        code: "B03",
        question: text,
        provisions: [provision],
        value: "ours",
        values: [
          { value: "ours", text, changes: [] },
          { value: "theirs", text, changes: [change] },
        ],
      },
    ],
  });

const theirs = (on: string | null) => [{ code: "B03", value: "theirs", on }];

describe("the dates of other readings", () => {
  it("are those that would move the date, in the order of the readings", () => {
    // 3 working days after Friday 28/8: 3, 4 and 7/9. With that day: 28/8, 3 and 4/9. After Tuesday 3/3: 4, 5 and 6/3.
    const task = { id: "1", title: "A", dueOn: "2026-08-28", events: [{ type: "assigned", on: "2026-03-03" }] };
    const { duties } = evaluate(task, { profile: laoCai, asOf: "2026-08-20", arguable: true });
    const duty = duties.find(({ ruleId }) => ruleId === "lao-cai/7.2.a");
    expect(duty).toMatchObject({
      due: "2026-09-07",
      arguable: [
        { code: "A01", value: "include", on: "2026-09-04" },
        { code: "A09", value: "assigned", on: "2026-03-06" },
      ],
    });
    expect(evaluate(task, { profile: laoCai, asOf: "2026-08-20" }).duties[0]).not.toHaveProperty("arguable");
  });

  it("are found for a period that the other reading lists on other days only", () => {
    // Classified, so every quarter "trước ngày 20" of its last month. On Sunday 20/12/2026 the 19th has passed; with the
    // 20th itself (A04) the last quarter is not over, and that of 2027 would only be listed from 21/12 on. 19/3/2027 is a
    // Friday: no roll (A06) moves it. 19/12/2027 is a Sunday: on to Monday 20/12, or back to Friday 17/12.
    const task = { id: "1", lead: "Sở Nội vụ", secrecy: "secret", events: [{ type: "assigned", on: "2026-10-01" }] };
    const asked = { profile: laoCai, asOf: "2026-12-20", arguable: true };
    const { duties } = evaluateRegister({ tasks: [task], reports: [] }, asked).register;
    const argued = (period: string): string[] =>
      duties
        .filter((duty) => duty.ruleId === "lao-cai/5.2.b" && duty.period === period)
        .flatMap(({ due, arguable = [] }) => [
          String(due),
          ...arguable.filter(({ code }) => /A0[46]/.test(code)).map(({ value, on }) => `${value} ${on}`),
        ]);
    expect(argued("2027-Q1")).toEqual(["2027-03-19", "inclusive 2027-03-20"]);
    expect(argued("2027")).toEqual(["2027-12-19", "inclusive 2027-12-20", "forward 2027-12-20", "back 2027-12-17"]);
  });

  it("are told apart for each event that gives a duty of its own", () => {
    // 3 working days after Monday 2/3 and 9/3: Thursday 5/3 and 12/3; 5 after them: Monday 9/3 and 16/3.
    const events = ["2026-03-02", "2026-03-09"].map((on) => ({ type: "feedbackReceived", on, by: "Trường Tân Phước" }));
    const task = { id: "1", events: [{ type: "assigned", on: "2026-02-23" }, ...events] };
    const profile = arguing("xa-tan-phuoc/8.2", { path: "limit.span.workingDays", to: 5 });
    const { duties } = evaluate(task, { profile, asOf: "2026-03-10", arguable: true });
    expect(
      duties.filter(({ ruleId }) => ruleId === "xa-tan-phuoc/8.2").map(({ due, arguable }) => [due, arguable]),
    ).toEqual([
      ["2026-03-05", theirs("2026-03-09")],
      ["2026-03-12", theirs("2026-03-16")],
    ]);
    expect(duties.filter(({ arguable }) => arguable?.length !== 0)).toHaveLength(2);
  });

  it("say that there is none where the other reading knows no such duty", () => {
    const task = { id: "1", events: [{ type: "received", on: "2026-03-02" }] };
    const profile = arguing("xa-tan-phuoc/3.1", { path: "trigger.on", to: "registered" });
    const { duties } = evaluate(task, { profile, asOf: "2026-03-03", arguable: true });
    expect(duties[0]).toMatchObject({ ruleId: "xa-tan-phuoc/3.1", due: "2026-03-04", arguable: theirs(null) });
  });
});

describe("the periodic dates of a task under other readings", () => {
  const of = (rule: Rule, on: string, change: ReadingChange) => {
    const profile = arguing(rule.provision, change, [rule]);
    const task = { id: "1", events: [{ type: "assigned", on: "2026-01-05" }] };
    return evaluate(task, { profile, asOf: on, arguable: true }).duties;
  };
  const report = (...calendar: Cadence[]) =>
    recurrenceRule({ provision: "xa-tan-phuoc/11.1", topic: "reportProgress", calendar });
  const by25 = { every: "month", in: "period", day: { month: 1, day: 25 }, bound: "by", roll: "none" } as const;

  it("are those of the same period, though the other reading lists it in another place", () => {
    // On 26 March our report of March is past and theirs, of the 26th, is the next one; so is that of April.
    const change = { path: "trigger.calendar.0.day.day", to: 26 };
    const dated = of(report(by25), "2026-03-26", change).map(({ period, due, arguable }) => [period, due, arguable]);
    expect(dated).toEqual([
      ["2026-01", "2026-01-25", theirs("2026-01-26")],
      ["2026-02", "2026-02-25", theirs("2026-02-26")],
      ["2026-03", "2026-03-25", theirs("2026-03-26")],
      ["2026-04", "2026-04-25", theirs("2026-04-26")],
    ]);
  });

  it("are those of the next one of ours too while theirs lags days behind", () => {
    // On 27 March ours of April is the next one; theirs of March, of the 29th, is still to come.
    const change = { path: "trigger.calendar.0.day.day", to: 29 };
    expect(of(report(by25), "2026-03-27", change).at(-1)).toMatchObject({
      due: "2026-04-25",
      arguable: theirs("2026-04-29"),
    });
  });

  it("leave a cadence without a day as it is beside a dated one", () => {
    const undated = { every: "quarter", day: null, reason: "noDateInText" } as const;
    const duties = of(report(by25, undated), "2026-03-20", { path: "trigger.calendar.0.day.day", to: 27 });
    expect(duties.filter(({ due }) => due === null)).toMatchObject([{ period: "2026-Q1", arguable: [] }]);
    expect(duties.filter(({ due }) => due !== null)).toMatchObject([
      { period: "2026-01", due: "2026-01-25", arguable: theirs("2026-01-27") },
      { period: "2026-02", due: "2026-02-25", arguable: theirs("2026-02-27") },
      { period: "2026-03", due: "2026-03-25", arguable: theirs("2026-03-27") },
    ]);
  });
});

describe("the states and rights of a task under other readings", () => {
  const task = { id: "1", dueOn: "2026-03-06", events: [{ type: "received", on: "2026-03-02" }] };

  it("say when another number of days would be reached, before and after our own is", () => {
    // After Friday 6/3 the third working day is Wednesday 11/3, the fifth Friday 13/3.
    const profile = arguing("xa-tan-phuoc/10.1", { path: "trigger.state.passes.reaches.workingDays", to: 5 });
    const at = (asOf: string) => evaluate(task, { profile, asOf, arguable: true }).ladder;
    expect(at("2026-03-09")[0]).toMatchObject({ reached: false, next: "2026-03-11", arguable: theirs("2026-03-13") });
    expect(at("2026-03-11")[0]).toMatchObject({ reached: true, since: "2026-03-11", arguable: theirs("2026-03-13") });
    expect(at("2026-03-16")[0]).toMatchObject({ reached: true, since: "2026-03-11", arguable: theirs("2026-03-13") });
    expect(
      at("2026-03-16")
        .slice(1)
        .flatMap(({ arguable }) => arguable),
    ).toEqual([]);
  });

  it("say until when another number of days would leave a right, and nothing of the other rights", () => {
    // After Monday 2/3 the second working day is Wednesday 4/3, the fourth Friday 6/3.
    const profile = arguing("xa-tan-phuoc/12.1", { path: "limit.span.workingDays", to: 4 });
    const { rights } = evaluate(task, { profile, asOf: "2026-03-03", arguable: true });
    expect(rights.map(({ ruleId, until, arguable }) => [ruleId, until, arguable])).toEqual([
      ["xa-tan-phuoc/12.1", "2026-03-04", theirs("2026-03-06")],
      ["xa-tan-phuoc/12.2", null, []],
      ["xa-tan-phuoc/15.3", null, []],
    ]);
  });
});

describe("the periodic duties of a register under other readings", () => {
  const led = (lead: string) => ({ id: lead, lead, events: [{ type: "assigned", on: "2026-01-05" }] });
  const at = (asOf: string) =>
    evaluateRegister(
      { tasks: ["Sở Nội vụ", "Sở Y tế"].map(led), reports: [] },
      { profile: laoCai, asOf, arguable: true },
    ).register.duties;
  const of = (period: string, asOf: string) =>
    at(asOf).filter((duty) => duty.ruleId === "lao-cai/22.1" && duty.period === period);

  it("are those of the same unit and period, on every day around the dates", () => {
    // "Before 20 December" ends with Saturday the 19th; inclusive: Sunday the 20th; moved on: Monday the 21st; back: Friday.
    for (const asOf of ["2026-11-23", "2026-12-19", "2026-12-20", "2026-12-21"]) {
      const year = of("2026", asOf);
      expect(year.map(({ unit, due }) => [unit, due])).toEqual([
        ["Sở Nội vụ", "2026-12-19"],
        ["Sở Y tế", "2026-12-19"],
      ]);
      for (const { arguable } of year) {
        expect(arguable).toEqual(
          expect.arrayContaining([
            { code: "A04", value: "inclusive", on: "2026-12-20" },
            { code: "A06", value: "forward", on: "2026-12-21" },
            { code: "A06", value: "back", on: "2026-12-18" },
          ]),
        );
      }
    }
  });

  it("leave alone what they do not move: a date before a working day", () => {
    // Before 20 March 2026, a Friday: Thursday the 19th under every reading but the inclusive ones.
    const [quarter] = of("2026-Q1", "2026-03-10");
    expect(quarter?.due).toBe("2026-03-19");
    expect(quarter?.arguable?.map(({ code }) => code)).not.toContain("A06");
  });
});
