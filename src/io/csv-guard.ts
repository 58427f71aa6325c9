/**
 * Stands before a text that a spreadsheet program could take for a formula: an apostrophe, as is usual, and U+2060 WORD
 * JOINER, which shows nothing. Nobody writes the two together, so a reader knows the guards of this package from the
 * apostrophes of other people's texts.
 */
export const GUARD = "'\u2060";

/** What begins a formula, or is dropped by a program so that a formula begins behind it. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\uFEFF]/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** The text as a spreadsheet may see it; `unguarded` gives the text back, whatever it is. */
export const guarded = (text: string): string =>
  text.startsWith(GUARD) || (FORMULA.test(text) && !PLAIN_NUMBER.test(text)) ? GUARD + text : text;

/** The text that `guarded` was given. */
export const unguarded = (text: string): string => (text.startsWith(GUARD) ? text.slice(GUARD.length) : text);
