import type { Span } from "../calendar/index.js";
import { DAY_RULES, type MeaningOf, PERIOD_RULES, type Rule, rule } from "./dates.js";
import { END, LETTER, numberOfWords, UNIT } from "./letters.js";
import { DOCUMENTS, ENTRY, kindOf } from "./lexicon.js";
import type { Part } from "./part.js";

const HALF_DAY = 720;
const PERIOD = "(?:ngày|tuần|tháng|quý|năm)";

const clockOf: MeaningOf = ({ h, m, half = "" }) => {
  const minutes = Number(m ?? 0);
  const printed = 60 * Number(h) + minutes;
  const ofHalf = printed % HALF_DAY;
  const clock = /ch|tối|pm/.test(half) ? ofHalf + HALF_DAY : /am|sa/.test(half) ? ofHalf : printed;
  return minutes < 60 && clock <= 2 * HALF_DAY ? { clock } : undefined;
};
const CLOCK = rule(
  "C",
  `(?<h>\\d\\d?)(?: *(?:giờ|h|g)${END} *|:(?=\\d\\d)|\\.(?=\\d\\d[ ,]*ngày *\\d))(?:(?<m>\\d\\d?)(?!\\d| ?[/.-] ?\\d| *tháng)(?::\\d\\d)? *(?:phút|ph?${END})?)?(?: *(?<half>sáng|trưa|chiều|tối|am|pm|sa|ch)${END})?(?![\\d:])`,
  clockOf,
);

/**
 * The start is not counted, and an end on a rest day moves on to the next working day (Civil Code 2015, art. 147.2,
 * 148.5).
 */
const spanOf: MeaningOf = ({ n, unit = "" }) => {
  const count = Number(n) * ({ tuần: 7, năm: 12 }[unit] ?? 1);
  const roll = "following";
  const span: Span = /việc/.test(unit)
    ? { workingDays: count, firstDay: "next" }
    : /ngày|tuần/.test(unit)
      ? { days: count, firstDay: "next", roll }
      : { months: count, roll };
  return count > 0 ? { span } : {};
};

const weekdayOf: MeaningOf = ({ day }) => ({
  weekday: day === undefined ? 7 : (Number(day) || numberOfWords(day)) - 1,
});

const OFTEN = rule(
  "E",
  `h[ằà]ng *${PERIOD}${END}|(?:\\d+ *)?${PERIOD}(?: *(?:/|một|0?1))+ *lần|\\d+ *lần *(?:/|một) *${PERIOD}`,
);
/** What moves a deadline (`X`), from an old one (`O`), or only asks for that (`x`). */
const MOVE =
  "(?:đã )?(?:được |đồng ý |cho |phép )*(?:gia hạn|lùi|dời|điều chỉnh|chuyển|kéo dài)(?: thời (?:hạn|gian)(?: hoàn thành| thực hiện)?)?";
const TO = " (?:đến|tới|sang|thành|thêm)";
const MOVED: readonly Rule[] = [
  rule("x", `(?:(?:đang |đã )?(?:xin|đề nghị|đề xuất)|chưa|không) ${MOVE}(?:${TO}| từ)?${END}`),
  rule("O", `${MOVE} từ${END}`),
  // *Gia hạn* moves without another word; the others may mean something else.
  rule("X", `${MOVE}(?:${TO}|(?<=gia hạn(?: thời .*)?))${END}`),
];
const DOCUMENT_NUMBER = rule(
  "R",
  "(?:số *:? *)?\\d+(?: ?[-/] ?\\d{4})? ?[-/] ?[a-zđ][\\wđ&./-]*[\\wđ]|số *:? *\\d+(?![\\d/.-])",
);
const WEEKDAY = rule("W", `thứ *(?<day>năm|${UNIT}|[2-7])(?![a-zà-ỹ\\d])|chủ *nhật`, weekdayOf);

const DOCUMENT = `(?:${DOCUMENTS})`;
/** The day on which the document itself came to be. */
const SIGNING = rule(
  "s",
  `(?:ngày|khi) (?:(?:văn bản|${DOCUMENT} này)(?: này)? (?:được )?)?(?:ký|ban hành|phát hành)(?: ban hành)?(?: ${DOCUMENT})?(?: này)?${END}`,
);
const NO_LATER = rule("y", `không (?:được |để )?(?:(?:vượt|chậm|muộn|trễ) )?(?:quá|hơn|sau)${END}`);
/** The first day of a range within one month, which the end of the range names. */
const DAY_OF_RANGE = rule("s", "(?:ngày *)?\\d\\d?(?= *(?:đến|tới) *(?:hết *)?(?:ngày *)?\\d+(?:[/.-]| *tháng))");

/** What may stand at a place, in the order in which it is tried. */
const RULES: readonly Rule[] = [
  OFTEN,
  CLOCK,
  SIGNING,
  ...MOVED,
  NO_LATER,
  ...DAY_RULES,
  DAY_OF_RANGE,
  ...PERIOD_RULES,
  rule("S", "(?<n>\\d{1,3}) *(?<unit>ngày *làm *việc|ngày|tuần|tháng|năm)(?![a-zà-ỹ\\d/]| cuối)", spanOf),
  // Before a weekday or a sign it belongs to the whole day that follows.
  rule("J", "ngày(?= *(?:thứ|chủ|[:(] *\\d+[/.-]\\d+[/.-]))"),
  WEEKDAY,
  rule("l", "thứ \\d+|lần (?:thứ )?\\S+?(?=[ :)]|$)"),
  DOCUMENT_NUMBER,
  rule("z", "\\.{2,}|_+|…+"),
  // A sign is its own kind.
  rule("", `${ENTRY}${END}|[,;:().-]`, (_, words) => ({ kind: kindOf(words) ?? words })),
  // A word without a place: a name, or another; letters alone or beside digits may be digits misread.
  rule("w", `(?<!\\d)(?:${LETTER}{2,}|[à-ỹy])(?![a-zà-ỹ\\d])`),
  rule("?", "[^ ,;:()]+|."),
];

/** The parts of a phrase in lower case, in order; `clean` is the same with its capitals. */
export const readParts = (text: string, clean: string): readonly Part[] => {
  const parts: Part[] = [];
  for (let next = 0; next < text.length; ) {
    const start = next++;
    if (text[start] === " ") continue;
    for (const [pattern, kind, more] of RULES) {
      pattern.lastIndex = start;
      const found = pattern.exec(text);
      const made = found && more(found.groups ?? {}, found[0]);
      if (!made) continue;
      next = pattern.lastIndex;
      const isName = kind === "w" && clean[start] !== text[start] && clean[next - 1] === text[next - 1];
      parts.push({ kind: isName ? "p" : kind, ...made, start });
      break;
    }
  }
  return parts;
};
