import { type DayNumber, dayOf } from "../../calendar/index.js";
import { type Anchor, type Choice, foldAnchor, type TaskDay, type WrittenDay } from "../../language/anchor.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { EventType } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { TriggerDay } from "../model/trigger-day.js";
import type { Lookup } from "./compiled-rule.js";
import { TaskPeriods } from "./task-periods.js";

/** Finds the trigger of a rule on a task; `null` when there is none (yet). */
export type AnchorFinder = (context: Context) => TriggerDay | null;

const trigger = (event: string, day: DayNumber | null): TriggerDay | null => (day === null ? null : { event, day });

const TASK_DAY: Readonly<Record<TaskDay, AnchorFinder>> = {
  due: ({ life }) => trigger("due", life.due),
  originalDue: ({ life }) => trigger("originalDue", life.originalDue),
  start: ({ life }) => trigger("start", life.start),
};

const eventAnchor = (type: EventType): AnchorFinder => {
  const index = eventIndex(type);
  return ({ life }) => trigger(type, life.first[index] ?? null);
};

/** The later (or earlier) of two triggers. */
const pick = (a: TriggerDay, b: TriggerDay, later: boolean): TriggerDay =>
  b.day > a.day === later && b.day !== a.day ? b : a;

/** The latest needs all of its parts; the earliest needs one; of the first known the order decides. */
const severalAnchors = (choice: Choice, parts: readonly AnchorFinder[]): AnchorFinder => {
  if (choice === "firstKnownOf") return firstKnown(parts);
  const later = choice === "latestOf";
  return (context) => {
    let found: TriggerDay | null = null;
    for (const part of parts) {
      const next = part(context);
      if (next === null) {
        if (later) return null;
        continue;
      }
      found = found === null ? next : pick(found, next, later);
    }
    return found;
  };
};

const firstKnown =
  (parts: readonly AnchorFinder[]): AnchorFinder =>
  (context) => {
    for (const part of parts) {
      const found = part(context);
      if (found !== null) return found;
    }
    return null;
  };

/** The first due day of a recurrence on the task that nothing was reported for. */
const missedAnchor = (rule: RecurrenceRule, lookup: Lookup): AnchorFinder => {
  const periods = new TaskPeriods(rule, lookup);
  return (context) => {
    if (TaskPeriods.begunOn(context) === null) return null;
    const missed = periods.owed(context).find(({ reported }) => reported === null);
    return missed === undefined ? null : { event: `missed ${rule.provision}`, day: missed.period.due };
  };
};

/** The day written in an event; its own day when the record does not give one. */
export const writtenDay = (event: CheckedEvent, key: WrittenDay): DayNumber => {
  const written = event.source[key];
  return written === undefined ? event.day : dayOf(written);
};

const lastAnchor =
  (type: EventType): AnchorFinder =>
  ({ life }) =>
    trigger(type, life.events.findLast((event) => event.type === type)?.day ?? null);

const writtenAnchor =
  (written: WrittenDay, type: EventType): AnchorFinder =>
  ({ life }) => {
    const event = life.events.find((one) => one.type === type && one.source[written] !== undefined);
    return event === undefined ? null : trigger(written, writtenDay(event, written));
  };

/** Compiles an anchor; `lookup` finds the rule that a `missed` anchor names. */
export const compileAnchor = (anchor: Anchor, lookup: Lookup): AnchorFinder =>
  foldAnchor<AnchorFinder>(anchor, {
    event: eventAnchor,
    taskDay: (day) => TASK_DAY[day],
    last: lastAnchor,
    written: writtenAnchor,
    missed: (id) => {
      const rule = lookup.recurrence(id);
      return rule === undefined ? () => null : missedAnchor(rule, lookup);
    },
    duty:
      (id, at) =>
      ({ dutyDays }) =>
        trigger(`${id} ${at}`, dutyDays.get(id)?.[at] ?? null),
    several: severalAnchors,
  });
