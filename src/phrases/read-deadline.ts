import { cleanText } from "./clean-text.js";
import { dayOfFound, type Outcome, refused, type Setting } from "./day-found.js";
import { findSense } from "./find-sense.js";
import { type Grouped, groupParts, lettersOf } from "./groups.js";
import { digitsForWords } from "./letters.js";
import { type Part, wordsOf } from "./part.js";
import type { PhraseContext, PrintedDeadline } from "./printed-deadline.js";
import { readParts } from "./read-parts.js";
import { NO_DAY_SENSES, type Sense } from "./senses/index.js";
import { mendSlips } from "./slips.js";
import { BRAND, wrongArgument } from "./wrong-argument.js";

/** A longer text is not a deadline but a story. */
const LONGEST_PHRASE = 600;
/** Spaces and marks aside, no more than so much could come down to a phrase. */
const LONGEST_RAW = 6000;

/** What a phrase was read as: its text on one line, its parts, those that belong together as one, and the answer. */
export interface ReadPhrase {
  readonly clean: string;
  readonly parts: readonly Part[];
  readonly grouped: Grouped;
  readonly answer: PrintedDeadline;
}

const answerOf = (sense: Sense | undefined, outcome: Outcome, unread: readonly string[] = []): PrintedDeadline =>
  Object.freeze({ ...outcome, sense: sense?.id ?? null, unread: Object.freeze(unread) });

/** A phrase that names no deadline: the sense that says why, or the words that have no place. */
const withoutDay = (clean: string, { parts, letters }: Grouped): PrintedDeadline => {
  const sense = NO_DAY_SENSES.find(({ whole }) => whole.test(letters));
  const reason = sense?.reason ?? (letters === "" ? "notAPoint" : /[DMS]/.test(letters) ? "notUnderstood" : "noDate");
  // Where every word has a place and no sense takes them together, none of them is read.
  const kinds = sense || /[pw?z]/.test(letters) ? /[pw?z]/ : /[^,;:().-]/;
  const unread = wordsOf(clean, parts).filter((_, i) => kinds.test(letters[i] ?? ""));
  return answerOf(sense, refused(reason, reason === "noStart" ? "span" : "none"), unread);
};

/** Reads a text in lower case; `answer` is not there when no sense names a deadline. */
const readText = (lower: string, clean: string, setting: Setting) => {
  const text = digitsForWords(lower);
  const parts = readParts(text, clean);
  const grouped = groupParts(parts);
  const found = findSense(grouped);
  return { clean, parts, grouped, answer: found && answerOf(found.sense, dayOfFound(found, text, setting)) };
};

/** Reads a phrase and keeps its parts, for those who explain it. */
export const readPhrase = (raw: string, context: PhraseContext): ReadPhrase => {
  if (typeof raw !== "string") throw wrongArgument("text", raw, "một chuỗi chữ", "text");
  const { issuedOn, calendar } = context ?? {};
  try {
    const day = calendar.dayOf(issuedOn === null ? calendar.first : issuedOn, "issuedOn");
    const issued = issuedOn === null ? null : day;
    const readAs = (stated: Setting["stated"], text: string) => readText(text, clean, { issued, calendar, stated });
    const clean = raw.length > LONGEST_RAW ? raw : cleanText(raw);
    const lower = clean.toLowerCase();
    const isLong = clean.length > LONGEST_PHRASE || lower.length !== clean.length;
    const read = readAs("stated", isLong ? "" : lower);
    // Slips are put right only where a word has no place, or where "at once" may be a day.
    const mended = !read.answer && /[wp?]|U.*D/.test(lettersOf(read.parts)) ? mendSlips(lower) : lower;
    const again = mended === lower ? read : readAs("corrected", mended);
    const best = again.answer?.dueOn ? again : read;
    const none = () => (isLong ? answerOf(undefined, refused("tooLong")) : withoutDay(clean, best.grouped));
    return { ...best, answer: best.answer ?? none() };
  } catch (error) {
    if (BRAND in Object(error)) throw error;
    throw wrongArgument("calendar", calendar, "một lịch làm việc, ví dụ vietnam", "a calendar, for example vietnam");
  }
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
