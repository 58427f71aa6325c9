import type { Frequency, Roll, Weekday } from "../calendar/index.js";
import type { MeetingType } from "./vocabulary.js";

export type { Frequency };

/** The day of a period: its last day, a weekday of the week, the nth weekday of the month, a day of the mth month. */
export type DayOfPeriod =
  | {
      /** The last day of the period. */
      readonly last: true;
    }
  | {
      /** The day of the week, of a weekly period. */
      readonly weekday: Weekday;
    }
  | {
      /** Which of these weekdays of the month. */
      readonly nth: number;
      /** The day of the week. */
      readonly weekday: Weekday;
      /** So many calendar days after it; 0: the weekday itself. */
      readonly plusDays: number;
    }
  | {
      /** Which Monday-to-Sunday week of the month, the first being the one that holds the first day. */
      readonly week: number;
      /** The day of that week. */
      readonly weekday: Weekday;
    }
  | {
      /** Which month of the period, from 1. */
      readonly month: number;
      /** The day of that month; past its end the last one. */
      readonly day: number;
    };

/** *trước ngày D* ends on D−1; *chậm nhất ngày D*, *vào ngày D* end on D. */
export type DateBound = "before" | "by" | "on";

/** Why a date cannot be computed. */
export type NoDateReason = "noDateInText" | "noFrequencyInText";

/** A dated occurrence in every period. */
export interface DatedCadence {
  /** How often it comes: the period reported on. */
  readonly every: Frequency;
  /** Whether the day lies in the period reported on or in the one after it. */
  readonly in: "period" | "nextPeriod";
  /** The day that the text names in that period. */
  readonly day: DayOfPeriod;
  /** Whether the act is due before that day, by it, or on it. */
  readonly bound: DateBound;
  /** Where the day goes when it falls on a rest day; `none` leaves it (A06). */
  readonly roll: Roll;
  /** Time of day, `07:00`, in Viet Nam. */
  readonly at?: string;
  /** Tells two cadences of one period apart, `2026-11.2`. */
  readonly mark?: string;
}

/** An occurrence tied to a dated meeting of the register. */
export interface MeetingCadence {
  /** The meeting of the register whose day is counted from. */
  readonly meeting: MeetingType;
  /** 0: on the day of the meeting; n: the nth working day before it. */
  readonly workingDaysBefore: number;
  /** Calendar days before the meeting, in place of working days. */
  readonly daysBefore?: number;
}

/** A cadence for which the text names no day: listed, never computed. */
export interface UndatedCadence {
  /** How often it comes; `null` where the text names no frequency either. */
  readonly every: Frequency | null;
  /** `null`: the text names none. */
  readonly day: null;
  /** What the text does not name: the day, or the frequency. */
  readonly reason: NoDateReason;
}

/** When a recurring duty is due: on a day of every period, by a meeting, or on no day that the text names. */
export type Cadence = DatedCadence | MeetingCadence | UndatedCadence;
