import type { Problem } from "../../errors.js";
import { citedIds } from "../built-on.js";
import type { Profile } from "../profile.js";
import { besideOneAnother, spansOf } from "../version-span.js";
import { amendVersions } from "./amend-versions.js";
import { type AmendedProfile, type Amendment, amendProfile } from "./amendment.js";
import type { AnyFile, Extending, Extras, Versioned, Whole } from "./file-shape.js";
import { type FindBase, placed } from "./find-base.js";
import { type ProfileVersion, spanProblems } from "./versions.js";

export type Span = Pick<ProfileVersion, "from" | "to">;

/** A regulation as it was built: by itself, and in its versions where what it is built on has several. */
export interface Built {
  readonly profile: Profile;
  readonly versions: readonly ProfileVersion[];
  readonly problems: readonly Problem[];
}
export type MaybeBuilt = Built | { readonly problems: readonly Problem[] };

const ALWAYS: Span = Object.freeze({ from: null, to: null });

/** Makes one regulation of a file, in the days of its span. */
type Build = (source: Whole | Extending, find: FindBase, span: Span) => MaybeBuilt;

/** A version knows the day it ends, so that no date after it is listed as owed. */
const ending = (version: ProfileVersion): ProfileVersion => {
  const { to, profile } = version;
  const { effect } = profile;
  if (to === null || (effect.until !== undefined && effect.until <= to)) return version;
  return Object.freeze({
    ...version,
    profile: Object.freeze({ ...profile, effect: Object.freeze({ ...effect, until: to }) }),
  });
};

/** Versions before they end, so that what is built on one is not built on its end. */
interface BuiltVersions {
  readonly versions: readonly ProfileVersion[];
  /** The version that the file is about; without one the last. */
  readonly own?: ProfileVersion | undefined;
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
const buildVersions = ({ versions }: Versioned, find: FindBase, build: Build): BuiltVersions => {
  const built: ProfileVersion[] = [];
  const whole: Profile[] = [];
  const problems = [...spanProblems(versions), ...amendedWithin(versions)];
  versions.forEach(({ from, to, profile: source }, i) => {
    const findHere: FindBase = (id) => {
      const earlier = whole.findLast((profile) => profile.id === id);
      return earlier === undefined ? find(id) : { profile: earlier, ofFile: true };
    };
    const result = build(source, findHere, { from, to });
    problems.push(...result.problems.map((problem) => placed(problem, `versions[${i}].profile`)));
    if (!("profile" in result)) return;
    whole.push(result.profile);
    built.push(...result.versions.map((version) => Object.freeze({ ...version })));
  });
  return { versions: built, problems };
};

/** What an amendment makes of the last version. */
const amendOn = (base: Profile, amendment: Amendment): AmendedProfile => amendProfile(base, amendment, citedIds(base));

/** The versions of a file, as it holds them or as it amends those of another. */
const versionsOf = (file: AnyFile, find: FindBase, build: Build): BuiltVersions => {
  if ("versions" in file) return buildVersions(file, find, build);
  if ("amends" in file) {
    const found = find(file.amends);
    if (!("profile" in found)) {
      const at = ({ path }: Problem): string => (path === "extends" ? "amends" : path);
      return { versions: [], problems: found.problems.map((problem) => ({ ...problem, path: at(problem) })) };
    }
    const { amends: _, amendments: _later, cases: _cases, $schema: _schema, ...amendment } = file;
    return amendVersions(spansOf(found.profile), amendment, "", amendOn);
  }
  const result = build(file, find, ALWAYS);
  if (!("profile" in result)) return { versions: [], problems: result.problems };
  const versions = result.versions.map((version) => Object.freeze({ ...version }));
  return { versions, own: versions.find(({ profile }) => profile === result.profile), problems: result.problems };
};

/** What the acts of a file make of its versions, one after the other. */
const amendedBy = (first: BuiltVersions, { amendments = [] }: Extras): BuiltVersions =>
  amendments.reduce<BuiltVersions>(({ versions, problems }, amendment, i) => {
    const next = amendVersions(versions, amendment, `amendments[${i}].`, amendOn);
    return { versions: next.versions, problems: [...problems, ...next.problems] };
  }, first);

/** Versions side by side, each with its end; one alone is what it is. */
const finished = (versions: readonly ProfileVersion[]): readonly ProfileVersion[] =>
  versions.length < 2 ? versions : besideOneAnother(versions.map(ending));

/** The versions that a file comes to, after every act in it, and what keeps them from hanging together. */
export const fileVersions = (
  file: AnyFile,
  find: FindBase,
  build: Build,
): {
  readonly profile?: Profile | undefined;
  readonly versions: readonly ProfileVersion[];
  readonly problems: readonly Problem[];
} => {
  const { versions: built, own, problems } = amendedBy(versionsOf(file, find, build), file);
  if (problems.length > 0) return { versions: [], problems };
  const versions = finished(built);
  const place = own === undefined ? -1 : built.indexOf(own);
  // What a temporary act amended stands again after it; the file is about the act.
  const last = place >= 0 ? versions[place] : (versions.findLast(({ acts }) => acts !== undefined) ?? versions.at(-1));
  return { profile: last?.profile, versions, problems };
};
