import type { NotComputedReason } from "../../language/accounting.js";
import type { Anchor, RuleId } from "../../language/anchor.js";
import type { DateBound, DayOfPeriod, Frequency } from "../../language/cadence.js";
import type { Standing } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import type { Modality } from "../../language/rule.js";
import type { ActorId, MeetingType } from "../../language/vocabulary.js";
import type { Act } from "../../language/words/acts.js";

/** What an amount of time is counted in. */
export const AMOUNT_UNITS = ["workingDays", "days", "weeks", "months", "years", "hours", "officeHours"] as const;
/** One of `AMOUNT_UNITS`: `days` and `months` are of the calendar, `officeHours` are hours in which offices work. */
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** A number of the text: 3 working days; *ngay* is 0 days. Of a state also whether the number is reached or exceeded. */
export interface Amount {
  /** How many of `unit`; 0 is the same day (*ngay*). */
  readonly n: number;
  /** What is counted: working days, days of the calendar, months, hours in which offices work. */
  readonly unit: AmountUnit;
  /** Of a state only: it holds once the number is reached, or only after it is exceeded (*quá*). */
  readonly relation?: "reaches" | "exceeds";
}

/** A day of the calendar that the text names, within the period of its row or the one after it. */
export type ComparedDate = (
  | DayOfPeriod
  | {
      /** Day of the month, of a monthly act: the only month of its period goes without saying. */
      readonly day: number;
    }
) & {
  /** The day lies in the period after the one reported on; left out where it lies within. */
  readonly in?: "nextPeriod";
  /** The time of that day by which the act must be done, `14:00` in Viet Nam; left out where the text gives none. */
  readonly at?: string;
};

/** What one rule says of an act. */
export interface ComparedEntry {
  /** The rule: its provision, with a word behind a colon where the provision has several (`can-tho/5.2:update`). */
  readonly ruleId: RuleId;
  /** The place in the regulation that the rule follows from, as `<profile>/<article>`: `lao-cai/7.2.a`. */
  readonly provision: ProvisionId;
  /** Other places that say the same, for which the rule stands too; empty where there are none. */
  readonly serves: readonly ProvisionId[];
  /** The role that has to act, `lead` or `office`, or one of the regulation's own. */
  readonly actor: ActorId;
  /** The roles that are told or handed the result, of bodies of whatever kind; empty where the text names none. */
  readonly recipients: readonly ActorId[];
  /** `null`: the text gives no number; a day that it names stands in `date`. */
  readonly amount: Amount | null;
  /** The day that the text itself names, of a recurring act; `null` for every other. */
  readonly date: ComparedDate | null;
  /** `before` ends the day before, `by` and `on` on the day; `promptly`: the text says *kịp thời*; `null`: nothing of a limit. */
  readonly bound: DateBound | "promptly" | null;
  /** The day the count starts from, in the words of the language of regulations; a meeting; `null`: the calendar. */
  readonly anchor: Anchor | MeetingType | null;
  /** Whether the text says that the act must be done, may be done, or only tells a consequence. */
  readonly modality: Modality;
  /** The ambiguities of its provisions, or that reach them, under another reading of which the rule, or this date of it, is another. */
  readonly readings: readonly string[];
}

/**
 * How a regulation speaks of an act: by a rule with a number or a day, by a rule without one, in words that no rule
 * computes, or not at all.
 */
export const CELL_STATES = ["rule", "noNumber", "notComputed", "silent"] as const;
/** How a regulation speaks of an act; what each word means stands at `CELL_STATES`. */
export type CellState = (typeof CELL_STATES)[number];

/** A place that names the act and is not computed, and why. */
export interface NotComputedPlace {
  /** The place that names the act, as `<profile>/<article>`. */
  readonly provision: ProvisionId;
  /** Why no rule comes of it; its words stand in the list `notComputed` of `dondoc/words`. */
  readonly because: NotComputedReason;
}

/** What one regulation says of an act. */
export interface ComparedCell {
  /** The id of the regulation. */
  readonly profile: string;
  /** Whether the regulation binds: a draft does not, nor one with numbers set to see what would follow. */
  readonly standing: Standing;
  /** How it speaks of the act; `silent` where no place of it names the act. */
  readonly state: CellState;
  /** Its rules on the act, one for each time that a rule gives; empty unless `state` is `rule` or `noNumber`. */
  readonly entries: readonly ComparedEntry[];
  /** Set when `state` is `notComputed`. */
  readonly because?: readonly NotComputedPlace[];
}

/** How far apart the regulations are: the least and the most of what they count in the same unit, or of the last day. */
export interface Spread {
  /** The unit in which most regulations count; `date` where none counts and days are compared. */
  readonly unit: AmountUnit | "date";
  /** The smallest number; of days the earliest, as `MM-DD`, or `DD` within a month. */
  readonly least: number | string;
  /** The largest number; of days the latest, written as in `least`. */
  readonly most: number | string;
}

/** One act; of reports that come again, of one tier and one period. */
export interface ComparedRow {
  /** What is done, the same word for every regulation. */
  readonly act: Act;
  /** `unitsToOffice/month`, `officeToHeads/year`; `null` for an act that has neither tier nor period. */
  readonly facet: string | null;
  /** What each regulation says of it, in the order of `profiles`. */
  readonly cells: readonly ComparedCell[];
  /** Whether all regulations say the same: the same number, day, bound, start and modality, or all the same nothing. */
  readonly agreement: boolean;
  /** `null` where fewer than two regulations give a number or a day in one unit. */
  readonly spread: Spread | null;
}

/** Several regulations side by side: a row for each act, of reports one for each tier and period. */
export interface Comparison {
  /** The ids of the regulations, in the order in which they were given. */
  readonly profiles: readonly string[];
  /** The acts that a regulation speaks of, in one fixed order. */
  readonly rows: readonly ComparedRow[];
}

/** The period of a report, `unstated` where the text says *định kỳ* and no more. */
export type Period = Frequency | "unstated";
