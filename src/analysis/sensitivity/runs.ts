import type { PlainDate } from "../../calendar/index.js";
import { createEvaluator } from "../../core/answers/create-evaluator.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Register } from "../../core/model/task.js";
import type { Readings } from "../../language/apply-readings.js";

/** One full evaluation of a register under some readings, and every duty that it does not list. */
export interface Run {
  readonly evaluation: RegisterEvaluation;
  /** The duties of the ith task, of the register for −1, by key; asked for when a key is not in the lists. */
  readonly unlisted: (at: number) => ReadonlyMap<string, Duty>;
}

/** What every run is made with. */
export interface RunSetting {
  readonly register: Register;
  readonly options: EvaluatorOptions;
  readonly asOf: PlainDate;
}

export const byKey = (duties: readonly Duty[]): ReadonlyMap<string, Duty> =>
  new Map(duties.map((duty) => [duty.key, duty]));

/** The duties of a task of an evaluation, or of the register for −1. */
export const dutiesAt = ({ tasks, register }: RegisterEvaluation, at: number): readonly Duty[] =>
  at < 0 ? register.duties : (tasks[at]?.duties ?? []);

/** Evaluates a register in full under some readings. */
export const runUnder = (readings: Readings, { register, options, asOf }: RunSetting): Run => {
  const asked = { ...options, readings, arguable: false, hangsOn: false };
  const evaluation = createEvaluator(asked).evaluateRegister(register, { asOf });
  let every: RegisterEvaluation | null = null;
  const known = new Map<number, ReadonlyMap<string, Duty>>();
  return {
    evaluation,
    unlisted: (at) => {
      every ??= createEvaluator({ ...asked, periods: "all" }).evaluateRegister(register, { asOf });
      const kept = known.get(at) ?? byKey(dutiesAt(every, at));
      known.set(at, kept);
      return kept;
    },
  };
};
