import { anObject, answering, requireValue } from "../../answering.js";
import { dayOf, type PlainDate } from "../../calendar/index.js";
import { contextOfTask, type RegisterContext } from "../bodies/register-context.js";
import { registerFacts } from "../bodies/register-facts.js";
import { checkTask } from "../register/parse-task.js";
import type { Results } from "../rules/compiled-rule.js";
import { compileProfile } from "./compile-profile.js";
import { type Derivation, dutyDerivations, rightDerivation, rungDerivation } from "./derivation.js";
import { type EvaluatorOptions, settingFor } from "./evaluator-options.js";
import { givenContext } from "./given-context.js";
import { openTask } from "./open-task.js";
import { WrittenTrace } from "./written-trace.js";

export interface ExplainTaskOptions extends EvaluatorOptions {
  readonly asOf: PlainDate;
  /** The index of the register that the task belongs to; see `registerContext`. Default: the task alone. */
  readonly context?: RegisterContext;
}

/** How every date of a task came about. */
export interface TaskExplanation {
  readonly profile: string;
  readonly taskId: string;
  readonly asOf: PlainDate;
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
    return explanationOf(task, { ...options });
  });

const explanationOf = (task: unknown, options: ExplainTaskOptions): TaskExplanation => {
  const { asOf: day, context, ...rest } = options;
  const { setting, knownDay } = settingFor(rest);
  const compiled = compileProfile(setting.profile, options.parameters ?? {});
  const checked = checkTask(task);
  const asOf = dayOf(day, "asOf");
  setting.calendar.require(asOf);
  const trace = new WrittenTrace();
  const index = context === undefined ? contextOfTask(checked.task) : givenContext(context);
  const facts = registerFacts(index, compiled.names);
  const { addTo } = openTask(checked, { compiled, setting, asOf, knownAt: knownDay, register: facts, trace });
  const derivations: Derivation[] = [];
  for (const rule of compiled.rules) {
    const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
    addTo(results, rule);
    const steps = trace.take();
    derivations.push(
      ...dutyDerivations(results.duties, steps),
      ...results.ladder.map((rung) => rungDerivation(rung, steps)),
      ...results.rights.map((right) => rightDerivation(right, steps)),
    );
  }
  return Object.freeze({
    profile: setting.profile.id,
    taskId: checked.task.id,
    asOf: day,
    knownAt: options.knownAt ?? null,
    derivations: Object.freeze(derivations),
  });
};
