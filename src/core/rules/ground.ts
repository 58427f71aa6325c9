import type { DayNumber } from "../../calendar/index.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";

/** What can give rise to a state: a deadline, a missed period, the start of the task, an event. */
export interface Ground {
  /** Its name in keys. */
  readonly name: string;
  /** The name of its day, in words of the trigger. */
  readonly event: string;
  /** The day the span of the state is counted from. */
  readonly day: DayNumber;
  /** The act from whose day the span is counted instead, where one excused what came before. */
  readonly countedFrom?: CheckedEvent;
  /** The day on which it came to be: acts before that are about something else. */
  readonly setOn: DayNumber;
  /** The first day on which it can hold again, where the condition had ceased and came again. */
  readonly since?: DayNumber;
  /** The first day on which it no longer stands; `null` while it does. */
  readonly until: DayNumber | null;
}

/** What settles an episode: the first act of whoever bears it, from the day on which a ground gave rise to it. */
export type Settling = (ground: DayNumber, context: Context) => DayNumber | null;

export type GroundFinder = (context: Context) => readonly Ground[];
