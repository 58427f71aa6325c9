import type { DayNumber } from "../../calendar/index.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { Context } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { Interval, Standstill } from "../model/interval.js";
import type { Lifecycle } from "../model/lifecycle.js";
import { isFinishKnown } from "./finish-known.js";
import { isGivenKnown } from "./given-known.js";
import { LedDays, type SureDays } from "./led-days.js";
import { standsStillOn } from "./standstill.js";

/** An interval without the spans in which the task stands still: it counts for no report meanwhile. */
const without = (interval: Interval, standstills: readonly Standstill[]): readonly Interval[] => {
  let left: Interval[] = [interval];
  for (const { from, to } of standstills) {
    left = left.flatMap((one): Interval[] => {
      const before = { from: one.from, to: one.to === null ? from - 1 : Math.min(one.to, from - 1) };
      const after = to === null ? null : { from: Math.max(one.from, to + 1), to: one.to };
      return [before, ...(after === null ? [] : [after])].filter((part) => part.to === null || part.to >= part.from);
    });
  }
  return left;
};

/** The first day on which a task can have been there; of one without a recorded start that of its first event. */
const firstDayOf = ({ life, asOf }: Context): DayNumber => life.start ?? life.events[0]?.day ?? asOf;

/** The first day on which any of some tasks can have been there. */
export const firstDayOfAny = (tasks: readonly Context[]): DayNumber => Math.min(...tasks.map(firstDayOf));

/** The first day on which a task is known to have been given to its lead; `null`: the record tells of none. */
const sureDayOf = (context: Context): DayNumber | null =>
  isGivenKnown(context) ? firstDayOf(context) : context.life.surelyGiven;

/** The spans in which a task is open, from its first day on. */
const openSpans = ({ life }: Context, start: DayNumber): readonly Interval[] => {
  if (life.finished.length === 0 && life.cancelled === null) return [{ from: start, to: null }];
  const spans: Interval[] = [];
  let from = start;
  for (const { from: finished, to } of life.finished) {
    spans.push({ from, to: finished - 1 });
    if (to === null) return spans;
    from = to + 1;
  }
  spans.push({ from, to: life.cancelled === null ? null : life.cancelled - 1 });
  return spans;
};

const overlap = (a: Interval, b: Interval): Interval | null => {
  if (b.from <= a.from && b.to === null) return a;
  const from = Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return to !== null && to < from ? null : { from, to };
};

/** Whether a task runs on past a deadline: not done by it, not called off, not standing still. */
const isLateAfter = (due: DayNumber, { life, standstills }: Context): boolean => {
  if (life.cancelled !== null && life.cancelled <= due) return false;
  if (standsStillOn(due + 1, standstills)) return false;
  for (const { to, done } of life.finished) if (done <= due && (to === null || to > due)) return false;
  return life.delivered === null || life.delivered > due;
};

const FEEDBACK = eventIndex("feedbackReceived");
const NOBODY: readonly Body[] = [];

const leadsOn = (day: DayNumber, { tenures }: Lifecycle): readonly Body[] => tenureOn(tenures, day)?.leads ?? NOBODY;

/** Something happened on a day that whoever led then has to report on. */
const tell = (led: LedDays, day: DayNumber, life: Lifecycle): void => {
  for (const body of leadsOn(day, life)) led.tells(body, day);
};

/**
 * Of a task of which nobody knows how long it was open: whoever led when it began had it, open or done, in the period
 * of that day; no more is sure.
 */
const addBegin = (led: LedDays, context: Context): void => {
  const start = sureDayOf(context);
  if (start !== null) for (const body of leadsOn(start, context.life)) led.finishes(body, start);
};

/** Those who led, and those who coordinated, in a span in which a task was open and did not stand still. */
const addSpan = (led: LedDays, span: Interval, { life, task, register }: Context, coordinates: boolean): void => {
  const coordinators = coordinates ? task.coordinators.flatMap((name) => register.directory.read(name).bodies) : NOBODY;
  for (const tenure of life.tenures) {
    const both = overlap(span, tenure);
    if (both === null) continue;
    for (const body of tenure.leads) led.leads(body, both);
    if (!coordinates) continue;
    for (const body of [...tenure.coordinators, ...coordinators]) {
      const there = overlap(both, { from: body.from ?? both.from, to: body.to });
      if (there !== null) led.leads(body, there);
    }
  }
};

/** Whether the regulation binds nobody who ever led it: in no report on all tasks is anything to be said of it. */
const isOutside = ({ tenures }: Lifecycle): boolean =>
  tenures.every(({ leads }) => leads.length > 0 && leads.every(({ outsideScope }) => outsideScope));

