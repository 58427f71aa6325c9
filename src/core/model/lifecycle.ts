import type { DayNumber, PlainDate } from "../../calendar/index.js";
import type { CheckedEvent } from "./checked-event.js";
import type { Finding } from "./finding.js";

/** A change of the deadline, kept with its reason. */
export interface Adjustment {
  readonly on: PlainDate;
  readonly dueOn: PlainDate;
  readonly reason: string | null;
  readonly authorisedBy: string | null;
}

/** Days from `from` to `to`, both included; `to` is `null` while it lasts. */
export interface Suspension {
  readonly from: DayNumber;
  readonly to: DayNumber | null;
}

/** The state of a task on one day: what its events up to then amount to. */
export interface Lifecycle {
  /** The events that count on that day, in order. */
  readonly events: readonly CheckedEvent[];
  /** Day of the first event of each type, by place in `EVENT_TYPES`. */
  readonly first: readonly (DayNumber | null)[];
  readonly due: DayNumber | null;
  readonly originalDue: DayNumber | null;
  readonly adjustments: readonly Adjustment[];
  /** Assigned, or issued when no assignment is recorded. */
  readonly start: DayNumber | null;
  readonly completed: DayNumber | null;
  /** Called off before it was finished; what comes after the finish is a contradiction and changes nothing. */
  readonly cancelled: DayNumber | null;
  /** Completed or cancelled, whichever came first. */
  readonly closed: DayNumber | null;
  readonly suspensions: readonly Suspension[];
  readonly suspended: boolean;
  readonly returned: boolean;
  /** The day the document will be issued, while that day is still to come and nothing has happened before it. */
  readonly issuedLater: DayNumber | null;
  readonly lead: string | null;
  readonly findings: readonly Finding[];
}
