import type { Anchor, RuleId } from "../../language/anchor.js";
import type { DateBound, DayOfPeriod, Frequency } from "../../language/cadence.js";
import type { Standing } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Modality } from "../../language/rule.js";
import type { ActorId, MeetingType } from "../../language/vocabulary.js";
import type { Act } from "../../language/words/acts.js";

/** What an amount of time is counted in. */
export const AMOUNT_UNITS = ["workingDays", "days", "weeks", "months", "years", "hours", "officeHours"] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** A number of the text: 3 working days; *ngay* is 0 days. Of a state also whether the number is reached or exceeded. */
export interface Amount {
  readonly n: number;
  readonly unit: AmountUnit;
  readonly relation?: "reaches" | "exceeds";
}

/** A day of the calendar that the text names, within the period of its row or the one after it. */
export type ComparedDate = (DayOfPeriod | { readonly day: number }) & {
  readonly in?: "nextPeriod";
  readonly at?: string;
};

/** What one rule says of an act. */
export interface ComparedEntry {
  readonly ruleId: RuleId;
  readonly provision: ProvisionId;
  readonly serves: readonly ProvisionId[];
  readonly actor: ActorId;
  readonly recipients: readonly ActorId[];
  /** `null`: the text gives no number; a day that it names stands in `date`. */
  readonly amount: Amount | null;
  readonly date: ComparedDate | null;
  /** `before` ends the day before, `by` and `on` on the day; `promptly`: the text says *kịp thời*; `null`: nothing of a limit. */
  readonly bound: DateBound | "promptly" | null;
  /** The day the count starts from, in the words of the language of regulations; a meeting; `null`: the calendar. */
  readonly anchor: Anchor | MeetingType | null;
  readonly modality: Modality;
  /** The ambiguities of its provisions, or that reach them, under another reading of which the rule, or this date of it, is another. */
  readonly readings: readonly string[];
}

/**
 * How a regulation speaks of an act: by a rule with a number or a day, by a rule without one, in words that no rule
 * computes, or not at all.
 */
export const CELL_STATES = ["rule", "noNumber", "notComputed", "silent"] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A place that names the act and is not computed, and why. */
export interface NotComputedPlace {
  readonly provision: ProvisionId;
  readonly because: string;
}

/** What one regulation says of an act. */
export interface ComparedCell {
  readonly profile: string;
  readonly standing: Standing;
  readonly state: CellState;
  readonly entries: readonly ComparedEntry[];
  /** Set when `state` is `notComputed`. */
  readonly because?: readonly NotComputedPlace[];
}

/** How far apart the regulations are: the least and the most of what they count in the same unit, or of the last day. */
export interface Spread {
  readonly unit: AmountUnit | "date";
  readonly least: number | string;
  readonly most: number | string;
}

/** One act; of reports that come again, of one tier and one period. */
export interface ComparedRow {
  readonly act: Act;
  /** `unitsToOffice/month`, `officeToHeads/year`; `null` for an act that has neither tier nor period. */
  readonly facet: string | null;
  readonly cells: readonly ComparedCell[];
  /** Whether all regulations say the same: the same number, day, bound, start and modality, or all the same nothing. */
  readonly agreement: boolean;
  /** `null` where fewer than two regulations give a number or a day in one unit. */
  readonly spread: Spread | null;
}

export interface Comparison {
  readonly profiles: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** The period of a report, `unstated` where the text says *định kỳ* and no more. */
export type Period = Frequency | "unstated";
