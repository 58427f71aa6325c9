import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { explain } from "../../../src/core/answers/explain.js";
import { USUAL_LIFECYCLE } from "../../../src/language/lifecycle-rules.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { fixtureData } from "../../language/schema/profile-sources.js";
import { deadlineRule, rightRule } from "../../support/sample-rules.js";

const text = { vi: "Quy định thêm", en: "A rule more" };
const commune = fixtureData("xa-tan-phuoc.yaml") as Profile;
/** The invented regulation of the commune with rules of one's own. */
const withRules = (rules: readonly Rule[], more: Partial<Profile> = {}): Profile =>
  parseProfile({ ...commune, rules: [...commune.rules, ...rules], ...more });
/** A regulation of these rules alone, without a limit for a return. */
const ofRules = (rules: readonly Rule[], more: Partial<Profile> = {}): Profile =>
  parseProfile({ ...commune, lifecycle: USUAL_LIFECYCLE, readings: [], rules, ...more });

describe("an explanation", () => {
  it("says of a rule that another one replaces on this task what the evaluation says", () => {
    const task = { id: "5", multiUnit: true, events: [{ type: "received", on: "2026-03-02" }] };
    const options = { profile: withRules([]), asOf: "2026-03-03" };
    const [explained] = explain(task, { ...options, provision: "xa-tan-phuoc/3.1" }).derivations;
    expect(explained).toMatchObject({ on: null, state: "notApplicable", reason: "replaced", steps: [] });
    const replacing = explain(task, { ...options, provision: "xa-tan-phuoc/3.2" }).derivations;
    expect(replacing).toMatchObject([{ on: "2026-03-06", state: "pending" }]);
  });

  it("finds the report that a right, or a duty, starts from when it was missed", () => {
    // Assigned on Monday 2/3; the report of 25/3 was missed; 2 working days later is Friday 27/3.
    const common = { on: { missed: "xa-tan-phuoc/11.1" }, span: { workingDays: 2, firstDay: "next" } } as const;
    const profile = withRules([
      deadlineRule({ ...common, provision: "xa-tan-phuoc/30.1" }),
      rightRule({ ...common, provision: "xa-tan-phuoc/30.2", fulfilledBy: ["urged"] }),
    ]);
    const task = { id: "1", events: [{ type: "assigned", on: "2026-03-02" }] };
    for (const provision of ["xa-tan-phuoc/30.1", "xa-tan-phuoc/30.2"]) {
      const { derivations } = explain(task, { profile, asOf: "2026-03-26", provision });
      expect(derivations.map(({ on }) => on)).toEqual(["2026-03-27"]);
      expect(derivations[0]?.steps.at(-1)?.on).toBe("2026-03-27");
    }
  });
});

describe("the next change", () => {
  it("is the day a right opens whose task was closed before", () => {
    const profile = withRules([
      {
        provision: "xa-tan-phuoc/30.1",
        topic: "explainDelay",
        modality: "may",
        bearer: { role: "lead" },
        text,
        trigger: { on: "due" },
        limit: { span: { workingDays: 2, firstDay: "next" } },
        fulfilledBy: ["delayExplained"],
      },
    ]);
    const events = [
      { type: "assigned", on: "2026-03-02" },
      { type: "cancelled", on: "2026-03-03" },
    ];
    const on = (asOf: string) => evaluate({ id: "1", dueOn: "2026-03-20", events }, { profile, asOf });
    expect(on("2026-03-04").nextChange).toBe("2026-03-20");
    const stateOf = (asOf: string) => on(asOf).rights.find(({ ruleId }) => ruleId === "xa-tan-phuoc/30.1");
    expect(stateOf("2026-03-19")).toMatchObject({ until: null, state: "notOpened" });
    // Friday 20/3: Monday 23/3 and Tuesday 24/3.
    expect(stateOf("2026-03-20")).toMatchObject({ until: "2026-03-24", state: "open" });
  });

  it("of a report on each first half-year without a day is the first day of the year, not of July", () => {
    const report = {
      provision: "xa-tan-phuoc/30.1",
      topic: "reportProgress",
      modality: "must",
      bearer: { role: "lead" },
      text,
      trigger: { calendar: [{ every: "firstHalf", day: null, reason: "noDateInText" }], per: "task" },
    } as const;
    const profile = ofRules([report]);
    const on = (asOf: string) =>
      evaluate({ id: "1", events: [{ type: "assigned", on: "2026-03-02" }] }, { profile, asOf });
    expect(on("2026-04-27").nextChange).toBe("2027-01-01");
    for (const asOf of ["2026-06-30", "2026-07-01", "2026-12-31"]) expect(on(asOf).duties[0]?.period).toBe("2026-H1");
    expect(on("2027-01-01").duties[0]?.period).toBe("2027-H1");
  });
});

describe("arguable dates", () => {
  it("tell a dated report of a period apart from one of the same period without a day, by its mark", () => {
    const rule = {
      provision: "xa-tan-phuoc/30.1",
      topic: "reportProgress",
      modality: "must",
      bearer: { role: "lead" },
      text,
      trigger: {
        calendar: [
          { every: "month", in: "period", day: { month: 1, day: 25 }, bound: "by", roll: "none", mark: "1" },
          { every: "month", day: null, reason: "noFrequencyInText" },
        ],
        per: "task",
      },
    } as const;
    const reading = {
      code: "B09",
      question: text,
      provisions: ["xa-tan-phuoc/30.1"],
      value: "by",
      values: [
        { value: "by", text, changes: [] },
        { value: "before", text, changes: [{ path: "trigger.calendar.*.bound", to: "before" }] },
      ],
    };
    const profile = ofRules([rule], { readings: [reading] });
    const task = { id: "1", events: [{ type: "assigned", on: "2026-03-02" }] };
    const { duties } = evaluate(task, { profile, asOf: "2026-03-05", arguable: true });
    expect(duties.map(({ period, due, arguable }) => ({ period, due, other: arguable?.map(({ on }) => on) }))).toEqual([
      { period: "2026-03.1", due: "2026-03-25", other: ["2026-03-24"] },
      { period: "2026-03", due: null, other: [] },
    ]);
  });
});
