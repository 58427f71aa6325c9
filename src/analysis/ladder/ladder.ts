import type { PlainDate } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { ProvisionId } from "../../language/provision.js";

/**
 * Whether a report leaves time for the one that is built on it: due before it with a working day between, before it without
 * one, on the same day, or after it.
 */
export const LADDER_VERDICTS = ["inOrder", "noWorkingDay", "sameDay", "reversed"] as const;
/** Whether a report leaves time for the one built on it; what each word means stands at `LADDER_VERDICTS`. */
export type LadderVerdict = (typeof LADDER_VERDICTS)[number];

/** One report of a regulation. */
export interface LadderReport {
  /** The id of the regulation that asks for the report. */
  readonly profile: string;
  /** The rule that asks for it. */
  readonly ruleId: RuleId;
  /** The place of the rule, as `<profile>/<article>`: `lao-cai/22.1`. */
  readonly provision: ProvisionId;
}

/** One period of a step: both days, and what lies between. */
export interface LadderPeriod {
  /** The period reported on: `2026-11`, `2026-Q4`, `2026-W48`. */
  readonly period: string;
  /** The day of the report that the other is built on. */
  readonly lower: {
    /** The legal last day of the lower report. */
    readonly due: PlainDate;
    /** The last working day on or before it; `null` for a report fixed to an instant. */
    readonly actBy: PlainDate | null;
  };
  /** The day of the report that is built on it. */
  readonly upper: {
    /** The legal last day of the upper report. */
    readonly due: PlainDate;
    /** The last working day on or before it; `null` for a report fixed to an instant. */
    readonly actBy: PlainDate | null;
    /** The instant by which it is due, where the text gives an hour; then its own day leaves no time. `null`: none. */
    readonly at: string | null;
  };
  /** Working days on which the upper report can be made from the lower: after the one, up to the other. */
  readonly workingDays: number;
  /** Whether the lower report leaves time for the upper one. */
  readonly verdict: LadderVerdict;
}

/** A report and the one that is built on it: of units and of their office, or of an office and of the tier above. */
export interface LadderStep {
  /** The report that the other is built on. */
  readonly lower: LadderReport;
  /** The report that is built on it. */
  readonly upper: LadderReport;
  /** How often: `month`, `quarter`, `halfYear`, `year`. */
  readonly every: string;
  /** Every period in which both have a day within the span, in their order. */
  readonly periods: readonly LadderPeriod[];
  /** The fewest working days of all periods; `null` where the two never have a day in one period. */
  readonly least: number | null;
  /** Periods that are not in order. */
  readonly faults: number;
  /** Why there is nothing to compare: one of the two has no day in its text, or hangs on a meeting not given. */
  readonly reason: "noDateInText" | "noMeeting" | null;
}

/** Every report of the regulations, with the one that is built on it. */
export interface Ladder {
  /** The first day of the span. */
  readonly from: PlainDate;
  /** The last day of the span. */
  readonly to: PlainDate;
  /** The ids of the regulations, in the order in which they were given. */
  readonly profiles: readonly string[];
  /** The pairs of reports, each once for every frequency in which both come. */
  readonly steps: readonly LadderStep[];
}
