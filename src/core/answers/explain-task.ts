import { dayOf, type PlainDate } from "../../calendar/index.js";
import type { Duty } from "../model/evaluation.js";
import { checkTask } from "../register/parse-task.js";
import { compileProfile } from "./compile-profile.js";
import { type Derivation, dutyDerivations, rightDerivation, thresholdDerivation } from "./derivation.js";
import { openContext } from "./evaluate-task.js";
import { type EvaluatorOptions, settingFor } from "./evaluator-options.js";
import { WrittenTrace } from "./written-trace.js";

export interface ExplainTaskOptions extends EvaluatorOptions {
  readonly asOf: PlainDate;
}

/** How every date of a task came about. */
export interface TaskExplanation {
  readonly profile: string;
  readonly taskId: string;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate | null;
  /** Duties, then thresholds, then rights, each in the order of the regulation. */
  readonly derivations: readonly Derivation[];
}

/**
 * How every date of a task came about, in one pass: for each duty, threshold and right the trigger, each day that was not
 * counted and the law that makes it a rest day, bound and roll, from the same code that computed it. `explain` gives the
 * same for one provision, with its text and readings.
 *
 * @throws DondocError with every problem of the options, or of the task, at once; `outside-calendar` for a day no calendar covers.
 * @example
 * explainTask(task, { profile: laoCai, asOf: "2026-09-04" }).derivations.find(({ ruleId }) => ruleId === "lao-cai/7.2.a")?.on;
 */
export const explainTask = (task: unknown, options: ExplainTaskOptions): TaskExplanation => {
  const { asOf: day, ...rest } = options;
  const { setting, knownDay } = settingFor(rest);
  const compiled = compileProfile(setting.profile, options.parameters ?? {});
  const checked = checkTask(task);
  const asOf = dayOf(day, "asOf");
  setting.calendar.require(asOf);
  const trace = new WrittenTrace();
  const { context } = openContext(checked, compiled, setting, asOf, knownDay, trace);
  const derivations: Derivation[] = [];
  for (const make of compiled.duties) {
    const duties: Duty[] = [];
    make(context, duties);
    derivations.push(...dutyDerivations(duties, trace.take()));
  }
  for (const make of compiled.thresholds) derivations.push(thresholdDerivation(make(context), trace.take()));
  for (const make of compiled.rights) derivations.push(rightDerivation(make(context), trace.take()));
  return Object.freeze({
    profile: setting.profile.id,
    taskId: checked.task.id,
    asOf: day,
    knownAt: options.knownAt ?? null,
    derivations: Object.freeze(derivations),
  });
};
