import type { PlainDate } from "../../calendar/index.js";

/** One thing to do on a day, as a calendar shows it. */
export interface DayEvent {
  /** Tells it apart, whatever day is judged. */
  readonly key: string;
  readonly on: PlainDate;
  readonly summary: string;
  readonly description: string;
}

/** An event of a file that was written before. */
export interface EarlierEvent {
  readonly sequence: number;
  readonly stamp: string;
  readonly cancelled: boolean;
  readonly on: PlainDate;
  /** What it says, without number and stamp: to see whether it changed. */
  readonly content: string;
}
