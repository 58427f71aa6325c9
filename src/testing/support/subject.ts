import fc from "fast-check";
import { vietnam, type WorkingCalendar } from "../../calendar/index.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { RegisterContext } from "../../core/bodies/register-context.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import { DondocError } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { type Engine, ownEngine } from "../engine.js";

/** The profile that a law is asked about, with what answers for it. */
export interface Subject {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  readonly engine: Engine;
  /** What the profile says of a task, and of a register, with its duties raised before it took effect too. */
  readonly evaluate: (task: unknown, asOf: string, context?: RegisterContext) => TaskEvaluation;
  readonly evaluateRegister: (register: unknown, asOf: string) => RegisterEvaluation;
  /** The same, asked in another way. */
  readonly asking: (options: Partial<EvaluatorOptions>) => Pick<Subject, "evaluate" | "evaluateRegister">;
}

/** A day that no calendar covers has no answer: such an example says nothing about a law. */
export const answered = <T>(ask: () => T): T => {
  try {
    return ask();
  } catch (error) {
    fc.pre(!(error instanceof DondocError && error.issues.every(({ code }) => code === "outside-calendar")));
    throw error;
  }
};

/**
 * Duties from triggers before the day of effect are raised as well, so that every rule speaks whatever that day is; the
 * laws about effect ask otherwise. Under which readings a delay is none is asked only where a law is about that.
 */
export const subjectOf = (
  profile: Profile,
  calendar: WorkingCalendar = vietnam,
  given: Partial<Engine> = {},
): Subject => {
  const engine = { ...ownEngine, ...given };
  const asking: Subject["asking"] = (options) => {
    const evaluator = engine.createEvaluator({ profile, calendar, beforeEffect: "apply", hangsOn: false, ...options });
    return {
      evaluate: (task, asOf, context) => answered(() => evaluator.evaluate(task, asOf, context)),
      evaluateRegister: (register, asOf) => answered(() => evaluator.evaluateRegister(register, { asOf })),
    };
  };
  let own: ReturnType<Subject["asking"]> | undefined;
  const asked = (): ReturnType<Subject["asking"]> => {
    own ??= asking({});
    return own;
  };
  return {
    profile,
    calendar,
    engine,
    asking,
    evaluate: (task, asOf, context) => asked().evaluate(task, asOf, context),
    evaluateRegister: (register, asOf) => asked().evaluateRegister(register, asOf),
  };
};
