import { composed, isPlainText } from "../model/plain-text.js";

/** A text in a form that can be compared, and whether more than plain NFC was needed to get there. */
export interface RepairedText {
  readonly text: string;
  readonly repaired: boolean;
}

/** Letters of other alphabets that look like Đ and đ: Eth (U+00D0, U+00F0) and African D (U+0189). */
const FALSE_D = /[\u00D0\u0189]/g;
const FALSE_SMALL_D = /\u00F0/g;
/** Spaces that are not the space bar: non-breaking, thin, figure, ideographic. */
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;
/** The spaces by which a converter has parted a combining mark from its letter, or from the mark before. */
const BEFORE_MARK = /(?<=[\p{L}\p{M}]) +(?=\p{M})/gu;
/** Whether anything of the above is there at all; most texts have none. */
const DAMAGE = /[\u00A0\u00AD\u00D0\u00F0\u0189\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]| (?=\p{M})/u;

/** A long text that a workbook uses in many cells is mended once. */
const LONG_TEXT = 200;
const MOST_LONG_TEXTS = 64;
const longTexts = new Map<string, RepairedText>();

/**
 * Text in Unicode NFC with the common damage of office files mended: Ð (U+00D0) for Đ, non-breaking and invisible
 * spaces, combining marks parted from their letter. Words, punctuation and line breaks stay.
 *
 * @example
 * repairText("\u00D0ề án").text; // "Đề án"
 */
export const repairText = (raw: string): RepairedText => {
  if (isPlainText(raw)) return { text: raw, repaired: false };
  if (raw.length < LONG_TEXT) return repairedAnew(raw);
  const known = longTexts.get(raw);
  if (known !== undefined) return known;
  const repaired = repairedAnew(raw);
  if (longTexts.size >= MOST_LONG_TEXTS) longTexts.clear();
  longTexts.set(raw, repaired);
  return repaired;
};

const repairedAnew = (raw: string): RepairedText => {
  const plain = composed(raw);
  if (!DAMAGE.test(plain)) return { text: plain, repaired: false };
  const text = plain
    .replace(FALSE_D, "Đ")
    .replace(FALSE_SMALL_D, "đ")
    .replace(ODD_SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(BEFORE_MARK, "")
    .normalize("NFC");
  return { text, repaired: text !== plain };
};

/** What one line has none of: spaces together, at an end, or of another kind than the space bar's. */
const UNEVEN = /\s\s|[^\S ]|^ | $/;

/** One line: repaired text with every run of spaces and line breaks made one space. */
export const oneLine = (raw: string): string => {
  const { text } = repairText(raw);
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
};

/** Signs that TCVN3 puts where Unicode has Vietnamese letters. */
const TCVN3_SIGN = /[\u00A8-\u00AC\u00AE\u00B5-\u00BE]/g;
/** Letters that no Vietnamese word in Unicode holds, and VNI and TCVN3 text is full of. */
const FOREIGN_LETTER =
  /[\u00C4-\u00C7\u00CB\u00CF\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EF\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/g;
const VIETNAMESE_LETTER = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const FEWEST_SIGNS = 3;

/**
 * The legacy encoding that a text seems to be in, when it was read as if it were Unicode; `undefined` when it shows
 * Vietnamese letters or too little to tell.
 *
 * @example
 * legacyEncoding("NhiÖm vô, C¬ quan chñ tr×, Thêi h¹n"); // "TCVN3"
 */
export const legacyEncoding = (text: string): "TCVN3" | "VNI" | undefined => {
  if (VIETNAMESE_LETTER.test(text)) return undefined;
  const signs = text.match(TCVN3_SIGN)?.length ?? 0;
  const letters = text.match(FOREIGN_LETTER)?.length ?? 0;
  if (signs + letters < FEWEST_SIGNS) return undefined;
  return signs > 0 ? "TCVN3" : "VNI";
};
