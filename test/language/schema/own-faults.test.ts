import { describe, expect, it } from "vitest";
import { evaluate, evaluateRegister } from "../../../src/core/answers/evaluator.js";
import type { Cadence } from "../../../src/language/cadence.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { checkProfile } from "../../../src/language/schema/check-profile.js";
import { lintProfile } from "../../../src/language/schema/lint-profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { issuesOf } from "../../support/issues.js";
import { deadlineRule, recurrenceRule, rightRule } from "../../support/sample-rules.js";

const withRules = (...rules: Rule[]): Profile => ({ ...laoCai, confirmation: null, readings: [], rules });
const problemsOf = (profile: Profile): string[] => checkProfile(profile).map(({ code, path }) => `${code} ${path}`);
const monthly: Cadence = { every: "month", in: "period", day: { month: 1, day: 20 }, bound: "by", roll: "none" };
const weekly: Cadence = { every: "week", in: "period", day: { weekday: 5 }, bound: "by", roll: "none" };

const report = (more: object = {}) =>
  recurrenceRule({ provision: "lao-cai/7.2.b", fulfilledBy: ["progressReported"], ...more });
const chain = (at: "due" | "fulfilled", more: object = {}) =>
  deadlineRule({
    provision: "lao-cai/6.2.a",
    actor: "office",
    on: { duty: "lao-cai/7.2.b", at },
    span: { workingDays: 2, firstDay: "next" },
    fulfilledBy: ["urged"],
    ...more,
  });

describe("a chain on a recurrence", () => {
  const task = {
    id: "1",
    title: "A",
    lead: "Sở Y tế",
    events: [
      { type: "assigned", on: "2026-03-02" },
      { type: "progressReported", on: "2026-03-19" },
    ],
  };
  const of = (rule: Rule) =>
    evaluate(task, { profile: withRules(report(), rule), asOf: "2026-04-24" })
      .duties.filter(({ provision }) => provision === "lao-cai/6.2.a")
      .map(({ key, due, state }) => `${key} ${due} ${state}`);

  it("gives a duty for the due day of each period", () => {
    // Friday 20/3: Tuesday 24/3. Monday 20/4: Wednesday 22/4. Wednesday 20/5: Friday 22/5.
    expect(of(chain("due"))).toEqual([
      "1/lao-cai%2F6.2.a/2026-03/office 2026-03-24 overdue",
      "1/lao-cai%2F6.2.a/2026-04/office 2026-04-22 overdue",
      "1/lao-cai%2F6.2.a/2026-05/office 2026-05-22 pending",
    ]);
  });

  it("gives one for each report that was made", () => {
    // Thursday 19/3: Friday 20/3, Monday 23/3.
    expect(of(chain("fulfilled"))).toEqual(["1/lao-cai%2F6.2.a/2026-03/office 2026-03-23 overdue"]);
  });

  it("is known to the check, which says where it cannot stand", () => {
    expect(problemsOf(withRules(report(), chain("due")))).toEqual([]);
    // The order of the rules is no matter: periods are computed by themselves.
    expect(problemsOf(withRules(chain("due"), report()))).toEqual([]);
    expect(problemsOf(withRules(report({ per: "body" }), chain("due")))).toEqual([
      "out-of-range rules[1].trigger.on.duty",
    ]);
    const among = chain("due", { on: { latestOf: ["assigned", { duty: "lao-cai/7.2.b", at: "due" }] } });
    expect(problemsOf(withRules(report(), among))).toEqual(["out-of-range rules[1].trigger.on.latestOf[1].duty"]);
    const right = rightRule({ on: { duty: "lao-cai/7.2.b", at: "due" } });
    expect(problemsOf(withRules(report(), right))).toEqual(["out-of-range rules[1].trigger.on.duty"]);
  });
});

