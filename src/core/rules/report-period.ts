import { periodNamed } from "../../calendar/period.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import type { Cadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import { isDated, isMeeting, namesPeriodOf } from "./occurrences.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text names a day that there is. */
export const isDay = (text: string): boolean => DAY.test(text) && problemWithDate(text, "period") === undefined;

const fitsCadence = (cadence: Cadence, period: string): boolean => {
  if (isMeeting(cadence)) return isDay(period);
  const named = periodNamed(period);
  if (named === null) return false;
  if (isDated(cadence)) return namesPeriodOf(cadence, named);
  const { every } = cadence;
  return every === null || every === named.every || (every === "firstHalf" && named.every === "halfYear");
};

/** Whether a rule has reports for a period of that name. */
export const periodFits = (rule: RecurrenceRule, period: string): boolean =>
  rule.trigger.calendar.some((cadence) => fitsCadence(cadence, period));
