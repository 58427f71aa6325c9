import { type ExplainOptions, type Explanation, explain } from "../core/analysis/explain.js";
import { type Schedule, type ScheduleOptions, schedule } from "../core/analysis/schedule.js";
import { type Agenda, agenda } from "../core/evaluation/agenda.js";
import { createEvaluator, type Evaluator } from "../core/evaluation/evaluator.js";
import type { EvaluatorOptions } from "../core/evaluation/evaluator-options.js";
import type { RegisterEvaluation } from "../core/evaluation/register-evaluation.js";
import { parseRegister } from "../core/register/parse-register.js";
import type { Register } from "../core/register/task.js";
import type { Profile } from "../profiles/profile.js";
import { type ParseProfileOptions, parseProfile } from "../profiles/schema/parse-profile.js";

/**
 * What the laws are asked of. By default the functions of the package; a host that wraps or replaces one of them gives
 * its own, and so does a test that must see a law fail.
 */
export interface Engine {
  readonly createEvaluator: (options: EvaluatorOptions) => Pick<Evaluator, "evaluate" | "evaluateRegister">;
  readonly schedule: (options: ScheduleOptions) => Schedule;
  readonly explain: (task: unknown, options: ExplainOptions) => Explanation;
  readonly agenda: (evaluation: RegisterEvaluation) => Agenda;
  readonly parseProfile: (input: unknown, options?: ParseProfileOptions) => Profile;
  readonly parseRegister: (input: unknown) => Register;
}

/** The package's own functions. */
export const ownEngine: Engine = Object.freeze({
  createEvaluator,
  schedule,
  explain,
  agenda: (evaluation: RegisterEvaluation) => agenda(evaluation),
  parseProfile,
  parseRegister: (input: unknown) => parseRegister(input),
});
