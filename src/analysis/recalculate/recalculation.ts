import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { DutyReason, DutyState, Right } from "../../core/model/evaluation.js";
import type { Bilingual } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";

/** Everything that a result follows from. */
export interface Situation {
  /** A register as `evaluateRegister` takes it. */
  readonly register: unknown;
  /** The regulation; one with numbers set by `amend` too. */
  readonly profile: Profile;
  /** The day judged, or an instant with an offset. */
  readonly asOf: PlainDate;
  /** The calendar on which days are counted. Default: the Vietnamese one, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /**
   * Hides events recorded, and notices announced, after this day, or the day in Viet Nam of an instant. Default: all
   * that is known.
   */
  readonly knownAt?: PlainDate;
  /** Other readings of the regulation's ambiguities, `{ A09: "assigned" }`. Default: those it is written in. */
  readonly readings?: Readings;
  /** The host's own values for its parameters; `null` switches one off. Default: those of the regulation. */
  readonly parameters?: Readonly<Record<string, number | null>>;
  /** `apply` raises duties from triggers before the regulation took effect too. Default: `ignore`. */
  readonly beforeEffect?: "ignore" | "apply";
}

/** What can move a duty, in the order in which causes are told: first the law, then the calendar, then the record. */
export const CAUSE_KINDS = ["version", "number", "reading", "parameter", "calendar", "known", "event", "day"] as const;
/**
 * One of `CAUSE_KINDS`: another text, a number set in it, a reading, a parameter, days off, what was known by then, the
 * record, the day judged.
 */
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** A day that counts in one derivation and not in the other, with the law or notice behind it. */
export interface CauseDay {
  /** The day that counts in the one and not in the other. */
  readonly on: PlainDate;
  /** What happened on it in the count, in words: counted, not counted, the end. */
  readonly text: Bilingual;
  /** The law, notice or clause behind it, as it is cited; `null` where the step has none. */
  readonly basis: string | null;
  /** Whether it stands in the derivation after the change, or in the one before it. */
  readonly in: "before" | "after";
}

/** One thing that moved a duty. */
export interface RecalculationCause {
  /** What kind of thing moved it: law, calendar, record, or the day judged. */
  readonly kind: CauseKind;
  /** What differs, in words: the number, the reading, the event. */
  readonly text: Bilingual;
  /** The clauses that say it. */
  readonly clauses: readonly ProvisionId[];
  /** The days by which the two derivations differ. */
  readonly days: readonly CauseDay[];
}

/** What a duty, or a right, comes to. */
export interface Standpoint {
  /** The legal last day, of a right the last day to use it; `null` where there is none. */
  readonly due: PlainDate | null;
  /** The first day it was owed, of a state and of what has no number; `null` for all else. */
  readonly since: PlainDate | null;
  /** What has become of it on the day judged. */
  readonly state: DutyState | Right["state"];
  /** Why it does not arise, has no day, or is not determined; `null` for all else, and for a right. */
  readonly reason: DutyReason | null;
  /** The day it was done, or the right used; `null` where it was not, or the day is not recorded. */
  readonly fulfilledOn: PlainDate | null;
  /** Working days after `due` up to the day judged, or to the day it was done; `null` where it is not late. */
  readonly workingDaysLate: number | null;
}

/** One duty that comes to something else. */
export interface RecalculatedDuty {
  /** Whether it is a duty or a right. */
  readonly kind: "duty" | "right";
  /** `null` of a duty of the register itself: a report. */
  readonly taskId: string | null;
  /** Its key, the same in both situations. */
  readonly key: string;
  /** The rule that it follows from. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** The body that owes it, by its canonical name; `null` where none is known, and for a right. */
  readonly unit: string | null;
  /** The period of a recurring duty, `2026-Q1`; `null` for all else. */
  readonly period: string | null;
  /** `null`: there was none, or there is none any more. */
  readonly from: Standpoint | null;
  /** What it comes to after the change; `null` where it is none any more. */
  readonly to: Standpoint | null;
  /** Never empty; several stand in the order of `CAUSE_KINDS`. */
  readonly causes: readonly RecalculationCause[];
}

/** The duty that a cause is asked for. */
export type Moved = Pick<RecalculatedDuty, "taskId" | "key" | "ruleId" | "provision" | "period" | "unit">;

/** What moves between two situations, and why. */
export interface Recalculation {
  /** The ids of the two regulations. */
  readonly profiles: {
    /** The regulation of the earlier situation. */
    readonly before: string;
    /** The regulation of the later one. */
    readonly after: string;
  };
  /** The two days judged, as they were given. */
  readonly asOf: {
    /** The day judged in the earlier situation. */
    readonly before: PlainDate;
    /** The day judged in the later one. */
    readonly after: PlainDate;
  };
  /** In what the two situations differ. */
  readonly differs: readonly {
    /** The kind of difference. */
    readonly kind: CauseKind;
    /** What differs, from what to what, in words. */
    readonly text: Bilingual;
  }[];
  /** Every duty and right that comes to something else; none where the two come to the same. */
  readonly changes: readonly RecalculatedDuty[];
}
