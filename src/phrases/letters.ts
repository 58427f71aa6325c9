/** Letters of Vietnamese words in lower case, for patterns. */
export const LETTER = "[a-zà-ỹ]";
/** The end of a word. */
export const END = `(?!${LETTER})`;

/** The first nine; and the forms they have after *mươi*. */
const UNITS = "một hai ba bốn năm sáu bảy tám chín".split(" ");
const AFTER_TEN = { mốt: 1, tư: 4, lăm: 5 };
const UNIT = "một|hai|ba|bốn|tư|sáu|bảy|tám|chín";
const TENS = `(?:(?:${UNIT}|năm) mươi|mười)(?: (?:${UNIT}|mốt|lăm))?`;
const NUMBER = `${TENS}|${UNIT}`;

/** The number that words name: "bốn mươi lăm" is 45. */
export const numberOfWords = (words: string): number =>
  words.split(" ").reduce((sum, word) => {
    const unit =
      UNITS.indexOf(word) + 1 || (AFTER_TEN[word as keyof typeof AFTER_TEN] ?? (word === "mười" ? 10 : Number.NaN));
    return word === "mươi" ? 10 * sum : sum + unit;
  }, 0);

/**
 * Number words after what is numbered, or before what is counted. *Năm* is both "five" and "year": "tháng năm 2026" may
 * be a month left blank, and stays what it is.
 */
const NUMBERED = new RegExp(
  `(?<=(?<!${LETTER})(?:tháng|quý|ngày) )(${NUMBER}|năm(?= năm | ?[/.-]))${END}|(?<!${LETTER})(?<!(?:tháng|quý) )(?:${NUMBER}|năm)(?= (?:ngày|tuần|tháng|năm)${END}(?! \\d))`,
  "g",
);

/**
 * A text whose numbers in words stand in digits, filled up with spaces so that every other word keeps its place.
 *
 * @example
 * digitsForWords("tháng sáu năm 2026"); // "tháng   6 năm 2026"
 */
export const digitsForWords = (text: string): string =>
  text.replace(NUMBERED, (words, isNumbered) => {
    const digits = String(numberOfWords(words));
    return isNumbered === undefined ? digits.padEnd(words.length) : digits.padStart(words.length);
  });

/** The words whose marks may be lost or stand on the wrong letter. */
const KEYWORDS = "trước ngày tháng năm quý chậm nhất muộn đến hết hạn hoàn thành cuối giờ làm việc kể không quá".split(
  " ",
);
const bare = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace("đ", "d");
const KEYWORD_OF = new Map(KEYWORDS.map((word) => [bare(word), word]));
const WORDS = new RegExp(`${LETTER}+`, "g");

/**
 * A text in lower case with its mistyped keywords put right: "trứơc", "qúy", "truoc ngay". Every word keeps its place.
 * Marks that the keyword does not have make another word; *ngay* ("at once") is *ngày* only before digits.
 */
export const mendSlips = (text: string): string =>
  text.replace(WORDS, (word, start: number) => {
    const keyword = KEYWORD_OF.get(bare(word)) ?? word;
    const signs = `${keyword.normalize("NFD")}d`;
    const isSlip = keyword.length === word.length && [...word.normalize("NFD")].every((sign) => signs.includes(sign));
    return isSlip && (word !== "ngay" || /^ ?\d/.test(text.slice(start + 4))) ? keyword : word;
  });
