import { textKey } from "../../bodies/name-key.js";
import { documentNumber } from "../../bodies/register-context.js";
import type { Task } from "../../model/task.js";
import { isPlaceId } from "../place-id.js";

/** What came of two lists of tasks. */
export interface Pairs {
  /** Each task of the new list with the one it was; `null`: it is new. In the order of the new list. */
  readonly next: readonly { readonly task: Task; readonly before: Task | null }[];
  /** Tasks that the new list does not hold any more. */
  readonly left: readonly Task[];
}

/** Number and day of the document and the title, as they are compared; `null` for a task without a title. */
const contentOf = (task: Task): string | null => {
  const title = textKey(task.title);
  return title === "" ? null : `${documentNumber(task)}|${task.document?.issuedOn ?? ""}|${title}`;
};

/** Number and day of the document of a classified task, whose title a kept register does not hold; `null` for any other. */
const documentOf = (task: Task): string | null => {
  const number = documentNumber(task);
  return task.secrecy === "none" || number === "" ? null : `${number}|${task.document?.issuedOn ?? ""}`;
};

/** Tasks by a key that no other task of the list has. */
const uniquely = (tasks: readonly Task[], keyOf: (task: Task) => string | null): ReadonlyMap<string, Task> => {
  const found = new Map<string, Task | null>();
  for (const task of tasks) {
    const key = keyOf(task);
    if (key !== null) found.set(key, found.has(key) ? null : task);
  }
  return new Map([...found].flatMap(([key, task]) => (task === null ? [] : [[key, task] as const])));
};

/** Whether both tell something, and not the same. */
const differ = (one: string | null, other: string | null): boolean =>
  one !== null && one !== "" && other !== null && other !== "" && one !== other;

/**
 * Whether two tasks with one id have nothing in common: an id that was given anew, as running numbers are. Where the place
 * in a sheet alone gave it, neither document nor title nor deadline may differ: the history of one is not that of another.
 */
const isAnother = (a: Task, b: Task): boolean => {
  const [one, other] = [documentNumber(a), documentNumber(b)];
  if (!isPlaceId(a.id)) return differ(one, other) && textKey(a.title) !== textKey(b.title);
  return one !== "" && other !== ""
    ? one !== other
    : differ(textKey(a.title), textKey(b.title)) || differ(a.dueOn, b.dueOn);
};

/**
 * Finds each task of a register in the one before it: by id where the content is the same too, then by the content alone
 * (number and day of the document, title) where one task has it in each, classified ones by their documents too, then by id,
 * unless number and title both differ. So histories do not go over to other tasks where ids are running numbers that moved
 * on.
 */
export const pairTasks = (last: readonly Task[], next: readonly Task[]): Pairs => {
  const free = new Set(last);
  const before = new Map<Task, Task>();
  const pair = (task: Task, old: Task | undefined): void => {
    if (old === undefined || before.has(task) || !free.has(old)) return;
    before.set(task, old);
    free.delete(old);
  };
  const byId = new Map(last.map((task) => [task.id, task]));
  for (const task of next) {
    const old = byId.get(task.id);
    if (old !== undefined && contentOf(task) === contentOf(old) && !isAnother(old, task)) pair(task, old);
  }
  for (const keyOf of [contentOf, documentOf]) {
    const unpaired = next.filter((task) => !before.has(task));
    const [known, found] = [uniquely([...free], keyOf), uniquely(unpaired, keyOf)];
    for (const [key, task] of found) pair(task, known.get(key));
  }
  for (const task of next) {
    const old = byId.get(task.id);
    if (old !== undefined && !isAnother(old, task)) pair(task, old);
  }
  return {
    next: next.map((task) => ({ task, before: before.get(task) ?? null })),
    left: last.filter((task) => free.has(task)),
  };
};
