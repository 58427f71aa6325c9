import type { Span, WorkingHourSpan } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { Anchor, RuleId } from "./anchor.js";
import type { Cadence } from "./cadence.js";
import type { Condition } from "./condition.js";
import type { ProvisionId } from "./provision.js";
import type { RequirementCheck } from "./record.js";
import type { ActorId, EventType, Topic } from "./vocabulary.js";

/** Whether the bearer must act, may act, or only answers for a consequence that follows by itself. */
export const MODALITIES = ["must", "may", "answers"] as const;
export type Modality = (typeof MODALITIES)[number];

/** Who owes a duty or has a right. */
export interface Bearer {
  readonly role: ActorId;
}

/** Who did the triggering event, where that decides whose duty it is. An event without `by` leaves every rule open. */
export type DoneBy =
  | { readonly role: ActorId }
  | { readonly notRole: ActorId; readonly startsWith?: readonly string[]; readonly notStartsWith?: readonly string[] };

/** An event, or a day of the task, of an event or of another duty. */
export interface DayTrigger {
  readonly on: Anchor;
  /** One duty for every event of the type; otherwise one for the task. */
  readonly each?: true;
  readonly by?: DoneBy;
  /** Of a right: it opens only on the day after. */
  readonly opens?: "dayAfter";
  /** A trigger on a rest day: its real day stands, or it is deemed to lie on the next working day. */
  readonly restDayTrigger?: "asIs" | "nextWorkingDay";
  /** A trigger recorded after this time of its day, `15:00`, is deemed to lie on the next working day. */
  readonly cutoff?: string;
}

/** Whose dates the calendar gives: every body's, the office's as a whole, or every open task's. */
export const CALENDAR_BEARERS = ["body", "office", "task"] as const;
export type CalendarBearer = (typeof CALENDAR_BEARERS)[number];

/** The calendar, by one cadence or several. */
export interface CalendarTrigger {
  readonly calendar: readonly Cadence[];
  readonly per: CalendarBearer;
  /** Whether reports of several periods due on one day are separate duties, or the longest period absorbs the others. */
  readonly coincide?: "separate" | "absorb";
  /**
   * What span the data of a report are of: the calendar period, or from the 15th of the month before it to the 14th of
   * its last month (NĐ 09/2019, art. 12). Absent: up to the day of sending (reading A42).
   */
  readonly dataPeriod?: "calendar" | "fifteenth";
}

/** How a state is measured: it begins on the day the span ends, or on the day after it (*quá*). */
export type Passing = { readonly reaches: Span } | { readonly exceeds: Span };

/** A state that has lasted for a span since a day. */
export interface StateTrigger {
  readonly state: { readonly after: Anchor; readonly passes: Passing };
}

/** A state that the text leaves to judgement until the host gives its parameter. */
export interface JudgedTrigger {
  readonly judgedBy: string;
}

/** What a record must, or must not, contain, or what makes an update valid. Becomes findings, never stops anything. */
export interface RecordTrigger {
  readonly record: RequirementCheck;
  readonly severity: "info" | "warning";
}

/** What a rule starts from. */
export type Trigger = DayTrigger | CalendarTrigger | StateTrigger | JudgedTrigger | RecordTrigger;

/** The time there is to act. */
export interface Limit {
  readonly span: Span | WorkingHourSpan;
  /** `back`: the act is owed at least the span before the day of the trigger. */
  readonly counts?: "back";
  /** Time of day on the due day, `14:00`, in Viet Nam. */
  readonly at?: string;
}

/** An event that fulfils a duty, answers a state or uses a right: at any time, or only from the day of the trigger on. */
export type Fulfilment =
  | EventType
  | {
      readonly event: EventType;
      readonly from: "trigger";
      /** The event counts only for tasks for which this holds. */
      readonly when?: Condition;
    };

/** One act of one bearer, or what follows for it: every rule has this one skeleton. */
export interface Rule {
  /** Default: `provision`. */
  readonly id?: RuleId;
  readonly provision: ProvisionId;
  /** Other provisions that say the same thing again; this rule stands for them too. */
  readonly serves?: readonly ProvisionId[];
  readonly topic: Topic;
  readonly modality: Modality;
  readonly bearer: Bearer;
  readonly recipients?: readonly ActorId[];
  readonly text: Bilingual;
  /** What the bearer must do once a state is reached. */
  readonly action?: Bilingual;
  readonly when?: Condition;
  readonly trigger: Trigger;
  /** Absent: none. A right without one is open for as long as the task is, and never lapses. */
  readonly limit?: Limit;
  /** Days on which the task is suspended are not counted. */
  readonly stops?: "whileSuspended";
  readonly fulfilledBy?: readonly Fulfilment[];
  /** A longer (or shorter) limit that takes the place of another rule's whenever this one applies. */
  readonly replaces?: RuleId;
}

export const ruleId = (rule: Rule): RuleId => rule.id ?? rule.provision;
