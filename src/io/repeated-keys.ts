/** Deeper than a task is; what lies deeper is looked at letter by letter. */
const DEEPEST_TASK = 8;

/** The keys of an object or array and of all that lie in it; infinite when it is deeper than a task. */
const keysIn = (value: object, depth: number): number => {
  if (depth > DEEPEST_TASK) return Number.POSITIVE_INFINITY;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[])
      if (typeof item === "object" && item !== null) count += keysIn(item, depth + 1);
    return count;
  }
  for (const key in value) {
    count++;
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === "object" && part !== null) count += keysIn(part, depth + 1);
  }
  return count;
};

const QUOTE = 0x22;
const SPACE = 0x20;

/** Whether what stands before a place, spaces passed over, is a quote. */
const followsQuote = (text: string, place: number): boolean => {
  let i = place - 1;
  while (i >= 0 && text.charCodeAt(i) <= SPACE) i--;
  return i >= 0 && text.charCodeAt(i) === QUOTE;
};

/**
 * Whether a JSON text may give a key twice, of which `JSON.parse` keeps only the last. A quote followed by a colon ends
 * every key, and may stand in a text too: when there are no more of them than keys in the value, no key was given
 * twice. A few steps a key, where looking at every letter takes several times as long.
 */
export const mayRepeatKeys = (text: string, value: unknown): boolean => {
  let ends = 0;
  for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) if (followsQuote(text, at)) ends++;
  return ends !== (typeof value === "object" && value !== null ? keysIn(value, 0) : 0);
};
