import type { DayNumber, PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { contextOf } from "../../core/bodies/register-context.js";
import type { IndexFacts } from "../../core/bodies/register-facts.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { Register } from "../../core/model/task.js";
import { checkTask } from "../../core/register/parse-task.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";

/** A register made ready to be asked again and again under other readings. */
export interface Opened {
  readonly register: Register;
  readonly tasks: readonly CheckedTask[];
  readonly facts: IndexFacts;
  readonly asOf: DayNumber;
  readonly calendar: WorkingCalendar;
  /** The regulation in its own readings, and those that are taken in place of its defaults. */
  readonly profile: Profile;
  readonly readings: Readings;
  readonly options: EvaluatorOptions;
}

export const openRegister = (register: Register, options: EvaluatorOptions, asOf: PlainDate): Opened => {
  const evaluator = new TaskEvaluator({ ...options, arguable: false, hangsOn: false });
  return {
    register,
    tasks: register.tasks.map(checkTask),
    facts: evaluator.facts(contextOf(register)),
    asOf: evaluator.day(asOf),
    calendar: evaluator.calendar,
    profile: options.profile,
    readings: options.readings ?? {},
    options,
  };
};
