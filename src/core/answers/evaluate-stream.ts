import {
  aFunction,
  anObject,
  answering,
  asDondocError,
  asThrown,
  calling,
  requireIterable,
  requireValue,
} from "../../answering.js";
import { DondocError, withoutMessage } from "../../errors.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import type { RegisterNotice } from "../model/task.js";
import type { TaskOptions } from "./evaluator-options.js";
import { givenContext } from "./given-context.js";
import { TaskEvaluator } from "./task-evaluator.js";
import { TASKS_APART } from "./tasks-apart.js";

/** What a stream of tasks is evaluated for. */
export interface StreamOptions extends TaskOptions {
  /** Is told once, before the first result, that tasks are judged apart, where no `context` is given. */
  readonly onNotice?: (notice: RegisterNotice) => void;
  /** Told of a task that cannot be read, which is then passed over. Without it the first such task ends the stream. */
  readonly onProblem?: (error: DondocError, index: number) => void;
}

/** The same problems, with the place of the task in the stream before their paths. */
const placed = (error: DondocError, index: number): DondocError =>
  new DondocError(
    error.issues
      .map((issue) => withoutMessage(issue))
      .map((problem) => ({
        ...problem,
        path: problem.path === "" ? `tasks[${index}]` : `tasks[${index}].${problem.path}`,
      })),
  );

/**
 * What a regulation says of each task of a stream, one at a time and in order: as much memory for a million tasks as
 * for one. Duties of units and summaries belong to a register and are not made here; that two tasks bear one id is not
 * noticed. With `context`, made of the same tasks before, each result is that of `evaluateRegister`; without, each task
 * is judged by its own record: the others of its document are not counted, and names stand as they are written. What the
 * source of a task does not keep is not late: tasks of `readTasks` know it.
 *
 * @param tasks - Tasks as `evaluate` takes them, from anything that can be iterated; see `readTasks` of `dondoc/io`.
 * @throws DondocError with every problem of the first task that cannot be read, unless `onProblem` is given.
 * @example
 * const context = registerContext(tasks);
 * for await (const { id, status } of evaluateStream(tasks, { profile: laoCai, asOf: "2026-03-05", context })) console.log(id, status.cell);
 */
export async function* evaluateStream(
  tasks: AsyncIterable<unknown> | Iterable<unknown>,
  options: StreamOptions,
): AsyncGenerator<TaskEvaluation, void, undefined> {
  const { asOf, context, onProblem, onNotice, ...rest } = answering("options", () => {
    requireValue(options, "", anObject);
    return { ...options };
  });
  if (onProblem !== undefined) requireValue(onProblem, "onProblem", aFunction);
  if (onNotice !== undefined) requireValue(onNotice, "onNotice", aFunction);
  if (context !== undefined) givenContext(context);
  const evaluator = new TaskEvaluator(rest);
  requireIterable(tasks, "tasks");
  let index = 0;
  try {
    for await (const task of tasks) {
      if (index === 0 && context === undefined && onNotice !== undefined) calling(() => onNotice(TASKS_APART));
      let evaluation: TaskEvaluation | null = null;
      try {
        evaluation = evaluator.evaluate(task, asOf, context);
      } catch (error) {
        const own = placed(asDondocError(error, ""), index);
        if (onProblem === undefined) throw own;
        calling(() => onProblem(own, index));
      }
      index++;
      if (evaluation !== null) yield evaluation;
    }
  } catch (error) {
    throw asThrown(error, "tasks");
  }
}
