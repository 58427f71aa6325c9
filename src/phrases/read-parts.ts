import type { Span } from "../calendar/index.js";
import { DAY_RULES, type MeaningOf, PERIOD_RULES, type Rule, rule } from "./dates.js";
import { END, LETTER, numberOfWords, UNIT } from "./letters.js";
import { ENTRY, entryOf } from "./lexicon.js";
import type { Part } from "./part.js";

const HALF_DAY = 720;
const PERIOD = "(?:ngày|tuần|tháng|quý|năm)";

const clockOf: MeaningOf = ({ h, m, m2, m3, half = "" }) => {
  const minutes = Number(m ?? m2 ?? m3 ?? 0);
  const printed = 60 * Number(h) + minutes;
  const ofHalf = printed % HALF_DAY;
  const clock = /ch|tối|pm/.test(half) ? ofHalf + HALF_DAY : /am|sa/.test(half) ? ofHalf : printed;
  return minutes < 60 && clock <= 2 * HALF_DAY ? { kind: "C", clock } : undefined;
};

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
  return { kind: "S", count, span };
};

const weekdayOf: MeaningOf = ({ day }) => ({
  kind: "W",
  weekday: day === undefined ? 7 : (Number(day) || numberOfWords(day)) - 1,
});

const OFTEN = rule(
  `h[ằà]ng *${PERIOD}${END}|(?:(?:\\d+|một|mỗi) *)?${PERIOD}(?: *(?:/|một|0?1))+ *lần|(?:\\d+|một) *lần *(?:/|một|mỗi) *${PERIOD}`,
  { kind: "E" },
);
/** What moves a deadline (`X`), from an old one (`O`), or only asks for that (`x`). */
const MOVED = rule(
  `(?<asked>(?:(?:đang |đã )?(?:xin|đề nghị|đề xuất)|chưa|không) )?(?:đã )?(?:được |đồng ý |cho |phép )*(?:(?<own>gia hạn)|lùi|dời|điều chỉnh|chuyển|kéo dài)(?: thời hạn| thời gian(?: hoàn thành| thực hiện)?)?(?: (?:(?<to>đến|tới|sang|thành|thêm)|(?<old>từ)))?${END}`,
  ({ asked, own, to, old }) =>
    asked !== undefined ? { kind: "x" } : old !== undefined ? { kind: "O" } : own || to ? { kind: "X" } : undefined,
);
const DOCUMENT_NUMBER = rule(
  "(?:số *:? *)?\\d+(?: ?[-/] ?\\d{4})? ?[-/] ?[a-zđ][a-z0-9đ&./-]*[a-z0-9đ]|số *:? *\\d+(?![\\d/.-])",
  { kind: "R" },
);
const WEEKDAY = rule(`thứ *(?<day>năm|${UNIT}|[2-7])(?![a-zà-ỹ\\d])|chủ *nhật`, weekdayOf);

/** A document that may set a deadline; one that has a number is another one. */
const DOCUMENT = "(?:văn bản|công văn|quyết định|kế hoạch|thông báo|chỉ thị|kết luận|nghị quyết)";
/** The day on which the document itself came to be. */
const SIGNING = rule(
  `(?:ngày|khi) (?:(?:văn bản(?: này)?|${DOCUMENT} này) (?:được )?)?(?:ký|ban hành|phát hành)(?: ban hành)?(?: ${DOCUMENT})?(?: này)?${END}|ngày (?:có|của) ${DOCUMENT} này${END}`,
  { kind: "s" },
);
const NO_LATER = rule(
  `không (?:được |để )?(?:vượt )?(?:quá|sau|(?:chậm|muộn|trễ) (?:hơn|quá))${END}`,
  { kind: "y" },
);
/** The first day of a range within one month, which the end of the range names. */
const DAY_OF_RANGE = rule("(?:ngày *)?\\d\\d?(?= *(?:đến|tới) *(?:hết *)?(?:ngày *)?\\d\\d?(?:[/.-]| *tháng))", {
  kind: "s",
});

