import type { PlainDate } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";

/**
 * Whether a report leaves time for the one that is built on it: due before it with a working day between, before it without
 * one, on the same day, or after it.
 */
export const LADDER_VERDICTS = ["inOrder", "noWorkingDay", "sameDay", "reversed"] as const;
export type LadderVerdict = (typeof LADDER_VERDICTS)[number];

/** One report of a regulation. */
export interface LadderReport {
  readonly profile: string;
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
}

/** One period of a step: both days, and what lies between. */
export interface LadderPeriod {
  readonly period: string;
  readonly lower: { readonly due: PlainDate; readonly actBy: PlainDate | null };
  readonly upper: { readonly due: PlainDate; readonly actBy: PlainDate | null; readonly at: string | null };
  /** Working days on which the upper report can be made from the lower: after the one, up to the other. */
  readonly workingDays: number;
  readonly verdict: LadderVerdict;
}

/** A report and the one that is built on it: of units and of their office, or of an office and of the tier above. */
export interface LadderStep {
  readonly lower: LadderReport;
  readonly upper: LadderReport;
  /** How often: `month`, `quarter`, `halfYear`, `year`. */
  readonly every: string;
  readonly periods: readonly LadderPeriod[];
  /** The fewest working days of all periods; `null` where the two never have a day in one period. */
  readonly least: number | null;
  /** Periods that are not in order. */
  readonly faults: number;
  /** Why there is nothing to compare: one of the two has no day in its text, or hangs on a meeting not given. */
  readonly reason: "noDateInText" | "noMeeting" | null;
}

export interface Ladder {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly profiles: readonly string[];
  readonly steps: readonly LadderStep[];
}
