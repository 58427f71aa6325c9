import { addMonths, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { DondocError } from "../../errors.js";
import { dateMarks } from "./date-marks.js";
import { existingDay } from "./mark-days.js";

type SpanUnit = "workingDays" | "days" | "months";

/** So many days or months that a phrase gives, and from when. */
export interface PrintedSpan {
  readonly unit: SpanUnit;
  readonly count: number;
  /** The day from which it runs: that of the document, one that is printed, or one that nobody can know from here. */
  readonly from: "issued" | "unknown" | PlainDate;
}

const SPAN =
  /(?<!\d|\d\s?[/.,–-]\s?)(?<count>\d{1,3})\s*(?:\([^)]*\)\s*)?(?<unit>ngày\s*làm\s*việc|ngày|tuần|tháng|năm)(?![\p{L}\d]|\s(?:và\s*)?\d|\s(?:đầu|cuối)(?!\p{L}))/gu;
/** "Not later than after": says the same as "within". */
const AT_LATEST_AFTER = /(?:chậm|muộn)\s*nhất\s*(?:là\s*)?sau\s*$/u;
/** What may stand before a span for it to be a deadline; "báo cáo 6 tháng" is a report on six months. */
const ANCHOR = /(?:^|trong|quá|tối đa|hạn|nhất|xong|thành|vòng|là|[:,;(–-])\s*$/u;
const FROM = /(?:kể từ|tính từ|từ|sau)\s(?:khi\s|lúc\s)?(?<start>.*)/u;
const ISSUED =
  /^(?:ngày\s)?(?:(?:văn bản|công văn|quyết định|thông báo|chỉ thị|kế hoạch|công điện|kết luận)\s)?(?:này\s)?(?:được\s)?(?:ký|ban hành|phát hành|nay(?!\p{L})|(?:ra\s)?văn bản$)/u;
/** All that may stand before a printed day for it to be the start. */
const DAY_WORD = /^(?:ngày\s*)?$/u;

const NUMBER = String.raw`(?:\d{1,3}|(?<!\p{L})(?:một|hai|ba|bốn|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|vài))\s*(?:\([^)]*\)\s*)?`;
const LENGTH = `${NUMBER}(?:ngày|tuần|tháng|giờ)`;
/** A length, and not the beginning of a date or an hour of the day: "tháng 5", "14 giờ". */
const WHOLE_LENGTH = String.raw`${NUMBER}(?:ngày|tuần|tháng)(?:\s*làm\s*việc)?(?![\p{L}\d]|\s\d)`;
/**
 * "n days before something" counts back from an event; a phrase cannot say when that is. Of a printed day it could, but
 * "5 ngày trước ngày 20/5", "trước ngày 20/5/2024 ba ngày" are as often a slip.
 */
const COUNTS_BACK = new RegExp(
  [
    String.raw`${LENGTH}(?:\s*làm\s*việc)?\s*(?:trước|so với)`,
    String.raw`(?:ít nhất|tối thiểu)\s*(?:là\s*)?${LENGTH}`,
    String.raw`trước\s*${WHOLE_LENGTH}`,
    String.raw`[/.-]\d{2,4}\s${WHOLE_LENGTH}`,
  ].join("|"),
  "u",
);

export const countsBack = (text: string): boolean => COUNTS_BACK.test(text);

const startOf = (text: string): PrintedSpan["from"] => {
  const start = FROM.exec(text)?.groups?.["start"];
  if (start === undefined || ISSUED.test(start)) return "issued";
  const mark = dateMarks(start)[0];
  if (mark === undefined || mark.year === null || !DAY_WORD.test(start.slice(0, mark.start))) return "unknown";
  // A month, a quarter and a year have no such day.
  const day = existingDay(mark.year, mark.month, mark.day);
  return day === undefined ? "unknown" : dateOf(day);
};

/**
 * The span that a phrase gives, on one line in lower case: "30 ngày làm việc", "trong 15 ngày", "03 (ba) ngày làm việc", "2 tháng kể từ ngày ký".
 * `undefined` when it gives none, or several.
 */
export const findSpan = (text: string): PrintedSpan | undefined => {
  const found = [...text.matchAll(SPAN)];
  const only = found[0];
  if (only === undefined || found.length > 1) return undefined;
  const count = Number(only.groups?.["count"]);
  const unit = only.groups?.["unit"] ?? "";
  const rest = text.slice((only.index ?? 0) + only[0].length);
  const before = text.slice(0, only.index).replace(AT_LATEST_AFTER, "trong ");
  if (count === 0 || !ANCHOR.test(before)) return undefined;
  const from = startOf(FROM.test(rest) ? rest : before);
  if (unit.includes("việc")) return { unit: "workingDays", count, from };
  if (unit === "ngày") return { unit: "days", count, from };
  if (unit === "tuần") return { unit: "days", count: 7 * count, from };
  return { unit: "months", count: unit === "năm" ? 12 * count : count, from };
};

/**
 * The last day of a span that starts on `start`. The start is not counted (Civil Code 2015, art. 147.2); the nth
 * working day ends a count of working days; months end on the corresponding day (art. 148.3); calendar days and
 * months that end on a rest day run to the end of the next working day (art. 148.5). `null` when the calendar does
 * not reach there.
 */
export const spanEnd = (start: PlainDate, span: PrintedSpan, calendar: WorkingCalendar): PlainDate | null => {
  const day = dayOf(start, "issuedOn");
  try {
    if (span.unit === "workingDays") return dateOf(calendar.add(day, span.count));
    return dateOf(calendar.following(span.unit === "days" ? day + span.count : addMonths(day, span.count)));
  } catch (error) {
    if (error instanceof DondocError && error.code === "outside-calendar") return null;
    throw error;
  }
};
