import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";

/** A duty with the task it stands on. */
export interface PlacedDuty {
  readonly duty: Duty;
  /** `null` for a duty of a body. */
  readonly task: TaskEvaluation | null;
}

/** Every duty of a result by its key, those of tasks first. */
export const placedDuties = ({ tasks, register }: RegisterEvaluation): ReadonlyMap<string, PlacedDuty> => {
  const placed = new Map<string, PlacedDuty>();
  for (const task of tasks) for (const duty of task.duties) placed.set(duty.key, { duty, task });
  for (const duty of register.duties) placed.set(duty.key, { duty, task: null });
  return placed;
};

/** The parts of a key: task, rule, occasion, bearer. */
export const keyParts = (key: string): readonly [task: string, rule: string, occasion: string, bearer: string] => {
  const [task = "", rule = "", occasion = "", bearer = ""] = key.split("/");
  return [task, rule, occasion, bearer];
};
