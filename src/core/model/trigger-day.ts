import type { DayNumber } from "../../calendar/index.js";

/** The day a span starts from, and what made it that day. */
export interface TriggerDay {
  readonly event: string;
  readonly day: DayNumber;
  /** An event, or a day of the task, of an event or of another rule. */
  readonly kind: "event" | "day";
  /** What a state that starts from it rests on, where neither its name nor its day says so. */
  readonly ground?: string;
}
