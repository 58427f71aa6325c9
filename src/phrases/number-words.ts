const UNITS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The numbers 1 to 99 by the words for them. */
const NUMBERS: ReadonlyMap<string, number> = (() => {
  const numbers = new Map<string, number>([
    ["mười", 10],
    ["tư", 4],
    ["bẩy", 7],
  ]);
  UNITS.forEach((word, i) => {
    numbers.set(word, i + 1);
    const ten = i + 1 === 1 ? "mười" : `${word} mươi`;
    numbers.set(ten, 10 * (i + 1));
    UNITS.forEach((unit, j) => {
      const n = 10 * (i + 1) + j + 1;
      if (j !== 4) numbers.set(`${ten} ${unit}`, n);
      if (j === 4) numbers.set(`${ten} lăm`, n);
      if (j === 0 && i > 0) numbers.set(`${ten} mốt`, n);
      if (j === 3 && i > 0) numbers.set(`${ten} tư`, n);
    });
  });
  return numbers;
})();

/** The number that words name; `undefined` when they name none. */
export const numberOfWords = (words: string): number | undefined => NUMBERS.get(words);

const WORD = "(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt)";
const RUN = `${WORD}(?: ${WORD}){0,2}`;
/** Number words after what is numbered, or before what is counted. */
const COUNTED = new RegExp(
  `(?<=(?<![a-zà-ỹ])(?:tháng|quý|ngày) )${RUN}(?![a-zà-ỹ])|(?<![a-zà-ỹ])(?<!(?:tháng|quý) )${RUN}(?= (?:ngày|tuần|tháng|năm)(?![a-zà-ỹ]| \\d))`,
  "g",
);

/** *Năm* is both "five" and "year": "tháng năm 2026" may be a month left blank, and stays what it is. */
const isYear = (text: string, start: number, end: number): boolean =>
  text.slice(start - 6, start) === "tháng " && !/^ năm |^\s?[/.-]/.test(text.slice(end));

/**
 * A text whose numbers in words stand in digits, filled up with spaces so that every other word keeps its place.
 *
 * @example
 * digitsForWords("tháng sáu năm 2026"); // "tháng 6   năm 2026"
 */
export const digitsForWords = (text: string): string =>
  text.replace(COUNTED, (run: string, start: number) => {
    for (let words = run; words !== ""; words = words.slice(0, Math.max(0, words.lastIndexOf(" ")))) {
      const number = NUMBERS.get(words);
      if (number === undefined) continue;
      if (words === "năm" && isYear(text, start, start + words.length)) return run;
      return String(number).padEnd(words.length) + run.slice(words.length);
    }
    return run;
  });
