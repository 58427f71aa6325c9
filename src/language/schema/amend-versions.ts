import { both } from "../../bilingual.js";
import { dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import type { AmendedProfile, Amendment } from "./amendment.js";
import type { ProfileVersion } from "./versions.js";

/** The day before a day, and the day after, as ISO text. */
const beside = (date: PlainDate, by: -1 | 1): PlainDate => dateOf(dayOf(date) + by);

const beginOf = ({ effect }: Pick<Profile, "effect">): PlainDate | null => effect.from ?? effect.presupposed ?? null;

/** When what is amended last changed, or began. */
const lastBegin = ({ from, profile }: ProfileVersion): PlainDate | null => from ?? beginOf(profile);

/** The last day of what is amended, where it is known. */
const endOf = ({ to, profile }: ProfileVersion): PlainDate | null => to ?? profile.effect.until ?? null;

const missingBegin = (where: string): Problem => ({
  code: "missing",
  path: `${where}effect.from`,
  expected: both(
    "ngày bắt đầu áp dụng, YYYY-MM-DD (dự thảo: effect.presupposed)",
    "the day from which it applies, YYYY-MM-DD (of a draft effect.presupposed)",
  ),
});

/** An act that takes force before the last change of what it amends. */
const tooEarly = (where: string, from: PlainDate, last: PlainDate): Problem => ({
  code: "out-of-range",
  path: `${where}effect.from`,
  found: from,
  expected: both(
    `> ${last}, vì bản được sửa có hiệu lực từ ngày ấy; các lần sửa xếp theo ngày có hiệu lực`,
    `> ${last}, since what it amends took force then; write amendments in the order of their days`,
  ),
});

/** An act that takes force when what it amends has ended. */
const tooLate = (where: string, from: PlainDate, end: PlainDate): Problem => ({
  code: "out-of-range",
  path: `${where}effect.from`,
  found: from,
  expected: both(
    `≤ ${end}, vì bản được sửa hết hiệu lực sau ngày ấy; văn bản mới là một phiên bản riêng (versions)`,
    `≤ ${end}, since what it amends ends then; a new text is a version of its own (versions)`,
  ),
});

export interface AmendedVersions {
  readonly versions: readonly ProfileVersion[];
  readonly problems: readonly Problem[];
}

/** Makes one regulation of another and an amendment. */
type Amend = (base: Profile, amendment: Amendment, where: string) => AmendedProfile;

/**
 * The versions of a regulation after one more act: the last one ends on the day before, and the amended one goes on from
 * it; after the last day of a temporary act what was amended stands again. Two acts of one day make one version.
 *
 * @param versions - As they were written, before any of them ends.
 * @param where - The path of the act in its file, with its dot.
 */
export const amendVersions = (
  versions: readonly ProfileVersion[],
  amendment: Amendment,
  where: string,
  amend: Amend,
): AmendedVersions => {
  const last = versions.reduce<ProfileVersion | undefined>(
    (latest, one) => (latest === undefined || (one.from ?? "") > (latest.from ?? "") ? one : latest),
    undefined,
  );
  const from = beginOf(amendment);
  // What it amends has problems of its own, which are told.
  if (last === undefined) return { versions, problems: from === null ? [missingBegin(where)] : [] };
  const { profile, act, problems: found } = amend(last.profile, amendment, where);
  const problems = found.map((problem) => ({ ...problem, path: `${where}${problem.path}` }));
  if (from === null) return { versions, problems: [missingBegin(where), ...problems] };
  const begin = lastBegin(last);
  const onOneDay = last.acts !== undefined && last.from === from;
  if (begin !== null && from <= begin && !onOneDay)
    return { versions, problems: [tooEarly(where, from, begin), ...problems] };
  const end = endOf(last);
  if (end !== null && end < from) return { versions, problems: [tooLate(where, from, end), ...problems] };
  const until = amendment.effect.until ?? null;
  const acts = Object.freeze([...(onOneDay ? (last.acts ?? []) : []), act]);
  const others = versions.filter((version) => version !== last);
  const before: ProfileVersion[] = onOneDay ? [] : [Object.freeze({ ...last, to: beside(from, -1) })];
  const isTemporary = until !== null && (end === null || until < end);
  const own: ProfileVersion = Object.freeze({ from, to: isTemporary ? until : end, profile, acts });
  const again: ProfileVersion[] = isTemporary
    ? [Object.freeze({ from: beside(until, 1), to: end, profile: last.profile })]
    : [];
  return { versions: [...others, ...before, own, ...again], problems };
};
