import { both } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { builtOnOf, regulationOf } from "../built-on.js";
import type { Profile } from "../profile.js";
import { ruleId } from "../rule.js";
import { besideOneAnother, familyOf, spansOf } from "../version-span.js";
import { amendVersions } from "./amend-versions.js";
import { type AmendedProfile, type Amendment, amendProfile } from "./amendment.js";
import type { AnyFile, Extending, Extras, Versioned, Whole } from "./file-shape.js";
import { type FindBase, placed } from "./find-base.js";
import { idsOf, originOf, sameOrigin, withOrigin } from "./origins.js";
import { placedAs, placedBy } from "./places.js";
import { type ProfileVersion, spanProblems } from "./versions.js";

/** The days on which one regulation of a file is in force. */
export type Span = Pick<ProfileVersion, "from" | "to">;

export const ALWAYS: Span = Object.freeze({ from: null, to: null });

/** What came of one regulation of a file, or why nothing did: on a base in several versions it has as many. */
export interface Built {
  readonly versions: readonly ProfileVersion[];
  /** The one built on the version in which the base was given. */
  readonly given?: ProfileVersion;
  readonly problems: readonly Problem[];
}
export type Build = (source: Whole | Extending, find: FindBase, span: Span) => Built;

/** What came of a profile has its origin, and stands in the file where that stands. */
const cameOf = (profile: Profile, of: Profile): Profile => placedAs(sameOrigin(profile, of), of);

/** A version knows the day it ends, so that no date after it is listed as owed. */
const ending = (version: ProfileVersion): ProfileVersion => {
  const { to, profile } = version;
  const { effect } = profile;
  if (to === null || (effect.until !== undefined && effect.until <= to)) return version;
  const ended = Object.freeze({ ...profile, effect: Object.freeze({ ...effect, until: to }) });
  return Object.freeze({ ...version, profile: cameOf(ended, profile) });
};

/** Amendments follow the versions of a file; within one of them they would have no end. */
const amendedWithin = (versions: Versioned["versions"]): Problem[] =>
  versions.flatMap(({ profile }, i): Problem[] =>
    profile.amendments === undefined
      ? []
      : [
          {
            code: "out-of-range",
            path: `versions[${i}].profile.amendments`,
            found: `${profile.amendments.length}`,
            expected: both("amendments đặt cạnh versions", "amendments beside versions"),
          },
        ],
  );

/** Builds the versions of a file; each may be built on an earlier one, on what it says and not on the day it ended. */
const buildVersions = ({ versions }: Versioned, find: FindBase, build: Build): Built => {
  const built: ProfileVersion[] = [];
  const problems = [...spanProblems(versions), ...amendedWithin(versions)];
  versions.forEach(({ from, to, profile: source }, i) => {
    const findHere: FindBase = (id) => {
      const earlier = built.findLast(({ profile }) => profile.id === id);
      return earlier === undefined ? find(id) : { profile: earlier.profile, ofFile: true };
    };
    const result = build(source, findHere, { from, to });
    problems.push(...result.problems.map((problem) => placed(problem, `versions[${i}].profile`)));
    for (const version of result.versions) {
      // A copy has the place of this one: what is built on it later is told by its own part of the file.
      const profile = sameOrigin(Object.freeze({ ...version.profile }), version.profile);
      built.push(Object.freeze({ ...version, profile: placedAs(profile, version.profile, `versions[${i}].profile.`) }));
    }
  });
  return { versions: built, problems };
};

/** Rules that an act changes, and leaves at a place of the text that the regulation is built on: that one says something else. */
const foreignPlaces = (base: Profile, { id }: Amendment, { profile, own }: AmendedProfile): Problem[] =>
  profile.rules.flatMap((rule): Problem[] => {
    const text = regulationOf(rule.provision);
    if (!own.has(ruleId(rule)) || builtOnOf(base) === undefined || text === base.id || text === id) return [];
    const expected = both(
      `rules: quy tắc ấy viết lại, tại một nơi của chính văn bản này (provision: ${id ?? base.id}/…)`,
      `rules: the rule anew, at a place of this text itself (provision: ${id ?? base.id}/…)`,
    );
    return [{ code: "out-of-range", path: `changes.${ruleId(rule)}`, found: rule.provision, expected }];
  });

