/** Deeper than a task is; what lies deeper is looked at letter by letter. */
const DEEPEST_TASK = 8;

/** The keys of a value and of all values in it; infinite when it is deeper than a task. */
const keysIn = (value: unknown, depth = 0): number => {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEEPEST_TASK) return Number.POSITIVE_INFINITY;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += keysIn(item, depth + 1);
  else {
    for (const key in value) count += 1 + keysIn((value as Readonly<Record<string, unknown>>)[key], depth + 1);
  }
  return count;
};

const SPACE_BEFORE_COLON = /"\s+:/;

/**
 * Whether a JSON text may give a key twice, of which `JSON.parse` keeps only the last. A quote followed by a colon ends
 * every key, and may stand in a text too: when there are no more of them than keys in the value, no key was given
 * twice. A few steps a key, where looking at every letter takes several times as long.
 */
export const mayRepeatKeys = (text: string, value: unknown): boolean => {
  if (SPACE_BEFORE_COLON.test(text)) return true;
  let ends = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) ends++;
  return ends !== keysIn(value);
};
