import type { TaskEvaluation } from "../model/evaluation.js";

/** Phases in which a task waits for somebody else than its lead. */
const STILL: ReadonlySet<TaskEvaluation["phase"]> = new Set(["returned", "suspended"]);

/** Whether a task stands still: it is neither in time nor late, for no day of it runs. */
export const standsStill = ({
  phase,
  status: { cell },
  dueOn,
}: Pick<TaskEvaluation, "phase" | "status" | "dueOn">): boolean =>
  STILL.has(phase) &&
  (cell === "openNoDeadline" ||
    (cell === "openInTime" && dueOn.workingDaysLeft === null && dueOn.workingDaysLate === null));
