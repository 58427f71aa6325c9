import type { Certainty, PlainDate } from "../../calendar/index.js";
import type { Bilingual } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Modality } from "../../language/rule.js";
import type { ActorId, Cell, Phase, Secrecy, Topic } from "../../language/vocabulary.js";
import { keysOf } from "../../language/words/keys-of.js";
import { DUTY_REASON } from "../../language/words/reasons.js";
import type { DataSpan } from "./data-span.js";
import type { Finding } from "./finding.js";
import type { Adjustment } from "./lifecycle.js";
import type { Question } from "./question.js";

/**
 * What has become of a duty on the day judged: `owed` must be done and has no day; `missed` is a period or a state that
 * ended unfulfilled; `undetermined` hangs on something that is not recorded.
 */
export const DUTY_STATES = [
  "pending",
  "dueSoon",
  "owed",
  "overdue",
  "met",
  "metLate",
  "missed",
  "undetermined",
  "notApplicable",
] as const;
/** What has become of a duty on the day judged; what each word means stands at `DUTY_STATES`. */
export type DutyState = (typeof DUTY_STATES)[number];

/** Why a duty does not apply, or has no day. */
export type DutyReason = keyof typeof DUTY_REASON;
export const DUTY_REASONS: readonly DutyReason[] = /* @__PURE__ */ keysOf(DUTY_REASON);

/** What a duty starts from. */
export interface DutyTrigger {
  /** What it starts from: an event, a day of the task, the calendar, a state. */
  readonly kind: "event" | "day" | "calendar" | "state";
  /** The type of the event, the name of the day, the period, or the ground of the state. */
  readonly name: string;
  /** The day it starts from. */
  readonly on: PlainDate;
  /** The working day that the rule deems it to lie on, after a rest day or a cut-off hour; absent where that is `on`. */
  readonly deemedOn?: PlainDate;
  /** What ties it to its question or names its period, where the event says so. */
  readonly ref?: string;
  /** Who did the act, where the event says so. */
  readonly by?: string;
  /** The id of the event. */
  readonly id?: string;
}

/** What every duty has, whatever its state; which members are told in which state stands in `Duty`. */
export interface DutyRecord {
  /** Tells the duty apart, whatever day is judged. */
  readonly key: string;
  /** The rule that asks for it. */
  readonly ruleId: RuleId;
  /** The provision it follows from. */
  readonly provision: ProvisionId;
  /** Other provisions that say the same and are stood for by this duty. */
  readonly serves: readonly ProvisionId[];
  /** What it is about: one closed list. */
  readonly topic: Topic;
  /** Whether the text says must or may, or only tells a consequence. */
  readonly modality: Modality;
  /** The role that owes it. */
  readonly actor: ActorId;
  /** The roles that are told. */
  readonly recipients: readonly ActorId[];
  /** The body that owes it, by its canonical name, where the register knows one. */
  readonly unit: string | null;
  /** The period of a recurring duty. */
  readonly period: string | null;
  /** What it starts from, where that has happened. */
  readonly trigger: DutyTrigger | null;
  /** Of a state, and of what is owed without a number: the first day it was owed. */
  readonly since: PlainDate | null;
  /** The legal last day; it ends at 24:00 in Viet Nam. */
  readonly due: PlainDate | null;
  /** The instant, where the text gives a time of day. */
  readonly at: string | null;
  /** The last working day on or before `due`: the day to plan for; none for an act fixed to an instant. */
  readonly actBy: PlainDate | null;
  /** What has become of it on the day judged. */
  readonly state: DutyState;
  /** The day it was done. */
  readonly fulfilledOn: PlainDate | null;
  /** Working days in (asOf, due]; of a duty that is still open and not late. */
  readonly workingDaysLeft: number | null;
  /** Working days in (due, asOf], or in (due, fulfilledOn] when it was met late; counted from the answer to a return. */
  readonly workingDaysLate: number | null;
  /** Working days in (since, asOf] of what is owed without a day. */
  readonly workingDaysOwed: number | null;
  /** How sure its day is. */
  readonly certainty: Certainty | null;
  /** Why it does not apply, has no day, or is not determined. */
  readonly reason: DutyReason | null;
  /** Of a regulation in several versions: the day on which the version that it follows took force. */
  readonly version?: PlainDate;
  /** The text gives an hour, and the record has none that could decide: it was judged by the day. */
  readonly hour?: "notRecorded";
  /** The days whose data a periodic report holds, where a reading says (A42). */
  readonly data?: DataSpan;
  /** Every reading that would give another date, and that date; only when it was asked for. */
  readonly arguable?: readonly ArguableDate[];
  /** The readings of its own provisions, of no one place, and of a report those that stop its tasks, under which it is not late. */
  readonly hangsOn?: readonly HangsOn[];
}

