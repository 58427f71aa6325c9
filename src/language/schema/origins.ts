import { answering, requireValue } from "../../answering.js";
import type { RuleId } from "../anchor.js";
import { aProfile } from "../apply-readings.js";
import { type BuiltOn, citedIds, builtOnOf as knownLayers, originsOf } from "../built-on.js";
import type { Profile } from "../profile.js";

/** What is known beside a regulation that an act amended: the text that says each rule, and those it may cite. */
interface Origin {
  readonly ofRules: Readonly<Record<RuleId, string>>;
  readonly ids: readonly string[];
}
const ofAmended = new WeakMap<Profile, Origin>();

/** The texts that a profile may cite: its own, those it is built on, and the acts that amended it. */
export const idsOf = (profile: Profile): readonly string[] => ofAmended.get(profile)?.ids ?? citedIds(profile);

/**
 * The regulation that each rule of a profile comes from: that of the profile itself, or the one it is built on.
 *
 * @example
 * originOf(laoCai)["lao-cai/7.1"]; // "lao-cai"
 */
export const originOf = (profile: Profile): Readonly<Record<RuleId, string>> =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return ofAmended.get(profile)?.ofRules ?? originsOf(profile);
  });

/**
 * What a regulation is built on: the layers below it, the nearest first, and the parts of its own head that are missing;
 * `undefined` for one that stands by itself.
 *
 * @example
 * builtOnOf(laoCai); // undefined
 */
export const builtOnOf = (profile: Profile): BuiltOn | undefined =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return knownLayers(profile);
  });

/** Keeps what an act made of the origins of a regulation. */
export const withOrigin = (profile: Profile, origin: Origin): Profile => {
  ofAmended.set(profile, origin);
  return profile;
};

/** What came of a profile has its origin. */
export const sameOrigin = (profile: Profile, of: Profile): Profile => {
  const origin = ofAmended.get(of);
  if (origin !== undefined) ofAmended.set(profile, origin);
  return profile;
};
