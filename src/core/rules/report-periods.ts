import type { DayNumber } from "../../calendar/index.js";
import { periodEnd } from "../../calendar/period.js";
import type { MadeReport } from "./credit.js";
import type { SureDays } from "./led-days.js";
import type { Period } from "./periods.js";
import type { ReportContext } from "./report-context.js";
import type { WordedPeriod, WordedPeriods } from "./worded-periods.js";

/**
 * Whether there was a task of which a report on all of them could tell: one that was open on its nominal day, or when its
 * period had ended, or finished in it. One that was called off before tells nothing.
 */
export const hadTask = ({ every, index, begins, nominal, previous }: Period, led: SureDays): boolean => {
  const last = every === null || index === null ? nominal : Math.min(periodEnd(every, index), nominal);
  // A weekly report tells of the seven days up to its own.
  return led.hadIn(every === "week" ? Math.min(begins, previous + 1) : begins, last);
};

/** Whether anything was still to be done on the day itself: a report on the backlog tells of nothing else. */
export const hadBacklog = ({ nominal }: Period, led: SureDays): boolean => led.wasOpenIn(nominal, nominal);

/** Whether a period is one of the wording that asks, and of the days on which the regulation holds. */
export const isOwnPeriod = ({ own, period: { nominal } }: WordedPeriod, { setting }: ReportContext): boolean =>
  own && nominal >= setting.effectFrom && nominal <= setting.effectUntil;

/** The periods of a report, each in the days of the wording that held then. */
export class ReportPeriods {
  readonly #dates: WordedPeriods;

  constructor(dates: WordedPeriods) {
    this.#dates = dates;
  }

  /** The periods through all wordings, each in the days of its own. */
  from(begin: DayNumber, { calendar, asOf, setting, register }: ReportContext): readonly WordedPeriod[] {
    const first = Math.max(begin, setting.begins, calendar.firstDay);
    const last = Math.min(setting.ends, calendar.lastDay);
    const asked = { first, asOf, last, ahead: setting.periodsAhead + 1 };
    // A day that a roll moved back before the first one cannot be met any more.
    return this.#dates.around(asked, calendar, register.meetings).filter(({ period }) => period.due >= first);
  }

  /** The periods from a day on, and those of before it that a report names: what was sent is met even where none was owed. */
  with(first: DayNumber, reports: readonly MadeReport[], context: ReportContext): readonly WordedPeriod[] {
    const later = this.from(first, context);
    const names = new Set(reports.flatMap(({ period }) => period ?? []));
    for (const { period } of later) names.delete(period.name);
    if (names.size === 0) return later;
    const earlier = this.from(context.setting.begins, context).filter(
      ({ period }) => period.nominal < first && names.has(period.name),
    );
    return [...earlier, ...later];
  }
}
