import { both } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { EventType } from "../../language/vocabulary.js";
import { cellLine } from "./cells.js";
import type { TaskRow } from "./row-ids.js";
import type { SideEvent } from "./side-tables.js";
import type { RowTask } from "./task-row.js";

/** Tasks with what a table of events says of them. */
export interface AttachedEvents {
  readonly tasks: readonly RowTask[];
  readonly problems: readonly Problem[];
  /** The types of event that the table has: those are kept. */
  readonly types: readonly EventType[];
}

const keyOf = (text: string): string => text.trim().replace(/[.)]{1,3}$/, "");

/** The tasks by their ids, else by the running numbers and the titles that one task alone has. */
const placesOf = (tasks: readonly RowTask[], rows: readonly TaskRow[]): ReadonlyMap<string, number> => {
  const byNumber = new Map<string, number | null>();
  tasks.forEach(({ raw, classified }, at) => {
    const title = classified ? "" : keyOf(String(raw["title"] ?? ""));
    if (title !== "") byNumber.set(title, byNumber.has(title) ? null : at);
  });
  rows.forEach(({ cells, columns }, at) => {
    const ordinal = columns.find(({ field }) => field === "ordinal");
    const number = ordinal === undefined ? "" : keyOf(cellLine(cells[ordinal.index]));
    if (number !== "") byNumber.set(number, byNumber.has(number) ? null : at);
  });
  const places = new Map<string, number>();
  for (const [number, at] of byNumber) if (at !== null) places.set(number, at);
  for (const [at, { raw }] of tasks.entries()) places.set(keyOf(String(raw["id"])), at);
  return places;
};

/** Gives each task the events that a table beside the tasks tells of it, behind those of its own row. */
export const attachEvents = (
  tasks: readonly RowTask[],
  rows: readonly TaskRow[],
  events: readonly SideEvent[],
): AttachedEvents => {
  if (events.length === 0) return { tasks, problems: [], types: [] };
  const places = placesOf(tasks, rows);
  const more = new Map<number, SideEvent["event"][]>();
  const problems: Problem[] = [];
  for (const { task, row, event } of events) {
    const at = places.get(keyOf(task));
    if (at === undefined) {
      const expected = both(
        "mã, STT hoặc nội dung của một nhiệm vụ trong sổ",
        "the id, running number or title of a task",
      );
      problems.push({ code: "unknown-name", path: "events.task", row, found: task.slice(0, 60), expected });
      continue;
    }
    more.set(at, [...(more.get(at) ?? []), event]);
  }
  const attached = tasks.map((task, at): RowTask => {
    const added = more.get(at);
    if (added === undefined) return task;
    const own = task.raw["events"];
    return { ...task, raw: { ...task.raw, events: [...(Array.isArray(own) ? own : []), ...added] } };
  });
  return { tasks: attached, problems, types: [...new Set(events.map(({ event }) => event.type))] };
};
