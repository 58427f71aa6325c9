import type { RecordField } from "../../language/record.js";
import { eventIndex } from "../model/event-index.js";
import type { Lifecycle } from "../model/lifecycle.js";
import type { Task } from "../model/task.js";
import { repeatsNumberOnly } from "./classified-title.js";

/** Whether a field of the record says something. */
export type FieldReader = (task: Task, life: Lifecycle) => boolean;

const ISSUED = eventIndex("issued");

export const isWritten = (text: string | null | undefined): boolean =>
  text !== null && text !== undefined && text.trim() !== "";

const hasExtra = (extra: Task["extra"]): boolean => {
  for (const key in extra) if (isWritten(extra[key])) return true;
  return false;
};

/** Asked for by a rule that requires the field. */
export const FILLED: Readonly<Record<RecordField, FieldReader>> = {
  title: (task) => isWritten(task.title),
  "document.number": (task) => isWritten(task.document?.number),
  // The day may stand in the history instead of in the document.
  "document.issuedOn": (task, life) => isWritten(task.document?.issuedOn) || (life.first[ISSUED] ?? null) !== null,
  "document.title": (task) => isWritten(task.document?.title),
  "document.signer": (task) => isWritten(task.document?.signer),
  "document.submittedBy": (task) => isWritten(task.document?.submittedBy),
  assignedBy: (task) => isWritten(task.assignedBy),
  lead: (task, life) => isWritten(life.lead ?? task.lead),
  coordinators: (task, { tenures }) =>
    task.coordinators.length > 0 || tenures.some((one) => one.coordinators.length > 0),
  monitor: (task) => isWritten(task.monitor),
  dueOn: (_task, life) => life.due !== null,
  extra: (task) => hasExtra(task.extra),
};

/** Asked for by a rule that forbids the field: what is stored at all, where that is more, or less, than what fills it. */
export const STORED: Readonly<Record<RecordField, FieldReader>> = {
  ...FILLED,
  title: (task) => isWritten(task.title) && !repeatsNumberOnly(task.title, task.document?.number),
  lead: (task, life) => isWritten(task.lead) || isWritten(life.lead),
  dueOn: (task, life) => life.due !== null || task.dueOn !== null || isWritten(task.dueText),
};
