import { type DayNumber, dateOf } from "../calendar/index.js";
import { weekdayOf } from "../calendar/plain-date.js";
import { cleanText } from "./clean-text.js";
import { type DateDays, daysOfDate, inferYear, ownPeriod } from "./due-day.js";
import { groupParts, lettersOf } from "./groups.js";
import { digitsForWords, mendSlips } from "./letters.js";
import type { Part, PrintedDate } from "./part.js";
import type { NoDayReason, PhraseCertainty, PhraseContext, PrintedBound, PrintedDeadline } from "./printed-deadline.js";
import { readParts } from "./read-parts.js";
import { type CompiledSense, DEADLINE_SENSES, NO_DAY_SENSES } from "./senses/index.js";
import { spanEnd } from "./span-end.js";

/** A longer text is not a deadline but a story. */
const LONGEST_PHRASE = 600;
/** Spaces and marks aside, no more than so much could come down to a phrase. */
const LONGEST_RAW = 10 * LONGEST_PHRASE;

/** What a sense found in a phrase. */
interface Found {
  readonly sense: CompiledSense;
  readonly due: Part;
  readonly from: Part | undefined;
  /** The kinds of the words that limit `due`. */
  readonly limit: string;
  readonly at: Part | undefined;
  readonly late: Part | undefined;
  /** The weekdays beside `due`. */
  readonly weekdays: readonly Part[];
}

interface Setting {
  readonly issued: DayNumber | null;
  readonly context: PhraseContext;
}

type Outcome = Pick<PrintedDeadline, "dueOn" | "bound" | "at" | "reason"> & { readonly certainty?: PhraseCertainty };

const refused = (reason: NoDayReason, bound: PrintedBound = "none"): Outcome => ({ dueOn: null, bound, reason });

/** The sense that holds all parts of a phrase. */
const findSense = (parts: readonly Part[]): Found | undefined => {
  const letters = lettersOf(parts);
  for (const sense of DEADLINE_SENSES) {
    const found = sense.whole.exec(letters);
    const places = found?.indices?.groups;
    const place = places?.["due"]?.[0];
    const due = place === undefined ? undefined : parts[place];
    if (place === undefined || due === undefined) continue;
    const part = (name: string): Part | undefined => parts[places?.[name]?.[0] ?? -1];
    const weekdays = parts.slice(Math.max(0, place - 2), place + 5).filter(({ kind }) => kind === "W");
    const limit = found?.groups?.["lim"] ?? "";
    return { sense, due, from: part("from"), limit, at: part("at"), late: part("late"), weekdays };
  }
  return undefined;
};

/** Whether the last valid day is the one before: an hour of the day itself leaves that day, midnight does not. */
const isBefore = ({ limit, at, late, due }: Found): boolean => {
  if (at?.clock === 0 && limit !== "") return true;
  const clock = at?.clock ?? late?.clock ?? due.clock ?? 0;
  return limit.includes("b") && clock === 0 && at?.kind !== "c";
};

const readSpan = ({ due, from }: Found, { issued, context }: Setting): Outcome => {
  if (!due.count) return refused("contradicts", "span");
  const date = from?.date;
  const start = date === undefined ? issued : date.year === null ? undefined : daysOfDate(date, date.year)?.first;
  const end = start == null ? null : spanEnd(start, due, context.calendar);
  if (end === null) return refused("noStart", "span");
  return { dueOn: dateOf(end), bound: "span", ...(from === undefined ? { certainty: "startInferred" } : {}) };
};

/** Whether the other date of a phrase, or a weekday, says that the day is another one. */
const isContradicted = ({ sense, from, weekdays }: Found, { first, last }: DateDays, year: number): boolean => {
  if (weekdays.some(({ weekday }) => weekday !== weekdayOf(first))) return true;
  const date = from?.date;
  const other = date && daysOfDate(date, date.year ?? year);
  if (date === undefined) return false;
  if (other === undefined) return true;
  if (sense.from === "around") return first < other.first || last > other.last;
  if (sense.from === "adjacent") return other.last + 1 !== first;
  // "10/12 to 15/1/2027" begins in the year before.
  return date.year !== null && other.last >= first;
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

/** Why a date that exists is no deadline all the same. */
const objectionTo = (
  due: DayNumber,
  isInferred: boolean,
  { issued, context: { calendar } }: Setting,
): NoDayReason | undefined => {
  if (isInferred && issued !== null && due < issued) return "noYear";
  const isLate =
    due < calendar.firstDay || due > calendar.lastDay || (issued !== null && due < issued - MOST_DAYS_BEFORE);
  return isLate ? "outsideReason" : undefined;
};

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, "0")).join(":");

