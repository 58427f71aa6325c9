import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { EventType, RecordedState } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import { eventIndex } from "../model/event-index.js";

/** The event that a state without a day is the end of; the others change nothing that could be late. */
const EVENT_OF: Readonly<Partial<Record<RecordedState, EventType>>> = {
  completed: "completed",
  awaitingConfirmation: "completed",
  // Nobody knows whether it is done: it may be.
  unclear: "completed",
  suspended: "suspended",
  returned: "returned",
  reassigned: "reassigned",
  cancelled: "cancelled",
};

/** Something that happened to a task on a day that the record does not tell. */
export interface UndatedEvent {
  readonly state: RecordedState;
  readonly type: EventType;
  /** The first and the last day on which it can have happened. */
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

const firstDay = (task: CheckedTask, types: readonly EventType[], asOf: DayNumber): DayNumber | null =>
  task.events.find(({ type, day }) => types.includes(type) && day <= asOf)?.day ?? null;

/** What the record tells of a task without its day; `null` where it tells nothing, or tells the day beside. */
export const undatedEventOf = (task: CheckedTask, asOf: DayNumber): UndatedEvent | null => {
  const state = task.task.recordedState;
  const type = state === undefined ? undefined : EVENT_OF[state];
  if (state === undefined || type === undefined) return null;
  if (task.events.some((event) => event.type === type)) return null;
  if (task.documentDay !== null && task.documentDay > asOf) return null;
  const opened = firstDay(task, ["issued", "assigned", "received"], asOf);
  const confirmed = type === "completed" ? firstDay(task, ["confirmed"], asOf) : null;
  const latest = confirmed ?? asOf;
  return { state, type, earliest: Math.min(opened ?? task.dueDay ?? latest, latest), latest };
};

/** The task as it would be if the event had happened on a day. */
export const withEventOn = (task: CheckedTask, type: EventType, day: DayNumber): CheckedTask => {
  const source = Object.freeze({ type, on: dateOf(day) });
  const event: CheckedEvent = { type, place: eventIndex(type), day, recorded: null, source, index: -1, newDue: null };
  const at = task.events.findIndex((other) => other.day > day);
  const events = [...task.events];
  events.splice(at === -1 ? events.length : at, 0, event);
  return { ...task, events };
};
