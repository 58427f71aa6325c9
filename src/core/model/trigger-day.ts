import type { DayNumber } from "../../calendar/index.js";

/** The day a span starts from, and what made it that day. */
export interface TriggerDay {
  readonly event: string;
  readonly day: DayNumber;
}
