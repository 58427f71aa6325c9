import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { Trace } from "../../calendar/why.js";
import type { Facts } from "../../profiles/condition.js";
import type { Profile } from "../../profiles/profile.js";
import type { RuleId } from "../../profiles/rule.js";
import type { Lifecycle } from "../lifecycle/fold.js";

/** What stays the same for every task of one evaluator. */
export interface Setting {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** Working days left at which a day counts as due soon; `null` switches it off. */
  readonly dueSoonDays: number | null;
  /** First day of effect; triggers before it raise no duty. `null`: no bound. */
  readonly effectFrom: DayNumber | null;
}

/** What every judgement on one day shares, of a task or of a unit. */
export interface DayContext {
  readonly setting: Setting;
  readonly calendar: WorkingCalendar;
  readonly asOf: DayNumber;
  /** Written while computing, when someone asked why. */
  readonly trace: Trace | undefined;
  /** Earliest day after `asOf` on which something visible changes. */
  nextChange: DayNumber | null;
}

/** What the rules of one task on one day share. */
export interface Context extends DayContext {
  readonly life: Lifecycle;
  readonly facts: Facts;
  /** Due and fulfilment days of the deadline rules evaluated so far, for chains. */
  readonly dutyDays: Map<RuleId, { due: DayNumber | null; fulfilled: DayNumber | null }>;
}

/** Notes a day on which the result will look different. */
export const noteChange = (context: DayContext, day: DayNumber): void => {
  if (day > context.asOf && (context.nextChange === null || day < context.nextChange)) context.nextChange = day;
};
