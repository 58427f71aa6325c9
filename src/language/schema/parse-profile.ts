import { answering, requireOptions } from "../../answering.js";
import { both, inBoth } from "../../bilingual.js";
import { DondocError, type Problem } from "../../errors.js";
import { withBothLanguages } from "../both-languages.js";
import { citedIds } from "../built-on.js";
import { deepFreeze } from "../deep-freeze.js";
import { withWholeLifecycle } from "../lifecycle-rules.js";
import { inVersionOf, type Profile } from "../profile.js";
import { aBase } from "./a-base.js";
import { checkProfile } from "./check-profile.js";
import { shapeProblems } from "./check-shape.js";
import { extendProfile } from "./extend-profile.js";
import type { Extension } from "./extension.js";
import type { AnyFile, Extending, Extras, ProfileInput } from "./file-shape.js";
import { type Build, type Built, fileVersions, type Span } from "./file-versions.js";
import { type FindBase, type FoundBase, notFound } from "./find-base.js";
import { inOneSpelling } from "./one-spelling.js";
import { builtOnOf, originOf } from "./origins.js";
import { placedBy, placeInFile } from "./places.js";
import { takePlainData } from "./plain-data.js";
import type { ProfileCase } from "./profile-case.js";
import type { ProfileVersion } from "./versions.js";

export { builtOnOf, originOf, type ProfileInput, placeInFile };

/** What is given beside the file of a regulation. */
export interface ParseProfileOptions {
  /**
   * The regulation that `extends` or `amends` names, parsed already, or what finds it; the package's own are not looked
   * up by themselves.
   */
  readonly base?: Profile | ((id: string) => Profile | undefined);
}

/** What the file of a regulation holds. */
export interface ProfileFile {
  /** The regulation; of several versions the last one in the file. */
  readonly profile: Profile;
  /** One entry without bounds when the file does not tell versions apart. */
  readonly versions: readonly ProfileVersion[];
  /** The file's own tests. */
  readonly cases: readonly ProfileCase[];
}

/** As many as a file may hold. */
const MOST_VERSIONS = 50;

const extensionOf = (source: Extending): Extension => {
  const { $schema: _schema, cases: _cases, amendments: _amendments, extends: _extends, ...extension } = source;
  return extension;
};

