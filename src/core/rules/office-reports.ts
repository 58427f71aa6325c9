import type { DayNumber } from "../../calendar/index.js";
import { compareText } from "../model/compare-text.js";
import { noteChange } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { type Asked, credited, doubts } from "./credited.js";
import { isGivenLater } from "./given-known.js";
import type { LedDays } from "./led-days.js";
import { type Period, withoutSecondNext } from "./periods.js";
import { finishQuestion, meetingBeforeQuestion } from "./questions.js";
import { registerTasks } from "./register-tasks.js";
import type { ReportContext } from "./report-context.js";
import { hadBacklog, hadTask, isOwnPeriod } from "./report-periods.js";
import type { ReportRule, ReportsSent } from "./report-rule.js";
import { firstDayOfAny, ledDaysOf, OPEN_TASKS, sureDaysOf } from "./task-leads.js";
import { assignmentQuestion } from "./unrecorded-day.js";

const EVER = Number.NEGATIVE_INFINITY;

/** What is asked where nobody knows whether there was a task on a day: whether it had been given, or was still open. */
const taskQuestion = (day: DayNumber, context: ReportContext): Asked => {
  // Of several the same one is asked about, whatever order the tasks stand in.
  const [ungiven] = context.tasks
    .filter((task) => isGivenLater(task.life, day))
    .sort((a, b) => compareText(a.task.id, b.task.id));
  return ungiven === undefined ? finishQuestion(context) : assignmentQuestion(ungiven);
};

/** As of a body: where nothing was open on the day of the first meeting listed, who knows what was finished since the one before. */
const firstMeetingDoubt = ({ nominal, firstOf }: Period, every: LedDays): Asked | null =>
  firstOf === undefined || every.wasOpenIn(nominal, nominal) ? null : meetingBeforeQuestion(firstOf, nominal);

/** What the office as a whole owes of a report. */
export const officeReports = (
  { rule, owners, periods, duties, isAboutSome, hasSuchTask }: ReportRule,
  { sent, led, sure, cumulative }: ReportsSent,
  context: ReportContext,
): readonly Duty[] => {
  const { asOf, tasks, setting } = context;
  const reports = sent.ofRole(rule.bearer.role);
  const owner = owners.ofRole;
  // The office of a register without tasks owes what comes next; what is classified stands in no report on all of them.
  const every = isAboutSome ? led : ledDaysOf(rule, OPEN_TASKS, tasks);
  // Whether there was a task in a period may hang on a day that is not recorded.
  const hadOne = rule.topic === "reportBacklog" ? hadBacklog : hadTask;
  const { isUndated, there, allClassified } = registerTasks(tasks);
  const known = isAboutSome ? sure : isUndated ? sureDaysOf(rule, OPEN_TASKS, tasks) : every;
  const isSure = (period: Period): boolean =>
    !isUndated ||
    (hasSuchTask(sure, period.begins, Math.min(period.nominal, asOf)) &&
      (period.nominal >= asOf || (hadOne(period, known) && known.wasThereIn(EVER, period.nominal))));
  const { firstOpen } = every;
  // Where every task is classified there is nothing that a report on all of them may say.
  const isSilent = !isAboutSome && allClassified;
  const first = firstOpen ?? (allClassified ? firstDayOfAny(there) : asOf);
  const isNext = firstOpen === null && !allClassified;
  const worded = isNext ? periods.from(first, context) : periods.with(first, reports, context);
  const dated = worded.map(({ period }) => period);
  if (isNext) for (const { nominal } of dated) noteChange(context, nominal + 1);
  const reportedOn = credited(dated, reports, cumulative);
  const doubtOf = doubts(dated, reports, sent.doubtfulOfRole(rule.bearer.role));
  const judged = worded.map(({ period, own }) => ({
    period,
    own: isOwnPeriod({ period, own }, context),
    reported: reportedOn(period),
    isOwed:
      !isSilent &&
      period.nominal >= first &&
      hasSuchTask(led, period.begins, Math.min(period.nominal, asOf)) &&
      (period.nominal >= asOf || hadOne(period, every)),
    hasNews: true,
    doubt:
      doubtOf(period) ?? (isSure(period) ? firstMeetingDoubt(period, every) : taskQuestion(period.nominal, context)),
  }));
  const told = isSilent ? judged.filter(({ reported }) => reported !== null) : judged;
  return [
    ...duties.dated(owner, withoutSecondNext(told, asOf, setting.periodsAhead), context),
    ...(!isSilent && hasSuchTask(led, asOf, asOf) ? duties.undated(owner, reports, context) : []),
  ];
};
