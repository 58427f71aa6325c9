import { Engine } from "json-rules-engine";
import { toEngineRules } from "../../src/adapters/json-rules-engine.js";
import type { Facts } from "../../src/language/condition.js";
import type { Profile } from "../../src/language/profile.js";

/** json-rules-engine with the rules of a profile: which of them hold, one bit a rule. Runs must not overlap. */
export const rulesEngine = (profile: Profile): ((facts: Facts) => Promise<number>) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const bits = new Map<string, number>();
  for (const { name, conditions, event } of toEngineRules(profile)) {
    // What holds is asked; that it is not known whether it holds is another engine rule's.
    if (event.type === "undetermined") continue;
    // Our conditions are read-only; the engine's type asks for mutable arrays it never changes.
    engine.addRule({ name, conditions: structuredClone(conditions) as never, event: { ...event } });
    bits.set(name, 1 << bits.size);
  }
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events.reduce((held, event) => held | (bits.get(String(event.params?.["ruleId"])) ?? 0), 0);
  };
};
