import { type Agenda, agenda } from "../core/answers/agenda.js";
import { createEvaluator, type Evaluator } from "../core/answers/create-evaluator.js";
import type { EvaluatorOptions } from "../core/answers/evaluator-options.js";
import { type ExplainOptions, type Explanation, explain } from "../core/answers/explain.js";
import { registerContext } from "../core/answers/register-context.js";
import type { RegisterEvaluation } from "../core/answers/register-evaluation.js";
import { type Schedule, type ScheduleOptions, schedule } from "../core/answers/schedule.js";
import type { RegisterContext } from "../core/bodies/register-context.js";
import type { Register } from "../core/model/task.js";
import { parseRegister } from "../core/register/parse-register.js";
import type { Profile } from "../language/profile.js";
import { type ParseProfileOptions, parseProfile } from "../language/schema/parse-profile.js";

/**
 * What the laws are asked of. By default the functions of the package; a host that wraps or replaces one of them gives
 * its own, and so does a test that must see a law fail.
 */
export interface Engine {
  readonly createEvaluator: (options: EvaluatorOptions) => Pick<Evaluator, "evaluate" | "evaluateRegister">;
  readonly registerContext: (register: unknown) => RegisterContext;
  readonly schedule: (options: ScheduleOptions) => Schedule;
  readonly explain: (task: unknown, options: ExplainOptions) => Explanation;
  readonly agenda: (evaluation: RegisterEvaluation) => Agenda;
  readonly parseProfile: (input: unknown, options?: ParseProfileOptions) => Profile;
  readonly parseRegister: (input: unknown) => Register;
}

/** The package's own functions. */
export const ownEngine: Engine = Object.freeze({
  createEvaluator,
  registerContext,
  schedule,
  explain,
  agenda: (evaluation: RegisterEvaluation) => agenda(evaluation),
  parseProfile,
  parseRegister: (input: unknown) => parseRegister(input),
});
