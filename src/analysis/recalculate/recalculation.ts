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
  readonly profile: Profile;
  readonly asOf: PlainDate;
  readonly calendar?: WorkingCalendar;
  readonly knownAt?: PlainDate;
  readonly readings?: Readings;
  readonly parameters?: Readonly<Record<string, number | null>>;
  readonly beforeEffect?: "ignore" | "apply";
}

/** What can move a duty, in the order in which causes are told: first the law, then the calendar, then the record. */
export const CAUSE_KINDS = ["version", "number", "reading", "parameter", "calendar", "known", "event", "day"] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** A day that counts in one derivation and not in the other, with the law or notice behind it. */
export interface CauseDay {
  readonly on: PlainDate;
  readonly text: Bilingual;
  readonly basis: string | null;
  /** Whether it stands in the derivation after the change, or in the one before it. */
  readonly in: "before" | "after";
}

/** One thing that moved a duty. */
export interface RecalculationCause {
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
  readonly due: PlainDate | null;
  readonly since: PlainDate | null;
  readonly state: DutyState | Right["state"];
  readonly reason: DutyReason | null;
  readonly fulfilledOn: PlainDate | null;
  readonly workingDaysLate: number | null;
}

/** One duty that comes to something else. */
export interface RecalculatedDuty {
  readonly kind: "duty" | "right";
  /** `null` of a duty of the register itself: a report. */
  readonly taskId: string | null;
  readonly key: string;
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly unit: string | null;
  readonly period: string | null;
  /** `null`: there was none, or there is none any more. */
  readonly from: Standpoint | null;
  readonly to: Standpoint | null;
  /** Never empty; several stand in the order of `CAUSE_KINDS`. */
  readonly causes: readonly RecalculationCause[];
}

/** The duty that a cause is asked for. */
export type Moved = Pick<RecalculatedDuty, "taskId" | "key" | "ruleId" | "provision" | "period" | "unit">;

export interface Recalculation {
  readonly profiles: { readonly before: string; readonly after: string };
  readonly asOf: { readonly before: PlainDate; readonly after: PlainDate };
  /** In what the two situations differ. */
  readonly differs: readonly { readonly kind: CauseKind; readonly text: Bilingual }[];
  readonly changes: readonly RecalculatedDuty[];
}
