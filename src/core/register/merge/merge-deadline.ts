import { both } from "../../../bilingual.js";
import type { PlainDate } from "../../../calendar/index.js";
import type { Problem } from "../../../errors.js";
import type { Task, TaskEvent } from "../../model/task.js";
import type { ChangeBook } from "./change-book.js";

/** The fields that tell a deadline, and the event that moves it. */
export interface Deadline {
  readonly fields: Partial<Pick<Task, "dueOn" | "dueText" | "dueBound" | "extendedTo">>;
  readonly event: TaskEvent | null;
}

/** The last event of a type, by its day. */
export const lastOf = (events: readonly TaskEvent[], type: TaskEvent["type"]): TaskEvent | undefined =>
  events
    .filter((event) => event.type === type)
    .reduce<TaskEvent | undefined>(
      (latest, event) => (latest === undefined || event.on >= latest.on ? event : latest),
      undefined,
    );

/** The deadline in force of a task, as far as its record tells. */
const currentOf = (task: Task): PlainDate | null =>
  lastOf(task.events, "deadlineAdjusted")?.dueOn ?? task.extendedTo ?? task.dueOn;

const ofTask = ({ dueOn, dueText, dueBound, extendedTo }: Task): Deadline["fields"] => ({
  dueOn,
  dueText,
  dueBound,
  ...(extendedTo === undefined ? {} : { extendedTo }),
});

const says = ({ dueOn, dueText }: Task): boolean => dueOn !== null || (dueText ?? "").trim() !== "";

/**
 * The deadline after a new register. A later day is in force with the first one still visible (`extendedTo`, whose own day
 * nobody knows, so that nobody was late meanwhile), or from the day that the caller gives; an earlier one is the day mended. A
 * deadline that the new register leaves out stays.
 */
export const mergeDeadline = (
  last: Task,
  next: Task,
  on: PlainDate | undefined,
  changes: ChangeBook,
  problems: Problem[],
): Deadline => {
  if (!says(next)) {
    if (says(last)) changes.add("dueOn", currentOf(last) ?? last.dueText, null, true);
    return { fields: ofTask(last), event: null };
  }
  const [before, after] = [currentOf(last), currentOf(next)];
  // The first deadline may still be printed beside one that was moved.
  const isFirst = next.extendedTo === undefined && next.dueOn !== null && next.dueOn === last.dueOn;
  if (after !== null && (after === before || isFirst)) return { fields: ofTask(last), event: null };
  if (after === null && before === null) return { fields: ofTask(next), event: null };
  changes.add("dueOn", before ?? last.dueText, after ?? next.dueText);
  if (after === null || last.dueOn === null) return { fields: ofTask(next), event: null };
  if (on !== undefined) return { fields: ofTask(last), event: { type: "deadlineAdjusted", on, dueOn: after } };
  if (lastOf(last.events, "deadlineAdjusted") !== undefined) {
    problems.push({
      code: "missing",
      path: "on",
      found: last.id,
      expected: both("ngày điều chỉnh thời hạn", "the day on which the deadline was adjusted"),
    });
    return { fields: ofTask(last), event: null };
  }
  return after > last.dueOn
    ? { fields: { ...ofTask(last), extendedTo: after }, event: null }
    : { fields: ofTask(next), event: null };
};
