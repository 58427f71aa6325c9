import { anObject, answering, requireValue } from "../../answering.js";
import { dateOf, type PlainDate } from "../../calendar/index.js";
import type { RegisterContext } from "../bodies/register-context.js";
import { keptOf } from "../register/kept-with.js";
import { checkTask } from "../register/parse-task.js";
import type { Results } from "../rules/compiled-rule.js";
import { type Derivation, dutyDerivations, rightDerivation, rungDerivation } from "./derivation.js";
import type { EvaluatorOptions } from "./evaluator-options.js";
import { addTo, openTask } from "./open-task.js";
import { TaskEvaluator } from "./task-evaluator.js";
import { WrittenTrace } from "./written-trace.js";

/** What a task is explained under. */
export interface ExplainTaskOptions extends EvaluatorOptions {
  /** The day judged, or an instant with an offset. */
  readonly asOf: PlainDate;
  /** The index of the register that the task belongs to; see `registerContext`. Default: the task alone. */
  readonly context?: RegisterContext;
}

/** How every date of a task came about. */
export interface TaskExplanation {
  /** The id of the regulation. */
  readonly profile: string;
  /** The id of the task. */
  readonly taskId: string;
  /** The day judged. */
  readonly asOf: PlainDate;
  /** The day up to which things were known; `null`: all that is known. */
  readonly knownAt: PlainDate | null;
  /** Rule by rule, in the order of the regulation; of a state its duties, then its rung of the ladder. */
  readonly derivations: readonly Derivation[];
}

/**
 * How every date of a task came about, in one pass: for each duty, state and right the trigger, each day that was not
 * counted and the law that makes it a rest day, bound and roll, from the same code that computed it. `explain` gives the
 * same for one provision, with its text and readings.
 *
 * @throws DondocError with every problem of the options, or of the task, at once; `outside-calendar` for a day no calendar covers.
 * @example
 * explainTask(task, { profile: laoCai, asOf: "2026-09-04" }).derivations.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.on;
 */
export const explainTask = (task: unknown, options: ExplainTaskOptions): TaskExplanation =>
  answering("options", () => {
    requireValue(options, "", anObject);
    const { asOf, context, ...rest } = options;
    return explainTaskWith(new TaskEvaluator(rest), task, asOf, context);
  });

/** How every date of a task came about, asked of an evaluator that is made already. */
export const explainTaskWith = (
  asked: TaskEvaluator,
  task: unknown,
  day: PlainDate,
  context?: RegisterContext,
): TaskExplanation => {
  const checked = checkTask(task);
  const asOf = asked.day(day);
  const evaluator = asked.inForceOn(asOf);
  const { setting, compiled, knownAt, knownDay } = evaluator;
  const trace = new WrittenTrace();
  const register = evaluator.factsOf(checked, context, keptOf(task));
  const opened = openTask(checked, { compiled, setting, asOf, knownAt: knownDay, register, trace });
  const derivations: Derivation[] = [];
  for (const rule of compiled.rules) {
    const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
    addTo(results, rule, opened);
    const steps = trace.take();
    derivations.push(
      ...dutyDerivations(results.duties, steps, opened.context.life),
      ...results.ladder.map((rung) => rungDerivation(rung, results.duties, steps)),
      ...results.rights.map((right) => rightDerivation(right, steps)),
    );
  }
  return Object.freeze({
    profile: setting.profile.id,
    taskId: checked.task.id,
    asOf: dateOf(asOf),
    knownAt,
    derivations: Object.freeze(derivations),
  });
};