/** A duty in one state, with the members that are told in it. */
type In<State extends DutyState, Told extends Partial<DutyRecord>> = Omit<DutyRecord, "state" | keyof Told> &
  Told & {
    /** What has become of it on the day judged. */
    readonly state: State;
  };

/** What is told of a duty of which no working days are counted. */
interface NothingCounted {
  /** `null`: nothing is left to count to. */
  readonly workingDaysLeft: null;
  /** `null`: it is not late. */
  readonly workingDaysLate: null;
  /** `null`: it is not owed without a day. */
  readonly workingDaysOwed: null;
}

/** What is told of a duty that is not yet done and not late. */
interface StillOpen extends Pick<NothingCounted, "workingDaysLate" | "workingDaysOwed"> {
  /** `null`: it is not done. */
  readonly fulfilledOn: null;
}

/** One that is due later; without a day where the text names none, with the reason. */
export type PendingDuty = In<"pending", StillOpen>;
/** One whose last day is near, by the parameter `dueSoonWorkingDays` of the regulation or the host. */
export type DueSoonDuty = In<
  "dueSoon",
  StillOpen & {
    /** The legal last day; it ends at 24:00 in Viet Nam. */
    readonly due: PlainDate;
    /** Working days in (asOf, due]; 0 where `due` is the day judged, or rest days alone are left. */
    readonly workingDaysLeft: number;
    /** `null`: it applies, and has a day. */
    readonly reason: null;
  }
>;
/** Owed at once, without a number: it says since when, and is never late. */
export type OwedDuty = In<
  "owed",
  {
    /** The first day it was owed. */
    readonly since: PlainDate;
    /** `null`: the text gives no number, so that it has no last day. */
    readonly due: null;
    /** `null`: it is not done. */
    readonly fulfilledOn: null;
    /** `null`: there is no day to count to. */
    readonly workingDaysLeft: null;
    /** `null`: what has no day is never late. */
    readonly workingDaysLate: null;
    /** Working days in (since, asOf]. */
    readonly workingDaysOwed: number;
  }
>;
/** What is told of a duty whose last day passed before it was done. */
interface Late extends Pick<NothingCounted, "workingDaysLeft" | "workingDaysOwed"> {
  /** The legal last day; it, or its hour, passed before it was done. */
  readonly due: PlainDate;
  /**
   * Working days in (due, asOf], or in (due, fulfilledOn] when it was met late; counted from the answer to a return.
   */
  readonly workingDaysLate: number;
}
/** One whose last day has passed and that is not done. */
export type OverdueDuty = In<
  "overdue",
  Late & {
    /** `null`: it is not done. */
    readonly fulfilledOn: null;
  }
>;
/** One that was done in time; `fulfilledOn` is `null` where the record does not tell the day, and no day would be late. */
export type MetDuty = In<"met", NothingCounted>;
/** One that was done after its last day. */
export type MetLateDuty = In<
  "metLate",
  Late & {
    /** The day it was done; that of `due` itself where the hour made it late. */
    readonly fulfilledOn: PlainDate;
  }
>;
/** A period or a state that ended unfulfilled. */
export type MissedDuty = In<
  "missed",
  Late & {
    /** `null`: it was not done for this period or state. */
    readonly fulfilledOn: null;
  }
>;
/** One that hangs on something that is not recorded, for the reason told. */
export type UndeterminedDuty = In<
  "undetermined",
  NothingCounted & {
    /** Why it is not determined; what is asked stands under `questions`. */
    readonly reason: DutyReason;
  }
>;
/** One that does not arise, for the reason told. */
export type NotApplicableDuty = In<
  "notApplicable",
  NothingCounted & {
    /** `null`: what does not arise is not done. */
    readonly fulfilledOn: null;
    /** Why it does not arise. */
    readonly reason: DutyReason;
  }
>;

/** One thing one body must do: what is told of it goes by its state. */
export type Duty =
  | PendingDuty
  | DueSoonDuty
  | OwedDuty
  | OverdueDuty
  | MetDuty
  | MetLateDuty
  | MissedDuty
  | UndeterminedDuty
  | NotApplicableDuty;

/** A reading under which a late duty is not late, and what it is instead. */
export interface HangsOn {
  /** The ambiguity. */
  readonly code: string;
  /** The reading under which it is not late. */
  readonly value: string;
  /** What it is under that reading; `null`: there is no such duty. */
  readonly state: DutyState | null;
}

/** The date another reading of an ambiguity would give. */
export interface ArguableDate {
  /** The ambiguity. */
  readonly code: string;
  /** The other reading. */
  readonly value: string;
  /** `null`: under that reading there is no such duty, or no date. */
  readonly on: PlainDate | null;
}

