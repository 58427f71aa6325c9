import type { Problem } from "../../errors.js";
import { unknownWord } from "../../nearest.js";

type Expected = Readonly<Record<string, unknown>>;

export const pathOf = (path: string, key: string | number): string =>
  typeof key === "number" ? `${path}[${key}]` : `${path}.${key}`;

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isObject = (value: unknown): value is Expected =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (value === undefined ? "undefined" : JSON.stringify(value).slice(0, 200));

/** Keys of an expectation that no result has. */
export const keyProblems = (wanted: Expected, known: readonly string[], path: string): Problem[] =>
  Object.keys(wanted)
    .filter((key) => !known.includes(key))
    .map((key) => unknownWord("unknown-key", pathOf(path, key), key, known));

/** What differs between a value and the part of it that was expected; objects are compared by the keys expected. */
export const compareSubset = (found: unknown, wanted: unknown, path: string): Problem[] => {
  if (isObject(wanted) && isObject(found)) {
    return Object.entries(wanted).flatMap(([key, part]) =>
      compareSubset(Reflect.get(found, key), part, pathOf(path, key)),
    );
  }
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length) {
    return wanted.flatMap((part, i) => compareSubset(found[i], part, pathOf(path, i)));
  }
  return sameValue(found, wanted) ? [] : [{ code: "out-of-range", path, found: shown(found), expected: shown(wanted) }];
};
