/** Letters of Vietnamese words in lower case, for patterns. */
export const LETTER = "[a-zà-ỹ]";
/** The end of a word. */
export const END = `(?!${LETTER})`;

const UNITS = "không một hai ba bốn năm sáu bảy tám chín mười".split(" ");
const OTHER_UNITS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, bẩy: 7 };
const unitOf = (word = ""): number => OTHER_UNITS[word] ?? UNITS.indexOf(word);

/** The number 1-99 that words name; `NaN` when they name none. */
export const numberOfWords = (words: string): number => {
  const found = /^(?:(?:(\S+) )?(mười|mươi)(?: (?=.))?)?(\S+)?$/.exec(words);
  if (found === null) return Number.NaN;
  const [, tens, ten, unit] = found;
  const high = ten === undefined ? 0 : 10 * (tens === undefined ? 1 : unitOf(tens));
  const low = unit === undefined ? 0 : unitOf(unit);
  return high < 0 || low < 0 || low > 9 || high + low === 0 || (ten === "mươi") !== (tens !== undefined)
    ? Number.NaN
    : high + low;
};

const WORD = `(?:${UNITS.slice(1).join("|")}|${Object.keys(OTHER_UNITS).join("|")}|mươi)`;
const RUN = `${WORD}(?: ${WORD}){0,2}${END}`;
/** Number words after what is numbered, or before what is counted. */
const NUMBERED = new RegExp(
  `(?<=(?<!${LETTER})(?:tháng|quý|ngày) )${RUN}|(?<!${LETTER})(?<!(?:tháng|quý) )${RUN}(?= (?:ngày|tuần|tháng|năm)${END}(?! \\d))`,
  "g",
);

/**
 * A text whose numbers in words stand in digits, filled up with spaces so that every other word keeps its place.
 * *Năm* is both "five" and "year": "tháng năm 2026" may be a month left blank, and stays what it is.
 *
 * @example
 * digitsForWords("tháng sáu năm 2026"); // "tháng 6   năm 2026"
 */
export const digitsForWords = (text: string): string =>
  text.replace(NUMBERED, (run: string, start: number) => {
    for (let words = run; words !== ""; words = words.slice(0, Math.max(0, words.lastIndexOf(" ")))) {
      const number = numberOfWords(words);
      if (Number.isNaN(number)) continue;
      const next = text.slice(start + words.length);
      if (words === "năm" && text[start - 2] === "g" && !/^ năm |^ ?[/.-]/.test(next)) return run;
      return String(number).padEnd(words.length) + run.slice(words.length);
    }
    return run;
  });

/** The words whose marks may be lost or stand on the wrong letter. */
const KEYWORDS =
  "trước ngày tháng năm quý chậm nhất muộn đến tới hết hạn hoàn thành cuối giờ làm việc kể là vào không quá".split(" ");
const bare = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/đ/g, "d");
const KEYWORD_OF: ReadonlyMap<string, string> = new Map(KEYWORDS.map((word) => [bare(word), word]));

/**
 * A text in lower case with its mistyped keywords put right: "trứơc", "qúy", "truoc ngay". Every word keeps its place.
 * Marks that the keyword does not have make another word; *ngay* ("at once") is *ngày* only before digits.
 */
export const mendSlips = (text: string): string =>
  text.replace(new RegExp(`${LETTER}+`, "g"), (word, start: number) => {
    const keyword = KEYWORD_OF.get(bare(word)) ?? word;
    const marks = keyword.normalize("NFD");
    const isSlip =
      keyword.length === word.length &&
      [...word.normalize("NFD")].every((sign) => marks.includes(sign) || sign === "d");
    return isSlip && (word !== "ngay" || /^ ?\d/.test(text.slice(start + 4))) ? keyword : word;
  });
