import { type Bilingual, both, eachSide, inBoth, type Language, type Words, wordsIn } from "../../bilingual.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import type { Problem } from "../../errors.js";
import { kindInWords, PROBLEMS, THESE_FIRST } from "../../expected.js";
import { bestBranch } from "./best-branch.js";
import { joinPath, kindOf } from "./plain-data.js";
import { PROFILE_SCHEMA } from "./profile-schema.generated.js";
import type { Schema, SchemaType } from "./schema.js";
import { UnknownNames } from "./unknown-names.js";

/** Past this many problems the rest of the input is not looked at. */
const MOST_PROBLEMS = 200;

export type PlainObject = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is PlainObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const NO_KEYS: Readonly<Record<string, Schema>> = Object.freeze({});
const patterns = new Map<string, RegExp>();
const matches = (pattern: string, text: string): boolean => {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known.test(text);
};

/** The schema that a reference names. */
export const resolve = (schema: Schema): Schema => {
  if (schema.$ref === undefined) return schema;
  const target = PROFILE_SCHEMA.$defs?.[schema.$ref.slice("#/$defs/".length)];
  if (target === undefined) throw new Error(`schema has no ${schema.$ref}`);
  return resolve(target);
};

const branchesKept = new WeakMap<Schema, readonly Schema[]>();

/** The branches of a union, nested unions laid flat; a schema that is no union is its own only branch. */
export const branchesOf = (schema: Schema): readonly Schema[] => {
  const kept = branchesKept.get(schema);
  if (kept !== undefined) return kept;
  const resolved = resolve(schema);
  const parts = resolved.anyOf ?? resolved.oneOf;
  const branches = parts === undefined ? [resolved] : parts.flatMap(branchesOf);
  branchesKept.set(schema, branches);
  return branches;
};

export const typesOf = (schema: Schema): readonly SchemaType[] =>
  schema.type === undefined ? [] : typeof schema.type === "string" ? [schema.type] : schema.type;

const isOfType = (value: unknown, type: SchemaType): boolean =>
  type === "integer" || type === "number" ? typeof value === "number" : kindOf(value) === type;

const fitsType = (value: unknown, schema: Schema): boolean => {
  const types = typesOf(schema);
  return types.length === 0 || types.some((type) => isOfType(value, type));
};

/** What was found, cut short. */
export const shown = (value: unknown): string => {
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return plain ? String(value).slice(0, 60) : kindOf(value);
};

/** Says that the rest of the problems is not told. */
export const tooMany = (most: number): Problem => ({
  code: "out-of-range",
  path: "",
  found: inBoth`≥ ${most} ${PROBLEMS}`,
  expected: THESE_FIRST,
});

/** What one branch of a schema asks for. */
const wantedOf = (branch: Schema): readonly Words[] => {
  if (branch.const !== undefined) return [String(branch.const)];
  if (branch.enum !== undefined) return branch.enum.map(String);
  if (branch.format === "date") return ["YYYY-MM-DD"];
  const required = branch.required ?? [];
  if (required.length > 0) return [`{ ${required.slice(0, 6).join(", ")} }`];
  return branch.description === undefined ? typesOf(branch).map(kindInWords) : [branch.description];
};

/** What a schema asks for, in words. */
const wanted = (schema: Schema): Bilingual => {
  const words = branchesOf(schema).flatMap(wantedOf);
  const side = (language: Language): string => [...new Set(words.map((one) => wordsIn(one, language)))].join(" | ");
  return both(side("vi"), side("en"));
};

class ShapeChecker {
  readonly problems: Problem[] = [];
  readonly #names = new UnknownNames();

  #report(problem: Problem): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }

  check(value: unknown, schema: Schema, path: string): void {
    if (this.problems.length >= MOST_PROBLEMS) return;
    const branches = branchesOf(schema).filter((branch) => fitsType(value, branch));
    const [only] = branches;
    if (only === undefined) {
      this.#report({ code: "wrong-type", path, found: kindOf(value), expected: wanted(schema) });
    } else if (branches.length === 1) {
      this.#checkOne(value, only, path);
    } else if (isObject(value)) {
      const best = bestBranch(value, branches);
      if (best === undefined) {
        const found = `{ ${Object.keys(value).slice(0, 6).join(", ").slice(0, 60)} }`;
        this.#report({ code: "wrong-type", path, found, expected: wanted(schema) });
      } else if ("problem" in best) this.#report({ ...best.problem, path: joinPath(path, best.problem.path) });
      else this.#checkOne(value, best.branch, path);
    } else {
      this.#checkOne(value, only, path);
    }
  }

