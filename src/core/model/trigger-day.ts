import type { DayNumber } from "../../calendar/index.js";
import type { CheckedEvent } from "./checked-event.js";

/** The day a span starts from, and what made it that day. */
export interface TriggerDay {
  readonly event: string;
  readonly day: DayNumber;
  /** The latest of several days of which one is not recorded: the real one may lie later. */
  readonly partial?: true;
  /** The day that an event should have written in it, and has not: which day it was is not known. */
  readonly unwritten?: true;
  /** The event that gave the day, where that is not simply the first one of its type. */
  readonly source?: CheckedEvent | undefined;
}
