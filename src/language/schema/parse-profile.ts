import { aFunction, answering, requireOptions, requireValue } from "../../answering.js";
import { DondocError, type Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { aProfile } from "../apply-readings.js";
import { type Written, withBothLanguages } from "../both-languages.js";
import { deepFreeze } from "../deep-freeze.js";
import { PROFILE_IDS, type Profile } from "../profile.js";
import { ruleId } from "../rule.js";
import { checkProfile } from "./check-profile.js";
import { shapeProblems } from "./check-shape.js";
import { type Extension, extendProfile } from "./extend-profile.js";
import { takePlainData } from "./plain-data.js";
import type { ProfileCase } from "./profile-case.js";
import { UnknownNames } from "./unknown-names.js";
import { type ProfileVersion, spanProblems } from "./versions.js";

export interface ParseProfileOptions {
  /** Finds the profile that `extends` names; the package's own are not looked up by themselves. */
  readonly base?: (id: string) => Profile | undefined;
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

/** What `parseProfile` takes: a whole regulation, or what one changes of another that it names; English may be absent. */
export type ProfileInput = (Written<Profile> & Extras) | (Written<Extension> & Extras & { readonly extends: string });

type BaseFinder = (id: string) => Profile | undefined;

/** What is known beside a parsed profile: the regulation of each rule, and those it may cite. */
interface Origin {
  readonly ofRules: Readonly<Record<RuleId, string>>;
  readonly ids: readonly string[];
  /** Of a regulation built on another: where a path of the profile stands in its own file. */
  readonly pathOf?: (path: string) => string;
}
const origins = new WeakMap<Profile, Origin>();

const ownRules = (profile: Profile): Record<RuleId, string> =>
  Object.fromEntries(profile.rules.map((rule) => [ruleId(rule), rule.provision.split("/")[0] ?? profile.id]));

/**
 * The regulation that each rule of a profile comes from: that of the profile itself, or the one it is built on.
 *
 * @example
 * originOf(laoCai)["lao-cai/7.1"]; // "lao-cai"
 */
export const originOf = (profile: Profile): Readonly<Record<RuleId, string>> =>
  answering("profile", () => {
    requireValue(profile, "profile", aProfile);
    return origins.get(profile)?.ofRules ?? Object.freeze(ownRules(profile));
  });

/**
 * Where a path of a profile, `rules[3].limit`, stands in the file that it was read from: the same place, unless the file is
 * built on another regulation; `null` for what that other one says.
 */
export const placeInFile = (profile: Profile, path: string): string | null => {
  const place = origins.get(profile)?.pathOf?.(path) ?? path;
  return place.startsWith("extends.") ? null : place;
};

interface Built {
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

const buildExtension = (source: Extending, base: BaseFinder): Built | { readonly problems: readonly Problem[] } => {
  const { $schema: _schema, cases: _cases, extends: baseId, ...extension } = source;
  const found = base(baseId);
  if (found === undefined)
    return { problems: [new UnknownNames().report("unknown-name", "extends", baseId, PROFILE_IDS)] };
  const { profile, isOwn, pathOf, problems } = extendProfile(found, extension);
  const ofBase = originOf(found);
  const ofRules = profile.rules.map(
    (rule, i) => [ruleId(rule), isOwn[i] ? profile.id : (ofBase[ruleId(rule)] ?? found.id)] as const,
  );
  const ids = [...new Set([profile.id, ...(origins.get(found)?.ids ?? [found.id])])];
  origins.set(profile, { ofRules: Object.freeze(Object.fromEntries(ofRules)), ids, pathOf });
  const checked = checkProfile(profile, ids)
    .map((problem) => ({ ...problem, path: pathOf(problem.path) }))
    // A reading of the base may have nothing left to change once rules are taken away.
    .filter(({ path }) => !path.startsWith("extends.readings["));
  return { profile, problems: [...problems, ...checked] };
};

const build = (source: Whole | Extending, base: BaseFinder): Built | { readonly problems: readonly Problem[] } => {
  if ("extends" in source) return buildExtension(source, base);
  const { $schema: _schema, cases: _cases, ...profile } = source;
  origins.set(profile, { ofRules: Object.freeze(ownRules(profile)), ids: [profile.id] });
  return { profile: Object.freeze(profile), problems: checkProfile(profile) };
};

/** A version knows the day it ends, so that no date after it is listed as owed. */
const ending = (profile: Profile, to: string | null): Profile => {
  const { effect } = profile;
  if (to === null || (effect.until !== undefined && effect.until <= to)) return profile;
  const ended = Object.freeze({ ...profile, effect: Object.freeze({ ...effect, until: to }) });
  const origin = origins.get(profile);
  if (origin !== undefined) origins.set(ended, origin);
  return ended;
};

/** Builds the versions of a file; each may be built on an earlier one. */
const buildVersions = (
  { versions }: Versioned,
  base: BaseFinder,
): { versions: ProfileVersion[]; problems: Problem[] } => {
  const built: ProfileVersion[] = [];
  // A version is built on what an earlier one says, not on the day that one ended.
  const whole: Profile[] = [];
  const problems = spanProblems(versions);
  versions.forEach(({ from, to, profile: source }, i) => {
    const ofEarlier = (id: string): Profile | undefined => whole.findLast((profile) => profile.id === id) ?? base(id);
    const result = build(source, ofEarlier);
    problems.push(
      ...result.problems.map((problem) => ({ ...problem, path: `versions[${i}].profile.${problem.path}` })),
    );
    if (!("profile" in result)) return;
    whole.push(result.profile);
    built.push(Object.freeze({ from, to, profile: ending(result.profile, to) }));
  });
  return { versions: built.length > 1 ? besideOneAnother(built) : built, problems };
};

/** Each version with the others beside it, so that whoever has one can judge what fell under another. */
const besideOneAnother = (versions: readonly ProfileVersion[]): ProfileVersion[] =>
  versions.map(({ from, to, profile }) => {
    const others = Object.freeze(versions.filter((other) => other.profile !== profile));
    const whole = Object.freeze({ ...profile, inVersion: Object.freeze({ from, to, others }) });
    const origin = origins.get(profile);
    if (origin !== undefined) origins.set(whole, origin);
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
    requireOptions(options, { base: aFunction });
    return fileOf(input, options);
  });

const fileOf = (input: unknown, options: ParseProfileOptions): ProfileFile => {
  const { data, problems: notPlain } = takePlainData(input);
  const wrong = notPlain.length > 0 ? notPlain : shapeProblems(data);
  if (wrong.length > 0) throw new DondocError(wrong);
  const file = deepFreeze(withBothLanguages(data)) as Whole | Extending | Versioned;
  const base: BaseFinder = (id) => options.base?.(id);
  const ofSources = sourcesOf(file).flatMap(({ cases = [] }) => cases);
  const cases = "versions" in file ? [...(file.cases ?? []), ...ofSources] : ofSources;
  if ("versions" in file) {
    const { versions, problems } = buildVersions(file, base);
    const last = versions.at(-1);
    if (problems.length > 0 || last === undefined) throw new DondocError(problems);
    return Object.freeze({ profile: last.profile, versions: Object.freeze(versions), cases: Object.freeze(cases) });
  }
  const result = build(file, base);
  if (result.problems.length > 0 || !("profile" in result)) throw new DondocError(result.problems);
  const { profile } = result;
  return Object.freeze({
    profile,
    versions: Object.freeze([Object.freeze({ from: null, to: null, profile })]),
    cases: Object.freeze(cases),
  });
};

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
  if (versions.length === 1) return profile;
  const expected = "một quy chế / one regulation; parseProfileFile: { profile, versions, cases }";
  throw new DondocError([{ code: "wrong-type", path: "versions", found: `${versions.length} versions`, expected }]);
};
