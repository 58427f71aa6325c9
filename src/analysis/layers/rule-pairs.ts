import { canonicalJson } from "../../core/model/canonical-json.js";
import type { Condition } from "../../language/condition.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { anchorOf } from "../../language/rule-kind.js";
import { sameData } from "../../language/same-data.js";
import { Worlds } from "../../language/schema/condition-worlds.js";
import { actOf } from "../compare/act-of.js";
import type { Wording } from "./wordings.js";

/** A rule of a layer, and one of the layer above that asks the same act of the same role. */
export interface RulePair {
  readonly lower: Rule;
  readonly upper: Rule;
}

/** When a rule applies: its condition, and none of those that take its place. */
const effectiveWhen = (rule: Rule, { rules }: Profile): Condition | undefined => {
  const others = rules.flatMap(({ replaces, when }) =>
    replaces === ruleId(rule) && when !== undefined ? [{ not: when }] : [],
  );
  const all = [...(rule.when === undefined ? [] : [rule.when]), ...others];
  return all.length === 0 ? undefined : { all };
};

/** Both bind some body of one kind; kinds of one regulation are not those of another unless they have one name. */
const bindOneBody = ({ bearer: a }: Rule, { bearer: b }: Rule): boolean =>
  a.role === b.role &&
  (a.kinds === undefined || b.kinds === undefined || a.kinds.some((kind) => b.kinds?.includes(kind)));

/** Wordings of two layers that stand side by side on some days: the lower, and the one above. */
export interface WordingPair {
  readonly lower: Wording;
  readonly upper: Wording;
}

/** Rules of two layers that must be done, by one role, for one act, and can apply to one task on one day. */
export const wordingPairs = (
  lower: readonly Wording[],
  upper: readonly Wording[],
  confirms: boolean,
): readonly WordingPair[] => {
  const worlds = new Worlds(confirms);
  return lower.flatMap((below) =>
    upper.flatMap((over): WordingPair[] => {
      const [own, above] = [below.rule, over.rule];
      if (below.from > over.to || over.from > below.to) return [];
      const isPair = own.modality === "must" && above.modality === "must" && actOf(own) === actOf(above);
      // What the lower layer takes over word for word is one rule.
      if (!isPair || !bindOneBody(own, above) || sameData(own, above)) return [];
      const together = worlds.canHoldTogether([effectiveWhen(own, below.profile), effectiveWhen(above, over.profile)]);
      return together ? [{ lower: below, upper: over }] : [];
    }),
  );
};

/** Whether two rules count from one day. */
export const haveOneAnchor = ({ lower, upper }: RulePair): boolean => {
  const [a, b] = [anchorOf(lower), anchorOf(upper)];
  return a !== null && b !== null && canonicalJson(a) === canonicalJson(b);
};