/** What may begin at a place, by its first letter; under `0` by a digit. In the order in which it is tried. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  0: [
    OFTEN,
    rule(
      `(?<h>\\d\\d?)(?: *(?:giờ|h|g)${END} *(?:(?<m>\\d\\d?)(?!\\d| ?[/.-] ?\\d| *tháng) *(?:phút|ph?${END}|['’])?)?|:(?<m2>\\d\\d)(?::\\d\\d)?|\\.(?<m3>\\d\\d)(?=[ ,]*ngày *\\d))['’]?(?: *(?<half>sáng|trưa|chiều|tối|am|pm|sa|ch)${END})?(?!\\d)`,
      clockOf,
    ),
    ...DAY_RULES,
    DAY_OF_RANGE,
    ...PERIOD_RULES[0],
    rule("(?<n>\\d{1,3}) *(?<unit>ngày *làm *việc|ngày|tuần|tháng|năm)(?![a-zà-ỹ\\d/]| cuối)", spanOf),
    DOCUMENT_NUMBER,
  ],
  c: [WEEKDAY, MOVED],
  g: [MOVED],
  h: [OFTEN],
  i: PERIOD_RULES.i,
  k: [SIGNING, NO_LATER, MOVED],
  l: [MOVED, rule("lần (?:thứ )?\\S+?(?=[ :)]|$)", { kind: "l" })],
  m: [OFTEN],
  n: [
    SIGNING,
    ...DAY_RULES.slice(2),
    ...PERIOD_RULES.n,
    DAY_OF_RANGE,
    // Before a weekday or a sign it belongs to the whole day that follows.
    rule("ngày(?= *(?:thứ|chủ|[:(] *\\d\\d?[/.-]\\d\\d?[/.-]))", { kind: "J" }),
  ],
  q: PERIOD_RULES.q,
  s: [DOCUMENT_NUMBER],
  t: [...PERIOD_RULES.t, WEEKDAY, rule("thứ \\d+", { kind: "l" })],
  x: [MOVED],
  d: [MOVED],
  đ: [MOVED],
};

/** What may begin anywhere. */
const ANYWHERE: readonly Rule[] = [
  rule(`${ENTRY}${END}`, (_, words) => entryOf(words)),
  rule("\\.{2,}|_+|…+", { kind: "z" }),
  rule("<=|≤", { kind: "y" }),
  rule("<", { kind: "b" }),
  rule("[,;:().-]", (_, kind) => ({ kind })),
  // A word without a place: a name, or another; letters alone or beside digits may be digits misread.
  rule(`(?<!\\d)(?:${LETTER}{2,}|[à-ỹy])${END}(?!\\d)`, { kind: "w" }),
  rule("[^ ,;:()]+|.", { kind: "?" }),
];

/** The first rule that finds something at a place. */
const byRules = (rules: readonly Rule[], text: string, start: number): Part | undefined => {
  for (const [pattern, meaning] of rules) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null) continue;
    const made = typeof meaning === "object" ? meaning : meaning(found.groups ?? {}, found[0]);
    if (made !== undefined) return { meaning: made, start, end: start + found[0].length };
  }
  return undefined;
};

const NAME = { kind: "p" };

/** The parts of a phrase in lower case, in order; `clean` is the same with its capitals. */
export const readParts = (text: string, clean: string): readonly Part[] => {
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    const first = text[start] ?? "";
    if (first === " ") {
      start++;
      continue;
    }
    const rules = RULES[first >= "0" && first < ":" ? "0" : first] ?? [];
    const part = byRules(rules, text, start) ?? byRules(ANYWHERE, text, start);
    if (part === undefined) break;
    const { meaning, end } = part;
    const isName = meaning.kind === "w" && clean[start] !== text[start] && clean[end - 1] === text[end - 1];
    parts.push(isName ? { meaning: NAME, start, end } : part);
    start = end;
  }
  return parts;
};
