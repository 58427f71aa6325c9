import type { DayNumber, WorkingCalendar } from "../calendar/index.js";
import { cleanText } from "./clean-text.js";
import { type DateDays, daysOfDate, inferYear, ownPeriod } from "./due-day.js";
import { type Grouped, groupParts, lettersOf } from "./groups.js";
import { digitsForWords } from "./letters.js";
import type { Meaning, Part, PrintedDate } from "./part.js";
import type { NoDayReason, PhraseCertainty, PhraseContext, PrintedBound, PrintedDeadline } from "./printed-deadline.js";
import { readParts } from "./read-parts.js";
import { DEADLINE_SENSES, NO_DAY_SENSES, type Sense } from "./senses/index.js";
import { mendSlips } from "./slips.js";
import { spanEnd } from "./span-end.js";
import { isoOf, weekdayOf } from "./utc-days.js";

/** A longer text is not a deadline but a story. */
const LONGEST_PHRASE = 600;
/** Spaces and marks aside, no more than so much could come down to a phrase. */
const LONGEST_RAW = 10 * LONGEST_PHRASE;

/** What a sense found in a phrase. */
interface Found {
  readonly sense: Sense;
  readonly due: Part;
  /** The other date, and how it lies to `due`, by the name of its group. */
  readonly from: Meaning | undefined;
  readonly side: string;
  /** The kinds of the words that limit `due`. */
  readonly limit: string;
  /** The hour before the day, or the words for one. */
  readonly at: Meaning | undefined;
  /** The hour after the day, with the kinds of the words that limit it. */
  readonly by: string;
  readonly late: Meaning | undefined;
  readonly parts: readonly Part[];
}

interface Setting {
  readonly issued: DayNumber | null;
  readonly calendar: WorkingCalendar;
}

/** What became of `due`: a day, or why not. */
interface Outcome {
  readonly due: DayNumber | null;
  readonly bound: PrintedBound;
  readonly reason?: NoDayReason;
  readonly certainty?: PhraseCertainty | undefined;
  /** Minutes after midnight. */
  readonly clock?: number;
}

const refused = (reason: NoDayReason, bound: PrintedBound = "none"): Outcome => ({ due: null, bound, reason });

/** The sense that holds all parts of a phrase. */
const findSense = ({ parts, letters }: Grouped): Found | undefined => {
  for (const sense of DEADLINE_SENSES) {
    const found = sense.whole.exec(letters);
    const part = (name: string): Part | undefined => parts[found?.indices?.groups?.[name]?.[0] ?? -1];
    const due = part("due");
    if (due === undefined) continue;
    const { lim = "", by = "" } = found?.groups ?? {};
    const side = ["around", "adjacent"].find(part) ?? "from";
    const [from, at, late] = [side, "at", "late"].map((name) => part(name)?.meaning);
    return { sense, due, side, from, limit: lim, by, at, late, parts };
  }
  return undefined;
};

const readSpan = ({ due: { meaning }, from }: Found, { issued, calendar }: Setting): Outcome => {
  const { count, span } = meaning;
  if (!count || span === undefined) return refused("contradicts", "span");
  const date = from?.date;
  const start = date === undefined ? issued : date.year === null ? undefined : daysOfDate(date, date.year)?.first;
  const due = start == null ? null : spanEnd(start, span, calendar);
  if (due === null) return refused("noStart", "span");
  return { due, bound: "span", certainty: from === undefined ? "startInferred" : undefined };
};

/** Whether the other date of a phrase, or a weekday, says that the day is another one. */
const isContradicted = (
  { side, from, parts }: Found,
  { first, last }: DateDays,
  year: number,
  issued: DayNumber | null,
): boolean => {
  if (parts.some(({ meaning: { weekday } }) => weekday !== undefined && weekday !== weekdayOf(first))) return true;
  const date = from?.date;
  if (date === undefined) return false;
  const other = daysOfDate(date, date.year ?? year);
  if (other === undefined) return true;
  if (side === "around") return first < other.first || last > other.last;
  if (side === "adjacent") return other.last + 1 !== first;
  if (other.first < first) return false;
  // "10/12 to 15/1/2027" begins in the year before, when that is not before its document.
  const before = date.year === null ? daysOfDate(date, year - 1) : undefined;
  return before === undefined || issued === null || before.last < issued;
};

/** The year of a date that prints none, from the other date of the phrase or from the document. */
const yearOf = (date: PrintedDate, { from }: Found, issued: DayNumber | null): number | undefined => {
  const base = from?.date;
  const since = base?.year == null ? issued : daysOfDate(base, base.year)?.first;
  return date.year ?? (since == null ? undefined : inferYear(date, since));
};

/** 2024 has every day that some year has. */
const LEAP_YEAR = 2024;
/** A deadline more than two years before its document is a misprint. */
const MOST_DAYS_BEFORE = 731;

