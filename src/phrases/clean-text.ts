/** What stands around a phrase and says nothing. */
const AROUND = /^(?:[\s"'`“”‘’*,;+•[]|[\da-zđ]\) )+|(?:[\s"'`“”‘’*,;/\]]|(?<!\.)\.(?!\.))+$/gi;

/**
 * A phrase on one line, in Unicode NFC, with `Đ` for the letters that look like it, one kind of dash, a semicolon for
 * a line break and no signs around it. Words and their case stay.
 */
export const cleanText = (raw: string): string =>
  raw
    .replace(/\p{Cf}/gu, "")
    .replace(/\s*[\r\n]+\s*/g, "; ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[\u0300-\u036F])/g, "")
    .normalize("NFC")
    .replace(/[\u00D0\u0189\u00F0]/g, "đ")
    .replace(/[\u2010-\u2015\u2212~\u2192]|[=-]>/g, "-")
    .replace(AROUND, "");
