import { answering } from "../../answering.js";
import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { Facts } from "../../language/condition.js";
import type { Profile } from "../../language/profile.js";
import type { RegisterContext } from "../bodies/register-context.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import { type Agenda, type AgendaOptions, agendaUnder } from "./agenda.js";
import type { EvaluatorOptions, RegisterOptions } from "./evaluator-options.js";
import { type Explanation, explainWith, type ProvisionOptions } from "./explain.js";
import { explainTaskWith, type TaskExplanation } from "./explain-task.js";
import { factsWith } from "./facts.js";
import type { RegisterEvaluation } from "./register-evaluation.js";
import { type Schedule, type ScheduleSpan, scheduleWith } from "./schedule.js";
import { TaskEvaluator } from "./task-evaluator.js";
import { type CheckedEventResult, validateEventWith } from "./validate-event.js";
import { evaluateWhole } from "./whole-register.js";

/**
 * A regulation made ready for many questions, under one calendar and one set of readings: whatever is asked of it, the
 * answers agree with each other.
 */
export interface Evaluator {
  /** The regulation under the readings and parameters taken. */
  readonly profile: Profile;
  /** The calendar on which every answer counts. */
  readonly calendar: WorkingCalendar;
  /** What the regulation says of one task on `asOf`; with the index of its register what the register says of it. */
  evaluate(task: unknown, asOf: PlainDate, context?: RegisterContext): TaskEvaluation;
  /** What it says of a register: every task, the duties of units, the summary. */
  evaluateRegister(register: unknown, options: RegisterOptions): RegisterEvaluation;
  /** How the dates of one provision came about, with the law behind each step. */
  explain(task: unknown, options: ProvisionOptions): Explanation;
  /** How every date of a task came about. */
  explainTask(task: unknown, asOf: PlainDate, context?: RegisterContext): TaskExplanation;
  /** The recurring dates in a span of days. */
  schedule(span: ScheduleSpan): Schedule;
  /** Who has to do what and by when, of a result of this evaluator, just made or stored. */
  agenda(evaluation: RegisterEvaluation, options?: AgendaOptions): Agenda;
  /** The published facts of a task on `asOf`, which conditions are about. */
  facts(task: unknown, asOf: PlainDate, context?: RegisterContext): Facts;
  /** Whether an event may be added to a task, and what the record would then contradict; asked before it is stored. */
  validateEvent(task: unknown, event: unknown): CheckedEventResult;
}

/**
 * Makes a profile ready for many questions: compiled once, used for any task and day.
 *
 * @throws DondocError with every unknown option or parameter at once.
 * @example
 * const evaluator = createEvaluator({ profile: laoCai });
 * evaluator.evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, "2026-03-05").status.cell; // "openOverdue"
 */
export const createEvaluator = (options: EvaluatorOptions): Evaluator => {
  const evaluator = new TaskEvaluator(options);
  const { profile, calendar, readings } = evaluator;
  const under = { profile, calendar: calendar.id, readings };
  return Object.freeze<Evaluator>({
    profile,
    calendar,
    evaluate: (task, asOf, context) => evaluator.evaluate(task, asOf, context),
    evaluateRegister: (register, registerOptions) => evaluateWhole(evaluator, register, registerOptions),
    explain: (task, asked) => answering("options", () => explainWith(evaluator, task, asked)),
    explainTask: (task, asOf, context) => answering("task", () => explainTaskWith(evaluator, task, asOf, context)),
    schedule: (span) => answering("options", () => scheduleWith(evaluator, span)),
    agenda: (evaluation, asked) => agendaUnder(under, evaluation, asked),
    facts: (task, asOf, context) => answering("task", () => factsWith(evaluator, task, asOf, context)),
    validateEvent: (task, event) => answering("event", () => validateEventWith(evaluator, task, event)),
  });
};
