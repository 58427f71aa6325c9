import type { DayNumber } from "../../calendar/index.js";
import { periodEnd } from "../../calendar/period.js";
import type { MadeReport } from "./credit.js";
import type { SureDays } from "./led-days.js";
import type { Period } from "./periods.js";
import type { ReportContext } from "./report-context.js";
import type { WordedPeriod, WordedPeriods } from "./worded-periods.js";

/** Whether there was any task in a period, of which its report could tell; a meeting has no period. */
export const hadTask = ({ every, index, begins, nominal, previous }: Period, led: SureDays): boolean => {
  if (every === null || index === null) return true;
  // A weekly report tells of the seven days up to its own.
  const from = every === "week" ? Math.min(begins, previous + 1) : begins;
  return led.wasOpenIn(from, Math.min(periodEnd(every, index), nominal));
};

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
