import type { PlainDate, WorkingCalendar } from "../calendar/index.js";

/** How a deadline is printed: *trước*, *chậm nhất*, the day itself, a period that ends, a span, or no limit at all. */
export type PrintedBound = "before" | "by" | "on" | "month" | "quarter" | "year" | "span" | "none";

/**
 * How the day was found: printed as such; its year, or the start of its span, taken from the day of the document; or
 * read past a slip of typing.
 */
export type PhraseCertainty = "stated" | "yearInferred" | "startInferred" | "corrected";

/**
 * Why a phrase gives no day:
 *
 * - `noDate`: it holds no date that limits, only that of a document, a meeting, something done or another body;
 * - `noYear`: no year is printed and none follows from the day of the document;
 * - `noStart`: the day a span runs from is not known, or its end lies outside the calendar;
 * - `notAPoint`: it recurs, hurries, or leaves open which day is meant;
 * - `impossible`: the day or the period does not exist;
 * - `lunar`: it is a day of the lunar calendar;
 * - `contradicts`: its own words disagree (a weekday, a number in words, the ends of a range);
 * - `outsideReason`: its year is none that a deadline of this document can have;
 * - `notUnderstood`: some of its words have no place in a sense that names a deadline;
 * - `tooLong`: it is a story and no phrase.
 */
export type NoDayReason =
  | "noDate"
  | "noYear"
  | "noStart"
  | "notAPoint"
  | "impossible"
  | "lunar"
  | "contradicts"
  | "outsideReason"
  | "notUnderstood"
  | "tooLong";

/** What a printed deadline says. */
export interface PrintedDeadline {
  /** The last valid day; `null` when the phrase gives none. */
  readonly dueOn: PlainDate | null;
  /** How the deadline is bound, also where it gives no day; `none` where its words bind nothing. */
  readonly bound: PrintedBound;
  /** The hour that is printed with the day, `17:00`. */
  readonly at?: string;
  /** How the day was found; `stated` where there is none. */
  readonly certainty: PhraseCertainty;
  /** The sense in which every word has its place, by its id; `null` when there is none. */
  readonly sense: string | null;
  /** The words that found no place, as printed. */
  readonly unread: readonly string[];
  /** Why there is no day; left out where there is one. */
  readonly reason?: NoDayReason;
}

/** What is known beside the phrase. */
export interface PhraseContext {
  /** The day of the document that sets the deadline. */
  readonly issuedOn: PlainDate | null;
  /** The calendar on which spans of working days are counted, and rest days told. */
  readonly calendar: WorkingCalendar;
}
