import { answering } from "../answering.js";
import type { Condition } from "../language/condition.js";
import type { Profile } from "../language/profile.js";
import { ruleId } from "../language/rule.js";
import { kindOf } from "../language/rule-kind.js";

/** A top-level condition as json-rules-engine wants it: `all`, `any` or `not`. */
export type TopLevelCondition = Exclude<Condition, { readonly fact: unknown }>;

/** The properties of a json-rules-engine `Rule`. */
export interface EngineRule {
  readonly name: string;
  readonly conditions: TopLevelCondition;
  /** `type` is the kind of the rule; `params` name the rule, its provision and actor. */
  readonly event: {
    readonly type: string;
    readonly params: {
      readonly ruleId: string;
      readonly provision: string;
      readonly topic: string;
      readonly actor: string;
    };
  };
}

const toTopLevel = (condition: Condition | undefined): TopLevelCondition =>
  condition === undefined ? { all: [] } : "fact" in condition ? { all: [condition] } : condition;

/**
 * The conditions of a profile as rules for a host's own json-rules-engine; an event fires for every rule that applies
 * to the facts. Feed it the facts that this package publishes (`FACTS`). The engine keeps run state: use a fresh
 * `Engine` for every run.
 *
 * @example
 * const engine = new Engine([], { allowUndefinedFacts: true });
 * for (const rule of toEngineRules(laoCai)) engine.addRule(rule);
 * const { events } = await engine.run(facts);
 */
export const toEngineRules = (profile: Profile): EngineRule[] =>
  answering("profile", () =>
    profile.rules.map((rule) => ({
      name: ruleId(rule),
      conditions: toTopLevel(rule.when),
      event: {
        type: kindOf(rule),
        params: { ruleId: ruleId(rule), provision: rule.provision, topic: rule.topic, actor: rule.bearer.role },
      },
    })),
  );
