/** Letters of Vietnamese words in lower case, for patterns. */
export const LETTER = "[a-zà-ỹ]";
/** The end of a word. */
export const END = `(?!${LETTER})`;

/** The numbers to fifteen; eleven, fourteen and fifteen are written as after *mươi*. */
const NUMBERS = "một hai ba bốn năm sáu bảy tám chín mười mốt hai ba tư lăm".split(" ");
/** *Năm* is left out: it is a year as well. */
export const UNIT = "một|hai|ba|bốn|tư|sáu|bảy|tám|chín";
const TENS = `(?:(?:${UNIT}|năm) mươi|mười)(?: (?:${UNIT}|mốt|lăm))?`;
const NUMBER = `${TENS}|${UNIT}`;

/** The number that words name: "bốn mươi lăm" is 45. */
export const numberOfWords = (words: string): number =>
  words.split(" ").reduce((sum, word) => {
    const number = NUMBERS.indexOf(word) + 1 || Number.NaN;
    return word === "mươi" ? 10 * sum : sum + (number > 10 ? number - 10 : number);
  }, 0);

/**
 * Number words after what is numbered, or before what is counted. *Năm* is both "five" and "year": "tháng năm 2026" may
 * be a month left blank, and stays what it is.
 */
const NUMBERED = new RegExp(
  `(?<=(?:tháng|quý|ngày) )(?:${NUMBER}|năm(?= năm | ?[/.-]))${END}|(?<!${LETTER})(?<!(?:tháng|quý) )(?:${NUMBER}|năm)(?= (?:ngày|tuần|tháng|năm)${END}(?! \\d))`,
  "g",
);

/** A number that is said again, in words or in digits: "05 (năm)", "năm (05) ngày". */
const SAID_AGAIN = new RegExp(
  `(\\d+) ?\\(([^()]{1,20})\\)|(?<!${LETTER})(${NUMBER}|năm) ?\\((\\d\\d?)\\)(?= ?(?:ngày|tuần|tháng|năm)${END})`,
  "g",
);

/**
 * A text whose numbers in words stand in digits, filled up with spaces so that every other word keeps its place. A number
 * that is said again is read once; where the words say another one it becomes none (0).
 *
 * @example
 * digitsForWords("tháng sáu năm 2026"); // "tháng 6   năm 2026"
 */
export const digitsForWords = (text: string): string =>
  text
    .replace(SAID_AGAIN, (all: string, first?: string, again = "", words = again, digits = first) => {
      const number = numberOfWords(words.trim());
      return number ? (number === Number(digits) ? `${number}` : "0").padEnd(all.length) : all;
    })
    .replace(NUMBERED, (words) => `${numberOfWords(words)}`.padEnd(words.length));
