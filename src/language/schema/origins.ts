import { answering, requireValue } from "../../answering.js";
import type { RuleId } from "../anchor.js";
import { aProfile } from "../apply-readings.js";
import type { Profile } from "../profile.js";
import { ruleId } from "../rule.js";

/** What is known beside a parsed profile: the regulation of each rule, and those it may cite. */
interface Origin {
  readonly ofRules: Readonly<Record<RuleId, string>>;
  readonly ids: readonly string[];
}
export const origins = new WeakMap<Profile, Origin>();

export const ownRules = (profile: Profile): Record<RuleId, string> =>
  Object.fromEntries(profile.rules.map((rule) => [ruleId(rule), rule.provision.split("/")[0] ?? profile.id]));

/**
 * The regulation that each rule of a profile comes from: that of the profile itself, or the one it is built on.
 *
 * @example
 * originOf(laoCai)["lao-cai/7.1"]; // "lao-cai"
 */
export const originOf = (profile: Profile): Readonly<Record<RuleId, string>> =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return origins.get(profile)?.ofRules ?? Object.freeze(ownRules(profile));
  });

/** What came of a profile has its origin. */
export const sameOrigin = (profile: Profile, of: Profile): Profile => {
  const origin = origins.get(of);
  if (origin !== undefined) origins.set(profile, origin);
  return profile;
};
