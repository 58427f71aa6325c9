import type { DayNumber } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { versionDaysOf } from "../../language/version-span.js";
import { changedRules } from "./changed-rules.js";

/** A rule as it reads from one day to another, through all versions that leave it unchanged. */
export interface RuleVersion {
  readonly rule: Rule;
  /** The latest version that has it so: what it names is found there. */
  readonly profile: Profile;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Whether the version that was asked for has it so. */
  readonly own: boolean;
}

/** The wordings that each rule has had, in the order of their days. */
export const ruleVersionsOf = (profile: Profile): ReadonlyMap<RuleId, readonly RuleVersion[]> => {
  const found = new Map<RuleId, RuleVersion[]>();
  let before: { readonly profile: Profile; readonly to: DayNumber } | null = null;
  for (const version of versionDaysOf(profile)) {
    const follows = before !== null && before.to + 1 === version.from;
    // From when a text applies is no part of what its rules say.
    const changed =
      before === null || !follows
        ? null
        : changedRules(before.profile, { ...version.profile, effect: before.profile.effect });
    for (const rule of version.profile.rules) {
      const id = ruleId(rule);
      const versions = found.get(id) ?? [];
      const last = versions.at(-1);
      const goesOn = changed !== null && !changed.has(id) && last !== undefined && last.to + 1 === version.from;
      const own = version.own || (goesOn && last.own);
      const { from, to } = version;
      const next = { rule, profile: version.profile, from: goesOn ? last.from : from, to, own };
      found.set(id, goesOn ? [...versions.slice(0, -1), next] : [...versions, next]);
    }
    before = version;
  }
  return found;
};
