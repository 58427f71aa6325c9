import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { OneJudged, RegisterPart } from "../../core/answers/whole-register.js";
import type { Context } from "../../core/model/context.js";
import type { Duty } from "../../core/model/evaluation.js";

/** What is said of a register under some readings: of its tasks in their order, and of itself. */
export type Said = Pick<RegisterEvaluation, "tasks" | "register">;

/** A register judged task by task, with what its tasks share with the reports on them. */
export interface Judged {
  readonly done: readonly OneJudged[];
  readonly contexts: readonly Context[];
  readonly part: RegisterPart;
}

export const byKey = (duties: readonly Duty[]): ReadonlyMap<string, Duty> =>
  new Map(duties.map((duty) => [duty.key, duty]));

/** The duties of the task at a place, or of the register for −1. */
export const dutiesAt = ({ tasks, register }: Said, at: number): readonly Duty[] =>
  at < 0 ? register.duties : (tasks[at]?.duties ?? []);