/** One time that a state held, or holds. */
export interface Episode {
  /** What gave rise to it: `due`, `due+<adjusting event>`, `missed+2026-Q1`. */
  readonly ground: string;
  /** The first day it held. */
  readonly since: PlainDate;
  /** The day somebody stepped in. */
  readonly handledOn: PlainDate | null;
  /** The day it ceased; `null` while it lasts. */
  readonly endedOn: PlainDate | null;
}

/** What every state has from which somebody must step in, reached or not; what is told when stands in `Rung`. */
export interface RungRecord {
  /** The rule it follows from. */
  readonly ruleId: RuleId;
  /** The provision it follows from. */
  readonly provision: ProvisionId;
  /** What it is about. */
  readonly topic: Topic;
  /** The role that must step in. */
  readonly actor: ActorId;
  /** What that role has to do, in words. */
  readonly action: Bilingual;
  /** Whether it lasts on the day judged. */
  readonly reached: boolean;
  /** The first day of the standing episode. */
  readonly since: PlainDate | null;
  /** The day it stepped in. */
  readonly handledOn: PlainDate | null;
  /** The day it will be reached if nothing happens. */
  readonly next: PlainDate | null;
  /** How sure its day is. */
  readonly certainty: Certainty | null;
  /** Episodes that ended. */
  readonly episodes: readonly Episode[];
  /** Every reading that would give another day; only when it was asked for. */
  readonly arguable?: readonly ArguableDate[];
  /** Why it is not reached and will not be; `parameterUnset`: the host has not set the number. */
  readonly reason: DutyReason | "parameterUnset" | "judgement" | null;
}

/** A state that is reached, or one that is not, with the members that are told of it. */
type RungWhere<Reached extends boolean, Told extends Partial<RungRecord>> = Omit<RungRecord, "reached" | keyof Told> &
  Told & {
    /** Whether it lasts on the day judged. */
    readonly reached: Reached;
  };

/** A state that lasts on the day judged. */
export type ReachedRung = RungWhere<
  true,
  {
    /** The first day of the standing episode. */
    readonly since: PlainDate;
    /** `null`: it is reached. */
    readonly reason: null;
  }
>;
/** A state that does not hold: not yet, no longer, or never. */
export type OpenRung = RungWhere<
  false,
  {
    /** `null`: no episode stands. */
    readonly since: null;
    /** `null`: there is nothing to handle; episodes that ended keep their own. */
    readonly handledOn: null;
  }
>;

/** A state from which somebody must step in: a view of the duties that it gives rise to. */
export type Rung = ReachedRung | OpenRung;

/** What every right has, whatever its state; what is told when stands in `Right`. */
export interface RightRecord {
  /** Tells the right apart, whatever day is judged. */
  readonly key: string;
  /** A right is something that may be done. */
  readonly modality: "may";
  /** The rule that gives it. */
  readonly ruleId: RuleId;
  /** The provision that gives it. */
  readonly provision: ProvisionId;
  /** What it is about. */
  readonly topic: Topic;
  /** The role that has it. */
  readonly actor: ActorId;
  /** Its last day. */
  readonly until: PlainDate | null;
  /** What has become of it on the day judged. */
  readonly state: "open" | "used" | "lapsed" | "notOpened";
  /** The day it was used. */
  readonly usedOn: PlainDate | null;
  /** Every reading that would give another day; only when it was asked for. */
  readonly arguable?: readonly ArguableDate[];
}

/** A right in one state, with the members that are told in it. */
type RightIn<State extends RightRecord["state"], Told extends Partial<RightRecord>> = Omit<
  RightRecord,
  "state" | keyof Told
> &
  Told & {
    /** What has become of it on the day judged. */
    readonly state: State;
  };

/** One that may be used on the day judged; without a last day it lasts as long as the task is open. */
export type OpenRight = RightIn<
  "open",
  {
    /** `null`: it was not used. */
    readonly usedOn: null;
  }
>;
/** One that was used, in time or not. */
export type UsedRight = RightIn<
  "used",
  {
    /** The day it was used. */
    readonly usedOn: PlainDate;
  }
>;
/** One whose last day passed unused. */
export type LapsedRight = RightIn<
  "lapsed",
  {
    /** Its last day, which passed. */
    readonly until: PlainDate;
    /** `null`: it was not used. */
    readonly usedOn: null;
  }
>;
/** One that is not open: not yet, no longer, or never. */
export type NotOpenedRight = RightIn<
  "notOpened",
  {
    /** `null`: what is not open has no last day. */
    readonly until: null;
    /** `null`: it was not used. */
    readonly usedOn: null;
  }
>;

/** Something an actor may do until a day: what is told of it goes by its state. */
export type Right = OpenRight | UsedRight | LapsedRight | NotOpenedRight;

