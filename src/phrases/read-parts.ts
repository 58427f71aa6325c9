import { civilFromDay, type DayNumber, dayInVietNam } from "../calendar/index.js";
import { dayOrNull } from "../calendar/plain-date.js";
import { DIGIT_DATES, type DatePattern, WORD_DATES } from "./date-parts.js";
import { ENTRIES } from "./lexicon.js";
import { numberOfWords } from "./number-words.js";
import type { Part } from "./part.js";

type Made = Omit<Part, "start" | "end">;

const LETTER = /[a-zà-ỹ]/;
const WORD = /[a-zà-ỹ]+/y;
const SPACES = / +/y;
/** Digits and letters that stand together without having a place. */
const JUNK = /[^\s,;:()]+/y;
const BLANK = /\.{2,}|_+|…+|\.(?= ?\/)/y;
const FOOTNOTE = /\(\d{1,2}\)/y;
const INSTANT = /(?<iso>\d{4}-\d{2}-\d{2})[t ](?<h>\d{1,2}):(?<m>\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>z|[+-]\d{2}:?\d{2})?(?![\da-zà-ỹ])/y;
const CLOCK =
  /(?<h>\d{1,2})(?:\s*(?:giờ|h(?![a-zà-ỹ])|g(?![a-zà-ỹ]))\s*(?:(?<m>\d{1,2})(?!\d|\s?[/.-]\d)\s*(?:phút|p(?![a-zà-ỹ])|['’])?)?|:(?<m2>\d{2})(?::\d{2})?|\.(?<m3>\d{2})(?= *(?:, *)?ngày *\d))['’]?(?:\s*(?<half>sáng|trưa|chiều|tối|am|pm|sa|ch)(?![a-zà-ỹ]))?(?!\d)/y;
const SPAN =
  /(?<n>\d{1,3})\s*(?:\((?<words>[^()]{1,20})\)\s*)?(?<unit>ngày\s*làm\s*việc|ngày|tuần|tháng|năm)(?![a-zà-ỹ\d/])/y;
const OFTEN =
  /(?:\d{1,3}\s*(?:ngày|tuần|tháng|quý|năm)\s*(?:\/\s*|một |01? )lần|\d{1,2}\s*lần\s*(?:\/|một |trong |mỗi )\s*(?:ngày|tuần|tháng|quý|năm))(?![a-zà-ỹ])/y;
const ONCE = /(?:(?:một|mỗi) (?:ngày|tuần|tháng|quý|năm)(?: một)? lần|(?:ngày|tuần|tháng|quý|năm)\s*\/\s*lần|(?:một|hai) lần (?:một|mỗi|trong) (?:ngày|tuần|tháng|quý|năm))(?![a-zà-ỹ])/y;
const WEEKDAY = /(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|t[2-7](?=[\s,]+(?:ngày)?\s*\d{1,2}[/.-])|cn(?=[\s,]))(?![a-zà-ỹ\d])/y;
const WEEKDAYS = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
const ORDINAL = /(?:lần |đợt )?(?:thứ |lần )(?:\d{1,3}|[a-zà-ỹ]+)|khóa [ivx]+|khoá [ivx]+/y;
const DOCUMENT_NUMBER = /(?:số\s*:?\s*)?\d{1,5}(?:\s?,\s?\d{1,5})*[a-z]?(?:\s?[-/]\s?\d{4})?\s?[-/]\s?[a-zđ][a-z0-9đ&./-]*[a-z0-9đ]|số\s*:?\s*\d{1,5}(?![\d/.-])/y;
const THIS_DOCUMENT = "(?:văn bản|công văn|quyết định|thông báo|chỉ thị|kế hoạch|công điện|kết luận|nghị quyết|chương trình|tờ trình)";
const ISSUE = "(?:ký ban hành|ký|ban hành|phát hành)";
const SIGNING = new RegExp(
  `(?:(?:ngày |khi |lúc )?(?:${THIS_DOCUMENT} (?:này )?(?:được )?)?${ISSUE}(?: ${THIS_DOCUMENT})?(?: này)?|(?:ngày )?(?:ra )?${THIS_DOCUMENT}(?: này)?|(?:ngày )?(?:hôm )?nay)(?![a-zà-ỹ])(?! (?!báo|gửi|nộp|hoàn|phải)[a-zà-ỹ])`,
  "y",
);
const HOUR_AFTERNOON = 12;

const at = (regex: RegExp, text: string, place: number): RegExpExecArray | null => {
  regex.lastIndex = place;
  return regex.exec(text);
};

const clockOf = ({ h = "", m, m2, m3, half }: Readonly<Record<string, string | undefined>>): Made => {
  const hour = Number(h);
  const minutes = Number(m ?? m2 ?? m3 ?? 0);
  const afternoon = /chiều|tối|pm|ch/.test(half ?? "") && hour < HOUR_AFTERNOON;
  const midnight = half === "am" && hour === HOUR_AFTERNOON;
  const total = 60 * (midnight ? 0 : afternoon ? hour + HOUR_AFTERNOON : hour) + minutes;
  return minutes < 60 && total <= 24 * 60 ? { kind: "C", clock: total } : { kind: "?" };
};

/** A day with its hour; with an offset it is an instant, whose day is the one in Viet Nam. */
const instantOf = ({ iso = "", h, m, zone }: Readonly<Record<string, string | undefined>>, words: string): Made => {
  const number = zone === undefined ? dayOrNull(iso) : instantOrNull(words.toUpperCase());
  if (number === null) return { kind: "?" };
  const { year, month, day } = civilFromDay(number);
  const date = { year, unit: "day", firstMonth: month, lastMonth: month, day } as const;
  const clock = zone === undefined ? 60 * Number(h) + Number(m) : 0;
  return clock > 24 * 60 ? { kind: "?" } : { kind: "D", date, ...(clock === 0 ? {} : { clock }) };
};

const instantOrNull = (text: string): DayNumber | null => {
  try {
    return dayInVietNam(text, "");
  } catch {
    return null;
  }
};

const spanOf = ({ n = "", words, unit = "" }: Readonly<Record<string, string | undefined>>): Made => {
  const count = Number(n);
  if (words !== undefined && numberOfWords(words.trim()) !== count) return { kind: "S", contradicts: true };
  if (count === 0) return { kind: "?" };
  if (unit.endsWith("việc")) return { kind: "S", span: { unit: "workingDays", count } };
  if (unit === "ngày" || unit === "tuần")
    return { kind: "S", span: { unit: "days", count: unit === "tuần" ? 7 * count : count } };
  return { kind: "S", span: { unit: "months", count: unit === "năm" ? 12 * count : count } };
};

const weekdayOf = (words: string): number => {
  if (words.startsWith("c")) return 7;
  const word = words.replace(/^t(?:hứ)?\s*/, "");
  return Number(word) - 1 || (word === "bẩy" ? 6 : WEEKDAYS.indexOf(word) + 1);
};

/** The parts of a phrase, in order, each with the words it stands for. */
export const readParts = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let place = 0;
  const put = (made: Made, end: number, start = place): true => {
    parts.push({ ...made, start, end });
    place = end;
    return true;
  };
  const tryDates = (patterns: readonly DatePattern[] | undefined, from: number): boolean => {
    for (const { regex, part } of patterns ?? []) {
      const found = at(regex, text, from);
      const made = found === null ? undefined : part(found.groups ?? {});
      if (found === null || made === undefined) continue;
      // A day that is not printed before its month is not the whole month.
      if (from > place && made.kind !== "D") return false;
      return put(made, from + found[0].length);
    }
    return false;
  };
  const tryOne = (regex: RegExp, make: (groups: Readonly<Record<string, string | undefined>>, words: string) => Made): boolean => {
    const found = at(regex, text, place);
    return found !== null && put(make(found.groups ?? {}, found[0]), place + found[0].length);
  };
  const readDigits = (): boolean =>
    tryOne(INSTANT, instantOf) ||
    tryOne(OFTEN, () => ({ kind: "E" })) ||
    tryOne(CLOCK, clockOf) ||
    tryDates(DIGIT_DATES, place) ||
    tryOne(SPAN, spanOf) ||
    tryOne(DOCUMENT_NUMBER, () => ({ kind: "R" }));
  const readEntry = (word: string): boolean => {
    for (const { words, kind } of ENTRIES.get(word) ?? []) {
      const end = place + words.length;
      if (!text.startsWith(words, place) || (LETTER.test(text[end] ?? "") && LETTER.test(words.at(-1) ?? ""))) continue;
      put({ kind }, end);
      return true;
    }
    return false;
  };
  const readWord = (word: string): boolean => {
    const previous = parts.at(-1)?.kind;
    if (word === "ngày") {
      const gap = at(SPACES, text, place + 4)?.[0].length ?? 0;
      if (tryDates(DIGIT_DATES, place + 4 + gap)) return true;
    }
    if ((previous === "f" || previous === "g") && tryOne(SIGNING, () => ({ kind: "s" }))) return true;
    if (tryOne(ONCE, () => ({ kind: "E" }))) return true;
    if (tryOne(WEEKDAY, (_, words) => ({ kind: "W", weekday: weekdayOf(words) }))) return true;
    if (tryOne(ORDINAL, () => ({ kind: "l" }))) return true;
    if (tryDates(WORD_DATES[word], place)) return true;
    if (word === "số" && tryOne(DOCUMENT_NUMBER, () => ({ kind: "R" }))) return true;
    return readEntry(word);
  };
  while (place < text.length) {
    const sign = text[place] ?? "";
    if (sign === " ") place++;
    else if (sign >= "0" && sign <= "9") {
      if (!readDigits()) put({ kind: "?" }, place + (at(JUNK, text, place)?.[0].length ?? 1));
    } else if (LETTER.test(sign)) {
      const word = at(WORD, text, place)?.[0] ?? sign;
      if (readWord(word)) continue;
      const end = place + word.length;
      const digit = /\d/.test(text[end] ?? "") || /\d/.test(text[place - 1] ?? "");
      put({ kind: digit || (word.length === 1 && word < "{") ? "?" : word === "ngày" ? "n" : "w" }, end);
    } else if (tryOne(BLANK, () => ({ kind: "z" })) || tryOne(FOOTNOTE, () => ({ kind: "k" }))) continue;
    else if (sign === "<") put({ kind: text[place + 1] === "=" ? "y" : "b" }, place + (text[place + 1] === "=" ? 2 : 1));
    else if (sign === "≤") put({ kind: "y" }, place + 1);
    else if (sign === "&") put({ kind: "A" }, place + 1);
    else put({ kind: ",;:()-.".includes(sign) ? sign : "?" }, place + 1);
  }
  return parts;
};
