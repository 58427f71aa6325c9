import { DAY_RULES, MONTH_RULES, PERIOD_RULES, type Rule, rule } from "./dates.js";
import { END, LETTER, numberOfWords } from "./letters.js";
import { ENTRIES } from "./lexicon.js";
import type { Meaning, Part } from "./part.js";

type Groups = Readonly<Record<string, string | undefined>>;

const UNIT = "(?:ngày|tuần|tháng|quý|năm)";
const DOCUMENT = "(?:văn bản|công văn|quyết định|thông báo|kế hoạch|kết luận|chỉ thị|công điện)";
const HALF_DAY = 12 * 60;

const of =
  (kind: string): Rule["meaning"] =>
  () => ({ kind });

const clockOf = ({ h = "", m, m2, m3, half = "" }: Groups): Meaning | undefined => {
  const minutes = Number(m ?? m2 ?? m3 ?? 0);
  const printed = 60 * Number(h) + minutes;
  const isAfternoon = /chiều|tối|pm/.test(half) && printed < HALF_DAY;
  const clock = half === "am" && printed >= HALF_DAY ? printed - HALF_DAY : isAfternoon ? printed + HALF_DAY : printed;
  return minutes < 60 && clock <= 2 * HALF_DAY ? { kind: "C", clock } : undefined;
};

/** A length; without a count when its number in words is another one. */
const spanOf = ({ n, words, unit = "" }: Groups): Meaning => {
  if (words !== undefined && numberOfWords(words.trim()) !== Number(n)) return { kind: "S" };
  const count = Number(n) * ({ tuần: 7, năm: 12 }[unit] ?? 1);
  return {
    kind: "S",
    count,
    unit: unit.endsWith("việc") ? "workingDays" : /^(?:ngày|tuần)$/.test(unit) ? "days" : "months",
  };
};

const weekdayOf: Rule["meaning"] = ({ day = "" }) => ({
  kind: "W",
  weekday: day === "" ? 7 : (Number(day) || numberOfWords(day)) - 1,
});

const DOCUMENT_NUMBER = rule(
  "(?:số\\s*:?\\s*)?\\d{1,5}(?: ?, ?\\d{1,5})*(?: ?[-/] ?\\d{4})? ?[-/] ?[a-zđ][a-z0-9đ&./-]*[a-z0-9đ]|số\\s*:?\\s*\\d{1,5}(?![\\d/.-])",
  of("R"),
);

/** What begins with a digit, in the order in which it is tried. */
const DIGIT_RULES: readonly Rule[] = [
  rule(`\\d{1,3} *(?:${UNIT} *(?:/ *|một |01? )lần|lần *(?:/|một |trong |mỗi ) *${UNIT})${END}`, of("E")),
  rule(
    `(?<h>\\d{1,2})(?: *(?:giờ|h|g)${END} *(?:(?<m>\\d{1,2})(?!\\d| ?[/.-]\\d) *(?:phút|p${END}|['’])?)?|:(?<m2>\\d\\d)(?::\\d\\d)?|\\.(?<m3>\\d\\d)(?=[ ,]*ngày *\\d))['’]?(?: *(?<half>sáng|trưa|chiều|tối|am|pm)${END})?(?!\\d)`,
    clockOf,
  ),
  ...DAY_RULES,
  ...MONTH_RULES,
  rule(
    `(?<n>\\d{1,3}) *(?:\\((?<words>[^()]{1,20})\\) *)?(?<unit>ngày *làm *việc|ngày|tuần|tháng|năm)(?![a-zà-ỹ\\d/])`,
    spanOf,
  ),
  DOCUMENT_NUMBER,
];

/** What begins with a letter, beside dates and the entries of the lexicon. */
const LETTER_RULES: Readonly<Record<string, readonly Rule[]>> = (() => {
  const once = [
    rule(`(?:một |mỗi )?${UNIT}(?: một| ?/) ?lần${END}|(?:một|hai) lần (?:một|mỗi|trong) ${UNIT}`, of("E")),
  ];
  const weekday = [
    rule("thứ *(?<day>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![a-zà-ỹ\\d])|chủ *nhật", weekdayOf),
    rule("thứ *\\d+", of("l")),
  ];
  return {
    ...PERIOD_RULES,
    một: once,
    mỗi: once,
    hai: once,
    thứ: weekday,
    chủ: weekday,
    lần: [rule("lần (?:thứ )?(?:\\d{1,2}|[a-zà-ỹ]+)", of("l"))],
    số: [DOCUMENT_NUMBER],
    ngày: DAY_RULES.slice(2),
  };
})();