const addTask = (led: LedDays, context: Context, start: DayNumber, coordinates: boolean): void => {
  const { life, standstills } = context;
  const counts = !isOutside(life);
  if (counts) led.begins(start);
  for (const open of openSpans(context, start)) {
    if (counts) led.isOpen(open);
    if (standstills.length === 0) addSpan(led, open, context, coordinates);
    else for (const span of without(open, standstills)) addSpan(led, span, context, coordinates);
  }
  for (const { from } of life.finished) {
    if (counts) led.isFinished(from);
    for (const body of leadsOn(from, life)) led.finishes(body, from);
    tell(led, from, life);
  }
  life.deadlines.forEach(({ due }, i) => {
    // A deadline that is still to come tells nothing yet, and one that was adjusted by its own day nothing any more.
    if (due === null || due >= context.asOf) return;
    const next = life.deadlines[i + 1];
    if ((next === undefined || next.from > due) && isLateAfter(due, context)) tell(led, due + 1, life);
  });
  if (life.first[FEEDBACK] === null) return;
  for (const { type, day } of life.events) if (type === "feedbackReceived") tell(led, day, life);
};

/** On any day between the first and the last possible one it may have been finished, while it stood still too. */
const addUndated = (led: LedDays, context: Context, coordinates: boolean): void => {
  const from = context.early?.life.completed ?? null;
  if (from !== null) addSpan(led, { from, to: context.life.completed }, context, coordinates);
};

/** Rules about the same tasks share what was found, as long as the tasks of one evaluation are asked about. */
const shared = new WeakMap<readonly Context[], Map<string, LedDays>>();

/**
 * How far the record is followed: to all that may have been; or to what is sure where it does not tell when tasks were
 * finished, with what has no day on its first possible day, or on its last.
 */
export type Known = "perhaps" | "sureIfFirst" | "sureIfLast";

/** Which bodies led, or finished, tasks that a rule is about, and when. */
export const ledDaysOf = (
  rule: RecurrenceRule,
  applies: Predicate,
  contexts: readonly Context[],
  known: Known = "perhaps",
): LedDays => {
  const coordinates = rule.trigger.owedBy === "coordinating";
  const about = `${known}|${coordinates}|${aboutOf(rule, applies)}`;
  const kept = shared.get(contexts) ?? new Map<string, LedDays>();
  shared.set(contexts, kept);
  const before = kept.get(about);
  if (before !== undefined) return before;
  const led = new LedDays();
  for (const context of contexts) {
    if (context.life.issuedLater !== null || !applies(context.facts)) continue;
    const { early } = context;
    if (known !== "perhaps" && !isFinishKnown(context)) addBegin(led, context);
    else {
      const start = known === "perhaps" ? firstDayOf(context) : sureDayOf(context);
      if (start === null) continue;
      if (known !== "sureIfFirst" || early === undefined) addTask(led, context, start, coordinates);
      if (known !== "sureIfLast" && early !== undefined) addTask(led, early, start, coordinates);
      if (known === "perhaps") addUndated(led, context, coordinates);
    }
  }
  kept.set(about, led);
  return led;
};

/** What is sure of the tasks that a rule is about. */
export const sureDaysOf = (rule: RecurrenceRule, applies: Predicate, contexts: readonly Context[]): SureDays => {
  const ifFirst = ledDaysOf(rule, applies, contexts, "sureIfFirst");
  if (contexts.every(({ early }) => early === undefined)) return ifFirst;
  const ifLast = ledDaysOf(rule, applies, contexts, "sureIfLast");
  return {
    owes: (...of) => ifFirst.owes(...of) && ifLast.owes(...of),
    hasNews: (...of) => ifFirst.hasNews(...of) && ifLast.hasNews(...of),
    wasOpenIn: (...of) => ifFirst.wasOpenIn(...of) && ifLast.wasOpenIn(...of),
    hadIn: (...of) => ifFirst.hadIn(...of) && ifLast.hadIn(...of),
    wasThereIn: (...of) => ifFirst.wasThereIn(...of) && ifLast.wasThereIn(...of),
  };
};

/** Every task that is not classified, whatever the rule is about: what a report says of all tasks it says of no others. */
export const OPEN_TASKS: Predicate = ({ classified }) => classified !== true;

const aboutOf = ({ when }: RecurrenceRule, applies: Predicate): string =>
  applies === OPEN_TASKS ? "open" : when === undefined ? "" : JSON.stringify(when);
