import { civilFromDay, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { dayFromCivil, daysInMonth } from "../../calendar/plain-date.js";
import type { DueBound } from "../../language/vocabulary.js";
import { type DateMark, dateMarks } from "./date-marks.js";
import { type Limit, limitOf } from "./deadline-limit.js";
import { countsBack, findSpan, type PrintedSpan, spanEnd } from "./deadline-span.js";
import { daysOfMark, existingDay, inferYear } from "./mark-days.js";
import { withoutInstants } from "./printed-instants.js";
import { oneLine } from "./vietnamese-text.js";

/**
 * Why a phrase gives no day: it holds no date that limits (`noDate`); a date without a year and no document to infer
 * it from (`noYear`); a span whose start is not known, or lies outside the calendar (`noStart`); words that name no
 * point in time (`notAPoint`); a day that does not exist (`impossible`).
 */
export type NoDayReason = "noDate" | "noYear" | "noStart" | "notAPoint" | "impossible";

/** What a printed deadline says. */
export interface ReadDeadline {
  /** The last valid day. */
  readonly dueOn: PlainDate | null;
  readonly bound: DueBound;
  /** No year was printed: it was taken from the day of the document. */
  readonly yearInferred: boolean;
  readonly reason?: NoDayReason;
}

export interface DeadlineContext {
  /** The day of the document that sets the deadline. */
  readonly issuedOn: PlainDate | null;
  readonly calendar: WorkingCalendar;
}

interface LimitedMark {
  readonly mark: DateMark;
  readonly limit: Limit;
}

/** A longer text is not a deadline but a story. */
const LONGEST_PHRASE = 600;

const RECURRING = /(?<!\p{L})(?:(?:h[àằ]ng|mỗi)\s*(?:ngày|tuần|tháng|quý|quí|năm)|định\s*k[ỳì])(?!\p{L})/u;
const NOT_A_POINT =
  /(?<!\p{L})(?:khẩn\s*trương|ngay|h(?:ỏa|oả)\s*tốc|kịp\s*thời|thường\s*xuyên|liên\s*tục|sớm|giai\s*đoạn|(?:thượng\s*)?khẩn)(?!\p{L})/u;
/** "trong năm", "cuối năm nay", "hết quý này": the period in which the document was issued. */
const OWN_PERIOD = /(?:trong|cuối|hết)\s*(?:năm|tháng|quý)\s*(?:nay|này)?\s*(?:[,.;)]|$)/u;
const OWN_UNIT = [
  ["năm", "year", 12],
  ["quý", "quarter", 3],
  ["tháng", "month", 1],
] as const;

/** A full day and nothing else, as most sheets have it: no pattern for dates in words has to look at it. */
const DAY_ALONE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** The day that stands alone in a text; `undefined` for any other text and for a day that does not exist. */
const dayAlone = (text: string): PlainDate | undefined => {
  const parts = DAY_ALONE.exec(text);
  const day = parts === null ? undefined : existingDay(Number(parts[4]), Number(parts[3]), Number(parts[1]));
  return day === undefined ? undefined : dateOf(day);
};

const without = (reason: NoDayReason, bound: DueBound = "none"): ReadDeadline => ({
  dueOn: null,
  bound,
  yearInferred: false,
  reason,
});

const boundOf = ({ mark, limit }: LimitedMark): DueBound =>
  limit === "before" ? "before" : mark.unit !== "day" ? mark.unit : limit === "by" ? "by" : "on";

/** Whether some year has such a day, so that only the year is missing. */
const existsInSomeYear = (mark: DateMark): boolean => daysOfMark(mark, 2024) !== undefined;

const readMark = (chosen: LimitedMark, years: readonly number[], { issuedOn }: DeadlineContext): ReadDeadline => {
  const bound = boundOf(chosen);
  const { mark } = chosen;
  if (!existsInSomeYear(mark)) return without("impossible", bound);
  const year = mark.year ?? (issuedOn === null ? undefined : inferYear(mark, issuedOn));
  if (year === undefined) {
    return without(issuedOn === null || mark.shortYear !== null ? "noYear" : "impossible", bound);
  }
  // A year printed elsewhere in the phrase that says otherwise leaves two readings.
  if (years.length > 0 && !years.includes(year)) return without("noYear", bound);
  const days = daysOfMark(mark, year);
  if (days === undefined) return without("impossible", bound);
  return { dueOn: dateOf(bound === "before" ? days.first - 1 : days.last), bound, yearInferred: mark.year === null };
};

