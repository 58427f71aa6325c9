import { addMonths, type DayNumber, dateOf } from "../../calendar/index.js";
import { PERIOD_NAME, periodAt, periodEnd, periodName, periodStart } from "../../calendar/period.js";
import { dayFromCivil } from "../../calendar/plain-date.js";
import type { Frequency, RecurrenceRule } from "../../language/rule.js";
import type { DataSpan } from "../model/data-span.js";

const FREQUENCIES: readonly Frequency[] = ["week", "month", "quarter", "firstHalf", "halfYear", "year"];

/** The first and the last day of a period, by its name; `null` for the day of a meeting. */
const spanOf = (period: string): { every: Frequency; first: DayNumber; last: DayNumber } | null => {
  if (!PERIOD_NAME.test(period)) return null;
  const [name = ""] = period.split(".");
  const start = periodAt("year", dayFromCivil(Number(name.slice(0, 4)), 1, 1));
  // The year before too: the first ISO week of a year may begin in it.
  for (const every of FREQUENCIES) {
    const end = periodEnd("year", start) + 7;
    for (let index = periodAt(every, periodStart("year", start) - 7); periodStart(every, index) <= end; index++) {
      if (periodName(every, index) === name) {
        return { every, first: periodStart(every, index), last: periodEnd(every, index) };
      }
    }
  }
  return null;
};

/**
 * The span of the data of a report, where a reading gives one (A42): the calendar period, or from the 15th of the month
 * before it to the 14th of its last month; a week is always its own. `null` when the data run to the day of sending.
 */
const dataOf = ({ dataPeriod }: RecurrenceRule, period: string | null): DataSpan | null => {
  const span = dataPeriod === undefined || period === null ? null : spanOf(period);
  if (span === null) return null;
  const { every, first, last } = span;
  if (dataPeriod === "calendar" || every === "week") return Object.freeze({ from: dateOf(first), to: dateOf(last) });
  return Object.freeze({ from: dateOf(addMonths(first, -1) + 14), to: dateOf(addMonths(last + 1, -1) + 13) });
};

/** A duty with the span of its data, where its rule gives one. */
export const withData = <T extends { readonly period: string | null; readonly data?: DataSpan }>(
  rule: RecurrenceRule,
  duty: T,
): T => {
  const data = rule.dataPeriod === undefined ? null : dataOf(rule, duty.period);
  return data === null ? duty : Object.freeze({ ...duty, data });
};
