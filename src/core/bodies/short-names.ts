import { keptByText } from "../model/kept.js";
import { plain } from "./name-key.js";

/** A syllable as it is written without marks; letters that make none are initials: *htqt*, *bvtv*. */
const SYLLABLE = /^(?:[bcdghklmnpqrstvx]?[hr]?|ngh?|qu)[aeiouy]{1,3}(?:[cmpt]|n[gh]?|ch)?$/;
const LETTERS = /^[a-zđ]{2,12}$/;

/** A name as a row of letters: each a word of it, or one of the initials in its place. */
export interface Letters {
  readonly letters: string;
  /** The words behind the letters; `null` for one of some initials. */
  readonly words: readonly (string | null)[];
}

/** The words of a key, those on both sides of a sign apart; *và* has no initial. */
export const lettersOf = keptByText((key: string): Letters => {
  let letters = "";
  const words: (string | null)[] = [];
  for (const word of key.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word === "và") continue;
    const bare = plain(word);
    const areInitials = LETTERS.test(word) && !SYLLABLE.test(bare);
    letters += areInitials ? bare : bare.charAt(0);
    if (areInitials) for (const _ of bare) words.push(null);
    else words.push(word);
  }
  return { letters, words };
});

/** Whether two names with the same letters are one in full and in short: no two of their words differ. */
export const isShort = (one: Letters, other: Letters): boolean => {
  let isShorter = false;
  for (let i = 0; i < one.words.length; i++) {
    const [a, b] = [one.words[i] ?? null, other.words[i] ?? null];
    if (a !== null && b !== null && a !== b) return false;
    isShorter ||= (a === null) !== (b === null);
  }
  return isShorter;
};

/** So many names with the same letters are compared with each other. */
const MOST_ALIKE = 32;

/** A name with its letters. */
export interface Spelt {
  readonly key: string;
  readonly parts: Letters;
}

/** Names as they are compared, by their letters. */
export const byLetters = (keys: Iterable<string>): ReadonlyMap<string, readonly Spelt[]> => {
  const found = new Map<string, Spelt[]>();
  for (const key of keys) {
    const parts = lettersOf(key);
    const alike = found.get(parts.letters) ?? [];
    if (alike.length < MOST_ALIKE) found.set(parts.letters, [...alike, { key, parts }]);
  }
  return found;
};