/** What an amendment makes of the last version, with the origin of each rule. */
const amendOn = (base: Profile, amendment: Amendment, where: string): AmendedProfile => {
  const ids = idsOf(base);
  const amended = amendProfile(base, amendment, ids);
  const ofBase = originOf(base);
  const own = amendment.id ?? base.id;
  const ofRules = Object.freeze(
    Object.fromEntries(
      amended.profile.rules.map((rule) => {
        const id = ruleId(rule);
        return [id, amended.own.has(id) ? own : (ofBase[id] ?? base.id)] as const;
      }),
    ),
  );
  const below = builtOnOf(base);
  const profile =
    below === undefined
      ? amended.profile
      : Object.freeze({ ...amended.profile, builtOn: Object.freeze({ ...below, origins: ofRules }) });
  const more = amendment.id === undefined ? ids : [...new Set([...ids, amendment.id])];
  const problems = [...amended.problems, ...foreignPlaces(base, amendment, amended)];
  return {
    ...amended,
    profile: placedBy(withOrigin(profile, { ofRules, ids: more }), amended.placeOf, where),
    problems,
  };
};

/** The profile, as it was parsed, that a version of a regulation stands for. */
const originalOf = (profile: Profile, { from }: ProfileVersion): Profile =>
  familyOf(profile).find((version) => version.from === from)?.profile ?? profile;

/** What is said of a base that an amendment names. */
const ofAmended = (problem: Problem): Problem =>
  problem.path === "extends" ? { ...problem, path: "amends" } : problem;

/** The versions of a file, as it holds them or as it amends those of another. */
const versionsOf = (file: AnyFile, find: FindBase, build: Build): Built => {
  if ("versions" in file) return buildVersions(file, find, build);
  if (!("amends" in file)) return build(file, find, ALWAYS);
  const found = find(file.amends);
  if (!("profile" in found)) return { versions: [], problems: found.problems.map(ofAmended) };
  // Copies: what another file says has no place in this one.
  const before = spansOf(found.profile).map((span) => {
    const copy = sameOrigin(Object.freeze({ ...span.profile }), originalOf(found.profile, span));
    return { ...span, profile: placedBy(copy, (path) => `amends.${path}`) };
  });
  const { amends: _, amendments: _later, cases: _cases, $schema: _schema, ...amendment } = file;
  return amendVersions(before, amendment, "", amendOn);
};

/** What the acts of a file make of its versions, one after the other. */
const amendedBy = (first: Built, { amendments = [] }: Extras): Built =>
  amendments.reduce<Built>(({ versions, problems }, amendment, i) => {
    const next = amendVersions(versions, amendment, `amendments[${i}].`, amendOn);
    // What is wrong with the text itself is told at its own place, and not again of each act that leaves it so.
    const fresh = next.problems.filter(
      ({ path }) => problems.length === 0 || !path.startsWith(`amendments[${i}].amends.`),
    );
    return { versions: next.versions, problems: [...problems, ...fresh] };
  }, first);

/** Versions side by side, each with its end; one alone is what it is. */
const finished = (versions: readonly ProfileVersion[]): readonly ProfileVersion[] => {
  if (versions.length < 2) return versions.map(ending);
  const ended = versions.map(ending);
  const family = besideOneAnother(ended);
  family.forEach(({ profile }, i) => {
    cameOf(profile, ended[i]?.profile ?? profile);
  });
  return family;
};

/** What the text of a file comes to after every act in it. */
export interface FileVersions {
  readonly versions: readonly ProfileVersion[];
  /** The one that stands for the file. */
  readonly own: ProfileVersion | undefined;
  readonly problems: readonly Problem[];
}

/** The versions that a file comes to, after every act in it, and what keeps them from hanging together. */
export const fileVersions = (file: AnyFile, find: FindBase, build: Build): FileVersions => {
  const { versions: built, given, problems } = amendedBy(versionsOf(file, find, build), file);
  if (problems.length > 0) return { versions: [], own: undefined, problems };
  const versions = finished(built);
  // What a temporary act amended stands again after it; the file is about the act.
  const ofGiven = given === undefined ? -1 : built.indexOf(given);
  const own = versions[ofGiven] ?? versions.findLast(({ acts }) => acts !== undefined) ?? versions.at(-1);
  return { versions, own, problems };
};
