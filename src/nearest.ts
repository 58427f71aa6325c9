import type { Problem } from "./errors.js";

/**
 * Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`; `limit` when there are as many or more. Each
 * row holds the edits from a start of `a` to every start of `b`; it never falls below the least of the row before.
 */
export const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let [older, above, row] = [new Uint8Array(b.length + 1), new Uint8Array(b.length + 1), new Uint8Array(b.length + 1)];
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    [older, above, row] = [above, row, older];
    if (least >= limit) return limit;
  }
  return above[b.length] ?? limit;
};

/** Longest word that is compared; a longer one is nobody's misprint of a name. */
const LONGEST = 64;

/** A start of a name shorter than this could be the start of anything. */
const SHORTEST_START = 4;

/**
 * The known name closest to `word`, when it is close enough to be a misprint of it; names differ by case and by
 * up to a third of their letters, or the word is the start of the name.
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    const edits = distance(wanted, name.toLowerCase(), bestDistance);
    if (edits < bestDistance) {
      best = name;
      bestDistance = edits;
    }
  }
  return best ?? known.find((name) => wanted.length >= SHORTEST_START && name.toLowerCase().startsWith(wanted));
};

const lookOf = (text: string): string => text.normalize("NFKC").replace(/[\p{Cc}\p{Cf}\s]/gu, "");

const looksLike = (found: string, name: string): boolean => found !== name && lookOf(found) === lookOf(name);

/** A word letter by letter where it differs from a name that it looks like: what cannot be seen is told by its code. */
const spelledOut = (found: string, name: string): string => {
  const own = new Set(name);
  return Array.from(found, (letter) =>
    own.has(letter) ? letter : `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  ).join("");
};

/** The problem of a word that is not in a closed list, with the known word it may be a misprint of. */
export const unknownWord = (
  code: "unknown-key" | "unknown-name",
  path: string,
  found: string,
  known: readonly string[],
): Problem => {
  const close = nearest(found, known);
  const shown = found.slice(0, 60);
  const expected = known.join(", ");
  if (close === undefined) return { code, path, found: shown, expected };
  // What looks the same and is not is written out, else the name would be offered in its own stead.
  return { code, path, found: looksLike(shown, close) ? spelledOut(shown, close) : shown, expected, nearest: close };
};
