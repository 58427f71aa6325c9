import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { isState } from "../rule-kind.js";

/** What a rule says, apart from its name and the words for people. */
const substanceOf = (rule: Rule): string => {
  const { id: _id, text: _text, ...substance } = rule;
  return JSON.stringify(Object.entries(substance).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Whether two rules say the same, word for word. */
export const isRepeated = (a: Rule, b: Rule): boolean => substanceOf(a) === substanceOf(b);

/** Rules that say of one provision, word for word, what another says already: the duty would be listed twice. */
export const checkRepeated = ({ rules }: Profile): Problem[] => {
  const first = new Map<string, number>();
  return rules.flatMap((rule, i): Problem[] => {
    // A rung that is no higher than the one before it is told by the check of limits.
    if (isState(rule)) return [];
    const substance = substanceOf(rule);
    const earlier = first.get(substance);
    if (earlier === undefined) {
      first.set(substance, i);
      return [];
    }
    return [{ code: "duplicate-id", path: `rules[${i}]`, found: ruleId(rule), expected: `rules[${earlier}]` }];
  });
};
