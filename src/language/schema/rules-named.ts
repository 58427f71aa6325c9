import type { RuleId } from "../anchor.js";
import { type Rule, ruleId } from "../rule.js";

/** The rules that a name stands for: the rule itself, else those of the provision. */
export const rulesNamed = (rules: readonly Rule[], name: string): readonly Rule[] => {
  const itself = rules.filter((rule) => ruleId(rule) === name);
  return itself.length > 0 ? itself : rules.filter((rule) => rule.provision === name);
};

/** Whether something of a regulation can be taken away by a name: a rule, the rules of a provision, what serves it. */
export const canTakeAway = (rules: readonly Rule[], name: string): boolean =>
  rules.some((rule) => ruleId(rule) === name || rule.provision === name || rule.serves?.includes(name) === true);

/**
 * The rules that go where names are taken away. A provision goes with all its rules, as whoever repeals an item means it,
 * but for those that are given anew beside; the id of one rule of several takes that one alone.
 */
export const takenAway = (
  rules: readonly Rule[],
  names: readonly string[],
  givenAnew: ReadonlySet<RuleId>,
): ReadonlySet<RuleId> =>
  new Set(
    names.flatMap((name) =>
      rules
        .filter((rule) => ruleId(rule) === name || (rule.provision === name && !givenAnew.has(ruleId(rule))))
        .map(ruleId),
    ),
  );

/** A rule that no longer stands for provisions that were taken away. */
export const servingLess = (rule: Rule, names: readonly string[]): Rule => {
  const { serves, ...rest } = rule;
  if (serves === undefined || !serves.some((provision) => names.includes(provision))) return rule;
  const kept = serves.filter((provision) => !names.includes(provision));
  return Object.freeze(kept.length === 0 ? rest : { ...rest, serves: Object.freeze(kept) });
};
