import type { Bilingual } from "./bilingual.js";

/** Every kind of problem the package can report; the wording of each stands in `WORDING`. */
export type ErrorCode =
  | "unknown-key"
  | "unknown-name"
  | "wrong-type"
  | "missing"
  | "not-a-date"
  | "impossible-date"
  | "date-object"
  | "instant-without-offset"
  | "out-of-range"
  | "outside-calendar"
  | "duplicate-id"
  | "event-before-task"
  | "unclear-secrecy"
  | "unreadable"
  | "unwritable"
  | "given-twice"
  | "interrupted"
  | "usage";

/** The facts of one problem: where it stands, what was found, what was expected. */
export interface Problem {
  /** What kind of problem it is; `docs/errors.md` tells the cause and the cure of each. */
  readonly code: ErrorCode;
  /** Where in the input: `tasks[3].dueOn`, `--as-of`; empty for the input as a whole. */
  readonly path: string;
  /** The words of the input as they stand, or the name of what it is; in both languages where the package describes it. */
  readonly found?: Bilingual | string;
  /** A text alone is the same in both languages: names, codes, days, numbers, lists of them. */
  readonly expected?: Bilingual | string;
  /** The known name that is closest to what was found. */
  readonly nearest?: string;
  /** Row of the sheet, counted from 1 as a spreadsheet shows it. */
  readonly row?: number;
  /** Heading of the column. */
  readonly column?: string;
}

/** A problem as it is told: what was expected, and the message, in both languages. */
export interface Issue extends Problem {
  /** What was expected, in both languages; the sides are equal where both say the same. */
  readonly expected?: Bilingual;
  /** The whole of it in words: the place, what was found, what was expected, how to mend it. */
  readonly message: Bilingual;
}

/** The problem of an issue, to be told anew: at another place, or with others. */
export const withoutMessage = ({ message: _, ...problem }: Issue): Problem => problem;
