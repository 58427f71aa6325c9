import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, explain, explainTask } from "../../../src/index.js";
import { ruleId } from "../../../src/language/rule.js";
import { profiles } from "../../../src/profiles/index.js";
import { dayNumbers } from "../../../src/testing/arbitraries/days.js";
import { tasks } from "../../../src/testing/arbitraries/tasks.js";
import { isoDay } from "../../support/civil.js";

describe("every date of a task, explained in one pass", () => {
  it("is the date, and in the order, of the evaluation", () => {
    fc.assert(
      fc.property(tasks(), dayNumbers(), fc.constantFrom(...profiles), (task, day, profile) => {
        const options = { profile, asOf: isoDay(day) };
        const { duties, thresholds, rights } = evaluate(task, options);
        const told = explainTask(task, options).derivations.map(({ ruleId: id, on, state }) => [id, on, state]);
        expect(told).toEqual([
          ...duties.map(({ ruleId: id, due, state }) => [id, due, state]),
          ...thresholds.map(({ ruleId: id, since, next, reached }) => [
            id,
            since ?? next,
            reached ? "reached" : "notReached",
          ]),
          ...rights.map(({ ruleId: id, until, state }) => [id, until, state]),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it("is what `explain` says of each provision", () => {
    fc.assert(
      fc.property(tasks(), dayNumbers(), fc.constantFrom(...profiles), (task, day, profile) => {
        const options = { profile, asOf: isoDay(day) };
        const { derivations } = explainTask(task, options);
        for (const rule of profile.rules) {
          if (rule.kind === "requirement" || (rule.kind === "recurrence" && rule.of !== "openTask")) continue;
          const own = explain(task, { ...options, provision: ruleId(rule) }).derivations;
          const ofRule = derivations.filter((derivation) => derivation.ruleId === ruleId(rule));
          expect(own.filter((derivation) => derivation.ruleId === ruleId(rule))).toEqual(ofRule);
        }
      }),
      { numRuns: 60 },
    );
  });
});
