import { type LegacyEncoding, TCVN3, VNI_LETTERS, VNI_MARKS, WINDOWS_1258 } from "./tables.js";

/** A word and what it is written with, marks that stand apart included. */
const WORD = /[^\s,.;:()/"“”'’?!–_|+=*<>[\]{}0-9-]+/gu;

/** Whether the capitals of ASCII in a text speak for a text in capitals: two at least, and no small letter. */
const isInCapitals = (text: string): boolean => !/[a-z]/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= 2;

/** TCVN3 has no capitals with a tone: a text typed in capitals holds small ones between them, which fonts drew large. */
const withCapitals = (original: string, text: string): string => {
  if (isInCapitals(original)) return text.toUpperCase();
  const words = original.match(WORD) ?? [];
  let at = 0;
  return text.replace(WORD, (word) => (isInCapitals(words[at++] ?? "") ? word.toUpperCase() : word));
};

const fromTcvn3 = (text: string): string =>
  withCapitals(
    text,
    text.replace(/[\u00A1-\u00FE]/g, (sign) => TCVN3.get(sign) ?? sign),
  );

/** A letter with the sign that marks it, or a letter that stands alone; two letters in a row, as in `öôù`, are no pair. */
const VNI_SIGN = new RegExp(`([aeouyôöAEOUYÔÖ])([${[...VNI_MARKS.keys()].join("")}])|[\\u00C0-\\u00FF]`, "g");

const fromVni = (text: string): string =>
  text.replace(VNI_SIGN, (found, letter: string | undefined, sign: string | undefined) => {
    if (letter === undefined || sign === undefined) return VNI_LETTERS.get(found) ?? found;
    return `${VNI_LETTERS.get(letter) ?? letter}${VNI_MARKS.get(sign) ?? ""}`.normalize("NFC");
  });

const from1258 = (text: string): string =>
  text.replace(/[\u00C0-\u00FF]/g, (sign) => WINDOWS_1258.get(sign) ?? sign).normalize("NFC");

const CONVERTERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: fromTcvn3,
  VNI: fromVni,
  "windows-1258": from1258,
};

/**
 * A text of an older encoding in Unicode.
 *
 * @param text - As it looks when its bytes are taken for windows-1252.
 * @example
 * converted("Së Néi vô", "TCVN3"); // "Sở Nội vụ"
 */
export const converted = (text: string, encoding: LegacyEncoding): string => CONVERTERS[encoding](text);
