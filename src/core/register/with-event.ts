import { DondocError, type Problem, withoutMessage } from "../../errors.js";
import { AN_OBJECT } from "../../expected.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Task, TaskEvent } from "../model/task.js";
import { keptOf, noteKept } from "./kept-with.js";
import { checkTask, parseTask } from "./parse-task.js";

/** Which event of a task bears the id of a new one. */
const bearerOf = (events: readonly TaskEvent[], event: TaskEvent): number =>
  event.id === undefined ? -1 : events.findIndex(({ id }) => id === event.id);

/** A problem of a task with its last event, by the path inside that event; one of another event says so. */
const ofEvent = (problem: Problem, place: string): Problem => {
  const { path } = problem;
  if (path === place) return { ...problem, path: "" };
  return path.startsWith(`${place}.`)
    ? { ...problem, path: path.slice(place.length + 1) }
    : { ...problem, path: `task.${path}` };
};

/** A task with one event more. */
export interface AppendedEvent {
  readonly task: Task;
  readonly event: TaskEvent;
}

/**
 * A task with one event more at the end of its history, both checked. The task given is not changed.
 *
 * @throws DondocError with the problems of the event by their paths inside it; of a task that is wrong itself, with those.
 */
export const withEvent = (given: unknown, event: unknown): AppendedEvent => {
  const { task }: CheckedTask = checkTask(given);
  const place = `events[${task.events.length}]`;
  try {
    const longer = parseTask({ ...task, events: [...task.events, event] });
    const added = longer.events[task.events.length];
    if (added === undefined) throw new DondocError([{ code: "missing", path: "", expected: AN_OBJECT }]);
    const twin = bearerOf(task.events, added);
    if (twin >= 0) {
      const found = task.secrecy === "none" ? (added.id ?? "") : "•••";
      throw new DondocError([
        { code: "duplicate-id", path: `${place}.id`, found, expected: `task.events[${twin}].id` },
      ]);
    }
    noteKept(longer, keptOf(given));
    return { task: longer, event: added };
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(error.issues.map((issue) => ofEvent(withoutMessage(issue), place)));
  }
};
