import { type DayNumber, dateOf, type WorkingCalendar } from "../../calendar/index.js";
import type { JudgedTask } from "../answers/task-evaluator.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";

const less = (count: number | null, days: number): number | null => (count === null ? null : count - days);
const more = (count: number | null, days: number): number | null => (count === null ? null : count + days);

/** A duty so many working days later, if nothing happened: what is still open counts on. */
const laterDuty = (duty: Duty, days: number): Duty => {
  switch (duty.state) {
    case "pending":
      return Object.freeze({ ...duty, workingDaysLeft: less(duty.workingDaysLeft, days) });
    case "dueSoon":
      return Object.freeze({ ...duty, workingDaysLeft: duty.workingDaysLeft - days });
    case "overdue":
      return Object.freeze({ ...duty, workingDaysLate: duty.workingDaysLate + days });
    case "owed":
      return Object.freeze({ ...duty, workingDaysOwed: duty.workingDaysOwed + days });
    default:
      return duty;
  }
};

const laterEvaluation = (evaluation: TaskEvaluation, asOf: DayNumber, days: number): TaskEvaluation => {
  const { dueOn, duties, status } = evaluation;
  const counted = {
    ...dueOn,
    workingDaysLeft: less(dueOn.workingDaysLeft, days),
    // What its result has ended grows no more.
    workingDaysLate: more(dueOn.workingDaysLate, status.cell === "openOverdue" ? days : 0),
  };
  return Object.freeze({
    ...evaluation,
    asOf: dateOf(asOf),
    dueOn: Object.freeze(counted),
    duties: Object.freeze(duties.map((duty) => laterDuty(duty, days))),
  });
};

/** What was judged on a day, as it reads on a later one before which nothing changes but counters. */
export const countedOn = (
  { evaluation, context }: JudgedTask,
  judgedOn: DayNumber,
  asOf: DayNumber,
  calendar: WorkingCalendar,
): JudgedTask =>
  judgedOn === asOf
    ? { evaluation, context }
    : {
        evaluation: laterEvaluation(evaluation, asOf, calendar.count(judgedOn, asOf)),
        context: { ...context, asOf },
      };