const readSpan = (span: PrintedSpan, { issuedOn, calendar }: DeadlineContext): ReadDeadline => {
  const start = span.from === "issued" ? issuedOn : span.from === "unknown" ? null : span.from;
  const dueOn = start === null ? null : spanEnd(start, span, calendar);
  return dueOn === null ? without("noStart", "span") : { dueOn, bound: "span", yearInferred: false };
};

const readOwnPeriod = (words: string, { issuedOn }: DeadlineContext): ReadDeadline => {
  const [, bound, length] = OWN_UNIT.find(([word]) => words.includes(word)) ?? OWN_UNIT[0];
  if (issuedOn === null) return without("noYear", bound);
  const { year, month } = civilFromDay(dayOf(issuedOn, "issuedOn"));
  const lastMonth = Math.ceil(month / length) * length;
  const last = dayFromCivil(year, lastMonth, daysInMonth(year, lastMonth));
  return { dueOn: dateOf(last), bound, yearInferred: true };
};

/** The dates of a phrase that could be its deadline; of something recurring only a full date is one. */
const candidates = (marks: readonly LimitedMark[], recurring: boolean): readonly LimitedMark[] =>
  marks.filter(
    ({ mark, limit }) =>
      (limit === "before" || limit === "by" || limit === "plain") &&
      (!recurring || (mark.unit === "day" && mark.year !== null)),
  );

const isFullDay = ({ mark }: LimitedMark): boolean => mark.unit === "day" && mark.year !== null;
const dayKey = ({ mark: { year, month, day } }: LimitedMark): string => `${year}-${month}-${day}`;

/** Whether another full day than the chosen one could be the deadline as well. */
const isOneOfSeveralDays = (chosen: LimitedMark, usable: readonly LimitedMark[]): boolean =>
  isFullDay(chosen) && usable.some((other) => isFullDay(other) && dayKey(other) !== dayKey(chosen));

/**
 * The last valid day that a printed Vietnamese deadline gives: "trước ngày 20/5/2024" is 2024-05-19.
 *
 * A date after a limiting word (*trước*, *chậm nhất*, *đến hết*) wins over the others, the last one over earlier
 * ones; of two full days that nothing tells apart neither is taken. A month, a quarter or a year ends on its last day. A span runs from the day of the document, or from the day
 * it prints, and is counted by the Civil Code 2015, art. 147-148. A fixed date is not moved off a rest day. What can be
 * read in two ways, or counts from something that the phrase does not date, gives no day and says why.
 *
 * @param text - The words as printed; NFD, `Ð` for `Đ`, odd spaces and parted combining marks are understood.
 * @throws DondocError when `issuedOn` is not a day.
 * @example
 * readDeadline("trước ngày 1.8", { issuedOn: "2019-06-14", calendar: vietnam });
 * // { dueOn: "2019-07-31", bound: "before", yearInferred: true }
 */
export const readDeadline = (text: string, context: DeadlineContext): ReadDeadline => {
  const alone = dayAlone(text);
  if (alone !== undefined) return { dueOn: alone, bound: "on", yearInferred: false };
  // Spaces and marks aside, no more than so much could come down to a phrase.
  if (text.length > 10 * LONGEST_PHRASE) return without("noDate");
  const words = oneLine(withoutInstants(text).replace(/\r?\n/g, "; ")).toLowerCase();
  if (words === "") return without("notAPoint");
  if (words.length > LONGEST_PHRASE || countsBack(words)) return without("noDate");
  const marks = dateMarks(words);
  const limited = marks.map((mark, i) => ({ mark, limit: limitOf(words, mark, marks[i - 1]?.end ?? 0) }));
  const recurring = RECURRING.test(words);
  const usable = candidates(limited, recurring);
  const chosen = usable.findLast(({ limit }) => limit !== "plain") ?? usable.at(-1);
  const span = recurring ? undefined : findSpan(words);
  if (span !== undefined && (chosen === undefined || chosen.limit === "plain")) {
    return chosen === undefined ? readSpan(span, context) : without("noDate");
  }
  // Of two full days that nothing tells apart neither is guessed.
  if (chosen?.limit === "plain" && isOneOfSeveralDays(chosen, usable)) return without("noDate");
  if (chosen !== undefined) {
    const years = marks.flatMap((mark) => mark.year ?? []);
    return readMark(chosen, years, context);
  }
  const own = recurring ? null : OWN_PERIOD.exec(words);
  if (own !== null) return readOwnPeriod(own[0], context);
  const vague = recurring || NOT_A_POINT.test(words) || limited.some(({ limit }) => limit === "vague");
  return without(vague ? "notAPoint" : "noDate");
};
