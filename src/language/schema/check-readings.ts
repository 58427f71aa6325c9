import { both } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { changeable, changeRule } from "../apply-readings.js";
import { ADDABLE_PARTS, isProfilePath, type Profile, type Reading, type ReadingChange } from "../profile.js";
import { kindOf } from "../rule-kind.js";
import { canHave } from "../rule-parts.js";
import type { CheckContext } from "./check-context.js";
import { partProblems } from "./check-parts.js";
import { branchesOf, isObject, problemsWith, resolve } from "./check-shape.js";
import type { Schema } from "./schema.js";

const INDEX = /^(\*|\d+)$/;

/** The schemas that a step of a path leads to. */
const step = (schemas: readonly Schema[], key: string): readonly Schema[] =>
  schemas.flatMap(branchesOf).flatMap((schema) => {
    const own =
      schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (own !== undefined) return [own];
    if (INDEX.test(key)) return [...(schema.prefixItems ?? []), ...(schema.items ? [schema.items] : [])];
    return typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  });

const keysOf = (schemas: readonly Schema[]): string[] => [
  ...new Set(
    schemas.flatMap(branchesOf).flatMap((schema) => (schema.items ? ["*"] : Object.keys(schema.properties ?? {}))),
  ),
];

interface ReadingContext extends CheckContext {
  readonly profile: Profile;
  readonly reading: Reading;
}

const part = (name: string): Schema => resolve({ $ref: `#/$defs/${name}` });

/** The rules that a change is for. */
const rulesFor = (profile: Profile, change: ReadingChange, reading: Reading): Profile["rules"] => {
  const provisions = new Set(change.provisions ?? reading.provisions);
  return profile.rules.filter(
    (rule) => provisions.has(rule.provision) && change.kinds?.includes(kindOf(rule)) !== false,
  );
};

/** The schemas at the end of a path, or the first step that leads nowhere. */
const walk = (
  start: readonly Schema[],
  path: string,
): readonly Schema[] | { readonly lost: string; readonly known: readonly string[] } => {
  let schemas = start;
  for (const key of path.split(".")) {
    const next = step(schemas, key);
    if (next.length === 0) return { lost: key, known: keysOf(schemas) };
    schemas = next;
  }
  return schemas;
};

/** What is wrong with the value a change puts in place: its own, or that of the parameter it names. */
const valueProblems = (
  profile: Profile,
  change: ReadingChange,
  schemas: readonly Schema[],
  path: string,
  names: ReadingContext["names"],
): readonly Problem[] => {
  const { parameter } = change;
  if (parameter === undefined) return problemsWith(change.to, { anyOf: schemas }, `${path}.to`);
  const known = Object.keys(profile.parameters);
  return known.includes(parameter) ? [] : [names.report("unknown-name", `${path}.parameter`, parameter, known)];
};

/** Parts that a change puts into rules that leave them out of account, or takes from rules that need them. */
const misplacedParts = (profile: Profile, change: ReadingChange, reading: Reading, path: string): Problem[] => {
  if (change.parameter !== undefined) return [];
  for (const rule of rulesFor(profile, change, reading)) {
    const changed = changeRule(rule, change, reading);
    const wrong = changed === rule ? [] : partProblems(changed);
    if (wrong.length === 0) continue;
    const known = new Set(partProblems(rule).map((problem) => problem.path));
    const fresh = wrong.filter((problem) => !known.has(problem.path));
    if (fresh.length > 0) return fresh.map((problem) => ({ ...problem, path: `${path}.to` }));
  }
  return [];
};

const changeProblems = (
  { profile, reading, names }: ReadingContext,
  change: ReadingChange,
  path: string,
): Problem[] => {
  const end = walk([part(isProfilePath(change.path) ? "Profile" : "Rule")], change.path);
  if ("lost" in end) {
    return [{ ...names.report("unknown-key", `${path}.path`, end.lost, end.known), found: change.path }];
  }
  const wrong = valueProblems(profile, change, end, path, names);
  return wrong.length > 0 || isProfilePath(change.path) ? [...wrong] : misplacedParts(profile, change, reading, path);
};

const has = (value: unknown, keys: readonly string[]): boolean => {
  const [key, ...rest] = keys;
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.some((item, i) => (key === "*" || key === String(i)) && has(item, rest));
  return isObject(value) && Object.hasOwn(value, key) && has(value[key], rest);
};

/**
 * Whether a change finds a place. One that the rules of its provisions cannot have is another regulation's part of a
 * reading that both share.
 */
const finds = (profile: Profile, change: ReadingChange, reading: Reading): boolean => {
  const keys = change.path.split(".");
  if (isProfilePath(change.path)) return has(changeable(profile, change), keys.slice(0, -1));
  const adds = change.kinds !== undefined || ADDABLE_PARTS.has(change.path);
  return rulesFor(profile, change, reading).some(
    (rule) => !canHave(kindOf(rule), change.path) || has(rule, adds ? keys.slice(0, -1) : keys),
  );
};

const readingProblems = (context: ReadingContext, path: string): Problem[] => {
  const { profile, reading } = context;
  const known = reading.values.map(({ value }) => value);
  const inUse = known.includes(reading.value)
    ? []
    : [context.names.report("unknown-name", `${path}.value`, reading.value, known)];
  const ofValues = reading.values.flatMap(({ value, changes }, i): Problem[] => {
    const place = `${path}.values[${i}]`;
    const first = known.indexOf(value);
    const twice: Problem[] =
      first === i
        ? []
        : [{ code: "duplicate-id", path: `${place}.value`, found: value, expected: `${path}.values[${first}]` }];
    const wrong = changes.flatMap((change, j) => changeProblems(context, change, `${place}.changes[${j}]`));
    if (wrong.length > 0 || changes.length === 0 || changes.some((change) => finds(profile, change, reading)))
      return [...twice, ...wrong];
    const expected = both(
      "ít nhất một chỗ để đổi trong các quy tắc của những điều khoản ấy",
      "a place to change in the rules of its provisions",
    );
    return [
      ...twice,
      {
        code: "out-of-range",
        path: `${place}.changes`,
        found: changes.map((change) => change.path).join(", "),
        expected,
      },
    ];
  });
  return [...inUse, ...ofValues];
};

/** A reading that names no provision changes what holds for all of them, and no rule. */
const placeProblems = ({ provisions, values }: Reading, path: string): Problem[] => {
  const ofRules = values.some(({ changes }) =>
    changes.some((change) => !isProfilePath(change.path) && change.provisions === undefined),
  );
  return provisions.length > 0 || !ofRules
    ? []
    : [{ code: "out-of-range", path: `${path}.provisions`, found: "0", expected: "≥ 1" }];
};

/** Readings whose value in use is not among their values, and changes that lead nowhere or put a wrong value there. */
export const checkReadings = (profile: Profile, context: CheckContext): Problem[] => {
  const codes = profile.readings.map(({ code }) => code);
  return profile.readings.flatMap((reading, i): Problem[] => {
    const path = `readings[${i}]`;
    const first = codes.indexOf(reading.code);
    const twice: Problem[] =
      first === i
        ? []
        : [{ code: "duplicate-id", path: `${path}.code`, found: reading.code, expected: `readings[${first}]` }];
    return [...twice, ...placeProblems(reading, path), ...readingProblems({ ...context, profile, reading }, path)];
  });
};