describe("what cannot matter", () => {
  it("is refused: data from the 15th of a week, data of a meeting", () => {
    const of = (...calendar: Cadence[]) =>
      problemsOf(
        withRules(
          report({ calendar, per: "office", actor: "office", dataPeriod: "fifteenth", fulfilledBy: undefined }),
        ),
      );
    const refused = ["out-of-range rules[0].trigger.dataPeriod"];
    expect(of(weekly)).toEqual(refused);
    expect(of(monthly, weekly)).toEqual(refused);
    expect(of({ meeting: "briefing", workingDaysBefore: 1 })).toEqual(refused);
    expect(of(monthly)).toEqual([]);
  });

  it("is refused: a cut-off hour for a day without one", () => {
    const refused = ["out-of-range rules[0].trigger.cutoff"];
    const of = (more: object) => problemsOf(withRules(deadlineRule({ cutoff: "16:00", ...more })));
    for (const on of ["due", "originalDue", { written: "endsOn", in: "inspectionDecided" }] as const) {
      expect(of({ on })).toEqual(refused);
    }
    for (const on of ["received", "start", { last: "received" }, { latestOf: ["due", "received"] }] as const) {
      expect(of({ on })).toEqual([]);
    }
    expect(problemsOf(withRules(rightRule({ on: "due", cutoff: "16:00" })))).toEqual(refused);
    expect(problemsOf(withRules(rightRule({ on: "received", opens: "dayAfter", cutoff: "16:00" })))).toEqual(refused);
  });

  it("is refused: one act asked for twice by one provision, within one limit", () => {
    const again = deadlineRule({ id: "lao-cai/6.2.a:again", recipients: ["assigner"] });
    expect(problemsOf(withRules(deadlineRule(), again))).toEqual(["out-of-range rules[1]"]);
  });

  it("is told: a parameter that nothing uses, one act asked for by two provisions", () => {
    const told = (profile: Profile) => lintProfile(profile).map(({ path }) => path);
    const lone = {
      ...laoCai.parameters,
      spare: { value: 1, basis: "policy", text: { vi: "Thừa", en: "Spare" } },
    } as const;
    expect(told({ ...laoCai, parameters: lone })).toEqual(["parameters.spare"]);
    const other = deadlineRule({ provision: "lao-cai/7.1", span: { workingDays: 5, firstDay: "next" } });
    const parameters = { dueSoonWorkingDays: laoCai.parameters.dueSoonWorkingDays };
    expect(told({ ...withRules(deadlineRule(), other), parameters })).toEqual(["rules[1]"]);
    expect(told({ ...withRules(deadlineRule(), { ...other, topic: "followTask" }), parameters })).toEqual([]);
  });
});

describe("the bounds of a parameter", () => {
  const bounded = (value: number, bounds: object): Profile => ({
    ...laoCai,
    parameters: {
      ...laoCai.parameters,
      dueSoonWorkingDays: { ...laoCai.parameters.dueSoonWorkingDays, value, bounds },
    },
  });

  it("hold for its own value", () => {
    expect(problemsOf(bounded(3, { min: 1, max: 5 }))).toEqual([]);
    expect(problemsOf(bounded(6, { max: 5 }))).toEqual(["out-of-range parameters.dueSoonWorkingDays.value"]);
    expect(problemsOf(bounded(0, { min: 1 }))).toEqual(["out-of-range parameters.dueSoonWorkingDays.value"]);
    expect(problemsOf(bounded(3, { min: 4, max: 2 }))).toEqual([
      "out-of-range parameters.dueSoonWorkingDays.bounds.max",
    ]);
  });

  it("hold for the value of a host, and no host sets a number past every calendar", () => {
    const task = { id: "1", title: "A" };
    const set = (profile: Profile, dueSoonWorkingDays: number | null) => () =>
      evaluate(task, { profile, asOf: "2026-03-02", parameters: { dueSoonWorkingDays } });
    const own = bounded(3, { min: 1, max: 5 });
    expect(issuesOf(set(own, 6))).toMatchObject([{ code: "out-of-range", path: "parameters.dueSoonWorkingDays" }]);
    expect(issuesOf(set(own, 0))).toHaveLength(1);
    expect(set(own, 5)).not.toThrow();
    expect(set(own, null)).not.toThrow();
    expect(issuesOf(set(laoCai, 1e15))).toHaveLength(1);
  });
});

describe("a condition on the report of a body", () => {
  const register = (urgent: boolean) => ({
    units: ["Sở Y tế", "Sở Nội vụ"],
    reports: [],
    tasks: [{ id: "1", title: "A", urgent, lead: "Sở Y tế", events: [{ type: "assigned", on: "2026-03-02" }] }],
  });
  const owed = (owedBy: "leading" | "listed", urgent: boolean) =>
    evaluateRegister(register(urgent), {
      profile: withRules(
        report({
          per: "body",
          owedBy,
          when: { fact: "urgent", operator: "equal", value: true },
          fulfilledBy: undefined,
        }),
      ),
      asOf: "2026-03-25",
    })
      .register.duties.filter(({ period, state }) => period === "2026-03" && state === "overdue")
      .map(({ unit }) => unit);

  it("asks for a task such as it names, of bodies that lead and of all that are listed", () => {
    expect(owed("leading", true)).toEqual(["Sở Y tế"]);
    expect(owed("leading", false)).toEqual([]);
    expect(owed("listed", true)).toEqual(["Sở Y tế", "Sở Nội vụ"]);
    expect(owed("listed", false)).toEqual([]);
  });
});
