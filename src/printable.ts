/**
 * Characters that do something to a terminal or a page instead of showing a sign: controls (C0, C1, the escape that
 * colours, hides and moves), line and paragraph separators, and format characters, which turn the direction of a text or
 * show nothing at all.
 */
const ANY_UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const EVERY_UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Line breaks of our own layout stay, and the return with which a line of progress begins. */
const EVERY_IN_LINES = /(?!\n|^\r)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** What JSON would print as it is. */
const EVERY_IN_JSON = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

const FIRST_ASTRAL = 0x10000;

const hex = (code: number): string => code.toString(16).padStart(4, "0");

const written = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code < FIRST_ASTRAL ? `\\u${hex(code)}` : `\\u{${hex(code)}}`;
};

/** Whether a text can be printed as it is. */
export const isPrintable = (text: string): boolean => !ANY_UNSAFE.test(text);

/**
 * A text of any origin, safe to print on one line: what would act on the terminal is written out, so that it is seen and
 * does nothing.
 *
 * @example
 * printable("NV\u202e01"); // "NV\\u202e01", eight signs instead of one that nobody sees
 */
export const printable = (text: string): string => (ANY_UNSAFE.test(text) ? text.replace(EVERY_UNSAFE, written) : text);

/** The same for a text that was laid out in lines: its line breaks stay. */
export const printableLines = (text: string): string =>
  ANY_UNSAFE.test(text) ? text.replace(EVERY_IN_LINES, written) : text;

/** The same for a text of prose, a title: nothing is written out, a space stands in its place. */
export const withoutControls = (text: string): string => text.replace(EVERY_UNSAFE, " ");

/** JSON that is the same value and acts on no terminal: what `JSON.stringify` leaves as it is stands as `\uXXXX`. */
export const printableJson = (json: string): string =>
  json.replace(EVERY_IN_JSON, (character) =>
    Array.from({ length: character.length }, (_, i) => `\\u${hex(character.charCodeAt(i))}`).join(""),
  );
