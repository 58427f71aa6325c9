import type { Problem } from "../../errors.js";
import { nearest, unknownWord } from "../../nearest.js";
import type { Schema } from "./schema.js";

type PlainObject = Readonly<Record<string, unknown>>;

/** Unknown keys that are compared with the known ones when a branch is chosen. */
const MOST_COMPARED = 10;

const NO_KEYS: Readonly<Record<string, Schema>> = Object.freeze({});

/** The key that tells the branches of a union apart by its constant: `kind`. */
const tellingKey = (branches: readonly Schema[]): string | undefined => {
  const [first] = branches;
  return Object.keys(first?.properties ?? NO_KEYS).find((key) => {
    const constants = branches.map((branch) => branch.properties?.[key]?.const);
    return constants.every((constant) => typeof constant === "string") && new Set(constants).size === branches.length;
  });
};

/** More than any branch has keys: the distance of a branch of whose own keys none is there. */
const FAR = 100;

/** The keys that a branch asks for and that no other has: they tell it apart. */
const ownKeys = (branch: Schema, branches: readonly Schema[]): readonly string[] =>
  (branch.required ?? []).filter((key) =>
    branches.every((other) => other === branch || !Object.hasOwn(other.properties ?? NO_KEYS, key)),
  );

/**
 * How far the keys of an object are from those of a branch: keys it does not know and keys it lacks, a misprint counted
 * once, and `null` where only another branch has it. Values are not looked into, so that the choice takes one step.
 */
const distanceTo = (
  branch: Schema,
  value: PlainObject,
  own: readonly string[],
): { readonly distance: number; readonly matched: number } => {
  const { properties = NO_KEYS, required = [], additionalProperties } = branch;
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const misspelt = new Set<string>();
  let distance = missing.length;
  let compared = 0;
  let matched = 0;
  for (const [key, part] of Object.entries(value)) {
    if (Object.hasOwn(properties, key)) {
      matched++;
      if (properties[key]?.type === "null" && part !== null) distance++;
      continue;
    }
    if (additionalProperties !== false) continue;
    const meant = compared++ < MOST_COMPARED ? nearest(key, missing) : undefined;
    if (meant === undefined) distance++;
    else misspelt.add(meant);
  }
  const isThere = own.length === 0 || own.some((key) => Object.hasOwn(value, key) || misspelt.has(key));
  return { distance: isThere ? distance : distance + FAR, matched: matched + misspelt.size };
};

/**
 * The branch of a union of objects whose problems are worth reporting: the one its `kind` names, else the one whose keys
 * are nearest. A `kind` that is missing or unknown is itself the problem; `undefined` when no key fits any branch.
 */
export const bestBranch = (
  value: PlainObject,
  branches: readonly Schema[],
): { readonly branch: Schema } | { readonly problem: Problem } | undefined => {
  const key = tellingKey(branches);
  if (key !== undefined) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined;
    const branch = branches.find((candidate) => candidate.properties?.[key]?.const === found);
    if (branch !== undefined) return { branch };
    const known = branches.map((candidate) => String(candidate.properties?.[key]?.const));
    if (found === undefined) return { problem: { code: "missing", path: key, expected: known.join(", ") } };
    return { problem: unknownWord("unknown-name", key, String(found), known) };
  }
  let best: Schema | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const branch of branches) {
    const { distance, matched } = distanceTo(branch, value, ownKeys(branch, branches));
    if (matched === 0 || distance >= least) continue;
    best = branch;
    least = distance;
  }
  return best === undefined ? undefined : { branch: best };
};
