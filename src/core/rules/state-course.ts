import { endOfSpan } from "../../calendar/end-of-span.js";
import type { DayNumber } from "../../calendar/index.js";
import { passingOf, type StateRule } from "../../language/rule-kind.js";
import type { EventType } from "../../language/vocabulary.js";
import type { Context } from "../model/context.js";
import type { DutyReason } from "../model/evaluation.js";
import { eventIndex, hasAny } from "../model/event-index.js";
import type { Standstill } from "../model/interval.js";
import type { Ground } from "./ground.js";
import { firstRunning, lateFrom, pausesOf } from "./standstill.js";

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
  let first = Number.POSITIVE_INFINITY;
  const note = (day: DayNumber): void => {
    if (day < first) first = day;
  };
  const taken = life.finished.findLast(({ to }) => to !== null && to < from)?.to ?? Number.NEGATIVE_INFINITY;
  if (life.cancelled !== null) note(life.cancelled);
  if (until !== "reported") {
    for (const { from: day, to } of life.finished) if (to === null || to >= from) note(Math.max(day, ground.setOn));
  }
  for (const { type, day } of life.events) {
    const isResult = type === "resultIssued" || type === "resultRecorded";
    if (until === "reported") {
      const reportsEnd = type === "progressReported" && life.completed !== null && day >= life.completed;
      if (isResult || type === "confirmed" || reportsEnd) note(day);
    } else if (isResult && day > taken && (until === "result" || (after === "due" && day <= ground.day))) {
      // A result that was issued or recorded by the deadline is no ground.
      note(day);
    }
  }
  if (ground.until !== null) note(ground.until);
  return first === Number.POSITIVE_INFINITY ? null : first;
};

/** Compiles when a state begins by a ground, and when it ceases. */
export const compileCourse = (rule: StateRule): ((ground: Ground, context: Context) => Course) => {
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
    if (isImmediate) {
      const day = endOfSpan(from, span, calendar, trace) + (exceeds ? 1 : 0);
      return firstRunning(day, pauses);
    }
    const base = ground.day === from ? lateFrom(from, pauses) : from;
    if (typeof base === "object") return null;
    const day = endOfSpan(base, span, calendar, trace) + (exceeds ? 1 : 0);
    return firstRunning(day, pauses);
  };

  /** An explanation excuses the delay it explains; of a task without a deadline until the span has passed once more. */
  const excusedUntil = (
    ground: Ground,
    context: Context,
  ): { readonly event: EventType; readonly from: DayNumber; readonly forGood: boolean } | null => {
    const { events, first } = context.life;
    if (!hasAny(first, excusing)) return null;
    const acts = events.filter(
      ({ type, day }) => excusedBy.includes(type) && (excuses === "forever" || day >= ground.setOn),
    );
    const counted = excuses === "afterDueOnly" ? acts.filter(({ day }) => day > ground.day) : acts;
    const last = counted.at(-1);
    if (last === undefined) return null;
    return { event: last.type, from: last.day, forGood: excuses === "forever" || ground.event === "due" };
  };

  return (ground, context) => {
    const { life, setting, standstills } = context;
    const { effectFrom, begins } = setting;
    const { statesBeforeEffect } = setting.lifecycle;
    // What was there before its effect is a question to the regulation alone, and not to each act that amends it.
    if (statesBeforeEffect === "newTasksOnly" && (life.start ?? ground.day) < begins) return none("beforeEffect");
    const pauses = pausesOf(standstills, life);
    const excused = excusedUntil(ground, context);
    if (excused?.forGood === true) return none("conditionNotMet");
    const from = excused === null ? ground.day : Math.max(ground.day, excused.from);
    const counted = statesBeforeEffect === "fromEffect" && from < begins ? begins : from;
    const event = excused !== null && from > ground.day ? excused.event : ground.event;
    context.trace?.trigger({ event, day: from });
    const reached = reachedOn(ground, counted, pauses, context);
    if (reached === null) return none(standstills.at(-1)?.reason ?? "returned");
    const begun = Math.max(reached, ground.setOn, ground.since ?? ground.setOn);
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
};
