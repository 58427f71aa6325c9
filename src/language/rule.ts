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
/** Whether the bearer must act, may act, or only answers for a consequence: `must`, `may`, `answers`. */
export type Modality = (typeof MODALITIES)[number];

/** Who owes a duty or has a right. */
export interface Bearer {
  /** The role whose holder owes the act, or has the right. */
  readonly role: ActorId;
  /** Whoever did the triggering event owes, where the text says so; otherwise who holds the role on that day. */
  readonly did?: "trigger";
  /** The kinds of body that the sentence, or the heading of its article, binds; absent: whoever holds the role. */
  readonly kinds?: readonly BodyKindId[];
}

/** Who did the triggering event, where rules exclude each other by that. Where it is not recorded, it is a question. */
export type DoneBy =
  | {
      /** It was the holder of this role. */
      readonly role: ActorId;
    }
  | {
      /** It was anybody but the holder of this role. */
      readonly notRole: ActorId;
      /** And it was a body of one of these kinds. */
      readonly kinds?: readonly BodyKindId[];
    }
  | {
      /** It was a body of one of these kinds. */
      readonly kinds: readonly BodyKindId[];
    };

/** Who is told: a role, or a role that bodies of some kinds alone have to tell. */
export type Recipient =
  | ActorId
  | {
      /** The role that is told. */
      readonly to: ActorId;
      /** The kinds of body that have to tell it. */
      readonly from: readonly BodyKindId[];
    };

/** An event, or a day of the task, of an event or of another duty. */
export interface DayTrigger {
  /** The day that the rule starts from. */
  readonly on: Anchor;
  /** One duty for every event of the type; otherwise one for the task. */
  readonly each?: true;
  /** Who did the event that it starts from; only with `each`. Left out: whoever did. */
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
/** Whose dates the calendar gives: `body`, `office` or `task`. */
export type CalendarBearer = (typeof CALENDAR_BEARERS)[number];

/** The calendar, by one cadence or several. */
export interface CalendarTrigger {
  /** The cadences: of several a period of each is owed by itself, unless `coincide` says otherwise. */
  readonly calendar: readonly Cadence[];
  /** Whose dates they are. */
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
export type Passing =
  | {
      /** The state begins on the day on which this span ends (*từ … trở lên*). */
      readonly reaches: Span;
    }
  | {
      /** The state begins on the day after this span has ended (*quá*). */
      readonly exceeds: Span;
    };

/** A state that has lasted for a span since a day. */
export interface StateTrigger {
  /** What has to last, and how long. */
  readonly state: {
    /** The day that the span is measured from. */
    readonly after: Anchor;
    /** The span after which the state holds; it is never moved off a rest day (A47). */
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
  /** The parameter by which a host says from which number the state holds: `oftenLateReports`. */
  readonly judgedBy: string;
}

/** What a record must, or must not, contain, or what makes an update valid. Becomes findings, never stops anything. */
export interface RecordTrigger {
  /** What is asked of the record, or of its events. */
  readonly record: RequirementCheck;
  /** Whether the finding is a warning, or for information. */
  readonly severity: "info" | "warning";
}

/** What a rule starts from. */
export type Trigger = DayTrigger | CalendarTrigger | StateTrigger | JudgedTrigger | RecordTrigger;

/** The time there is to act. */
export type Limit = SpanLimit | PromptLimit | FieldLimit;

/** *Kịp thời*, *phải … đồng thời*: owed since the day of the trigger, without a number. */
export interface PromptLimit {
  /** Marks a limit without a number. */
  readonly promptly: true;
  /** The parameter by which a host sets a number of working days. */
  readonly parameter?: string;
}

/** The deadline that the task itself carries. */
export interface FieldLimit {
  /** Always `due`: the deadline in force. */
  readonly field: "due";
}

/** A limit that is counted from the trigger: so many working days, days, months or hours. */
export interface SpanLimit {
  /** How long, and how it is counted. */
  readonly span: Span | WorkingHourSpan;
  /** `back`: the act is owed at least the span before the day of the trigger. */
  readonly counts?: "back";
  /** Time of day on the due day, `14:00`, in Viet Nam. */
  readonly at?: string;
}

/**
 * An event that fulfils a duty, answers a state or uses a right: at any time, or only from the day of the trigger on.
 * `confirmed` beside `resultRecorded` is no act of the bearer: what was confirmed had been entered by then, on a day unknown.
 */
export type Fulfilment =
  | EventType
  | {
      /** The type of the event. */
      readonly event: EventType;
      /** `ground`: from the day on which the deadline that the state hangs on was set. */
      readonly from: "any" | "trigger" | "ground";
      /** `due`: to the deadline of the task that was in force on the day of the act; of a task without one on any day. */
      readonly until?: "due";
      /** The event counts whoever did it: the text asks for what is done, and not by whom. */
      readonly by?: "anyone";
      /** The event counts only for tasks for which this holds. */
      readonly when?: Condition;
    };

/** One act of one bearer, or what follows for it: every rule has this one skeleton. */
export interface Rule {
  /** Default: `provision`. */
  readonly id?: RuleId;
  /** The place that the rule follows from, as `<profile>/<article>`: `lao-cai/7.2.a`; `#2` is its second sentence. */
  readonly provision: ProvisionId;
  /** Other provisions that say the same thing again; this rule stands for them too. */
  readonly serves?: readonly ProvisionId[];
  /** What the rule is about, from one closed list. */
  readonly topic: Topic;
  /** Whether the bearer must, or may, or only answers for a consequence. */
  readonly modality: Modality;
  /** Who has to act, or may. */
  readonly bearer: Bearer;
  /** Who is told or handed the result; the bearer itself is left out. */
  readonly recipients?: readonly Recipient[];
  /** What the text says, in words of one's own. */
  readonly text: Bilingual;
  /** What the bearer must do once a state is reached; of a report what it is called, where its topic does not tell. */
  readonly action?: Bilingual;
  /** When the rule applies to a task; left out, to every one. */
  readonly when?: Condition;
  /** A condition that only the bearer can know: the duty arises by the act, or an event that says so. */
  readonly invoked?: true;
  /** What the rule starts from: a day, the calendar, a state, a judgement, the record. */
  readonly trigger: Trigger;
  /** Absent: none. A right without one is open for as long as the task is, and never lapses. */
  readonly limit?: Limit;
  /** Days on which the task is suspended are not counted. */
  readonly stops?: "whileSuspended";
  /** The events by which the act is told to be done; empty: no register tells it. */
  readonly fulfilledBy?: readonly Fulfilment[];
  /** A longer (or shorter) limit that takes the place of another rule's whenever this one applies. */
  readonly replaces?: RuleId;
}

export const ruleId = (rule: Rule): RuleId => rule.id ?? rule.provision;
