import { periodNamed } from "../../calendar/period.js";
import { problemWithDate } from "../../calendar/plain-date.js";
import type { Cadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { Meeting } from "../model/task.js";
import { isDated, isMeeting, namesPeriodOf } from "./occurrences.js";

/** What a day looks like, whether there is such a day or not. */
export const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text names a day that there is. */
export const isDay = (text: string): boolean => DAY_FORM.test(text) && problemWithDate(text, "period") === undefined;

const fitsCadence = (cadence: Cadence, period: string): boolean => {
  if (isMeeting(cadence)) return isDay(period);
  const named = periodNamed(period);
  if (named === null) return false;
  if (isDated(cadence)) return namesPeriodOf(cadence, named);
  const { every } = cadence;
  return every === null || every === named.every || (every === "firstHalf" && named.every === "halfYear");
};

/** The day by which a report's period goes that names a meeting by its id; `null` where no meeting of the rule has it. */
export const meetingNamed = (rule: RecurrenceRule, written: string, meetings: readonly Meeting[]): string | null =>
  meetings.find(
    ({ id, type }) =>
      id === written && rule.trigger.calendar.some((cadence) => isMeeting(cadence) && cadence.meeting === type),
  )?.on ?? null;

/** Whether a rule has reports for a period of that name. */
export const periodFits = (rule: RecurrenceRule, period: string): boolean =>
  rule.trigger.calendar.some((cadence) => fitsCadence(cadence, period));
