import { endOfSpan, roll } from "../../calendar/end-of-span.js";
import type { DayNumber, Span, WorkingCalendar } from "../../calendar/index.js";
import type { Setting } from "../model/context.js";
import type { Interval } from "../model/interval.js";
import type { Trace } from "../model/trace.js";

const overlap = (
  suspension: Interval,
  after: DayNumber,
  through: DayNumber,
  inWorkingDays: boolean,
  calendar: WorkingCalendar,
): number => {
  const from = Math.max(suspension.from, after + 1);
  const to = Math.min(suspension.to ?? through, through);
  if (to < from) return 0;
  return inWorkingDays ? calendar.count(from - 1, to) : to - from + 1;
};

/**
 * The last day of a span whose clock stops while the task is suspended: the days of suspension inside it are given
 * back, until no more of them fall inside.
 */
export const endOfStoppedSpan = (
  start: DayNumber,
  span: Span,
  suspensions: readonly Interval[],
  calendar: WorkingCalendar,
  trace?: Trace,
): DayNumber => {
  if ("sameDay" in span || suspensions.length === 0) return endOfSpan(start, span, calendar, trace);
  const inWorkingDays = "workingDays" in span;
  const plain = endOfSpan(start, span, calendar, trace);
  let end = plain;
  for (;;) {
    const stopped = suspensions.reduce(
      (sum, suspension) => sum + overlap(suspension, start, end, inWorkingDays, calendar),
      0,
    );
    const next = stopped === 0 ? plain : inWorkingDays ? calendar.add(plain, stopped) : plain + stopped;
    if (next === end) break;
    end = next;
  }
  if (end !== plain) trace?.suspensionGivenBack(end);
  return "roll" in span ? roll(end, span.roll, calendar, trace) : end;
};

/** The first day on which `days` or fewer working days are left until `due`. */
const workingDaysBefore = (due: DayNumber, days: number, calendar: WorkingCalendar): DayNumber =>
  calendar.count(calendar.firstDay - 1, due) <= days ? calendar.firstDay : calendar.add(due + 1, -(days + 1));

/** The first day on which `due` counts as due soon; `null` when nothing does. */
export const dueSoonFrom = (
  due: DayNumber,
  { dueSoonDays, dueSoonUnit }: Pick<Setting, "dueSoonDays" | "dueSoonUnit">,
  calendar: WorkingCalendar,
): DayNumber | null => {
  if (dueSoonDays === null) return null;
  return dueSoonUnit === "days" ? due - dueSoonDays : workingDaysBefore(due, dueSoonDays, calendar);
};

/** Whether a day that is not past counts as due soon, `left` working days before `due`. */
export const isDueSoon = (
  due: DayNumber,
  asOf: DayNumber,
  left: number,
  { dueSoonDays, dueSoonUnit }: Pick<Setting, "dueSoonDays" | "dueSoonUnit">,
): boolean => dueSoonDays !== null && (dueSoonUnit === "days" ? due - asOf : left) <= dueSoonDays;

/** The day to plan for: the last working day on or before `due`, but never before the day the duty arose. */
export const actBy = (due: DayNumber, trigger: DayNumber | null, calendar: WorkingCalendar): DayNumber => {
  const planned = calendar.count(calendar.firstDay - 1, due) === 0 ? due : calendar.preceding(due);
  return trigger !== null && planned < trigger ? due : planned;
};
