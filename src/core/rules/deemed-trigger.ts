import type { DayTrigger } from "../../language/rule.js";
import type { Context } from "../model/context.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { minuteOf } from "./office-hours.js";
import { timeOf } from "./trigger-time.js";

/**
 * The trigger as the rule deems it: on its real day, or on the next working day after a rest day or a cut-off hour. Where
 * the record gives no hour, its day decides.
 */
export const deemedTrigger = (rule: DayTrigger, { calendar, life }: Context, trigger: TriggerDay): TriggerDay => {
  if (rule.restDayTrigger !== "nextWorkingDay" && rule.cutoff === undefined) return trigger;
  if (rule.restDayTrigger === "nextWorkingDay" && !calendar.isWorking(trigger.day)) {
    return { ...trigger, day: calendar.following(trigger.day) };
  }
  if (rule.cutoff === undefined) return trigger;
  const time = timeOf(trigger, life);
  const late = typeof time === "number" && time > minuteOf(rule.cutoff);
  return late ? { ...trigger, day: calendar.add(trigger.day, 1) } : trigger;
};