const readDate = (found: Found, date: PrintedDate, setting: Setting): Outcome => {
  const { due, at, late, limit } = found;
  const before = isBefore(found);
  const bound = before ? "before" : date.unit === "day" ? (/[byt]/.test(limit) ? "by" : "on") : date.unit;
  if (daysOfDate(date, date.year ?? LEAP_YEAR) === undefined) return refused("impossible", bound);
  const year = yearOf(date, found, setting.issued);
  if (year === undefined) return refused(setting.issued === null ? "noYear" : "impossible", bound);
  const days = daysOfDate(date, year);
  if (days === undefined) return refused("impossible", bound);
  if (isContradicted(found, days, year)) return refused("contradicts", bound);
  const last = before ? days.first - 1 : days.last;
  const isInferred = date.year === null || due.kind === "o";
  const objection = objectionTo(last, isInferred, setting);
  if (objection !== undefined) return refused(objection, bound);
  const clock = at?.clock ?? late?.clock ?? due.clock ?? 0;
  return {
    dueOn: dateOf(last),
    bound,
    ...(clock > 0 && !before ? { at: clockText(clock) } : {}),
    ...(isInferred ? { certainty: "yearInferred" } : {}),
  };
};

const readFound = (found: Found, text: string, setting: Setting): Outcome => {
  const { kind, date, start, end } = found.due;
  if (kind === "S") return readSpan(found, setting);
  if (date !== undefined) return readDate(found, date, setting);
  const own = ownPeriod(text.slice(start, end), setting.issued ?? 0);
  return setting.issued === null ? refused("noYear", own.unit as PrintedBound) : readDate(found, own, setting);
};

/** The words that have no place: those that are in no part, or all where no sense takes the parts together. */
const unreadWords = (clean: string, parts: readonly Part[], sense: CompiledSense | undefined): readonly string[] => {
  const unknown = parts.filter(({ kind }) => "pw?z".includes(kind));
  const left =
    unknown.length > 0 || sense !== undefined ? unknown : parts.filter(({ kind }) => !",;:().-".includes(kind));
  return left.map(({ start, end }) => clean.slice(start, end));
};

/** What a phrase was read as: its text on one line, its parts, and the answer. */
export interface ReadPhrase {
  readonly clean: string;
  readonly parts: readonly Part[];
  readonly answer: PrintedDeadline;
}

const answer = (
  sense: string | null,
  { certainty = "stated", ...outcome }: Outcome,
  unread: readonly string[] = [],
): PrintedDeadline => Object.freeze({ ...outcome, certainty, sense, unread: Object.freeze(unread) });

/** A phrase that names no deadline: the sense that says why, or the words that have no place. */
const withoutDay = (clean: string, parts: readonly Part[]): PrintedDeadline => {
  const grouped = groupParts(parts);
  const letters = lettersOf(grouped);
  if (letters === "") return answer(null, refused("notAPoint"));
  const sense = NO_DAY_SENSES.find(({ whole }) => whole.test(letters));
  const reason = sense?.reason ?? (/[DMS]/.test(letters) ? "notUnderstood" : "noDate");
  return answer(
    sense?.id ?? null,
    refused(reason, reason === "noStart" ? "span" : "none"),
    unreadWords(clean, grouped, sense),
  );
};

/** Reads a phrase and keeps its parts, for those who explain it. */
export const readPhrase = (raw: string, context: PhraseContext): ReadPhrase => {
  const clean = raw.length > LONGEST_RAW ? raw : cleanText(raw);
  const lower = clean.toLowerCase();
  if (clean.length > LONGEST_PHRASE || lower.length !== clean.length)
    return { clean, parts: [], answer: answer(null, refused("tooLong")) };
  const setting = {
    issued: context.issuedOn === null ? null : context.calendar.dayOf(context.issuedOn, "issuedOn"),
    context,
  };
  const text = digitsForWords(lower);
  const parts = readParts(text, clean);
  const found = findSense(groupParts(parts));
  if (found !== undefined) return { clean, parts, answer: answer(found.sense.id, readFound(found, text, setting)) };
  const mended = digitsForWords(mendSlips(lower));
  const mendedParts = mended === text ? parts : readParts(mended, clean);
  const foundMended = mended === text ? undefined : findSense(groupParts(mendedParts));
  if (foundMended === undefined) return { clean, parts, answer: withoutDay(clean, parts) };
  const outcome = readFound(foundMended, mended, setting);
  const certainty = outcome.certainty ?? (outcome.dueOn === null ? "stated" : "corrected");
  return { clean, parts: mendedParts, answer: answer(foundMended.sense.id, { ...outcome, certainty }) };
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
