import { anObject, answering, requireValue } from "../../answering.js";
import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { Profile } from "../../language/profile.js";
import type { RegisterContext } from "../bodies/register-context.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import type { EvaluatorOptions, RegisterOptions, TaskOptions } from "./evaluator-options.js";
import type { RegisterEvaluation } from "./register-evaluation.js";
import { TaskEvaluator } from "./task-evaluator.js";
import { evaluateWhole } from "./whole-register.js";

/** A profile made ready for many evaluations. */
export interface Evaluator {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** What the regulation says of one task on `asOf`; with the index of its register what the register says of it. */
  evaluate(task: unknown, asOf: PlainDate, context?: RegisterContext): TaskEvaluation;
  /** What it says of a register: every task, the duties of units, the summary. */
  evaluateRegister(register: unknown, options: RegisterOptions): RegisterEvaluation;
}

/**
 * Makes a profile ready for many evaluations: compiled once, used for any task and day.
 *
 * @throws DondocError with every unknown option or parameter at once.
 * @example
 * const evaluator = createEvaluator({ profile: laoCai });
 * evaluator.evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, "2026-03-05").status.cell; // "openOverdue"
 */
export const createEvaluator = (options: EvaluatorOptions): Evaluator => {
  const evaluator = new TaskEvaluator(options);
  return {
    profile: evaluator.profile,
    calendar: evaluator.calendar,
    evaluate: (task, asOf, context) => evaluator.evaluate(task, asOf, context),
    evaluateRegister: (register, registerOptions) => evaluateWhole(evaluator, register, registerOptions),
  };
};

/**
 * What a regulation says of one task on one day: status, every duty, thresholds, rights, findings, next change.
 *
 * @throws DondocError with every problem of the task at once; `outside-calendar` for a day no calendar covers.
 * @example
 * evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, { profile: laoCai, asOf: "2026-03-05" }).status.name.vi;
 * // "Chưa thực hiện, quá hạn"
 */
export const evaluate = (task: unknown, options: TaskOptions): TaskEvaluation =>
  answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, context, ...rest } = options;
    return new TaskEvaluator(rest).evaluate(task, asOf, context);
  });

/**
 * What a regulation says of a whole register on one day.
 *
 * @throws DondocError with every problem of the register at once.
 */
export const evaluateRegister = (register: unknown, options: EvaluatorOptions & RegisterOptions): RegisterEvaluation =>
  answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, from, share, ...rest } = options;
    const whole = { asOf, ...(from === undefined ? {} : { from }), ...(share === undefined ? {} : { share }) };
    return evaluateWhole(new TaskEvaluator(rest), register, whole);
  });
