import type { Bilingual } from "../errors.js";
import type { PlainDate } from "./plain-date.js";

/** What a day is in a working calendar. */
export type DayKind =
  /** An ordinary working day. */
  | "working"
  /** Saturday or Sunday (QĐ 188/1999/QĐ-TTg). */
  | "weeklyRest"
  /** A public holiday or Tết (Labour Code 2019, art. 112). */
  | "statutory"
  /** The day off in lieu of a holiday on a weekly rest day (Labour Code 2019, art. 111.3). */
  | "compensatory"
  /** A weekday off that is worked on another day. */
  | "swappedOff"
  /** A rest day worked for a swapped one. */
  | "makeUp"
  /** A day off of one agency, added by `with()`. */
  | "agencyOff"
  /** A day worked by one agency, added by `with()`. */
  | "agencyWorking";

/** How sure a day is: a closed official year, a year that may still change, a year derived by law without a notice. */
export type Certainty = "official" | "provisional" | "projected";

/** Certainties from the strongest to the weakest; the place in the list is the rank. */
export const CERTAINTIES: readonly Certainty[] = ["official", "provisional", "projected"];

/** A day that differs from the plain Monday-to-Friday week, or a holiday on a weekly rest day. */
export interface SpecialDay {
  /** The day, as an ISO text. */
  readonly date: PlainDate;
  /** Whether it is worked; counts of working days go by this alone. */
  readonly working: boolean;
  /** What makes it differ: a holiday, a day in lieu, a swap, a decision of an agency. */
  readonly kind: DayKind;
  /** What the day is called: Tết, National Day. */
  readonly name: Bilingual;
  /** The law and the notice behind the day. */
  readonly basis: string;
  /** The day the notice was announced; `null` when no notice stands behind the day or its date is not known. */
  readonly announcedOn: PlainDate | null;
}

/** What is known of one day. */
export interface DayDescription extends SpecialDay {
  /** How sure the day is, by what was announced of its year. */
  readonly certainty: Certainty;
}