/** The state of a task in the regulation's own word and in the common cells. */
export interface Status {
  /** The status of the regulation, by its id. */
  readonly id: string;
  /** The regulation's own word for it. */
  readonly name: Bilingual;
  /** The common cell that a summary counts it in. */
  readonly cell: Cell;
  /** The task has no deadline. */
  readonly noDeadline: boolean;
  /** Its deadline is near. */
  readonly dueSoon: boolean;
  /** It is done and not yet confirmed. */
  readonly awaitingConfirmation: boolean;
  /** It is suspended. */
  readonly suspended: boolean;
}

/** A span in which nothing of a task could become late. */
export interface StoodStill {
  /** Its first day. */
  readonly from: PlainDate;
  /** The day on which the task went on. */
  readonly wentOn: PlainDate;
  /** It waited for the answer to a return, was suspended, or was taken for finished until that was taken back. */
  readonly reason: "returned" | "suspended" | "finished";
}

/** What a regulation says of one task on one day. */
export interface TaskEvaluation {
  /** The id of the task. */
  readonly id: string;
  /** The running number of its row in a sheet without ids. */
  readonly ordinal?: string;
  /** `null` for a classified task: its title is never shown. */
  readonly title: string | null;
  /** Of a classified task only where its regulation lets the field be recorded. */
  readonly lead: string | null;
  /** The bodies that lead on the day judged, by their canonical names. */
  readonly leads: readonly string[];
  /** Who coordinates, as it is written. */
  readonly coordinators: readonly string[];
  /** The degree of secrecy. */
  readonly secrecy: Secrecy;
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The id of the regulation. */
  readonly profile: string;
  /** Where the task stands in its life. */
  readonly phase: Phase;
  /** Since when it is suspended, or waits for the answer to a return; left out where the record has no day. */
  readonly phaseSince?: PlainDate;
  /**
   * Spans in which nothing of it could become late, as far as they ended: what became due meanwhile is counted from the
   * day it went on. Left out where there was none.
   */
  readonly stoodStill?: readonly StoodStill[];
  /** Every body that leads it lies outside the scope of the regulation: it is late for nobody, and belongs to no total. */
  readonly outsideScope?: true;
  /** The day on which it passed to those who lead it, where it was handed over. */
  readonly leadSince?: PlainDate;
  /** Its state in the words of the regulation and in the common cells. */
  readonly status: Status;
  /** Its deadline: first, in force, adjusted, with the working days left or late. */
  readonly dueOn: {
    /** The deadline that was set first; `null`: none is recorded. */
    readonly original: PlainDate | null;
    /** The deadline in force on the day judged; `null`: none, or its day is not known. */
    readonly current: PlainDate | null;
    /** The hour that its words print with that day, `16:00`, as the record has it; whole days are counted all the same. */
    readonly at?: string;
    /** Its changes up to the day judged, in their order; of a classified task without words. */
    readonly adjustments: readonly Adjustment[];
    /** Working days in (asOf, current]; `null` where it has passed, there is none, or the task waits or is closed. */
    readonly workingDaysLeft: number | null;
    /**
     * Working days in (current, asOf], or from the day on which the task went on, where it waited on that deadline; `null`
     * where it is not late, waits or is closed.
     */
    readonly workingDaysLate: number | null;
    /** Deadlines that had passed when they were adjusted, with the working days that it was late by then. */
    readonly earlier: readonly {
      /** The deadline that had passed. */
      readonly due: PlainDate;
      /** The day on which it was adjusted, or the task done, if that was before. */
      readonly until: PlainDate;
      /** Working days in (due, until]. */
      readonly workingDaysLate: number;
      /** The bodies that led on that deadline, and let it pass; empty where none is known, or may be shown. */
      readonly units: readonly string[];
    }[];
  };
  /** How many tasks its document assigns in the register, where that is more than one. */
  readonly documentTasks?: number;
  /** The day it was done. */
  readonly completedOn: PlainDate | null;
  /** The last day on which progress, a result or the finish was recorded; `null`: none was. */
  readonly updatedOn: PlainDate | null;
  /** Everything that somebody must do on it, or must not any more. */
  readonly duties: readonly Duty[];
  /** The states from which somebody must step in. */
  readonly ladder: readonly Rung[];
  /** The next rung that will be reached if nothing happens. */
  readonly nextRung: {
    /** The rule of the rung. */
    readonly ruleId: RuleId;
    /** The place of the rule, as `<profile>/<article>`. */
    readonly provision: ProvisionId;
    /** The day on which it will be reached. */
    readonly on: PlainDate;
  } | null;
  /** What somebody may do on it. */
  readonly rights: readonly Right[];
  /** What stands out in the record. */
  readonly findings: readonly Finding[];
  /** What the record does not tell, and the duties that hang on it; most decisive first. */
  readonly questions: readonly Question[];
  /** The next day on which this result differs in more than its counters and `hangsOn`, if nothing happens. */
  readonly nextChange: PlainDate | null;
}
