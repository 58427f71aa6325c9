import { endOfSpan } from "../../calendar/end-of-span.js";
import type { DayNumber } from "../../calendar/index.js";
import { passingOf, type StateRule } from "../../language/rule-kind.js";
import { eventName } from "../lifecycle/event-name.js";
import { areOutside } from "../lifecycle/tenure.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { DutyReason } from "../model/evaluation.js";
import { eventIndex, hasAny } from "../model/event-index.js";
import type { Standstill } from "../model/interval.js";
import type { Ground } from "./ground.js";
import { firstRunning, lateFrom, pausesAgain, pausesOf, tellPauses } from "./standstill.js";

/** One time that a state holds. */
export interface Held {
  readonly ground: Ground;
  readonly since: DayNumber;
  /** The day on which it began, be it before the text, or its version, took force. */
  readonly begun: DayNumber;
  /** The day on which it ceased; `null` while it lasts. */
  readonly ended: DayNumber | null;
}

/** What a ground comes to: an episode that began, one that is still to come, or none. */
export type Course =
  | { readonly held: Held; readonly next: null; readonly none: null }
  | { readonly held: null; readonly next: { readonly ground: Ground; readonly day: DayNumber }; readonly none: null }
  | { readonly held: null; readonly next: null; readonly none: DutyReason };

const none = (reason: DutyReason): Course => ({ held: null, next: null, none: reason });

/** The first day, from the ground on, on which what the state is about was there: the task done, or its result reported. */
const endOf = (rule: StateRule, ground: Ground, from: DayNumber, { life }: Context): DayNumber | null => {
  const { until = "finished", after } = rule.trigger.state;
  let first = Math.min(life.cancelled ?? Number.POSITIVE_INFINITY, ground.until ?? Number.POSITIVE_INFINITY);
  if (until === "reported") {
    for (const { type, day } of life.events) {
      const isResult = type === "resultIssued" || type === "resultRecorded";
      const reportsEnd = type === "progressReported" && life.completed !== null && day >= life.completed;
      if (isResult || type === "confirmed" || reportsEnd) first = Math.min(first, day);
    }
  } else {
    // A result that was issued or recorded is what was due, whenever its finish was.
    const byResult = until === "result" || after === "due";
    for (const { from: day, to, done } of life.stood)
      if (to === null || to >= from) first = Math.min(first, Math.max(byResult ? done : day, ground.setOn));
    if (byResult) first = Math.min(first, life.delivered ?? first);
  }
  return first === Number.POSITIVE_INFINITY ? null : first;
};

/** Compiles when a state begins by a ground, and when it ceases: more than once where an explanation ended it between. */
export const compileCourse = (rule: StateRule): ((ground: Ground, context: Context) => readonly Course[]) => {
  const { span, exceeds } = passingOf(rule);
  const { excusedBy = [], excuses = "episode" } = rule.trigger.state;
  const excusing = excusedBy.map(eventIndex);
  const isImmediate = "days" in span && span.days === 0;

  /** The day on which the state is reached by a ground; the task may not stand still on it. */
  const reachedOn = (
    ground: Ground,
    from: DayNumber,
    pauses: readonly Standstill[],
    context: Context,
  ): DayNumber | null => {
    const { calendar, trace } = context;
    const base = !isImmediate && ground.day === from ? lateFrom(from, pauses) : from;
    if (typeof base === "object") return null;
    tellPauses(from, base, pauses, context);
    const day = endOfSpan(base, span, calendar, trace) + (exceeds ? 1 : 0);
    const running = firstRunning(day, pauses);
    if (running !== null) tellPauses(day, running, pauses, context);
    return running;
  };

  const isExcuse = ({ type, day }: CheckedEvent, ground: Ground): boolean =>
    excusedBy.includes(type) &&
    (excuses === "forever" || day >= ground.setOn) &&
    (excuses !== "afterDueOnly" || day > ground.day);

  /** The acts that excuse a delay by a ground, in their order. */
  const excusesOf = (ground: Ground, { life }: Context): readonly CheckedEvent[] => {
    return hasAny(life.first, excusing) ? life.events.filter((event) => isExcuse(event, ground)) : NO_ACTS;
  };

  /** What a ground comes to that no explanation excuses, with its span counted from a day on. */
  const plainCourse = (ground: Ground, context: Context): Course => {
    const { life, setting, standstills } = context;
    const { effectFrom, begins: inForce } = setting;
    const { statesBeforeEffect } = setting.lifecycle;
    // What was there before its effect is a question to the regulation alone, and not to each act that amends it.
    if (statesBeforeEffect === "newTasksOnly" && (life.start ?? ground.day) < inForce) return none("beforeEffect");
    const pauses =
      ground.since === undefined
        ? pausesOf(standstills, life)
        : pausesAgain(ground.day, standstills, life, ground.since);
    const from = ground.countedFrom?.day ?? ground.day;
    const counted = statesBeforeEffect === "fromEffect" && from < inForce ? inForce : from;
    context.trace?.trigger({ event: ground.countedFrom?.type ?? ground.event, day: from });
    const reached = reachedOn(ground, counted, pauses, context);
    if (reached === null) return none(standstills.at(-1)?.reason ?? "returned");
    const begins = Math.max(reached, ground.setOn, ground.since ?? ground.setOn);
    const begun = rule.bearer.role === "lead" ? begins : boundFrom(begins, life);
    const since = Math.max(begun, effectFrom);
    if (since > setting.effectUntil) return none("afterEffect");
    const ended = endOf(rule, ground, since, context);
    if (ended !== null && ended <= since && ended <= context.asOf)
      return none(life.cancelled === null ? "conditionNotMet" : "cancelled");
    if (since > context.asOf) return { held: null, next: { ground, day: since }, none: null };
    return {
      held: { ground, since, begun, ended: ended !== null && ended <= context.asOf ? ended : null },
      next: null,
      none: null,
    };
  };

  /**
   * An explanation excuses the delay it explains; of a task without a deadline until the span has passed once more. One
   * that comes when the state has begun ends it, and what was done about it stays done.
   */
  return (ground, context) => {
    const acts = excusesOf(ground, context);
    if (acts.length === 0) return [plainCourse(ground, context)];
    const forGood = excuses === "forever" || ground.event === "due";
    const ended: Course[] = [];
    let standing = ground;
    for (const act of acts) {
      const mark = context.trace?.mark() ?? null;
      const course = plainCourse(standing, context);
      if (mark !== null) context.trace?.forget(mark);
      const { held } = course;
      if (held !== null && held.since < act.day && (held.ended === null || held.ended > act.day)) {
        ended.push({ held: { ...held, ended: act.day }, next: null, none: null });
        if (forGood) return ended;
        const { secrecy } = context.task;
        const { until } = ground;
        standing = { name: eventName(act, secrecy), event: act.type, day: act.day, setOn: act.day, until };
        continue;
      }
      if (forGood) return [...ended, none("conditionNotMet")];
      if (act.day > standing.day) standing = { ...standing, countedFrom: act };
    }
    return [...ended, plainCourse(standing, context)];
  };
};

/** The first day from a day on on which somebody leads whom the regulation binds: others are not pressed. */
const boundFrom = (day: DayNumber, { tenures }: Context["life"]): DayNumber => {
  if (tenures.length === 1) return day;
  const bound = tenures.find(({ to, leads }) => (to === null || to >= day) && !areOutside(leads));
  return Math.max(day, bound?.from ?? day);
};

const NO_ACTS: readonly CheckedEvent[] = [];
