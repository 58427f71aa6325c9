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
  /** Makes a regulation ready, as `createEvaluator` does; tasks and registers are judged by what it gives. */
  readonly createEvaluator: (options: EvaluatorOptions) => Pick<Evaluator, "evaluate" | "evaluateRegister">;
  /** Makes the index of a register, as `registerContext` does. */
  readonly registerContext: (register: unknown) => RegisterContext;
  /** Lists recurring dates, as `schedule` does. */
  readonly schedule: (options: ScheduleOptions) => Schedule;
  /** Tells how dates came about, as `explain` does. */
  readonly explain: (task: unknown, options: ExplainOptions) => Explanation;
  /** Makes the worklist of a result, as `agenda` does. */
  readonly agenda: (evaluation: RegisterEvaluation) => Agenda;
  /** Checks a regulation, as `parseProfile` does. */
  readonly parseProfile: (input: unknown, options?: ParseProfileOptions) => Profile;
  /** Checks a register, as `parseRegister` does. */
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
