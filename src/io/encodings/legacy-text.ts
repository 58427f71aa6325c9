import { converted } from "./convert.js";
import { isSyllable } from "./syllables.js";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "./tables.js";

/** How a text is to be read: in an older encoding, as it stands, or nobody can tell. */
export type Reading = LegacyEncoding | "unicode" | "unclear";

const NOT_ASCII = /[^\0-\x7F]/u;
/** Signs that stand beside a word and belong to no letter. */
const BESIDE =
  /^[\s,.;:()/"“”'’‘?!–—…•_|+=*<>[\]{}0-9§°%&@#-]+|(?<![\s,.;:()/"“”'’‘?!–—…•_|+=*<>[\]{}0-9§°%&@#-])[\s,.;:()/"“”'’‘?!–—…•_|+=*<>[\]{}0-9§°%&@#-]+$/gu;
const BETWEEN = /[\s,;:()/"“”’‘?!–—…•|+=*<>[\]{}.0-9-]+/u;
/** So many words tell what a text is. */
const MOST_WORDS = 5_000;
/** So many of a hundred words have to be right; names of persons and places of other languages are not. */
const FEWEST_RIGHT = 90;

interface Spelling {
  /** Words with a letter outside ASCII. */
  readonly words: number;
  /** How many in a hundred of them are Vietnamese. */
  readonly share: number;
}

const spellingOf = (text: string): Spelling => {
  let words = 0;
  let right = 0;
  for (const part of text.split(BETWEEN)) {
    const word = part.replace(BESIDE, "");
    if (!NOT_ASCII.test(word)) continue;
    words++;
    if (isSyllable(word)) right++;
    if (words >= MOST_WORDS) break;
  }
  return { words, share: words === 0 ? 0 : (right * 100) / words };
};

/** Letters that words of other languages have; one such word alone could be a name. */
const EUROPEAN = /^[\0-\x7FÀ-ÂÄÇ-ÏÑÒÔÖÙÛÜß-âäç-ïñòôöùûüÿ]*$/u;
/** Fewer words do not tell what a whole file is. */
const FEWEST_WORDS = 3;

/**
 * The encoding of a text, by its words: under the right one they are spelt as Vietnamese is. Two that are equally good and
 * read differently leave it unclear.
 *
 * @param text - As it looks when its bytes are taken for windows-1252, or as it stands in a file of Unicode.
 * @param asItStands - Whether it may be Unicode.
 * @example
 * readingOf("Së Néi vô", true); // "TCVN3"
 */
export const readingOf = (text: string, asItStands: boolean): Reading => {
  const own = spellingOf(text);
  if (asItStands) {
    if (own.words === 0 || own.share >= FEWEST_RIGHT) return "unicode";
    if (own.words === 1 && EUROPEAN.test(text)) return "unicode";
  } else if (own.words < FEWEST_WORDS) return "unclear";
  const found = LEGACY_ENCODINGS.map((encoding) => {
    const result = converted(text, encoding);
    return { encoding, result, share: spellingOf(result).share };
  }).sort((a, b) => b.share - a.share);
  const [best, next] = found;
  if (best === undefined || best.share < FEWEST_RIGHT) return asItStands ? "unicode" : "unclear";
  if (next !== undefined && next.share === best.share && next.result !== best.result) return "unclear";
  return best.encoding;
};
