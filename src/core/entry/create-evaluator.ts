import type { PlainDate } from "../../calendar/index.js";
import type { Facts } from "../../language/condition.js";
import type { Profile } from "../../language/profile.js";
import { type Evaluator as AnyEvaluator, createEvaluator as createEvaluatorOf } from "../answers/create-evaluator.js";
import type { EvaluatorOptions, RegisterOptions } from "../answers/evaluator-options.js";
import type { Explanation, ProvisionOptions } from "../answers/explain.js";
import type { TaskExplanation } from "../answers/explain-task.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import type { CheckedEventResult } from "../answers/validate-event.js";
import type { RegisterContext } from "../bodies/register-context.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import type { RegisterInput, TaskInput, TaskReadBefore } from "../model/input.js";

/**
 * A regulation made ready for many questions, under one calendar and one set of readings: whatever is asked of it, the
 * answers agree with each other.
 */
export interface Evaluator<P extends Profile = Profile> extends Pick<AnyEvaluator, "schedule" | "agenda"> {
  /** The regulation under the readings and parameters taken. */
  readonly profile: Profile;
  /** The calendar that all days are counted on. */
  readonly calendar: AnyEvaluator["calendar"];
  /** What the regulation says of one task on `asOf`; with the index of its register what the register says of it. */
  evaluate(task: TaskInput<P> | TaskReadBefore, asOf: PlainDate, context?: RegisterContext): TaskEvaluation;
  /** What it says of a register: every task, the duties of units, the summary. */
  evaluateRegister(register: RegisterInput<P>, options: RegisterOptions): RegisterEvaluation;
  /** How the dates of one provision came about, with the law behind each step; `null` where it is about no task. */
  explain(task: TaskInput<P> | TaskReadBefore | null, options: ProvisionOptions): Explanation;
  /** How every date of a task came about. */
  explainTask(task: TaskInput<P> | TaskReadBefore, asOf: PlainDate, context?: RegisterContext): TaskExplanation;
  /** The published facts of a task on `asOf`, which conditions are about. */
  facts(task: TaskInput<P> | TaskReadBefore, asOf: PlainDate, context?: RegisterContext): Facts;
  /** Whether an event may be added to a task, and what the record would then contradict; asked before it is stored. */
  validateEvent(task: TaskInput<P> | TaskReadBefore, event: unknown): CheckedEventResult;
}

/**
 * Makes a profile ready for many questions: compiled once, used for any task and day.
 *
 * @throws DondocError with every unknown option or parameter at once.
 * @example
 * const evaluator = createEvaluator({ profile: laoCai });
 * evaluator.evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, "2026-03-05").status.cell; // "openOverdue"
 */
export const createEvaluator: <P extends Profile>(options: EvaluatorOptions & { readonly profile: P }) => Evaluator<P> =
  createEvaluatorOf;
