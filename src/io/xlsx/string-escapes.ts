const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** What XML 1.0 cannot hold, or does not keep: control characters, half pairs, non-characters, carriage returns. */
const NOT_IN_XML = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const escaped = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text as a workbook holds it: what XML cannot hold as `_xHHHH_` (ECMA-376, ST_Xstring). */
export const escapeString = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(NOT_IN_XML, escaped);

/** The text that `escapeString` was given. */
export const unescapeString = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
