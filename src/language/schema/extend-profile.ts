import type { Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { type Profile, type Reading, withoutVersions } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { UnknownNames } from "./unknown-names.js";

/** A regulation built on another: its own fields, in the shape that `Extension` of the schema describes. */
export type Extension = Partial<Profile> & Pick<Profile, "id" | "title"> & { readonly remove?: readonly RuleId[] };

/** A list of the base with the entries of one's own, each with the place it came from. */
interface Merged<T> {
  readonly values: readonly T[];
  /** Path of each value in the file; `extends.…` for what the base gives. */
  readonly paths: readonly string[];
}

/** Own entries take the place of the base's with the same name, new ones come after them. */
const merge = <T>(
  field: string,
  base: readonly T[],
  own: readonly T[],
  nameOf: (value: T) => string,
  removed: ReadonlySet<string>,
): Merged<T> => {
  const ownPlaces = new Map(own.map((value, i) => [nameOf(value), i]));
  const placed = new Set<number>();
  const kept = base.flatMap((value, i) => {
    const name = nameOf(value);
    if (removed.has(name)) return [];
    const place = ownPlaces.get(name);
    const replacement = place === undefined ? undefined : own[place];
    if (place === undefined || replacement === undefined) return [{ value, path: `extends.${field}[${i}]` }];
    placed.add(place);
    return [{ value: replacement, path: `${field}[${place}]` }];
  });
  const added = own.flatMap((value, i) => (placed.has(i) ? [] : [{ value, path: `${field}[${i}]` }]));
  const all = [...kept, ...added];
  return { values: Object.freeze(all.map(({ value }) => value)), paths: all.map(({ path }) => path) };
};

/** A profile built on another, before its static checks. */
export interface Extended {
  readonly profile: Profile;
  /** The regulation that each rule comes from. */
  readonly isOwn: readonly boolean[];
  /** The path in the file of a path in the profile. */
  readonly pathOf: (path: string) => string;
  readonly problems: readonly Problem[];
}

/** Rules to remove that the base does not have. */
const removalProblems = (base: Profile, remove: readonly RuleId[]): Problem[] => {
  const ids = base.rules.map(ruleId);
  const known = new Set(ids);
  const names = new UnknownNames();
  return remove.flatMap((id, i) => (known.has(id) ? [] : [names.report("unknown-name", `remove[${i}]`, id, ids)]));
};

/** The own account first, so that its places are those of the file; then what the base says of other provisions. */
const accountOf = (base: Profile, own: Profile["accounting"]): Pick<Profile, "accounting"> => {
  if (base.accounting === undefined) return own === undefined ? {} : { accounting: own };
  const told = new Set((own ?? []).map(({ provision }) => provision));
  const kept = base.accounting.filter(({ provision }) => !told.has(provision));
  return { accounting: Object.freeze([...(own ?? []), ...kept]) };
};

/**
 * Builds a profile on another: own fields replace the base's, actors and parameters are added by name, readings by code,
 * rules by id; `remove` takes rules away.
 */
export const extendProfile = (base: Profile, extension: Extension): Extended => {
  const { remove = [], rules = [], readings = [], actors, parameters, ...fields } = extension;
  const mergedRules = merge<Rule>("rules", base.rules, rules, ruleId, new Set(remove));
  const mergedReadings = merge<Reading>("readings", base.readings, readings, ({ code }) => code, new Set());
  // What is built on a version is none of its versions.
  const profile: Profile = {
    ...withoutVersions(base),
    ...fields,
    actors: Object.freeze({ ...base.actors, ...actors }),
    parameters: Object.freeze({ ...base.parameters, ...parameters }),
    rules: mergedRules.values,
    readings: mergedReadings.values,
    ...accountOf(base, fields.accounting),
  };
  const pathOf = (path: string): string => {
    const [, list, index, rest = ""] = /^(rules|readings)\[(\d+)\](.*)$/.exec(path) ?? [];
    if (list !== undefined)
      return `${(list === "rules" ? mergedRules : mergedReadings).paths[Number(index)] ?? path}${rest}`;
    const field = /^\w+/.exec(path)?.[0] ?? "";
    const [, named] = /^(?:parameters|actors)\.([^.]+)/.exec(path) ?? [];
    const own = field === "parameters" ? parameters : field === "actors" ? actors : undefined;
    if (named !== undefined && !Object.hasOwn(own ?? {}, named)) return `extends.${path}`;
    return Object.hasOwn(extension, field) || path === "" ? path : `extends.${path}`;
  };
  return {
    profile: Object.freeze(profile),
    isOwn: mergedRules.paths.map((path) => !path.startsWith("extends.")),
    pathOf,
    problems: removalProblems(base, remove),
  };
};
