import { dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../src/calendar/index.js";
import type { EvaluatorOptions } from "../../src/core/answers/evaluator-options.js";
import type { RegisterEvaluation } from "../../src/core/answers/register-evaluation.js";
import type { Duty, DutyRecord, Rung, TaskEvaluation } from "../../src/core/model/evaluation.js";
import type { Profile } from "../../src/language/profile.js";
import type { Rule } from "../../src/language/rule.js";
import { type DrawnTask, type Engine, ownEngine } from "../../src/testing/index.js";

/** What was asked. */
interface Asked {
  readonly task: DrawnTask;
  readonly asOf: PlainDate;
  readonly options: EvaluatorOptions;
}

/** An engine that answers about tasks as ours does, and then says something else. */
export const saying = (change: (evaluation: TaskEvaluation, asked: Asked) => TaskEvaluation): Partial<Engine> => ({
  createEvaluator: (options) => {
    const own = ownEngine.createEvaluator(options);
    return {
      evaluate: (task, asOf) => change(own.evaluate(task, asOf), { task: task as DrawnTask, asOf, options }),
      evaluateRegister: (register, { asOf }) => {
        const { tasks } = register as { tasks: readonly DrawnTask[] };
        const whole = own.evaluateRegister(register, { asOf });
        const changed = whole.tasks.map((evaluation, i) => {
          const task = tasks[i];
          return task === undefined ? evaluation : change(evaluation, { task, asOf, options });
        });
        return { ...whole, tasks: changed };
      },
    };
  },
});

/** An engine that says something else of registers. */
export const sayingOfRegisters = (change: (evaluation: RegisterEvaluation) => RegisterEvaluation): Partial<Engine> => ({
  createEvaluator: (options) => {
    const own = ownEngine.createEvaluator(options);
    return {
      evaluate: (task, asOf) => own.evaluate(task, asOf),
      evaluateRegister: (register, { asOf }) => change(own.evaluateRegister(register, { asOf })),
    };
  },
});

/** An engine that is asked something else than was meant. */
export const asking = (change: (options: EvaluatorOptions) => EvaluatorOptions): Partial<Engine> => ({
  createEvaluator: (options) => ownEngine.createEvaluator(change(options)),
});

/** An engine that changes each duty. */
export const eachDuty = (change: (duty: DutyRecord, asked: Asked) => DutyRecord): Partial<Engine> =>
  saying((evaluation, asked) => ({
    ...evaluation,
    // A mutant says what cannot be, which is what the laws have to find.
    duties: evaluation.duties.map((duty) => change(duty, asked) as Duty),
  }));

export const eachRung = (change: (rung: Rung, asked: Asked) => Rung): Partial<Engine> =>
  saying((evaluation, asked) => ({
    ...evaluation,
    ladder: evaluation.ladder.map((rung) => change(rung, asked)),
  }));

/** The day so many days after another one. */
export const shifted = (date: PlainDate, by: number): PlainDate => dateOf(dayOf(date) + by);

/** The duty due so many days later, where it has a date. */
export const dueLater = (duty: DutyRecord, by: number): DutyRecord =>
  duty.due === null ? duty : { ...duty, due: shifted(duty.due, by) };

export const isClosedByAgency = (calendar: WorkingCalendar | undefined): boolean => calendar?.id.includes("+") === true;

export const wasSuspended = ({ events = [] }: DrawnTask): boolean => events.some(({ type }) => type === "suspended");

/** The profile with every rule changed. */
export const eachRule = (profile: Profile, change: (rule: Rule) => Rule): Profile => ({
  ...profile,
  rules: profile.rules.map(change),
});
