import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { type BuiltOn, builtOnOf, layerOf, originsOf, regulationOf } from "../built-on.js";
import { lifecycleOf } from "../lifecycle-rules.js";
import { type Profile, type Reading, withoutVersions } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { sameData } from "../same-data.js";
import { isObject } from "./check-shape.js";
import type { Extension } from "./extension.js";
import { ownHead } from "./own-head.js";
import { changedRules, type IsElsewhere, type OwnRule, wholeRules } from "./own-rules.js";
import { type Placed, readingsOfBase } from "./reach-readings.js";
import { canTakeAway, servingLess, takenAway } from "./rules-named.js";
import { UnknownNames } from "./unknown-names.js";

/** A list of the base with the entries of one's own, each with the place it came from. */
interface Merged<T> {
  readonly values: readonly T[];
  /** Path of each value in the file; `extends.…` for what the base gives. */
  readonly paths: readonly string[];
}

/** An entry with its place in the file. */
interface Placeable<T> {
  readonly value: T;
  readonly path: string;
}

/** Own entries take the place of the base's with the same name, new ones come after them. */
const merge = <T>(
  field: string,
  base: readonly T[],
  own: readonly Placeable<T>[],
  nameOf: (value: T) => string,
  removed: ReadonlySet<string>,
): Merged<T> => {
  const ownPlaces = new Map(own.map((one, i) => [nameOf(one.value), i]));
  const placed = new Set<number>();
  const kept = base.flatMap((value, i) => {
    const name = nameOf(value);
    if (removed.has(name)) return [];
    const place = ownPlaces.get(name);
    const replacement = place === undefined ? undefined : own[place];
    if (place === undefined || replacement === undefined) return [{ value, path: `extends.${field}[${i}]` }];
    placed.add(place);
    return [replacement];
  });
  const added = own.filter((_, i) => !placed.has(i));
  const all = [...kept, ...added];
  return { values: Object.freeze(all.map(({ value }) => value)), paths: all.map(({ path }) => path) };
};

