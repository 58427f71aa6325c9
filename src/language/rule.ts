import type { Span, WorkingHourSpan } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { Anchor, RuleId } from "./anchor.js";
import type { BodyKindId } from "./bodies.js";
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
  /** Whoever did the triggering event owes, where the text says so; otherwise who holds the role on that day. */
  readonly did?: "trigger";
  /** The kinds of body that the sentence, or the heading of its article, binds; absent: whoever holds the role. */
  readonly kinds?: readonly BodyKindId[];
}

/** Who did the triggering event, where rules exclude each other by that. Where it is not recorded, it is a question. */
export type DoneBy =
  | { readonly role: ActorId }
  | { readonly notRole: ActorId; readonly kinds?: readonly BodyKindId[] }
  | { readonly kinds: readonly BodyKindId[] };

/** Who is told: a role, or a role that bodies of some kinds alone have to tell. */
export type Recipient = ActorId | { readonly to: ActorId; readonly from: readonly BodyKindId[] };

/** An event, or a day of the task, of an event or of another duty. */
export interface DayTrigger {
  readonly on: Anchor;
  /** One duty for every event of the type; otherwise one for the task. */
  readonly each?: true;
  readonly by?: DoneBy;
  /** Only for tasks that a body of these kinds leads on the day of the trigger. */
  readonly ledBy?: readonly BodyKindId[];
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
  /** Which bodies owe a report of theirs (reading A62). Default: those that lead. */
  readonly owedBy?: "leading" | "listed" | "coordinating";
  /** Owed only for a period in which there is something to report (reading A60); never late. */
  readonly ifAny?: boolean;
}

/** How a state is measured: it begins on the day the span ends, or on the day after it (*quá*). */
export type Passing = { readonly reaches: Span } | { readonly exceeds: Span };

/** A state that has lasted for a span since a day. */
export interface StateTrigger {
  readonly state: {
    readonly after: Anchor;
    readonly passes: Passing;
    /** Acts that excuse the delay they explain: the state does not hold while one of them stands (reading A59). */
    readonly excusedBy?: readonly EventType[];
    /** How long one explanation excuses (reading A59). Default: the episode. */
    readonly excuses?: "episode" | "forever" | "afterDueOnly";
    /** What ends it, beside the call-off. Default: the end of the task. */
    readonly until?: "finished" | "result" | "reported";
  };
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
export type Limit = SpanLimit | PromptLimit | FieldLimit;

/** *Kịp thời*, *phải … đồng thời*: owed since the day of the trigger, without a number. */
export interface PromptLimit {
  readonly promptly: true;
  /** The parameter by which a host sets a number of working days. */
  readonly parameter?: string;
}

/** The deadline that the task itself carries. */
export interface FieldLimit {
  readonly field: "due";
}

export interface SpanLimit {
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
      /** `ground`: from the day on which the deadline that the state hangs on was set. */
      readonly from: "any" | "trigger" | "ground";
      /** `due`: to the deadline of the task that was in force on the day of the act; of a task without one on any day. */
      readonly until?: "due";
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
  readonly recipients?: readonly Recipient[];
  readonly text: Bilingual;
  /** What the bearer must do once a state is reached. */
  readonly action?: Bilingual;
  readonly when?: Condition;
  /** A condition that only the bearer can know: the duty arises by the act, or an event that says so. */
  readonly invoked?: true;
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
