import type { Frequency, Roll, Span, Weekday, WorkingHourSpan } from "../calendar/index.js";

export type { Frequency };

import type { Bilingual } from "../errors.js";
import type { Condition } from "./condition.js";
import type { ProvisionId } from "./provision.js";
import type { ActorId, EventType, MeetingType, Topic } from "./vocabulary.js";

/** Names a rule within its profile: the provision id, with `:something` when a provision has several rules. */
export type RuleId = string;

interface RuleBase {
  /** Default: `provision`. */
  readonly id?: RuleId;
  readonly provision: ProvisionId;
  /** Other provisions that say the same thing again; this rule stands for them too. */
  readonly serves?: readonly ProvisionId[];
  readonly topic: Topic;
  readonly actor: ActorId;
  readonly recipients?: readonly ActorId[];
  readonly text: Bilingual;
  readonly when?: Condition;
}

/** An event that fulfils a duty: at any time, or only from the day of the trigger on. */
export type Fulfilment =
  | EventType
  | {
      readonly event: EventType;
      readonly from: "trigger";
      /** The event counts only for tasks for which this holds. */
      readonly when?: Condition;
    };

/** The day a span starts from. */
export type Anchor =
  /** The first event of a type. */
  | EventType
  /** The task's current deadline; the deadline first set. */
  | "due"
  | "originalDue"
  /** The day the task was assigned; the day it was issued when no assignment is recorded. */
  | "start"
  | { readonly latestOf: readonly Anchor[] }
  | { readonly earliestOf: readonly Anchor[] }
  /** The first of the list that is known at all: the deadline, or else the start. */
  | { readonly firstKnownOf: readonly Anchor[] }
  /** The last event of a type. */
  | { readonly last: EventType }
  /** A day written in an event: the end of the inspection in its decision, the day of its minutes. */
  | { readonly written: "endsOn" | "minutesOn"; readonly in: EventType }
  /** The due day of a recurrence that nothing was reported for: the first one since the last report. */
  | { readonly missed: RuleId }
  /** The due day, or the fulfilment, of another deadline rule of the profile: a chain. */
  | { readonly duty: RuleId; readonly at: "due" | "fulfilled" };

/** Who did the triggering event, where that decides whose duty it is. An event without `by` leaves every rule open. */
export type TriggerBy =
  | { readonly role: ActorId }
  | { readonly notRole: ActorId; readonly startsWith?: readonly string[]; readonly notStartsWith?: readonly string[] };

/** Whether a trigger is taken to lie on another day than its own. */
export interface TriggerDeeming {
  /** A trigger on a rest day: its real day stands, or it is deemed to lie on the next working day. */
  readonly restDayTrigger?: "asIs" | "nextWorkingDay";
  /** A trigger recorded after this time of its day, `15:00`, is deemed to lie on the next working day. */
  readonly cutoff?: string;
}

/** One act of one actor by one day, counted on from a trigger or back from it. */
export interface DeadlineRule extends RuleBase, TriggerDeeming {
  readonly kind: "deadline";
  readonly after: Anchor;
  /** `back`: the act is owed at least the span before the day of the anchor. */
  readonly counts?: "on" | "back";
  /** One duty for every event of the trigger type; otherwise one duty for the task. */
  readonly each?: true;
  readonly triggerBy?: TriggerBy;
  readonly within: Span | WorkingHourSpan;
  /** Time of day on the due day, `14:00`, in Viet Nam. */
  readonly at?: string;
  /** A longer (or shorter) limit that takes the place of another rule's whenever this one applies. */
  readonly replaces?: RuleId;
  /** `stopsWhileSuspended`: days on which the task is suspended are not counted. */
  readonly clock?: "runs" | "stopsWhileSuspended";
  readonly fulfilledBy: readonly Fulfilment[];
}

/** The day of a period: its last day, a weekday of the week, the nth weekday of the month, a day of the mth month. */
export type DayOfPeriod =
  | { readonly last: true }
  | { readonly weekday: Weekday }
  | { readonly nth: number; readonly weekday: Weekday; readonly plusDays: number }
  /** A weekday of the nth Monday-to-Sunday week, the first being the one that holds the first day. */
  | { readonly week: number; readonly weekday: Weekday }
  | { readonly month: number; readonly day: number };

/** *trước ngày D* ends on D−1; *chậm nhất ngày D*, *vào ngày D* end on D. */
export type DateBound = "before" | "by" | "on";

/** Why a date cannot be computed. */
export type NoDateReason = "noDateInText" | "noFrequencyInText";

