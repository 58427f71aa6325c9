import type { EventType } from "../../../language/vocabulary.js";
import type { TaskEvent } from "../../model/task.js";
import type { ChangeBook } from "./change-book.js";

/** Acts that happen once to a task, unless it is taken up again: another day is the day mended. */
const ONCE: ReadonlySet<EventType> = new Set<EventType>([
  "issued",
  "assigned",
  "received",
  "registered",
  "completed",
  "confirmed",
  "resultIssued",
  "cancelled",
]);

/** What takes a task up again: an act after it is another one. */
const AGAIN: ReadonlySet<EventType> = new Set<EventType>(["reopened", "returned", "resumed"]);

const KEYS = ["id", "ref", "by", "dueOn", "lead", "endsOn", "minutesOn"] as const;

/** Whether two records can be of one act: what both of them tell is the same. */
const isSame = (a: TaskEvent, b: TaskEvent): boolean => {
  if (a.type !== b.type) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  return a.on === b.on && KEYS.every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key]);
};

const isAgainBetween = (events: readonly TaskEvent[], a: TaskEvent, b: TaskEvent): boolean => {
  const [from, to] = a.on < b.on ? [a.on, b.on] : [b.on, a.on];
  return events.some(({ type, on }) => AGAIN.has(type) && on >= from && on <= to);
};

/**
 * The history of a task with what the new register tells: no event is lost. One that both tell stands once, with all that
 * either tells of it; another day of an act that happens once is that day mended, and told.
 */
export const mergeEvents = (
  last: readonly TaskEvent[],
  next: readonly TaskEvent[],
  changes: ChangeBook,
): readonly TaskEvent[] => {
  const merged: TaskEvent[] = [...last];
  const taken = new Set<number>();
  const both = [...last, ...next];
  for (const event of next) {
    const same = merged.findIndex((old, i) => !taken.has(i) && isSame(old, event));
    const mended =
      same === -1 && ONCE.has(event.type)
        ? merged.findIndex((old, i) => !taken.has(i) && old.type === event.type && !isAgainBetween(both, old, event))
        : -1;
    const at = same === -1 ? mended : same;
    const old = merged[at];
    if (old === undefined) {
      merged.push(event);
      taken.add(merged.length - 1);
      changes.add(`events.${event.type}`, null, event.on);
      continue;
    }
    if (old.on !== event.on) changes.add(`events.${event.type}`, old.on, event.on);
    merged[at] = { ...old, ...event };
    taken.add(at);
  }
  return merged.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};
