import type { Duty, TaskEvaluation } from "../model/evaluation.js";

/** A duty that is late. */
type Overdue = Extract<Duty, { readonly state: "overdue" }>;

/**
 * What is to be done again of a task whose finish was taken back after its deadline: the duty of the task was met and
 * stays so, and the task is late all the same, since it was taken up again. It is asked of those who led on the deadline
 * and lead still.
 */
export const doneAgain = (task: TaskEvaluation): readonly Overdue[] => {
  const { workingDaysLate } = task.dueOn;
  if (task.phase !== "open" || task.status.cell !== "openOverdue" || workingDaysLate === null) return NOTHING;
  return task.duties.flatMap((duty): Overdue[] => {
    const isKept = duty.topic === "doTask" && (duty.state === "met" || duty.state === "metLate");
    if (!isKept || duty.due === null || (duty.unit !== null && !task.leads.includes(duty.unit))) return [];
    return [{ ...duty, due: duty.due, state: "overdue", fulfilledOn: null, workingDaysLate, reason: null }];
  });
};

const NOTHING: readonly Overdue[] = Object.freeze([]);
