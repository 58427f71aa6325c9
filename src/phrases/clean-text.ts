/** What says nothing: quotation marks, bullets, minutes, and a stroke that nothing follows. */
const SAYS_NOTHING = /["'`“”‘’*•[\]]|\/(?=[ .,;]{0,4}$)|^ *(?:\+|[\da-zđ]\) )/gi;

/**
 * A phrase on one line, in Unicode NFC, with `Đ` for the letters that look like it, Roman numerals in letters, one kind
 * of dash, a semicolon for a line break, and without signs that say nothing. A `~` is a dash after a number alone: before
 * one it says "about". Words and their case stay.
 */
export const cleanText = (raw: string): string =>
  raw
    .replace(/\p{Cf}/gu, "")
    .replace(/\s*[\r\n]+\s*/g, "; ")
    .replace(SAYS_NOTHING, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[\u0300-\u036F])/g, "")
    .normalize("NFC")
    .replace(/[\u2160-\u216B]/g, (sign) => sign.normalize("NFKC"))
    .replace(/[\u00D0\u0189\u00F0]/g, "đ")
    .replace(/[\u2010-\u2015\u2212\u2192]|[=-]>|(?<=\d ?)~/g, "-")
    .trim();
