import fc from "fast-check";
import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { toEngineRules } from "../../../src/adapters/json-rules-engine.js";
import { compileCondition } from "../../../src/core/lifecycle/compile-condition.js";
import type { Condition, Facts, FactValue } from "../../../src/language/condition.js";
import { ruleId } from "../../../src/language/rule.js";
import { profiles } from "../../../src/profiles/index.js";
import { conditions, facts } from "../../arbitraries/conditions.js";

/** What json-rules-engine says: one engine for one run, because it keeps the state of a run. */
const engineSays = async (condition: Condition, runtimeFacts: Facts): Promise<boolean> => {
  const engine = new Engine();
  engine.addRule({ conditions: { all: [condition] } as TopLevelCondition, event: { type: "holds" } });
  const { events } = await engine.run({ ...runtimeFacts });
  return events.length === 1;
};

const FACTS_OF_A_TASK = fc.sample(facts, { seed: 1, numRuns: 1 })[0] as Facts;

describe("a condition", () => {
  it("means the same to this package and to json-rules-engine, whatever the facts and however deep it nests", async () => {
    const outcomes = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(conditions, facts, async (condition, drawn) => {
        const own = compileCondition(condition)(drawn);
        outcomes.add(own);
        expect(await engineSays(condition, drawn)).toBe(own);
      }),
      { numRuns: 1500 },
    );
    expect(outcomes.size).toBe(2);
  });

  it.each([1, 2, 3, 4])("is the conjunction and the disjunction of its %i parts", (length) => {
    fc.assert(
      fc.property(fc.array(conditions, { minLength: length, maxLength: length }), facts, (parts, drawn) => {
        const each = parts.map((part) => compileCondition(part)(drawn));
        expect(compileCondition({ all: parts })(drawn)).toBe(each.every(Boolean));
        expect(compileCondition({ any: parts })(drawn)).toBe(each.some(Boolean));
      }),
    );
  });

  it("is the opposite of its negation", () => {
    fc.assert(
      fc.property(conditions, facts, (condition, drawn) => {
        expect(compileCondition({ not: condition })(drawn)).toBe(!compileCondition(condition)(drawn));
      }),
    );
  });

  it("holds of every task when there is none", () => {
    fc.assert(fc.property(facts, (drawn) => compileCondition(undefined)(drawn)));
  });

  it("compares as json-rules-engine does, whatever stands where a number should", async () => {
    const things: readonly unknown[] = ["5", " 3", "1e3", "3x", "", "x", true, false, null, 0, 3, -1, 2.5];
    for (const operator of ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const) {
      for (const value of things) {
        for (const drawn of things) {
          const engine = new Engine();
          const condition = { fact: "coordinators" as const, operator, value: value as FactValue };
          engine.addRule({ conditions: { all: [condition] }, event: { type: "holds" } });
          const { events } = await engine.run({ coordinators: drawn });
          const own = compileCondition(condition)({ ...FACTS_OF_A_TASK, coordinators: drawn as FactValue });
          expect({ operator, value, drawn, own }).toEqual({ operator, value, drawn, own: events.length === 1 });
        }
      }
    }
  });

  it("means the same for every rule of the five profiles, as the adapter hands them to an engine of the host", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...profiles.map((profile) => profile.id)), facts, async (id, drawn) => {
        const profile = profiles.find((candidate) => candidate.id === id) ?? expect.fail(`no profile ${id}`);
        const engine = new Engine();
        for (const rule of toEngineRules(profile)) engine.addRule(rule as RuleProperties);
        const { events } = await engine.run({ ...drawn });
        const own = profile.rules.filter((rule) => compileCondition(rule.when)(drawn)).map(ruleId);
        expect(events.map((event) => event.params?.["ruleId"] as string).sort()).toEqual(own.sort());
      }),
      { numRuns: 60 },
    );
  });
});
