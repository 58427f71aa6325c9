import { anObject, answering, requireValue } from "../../answering.js";
import type { PlainDate } from "../../calendar/index.js";
import type { Facts } from "../../language/condition.js";
import type { RegisterContext } from "../bodies/register-context.js";
import { keptOf } from "../register/kept-with.js";
import { checkTask } from "../register/parse-task.js";
import type { TaskOptions } from "./evaluator-options.js";
import { openTask } from "./open-task.js";
import { TaskEvaluator } from "./task-evaluator.js";

/** The facts of a task, asked of an evaluator that is made already. */
export const factsWith = (asked: TaskEvaluator, task: unknown, asOf: PlainDate, context?: RegisterContext): Facts => {
  const day = asked.day(asOf);
  const evaluator = asked.inForceOn(day);
  const { compiled, setting, knownDay } = evaluator;
  const checked = checkTask(task);
  const register = evaluator.factsOf(checked, context, keptOf(task));
  const judgement = { compiled, setting, asOf: day, knownAt: knownDay, register };
  return Object.freeze({ ...openTask(checked, judgement).context.facts });
};

/**
 * The published facts of a task on a day, as the conditions of a regulation are asked about them (`FACTS`): for a host
 * that runs these conditions in an engine of its own. `null` is not recorded.
 *
 * @throws DondocError with every problem of the task, or of the options, at once.
 * @example
 * facts({ id: "1", dueOn: "2026-03-04" }, { profile: laoCai, asOf: "2026-03-05" }).cell; // "openOverdue"
 */
export const facts = (task: unknown, options: TaskOptions): Facts =>
  answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, context, ...rest } = options;
    return factsWith(new TaskEvaluator(rest), task, asOf, context);
  });
