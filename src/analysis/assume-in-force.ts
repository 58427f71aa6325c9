import { inVersionOf, type Profile, type VersionSpan } from "../language/profile.js";
import { besideOneAnother, familyOf, spansOf } from "../language/version-span.js";

const assumed = new WeakMap<Profile, Profile>();

const withoutEnd = (profile: Profile): Profile => {
  if (profile.effect.until === undefined) return profile;
  const { until: _, ...effect } = profile.effect;
  return Object.freeze({ ...profile, effect: Object.freeze(effect) });
};

/** Versions of which the first has always been in force and the last always will. */
const openEnded = (versions: readonly VersionSpan[]): readonly VersionSpan[] =>
  versions.map((version, i) =>
    Object.freeze({
      ...version,
      from: i === 0 ? null : version.from,
      ...(i === versions.length - 1 ? { to: null, profile: withoutEnd(version.profile) } : {}),
    }),
  );

const always = (profile: Profile): Profile => {
  if (inVersionOf(profile) === undefined) return withoutEnd(profile);
  const place = familyOf(profile).findIndex((version) => version.profile === profile);
  return besideOneAnother(openEnded(spansOf(profile)))[place]?.profile ?? profile;
};

/**
 * A regulation taken to be in force on every day: without a last day of effect. What lies before its first day is asked for
 * by the evaluation (`beforeEffect: "apply"`).
 */
export const inForceAlways = (profile: Profile): Profile => {
  const known = assumed.get(profile);
  if (known !== undefined) return known;
  const fresh = always(profile);
  assumed.set(profile, fresh);
  return fresh;
};
