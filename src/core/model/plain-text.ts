import { keptForLast } from "./kept.js";

/** The first combining mark; below it every letter stands composed. */
const FIRST_MARK = 0x300;
/** Latin letters with the marks of Vietnamese, all composed. */
const isAccented = (code: number): boolean => code >= 0x1e00 && code <= 0x1eff;

/**
 * Text in Unicode NFC. Most texts are in it already, and to see that takes a fourth of the time of composing them.
 *
 * @example
 * composed("Sở Nội vu\u0323"); // "Sở Nội vụ"
 */
export const composed = keptForLast((text: string): string => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_MARK && !isAccented(code)) return text.normalize("NFC");
  }
  return text;
});

/** Signs of arithmetic among the letters of Latin-1, and the letters that are taken for Đ and đ. */
const isForeign = (code: number): boolean =>
  code === 0xd7 || code === 0xf7 || code === 0xd0 || code === 0xf0 || code === 0x189;

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  // Vietnamese letters stand among those of Latin-1, Latin Extended-A and -B.
  (code >= 0xc0 && code <= 0x24f && !isForeign(code)) ||
  isAccented(code);

/** Whether a text begins with a letter or a digit as most do. */
export const beginsPlain = (text: string): boolean => isLetterOrDigit(text.charCodeAt(0));

const SPACE = 0x20;
const isSign = (code: number): boolean =>
  code === 0x2f ||
  code === 0x3a ||
  code === 0x28 ||
  code === 0x5f ||
  code === 0x2d ||
  code === 0x2013 ||
  code === 0x201c;
const isClosingSign = (code: number): boolean => code === 0x29 || code === 0x2e || code === 0x201d;

/**
 * Whether a text is a name, a number or a day as most are: composed letters and digits with single spaces and `. / : (
 * ) “ ” _ - –` between them, from a letter or digit to a letter, digit or closing sign. Nothing of it has to be mended,
 * quoted or guarded anywhere. An empty text is none.
 *
 * @example
 * isPlainText("Sở Nội vụ"); // true
 * isPlainText("Báo cáo, đề xuất"); // false: a comma
 */
export const isPlainText = keptForLast((text: string): boolean => {
  const last = text.length - 1;
  if (!isLetterOrDigit(text.charCodeAt(0))) return false;
  for (let i = 1; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (isLetterOrDigit(code)) continue;
    if (i === last) return isClosingSign(code);
    if (code === SPACE ? text.charCodeAt(i - 1) === SPACE : !isSign(code) && !isClosingSign(code)) return false;
  }
  return true;
});
