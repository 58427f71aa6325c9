import type { DayNumber } from "../../calendar/index.js";
import type { EventType } from "../../language/vocabulary.js";
import type { TaskEvent } from "./task.js";

/** An event with its days as numbers. */
export interface CheckedEvent {
  readonly type: EventType;
  /** Place of the type in `EVENT_TYPES`. */
  readonly place: number;
  readonly day: DayNumber;
  readonly recorded: DayNumber | null;
  readonly source: TaskEvent;
  /** Its place in the input; -1 when the document's date implies it. */
  readonly index: number;
  readonly newDue: DayNumber | null;
}