interface BuiltOne {
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

/** An extension built on one version of its base. */
const buildOn = (
  source: Extending,
  base: Profile,
  { profile: given, ofFile }: FoundBase,
  others: readonly Profile[],
): BuiltOne => {
  const { profile, pathOf, isWhole, problems } = extendProfile(base, extensionOf(source), ofFile, others);
  // What an act added to the base stands at a place of that act.
  const ids = [...new Set([...citedIds(profile), ...citedIds(given)])];
  const checked = (isWhole ? checkProfile(profile, ids) : [])
    .map((problem) => ({ ...problem, path: pathOf(problem.path) }))
    // A reading of the base may have nothing left to change once rules are taken away.
    .filter(({ path }) => !path.startsWith("extends.readings["));
  return { profile: placedBy(profile, pathOf), problems: [...problems, ...checked] };
};

/** The days that two spans share; `null` when there are none. */
const shared = (one: Span, other: Span): Span | null => {
  const from = (one.from ?? "") > (other.from ?? "") ? one.from : other.from;
  const to = (one.to ?? "~") < (other.to ?? "~") ? one.to : other.to;
  return from !== null && to !== null && to < from ? null : { from, to };
};

const byBegin = (a: Span, b: Span): number => ((a.from ?? "") < (b.from ?? "") ? -1 : 1);

/** The versions of a base that are in force on some of these days. */
const versionsOf = ({ profile, ofFile }: FoundBase, span: Span): readonly ProfileVersion[] => {
  const inVersion = ofFile ? undefined : inVersionOf(profile);
  if (inVersion === undefined) return [{ ...span, profile }];
  const { others, ...own } = inVersion;
  return [{ ...own, profile }, ...others].sort(byBegin).flatMap((version) => {
    const days = shared(span, version);
    return days === null ? [] : [{ ...version, ...days }];
  });
};

/** What is wrong on one version is most often wrong on all, and told once; else with the version on which it is. */
const versionProblems = (
  built: readonly { readonly version: ProfileVersion; readonly problems: readonly Problem[] }[],
): readonly Problem[] => {
  const wrong = built.find(({ problems }) => problems.length > 0);
  if (wrong === undefined || built.every(({ problems }) => problems.length > 0)) return wrong?.problems ?? [];
  const { from, to } = wrong.version;
  const days = from === null ? `… ${to ?? ""}` : from;
  return wrong.problems.map((problem) => ({
    ...problem,
    found: inBoth`${problem.found ?? problem.path} (${both(`bản ${days} của quy chế trên`, `its base as of ${days}`)})`,
  }));
};

/** An extension on its base; of a base in several versions on each of them, since a rule that stays is amended there. */
const buildExtension = (source: Extending, find: FindBase, span: Span): Built => {
  const found = find(source.extends);
  if (!("profile" in found)) return { versions: [], problems: found.problems };
  if (!found.ofFile && citedIds(found.profile).includes(source.id)) {
    const expected = citedIds(found.profile).join(", ");
    return { versions: [], problems: [{ code: "duplicate-id", path: "id", found: source.id, expected }] };
  }
  const bases = versionsOf(found, span);
  if (bases.length === 0 || bases.length > MOST_VERSIONS) {
    const expected = inBoth`1…${MOST_VERSIONS} ${both("phiên bản của", "versions of")} ${source.extends}`;
    return {
      versions: [],
      problems: [{ code: "out-of-range", path: "extends", found: String(bases.length), expected }],
    };
  }
  const built = bases.map((version) => {
    const others = bases.flatMap(({ profile }) => (profile === version.profile ? [] : [profile]));
    return { version, ...buildOn(source, version.profile, found, others) };
  });
  const problems = versionProblems(built);
  // What made the version of the base made the one that is built on it.
  const versions = built.map(({ version, profile }) => Object.freeze({ ...version, profile }));
  const given = versions[bases.findIndex(({ profile }) => profile === found.profile)] ?? versions.at(-1);
  return { versions, ...(given === undefined ? {} : { given }), problems };
};

const build: Build = (source, find, span) => {
  if ("extends" in source) return buildExtension(source, find, span);
  const { $schema: _schema, cases: _cases, amendments: _amendments, ...given } = source;
  const profile: Profile = Object.freeze(withWholeLifecycle(given));
  return { versions: [Object.freeze({ ...span, profile })], problems: checkProfile(profile) };
};

const sourcesOf = (file: AnyFile): readonly Extras[] =>
  "versions" in file ? [file, ...file.versions.map(({ profile }) => profile)] : [file];

/**
 * Reads what the file of a regulation holds: one profile or several versions of it, whole or built on another
 * (`extends`), with its own cases.
 *
 * @throws DondocError with every problem of shape at once, or, when there is none, with everything that keeps the
 * regulation from hanging together.
 * @example
 * const text = { extends: "lao-cai", id: "so", title: { vi: "Quy chế của sở", en: "A department's regulation" } };
 * parseProfileFile(text, { base: laoCai }).versions.length; // 1: no versions are told apart
 */
export const parseProfileFile = (input: unknown, options: ParseProfileOptions = {}): ProfileFile =>
  answering("profile", () => {
    requireOptions(options, { base: aBase });
    return fileOf(input, finderOf(options));
  });

/** How the regulation that `extends` names is found: by the host, or a parsed one itself. */
const finderOf =
  ({ base }: ParseProfileOptions): FindBase =>
  (id) => {
    const found = typeof base === "function" ? base(id) : base?.id === id ? base : undefined;
    if (found !== undefined) return { profile: found, ofFile: false };
    return typeof base === "object" ? notFound(id, [base.id]) : notFound(id);
  };

const fileOf = (input: unknown, find: FindBase): ProfileFile => {
  const { data, problems: notPlain } = takePlainData(input);
  const wrong = notPlain.length > 0 ? notPlain : inOneSpelling(data, shapeProblems(data));
  if (wrong.length > 0) throw new DondocError(wrong);
  const file = deepFreeze(withBothLanguages(data)) as AnyFile;
  const cases = sourcesOf(file).flatMap((source) => source.cases ?? []);
  const { versions, own, problems } = fileVersions(file, find, build);
  if (problems.length > 0) throw new DondocError(problems);
  if (own === undefined) throw new Error("unreachable: a file without a version has a problem");
  return Object.freeze({ profile: own.profile, versions: Object.freeze(versions), cases: Object.freeze(cases) });
};

/** The same as `parseProfileFile` for whoever reads files: what is not found says why. */
export const profileFileWith = (input: unknown, find: FindBase): ProfileFile => fileOf(input, find);

/**
 * Checks a regulation of one's own, given as plain data, and freezes it. `extends: "lao-cai"` builds it on the profile
 * that `base` finds: own fields replace, rules override by id, `remove` takes rules away; `amends: "lao-cai"` says what
 * changes in it from a day on. Of several versions it gives the last one, which knows the others: each day is judged by
 * the version in force on it.
 *
 * @throws DondocError with every problem at once: unknown keys and names (with the nearest known one), missing values,
 * wrong types, impossible days; then dangling references, conditions that never hold, limits that contradict one another.
 * @example
 * parseProfile(laoCai).id; // "lao-cai"
 * parseProfile({ extends: "lao-cai", id: "so-mau", title: { vi: "Sở mẫu", en: "A department" } }, { base: getProfile });
 */
export const parseProfile = (input: unknown, options: ParseProfileOptions = {}): Profile =>
  parseProfileFile(input, options).profile;
