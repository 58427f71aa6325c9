import type { Certainty, PlainDate } from "../../calendar/index.js";
import type { Bilingual } from "../../errors.js";
import type { ProvisionId } from "../../language/provision.js";
import type { RuleId } from "../../language/rule.js";
import type { ActorId, Cell, Phase, Secrecy, Topic } from "../../language/vocabulary.js";
import type { DataSpan } from "./data-span.js";
import type { Finding } from "./finding.js";
import type { Adjustment } from "./lifecycle.js";

export type DutyState = "pending" | "dueSoon" | "overdue" | "met" | "metLate" | "notApplicable";

/** Why a duty does not apply, or has no day. */
export type DutyReason =
  | "conditionNotMet"
  | "notTriggered"
  | "notIssuedYet"
  | "beforeEffect"
  | "afterEffect"
  | "doneByAnother"
  | "noOccurrence"
  | "taskCancelled"
  | "clockStopped"
  | "noDateInText"
  | "noFrequencyInText";

/** One thing one actor must do by one day. */
export interface Duty {
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  /** Other provisions that say the same and are stood for by this duty. */
  readonly serves: readonly ProvisionId[];
  readonly topic: Topic;
  readonly actor: ActorId;
  readonly recipients: readonly ActorId[];
  /** The unit that owes it, where the register knows one. */
  readonly unit: string | null;
  readonly period: string | null;
  readonly trigger: { readonly event: string; readonly on: PlainDate } | null;
  /** The legal last day; it ends at 24:00 in Viet Nam. */
  readonly due: PlainDate | null;
  /** The instant, where the text gives a time of day. */
  readonly at: string | null;
  /** The last working day on or before `due`: the day to plan for. */
  readonly actBy: PlainDate | null;
  readonly state: DutyState;
  readonly fulfilledOn: PlainDate | null;
  /** Working days in (asOf, due]; of a duty that is still open and not late. */
  readonly workingDaysLeft: number | null;
  /** Working days in (due, asOf], or in (due, fulfilledOn] when it was met late. */
  readonly workingDaysLate: number | null;
  readonly certainty: Certainty | null;
  readonly reason: DutyReason | null;
  /** The days whose data a periodic report holds, where a reading says (A42). */
  readonly data?: DataSpan;
  /** Every reading that would give another date, and that date; only when it was asked for. */
  readonly arguable?: readonly ArguableDate[];
}

/** The date another reading of an ambiguity would give. */
export interface ArguableDate {
  readonly code: string;
  readonly value: string;
  /** `null`: under that reading there is no such duty, or no date. */
  readonly on: PlainDate | null;
}

/** A state from which an authority must step in. */
export interface Threshold {
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly topic: Topic;
  readonly actor: ActorId;
  readonly action: Bilingual;
  readonly reached: boolean;
  /** The first day it held. */
  readonly since: PlainDate | null;
  readonly handledOn: PlainDate | null;
  /** The day it will be reached if nothing happens. */
  readonly next: PlainDate | null;
  readonly certainty: Certainty | null;
  readonly arguable?: readonly ArguableDate[];
  /** `parameterUnset`: the text leaves the number to judgement and the host has not set it. */
  readonly reason: "parameterUnset" | "judgement" | null;
}

/** Something an actor may do until a day. */
export interface Right {
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly topic: Topic;
  readonly actor: ActorId;
  readonly until: PlainDate | null;
  readonly state: "open" | "used" | "lapsed" | "notOpened";
  readonly usedOn: PlainDate | null;
  readonly arguable?: readonly ArguableDate[];
}

/** The state of a task in the regulation's own word and in the common cells. */
export interface Status {
  readonly id: string;
  readonly name: Bilingual;
  readonly cell: Cell;
  readonly noDeadline: boolean;
  readonly dueSoon: boolean;
  readonly awaitingConfirmation: boolean;
  readonly suspended: boolean;
}

/** What a regulation says of one task on one day. */
export interface TaskEvaluation {
  readonly id: string;
  /** `null` for a classified task: its title is never shown. */
  readonly title: string | null;
  /** Of a classified task only where its regulation lets the field be recorded. */
  readonly lead: string | null;
  readonly coordinators: readonly string[];
  readonly secrecy: Secrecy;
  readonly asOf: PlainDate;
  readonly profile: string;
  readonly phase: Phase;
  readonly status: Status;
  readonly dueOn: {
    readonly original: PlainDate | null;
    readonly current: PlainDate | null;
    readonly adjustments: readonly Adjustment[];
    readonly workingDaysLeft: number | null;
    readonly workingDaysLate: number | null;
  };
  readonly completedOn: PlainDate | null;
  readonly duties: readonly Duty[];
  readonly thresholds: readonly Threshold[];
  /** The next threshold that will be reached if nothing happens. */
  readonly nextRung: { readonly ruleId: RuleId; readonly provision: ProvisionId; readonly on: PlainDate } | null;
  readonly rights: readonly Right[];
  readonly findings: readonly Finding[];
  /** The next day on which this result differs in more than its counters, if nothing happens. */
  readonly nextChange: PlainDate | null;
}