/** "From the day of signing", in the forms it takes after *kể từ* and *sau*. */
const SIGNING = rule(
  `(?:(?:ngày |khi |lúc )?(?:${DOCUMENT} (?:này )?(?:được )?)?(?:ký ban hành|ký|ban hành|phát hành)(?: ${DOCUMENT})?|(?:ngày )?(?:ra )?${DOCUMENT}|(?:hôm )?nay)(?: này)?${END}`,
  of("s"),
);

const SIGN_RULES: readonly Rule[] = [
  rule("\\.{2,}|_+|…+", of("z")),
  rule("\\(\\d{1,2}\\)", of("k")),
  rule("<=|≤", of("y")),
  rule("<", of("b")),
  rule("&", of("A")),
  rule("[,;:().-]", (_, kind) => ({ kind })),
];

const A_DIGIT = /\d/;
const A_LETTER = new RegExp(LETTER);
const WORD = new RegExp(`${LETTER}+`, "y");
/** What stands together without having a place. */
const JUNK = /[^\s,;:()]+/y;

const found = (regex: RegExp, text: string, place: number): RegExpExecArray | null => {
  regex.lastIndex = place;
  return regex.exec(text);
};

/** The part that the rules make at a place. */
const byRules = (rules: readonly Rule[], text: string, start: number): Part | undefined => {
  for (const { regex, meaning } of rules) {
    const words = found(regex, text, start);
    const made = words === null ? undefined : meaning(words.groups ?? {}, words[0]);
    if (words !== null && made !== undefined) return { ...made, start, end: start + words[0].length };
  }
  return undefined;
};

/** The part that an entry of the lexicon makes at a place. */
const byEntry = (word: string, text: string, start: number): Part | undefined => {
  for (const { words, kind } of ENTRIES.get(word) ?? []) {
    const end = start + words.length;
    if (text.startsWith(words, start) && !(A_LETTER.test(text[end] ?? "") && !words.endsWith(":")))
      return { kind, start, end };
  }
  return undefined;
};

/** A word that has no place: `p` a name, `w` another, `?` letters beside digits or alone, which may be misread digits. */
const unknownWord = (word: string, text: string, clean: string, start: number): Part => {
  const end = start + word.length;
  const besideDigit = A_DIGIT.test(text[end] ?? "") || A_DIGIT.test(text[start - 1] ?? "");
  const isName = clean[start] !== text[start] && clean[start + 1] === text[start + 1];
  const kind =
    besideDigit || (word.length === 1 && word < "{" && word !== "y") ? "?" : word === "ngày" ? "n" : isName ? "p" : "w";
  return { kind, start, end };
};

const nextPart = (text: string, clean: string, start: number, previous: string): Part => {
  const sign = text[start] ?? "";
  if (A_DIGIT.test(sign) || !A_LETTER.test(sign)) {
    const end = start + (found(JUNK, text, start)?.[0].length ?? 1);
    return byRules(A_DIGIT.test(sign) ? DIGIT_RULES : SIGN_RULES, text, start) ?? { kind: "?", start, end };
  }
  const word = found(WORD, text, start)?.[0] ?? sign;
  const signing = "fg".includes(previous) ? byRules([SIGNING], text, start) : undefined;
  return (
    signing ??
    byRules(LETTER_RULES[word] ?? [], text, start) ??
    byEntry(word, text, start) ??
    unknownWord(word, text, clean, start)
  );
};

/** The parts of a phrase in lower case, in order; `clean` is the same with its capitals. */
export const readParts = (text: string, clean: string): readonly Part[] => {
  const parts: Part[] = [];
  let place = 0;
  while (place < text.length) {
    if (text[place] === " ") {
      place++;
      continue;
    }
    const part = nextPart(text, clean, place, parts.at(-1)?.kind ?? "-");
    parts.push(part);
    place = part.end;
  }
  return parts;
};
