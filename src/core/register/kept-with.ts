import type { EventType } from "../../language/vocabulary.js";

/** The types of event that the source of a task keeps, beside tasks that come one by one. */
const keptWith = new WeakMap<object, readonly EventType[]>();

/** Notes what the source of a task keeps; `null`: all. */
export const noteKept = (task: unknown, keeps: readonly EventType[] | null): void => {
  if (keeps !== null && typeof task === "object" && task !== null) keptWith.set(task, keeps);
};

/** The types of event that the source of a task is known to keep; `null`: all. */
export const keptOf = (task: unknown): readonly EventType[] | null =>
  // What is no object is no key of the map either.
  keptWith.get(task as object) ?? null;
