import type { DayNumber } from "../../calendar/index.js";
import type { CheckedEvent } from "./checked-event.js";
import type { Task } from "./task.js";

/** A task with its events in order of day, then of position. */
export interface CheckedTask {
  readonly task: Task;
  readonly dueDay: DayNumber | null;
  /** The day the document was, or will be, issued. */
  readonly documentDay: DayNumber | null;
  /** A later deadline whose own day is not recorded. */
  readonly extendedDay: DayNumber | null;
  readonly events: readonly CheckedEvent[];
}
