import type { Register, Task, TaskEvent } from "../model/task.js";

/** An event without what was written about it. */
const withoutWords = ({ note: _, reason: __, evidence: ___, ...event }: TaskEvent): TaskEvent => event;

const withoutContent = (task: Task): Task => {
  if (task.secrecy === "none") return task;
  const { document } = task;
  const { title: _, ...rest } = document ?? {};
  return Object.freeze({
    ...task,
    title: "",
    document: document === null ? null : rest,
    // Words of a deadline may say what it is about; its day stays.
    dueText: null,
    events: task.events.map(withoutWords),
    extra: {},
  });
};

/**
 * A register as it may be printed: of classified tasks neither title nor content, but all that their days are computed
 * from.
 */
export const withoutSecrets = (register: Register): Register =>
  Object.freeze({ ...register, tasks: register.tasks.map(withoutContent) });