const readDate = (found: Found, date: PrintedDate, { issued, calendar }: Setting): Outcome => {
  const { at, late, by } = found;
  const limit = found.limit + by;
  const clock = at?.clock ?? late?.clock ?? found.due.meaning.clock ?? 0;
  // An hour of the day itself leaves that day, midnight does not.
  const isMidnight = (at?.clock === 0 && limit !== "") || (late?.clock === 0 && /[bty]/.test(by));
  const isBefore = isMidnight || (/b/.test(limit) && clock === 0 && at?.kind !== "c");
  const bound = isBefore ? "before" : date.unit === "day" ? (/[byt]/.test(limit) ? "by" : "on") : date.unit;
  const year = yearOf(date, found, issued);
  const days = daysOfDate(date, year ?? LEAP_YEAR);
  if (days === undefined) return refused("impossible", bound);
  if (year === undefined) return refused(issued === null ? "noYear" : "impossible", bound);
  if (isContradicted(found, days, year, issued)) return refused("contradicts", bound);
  const due = isBefore ? days.first - 1 : days.last;
  const isInferred = date.year === null || found.due.meaning.kind === "o";
  if (isInferred && issued !== null && due < issued) return refused("noYear", bound);
  if (due < Math.max(calendar.firstDay, (issued ?? 0) - MOST_DAYS_BEFORE) || due > calendar.lastDay)
    return refused("outsideReason", bound);
  return { due, bound, certainty: isInferred ? "yearInferred" : undefined, clock: isBefore ? 0 : clock };
};

const readFound = (found: Found, text: string, setting: Setting): Outcome => {
  const { meaning, start, end } = found.due;
  if (meaning.kind === "S") return readSpan(found, setting);
  return readDate(found, meaning.date ?? ownPeriod(text.slice(start, end), setting.issued), setting);
};

/** What a phrase was read as: its text on one line, its parts, and the answer. */
export interface ReadPhrase {
  readonly clean: string;
  readonly parts: readonly Part[];
  readonly answer: PrintedDeadline;
}

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");

const answerOf = (
  sense: Sense | undefined,
  { due, bound, reason, certainty = "stated", clock = 0 }: Outcome,
  unread: readonly string[] = [],
): PrintedDeadline => {
  return Object.freeze({
    dueOn: due === null ? null : isoOf(due),
    bound,
    ...(clock > 0 && { at: clockText(clock) }),
    certainty,
    sense: sense?.id ?? null,
    unread: Object.freeze(unread),
    ...(reason !== undefined && { reason }),
  });
};

/** A phrase that names no deadline: the sense that says why, or the words that have no place. */
const withoutDay = (clean: string, { parts, letters }: Grouped): PrintedDeadline => {
  const sense = NO_DAY_SENSES.find(({ whole }) => whole.test(letters));
  const reason = sense?.reason ?? (letters === "" ? "notAPoint" : /[DMS]/.test(letters) ? "notUnderstood" : "noDate");
  // Where every word has a place and no sense takes them together, none of them is read.
  const kinds = sense !== undefined || /[pw?z]/.test(letters) ? /[pw?z]/ : /[^,;:().-]/;
  const unread = parts
    .filter(({ meaning }) => kinds.test(meaning.kind))
    .map(({ start, end }) => clean.slice(start, end));
  return answerOf(sense, refused(reason, reason === "noStart" ? "span" : "none"), unread);
};

/** Reads a phrase and keeps its parts, for those who explain it. */
export const readPhrase = (raw: string, { issuedOn, calendar }: PhraseContext): ReadPhrase => {
  const clean = raw.length > LONGEST_RAW ? raw : cleanText(raw);
  const lower = clean.toLowerCase();
  if (clean.length > LONGEST_PHRASE || lower.length !== clean.length)
    return { clean, parts: [], answer: answerOf(undefined, refused("tooLong")) };
  const setting = { issued: issuedOn === null ? null : calendar.dayOf(issuedOn, "issuedOn"), calendar };
  const read = (printed: string, certainty?: "corrected"): ReadPhrase => {
    const text = digitsForWords(printed);
    const parts = readParts(text, clean);
    const grouped = groupParts(parts);
    const found = findSense(grouped);
    if (found !== undefined) {
      const outcome = readFound(found, text, setting);
      const weakest = outcome.certainty ?? (outcome.due === null ? undefined : certainty);
      return { clean, parts, answer: answerOf(found.sense, { ...outcome, certainty: weakest }) };
    }
    // Slips are put right only where a word has no place, or where "at once" may be a day.
    const mended = certainty === undefined && /[wp?]|U.*D/.test(lettersOf(parts)) ? mendSlips(printed) : printed;
    const again = mended === printed ? undefined : read(mended, "corrected");
    return again?.answer.dueOn ? again : { clean, parts, answer: withoutDay(clean, grouped) };
  };
  return read(lower);
};

/**
 * The last valid day that a printed Vietnamese deadline gives: "trước ngày 20/5/2024" is 2024-05-19.
 *
 * A day is given only when every word of the phrase has its place in a sense that is known to name a deadline; what is
 * left over gives no day and is named. A month, a quarter or a year ends on its last day; a span is counted by the Civil
 * Code 2015, art. 147-148, from the day of the document or the day it prints; a fixed date is not moved off a rest day.
 *
 * @param text - The words as printed, 600 letters at most.
 * @throws DondocError when `issuedOn` is not a day.
 * @example
 * readDeadline("trước ngày 1.8", { issuedOn: "2019-06-14", calendar: vietnam });
 * // { dueOn: "2019-07-31", bound: "before", certainty: "yearInferred", sense: "beforeDay", unread: [] }
 */
export const readDeadline = (text: string, context: PhraseContext): PrintedDeadline => readPhrase(text, context).answer;
