import { sameData } from "./same-data.js";

/** Breaks the law: the example at hand is a counterexample. */
export const must = (holds: boolean, what: () => string): void => {
  if (!holds) throw new Error(what());
};

/** The first place where two values differ, with what stands there. */
const difference = (a: unknown, b: unknown, path: string): string => {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [left, right]: unknown[] = [Reflect.get(a, key), Reflect.get(b, key)];
      if (!sameData(left, right) || key in a !== key in b) return difference(left, right, `${path}.${key}`);
    }
  }
  return `${path}: ${JSON.stringify(a) ?? String(a)} ≠ ${JSON.stringify(b) ?? String(b)}`;
};

/** Breaks the law unless both are the same data. */
export const mustEqual = (found: unknown, expected: unknown, what: string): void => {
  must(sameData(found, expected), () => `${what}: ${difference(found, expected, "")}`);
};
