import { type DayNumber, dayOf } from "../../calendar/index.js";
import { type Anchor, type Choice, foldAnchor, type TaskDay, type WrittenDay } from "../../language/anchor.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { ActorId, EventType } from "../../language/vocabulary.js";
import { doerOf, isActOfLead } from "../lifecycle/doer.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { TriggerDay } from "../model/trigger-day.js";
import type { Lookup } from "./compiled-rule.js";
import { TaskPeriods } from "./task-periods.js";
import {
  NOTHING_ASKED,
  type UnrecordedFinder,
  unrecordedEvent,
  unrecordedReceipt,
  unrecordedTaskDay,
} from "./unrecorded-day.js";

/** Finds the trigger of a rule on a task; `null` when there is none (yet). */
export type AnchorFinder = (context: Context) => TriggerDay | null;

const trigger = (event: string, day: DayNumber | null): TriggerDay | null => (day === null ? null : { event, day });

/** The trigger that one event gives, which need not be the first of its type. */
const triggerBy = (source: CheckedEvent | undefined): TriggerDay | null =>
  source === undefined ? null : { event: source.type, day: source.day, source };

const TASK_DAY: Readonly<Record<TaskDay, AnchorFinder>> = {
  due: ({ life }) => trigger("due", life.due),
  originalDue: ({ life }) => trigger("originalDue", life.originalDue),
  start: ({ life }) => trigger("start", life.given),
};

/** Whether a receipt is known to be another's: what the unit received the Office did not, and the other way round. */
const isOthersReceipt = (event: CheckedEvent, role: ActorId | null, { life, register }: Context): boolean => {
  if (role === null) return false;
  const doer = doerOf(event.source.by, event.day, life.tenures, register.directory);
  if (doer === null || doer.role === role) return false;
  const ofLead = isActOfLead(doer, event.day, life.tenures);
  return role === "lead" ? !ofLead && doer.role !== null : true;
};

/** The receipt that counts for the bearer of a rule. */
const receiptAnchor = (role: ActorId | null, which: "first" | "last"): AnchorFinder => {
  const index = eventIndex("received");
  return (context) => {
    const { life } = context;
    if (life.first[index] === null) return null;
    const isOwn = (event: CheckedEvent): boolean => event.type === "received" && !isOthersReceipt(event, role, context);
    return triggerBy(which === "first" ? life.events.find(isOwn) : life.events.findLast(isOwn));
  };
};

const eventAnchor = (type: EventType): AnchorFinder => {
  const index = eventIndex(type);
  return ({ life }) => trigger(type, life.first[index] ?? null);
};

/** The later (or earlier) of two triggers. */
const pick = (a: TriggerDay, b: TriggerDay, later: boolean): TriggerDay =>
  b.day > a.day === later && b.day !== a.day ? b : a;

/** The day of an anchor, and what the record does not tell of it. */
export interface AnchorDay {
  readonly find: AnchorFinder;
  readonly unrecorded: UnrecordedFinder;
}

const sure = (find: AnchorFinder): AnchorDay => ({ find, unrecorded: NOTHING_ASKED });

/** The first thing that the record does not tell of several days. */
const firstUnrecorded =
  (parts: readonly AnchorDay[]): UnrecordedFinder =>
  (context) => {
    for (const { unrecorded } of parts) {
      const asked = unrecorded(context);
      if (asked !== null) return asked;
    }
    return null;
  };

/**
 * The latest needs all of its parts, save those that have come and are not recorded: then it says that it is partial. The
 * earliest needs one; of the first known the order decides.
 */
const severalAnchors = (choice: Choice, parts: readonly AnchorDay[]): AnchorFinder => {
  if (choice === "firstKnownOf") return firstKnown(parts.map(({ find }) => find));
  const later = choice === "latestOf";
  return (context) => {
    let found: TriggerDay | null = null;
    let partial = false;
    for (const part of parts) {
      const next = part.find(context);
      if (next !== null) found = found === null ? next : pick(found, next, later);
      else if (later && part.unrecorded(context) === null) return null;
      else partial = true;
    }
    return found !== null && later && partial ? { ...found, partial } : found;
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
  const periods = lookup.periodsOf(rule);
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
    triggerBy(life.events.findLast((event) => event.type === type));

const writtenAnchor =
  (written: WrittenDay, type: EventType): AnchorFinder =>
  ({ life }) => {
    const event = life.events.find((one) => one.type === type && one.source[written] !== undefined);
    return event === undefined ? null : trigger(written, writtenDay(event, written));
  };

/**
 * Compiles an anchor, with what is asked where its day is not recorded; `lookup` finds the rule that `missed` names, `role`
 * is that of the bearer, whose receipt it is.
 */
export const compileAnchorDay = (anchor: Anchor, lookup: Lookup, role: ActorId | null = null): AnchorDay =>
  foldAnchor<AnchorDay>(anchor, {
    event: (type) =>
      type === "received"
        ? { find: receiptAnchor(role, "first"), unrecorded: unrecordedReceipt }
        : { find: eventAnchor(type), unrecorded: unrecordedEvent(type) },
    taskDay: (day) => ({ find: TASK_DAY[day], unrecorded: unrecordedTaskDay(day) }),
    last: (type) => sure(type === "received" ? receiptAnchor(role, "last") : lastAnchor(type)),
    written: (day, type) => sure(writtenAnchor(day, type)),
    missed: (id) => {
      const rule = lookup.recurrence(id);
      return sure(rule === undefined ? () => null : missedAnchor(rule, lookup));
    },
    duty: (id, at) => sure(({ dutyDays }) => trigger(`${id} ${at}`, dutyDays?.get(id)?.[at] ?? null)),
    several: (choice, parts) => ({ find: severalAnchors(choice, parts), unrecorded: firstUnrecorded(parts) }),
  });

/** Compiles the day of an anchor. */
export const compileAnchor = (anchor: Anchor, lookup: Lookup): AnchorFinder => compileAnchorDay(anchor, lookup).find;
