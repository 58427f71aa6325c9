import { type DayNumber, dateOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import type { Facts } from "../../language/condition.js";
import type { Profile } from "../../language/profile.js";
import type { RuleId } from "../../language/rule.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Trace } from "./trace.js";

/** What stays the same for every task of one evaluator. */
export interface Setting {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** Days left at which a day counts as due soon; `null` switches it off. */
  readonly dueSoonDays: number | null;
  /** Which days `dueSoonDays` counts (reading A24). */
  readonly dueSoonUnit: "workingDays" | "days";
  /** First day of effect; triggers before it raise no duty. Minus infinity: no bound. */
  readonly effectFrom: DayNumber;
  /** Last day of effect; what would arise later is not owed. Infinity: no bound is known. */
  readonly effectUntil: DayNumber;
  /**
   * How many occurrences of a recurrence on an open task are listed before the day judged, and how many after it. Of
   * another reading one more: a date that it moves over the day judged, or over another date, is still found.
   */
  readonly occurrencesEachSide: number;
}

/** Why what arises on a day is not owed under the regulation; `null` when it is. */
export const outsideEffect = (
  day: DayNumber,
  { effectFrom, effectUntil }: Setting,
): "beforeEffect" | "afterEffect" | null => {
  if (day < effectFrom) return "beforeEffect";
  return day > effectUntil ? "afterEffect" : null;
};

/** What every judgement on one day shares, of a task or of a unit. */
export interface DayContext {
  readonly setting: Setting;
  readonly calendar: WorkingCalendar;
  readonly asOf: DayNumber;
  /** Told of the steps while computing, when someone asked why. */
  readonly trace: Trace | undefined;
  /** Earliest day after `asOf` on which something visible changes. */
  nextChange: DayNumber | null;
}

/** What the rules of one task on one day share. */
export interface Context extends DayContext {
  readonly life: Lifecycle;
  /** The lead as it may be shown: `null` for a classified task whose regulation does not let it be recorded. */
  readonly shownLead: string | null;
  /** Whether names of units may be shown at all. */
  readonly showsUnits: boolean;
  readonly facts: Facts;
  /** Due and fulfilment days of the deadline rules evaluated so far, for chains. */
  readonly dutyDays: Map<RuleId, { due: DayNumber | null; fulfilled: DayNumber | null }>;
}

/** Notes a day on which the result will look different. */
export const noteChange = (context: DayContext, day: DayNumber): void => {
  if (day > context.asOf) context.nextChange = Math.min(day, context.nextChange ?? day);
};

/** The next day on which the result will look different; none beyond the calendar, where nothing is judged. */
export const nextChangeOf = ({ nextChange, calendar }: DayContext): PlainDate | null =>
  nextChange === null || nextChange > calendar.lastDay ? null : dateOf(nextChange);
