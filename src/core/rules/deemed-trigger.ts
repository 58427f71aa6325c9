import type { DayTrigger } from "../../language/rule.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { minuteOf, recordedMinute } from "./office-hours.js";

/** The trigger as the rule deems it: on its real day, or on the next working day after a rest day or a cut-off hour. */
export const deemedTrigger = (
  rule: DayTrigger,
  context: Context,
  trigger: TriggerDay,
  event: CheckedEvent | null,
): TriggerDay => {
  if (rule.restDayTrigger !== "nextWorkingDay" && rule.cutoff === undefined) return trigger;
  const { calendar, life } = context;
  if (rule.restDayTrigger === "nextWorkingDay" && !calendar.isWorking(trigger.day)) {
    return { event: trigger.event, day: calendar.following(trigger.day) };
  }
  const source = event ?? life.events.find((candidate) => candidate.type === trigger.event);
  const minute = rule.cutoff === undefined || source === undefined ? null : recordedMinute(source.source, trigger.day);
  const late = minute !== null && rule.cutoff !== undefined && minute > minuteOf(rule.cutoff);
  return late ? { event: trigger.event, day: calendar.add(trigger.day, 1) } : trigger;
};
