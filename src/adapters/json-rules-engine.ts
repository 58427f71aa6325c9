import { answering } from "../answering.js";
import {
  type Condition,
  comparisonsOf,
  type FactName,
  type FactValue,
  foldCondition,
  type Operator,
  UNKNOWABLE,
} from "../language/condition.js";
import type { Profile } from "../language/profile.js";
import { type Rule, ruleId } from "../language/rule.js";
import { isDated, isState, kindOf } from "../language/rule-kind.js";

/** A condition of an engine; `null` is the value of a fact that is not recorded. */
export type EngineCondition =
  | {
      /** The fact that is compared, by its published name. */
      readonly fact: FactName;
      /** How it is compared; the names are those of json-rules-engine. */
      readonly operator: Operator;
      /** What it is compared with; a list for `in` and `notIn`, `null` for what is not recorded. */
      readonly value: FactValue | readonly FactValue[] | null;
    }
  | {
      /** Holds when every part does; an empty list always holds. */
      readonly all: readonly EngineCondition[];
    }
  | {
      /** Holds when one part does. */
      readonly any: readonly EngineCondition[];
    }
  | {
      /** Holds when its part does not. */
      readonly not: EngineCondition;
    };

/** A top-level condition as json-rules-engine wants it: `all`, `any` or `not`. */
export type TopLevelCondition = Exclude<EngineCondition, { readonly fact: unknown }>;

/** The properties of a json-rules-engine `Rule`. */
export interface EngineRule {
  /** The id of the rule; of the second of a pair, which tells that it is not known whether the rule applies, with a `?`. */
  readonly name: string;
  /** When the rule applies, over the facts that the package publishes. */
  readonly conditions: TopLevelCondition;
  /** `type` is the kind of the rule, or `undetermined`; `params` name the rule, its provision and actor. */
  readonly event: {
    /** The kind of the rule, `deadline` or `recurrence`; `undetermined` where it hangs on a fact not recorded. */
    readonly type: string;
    /** Which rule it was. */
    readonly params: {
      /** The id of the rule. */
      readonly ruleId: string;
      /** The place of the rule, as `<profile>/<article>`: `lao-cai/7.2.a`. */
      readonly provision: string;
      /** The topic of the rule: `recordResult`. */
      readonly topic: string;
      /** The role that has to act. */
      readonly actor: string;
    };
  };
}

const ALWAYS: EngineCondition = { all: [] };

const toTopLevel = (condition: EngineCondition): TopLevelCondition =>
  "fact" in condition ? { all: [condition] } : condition;

/** When a condition holds whatever the facts are that are not recorded, and when it may hold. */
interface Verdicts {
  readonly surely: EngineCondition;
  readonly maybe: EngineCondition;
}

/** Kleene's logic in conditions of two values: what is not known is asked for by name, and a negation turns one into the other. */
const verdictsOf = (condition: Condition | undefined): Verdicts =>
  condition === undefined
    ? { surely: ALWAYS, maybe: ALWAYS }
    : foldCondition<Verdicts>(condition, {
        fact: (comparison) => {
          if (!UNKNOWABLE.has(comparison.fact)) return { surely: comparison, maybe: comparison };
          const unknown: EngineCondition = { fact: comparison.fact, operator: "equal", value: null };
          return { surely: { all: [{ not: unknown }, comparison] }, maybe: { any: [unknown, comparison] } };
        },
        all: (parts) => ({
          surely: { all: parts.map(({ surely }) => surely) },
          maybe: { all: parts.map(({ maybe }) => maybe) },
        }),
        any: (parts) => ({
          surely: { any: parts.map(({ surely }) => surely) },
          maybe: { any: parts.map(({ maybe }) => maybe) },
        }),
        not: ({ surely, maybe }) => ({ surely: { not: maybe }, maybe: { not: surely } }),
      });

const canBeUnknown = (condition: Condition | undefined): boolean =>
  condition !== undefined && comparisonsOf(condition).some(({ fact }) => UNKNOWABLE.has(fact));

/** Unless one of the rules that take its place applies. */
const unlessReplaced = (rule: Rule, own: EngineCondition, rules: readonly Rule[]): EngineCondition => {
  const id = ruleId(rule);
  const replacers = isDated(rule) ? rules.filter((other) => isDated(other) && other.replaces === id) : [];
  if (replacers.length === 0) return own;
  return { all: [own, { not: { any: replacers.map(({ when }) => when ?? ALWAYS) } }] };
};

const engineRules = (rule: Rule, rules: readonly Rule[]): EngineRule[] => {
  const id = ruleId(rule);
  const params = { ruleId: id, provision: rule.provision, topic: rule.topic, actor: rule.bearer.role };
  const made = (name: string, type: string, condition: EngineCondition): EngineRule => ({
    name,
    conditions: toTopLevel(condition),
    event: { type, params },
  });
  // A state asks what it does not know; every other kind takes what is not recorded for no.
  if (!isState(rule) || !canBeUnknown(rule.when))
    return [made(id, kindOf(rule), unlessReplaced(rule, rule.when ?? ALWAYS, rules))];
  const { surely, maybe } = verdictsOf(rule.when);
  return [made(id, kindOf(rule), surely), made(`${id}?`, "undetermined", { all: [maybe, { not: surely }] })];
};

/**
 * A profile as rules for a host's own json-rules-engine: an event fires for every rule that `evaluate` applies to a task
 * with these facts, rules that another one replaces left out. Where that hangs on a fact that is not recorded, an event
 * of the type `undetermined` fires instead. Feed it `facts(task, …)`. The engine keeps run state: use a fresh `Engine` for
 * every run.
 *
 * @example
 * const engine = new Engine();
 * for (const rule of toEngineRules(laoCai)) engine.addRule(rule);
 * const { events } = await engine.run(facts(task, { profile: laoCai, asOf: "2026-11-23" }));
 */
export const toEngineRules = (profile: Profile): EngineRule[] =>
  answering("profile", () => profile.rules.flatMap((rule) => engineRules(rule, profile.rules)));