  #checkOne(value: unknown, schema: Schema, path: string): void {
    if (schema.const !== undefined && value !== schema.const) {
      const expected = schema.description ?? String(schema.const);
      this.#report({ code: "unknown-name", path, found: shown(value), expected });
    } else if (schema.enum !== undefined && !schema.enum.includes(value as string)) {
      this.#report(this.#names.report("unknown-name", path, shown(value), schema.enum.map(String)));
    } else if (typeof value === "string") this.#text(value, schema, path);
    else if (typeof value === "number") this.#number(value, schema, path);
    else if (Array.isArray(value)) this.#array(value, schema, path);
    else if (isObject(value)) this.#object(value, schema, path);
  }

  #text(value: string, schema: Schema, path: string): void {
    if (schema.format === "date") {
      const problem = problemWithDate(value, path);
      if (problem !== undefined) this.#report(problem);
    } else if (schema.pattern !== undefined && !matches(schema.pattern, value)) {
      this.#report({
        code: "out-of-range",
        path,
        found: `"${shown(value)}"`,
        expected: schema.description ?? schema.pattern,
      });
    }
  }

  #number(value: number, schema: Schema, path: string): void {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    const whole = typesOf(schema).includes("integer");
    if (value >= minimum && value <= maximum && (!whole || Number.isSafeInteger(value))) return;
    const kind = whole ? both("một số nguyên", "a whole number") : both("một số", "a number");
    const range = [Number.isFinite(minimum) ? `≥ ${minimum}` : "", Number.isFinite(maximum) ? `≤ ${maximum}` : ""];
    this.#report({
      code: "out-of-range",
      path,
      found: shown(value),
      expected: eachSide(kind, (side) => [side, ...range.filter(Boolean)].join(", ")),
    });
  }

  #array(value: readonly unknown[], schema: Schema, path: string): void {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, prefixItems = [], items } = schema;
    if (value.length < minItems || value.length > maxItems) {
      const most = Number.isFinite(maxItems) ? `, ≤ ${maxItems}` : "";
      const expected = inBoth`≥ ${minItems}${most} ${both("phần tử", "items")}`;
      this.#report({ code: "out-of-range", path, found: `${value.length}`, expected });
      if (value.length > maxItems) return;
    }
    value.forEach((item, i) => {
      const part = prefixItems[i] ?? items;
      if (part !== undefined && part !== false) this.check(item, part, joinPath(path, i));
    });
  }

  #object(value: PlainObject, schema: Schema, path: string): void {
    const { properties = NO_KEYS, required = [], additionalProperties = true, propertyNames } = schema;
    const known = Object.keys(properties);
    /** Keys that are missing because they are misspelt: told once. */
    const misspelt = new Set<string>();
    for (const [key, part] of Object.entries(value)) {
      const place = joinPath(path, key.slice(0, 60));
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own !== undefined) this.check(part, own, place);
      else if (additionalProperties === false) {
        const problem = this.#names.report("unknown-key", place, key, known);
        this.#report(problem);
        if (problem.nearest !== undefined && !Object.hasOwn(value, problem.nearest)) misspelt.add(problem.nearest);
      } else {
        if (propertyNames !== undefined) this.#text(key, propertyNames, place);
        if (typeof additionalProperties === "object") this.check(part, additionalProperties, place);
      }
    }
    for (const key of required) {
      if (Object.hasOwn(value, key) || misspelt.has(key)) continue;
      const own = properties[key] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
      this.#report({ code: "missing", path: joinPath(path, key), expected: own === undefined ? key : wanted(own) });
    }
  }
}

/**
 * What keeps plain data from the shape of a regulation's file, all at once: unknown keys and names with the nearest known
 * one, missing values, wrong types, numbers out of range, impossible days. Of a union, the problems of the branch that
 * fits best.
 *
 * @param part - A part of the language, `Case`; the whole file when not said.
 */
export const shapeProblems = (data: unknown, part?: string, path = ""): readonly Problem[] => {
  const checker = new ShapeChecker();
  checker.check(data, part === undefined ? PROFILE_SCHEMA : { $ref: `#/$defs/${part}` }, path);
  const { problems } = checker;
  return problems.length < MOST_PROBLEMS ? problems : [...problems, tooMany(MOST_PROBLEMS)];
};

/** What keeps a value from a schema. */
export const problemsWith = (value: unknown, schema: Schema, path: string): readonly Problem[] => {
  const checker = new ShapeChecker();
  checker.check(value, schema, path);
  return checker.problems;
};
