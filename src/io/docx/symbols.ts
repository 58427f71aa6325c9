/** Marks of the symbol fonts that people put into tables; what they stand for there. */
const MARKS: Readonly<Record<string, string>> = {
  FC: "✓",
  FE: "☑",
  FD: "☒",
  FB: "✗",
  A8: "☐",
  "6F": "☐",
  D8: "",
  A7: "",
  B7: "",
};

const SYMBOL_FONT = /^(?:wingdings|symbol)/i;

/**
 * The sign that a symbol of a document shows.
 *
 * @param code - Hexadecimal; in symbol fonts of the private area, `F0FC`.
 */
export const symbolOf = (font: string, code: string): string => {
  if (!/^[0-9A-F]{2,4}$/i.test(code)) return "";
  const number = Number.parseInt(code, 16);
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  if (!SYMBOL_FONT.test(font) && !isPrivate) return String.fromCharCode(number);
  const low = (number & 0xff).toString(16).toUpperCase().padStart(2, "0");
  return Object.hasOwn(MARKS, low) ? (MARKS[low] ?? "") : "";
};
