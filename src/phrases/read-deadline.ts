import { dateOf, type PlainDate } from "../calendar/index.js";
import { cleanText } from "./clean-text.js";
import { clockText, daysOfDate, existsInSomeYear, inferYear, isWithinReason, ownPeriod } from "./due-day.js";
import { groupParts, lettersOf } from "./groups.js";
import { digitsForWords } from "./number-words.js";
import type { Part, PrintedDate } from "./part.js";
import type { NoDayReason, PhraseCertainty, PhraseContext, PrintedBound, PrintedDeadline } from "./printed-deadline.js";
import { readParts } from "./read-parts.js";
import { type CompiledSense, DEADLINE_SENSES, NO_DAY_SENSES } from "./senses/index.js";
import { mendSlips } from "./slips.js";
import { spanEnd } from "./span-end.js";

/** A longer text is not a deadline but a story. */
const LONGEST_PHRASE = 600;
/** Spaces and marks aside, no more than so much could come down to a phrase. */
const LONGEST_RAW = 10 * LONGEST_PHRASE;

/** What a sense found in a phrase. */
interface Found {
  readonly sense: CompiledSense;
  readonly text: string;
  readonly due: Part;
  readonly from: Part | undefined;
  readonly limit: string;
  readonly at: Part | undefined;
  readonly late: Part | undefined;
  readonly parts: readonly Part[];
}

type Outcome = Pick<PrintedDeadline, "dueOn" | "bound" | "at" | "reason"> & { readonly certainty?: PhraseCertainty };

const refused = (reason: NoDayReason, bound: PrintedBound = "none"): Outcome => ({ dueOn: null, bound, reason });

/** The sense that holds all parts of a phrase. */
const findSense = (text: string, parts: readonly Part[]): Found | undefined => {
  const letters = lettersOf(parts);
  for (const sense of DEADLINE_SENSES) {
    const found = sense.whole.exec(letters);
    const places = found?.indices?.groups;
    if (places === undefined) continue;
    const part = (...names: readonly string[]): Part | undefined => {
      const place = names.map((name) => places[name]).find((each) => each !== undefined);
      return place === undefined || place[0] === place[1] ? undefined : parts[place[0]];
    };
    const due = part("due", "due2");
    if (due === undefined) continue;
    const limit = found?.groups?.["lim"] ?? "";
    return { sense, text, due, from: part("from", "from2"), limit, at: part("at"), late: part("late"), parts };
  }
  return undefined;
};

const boundOf = ({ due, limit }: Found, before: boolean): PrintedBound => {
  if (due.kind === "S") return "span";
  if (before) return "before";
  if (due.date !== undefined && due.date.unit !== "day") return due.date.unit;
  return limit === "" || limit === "i" ? "on" : "by";
};

/** Whether the last valid day is the one before: an hour of the day itself leaves that day, midnight does not. */
const isBefore = ({ limit, at, late, due }: Found): boolean => {
  const clock = at?.clock ?? late?.clock ?? due.clock;
  if (at?.clock === 0 && limit !== "") return true;
  if (!limit.includes("b")) return false;
  return at?.kind !== "c" && late?.kind !== "c" && (clock === undefined || clock === 0);
};

const readSpan = (found: Found, { issuedOn, calendar }: PhraseContext): Outcome => {
  const { due, from } = found;
  if (due.contradicts === true || due.span === undefined) return refused("contradicts", "span");
  const printed = from?.date;
  const day = printed?.year == null ? undefined : daysOfDate(printed, printed.year)?.first;
  const start = printed === undefined ? issuedOn : day === undefined ? null : dateOf(day);
  const dueOn = start === null ? null : spanEnd(start, due.span, calendar);
  if (dueOn === null) return refused("noStart", "span");
  return { dueOn, bound: "span", ...(from === undefined ? { certainty: "startInferred" } : {}) };
};

/** The weekday printed beside a day must be that of the day. */
const contradictsWeekday = ({ parts, due }: Found, day: number): boolean => {
  const place = parts.indexOf(due);
  const weekdays = parts.slice(Math.max(0, place - 2), place + 4).filter(({ kind }) => kind === "W");
  return weekdays.some(({ weekday }) => weekday !== ((((day + 3) % 7) + 7) % 7) + 1);
};

const contradictsFrom = ({ sense, from }: Found, first: number, last: number, year: number): boolean => {
  const date = from?.date;
  if (date === undefined) return false;
  const days = daysOfDate(date, date.year ?? year);
  if (days === undefined) return true;
  if (sense.from === "around") return first < days.first || last > days.last;
  if (sense.from === "adjacent") return days.last + 1 !== first;
  // "10/12 to 15/1/2027" begins in the year before.
  return sense.from === "earlier" && date.year !== null && days.last >= first;
};

const yearOfFound = (found: Found, date: PrintedDate, issuedOn: PlainDate | null): number | undefined => {
  if (date.year !== null) return date.year;
  const base = found.from?.date;
  const baseDays = base?.year == null ? undefined : daysOfDate(base, base.year);
  const since = baseDays === undefined ? issuedOn : dateOf(baseDays.first);
  return since === null ? undefined : inferYear(date, since);
};

