import { anObject, answering, requireValue } from "../../answering.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import { optional } from "../model/optional.js";
import type { EvaluatorOptions, RegisterOptions, TaskOptions } from "./evaluator-options.js";
import type { RegisterEvaluation } from "./register-evaluation.js";
import { TaskEvaluator } from "./task-evaluator.js";
import { evaluateWhole } from "./whole-register.js";

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
export const evaluateRegister = (
  register: unknown,
  options: EvaluatorOptions & RegisterOptions,
): RegisterEvaluation => {
  const { evaluator, whole } = answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, from, share, onProblem, ...rest } = options;
    const own = { asOf, ...optional("from", from), ...optional("share", share), ...optional("onProblem", onProblem) };
    return { evaluator: new TaskEvaluator(rest), whole: own };
  });
  return evaluateWhole(evaluator, register, whole);
};
