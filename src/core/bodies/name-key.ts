import { keptByText } from "../model/kept.js";

/** The marks of the five tones; the sixth tone has none. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;

/** Short forms that every office writes, in the spelling of a key. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}])ubnd(?![\p{L}\p{M}])\.?/gu, " ủy ban nhân dân "],
  [/(?<![\p{L}\p{M}])vpubnd(?![\p{L}\p{M}])\.?/gu, " văn phòng ủy ban nhân dân "],
  [/(?<![\p{L}\p{M}])(?:t\.p|tp)(?![\p{L}\p{M}])\.?/gu, " thành phố "],
  [/(?<![\p{L}\p{M}])vp(?![\p{L}\p{M}])\.?/gu, " văn phòng "],
  [/(?<=nhân dân\s{1,3})tx(?:\.|(?=\s))/gu, " thị xã "],
  [/(?<=nhân dân\s{1,3})h\./gu, " huyện "],
  [/(?<=nhân dân\s{1,3})q\./gu, " quận "],
  [/(?<=nhân dân\s{1,3})p\./gu, " phường "],
  [/(?<=nhân dân\s{1,3})x\./gu, " xã "],
];

/** What each of them has in it; most names have none. */
const MAY_BE_SHORT = /ubnd|t\.?p|vp|nhân dân (?:tx|[hqpx]\.)/;

/** *&* between words is *và*. */
const AND_SIGN = /(?<=[\p{L}\p{N})])\s*&\s*(?=[\p{L}\p{N}(])/gu;

const ROUNDED = /[ăâêôơư]/;
const VOWEL = /[aăâeêioôơuưy]/;

/** Which letter of a word carries the tone: the marked vowel, else the first of two at the end, else the second. */
const toneBearer = (letters: readonly string[]): number => {
  let vowels = letters.flatMap((letter, i) => (VOWEL.test(letter) ? [i] : []));
  const word = letters.join("");
  if (vowels.length > 1 && (word.startsWith("qu") || /^gi[^\s]*[aăâeêioôơuưy]/u.test(word))) vowels = vowels.slice(1);
  const marked = vowels.filter((i) => ROUNDED.test(letters[i] ?? "")).at(-1);
  if (marked !== undefined) return marked;
  const [first = -1, second = -1] = vowels;
  if (vowels.length < 2) return first;
  if (vowels.length > 2) return second;
  return second === letters.length - 1 ? first : second;
};

/** A word with its tone where the school puts it: *hoà* and *hòa* are one word, *hóa* is another. */
const placedTone = (word: string): string => {
  const parts = word.normalize("NFD");
  const tones = parts.match(TONES);
  if (tones === null || tones.length > 1) return word;
  const letters = [...parts.replace(TONES, "").normalize("NFC")];
  const bearer = toneBearer(letters);
  if (bearer < 0) return word;
  letters[bearer] += tones[0];
  return letters.join("").normalize("NFC");
};

/** A longer text is nobody's name: it is compared as it stands. */
export const LONGEST_NAME = 1_000;

const SIGN = /[\p{P}\p{S}]/u;
const KEPT_SIGNS = /^[&/-]+$/u;

/** A word without the signs before and behind it; what is nothing but a stroke or *&* between words stays. */
const withoutSigns = (word: string): string => {
  const letters = [...word];
  let from = 0;
  while (from < letters.length && SIGN.test(letters[from] ?? "")) from++;
  let to = letters.length;
  while (to > from && SIGN.test(letters[to - 1] ?? "")) to--;
  const kept = (signs: string): string => (KEPT_SIGNS.test(signs) ? signs : "");
  if (from === letters.length) return kept(word);
  return kept(letters.slice(0, from).join("")) + letters.slice(from, to).join("") + kept(letters.slice(to).join(""));
};

/** A number, or a word without marks, stands as it is. */
const PLAIN_WORD = /^[a-z0-9]+$/;

const markedWordKey = keptByText((word: string): string => {
  const bare = withoutSigns(word);
  return bare === "" ? "" : placedTone(bare);
});

/** A word as it is compared; names are made of the same few, and of numbers. */
const wordKey = (word: string): string => (PLAIN_WORD.test(word) ? word : markedWordKey(word));

/**
 * The name of a body as it is compared: two names with one key are one name. Equal after composition, letter case,
 * spaces, the place of the tone, *&* for *và*, and the short forms of *Ủy ban nhân dân*, *thành phố* and *Văn phòng*.
 */
export const nameKey = keptByText((name: string): string => {
  if (name.length > LONGEST_NAME) return name.normalize("NFC").toLowerCase().trim();
  let text = name.normalize("NFC").toLowerCase().replaceAll("ð", "đ");
  if (text.includes("&")) text = text.replace(AND_SIGN, " và ");
  // A person in brackets is no part of the name.
  if (text.includes("(")) text = text.replace(/\([^()]*\)/g, " ");
  if (MAY_BE_SHORT.test(text)) for (const [short, long] of ABBREVIATIONS) text = text.replace(short, long);
  return wordsKey(text);
});

/** The words of a text in lower case, each without the signs around it and with its tone where the school puts it. */
const wordsKey = (text: string): string =>
  text
    .split(/[\s\u00A0]+/u)
    .map(wordKey)
    .filter((word) => word !== "")
    .join(" ");

/** What stands in brackets is no part of a name, of a person least of all: names that differ in it alone are one. */
export const withoutBrackets = (name: string): string => {
  if (!name.includes("(")) return name;
  const bare = name
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return bare === "" ? name : bare;
};

/** Any other text as it is compared: letter case, spaces, signs around words and the place of the tone do not count. */
export const textKey = (text: string): string => wordsKey(text.normalize("NFC").toLowerCase().replaceAll("ð", "đ"));

/** Words without tone and other marks. */
export const plain = (words: string): string => words.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
