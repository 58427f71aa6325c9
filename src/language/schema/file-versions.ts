import type { Problem } from "../../errors.js";
import { PROFILE_IDS, type Profile } from "../profile.js";
import { ruleId } from "../rule.js";
import { besideOneAnother, familyOf, spansOf } from "../version-span.js";
import { amendVersions } from "./amend-versions.js";
import { type AmendedProfile, type Amendment, amendProfile } from "./amendment.js";
import type { AnyFile, Extending, Extras, Versioned, Whole } from "./file-shape.js";
import { originOf, origins, sameOrigin } from "./origins.js";
import { UnknownNames } from "./unknown-names.js";
import { type ProfileVersion, spanProblems } from "./versions.js";

type BaseFinder = (id: string) => Profile | undefined;

/** A base that nobody knows: the built-in ones are told. */
export const unknownBase = (path: string, id: string): Problem =>
  new UnknownNames().report("unknown-name", path, id, PROFILE_IDS);

/** What came of one regulation of a file, or why nothing did. */
type Build = (
  source: Whole | Extending,
  base: BaseFinder,
) => { readonly profile?: Profile; readonly problems: readonly Problem[] };

/** A version knows the day it ends, so that no date after it is listed as owed. */
const ending = (version: ProfileVersion): ProfileVersion => {
  const { to, profile } = version;
  const { effect } = profile;
  if (to === null || (effect.until !== undefined && effect.until <= to)) return version;
  const ended = Object.freeze({ ...profile, effect: Object.freeze({ ...effect, until: to }) });
  return Object.freeze({ ...version, profile: sameOrigin(ended, profile) });
};

/** Versions before they end, so that what is built on one is not built on its end. */
interface BuiltVersions {
  readonly versions: readonly ProfileVersion[];
  readonly problems: readonly Problem[];
}

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
            expected: "amendments cạnh versions / amendments beside versions",
          },
        ],
  );

/** Builds the versions of a file; each may be built on an earlier one. */
const buildVersions = ({ versions }: Versioned, base: BaseFinder, build: Build): BuiltVersions => {
  const built: ProfileVersion[] = [];
  const problems = [...spanProblems(versions), ...amendedWithin(versions)];
  versions.forEach(({ from, to, profile: source }, i) => {
    const ofEarlier = (id: string): Profile | undefined =>
      built.findLast(({ profile }) => profile.id === id)?.profile ?? base(id);
    const result = build(source, ofEarlier);
    problems.push(
      ...result.problems.map((problem) => ({ ...problem, path: `versions[${i}].profile.${problem.path}` })),
    );
    if (result.profile !== undefined) built.push(Object.freeze({ from, to, profile: result.profile }));
  });
  return { versions: built, problems };
};

/** What an amendment makes of the last version, with the origin of each rule. */
const amendOn = (base: Profile, amendment: Amendment): AmendedProfile => {
  const known = origins.get(base);
  const ids = known?.ids ?? [base.id];
  const amended = amendProfile(base, amendment, ids);
  const ofBase = originOf(base);
  const own = amendment.id ?? base.id;
  const ofRules = amended.profile.rules.map(
    (rule) => [ruleId(rule), amended.own.has(ruleId(rule)) ? own : (ofBase[ruleId(rule)] ?? base.id)] as const,
  );
  const more = amendment.id === undefined ? ids : [...new Set([...ids, amendment.id])];
  origins.set(amended.profile, { ofRules: Object.freeze(Object.fromEntries(ofRules)), ids: more });
  return amended;
};

/** The profile, as it was parsed, that a version of a regulation stands for. */
const originalOf = (profile: Profile, { from }: ProfileVersion): Profile =>
  familyOf(profile).find((version) => version.from === from)?.profile ?? profile;

/** The versions of a file, as it holds them or as it amends those of another. */
const versionsOf = (file: AnyFile, base: BaseFinder, build: Build): BuiltVersions => {
  if ("versions" in file) return buildVersions(file, base, build);
  if (!("amends" in file)) {
    const { profile, problems } = build(file, base);
    return { versions: profile === undefined ? [] : [Object.freeze({ from: null, to: null, profile })], problems };
  }
  const amended = base(file.amends);
  if (amended === undefined) return { versions: [], problems: [unknownBase("amends", file.amends)] };
  const before = spansOf(amended).map((span) => ({
    ...span,
    profile: sameOrigin(span.profile, originalOf(amended, span)),
  }));
  const { amends: _, amendments: _later, cases: _cases, $schema: _schema, ...amendment } = file;
  return amendVersions(before, amendment, "", amendOn);
};

/** What the acts of a file make of its versions, one after the other. */
const amendedBy = (first: BuiltVersions, { amendments = [] }: Extras): BuiltVersions =>
  amendments.reduce<BuiltVersions>(({ versions, problems }, amendment, i) => {
    const next = amendVersions(versions, amendment, `amendments[${i}].`, amendOn);
    return { versions: next.versions, problems: [...problems, ...next.problems] };
  }, first);

/** Versions side by side, each with its end; one alone is what it is. */
const finished = (versions: readonly ProfileVersion[]): readonly ProfileVersion[] => {
  if (versions.length < 2) return versions.map(ending);
  const ended = versions.map(ending);
  const family = besideOneAnother(ended);
  family.forEach(({ profile }, i) => {
    sameOrigin(profile, ended[i]?.profile ?? profile);
  });
  return family;
};

/** The versions that a file comes to, after every act in it, and what keeps them from hanging together. */
export const fileVersions = (file: AnyFile, base: BaseFinder, build: Build): BuiltVersions => {
  const { versions, problems } = amendedBy(versionsOf(file, base, build), file);
  return { versions: problems.length > 0 ? [] : finished(versions), problems };
};
