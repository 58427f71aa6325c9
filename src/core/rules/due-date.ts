import { endOfSpan, roll } from "../../calendar/end-of-span.js";
import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { Roll, SameDaySpan, Span } from "../../calendar/span.js";
import type { Setting } from "../model/context.js";
import type { Interval } from "../model/interval.js";
import type { Trace } from "../model/trace.js";
import { RunningDays, type RunningUnit } from "./running-days.js";

const runningOf = new WeakMap<
  readonly Interval[],
  { calendar: WorkingCalendar; byUnit: Map<RunningUnit, RunningDays> }
>();

/** The running days between the suspensions of a task, added up once for all its duties. */
const runningDays = (suspensions: readonly Interval[], unit: RunningUnit, calendar: WorkingCalendar): RunningDays => {
  let known = runningOf.get(suspensions);
  if (known === undefined || known.calendar !== calendar) {
    known = { calendar, byUnit: new Map() };
    runningOf.set(suspensions, known);
  }
  const running = known.byUnit.get(unit) ?? new RunningDays(suspensions, unit, calendar);
  known.byUnit.set(unit, running);
  return running;
};

/** A day moved off a rest day to one on which the clock runs; `null` where a suspension that lasts comes first. */
const rollStopped = (
  end: DayNumber,
  how: Roll,
  running: RunningDays,
  until: DayNumber | null,
  calendar: WorkingCalendar,
): DayNumber | null => {
  let day = roll(end, how, calendar);
  for (let pause = running.pauseOn(day); pause !== null && how === "following"; pause = running.pauseOn(day)) {
    const to = pause.to ?? until;
    if (to === null || to < day) return to === null ? null : day;
    day = calendar.following(to + 1);
  }
  return day;
};

/** A span without what moves its end off a rest day. */
const unrolled = (span: Exclude<Span, SameDaySpan>): Span => ("roll" in span ? { ...span, roll: "none" } : span);

/**
 * The last day of a span whose clock stops while the task is suspended: the days of suspension are not counted, and only
 * the end that comes of it is moved off a rest day.
 *
 * @param suspensions - In the order of their days.
 * @param until - The day on which a suspension that lasts is taken to end; `null`: it never does.
 * @returns `null` where the clock stands still before the span has ended, which only happens where one lasts.
 */
export function endOfStoppedSpan(
  start: DayNumber,
  span: Span,
  suspensions: readonly Interval[],
  calendar: WorkingCalendar,
  trace?: Trace,
): DayNumber;
export function endOfStoppedSpan(
  start: DayNumber,
  span: Span,
  suspensions: readonly Interval[],
  calendar: WorkingCalendar,
  trace: Trace | undefined,
  until: DayNumber | null,
): DayNumber | null;
export function endOfStoppedSpan(
  start: DayNumber,
  span: Span,
  suspensions: readonly Interval[],
  calendar: WorkingCalendar,
  trace?: Trace,
  until: DayNumber | null = null,
): DayNumber | null {
  if ("sameDay" in span || suspensions.length === 0) return endOfSpan(start, span, calendar, trace);
  const plain = endOfSpan(start, unrolled(span), calendar);
  const before = "firstDay" in span && span.firstDay === "same" ? start - 1 : start;
  const unit = "workingDays" in span ? "workingDays" : "days";
  const length = "workingDays" in span ? span.workingDays : plain - before;
  const running = runningDays(suspensions, unit, calendar);
  const end = length <= 0 ? plain : running.nth(before, length, until);
  if (end === null) return null;
  const how = "roll" in span ? span.roll : "none";
  const last = rollStopped(end, how, running, until, calendar);
  if (last === null) return null;
  const rolled = roll(end, how, calendar);
  endOfSpan(start, end === plain ? span : unrolled(span), calendar, trace);
  if (end !== plain) {
    trace?.suspensionGivenBack(end);
    roll(end, how, calendar, trace);
  }
  if (last !== rolled) trace?.suspensionGivenBack(last);
  return last;
}

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