const readDate = (found: Found, date: PrintedDate, context: PhraseContext): Outcome => {
  const { issuedOn, calendar } = context;
  const before = isBefore(found);
  const bound = boundOf(found, before);
  if (!existsInSomeYear(date)) return refused("impossible", bound);
  if (date.year === null && found.sense.fullYear === true) return refused("notAPoint");
  const year = yearOfFound(found, date, issuedOn);
  if (year === undefined) return refused(issuedOn === null ? "noYear" : "impossible", bound);
  const days = daysOfDate(date, year);
  if (days === undefined) return refused("impossible", bound);
  if (contradictsFrom(found, days.first, days.last, year)) return refused("contradicts", bound);
  if (date.unit === "day" && contradictsWeekday(found, days.first)) return refused("contradicts", bound);
  const due = before ? days.first - 1 : days.last;
  const inferred = date.year === null || found.due.kind === "o";
  if (inferred && issuedOn !== null && dateOf(due) < issuedOn) return refused("noYear", bound);
  if (!isWithinReason(due, issuedOn, calendar.firstDay, calendar.lastDay)) return refused("outsideReason", bound);
  const clock = found.at?.clock ?? found.late?.clock ?? found.due.clock ?? 0;
  return {
    dueOn: dateOf(due),
    bound,
    ...(clock > 0 && !before ? { at: clockText(clock) } : {}),
    ...(inferred ? { certainty: "yearInferred" } : {}),
  };
};

const OWN_BOUNDS: Readonly<Record<string, PrintedBound>> = { n: "year", q: "quarter", t: "month" };

const readFound = (found: Found, context: PhraseContext): Outcome => {
  const { due, text } = found;
  if (due.kind === "S") return readSpan(found, context);
  if (due.kind === "o") {
    const word = text.slice(due.start, due.end);
    if (context.issuedOn === null) return refused("noYear", OWN_BOUNDS[word[0] ?? ""]);
    const date = ownPeriod(word, context.issuedOn);
    return readDate({ ...found, due: { ...due, date } }, date, context);
  }
  return due.date === undefined ? refused("noDate") : readDate(found, due.date, context);
};

/** The words of the parts that no sense reaches. */
const unreadWords = (clean: string, parts: readonly Part[]): readonly string[] => {
  const letters = lettersOf(parts);
  const unknown = parts.filter(({ kind }) => "w?nz".includes(kind));
  const reach = Math.max(0, ...DEADLINE_SENSES.map(({ opening }) => opening.exec(letters)?.[0].length ?? 0));
  const left = unknown.length > 0 ? unknown : parts.slice(reach).filter(({ kind }) => !",;:()-.".includes(kind));
  return Object.freeze(left.map(({ start, end }) => clean.slice(start, end)));
};

const YEAR_ALONE = /^\d{4}$/;
/** A full day and nothing else, as most sheets have it: nothing has to be looked for. */
const DAY_ALONE = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/;

/** What a phrase was read as: its text on one line, its parts, and the answer. */
export interface ReadPhrase {
  readonly clean: string;
  readonly parts: readonly Part[];
  readonly answer: PrintedDeadline;
}

const answerOf = (
  sense: string | null,
  { certainty = "stated", ...outcome }: Outcome,
  unread: readonly string[] = [],
): PrintedDeadline => Object.freeze({ ...outcome, certainty, sense, unread });

/** Reads a phrase and keeps its parts, for those who explain it. */
export const readPhrase = (raw: string, context: PhraseContext): ReadPhrase => {
  const none = (reason: NoDayReason, clean = ""): ReadPhrase => ({ clean, parts: [], answer: answerOf(null, refused(reason)) });
  if (raw.length > LONGEST_RAW) return none("tooLong");
  const clean = cleanText(raw);
  if (clean.length > LONGEST_PHRASE) return none("tooLong");
  const lower = clean.toLowerCase();
  if (lower.length !== clean.length) return none("notUnderstood", clean);
  const text = digitsForWords(YEAR_ALONE.test(lower) ? `năm ${lower}` : lower);
  const read = (words: string): readonly [readonly Part[], Found | undefined] => {
    const parts = readParts(words);
    return [parts, findSense(words, groupParts(parts))];
  };
  const [parts, found] = read(text);
  if (found !== undefined) return { clean, parts, answer: answerOf(found.sense.id, readFound(found, context)) };
  const mended = digitsForWords(mendSlips(lower));
  const [mendedParts, foundMended] = mended === text ? [parts, undefined] : read(mended);
  if (foundMended !== undefined) {
    const outcome = readFound(foundMended, context);
    const certainty = outcome.certainty ?? (outcome.dueOn === null ? "stated" : "corrected");
    return { clean, parts: mendedParts, answer: answerOf(foundMended.sense.id, { ...outcome, certainty }) };
  }
  return withoutDay(clean, mendedParts);
};

const withoutDay = (clean: string, parts: readonly Part[]): ReadPhrase => {
  const grouped = groupParts(parts);
  const letters = lettersOf(grouped);
  const sense = NO_DAY_SENSES.find(({ whole }) => whole.test(letters));
  const unread = unreadWords(clean, grouped);
  if (letters === "") return { clean, parts, answer: answerOf(null, refused("notAPoint")) };
  const reason = sense?.reason ?? (/[DMIS]/.test(letters) ? "notUnderstood" : "noDate");
  const bound = reason === "noStart" ? "span" : "none";
  return { clean, parts, answer: answerOf(sense?.id ?? null, refused(reason, bound), unread) };
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
