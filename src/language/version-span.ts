import { type DayNumber, dateOf, dayOf, type PlainDate } from "../calendar/index.js";
import {
  type AmendingAct,
  type Effect,
  inVersionOf,
  type Profile,
  type VersionSpan,
  withoutVersions,
} from "./profile.js";

/** A version of a regulation in days: what is open on a side is infinite. */
export interface VersionDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly profile: Profile;
  /** The acts that took force with it. */
  readonly acts: readonly AmendingAct[];
  /** Whether it is the one that was asked for. */
  readonly own: boolean;
}

const dayOr = (date: PlainDate | null | undefined, otherwise: DayNumber): DayNumber =>
  date === null || date === undefined ? otherwise : dayOf(date);

const NONE: readonly AmendingAct[] = Object.freeze([]);

const daysOf = ({ from, to, profile, acts = NONE }: VersionSpan, own: boolean): VersionDays => ({
  from: dayOr(from, Number.NEGATIVE_INFINITY),
  to: dayOr(to, Number.POSITIVE_INFINITY),
  profile,
  acts,
  own,
});

/** The versions of a regulation in the order of their days; of one without versions itself alone. */
export const versionDaysOf = (profile: Profile): readonly VersionDays[] => {
  const inVersion = inVersionOf(profile);
  if (inVersion === undefined) return [daysOf({ from: null, to: null, profile }, true)];
  const { others, ...span } = inVersion;
  return [daysOf({ ...span, profile }, true), ...others.map((other) => daysOf(other, false))].sort(
    (a, b) => a.from - b.from,
  );
};

const byBegin = (a: VersionSpan, b: VersionSpan): number => {
  if (a.from === b.from) return 0;
  return a.from === null || (b.from !== null && a.from < b.from) ? -1 : 1;
};

/** The versions of a regulation, each by itself, in the order of their days. */
export const spansOf = (profile: Profile): readonly VersionSpan[] => {
  const inVersion = inVersionOf(profile);
  if (inVersion === undefined) return [{ from: null, to: null, profile }];
  const { others, ...span } = inVersion;
  return [{ ...span, profile: withoutVersions(profile) }, ...others].sort(byBegin);
};

const families = new WeakMap<Profile, readonly VersionSpan[]>();

/** Versions side by side, in the order in which they were given: each one knows the others. */
export const besideOneAnother = (versions: readonly VersionSpan[]): readonly VersionSpan[] => {
  const sorted = [...versions].sort(byBegin);
  const family = versions.map((version) => {
    const { profile, ...span } = version;
    const others = Object.freeze(sorted.filter((other) => other !== version));
    return Object.freeze({
      ...span,
      profile: Object.freeze({ ...profile, inVersion: Object.freeze({ ...span, others }) }),
    });
  });
  for (const { profile } of family) families.set(profile, family);
  return family;
};

/** The versions of a regulation, each of which knows the others; of one without versions itself alone. */
export const familyOf = (profile: Profile): readonly VersionSpan[] => {
  const known = families.get(profile);
  if (known !== undefined) return known;
  const spans = spansOf(profile);
  if (inVersionOf(profile) === undefined) return spans;
  const fresh = besideOneAnother(spans);
  // The one that was asked for stays itself, so that what was worked out of it is found again.
  const { from } = inVersionOf(profile) ?? { from: null };
  const family = fresh.map((version) => (version.from === from ? { ...version, profile } : version));
  families.set(profile, family);
  return family;
};

/** The version of a regulation in force on a day; on a day without one the last before it, else the first. */
export const inForceOn = (profile: Profile, day: DayNumber): Profile => {
  if (inVersionOf(profile) === undefined) return profile;
  const inOrder = [...familyOf(profile)].sort(byBegin);
  const version = inOrder.findLast(({ from }) => dayOr(from, Number.NEGATIVE_INFINITY) <= day) ?? inOrder[0];
  return version?.profile ?? profile;
};

const beginOf = ({ from, presupposed }: Effect): PlainDate | undefined => from ?? presupposed;

/** From when to when a regulation applies, through all its versions. */
export const effectOf = (profile: Profile): { readonly from: DayNumber; readonly until: DayNumber } => {
  const versions = versionDaysOf(profile);
  const first = versions[0];
  const last = versions.at(-1);
  const begin = dayOr(first === undefined ? null : beginOf(first.profile.effect), Number.NEGATIVE_INFINITY);
  const end = dayOr(last?.profile.effect.until, Number.POSITIVE_INFINITY);
  return { from: Math.max(begin, first?.from ?? begin), until: Math.min(end, last?.to ?? end) };
};

/** The version in force on a day, else the last one before it, else the first. */
const versionBy = (profile: Profile, day: DayNumber): VersionDays | undefined => {
  const versions = versionDaysOf(profile);
  return versions.findLast(({ from }) => from <= day) ?? versions[0];
};

const beginDay = ({ from, profile }: VersionDays): PlainDate | null =>
  Number.isFinite(from) ? dateOf(from) : (beginOf(profile.effect) ?? null);

/** The day on which the version in force on a day began, as results name it; the first one begins with the regulation. */
export const versionOn = (profile: Profile, day: DayNumber): PlainDate | null => {
  const version = versionBy(profile, day);
  return version === undefined ? null : beginDay(version);
};

/** The versions that are in force on some of these days, each by the day on which it began. */
export const versionsWithin = (profile: Profile, from: PlainDate, to: PlainDate): readonly PlainDate[] =>
  versionDaysOf(profile).flatMap((version) => {
    const begin = beginDay(version);
    return begin === null || version.from > dayOf(to) || version.to < dayOf(from) ? [] : [begin];
  });

/** The acts that took force with the version that began on a day. */
export const actsOf = (profile: Profile, begin: PlainDate): readonly AmendingAct[] =>
  versionDaysOf(profile).find((version) => beginDay(version) === begin)?.acts ?? NONE;

/** The first day after `day` on which another version is in force; infinite when there is none. */
export const nextVersionAfter = (profile: Profile, day: DayNumber): DayNumber =>
  versionDaysOf(profile)
    .slice(1)
    .find(({ from }) => from > day)?.from ?? Number.POSITIVE_INFINITY;

/** The day on which the version that was asked for began, as results name it; `null` for a regulation with one version. */
export const ownVersionOf = (profile: Profile): PlainDate | null => {
  if (inVersionOf(profile) === undefined) return null;
  const own = versionDaysOf(profile).find((version) => version.own);
  return own === undefined ? null : beginDay(own);
};

/** The version of a regulation that began on a day, as results name it; the one asked for where none did. */
export const versionBegun = (profile: Profile, begin: PlainDate): Profile =>
  versionDaysOf(profile).find((version) => beginDay(version) === begin)?.profile ?? profile;
