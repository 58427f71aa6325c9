import type { DayNumber, PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { contextOf } from "../../core/bodies/register-context.js";
import type { IndexFacts } from "../../core/bodies/register-facts.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { Context } from "../../core/model/context.js";
import type { Register } from "../../core/model/task.js";
import { checkTask } from "../../core/register/parse-task.js";
import { EventForms, type Regulation } from "./event-forms.js";
import { OpenTasks } from "./open-tasks.js";

/** A register made ready to be asked again and again under other readings. */
export interface Opened extends Regulation {
  readonly register: Register;
  readonly tasks: readonly CheckedTask[];
  readonly facts: IndexFacts;
  readonly asOf: DayNumber;
  readonly calendar: WorkingCalendar;
  /** Whether the record has an hour anywhere; without one an hour of the text decides nothing. */
  readonly hasHours: boolean;
  /** What reports on the tasks are judged by, kept for each way in which the tasks stand. */
  readonly contexts: Map<string, readonly Context[]>;
  /** What events do under the readings that are tried. */
  readonly events: EventForms;
  /** The tasks made ready for rules. */
  readonly ready: OpenTasks;
}

const isInstant = (day: string | undefined): boolean => day?.includes("T") === true;

const hasHours = ({ tasks, reports }: Register): boolean =>
  (reports ?? []).some(({ on }) => isInstant(on)) ||
  tasks.some(({ events }) => events.some(({ on, recordedAt }) => isInstant(on) || isInstant(recordedAt)));

export const openRegister = (register: Register, options: EvaluatorOptions, asOf: PlainDate): Opened => {
  const evaluator = new TaskEvaluator({ ...options, arguable: false, hangsOn: false });
  const regulation = { profile: options.profile, readings: options.readings ?? {}, options };
  const events = new EventForms(regulation);
  const known = {
    tasks: register.tasks.map(checkTask),
    facts: evaluator.facts(contextOf(register)),
    asOf: evaluator.day(asOf),
  };
  return {
    ...regulation,
    ...known,
    register,
    calendar: evaluator.calendar,
    hasHours: hasHours(register),
    contexts: new Map(),
    events,
    ready: new OpenTasks(known, events.under({})),
  };
};
