import type { Profile } from "../language/profile.js";

const assumed = new WeakMap<Profile, Profile>();

/**
 * A regulation taken to be in force on every day: without a last day of effect. What lies before its first day is asked for
 * by the evaluation (`beforeEffect: "apply"`).
 */
export const inForceAlways = (profile: Profile): Profile => {
  if (profile.effect.until === undefined) return profile;
  const known = assumed.get(profile);
  if (known !== undefined) return known;
  const { until: _, ...effect } = profile.effect;
  const fresh = Object.freeze({ ...profile, effect: Object.freeze(effect) });
  assumed.set(profile, fresh);
  return fresh;
};