/** A dated occurrence in every period. */
export interface DatedCadence {
  readonly every: Frequency;
  /** Whether the day lies in the period reported on or in the one after it. */
  readonly in: "period" | "nextPeriod";
  readonly day: DayOfPeriod;
  readonly bound: DateBound;
  readonly roll: Roll;
  /** Time of day, `07:00`, in Viet Nam. */
  readonly at?: string;
  /** Tells two cadences of one period apart, `2026-11.2`. */
  readonly mark?: string;
}

/** An occurrence tied to a dated meeting of the register. */
export interface MeetingCadence {
  readonly meeting: MeetingType;
  /** 0: on the day of the meeting; n: the nth working day before it. */
  readonly workingDaysBefore: number;
  /** Calendar days before the meeting, in place of working days. */
  readonly daysBefore?: number;
}

/** A cadence for which the text names no day: listed, never computed. */
export interface UndatedCadence {
  readonly every: Frequency | null;
  readonly day: null;
  readonly reason: NoDateReason;
}

export type Cadence = DatedCadence | MeetingCadence | UndatedCadence;

/** A duty on the calendar: of every unit, of the office as a whole, or on every open task. */
export interface RecurrenceRule extends RuleBase {
  readonly kind: "recurrence";
  readonly of: "unit" | "body" | "openTask";
  readonly on: readonly Cadence[];
  /** Whether reports of several periods due on one day are separate duties, or the longest period absorbs the others. */
  readonly coincide?: "separate" | "absorb";
  /**
   * What span the data of a report are of: the calendar period, or from the 15th of the month before it to the 14th of
   * its last month (NĐ 09/2019, art. 12). Absent: up to the day of sending (reading A42).
   */
  readonly dataPeriod?: "calendar" | "fifteenth";
  /** Events that fulfil it on a task; a unit's report is fulfilled by the register's `reports`. */
  readonly fulfilledBy?: readonly EventType[];
}

/** A state of a task from which an authority must step in. */
export interface ThresholdRule extends RuleBase {
  readonly kind: "threshold";
  readonly after: Anchor;
  /** `reaches`: on the day the span ends; `exceeds`: on the day after it (*quá*). */
  readonly passes: { readonly reaches: Span } | { readonly exceeds: Span };
  /** What the authority must do. */
  readonly action: Bilingual;
  readonly handledBy: readonly EventType[];
}

/** A threshold the text leaves to judgement until the host gives its parameter. */
export interface JudgedThresholdRule extends RuleBase {
  readonly kind: "judgedThreshold";
  readonly parameter: string;
  readonly action: Bilingual;
}

/** Something an actor may do until a day. */
export interface RightRule extends RuleBase, TriggerDeeming {
  readonly kind: "right";
  readonly after: Anchor;
  /** `dayAfter`: open only from the day after the trigger. Default: on the day itself. */
  readonly opens?: "onTrigger" | "dayAfter";
  /** `null`: the text gives no day; the right is open for as long as the task is, and never lapses. */
  readonly within: Span | null;
  readonly usedBy: readonly EventType[];
}

/** A field of a task's record, by its path. */
export const RECORD_FIELDS = [
  "title",
  "document.number",
  "document.issuedOn",
  "document.title",
  "document.signer",
  "document.submittedBy",
  "assignedBy",
  "lead",
  "coordinators",
  "monitor",
  "dueOn",
  "extra",
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** What is asked of a record, or of the events in it. */
export type RequirementCheck =
  /** Fields that must be filled; one finding for each that is not. */
  | { readonly required: readonly RecordField[] }
  /** Fields that must be empty. */
  | { readonly forbidden: readonly RecordField[] }
  /** Events that count only with evidence (`evidence`, or a `ref` to a document). */
  | { readonly evidenceFor: readonly EventType[] }
  /** Events that need a written reason (`reason`, or `note`). */
  | { readonly reasonFor: readonly EventType[] }
  /** An event that must be followed by another: a finished task by its confirmation. */
  | { readonly event: EventType; readonly needs: EventType };

/** What a record must, or must not, contain, or what makes an update valid. Becomes findings, never stops anything. */
export interface RequirementRule extends RuleBase {
  readonly kind: "requirement";
  readonly severity: "info" | "warning";
  readonly check: RequirementCheck;
}

export type Rule = DeadlineRule | RecurrenceRule | ThresholdRule | JudgedThresholdRule | RightRule | RequirementRule;

export const ruleId = (rule: Rule): RuleId => rule.id ?? rule.provision;
