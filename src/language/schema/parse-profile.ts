import { answering, requireOptions, requireValue } from "../../answering.js";
import { DondocError, type Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { aProfile } from "../apply-readings.js";
import { citedIds, originsOf } from "../built-on.js";
import { inVersionOf, type Profile } from "../profile.js";
import { aBase } from "./a-base.js";
import { checkProfile } from "./check-profile.js";
import { shapeProblems } from "./check-shape.js";
import { type Extension, extendProfile } from "./extend-profile.js";
import { type FindBase, type FoundBase, notFound, placed } from "./find-base.js";
import { takePlainData } from "./plain-data.js";
import type { ProfileCase } from "./profile-case.js";
import { type ProfileVersion, spanProblems } from "./versions.js";

export interface ParseProfileOptions {
  /**
   * The regulation that `extends` names, parsed already, or what finds it; the package's own are not looked up by
   * themselves.
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

/** Keys of a file that are no part of the profile itself. */
interface Extras {
  readonly $schema?: string;
  readonly cases?: readonly ProfileCase[];
}
type Whole = Profile & Extras;
type Extending = Extension & Extras & { readonly extends: string };
interface Versioned extends Extras {
  readonly versions: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly profile: Whole | Extending;
  }[];
}

/** What `parseProfile` takes: a whole regulation, or what one changes of another that it names. */
export type ProfileInput = Whole | Extending;

/**
 * The regulation that each rule of a profile comes from: that of the profile itself, or the one it is built on.
 *
 * @example
 * originOf(laoCai)["lao-cai/7.1"]; // "lao-cai"
 */
export const originOf = (profile: Profile): Readonly<Record<RuleId, string>> =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return originsOf(profile);
  });

type Span = Pick<ProfileVersion, "from" | "to">;

/** A regulation as it was built: by itself, and in its versions where what it is built on has several. */
interface Built {
  readonly profile: Profile;
  readonly versions: readonly ProfileVersion[];
  readonly problems: readonly Problem[];
}
type MaybeBuilt = Built | { readonly problems: readonly Problem[] };

const ALWAYS: Span = Object.freeze({ from: null, to: null });

const extensionOf = (source: Extending): Extension => {
  const { $schema: _schema, cases: _cases, extends: _extends, ...extension } = source;
  return extension;
};

/** An extension built on one version of its base. */
const buildOn = (source: Extending, base: Profile, ofFile: boolean): Omit<Built, "versions"> => {
  const { profile, pathOf, isWhole, problems } = extendProfile(base, extensionOf(source), ofFile);
  const checked = (isWhole ? checkProfile(profile, citedIds(profile)) : [])
    .map((problem) => ({ ...problem, path: pathOf(problem.path) }))
    // A reading of the base may have nothing left to change once rules are taken away.
    .filter(({ path }) => !path.startsWith("extends.readings["));
  return { profile, problems: [...problems, ...checked] };
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
  const { from, to, others } = inVersion;
  return [{ from, to, profile }, ...others].sort(byBegin).flatMap((version) => {
    const days = shared(span, version);
    return days === null ? [] : [{ ...days, profile: version.profile }];
  });
};

/** An extension on its base; of a base in several versions on each of them, since a rule that stays is amended there. */
const buildExtension = (source: Extending, find: FindBase, span: Span): MaybeBuilt => {
  const found = find(source.extends);
  if (!("profile" in found)) return { problems: found.problems };
  if (!found.ofFile && citedIds(found.profile).includes(source.id)) {
    const expected = `mã riêng, khác ${citedIds(found.profile).join(", ")} / an id of its own`;
    return { problems: [{ code: "duplicate-id", path: "id", found: source.id, expected }] };
  }
  const bases = versionsOf(found, span);
  if (bases.length === 0 || bases.length > MOST_VERSIONS) {
    const expected = `1 … ${MOST_VERSIONS} phiên bản của / versions of ${source.extends}`;
    return { problems: [{ code: "out-of-range", path: "extends", found: String(bases.length), expected }] };
  }
  const built = bases.map((base) => ({ ...buildOn(source, base.profile, found.ofFile), from: base.from, to: base.to }));
  const own = built[bases.findIndex(({ profile }) => profile === found.profile)] ?? built.at(-1);
  if (own === undefined) throw new Error("unreachable: a base has one version at least");
  // What is wrong on one version is most often wrong on all.
  const problems = built.find((one) => one.problems.length > 0)?.problems ?? [];
  const versions = built.map(({ from, to, profile }) => ({ from, to, profile }));
  return { profile: own.profile, versions, problems };
};

const build = (source: Whole | Extending, find: FindBase, span: Span): MaybeBuilt => {
  if ("extends" in source) return buildExtension(source, find, span);
  const { $schema: _schema, cases: _cases, ...given } = source;
  const profile = Object.freeze(given);
  return { profile, versions: [{ ...span, profile }], problems: checkProfile(profile) };
};

