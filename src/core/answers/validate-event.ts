import { answering } from "../../answering.js";
import { dateOf } from "../../calendar/index.js";
import type { Finding } from "../model/finding.js";
import type { Task, TaskEvent } from "../model/task.js";
import { checkTask } from "../register/parse-task.js";
import { type Refused, type Result, resultOf } from "../register/result.js";
import { withEvent } from "../register/with-event.js";
import type { TaskEvaluator } from "./task-evaluator.js";

/** An event that may be stored, with what the record then shows under the regulation, or what is wrong with it. */
export type CheckedEventResult = AcceptedEvent | Refused;

/** An event that may be stored, with what the record then shows. */
export interface AcceptedEvent {
  /** `true`: the event passed its check. */
  readonly success: true;
  /** The event, checked and frozen. */
  readonly data: TaskEvent;
  /** What stands out in the record with the event and did not without it: a contradiction, a missing reason. */
  readonly findings: readonly Finding[];
}

/**
 * Whether an event may be added to a task, asked before it is stored: its type, days and fields, whether it lies before
 * the task exists, and whether its id is taken. Paths of problems are those inside the event. An evaluator's own
 * `validateEvent` says besides what the record would then show under its regulation.
 *
 * @throws DondocError when the task itself cannot be read.
 * @example
 * const result = validateEvent(task, { type: "completed", on: "2026-03-40" });
 * if (!result.success) result.error.issues[0]?.path; // "on"
 */
export const validateEvent = (task: unknown, event: unknown): Result<TaskEvent> =>
  answering("event", () => {
    const { task: checked } = checkTask(task);
    return resultOf(() => withEvent(checked, event).event);
  });

/** The day on which everything that is recorded of a task has happened. */
const lastDay = (task: Task): number => {
  const { events, documentDay } = checkTask(task);
  return Math.max(documentDay ?? Number.NEGATIVE_INFINITY, ...events.map(({ day }) => day));
};

const textOf = (finding: Finding): string => JSON.stringify(finding);

/** The same under a regulation. */
export const validateEventWith = (evaluator: TaskEvaluator, task: unknown, event: unknown): CheckedEventResult => {
  const before = checkTask(task).task;
  const result = resultOf(() => {
    const { task: after, event: data } = withEvent(before, event);
    const asOf = dateOf(lastDay(after));
    const known = new Set(evaluator.evaluate(before, asOf).findings.map(textOf));
    const findings = evaluator.evaluate(after, asOf).findings.filter((finding) => !known.has(textOf(finding)));
    return { data, findings: Object.freeze(findings) };
  });
  return result.success ? Object.freeze<AcceptedEvent>({ success: true, ...result.data }) : result;
};
