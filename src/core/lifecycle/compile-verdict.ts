import {
  type Condition,
  comparisonsOf,
  type FactName,
  type Facts,
  foldCondition,
  UNKNOWABLE,
} from "../../language/condition.js";
import { compileCondition } from "./compile-condition.js";
import type { ConditionSet } from "./condition-set.js";

/** Yes, no, or not recorded. */
export type Verdict = boolean | null;

/** A condition asked of the facts of a task, of which some may not be recorded. */
export type VerdictOf = (facts: Facts) => Verdict;

/** The facts of a condition that may not be recorded. */
export const unknowableIn = (condition: Condition | undefined): readonly FactName[] =>
  condition === undefined
    ? []
    : [...new Set(comparisonsOf(condition).map(({ fact }) => fact))].filter((fact) => UNKNOWABLE.has(fact));

const all =
  (parts: readonly VerdictOf[]): VerdictOf =>
  (facts) => {
    let verdict: Verdict = true;
    for (const part of parts) {
      const own = part(facts);
      if (own === false) return false;
      if (own === null) verdict = null;
    }
    return verdict;
  };

const any =
  (parts: readonly VerdictOf[]): VerdictOf =>
  (facts) => {
    let verdict: Verdict = parts.length === 0;
    for (const part of parts) {
      const own = part(facts);
      if (own === true) return true;
      if (own === null) verdict = null;
    }
    return verdict;
  };

/** Compiles a condition in Kleene's logic: what follows whatever the unknown facts are is yes or no, the rest is unknown. */
export const compileVerdict = (condition: Condition | undefined, conditions: ConditionSet): VerdictOf => {
  if (condition === undefined || unknowableIn(condition).length === 0) return conditions.add(condition);
  return foldCondition<VerdictOf>(condition, {
    fact: (comparison) => {
      const holds = compileCondition(comparison);
      return (facts) => (facts[comparison.fact] === null ? null : holds(facts));
    },
    all,
    any,
    not: (part) => (facts) => {
      const own = part(facts);
      return own === null ? null : !own;
    },
  });
};
