import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Profile } from "../../../src/language/profile.js";
import type { Rule } from "../../../src/language/rule.js";
import { laoCai } from "../../../src/profiles/index.js";
import { deadlineRule, rightRule } from "../../support/sample-rules.js";

const ASKED = "extensionRequested";
/** Due on Friday 24/4/2026; the third working day before it is Tuesday 21/4. */
const taskWith = (...events: readonly object[]) => ({
  id: "1",
  title: "A",
  lead: "Sở Y tế",
  dueOn: "2026-04-24",
  events: [{ type: "assigned" as const, on: "2026-04-01" }, ...(events as { type: "urged"; on: string }[])],
});
const resultOf = (rule: Rule, asOf: string, ...events: readonly object[]) => {
  const profile: Profile = { ...laoCai, confirmation: null, readings: [], rules: [rule] };
  return evaluate(taskWith(...events), { profile, asOf });
};
const back = { span: { workingDays: 3, firstDay: "next" }, counts: "back" } as const;

describe("to ask for an extension", () => {
  const right: Rule = {
    ...rightRule({ provision: "lao-cai/7.2.a", actor: "lead", on: "due", fulfilledBy: [ASKED] }),
    limit: back,
  };
  const of = (asOf: string, ...events: readonly object[]) => {
    const [found] = resultOf(right, asOf, ...events).rights;
    return [found?.state, found?.until, found?.usedOn];
  };

  it("is a right that is used by the day on which it was asked for", () => {
    expect(of("2026-04-21")).toEqual(["open", "2026-04-21", null]);
    expect(of("2026-04-22")).toEqual(["lapsed", "2026-04-21", null]);
    expect(of("2026-04-22", { type: ASKED, on: "2026-04-21", by: "lead" })).toEqual([
      "used",
      "2026-04-21",
      "2026-04-21",
    ]);
    // What was given unasked is no request.
    expect(of("2026-04-22", { type: "deadlineAdjusted", on: "2026-04-20", dueOn: "2026-04-24" })[0]).toBe("lapsed");
  });

  it("is a duty of whoever needs it: met by the request, late after its day, and silence is no breach", () => {
    const duty = deadlineRule({
      provision: "lao-cai/7.2.a",
      actor: "lead",
      on: "due",
      fulfilledBy: [ASKED],
      invoked: true,
      ...back,
    });
    const state = (asOf: string, ...events: readonly object[]) =>
      resultOf(duty, asOf, ...events).duties.map((one) => [
        one.state,
        one.due,
        one.state === "notApplicable" && one.reason,
      ]);
    expect(state("2026-04-24", { type: ASKED, on: "2026-04-21", by: "Sở Y tế" })[0]).toEqual([
      "met",
      "2026-04-21",
      false,
    ]);
    expect(state("2026-04-24", { type: ASKED, on: "2026-04-22", by: "Sở Y tế" })[0]).toEqual([
      "metLate",
      "2026-04-21",
      false,
    ]);
    expect(state("2026-04-24")).toEqual([["notApplicable", "2026-04-21", "invoked"]]);
  });

  it("moves no deadline, and changes nothing else of the task", () => {
    const asked = resultOf(right, "2026-04-27", { type: ASKED, on: "2026-04-21", by: "lead" });
    const silent = resultOf(right, "2026-04-27");
    expect(asked.dueOn).toEqual(silent.dueOn);
    expect([asked.phase, asked.status, asked.findings]).toEqual([silent.phase, silent.status, silent.findings]);
  });
});

describe("to answer a request for an extension", () => {
  const answer = deadlineRule({
    on: ASKED,
    each: true,
    span: { workingDays: 2, firstDay: "next" },
    fulfilledBy: ["extensionAnswered", "deadlineAdjusted"],
  });
  const of = (asOf: string, ...events: readonly object[]) =>
    resultOf(answer, asOf, ...events).duties.map(({ due, state }) => `${due} ${state}`);
  const first = { type: ASKED, on: "2026-04-17", by: "lead", ref: "1" };
  const second = { type: ASKED, on: "2026-04-20", by: "lead", ref: "2" };

  it("is owed for each request, two working days after it", () => {
    // Friday 17/4: Monday 20, Tuesday 21. Monday 20/4: Tuesday 21, Wednesday 22.
    expect(of("2026-04-22", first, second)).toEqual(["2026-04-21 overdue", "2026-04-22 dueSoon"]);
  });

  it("is met by a refusal, and by the new deadline", () => {
    expect(of("2026-04-23", first, { type: "extensionAnswered", on: "2026-04-21", by: "office", ref: "1" })).toEqual([
      "2026-04-21 met",
    ]);
    const granted = { type: "deadlineAdjusted", on: "2026-04-22", dueOn: "2026-05-15", by: "office" };
    expect(of("2026-04-23", first, granted)).toEqual(["2026-04-21 metLate"]);
  });

  it("of one request does not answer another that is named", () => {
    expect(
      of("2026-04-23", first, second, { type: "extensionAnswered", on: "2026-04-21", by: "office", ref: "2" }),
    ).toEqual(["2026-04-21 overdue", "2026-04-22 met"]);
  });
});
