import { endOfSpan, startOfSpan } from "../../calendar/end-of-span.js";
import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import { endOfOfficeHours } from "../../core/rules/office-hours.js";
import type { Rule } from "../../language/rule.js";
import { isDeadline, isState, passingOf } from "../../language/rule-kind.js";

/** The end of a day, or an hour of it. */
export interface LastDay {
  readonly day: DayNumber;
  readonly at: string | null;
}

/** Whether one end lies after another: a day without an hour ends at 24:00. */
export const isLater = (a: LastDay, b: LastDay): boolean =>
  a.day > b.day || (a.day === b.day && (a.at ?? "24:00") > (b.at ?? "24:00"));

/**
 * The last day of a rule after a trigger on a day, of a state the first day on which somebody must step in; `null` for a
 * rule that counts no days.
 *
 * @param late - The trigger was recorded past every hour of the day.
 */
export const compileLastDay = (
  rule: Rule,
): ((day: DayNumber, late: boolean, calendar: WorkingCalendar) => LastDay) | null => {
  if (isState(rule)) {
    const { span, exceeds } = passingOf(rule);
    return (day, _, calendar) => ({ day: endOfSpan(day, span, calendar) + (exceeds ? 1 : 0), at: null });
  }
  if (!isDeadline(rule)) return null;
  const { limit, trigger } = rule;
  const { span, counts, at = null } = limit;
  const deemed = (day: DayNumber, late: boolean, calendar: WorkingCalendar): DayNumber => {
    if (late && trigger.cutoff !== undefined) return calendar.following(day + 1);
    return trigger.restDayTrigger === "nextWorkingDay" ? calendar.following(day) : day;
  };
  return (found, late, calendar) => {
    const day = deemed(found, late, calendar);
    if ("workingHours" in span) {
      const end = endOfOfficeHours(day, late && day === found ? null : 0, span, calendar);
      return { day: end.day, at: end.time };
    }
    return { day: counts === "back" ? startOfSpan(day, span, calendar) : endOfSpan(day, span, calendar), at };
  };
};