/** A profile built on another, before its static checks. */
export interface Extended {
  readonly profile: Profile;
  /** The path in the file of a path in the profile. */
  readonly pathOf: (path: string) => string;
  /** Whether every rule could be put together, so that what hangs on rules can be checked. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/** Rules to remove that the base does not have, in any of its versions. */
const removalProblems = (base: Profile, remove: readonly RuleId[], isElsewhere: IsElsewhere): Problem[] => {
  const names = new UnknownNames();
  return remove.flatMap((id, i) =>
    canTakeAway(base.rules, id) || isElsewhere(id)
      ? []
      : [names.report("unknown-name", `remove[${i}]`, id, base.rules.map(ruleId))],
  );
};

/** The own account first, so that its places are those of the file; then what the base says of other provisions. */
export const accountOf = (base: Profile, own: Profile["accounting"]): Pick<Profile, "accounting"> => {
  if (base.accounting === undefined) return own === undefined ? {} : { accounting: own };
  const told = new Set((own ?? []).map(({ provision }) => provision));
  const kept = base.accounting.filter(({ provision }) => !told.has(provision));
  return { accounting: Object.freeze([...(own ?? []), ...kept]) };
};

/** What the base calls its parts, and what is said of one's own. */
export const partsOf = (base: Profile, own: Profile["unnumbered"]): Pick<Profile, "unnumbered"> =>
  own === undefined ? {} : { unnumbered: Object.freeze({ ...base.unnumbered, ...own }) };

/** Where a part of one's own says that it stands in another's text: that text says something else. */
const foreignPlaces = (extension: Extension, base: Profile, rules: readonly OwnRule[]): Problem[] => {
  const { id } = extension;
  const problem = (path: string, found: string): Problem => ({
    code: "out-of-range",
    path,
    found,
    expected: inBoth`${id}/…: ${both("nơi quy định trong chính văn bản này", "its place in this text itself")}`,
  });
  const parts = (["effect", "confirmation", "secrecy"] as const).flatMap((part) => {
    const own = extension[part];
    const place = isObject(own) ? own["provision"] : null;
    const isOwn = typeof place !== "string" || regulationOf(place) === id || sameData(own, base[part]);
    return isOwn ? [] : [problem(`${part}.provision`, place)];
  });
  const { statuses, statusProvision = base.statusProvision } = extension;
  const isOwnWord =
    statuses === undefined ||
    statusProvision === null ||
    regulationOf(statusProvision) === id ||
    sameData(statuses, base.statuses);
  return [
    ...parts,
    ...(isOwnWord ? [] : [problem("statusProvision", statusProvision ?? "")]),
    ...rules.flatMap(({ rule, path, isBase }) =>
      isBase || regulationOf(rule.provision) === id ? [] : [problem(`${path}.provision`, rule.provision)],
    ),
  ];
};

/** What the rules of the base became. */
const placedOf = (base: Profile, own: readonly OwnRule[], removed: ReadonlySet<RuleId>): readonly Placed[] => {
  const ours = new Map(own.map((one) => [ruleId(one.rule), one]));
  return base.rules.flatMap((rule): Placed[] => {
    if (removed.has(ruleId(rule))) return [{ base: rule, given: null }];
    const one = ours.get(ruleId(rule));
    return one === undefined || one.isBase ? [] : [{ base: rule, own: one.rule, given: one.given }];
  });
};

/** What a regulation is built on, with where its rules come from; nothing is said of a version of one that stands by itself. */
const builtOnWith = (
  base: Profile,
  { id }: Extension,
  own: Pick<BuiltOn, "missing" | "unreached" | "absent">,
  rules: readonly Rule[],
  isBase: (id: RuleId) => boolean,
  isEarlier: boolean,
): { readonly builtOn?: BuiltOn } => {
  const below = builtOnOf(base);
  if (isEarlier && below === undefined) return {};
  const layers = below?.layers ?? [];
  const ofBase = originsOf(base);
  const origins = rules.map((rule) => {
    const name = ruleId(rule);
    return [name, isBase(name) ? (ofBase[name] ?? base.id) : id] as const;
  });
  return {
    builtOn: Object.freeze({
      layers: Object.freeze(base.id === id ? layers : [layerOf(base), ...layers]),
      origins: Object.freeze(Object.fromEntries(origins)),
      missing: isEarlier ? (below?.missing ?? []) : own.missing,
      unreached: Object.freeze([...(isEarlier ? (below?.unreached ?? []) : []), ...own.unreached]),
      ...(own.absent === undefined ? {} : { absent: own.absent }),
    }),
  };
};

/**
 * Builds a profile on another: own fields replace the base's, but for the head, which is never the base's; actors and
 * parameters are added by name, readings by code, rules by id; `remove` takes rules away.
 *
 * @param ofFile - The base is an earlier version in the same file: where it is of the same regulation, its head stays.
 * @param otherVersions - The other versions of the base: what is repealed in one of them may be changed up to that day.
 */
export const extendProfile = (
  base: Profile,
  extension: Extension,
  ofFile: boolean,
  otherVersions: readonly Profile[] = [],
): Extended => {
  const {
    remove = [],
    rules: given = [],
    readings = [],
    actors,
    parameters,
    lifecycle,
    changes: __,
    ...fields
  } = extension;
  const isEarlier = ofFile && base.id === extension.id;
  const isElsewhere: IsElsewhere = (name) => otherVersions.some(({ rules }) => canTakeAway(rules, name));
  const [whole, changed] = [wholeRules(base, given, isElsewhere), changedRules(base, extension, isElsewhere)];
  const ownRules = [...whole.rules, ...changed.rules];
  const problems = [...whole.problems, ...changed.problems];
  const gone = remove.filter((name) => !canTakeAway(base.rules, name) && isElsewhere(name));
  const absent = [...new Set([...whole.absent, ...changed.absent, ...gone])];
  const removed = takenAway(base.rules, remove, new Set(ownRules.map(({ rule }) => ruleId(rule))));
  const rules = merge<Rule>(
    "rules",
    base.rules.map((rule) => servingLess(rule, remove)),
    ownRules.map(({ rule, path }) => ({ value: rule, path })),
    ruleId,
    removed,
  );
  const ofBase = readingsOfBase(base, placedOf(base, ownRules, removed), rules.values);
  const allReadings = merge<Reading>(
    "readings",
    ofBase.readings,
    readings.map((value, i) => ({ value, path: `readings[${i}]` })),
    ({ code }) => code,
    new Set(),
  );
  const { head, missing } = ownHead(base, fields, isEarlier);
  const ours = new Set(ownRules.flatMap(({ rule, isBase }) => (isBase ? [] : [ruleId(rule)])));
  const own = {
    missing,
    unreached: ofBase.unreached,
    ...(absent.length === 0 ? {} : { absent: Object.freeze(absent) }),
  };
  const { builtOn: _, ...ofText } = { builtOn: undefined, ...withoutVersions(base) };
  // What is built on a version is none of its versions.
  const profile: Profile = {
    ...ofText,
    ...fields,
    ...(lifecycle === undefined ? {} : { lifecycle: lifecycleOf(lifecycle, base.lifecycle) }),
    ...head,
    actors: Object.freeze({ ...base.actors, ...actors }),
    parameters: Object.freeze({ ...base.parameters, ...parameters }),
    rules: rules.values,
    readings: allReadings.values,
    ...accountOf(base, fields.accounting),
    ...partsOf(base, fields.unnumbered),
    ...builtOnWith(base, extension, own, rules.values, (id) => !ours.has(id), isEarlier),
  };
  const pathOf = (path: string): string => {
    const [, list, index, rest = ""] = /^(rules|readings)\[(\d+)\](.*)$/.exec(path) ?? [];
    if (list !== undefined) return `${(list === "rules" ? rules : allReadings).paths[Number(index)] ?? path}${rest}`;
    const field = /^\w+/.exec(path)?.[0] ?? "";
    const [, named] = /^(?:parameters|actors)\.([^.]+)/.exec(path) ?? [];
    const mine = field === "parameters" ? parameters : field === "actors" ? actors : undefined;
    if (named !== undefined && !Object.hasOwn(mine ?? {}, named)) return `extends.${path}`;
    return Object.hasOwn(extension, field) || path === "" ? path : `extends.${path}`;
  };
  return {
    profile: Object.freeze(profile),
    pathOf,
    isWhole: problems.length === 0,
    problems: [...removalProblems(base, remove, isElsewhere), ...problems, ...foreignPlaces(extension, base, ownRules)],
  };
};
