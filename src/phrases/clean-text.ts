/** Spaces that are not the space bar. */
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** The spaces by which a converter has parted a combining mark from its letter. */
const BEFORE_MARK = / +(?=[\u0300-\u036F])/g;
const DASHES = /[\u2010-\u2015\u2212~]|[-=]>|\u2192/g;
const ROMAN = /[\u2160-\u2163\u2170-\u2173]/g;
const ROMANS = ["I", "II", "III", "IV"];
/** Whether a text holds anything that has to be mended; most do not. */
const UNEVEN = /[^\u0020-\u007E\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u01B0\u1EA0-\u1EF9]|\s\s|["'`*]|[-=]>|~/;
/** What opens or closes a cell and says nothing. */
const AROUND = /^[\s"'`“”‘’*,;.]+|(?:[\s"'`“”‘’*,;]|\.\/\.?|(?<!\.)\.)+$/g;

/**
 * A phrase on one line, in Unicode NFC, with `Đ` for the letters that look like it, one kind of dash, a semicolon for
 * a line break and no signs around it. Words and their case stay.
 */
export const cleanText = (raw: string): string => {
  if (!UNEVEN.test(raw)) return raw.replace(AROUND, "");
  return raw
    .replace(INVISIBLE, "")
    .replace(ODD_SPACE, " ")
    .replace(BEFORE_MARK, "")
    .normalize("NFC")
    .replace(/[\u00D0\u0189]/g, "Đ")
    .replace(/\u00F0/g, "đ")
    .replace(ROMAN, (sign) => ROMANS[(sign.charCodeAt(0) - 0x2160) % 16] ?? sign)
    .replace(DASHES, "-")
    .replace(/\s*[\r\n]+\s*/g, "; ")
    .replace(/\s+/g, " ")
    .replace(AROUND, "");
};
