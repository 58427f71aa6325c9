import { describe, expect, it } from "vitest";
import { dateOf } from "../../../src/calendar/index.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { ConditionSet } from "../../../src/core/lifecycle/condition-set.js";
import type { Lookup } from "../../../src/core/rules/compiled-rule.js";
import { compileGrounds } from "../../../src/core/rules/grounds.js";
import { sharedOwners } from "../../../src/core/rules/owners.js";
import { TaskPeriods } from "../../../src/core/rules/task-periods.js";
import type { Anchor } from "../../../src/language/anchor.js";
import { cite } from "../../../src/language/provision.js";
import { contextOf } from "../../support/lives.js";
import { recurrenceRule, stateRule } from "../../support/sample-rules.js";
import { profileOf } from "./found.js";

const at = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

/** A monthly update by the 20th, of which a missed one is a ground. */
const monthly = recurrenceRule({ provision: "lao-cai/22.1", fulfilledBy: ["progressReported"] });
const lookup: Lookup = {
  wordings: ({ trigger }) => [{ trigger, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, own: true }],
  recurrence: (id) => (id === "lao-cai/22.1" ? monthly : undefined),
  periodsOf: (rule) => new TaskPeriods(rule, lookup),
  replacers: () => [],
  startsOthers: () => false,
  actors: {},
  ownersOf: sharedOwners(),
  numberOf: () => null,
  cite,
  conditions: new ConditionSet(),
};

/** The grounds of a state, each `name day set until`; handled by letters from the day of the ground on. */
const grounds = (after: Anchor, events: readonly object[], more: object = {}, asOf = "2026-06-15"): string[] => {
  const given = { id: "1", title: "A", lead: "Sở Y tế", events: [at("assigned", "2026-03-02"), ...events], ...more };
  const find = compileGrounds(
    after,
    lookup,
    (day, { life }) => life.events.find((event) => event.type === "urged" && event.day >= day)?.day ?? null,
  );
  return find(contextOf(given, asOf)).map(({ name, day, until }) =>
    [name, dateOf(day), ...(until === null ? [] : [dateOf(until)])].join(" "),
  );
};

describe("the grounds of a state after the deadline", () => {
  const dueOn = { dueOn: "2026-03-20" };
  const adjusted = (on: string, day: string, more: object = {}) => at("deadlineAdjusted", on, { dueOn: day, ...more });

  it("are each deadline that the task had, until the next was set", () => {
    expect(grounds("due", [], dueOn)).toEqual(["due 2026-03-20"]);
    expect(grounds("due", [adjusted("2026-03-23", "2026-04-10")], dueOn)).toEqual([
      "due 2026-03-20 2026-03-23",
      "due+deadlineAdjusted@2026-03-23 2026-04-10",
    ]);
  });

  it("have in their name what set them: the event's id, else its ref, else its type and day", () => {
    const first = adjusted("2026-03-23", "2026-04-10", { id: "GH1", ref: "12/CV" });
    const second = adjusted("2026-04-13", "2026-04-30", { ref: "20/CV" });
    expect(grounds("due", [first, second], dueOn).map((text) => text.split(" ")[0])).toEqual([
      "due",
      "due+GH1",
      "due+20/CV",
    ]);
  });

  it("are none of a task without a deadline, and no proposal of the lead", () => {
    expect(grounds("due", [])).toEqual([]);
    expect(grounds("due", [adjusted("2026-03-23", "2026-04-10", { by: "lead" })], dueOn)).toEqual(["due 2026-03-20"]);
  });
});

describe("the grounds of a state after an event", () => {
  it("are every event of the last of which the rule speaks", () => {
    const events = [at("feedbackReceived", "2026-03-09"), at("feedbackReceived", "2026-03-12", { ref: "PH2" })];
    expect(grounds({ last: "feedbackReceived" }, events)).toEqual([
      "feedbackReceived@2026-03-09 2026-03-09",
      "PH2 2026-03-12",
    ]);
  });

  it("are one where the rule speaks of one, and the start", () => {
    expect(grounds("received", [at("received", "2026-03-03"), at("received", "2026-03-10")])).toEqual(["- 2026-03-03"]);
    expect(grounds("start", [])).toEqual(["start 2026-03-02"]);
    expect(grounds("received", [])).toEqual([]);
  });

  it("are those of the first of a list that is there", () => {
    const after = { firstKnownOf: ["due", "completed"] } as const;
    const done = at("completed", "2026-03-13");
    expect(grounds(after, [done], { dueOn: "2026-03-20" })).toEqual(["due 2026-03-20"]);
    expect(grounds(after, [done])).toEqual(["- 2026-03-13"]);
    expect(grounds(after, [])).toEqual([]);
  });
});

describe("the grounds of a state after a missed report", () => {
  const missed = { missed: "lao-cai/22.1" };
  const reported = (on: string, more: object = {}) => at("progressReported", on, more);

  it("are the first one missed: those that follow it are no new ground while it is not handled", () => {
    expect(grounds(missed, [])).toEqual(["missed+2026-03 2026-03-20"]);
  });

  it("are a later one too, missed after the handling", () => {
    expect(grounds(missed, [at("urged", "2026-04-02")])).toEqual([
      "missed+2026-03 2026-03-20",
      "missed+2026-04 2026-04-20",
    ]);
  });

  it("last until a report on it, or on a later one", () => {
    expect(grounds(missed, [reported("2026-03-30")])).toEqual([
      "missed+2026-03 2026-03-20 2026-03-30",
      "missed+2026-04 2026-04-20",
    ]);
    expect(grounds(missed, [reported("2026-05-15", { ref: "2026-05" })])).toEqual([
      "missed+2026-03 2026-03-20 2026-05-15",
      "missed+2026-06 2026-06-20",
    ]);
  });

  it("are none of a task of which the record does not say when it began", () => {
    expect(grounds(missed, [], { events: [] })).toEqual([]);
    const profile = profileOf(monthly, stateRule({ after: missed }));
    const found = evaluate({ id: "1", title: "A" }, { profile, asOf: "2026-06-15" });
    expect(found.ladder).toMatchObject([{ reached: false, next: null, reason: "notTriggered" }]);
  });
});
