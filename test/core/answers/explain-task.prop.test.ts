import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleId } from "../../../src/language/rule.js";
import { isOfRegister, isRequirement } from "../../../src/language/rule-kind.js";
import { profiles } from "../../../src/profiles/index.js";
import { dayNumbers } from "../../../src/testing/arbitraries/days.js";
import { tasks } from "../../../src/testing/arbitraries/tasks.js";
import { isoDay } from "../../support/civil.js";
import { evaluate, explain, explainTask } from "../../support/unchecked.js";

describe("every date of a task, explained in one pass", () => {
  it("is the date, and in the order, of the evaluation", () => {
    fc.assert(
      fc.property(tasks(), dayNumbers(), fc.constantFrom(...profiles), (task, day, profile) => {
        const options = { profile, asOf: isoDay(day) };
        const { duties, ladder, rights } = evaluate(task, options);
        const { derivations } = explainTask(task, options);
        const told = (kind: string) =>
          derivations
            .filter((derivation) => derivation.kind === kind)
            .map(({ ruleId: id, key, on, since, state, reason }) => [id, key, on, since, state, reason]);
        expect(told("duty")).toEqual(
          duties.map(({ ruleId: id, key, due, since, state, reason }) => [id, key, due, since, state, reason]),
        );
        expect(told("state")).toEqual(
          ladder.map(({ ruleId: id, since, next, reached, reason }) => [
            id,
            null,
            since ?? next,
            since,
            reached ? "reached" : "notReached",
            reason,
          ]),
        );
        expect(told("right")).toEqual(
          rights.map(({ ruleId: id, key, until, state }) => [id, key, until, null, state, null]),
        );
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
          if (isRequirement(rule) || isOfRegister(rule)) continue;
          const own = explain(task, { ...options, provision: ruleId(rule) }).derivations;
          const ofRule = derivations.filter((derivation) => derivation.ruleId === ruleId(rule));
          expect(own.filter((derivation) => derivation.ruleId === ruleId(rule))).toEqual(ofRule);
        }
      }),
      { numRuns: 60 },
    );
  });
});
