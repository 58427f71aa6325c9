import type { DateMark } from "./date-marks.js";

/**
 * What the words before a date make of it: a limit that excludes it (`before`), one that includes it (`by`), the date
 * as such (`plain`), the start of something (`start`), no day at all (`vague`), or something that is no deadline
 * (`other`: the date of a document, a number in a sentence).
 */
export type Limit = "before" | "by" | "plain" | "start" | "vague" | "other";

const TIME = String.raw`\d{1,2}\s*(?:giờ|h|g(?!\p{L})|:|\.(?=\d{2}))\s*(?:\d{1,2}\s*(?:phút|p(?!\p{L})|'|’)?)?\s*(?:sáng|trưa|chiều|tối)?`;
const WEEKDAY = String.raw`thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật`;
const CLOCK = new RegExp(String.raw`${TIME}[\s,]*`, "gu");
const WEEKDAY_WORD = new RegExp(String.raw`(?:${WEEKDAY})[\s,]*`, "gu");

/** The words that limit; *trước mắt*, *trước đó*, *tháng trước* do not. */
const LIMITERS = new RegExp(
  [
    String.raw`(?<by>trước\s+(?:hoặc|và)\s+(?:trong|vào|đúng)|(?:chậm|muộn|trễ)\s*nhất|không\s*(?:quá|muộn hơn|chậm hơn)|hạn\s*(?:chót|cuối(?:\s*cùng)?))`,
    String.raw`(?<before>(?<!(?:tháng|năm|tuần|kỳ|lần|quý)\s)trước(?!\s*(?:mắt|đây|đó|tiên|hết|hạn|kia|nay)))`,
    String.raw`(?<weak>(?<!\p{L})(?:đến\s*hết|đến|tới|hết))`,
  ].join("|"),
  "gu",
);
/** After *trước* and *chậm nhất* a name may stand ("trước ngày Quốc khánh 02/9"), but no new clause. */
const NAME = /^[^,;.]{0,60}$/u;
/** After *đến* and *hết* only small words may stand. */
const SMALL_WORDS = /^(?:là|hết|cuối|ngày|vào|[\s(])*$/u;

/** The first day of something, or the first on which it may be done. */
const START = /(?:từ|sau|không\s(?:trước|sớm\shơn)|sớm\s?nhất)\s*(?:là\s)?(?:ngày|thời điểm)?\s*$/u;
/** One day of a month, a quarter or a year that is not printed: its last working day, the day of a meeting in it. */
const UNNAMED_DAY =
  /(?:ngày\s(?:làm\s?việc\s)?(?:đầu|cuối|thứ)[^,;]*|(?:họp|hội\s?nghị|đại\s?hội)\s(?:thường\s?(?:kỳ|lệ)\s)?(?:của\s|trong\s|vào\s)?)$/u;
/** A report of a period in brackets or after a dash: its period, not its deadline. */
const REPORTED = /(?:báo\s?cáo|số\s?liệu|kết\s?quả|tình\s?hình|kế\s?hoạch)\s*[(–-]\s*$/u;
const VAGUE = /(?:(?:đầu|giữa|khoảng|nửa cuối)\s*(?:ngày)?|tuần[^,;]*|ngày\s*\d{1,2}(?!\d)[^,;]*)\s*$/u;
const DOCUMENT = /(?:(?:theo|tại|căn cứ)\s[^;]*|(?<!\p{L})số\s*\S+[^;,]{0,40})ngày\s*$/u;
/** What may stand before a month, a quarter, a year or bare digits for them to be a deadline. */
const ANCHOR =
  /(?:^|trong|vào|cuối|hết|đến|tới|hạn|xong|thành|ngay|và|hoặc|[:,;(–-])(?:là|vào|cuối|hết|ngày|năm|[\s(])*$/u;

/** "Before the end of" a day or a period: its last moment is in time. */
const ITS_END =
  /(?:cuối|hết)\s*$|^\s*(?:cuối|hết)(?:\s(?:giờ|buổi|làm\s?việc|hành\s?chính|sáng|trưa|chiều|tối|ngày))*\s*$/u;

const withoutClock = (words: string): string => words.replace(CLOCK, " ").replace(WEEKDAY_WORD, " ");

/** Whether an hour other than midnight is printed: "trước 10 giờ ngày D" still leaves hours of D. */
const leavesHours = (words: string): boolean => {
  const hour = /(\d{1,2})\s*(?:giờ|h|g(?!\p{L})|:|\.(?=\d{2}))\s*(\d{1,2})?/u.exec(words);
  return hour !== null && Number(hour[1]) + Number(hour[2] ?? 0) > 0;
};

const atMidnight = (words: string): boolean =>
  /(?<!\d)0{1,2}\s*(?:giờ|h|g(?!\p{L})|:)/u.test(words) && !leavesHours(words);

/** The limit set by the last limiting word of `region`; `undefined` when none reaches its end. */
const limiterOf = (region: string): Limit | undefined => {
  for (const found of [...region.matchAll(LIMITERS)].reverse()) {
    const tail = region.slice((found.index ?? 0) + found[0].length);
    const words = withoutClock(tail);
    const weak = found.groups?.["weak"] !== undefined;
    if (!(weak ? SMALL_WORDS : NAME).test(words)) continue;
    if (/^\s*(?:khi|lúc)(?!\p{L}|\s*\d)/u.test(tail)) return "vague";
    if (/(?:đầu|giữa|khoảng)\s*$/u.test(words)) return "vague";
    if (atMidnight(tail)) return "before";
    if (found.groups?.["before"] === undefined || leavesHours(tail)) return "by";
    return ITS_END.test(words) ? "by" : "before";
  }
  return undefined;
};

/**
 * What the words before `mark` make of it; `from` is where the previous date ended.
 *
 * @example
 * limitOf("xong trước ngày quốc khánh 02/9/2025", mark, 0); // "before"
 */
export const limitOf = (text: string, mark: DateMark, from: number): Limit => {
  const region = text.slice(from, mark.start).split(";").at(-1) ?? "";
  if (START.test(withoutClock(region))) return "start";
  if (VAGUE.test(region) || (mark.unit !== "day" && UNNAMED_DAY.test(region))) return "vague";
  const limit = limiterOf(region);
  if (limit !== undefined) return limit;
  const needsAnchor = mark.unit !== "day" || (mark.bare && mark.year === null);
  if (DOCUMENT.test(region) || (needsAnchor && REPORTED.test(region))) return "other";
  return !needsAnchor || ANCHOR.test(withoutClock(region)) ? "plain" : "other";
};
