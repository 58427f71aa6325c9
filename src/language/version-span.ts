import { type DayNumber, dateOf, dayOf, type PlainDate } from "../calendar/index.js";
import { type Effect, inVersionOf, type Profile } from "./profile.js";

/** A version of a regulation in days: what is open on a side is infinite. */
export interface VersionDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly profile: Profile;
  /** Whether it is the one that was asked for. */
  readonly own: boolean;
}

const dayOr = (date: PlainDate | null | undefined, otherwise: DayNumber): DayNumber =>
  date === null || date === undefined ? otherwise : dayOf(date);

/** The versions of a regulation in the order of their days; of one without versions itself alone. */
export const versionDaysOf = (profile: Profile): readonly VersionDays[] => {
  const inVersion = inVersionOf(profile);
  if (inVersion === undefined) {
    return [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, profile, own: true }];
  }
  const { from, to, others } = inVersion;
  return [{ from, to, profile, own: true }, ...others.map((other) => ({ ...other, own: false }))]
    .map((one) => ({
      ...one,
      from: dayOr(one.from, Number.NEGATIVE_INFINITY),
      to: dayOr(one.to, Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => a.from - b.from);
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

/** The day on which the version in force on a day began, as results name it; the first one begins with the regulation. */
export const versionOn = (profile: Profile, day: DayNumber): PlainDate | null => {
  const versions = versionDaysOf(profile);
  const version = versions.findLast(({ from }) => from <= day) ?? versions[0];
  if (version === undefined) return null;
  if (Number.isFinite(version.from)) return dateOf(version.from);
  return beginOf(version.profile.effect) ?? null;
};

/** The first day after `day` on which another version is in force; infinite when there is none. */
export const nextVersionAfter = (profile: Profile, day: DayNumber): DayNumber =>
  versionDaysOf(profile)
    .slice(1)
    .find(({ from }) => from > day)?.from ?? Number.POSITIVE_INFINITY;
