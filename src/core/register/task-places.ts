import type { Task } from "../model/task.js";

/** Where a task stands in a sheet, for problems that are found only when it is judged. */
export interface TaskPlace {
  readonly row: number;
  /** The heading of the column behind each path below the task: `document.issuedOn`, `events[0].on`. */
  readonly columns: ReadonlyMap<string, string>;
}

/** The heading of the column behind a path; a deadline is read from its words where no other column has it. */
export const headingOf = (columns: TaskPlace["columns"] | undefined, path: string): string | undefined =>
  columns?.get(path) ?? (path === "dueOn" ? columns?.get("dueText") : undefined);

const places = new WeakMap<Task, TaskPlace>();

export const notePlace = (task: Task, place: TaskPlace): void => {
  places.set(task, place);
};

/** The place of something in a task of a sheet, by its path below the task; empty for any other task. */
export const placeIn = (task: Task, path: string): { readonly row?: number; readonly column?: string } => {
  const place = places.get(task);
  if (place === undefined) return {};
  const column = headingOf(place.columns, path);
  return { row: place.row, ...(column === undefined ? {} : { column }) };
};
