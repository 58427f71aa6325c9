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
import type { PlainDate } from "../../calendar/index.js";
import { DondocError } from "../../errors.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import { createEvaluator } from "./evaluator.js";
import type { EvaluatorOptions } from "./evaluator-options.js";

/** What a stream of tasks is evaluated for. */
export interface StreamOptions extends EvaluatorOptions {
  /** The day judged; events after it do not exist yet. */
  readonly asOf: PlainDate;
  /** Told of a task that cannot be read, which is then passed over. Without it the first such task ends the stream. */
  readonly onProblem?: (error: DondocError, index: number) => void;
}

/** The same problems, with the place of the task in the stream before their paths. */
const placed = (error: DondocError, index: number): DondocError =>
  new DondocError(
    error.issues.map(({ message: _, ...problem }) => ({
      ...problem,
      path: problem.path === "" ? `tasks[${index}]` : `tasks[${index}].${problem.path}`,
    })),
  );

/**
 * What a regulation says of each task of a stream, one at a time and in order: as much memory for a million tasks as
 * for one. Duties of units and summaries belong to a register and are not made here; that two tasks bear one id is not
 * noticed.
 *
 * @param tasks - Tasks as `evaluate` takes them, from anything that can be iterated; see `readTasks` of `dondoc/io`.
 * @throws DondocError with every problem of the first task that cannot be read, unless `onProblem` is given.
 * @example
 * for await (const { id, status } of evaluateStream(tasks, { profile: laoCai, asOf: "2026-03-05" })) console.log(id, status.cell);
 */
export async function* evaluateStream(
  tasks: AsyncIterable<unknown> | Iterable<unknown>,
  options: StreamOptions,
): AsyncGenerator<TaskEvaluation, void, undefined> {
  const { asOf, onProblem, ...rest } = answering("options", () => {
    requireValue(options, "", anObject);
    return { ...options };
  });
  if (onProblem !== undefined) requireValue(onProblem, "onProblem", aFunction);
  const evaluator = createEvaluator(rest);
  requireIterable(tasks, "tasks");
  let index = 0;
  try {
    for await (const task of tasks) {
      let evaluation: TaskEvaluation | null = null;
      try {
        evaluation = evaluator.evaluate(task, asOf);
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
