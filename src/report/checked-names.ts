import type { RegisterNotice, Task } from "../core/model/task.js";
import { placeIn } from "../core/register/task-places.js";
import type { Language } from "../errors.js";
import { say } from "./audience.js";
import { clean, shorten } from "./text-width.js";

const LONGEST_TITLE = 60;

/** Whether a task has an id that the record gives it; that of a row without one is made of its content, or its place. */
const hasOwnId = (task: Task): boolean => {
  if (task.ordinal !== undefined) return false;
  const { row, column } = placeIn(task, "id");
  return row === undefined || column !== undefined;
};

/**
 * What the tasks of a register are called where it is checked: those with ids of their own by these, others by the running
 * number of their row, or the row, as the sheet shows them, and the title as it is written.
 */
export class CheckedNames {
  readonly #tasks: ReadonlyMap<string, Task>;
  /** How many rows have a running number. */
  readonly #times = new Map<string, number>();

  constructor(
    tasks: readonly Task[],
    readonly lang: Language,
  ) {
    this.#tasks = new Map(tasks.map((task) => [task.id, task]));
    for (const { ordinal } of tasks)
      if (ordinal !== undefined) this.#times.set(ordinal, (this.#times.get(ordinal) ?? 0) + 1);
  }

  ordinalOf(id: string): string | null {
    const ordinal = this.#tasks.get(id)?.ordinal;
    return ordinal === undefined ? null : clean(ordinal);
  }

  #title(task: Task): string {
    const words = task.secrecy === "none" ? shorten(clean(task.title), LONGEST_TITLE) : "";
    return words === "" ? "" : say(this.lang, `“${words}”`, `"${words}"`);
  }

  /** The name of a task beside others: *6*, or *6 (dòng 12)* where two rows have the number. */
  labelOf(id: string): string {
    const task = this.#tasks.get(id);
    if (task === undefined || hasOwnId(task)) return clean(id);
    const { ordinal } = task;
    const { row } = placeIn(task, "id");
    const place = row === undefined ? "" : say(this.lang, `dòng ${row}`, `row ${row}`);
    if (ordinal === undefined) return place;
    const isAlone = this.#times.get(ordinal) === 1;
    if (isAlone) return clean(ordinal);
    return `${clean(ordinal)} (${place === "" ? clean(id) : place})`;
  }

  /** The name of a task alone: *6 “Khắc phục sự cố sạt lở”*. */
  nameOf(id: string): string {
    const task = this.#tasks.get(id);
    if (task === undefined || hasOwnId(task)) return clean(id);
    return [this.labelOf(id), this.#title(task)].filter((part) => part !== "").join(" ");
  }

  /** A notice with its task by its name; where its row is told, that stands behind it. */
  named(notice: RegisterNotice): RegisterNotice {
    const { taskId, row, ...rest } = notice;
    const task = taskId === undefined ? undefined : this.#tasks.get(taskId);
    if (taskId === undefined || task === undefined || hasOwnId(task)) return notice;
    const own = row === undefined ? this.labelOf(taskId) : (this.ordinalOf(taskId) ?? "");
    const name = [own, this.#title(task)].filter((part) => part !== "").join(" ");
    return { ...rest, ...(name === "" ? {} : { taskId: name }), ...(row === undefined ? {} : { row }) };
  }
}
