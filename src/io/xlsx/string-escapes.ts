const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/**
 * What XML 1.0 cannot hold, or does not keep: control characters, half pairs, non-characters, carriage returns; and U+FFFD,
 * which the writer would leave out.
 */
const NOT_IN_XML = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu;

const unit = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
const escaped = (letter: string): string =>
  Array.from({ length: letter.length }, (_, i) => unit(letter.charCodeAt(i))).join("");

/**
 * A text as a workbook holds it: what XML cannot hold as `_xHHHH_` (ECMA-376, ST_Xstring). The writer looks texts up in a
 * plain object, where it would find `valueOf` and its like: their first letter is written so too.
 */
export const escapeString = (text: string): string =>
  text in Object.prototype
    ? unit(text.charCodeAt(0)) + text.slice(1)
    : text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(NOT_IN_XML, escaped);

/** The text that `escapeString` was given. */
export const unescapeString = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
