import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { toEngineRules } from "../../src/adapters/json-rules-engine.js";
import { compileCondition } from "../../src/core/lifecycle/compile-condition.js";
import { FACTS, type FactName, type Facts } from "../../src/language/condition.js";
import type { Profile } from "../../src/language/profile.js";
import { ruleId } from "../../src/language/rule.js";
import { CELLS, PHASES, SECRECIES } from "../../src/language/vocabulary.js";
import { profiles } from "../../src/profiles/index.js";

/** A fact as published, of another type than published, or not there at all. */
const factValue = (name: FactName): fc.Arbitrary<unknown> => {
  const published =
    FACTS[name] === "boolean"
      ? fc.boolean()
      : FACTS[name] === "number"
        ? fc.integer({ min: 0, max: 5 })
        : fc.constantFrom<string>(...PHASES, ...CELLS, ...SECRECIES);
  return fc.oneof(
    { weight: 6, arbitrary: published },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, "true", 1, "", 0, "none", "2", " 1", true) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const NAMES = Object.keys(FACTS) as FactName[];
const facts: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(...NAMES.map(factValue))
  .map((values) => Object.fromEntries(NAMES.map((name, i) => [name, values[i]])));

/** The rules whose conditions hold, by the host's engine: a fresh one for every run, for it keeps run state. */
const byEngine = async (profile: Profile, given: Record<string, unknown>): Promise<string[]> => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { name, conditions, event } of toEngineRules(profile)) {
    // Our conditions are read-only; the engine's type asks for mutable arrays it never changes.
    engine.addRule({ name, conditions: structuredClone(conditions) as never, event: { ...event } });
  }
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { events } = await engine.run(present);
  return events.map((event) => String(event.params?.["ruleId"])).sort();
};

const byPredicates = (profile: Profile, given: Record<string, unknown>): string[] =>
  profile.rules
    .filter((rule) => compileCondition(rule.when)(given as Facts))
    .map(ruleId)
    .sort();

describe.each(profiles)("the conditions of $id", (profile) => {
  it("hold for json-rules-engine exactly where they hold for us, with wrong and missing facts too", async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        expect(byPredicates(profile, given)).toEqual(await byEngine(profile, given));
      }),
      { numRuns: 60 },
    );
  });

  it("name their rule, provision, topic and actor in the event", () => {
    for (const { name, event } of toEngineRules(profile)) {
      expect(event.params.ruleId).toBe(name);
      expect(event.params.provision.startsWith(`${profile.id}/`)).toBe(true);
    }
  });
});
