import { aFunction, answering, requireOptions } from "../../answering.js";
import { DondocError, type Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import { ruleId } from "../rule.js";
import { checkProfile } from "./check-profile.js";
import { shapeProblems } from "./check-shape.js";
import { extendProfile } from "./extend-profile.js";
import type { AnyFile, Extending, Extras, ProfileInput, Whole } from "./file-shape.js";
import { fileVersions, unknownBase } from "./file-versions.js";
import { originOf, origins, ownRules } from "./origins.js";
import { takePlainData } from "./plain-data.js";
import type { ProfileCase } from "./profile-case.js";
import type { ProfileVersion } from "./versions.js";

export { originOf, type ProfileInput };

export interface ParseProfileOptions {
  /** Finds the profile that `extends` or `amends` names; the package's own are not looked up by themselves. */
  readonly base?: (id: string) => Profile | undefined;
}

/** What the file of a regulation holds. */
export interface ProfileFile {
  /** The regulation: of several versions the last one in the file, of an amendment the amended one. It knows the others. */
  readonly profile: Profile;
  /** One entry without bounds when there is one version alone. */
  readonly versions: readonly ProfileVersion[];
  /** The file's own tests. */
  readonly cases: readonly ProfileCase[];
}

type BaseFinder = (id: string) => Profile | undefined;

interface Built {
  readonly profile: Profile;
  readonly problems: readonly Problem[];
}

const buildExtension = (source: Extending, base: BaseFinder): Built | { readonly problems: readonly Problem[] } => {
  const { $schema: _schema, cases: _cases, amendments: _amendments, extends: baseId, ...extension } = source;
  const found = base(baseId);
  if (found === undefined) return { problems: [unknownBase("extends", baseId)] };
  const { profile, isOwn, pathOf, problems } = extendProfile(found, extension);
  const ofBase = originOf(found);
  const ofRules = profile.rules.map(
    (rule, i) => [ruleId(rule), isOwn[i] ? profile.id : (ofBase[ruleId(rule)] ?? found.id)] as const,
  );
  const ids = [...new Set([profile.id, ...(origins.get(found)?.ids ?? [found.id])])];
  origins.set(profile, { ofRules: Object.freeze(Object.fromEntries(ofRules)), ids });
  const checked = checkProfile(profile, ids)
    .map((problem) => ({ ...problem, path: pathOf(problem.path) }))
    // A reading of the base may have nothing left to change once rules are taken away.
    .filter(({ path }) => !path.startsWith("extends.readings["));
  return { profile, problems: [...problems, ...checked] };
};

const build = (source: Whole | Extending, base: BaseFinder): Built | { readonly problems: readonly Problem[] } => {
  if ("extends" in source) return buildExtension(source, base);
  const { $schema: _schema, cases: _cases, amendments: _amendments, ...profile } = source;
  origins.set(profile, { ofRules: Object.freeze(ownRules(profile)), ids: [profile.id] });
  return { profile: Object.freeze(profile), problems: checkProfile(profile) };
};

const sourcesOf = (file: AnyFile): readonly Extras[] =>
  "versions" in file ? [file, ...file.versions.map(({ profile }) => profile)] : [file];

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
  const file = data as AnyFile;
  const base: BaseFinder = (id) => options.base?.(id);
  const cases = sourcesOf(file).flatMap((source) => source.cases ?? []);
  const { versions, problems } = fileVersions(file, base, build);
  if (problems.length > 0) throw new DondocError(problems);
  // What a temporary act amended stands again after it; the file is about the act.
  const last = versions.findLast(({ acts }) => acts !== undefined) ?? versions.at(-1);
  if (last === undefined) throw new Error("unreachable: a file without a version has a problem");
  return Object.freeze({ profile: last.profile, versions: Object.freeze(versions), cases: Object.freeze(cases) });
};

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
