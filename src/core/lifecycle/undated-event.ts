import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { ActorId, EventType, RecordedState } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Directory } from "../model/directory.js";
import { eventIndex } from "../model/event-index.js";
import { Doers } from "./doers.js";
import { tenuresOf } from "./tenure.js";

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
  /** Whether the record tells the last one; else it is the day judged, and moves with it. */
  readonly isLatestTold: boolean;
}

const firstDay = (task: CheckedTask, types: readonly EventType[], asOf: DayNumber): DayNumber | null =>
  task.events.find(({ type, day }) => types.includes(type) && day <= asOf)?.day ?? null;

/** What is asked of a record: up to which day, known by which, who its bodies are, and whose confirmation the text asks for. */
export interface Recorded {
  readonly asOf: DayNumber;
  readonly knownAt: DayNumber;
  readonly directory: Directory;
  readonly confirmer: ActorId | null;
}

const TAKEN_BACK: ReadonlySet<EventType> = new Set<EventType>(["reopened", "returned"]);

/**
 * A finish that the record tells by its confirmation alone: what the authority has confirmed is done, no later than on
 * that day, and on which nobody wrote down. Of a task that was taken up again only what came after that counts.
 */
const confirmedAlone = (task: CheckedTask, { asOf, knownAt, directory, confirmer }: Recorded): UndatedEvent | null => {
  if (!task.events.some(({ type }) => type === "confirmed")) return null;
  const known = task.events.filter(({ day, recorded }) => day <= asOf && (recorded === null || recorded <= knownAt));
  const taken = known.findLastIndex(({ type }) => TAKEN_BACK.has(type));
  const since = known.slice(taken + 1);
  if (since.some(({ type }) => type === "completed" || type === "cancelled")) return null;
  const doers = new Doers(tenuresOf(task.task.lead, known, directory), directory);
  const confirmed = since.find((event) => event.type === "confirmed" && doers.mayConfirm(event, confirmer));
  if (confirmed === undefined) return null;
  const latest = confirmed.day;
  const earliest = known[taken]?.day ?? firstDay(task, OPENING, asOf) ?? task.dueDay ?? latest;
  return { state: "completed", type: "completed", earliest: Math.min(earliest, latest), latest, isLatestTold: true };
};

const OPENING: readonly EventType[] = ["issued", "assigned", "received"];

/** What the record tells of a task without its day; `null` where it tells nothing, or tells the day beside. */
export const undatedEventOf = (task: CheckedTask, recorded: Recorded): UndatedEvent | null => {
  const { asOf } = recorded;
  if (task.documentDay !== null && task.documentDay > asOf) return null;
  const state = task.task.recordedState;
  const type = state === undefined ? undefined : EVENT_OF[state];
  if (state === undefined || type === undefined) return confirmedAlone(task, recorded);
  if (task.events.some((event) => event.type === type)) return null;
  const opened = firstDay(task, OPENING, asOf);
  const confirmed = type === "completed" ? firstDay(task, ["confirmed"], asOf) : null;
  const latest = confirmed ?? asOf;
  const earliest = Math.min(opened ?? task.dueDay ?? latest, latest);
  return { state, type, earliest, latest, isLatestTold: confirmed !== null };
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
