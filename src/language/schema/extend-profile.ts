import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { type BuiltOn, builtOnOf, layerOf, originsOf, regulationOf } from "../built-on.js";
import { deepFreeze } from "../deep-freeze.js";
import { type Profile, type Reading, withoutVersions } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { sameData } from "../same-data.js";
import { changedRule, type GivenRule, givenPaths, isChanges } from "./changed-rule.js";
import { isObject, problemsWith, resolve } from "./check-shape.js";
import { ownHead } from "./own-head.js";
import { type Placed, readingsOfBase } from "./reach-readings.js";
import { UnknownNames } from "./unknown-names.js";

/** A regulation built on another: its own fields, in the shape that `Extension` of the schema describes. */
export type Extension = Partial<Omit<Profile, "rules">> &
  Pick<Profile, "id" | "title"> & { readonly remove?: readonly RuleId[]; readonly rules?: readonly GivenRule[] };

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
  /** The path in the file of a path in the profile. */
  readonly pathOf: (path: string) => string;
  /** Whether every rule could be put together, so that what hangs on rules can be checked. */
  readonly isWhole: boolean;
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
export const accountOf = (base: Profile, own: Profile["accounting"]): Pick<Profile, "accounting"> => {
  if (base.accounting === undefined) return own === undefined ? {} : { accounting: own };
  const told = new Set((own ?? []).map(({ provision }) => provision));
  const kept = base.accounting.filter(({ provision }) => !told.has(provision));
  return { accounting: Object.freeze([...(own ?? []), ...kept]) };
};

/** A rule of one's own, whole by now. */
interface OwnRule {
  readonly rule: Rule;
  /** The paths given of it; `null` when it is given whole. */
  readonly given: readonly string[] | null;
  /** It says again what the base says, and is the base's. */
  readonly isBase: boolean;
}

/** The rules of the file, each whole: what changes one of the base is put together with it. */
const wholeRules = (
  base: Profile,
  given: readonly GivenRule[],
): { readonly rules: readonly OwnRule[]; readonly problems: readonly Problem[] } => {
  const ofBase = new Map(base.rules.map((rule) => [ruleId(rule), rule]));
  const names = new UnknownNames();
  const problems: Problem[] = [];
  const rules = given.flatMap((one, i): OwnRule[] => {
    const path = `rules[${i}]`;
    if (!isChanges(one)) {
      const before = ofBase.get(ruleId(one));
      return [{ rule: one, given: null, isBase: before !== undefined && sameData(before, one) }];
    }
    const before = ofBase.get(one.changes);
    if (before === undefined) {
      problems.push(names.report("unknown-name", `${path}.changes`, one.changes, [...ofBase.keys()]));
      return [];
    }
    const { rule, problems: own } = changedRule(before, one, path);
    const wrong = [...own, ...problemsWith(rule, resolve({ $ref: "#/$defs/Rule" }), path)];
    problems.push(...wrong);
    return wrong.length > 0 ? [] : [{ rule: deepFreeze(rule), given: givenPaths(one), isBase: false }];
  });
  return { rules, problems };
};

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
  const isOwnWord = statuses === undefined || regulationOf(statusProvision) === id || sameData(statuses, base.statuses);
  return [
    ...parts,
    ...(isOwnWord ? [] : [problem("statusProvision", statusProvision)]),
    ...rules.flatMap(({ rule, isBase }, i) =>
      isBase || regulationOf(rule.provision) === id ? [] : [problem(`rules[${i}].provision`, rule.provision)],
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
  own: Pick<BuiltOn, "missing" | "unreached">,
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
    }),
  };
};

/**
 * Builds a profile on another: own fields replace the base's, but for the head, which is never the base's; actors and
 * parameters are added by name, readings by code, rules by id; `remove` takes rules away.
 *
 * @param ofFile - The base is an earlier version in the same file: where it is of the same regulation, its head stays.
 */
export const extendProfile = (base: Profile, extension: Extension, ofFile: boolean): Extended => {
  const { remove = [], rules: given = [], readings = [], actors, parameters, ...fields } = extension;
  const isEarlier = ofFile && base.id === extension.id;
  const removed = new Set(remove);
  const { rules: ownRules, problems } = wholeRules(base, given);
  const rules = merge<Rule>(
    "rules",
    base.rules,
    ownRules.map(({ rule }) => rule),
    ruleId,
    removed,
  );
  const ofBase = readingsOfBase(base, placedOf(base, ownRules, removed), rules.values);
  const allReadings = merge<Reading>("readings", ofBase.readings, readings, ({ code }) => code, new Set());
  const { head, missing } = ownHead(base, fields, isEarlier);
  const ours = new Set(ownRules.flatMap(({ rule, isBase }) => (isBase ? [] : [ruleId(rule)])));
  const own = { missing, unreached: ofBase.unreached };
  const { builtOn: _, ...ofText } = { builtOn: undefined, ...withoutVersions(base) };
  // What is built on a version is none of its versions.
  const profile: Profile = {
    ...ofText,
    ...fields,
    ...head,
    actors: Object.freeze({ ...base.actors, ...actors }),
    parameters: Object.freeze({ ...base.parameters, ...parameters }),
    rules: rules.values,
    readings: allReadings.values,
    ...accountOf(base, fields.accounting),
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
    problems: [...removalProblems(base, remove), ...problems, ...foreignPlaces(extension, base, ownRules)],
  };
};
