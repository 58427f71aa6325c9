import { type DayNumber, dayOf } from "../../calendar/index.js";
import type { Anchor, RecurrenceRule } from "../../language/rule.js";
import type { EventType } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { cadenceTable, isDated } from "./occurrences.js";
import { reportedOn } from "./reported.js";

/** Finds the trigger of a rule on a task; `null` when there is none (yet). */
export type AnchorFinder = (context: Context) => TriggerDay | null;

const trigger = (event: string, day: DayNumber | null): TriggerDay | null => (day === null ? null : { event, day });

const eventAnchor = (type: EventType): AnchorFinder => {
  const index = eventIndex(type);
  return ({ life }) => trigger(type, life.first[index] ?? null);
};

/** The later (or earlier) of two triggers. */
const pick = (a: TriggerDay, b: TriggerDay, later: boolean): TriggerDay =>
  b.day > a.day === later && b.day !== a.day ? b : a;

/** The latest needs all of its parts; the earliest needs one. */
const extremeAnchor =
  (parts: readonly AnchorFinder[], later: boolean): AnchorFinder =>
  (context) => {
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

/** The first due day of a recurrence after the start of the task that nothing was reported for, in time or late. */
const missedAnchor = (rule: RecurrenceRule): AnchorFinder => {
  const tables = rule.on.filter(isDated).map(cadenceTable);
  const [table] = tables;
  const types = new Set<EventType>(rule.fulfilledBy ?? []);
  return ({ life, calendar }) => {
    if (table === undefined || life.start === null) return null;
    for (let index = table.lastBefore(life.start + 1, calendar) + 1; ; index++) {
      const occurrence = table.occurrence(index, calendar);
      if (reportedOn({ tables, types }, occurrence, life.events, calendar) === null) {
        return { event: `missed ${rule.provision}`, day: occurrence.due };
      }
    }
  };
};

/** The day written in an event; its own day when the record does not give one. */
export const writtenDay = (event: CheckedEvent, key: "endsOn" | "minutesOn"): DayNumber => {
  const written = event.source[key];
  return written === undefined ? event.day : dayOf(written);
};

/** Compiles an anchor; `recurrence` finds the rule that a `missed` anchor names. */
export const compileAnchor = (anchor: Anchor, recurrence: (id: string) => RecurrenceRule | undefined): AnchorFinder => {
  if (anchor === "due") return ({ life }) => trigger("due", life.due);
  if (anchor === "originalDue") return ({ life }) => trigger("originalDue", life.originalDue);
  if (anchor === "start") return ({ life }) => trigger("start", life.start);
  if (typeof anchor === "string") return eventAnchor(anchor);
  const parts = (anchors: readonly Anchor[]): AnchorFinder[] => anchors.map((part) => compileAnchor(part, recurrence));
  if ("latestOf" in anchor) return extremeAnchor(parts(anchor.latestOf), true);
  if ("earliestOf" in anchor) return extremeAnchor(parts(anchor.earliestOf), false);
  if ("firstKnownOf" in anchor) {
    const finders = parts(anchor.firstKnownOf);
    return (context) => {
      for (const finder of finders) {
        const found = finder(context);
        if (found !== null) return found;
      }
      return null;
    };
  }
  if ("last" in anchor) {
    return ({ life }) => trigger(anchor.last, life.events.findLast((event) => event.type === anchor.last)?.day ?? null);
  }
  if ("written" in anchor) {
    const { written } = anchor;
    return ({ life }) => {
      const event = life.events.find((one) => one.type === anchor.in && one.source[written] !== undefined);
      return event === undefined ? null : trigger(written, writtenDay(event, written));
    };
  }
  if ("missed" in anchor) {
    const rule = recurrence(anchor.missed);
    return rule === undefined ? () => null : missedAnchor(rule);
  }
  return ({ dutyDays }) => trigger(`${anchor.duty} ${anchor.at}`, dutyDays.get(anchor.duty)?.[anchor.at] ?? null);
};
