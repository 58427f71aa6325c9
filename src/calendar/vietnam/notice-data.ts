import type { Bilingual } from "../../errors.js";
import type { PlainDate } from "../plain-date.js";

/** A day off in lieu of a holiday on a weekly rest day. */
export interface InLieuDay {
  /** The day off, Monday to Friday. */
  readonly off: PlainDate;
  /** The holiday on a Saturday or Sunday that it stands for. */
  readonly of: PlainDate;
}

/** A weekday off that is worked on a rest day. */
export interface SwappedDays {
  /** The day that is not worked, Monday to Friday. */
  readonly off: PlainDate;
  /** The Saturday or Sunday that is worked for it. */
  readonly worked: PlainDate;
  /** What it is for: Tết, National Day. */
  readonly occasion?: Bilingual;
}

/** One notice of days off, as it was announced. */
export interface CalendarNotice {
  /** As it is cited: `CV 10065/VPCP-KGVX (02/10/2026)`. */
  readonly title: string;
  /** The date of the document; `null` when it is not known: then it is taken as known on every day. */
  readonly announcedOn: PlainDate | null;
  /** The year whose days off the notice sets as a whole; left out where it adds some, or swaps some. */
  readonly year?: number;
  /** Public holidays and Tết, every one of the year where the notice sets a year. */
  readonly holidays?: readonly PlainDate[];
  /** Days off in lieu of holidays on a weekly rest day (Labour Code 2019, art. 111.3). */
  readonly inLieu?: readonly InLieuDay[];
  /** Weekdays off that are worked on rest days. */
  readonly swaps?: readonly SwappedDays[];
}

/** Notices that were published after the package: a file brings them to an installed version. */
export interface CalendarNotices {
  /** Who gathered them and when; it stands in the name of the calendar, and so in every result. */
  readonly source: string;
  /** The notices, one for each document that was published. */
  readonly notices: readonly CalendarNotice[];
}
