import type { DayNumber, PlainDate } from "../../calendar/index.js";
import type { Body } from "./body.js";
import type { CheckedEvent } from "./checked-event.js";
import type { Finding } from "./finding.js";
import type { Interval } from "./interval.js";

/** A change of the deadline, kept with its reason. */
export interface Adjustment {
  /** `null`: the record does not tell on which day it was changed. */
  readonly on: PlainDate | null;
  /** The new last valid day. */
  readonly dueOn: PlainDate;
  /** Why, as it is recorded; `null`: not recorded, or not to be shown of a classified task. */
  readonly reason: string | null;
  /** The document by which it was allowed; `null`: not recorded, or not to be shown of a classified task. */
  readonly authorisedBy: string | null;
}

/** The span in which the same bodies lead a task. */
export interface Tenure extends Interval {
  /** Who leads; empty where nobody single is named. */
  readonly leads: readonly Body[];
  /** Who coordinates by the words that name the lead, besides those of the task. */
  readonly coordinators: readonly Body[];
  /** The words that name the lead name a collective, whoever leads. */
  readonly namesMany: boolean;
  /** The lead is, or is also, a collective that names nobody. */
  readonly collective: boolean;
  /** A body that led and is no more, of which the register does not say into what it went; `null`: none. */
  readonly ended: Body | null;
  /** A body that is named as lead and was not there yet; `null`: somebody that is named was there. */
  readonly notYet: Body | null;
}

/** A deadline, from the day it was set on. */
export interface DeadlineInForce {
  readonly from: DayNumber;
  readonly due: DayNumber | null;
  /** What tells it apart in keys: `due` for the first one, `due+<id of the adjusting event>` for a later one. */
  readonly ground: string;
}

/** A span in which a task was finished, or taken for finished by a result that came after its deadline. */
export interface Finished extends Interval {
  /** The day it was done: the result it is the finish of may have been there before. */
  readonly done: DayNumber;
}

/** A task that was sent back, from the return until it is answered. */
export interface Return extends Interval {
  /** Nothing of the lead runs meanwhile; false where the return came after its own limit. */
  readonly stops: boolean;
  readonly event: CheckedEvent;
  /** A receipt of which the record does not tell whose it is: the Office has answered, and the lead may not have it. */
  readonly heard: CheckedEvent | null;
  /** What ended the wait. */
  readonly answer: CheckedEvent | null;
}

/** The state of a task on one day: what its events up to then amount to. */
export interface Lifecycle {
  /** The events that count on that day, in order. */
  readonly events: readonly CheckedEvent[];
  /** Day of the first event of each type, by place in `EVENT_TYPES`. */
  readonly first: readonly (DayNumber | null)[];
  /** The deadline in force; `null` where there is none, or its day is not known. */
  readonly due: DayNumber | null;
  /** Whether the record gives the task a deadline, with a day that can be kept or not. */
  readonly statesDeadline: boolean;
  /** Whether the words of its deadline may mean that it has none, and give no day. */
  readonly mayHaveNone: boolean;
  readonly originalDue: DayNumber | null;
  /** Every deadline there was, in the order in which they were set. */
  readonly deadlines: readonly DeadlineInForce[];
  readonly adjustments: readonly Adjustment[];
  /** Assigned, or issued when no assignment is recorded: it was not given before. */
  readonly start: DayNumber | null;
  /** The day on which it was given to its lead; `null` where the record does not tell it. */
  readonly given: DayNumber | null;
  /** The first day by which it is known to have been given: where its own is not recorded, that of what came after; `null`: none. */
  readonly surelyGiven: DayNumber | null;
  /** The day of the finish that stands; `null` once it was taken back. */
  readonly completed: DayNumber | null;
  /** Spans in which the task was finished; the last one lasts. */
  readonly finished: readonly Finished[];
  /** The same, with those in which a result after the deadline stood for a finish until it was taken back. */
  readonly stood: readonly Finished[];
  /** The day of the first result since then, of a task whose finish is not recorded; `null`: none. */
  readonly delivered: DayNumber | null;
  /** Called off before it was finished; what comes after the finish is a contradiction and changes nothing. */
  readonly cancelled: DayNumber | null;
  /** Completed or cancelled, whichever came first. */
  readonly closed: DayNumber | null;
  /** Suspensions of every kind, and those alone that stop what the lead owes. */
  readonly suspensions: readonly Interval[];
  readonly stops: readonly Interval[];
  readonly suspended: boolean;
  readonly returns: readonly Return[];
  readonly returned: boolean;
  /** Who leads, day by day. */
  readonly tenures: readonly Tenure[];
  /** The day the document will be issued, while that day is still to come and nothing has happened before it. */
  readonly issuedLater: DayNumber | null;
  /** The words that name the lead. */
  readonly lead: string | null;
  readonly findings: readonly Finding[];
}