/** A version knows the day it ends, so that no date after it is listed as owed. */
const ending = (profile: Profile, to: string | null): Profile => {
  const { effect } = profile;
  if (to === null || (effect.until !== undefined && effect.until <= to)) return profile;
  return Object.freeze({ ...profile, effect: Object.freeze({ ...effect, until: to }) });
};

/** Builds the versions of a file; each may be built on an earlier one. */
const buildVersions = (
  { versions }: Versioned,
  find: FindBase,
): { versions: readonly ProfileVersion[]; problems: Problem[] } => {
  const built: ProfileVersion[] = [];
  // A version is built on what an earlier one says, not on the day that one ended.
  const whole: Profile[] = [];
  const problems = spanProblems(versions);
  versions.forEach(({ from, to, profile: source }, i) => {
    const findHere: FindBase = (id) => {
      const earlier = whole.findLast((profile) => profile.id === id);
      return earlier === undefined ? find(id) : { profile: earlier, ofFile: true };
    };
    const result = build(source, findHere, { from, to });
    problems.push(...result.problems.map((problem) => placed(problem, `versions[${i}].profile`)));
    if (!("profile" in result)) return;
    whole.push(result.profile);
    for (const version of result.versions)
      built.push(Object.freeze({ ...version, profile: ending(version.profile, version.to) }));
  });
  return { versions: built.length > 1 ? besideOneAnother(built) : built, problems };
};

/** Each version with the others beside it, so that whoever has one can judge what fell under another. */
const besideOneAnother = (versions: readonly ProfileVersion[]): ProfileVersion[] =>
  versions.map(({ from, to, profile }) => {
    const others = Object.freeze(versions.filter((other) => other.profile !== profile));
    const whole = Object.freeze({ ...profile, inVersion: Object.freeze({ from, to, others }) });
    return Object.freeze({ from, to, profile: whole });
  });

const sourcesOf = (file: Whole | Extending | Versioned): readonly (Whole | Extending)[] =>
  "versions" in file ? file.versions.map(({ profile }) => profile) : [file];

/**
 * Reads what the file of a regulation holds: one profile or several versions of it, whole or built on another
 * (`extends`), with its own cases.
 *
 * @throws DondocError with every problem of shape at once, or, when there is none, with everything that keeps the
 * regulation from hanging together.
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
  const wrong = notPlain.length > 0 ? notPlain : shapeProblems(data);
  if (wrong.length > 0) throw new DondocError(wrong);
  const file = data as Whole | Extending | Versioned;
  const ofSources = sourcesOf(file).flatMap(({ cases = [] }) => cases);
  const cases = Object.freeze("versions" in file ? [...(file.cases ?? []), ...ofSources] : ofSources);
  if ("versions" in file) {
    const { versions, problems } = buildVersions(file, find);
    const last = versions.at(-1);
    if (problems.length > 0 || last === undefined) throw new DondocError(problems);
    return Object.freeze({ profile: last.profile, versions: Object.freeze(versions), cases });
  }
  const result = build(file, find, ALWAYS);
  if (result.problems.length > 0 || !("profile" in result)) throw new DondocError(result.problems);
  const { profile, versions } = result;
  if (versions.length === 1)
    return Object.freeze({ profile, versions: Object.freeze([Object.freeze({ ...ALWAYS, profile })]), cases });
  const all = besideOneAnother(versions.map((one) => ({ ...one, profile: ending(one.profile, one.to) })));
  const own = all[versions.findIndex((one) => one.profile === profile)]?.profile ?? profile;
  return Object.freeze({ profile: own, versions: Object.freeze(all), cases });
};

/** The same as `parseProfileFile` for whoever reads files: what is not found says why. */
export const profileFileWith = (input: unknown, find: FindBase): ProfileFile => fileOf(input, find);

/**
 * Checks a regulation of one's own, given as plain data, and freezes it. `extends: "lao-cai"` builds it on the profile
 * that `base` finds: own fields replace, rules override by id, `remove` takes rules away.
 *
 * @throws DondocError with every problem at once: unknown keys and names (with the nearest known one), missing values,
 * wrong types, impossible days; then dangling references, conditions that never hold, limits that contradict one another.
 * @example
 * parseProfile(laoCai).id; // "lao-cai"
 * parseProfile({ extends: "lao-cai", id: "so-mau", title: { vi: "Sở mẫu", en: "A department" } }, { base: getProfile });
 */
export const parseProfile = (input: unknown, options: ParseProfileOptions = {}): Profile => {
  const { profile, versions } = parseProfileFile(input, options);
  // One text on a base that was amended is one regulation, in the version that the base was given in.
  if (versions.length === 1 || "extends" in Object(input)) return profile;
  const expected = "một quy chế / one regulation; parseProfileFile: { profile, versions, cases }";
  throw new DondocError([{ code: "wrong-type", path: "versions", found: `${versions.length} versions`, expected }]);
};
