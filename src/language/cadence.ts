import type { Frequency, Roll, Weekday } from "../calendar/index.js";
import type { MeetingType } from "./vocabulary.js";

export type { Frequency };

/** The day of a period: its last day, a weekday of the week, the nth weekday of the month, a day of the mth month. */
export type DayOfPeriod =
  | { readonly last: true }
  | { readonly weekday: Weekday }
  | { readonly nth: number; readonly weekday: Weekday; readonly plusDays: number }
  /** A weekday of the nth Monday-to-Sunday week, the first being the one that holds the first day. */
  | { readonly week: number; readonly weekday: Weekday }
  | { readonly month: number; readonly day: number };

/** *trước ngày D* ends on D−1; *chậm nhất ngày D*, *vào ngày D* end on D. */
export type DateBound = "before" | "by" | "on";

/** Why a date cannot be computed. */
export type NoDateReason = "noDateInText" | "noFrequencyInText";

/** A dated occurrence in every period. */
export interface DatedCadence {
  readonly every: Frequency;
  /** Whether the day lies in the period reported on or in the one after it. */
  readonly in: "period" | "nextPeriod";
  readonly day: DayOfPeriod;
  readonly bound: DateBound;
  readonly roll: Roll;
  /** Time of day, `07:00`, in Viet Nam. */
  readonly at?: string;
  /** Tells two cadences of one period apart, `2026-11.2`. */
  readonly mark?: string;
}

/** An occurrence tied to a dated meeting of the register. */
export interface MeetingCadence {
  readonly meeting: MeetingType;
  /** 0: on the day of the meeting; n: the nth working day before it. */
  readonly workingDaysBefore: number;
  /** Calendar days before the meeting, in place of working days. */
  readonly daysBefore?: number;
}

/** A cadence for which the text names no day: listed, never computed. */
export interface UndatedCadence {
  readonly every: Frequency | null;
  readonly day: null;
  readonly reason: NoDateReason;
}

export type Cadence = DatedCadence | MeetingCadence | UndatedCadence;
