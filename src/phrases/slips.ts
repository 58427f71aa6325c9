import { LETTER } from "./letters.js";
import { KNOWN_WORDS } from "./lexicon.js";

const bare = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace("đ", "d");

/** The known words by what is left of them without their marks; of two such words the earlier one. */
let known: ReadonlyMap<string, string> | undefined;
const knownWords = (): ReadonlyMap<string, string> => {
  known ??= new Map([...KNOWN_WORDS].reverse().map((word) => [bare(word), word]));
  return known;
};
const WORDS = new RegExp(`${LETTER}+`, "g");

/**
 * A text in lower case with its mistyped words put right, where marks are lost or stand on the wrong letter: "trứơc",
 * "qúy", "truoc ngay". Every word keeps its place. Marks that the known word does not have make another word; *ngay*
 * ("at once") is *ngày* only before digits.
 */
export const mendSlips = (text: string): string =>
  text.replace(WORDS, (word, start: number) => {
    const mended = knownWords().get(bare(word)) ?? word;
    const signs = `${mended.normalize("NFD")}d`;
    const isSlip = [...word.normalize("NFD")].every((sign) => signs.includes(sign));
    return isSlip && (word !== "ngay" || /^ ?\d/.test(text.slice(start + 4))) ? mended : word;
  });
