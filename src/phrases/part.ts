import type { Span } from "../calendar/index.js";

/** The months that a printed date names, or one day of one of them. */
export interface PrintedDate {
  /** `null` when no year is printed. */
  readonly year: number | null;
  readonly first: number;
  readonly last: number;
  /** The day of the month; 0 for a whole period. */
  readonly day: number;
}

/** What some words of a phrase say together. */
export interface Meaning {
  /** A letter for the kind; `PART_KINDS` says what it stands for. */
  readonly kind: string;
  readonly date?: PrintedDate;
  /** A length, with the rules by which its end is counted; not there when it is of no length. */
  readonly span?: Span;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** ISO weekday, Monday 1. */
  readonly weekday?: number;
}

/**
 * Some words of a phrase that do one thing together. The kinds are single letters, so that the parts of a phrase make a
 * text of their own in which the senses are looked for. A part ends where the next one starts.
 */
export interface Part extends Meaning {
  readonly start: number;
}

/** What a part does, and the letters of the kinds that do it. */
export const PART_KINDS =
  "limit bytei|label h|act vamV|date DMoJ|hour CcI|weekday W|span S|start fgs|document rRTjn|body B|meeting Gl|recurrence E|extension XxNO|remark kFKdqUAZ|lunar L|vague u|sign ,;:().-"
    .split("|")
    .map((each) => each.split(" "));

/** The words of each part, as printed. */
export const wordsOf = (clean: string, parts: readonly Part[]): readonly string[] =>
  parts.map(({ start }, i) => clean.slice(start, parts[i + 1]?.start).trim());
