import type { Profile } from "../../language/profile.js";
import { evaluateStream as evaluateStreamOf, type StreamOptions } from "../answers/evaluate-stream.js";
import { evaluateRegister as evaluateRegisterOf, evaluate as evaluateTaskOf } from "../answers/evaluator.js";
import type { EvaluatorOptions, RegisterOptions, TaskOptions } from "../answers/evaluator-options.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import type { RegisterInput, TaskInput, TaskReadBefore } from "../model/input.js";

/*
 * The functions as a host is shown them: what they take has a type, so that a misspelt field does not compile. Inside they
 * take anything, and check it. Data of strangers go through `parseTask` and `parseRegister`, or the `safe` ones.
 */

/**
 * What a regulation says of one task on one day: status, every duty, thresholds, rights, findings, next change.
 *
 * @throws DondocError with every problem of the task at once; `outside-calendar` for a day no calendar covers.
 * @example
 * evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, { profile: laoCai, asOf: "2026-03-05" }).status.name.vi;
 * // "Chưa thực hiện, quá hạn"
 */
export const evaluate: <P extends Profile>(
  task: TaskInput<P> | TaskReadBefore,
  options: TaskOptions & { readonly profile: P },
) => TaskEvaluation = evaluateTaskOf;

/**
 * What a regulation says of a whole register on one day: every task, the duties of bodies, the summary.
 *
 * @throws DondocError with every problem of the register at once.
 * @example
 * evaluateRegister([{ id: "1", dueOn: "2026-03-04" }], { profile: laoCai, asOf: "2026-03-05" }).summary.all.total; // 1
 */
export const evaluateRegister: <P extends Profile>(
  register: RegisterInput<P>,
  options: EvaluatorOptions & RegisterOptions & { readonly profile: P },
) => RegisterEvaluation = evaluateRegisterOf;

/**
 * What a regulation says of each task of a stream, one at a time and in order: as much memory for a million tasks as for
 * one. With `context`, made of the same tasks before, each result is that of `evaluateRegister`; without, each task is
 * judged by its own record. What is not known to be a task is checked as it comes.
 *
 * @param tasks - Tasks, from anything that can be iterated; see `readTasks` of `dondoc/io`.
 * @throws DondocError with every problem of the first task that cannot be read, unless `onProblem` is given.
 * @example
 * const context = registerContext(tasks);
 * for await (const { id, status } of evaluateStream(tasks, { profile: laoCai, asOf: "2026-03-05", context })) console.log(id, status.cell);
 */
export const evaluateStream: <P extends Profile>(
  tasks: AsyncIterable<unknown> | Iterable<TaskInput<P> | TaskReadBefore>,
  options: StreamOptions & { readonly profile: P },
) => AsyncGenerator<TaskEvaluation, void, undefined> = evaluateStreamOf;
