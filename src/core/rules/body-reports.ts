import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { Context } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { Lookup } from "./compiled-rule.js";
import { isFinishKnown } from "./finish-known.js";
import { isGivenKnown } from "./given-known.js";
import { dutyHead } from "./judge.js";
import type { LedDays } from "./led-days.js";
import { isMeeting } from "./occurrences.js";
import { officeReports } from "./office-reports.js";
import { Owners } from "./owners.js";
import { meetingQuestion } from "./questions.js";
import type { ReportContext } from "./report-context.js";
import { compileReportDuties } from "./report-duties.js";
import { ReportPeriods } from "./report-periods.js";
import type { ReportRule } from "./report-rule.js";
import { reportsOfBodies } from "./reports-of-bodies.js";
import { SentReports } from "./sent-reports.js";
import { ledDaysOf, sureDaysOf } from "./task-leads.js";
import { WordedPeriods, type Wording } from "./worded-periods.js";

/** Compiles a report that bodies, or the office as a whole, owe by the calendar or by a meeting. */
export const compileReports = (
  rule: RecurrenceRule,
  applies: Predicate,
  cite: Lookup["cite"],
  wordings: readonly Wording[],
): ((context: ReportContext) => readonly Duty[]) => {
  const head = dutyHead(rule);
  const dates = new WordedPeriods(rule.trigger, wordings);
  const { owedBy = "leading", ifAny = false } = rule.trigger;
  const isAboutSome = rule.when !== undefined;
  const ofOne = new WeakMap<Context, LedDays>();
  const report: ReportRule = {
    rule,
    owners: new Owners(rule),
    periods: new ReportPeriods(dates),
    duties: compileReportDuties(rule, head, dates),
    owedBy,
    ifAny,
    isAboutSecrets: rule.topic === "reportClassified",
    ledOne: (task) => {
      const known = ofOne.get(task) ?? ledDaysOf(rule, applies, [task]);
      ofOne.set(task, known);
      return known;
    },
    isAboutSome,
    hasSuchTask: (led, from, to) => !isAboutSome || led.wasThereIn(from, to),
  };
  const meetingTypes = rule.trigger.calendar.flatMap((cadence) => (isMeeting(cadence) ? [cadence.meeting] : []));
  const reportsIn = rule.trigger.per === "body" ? reportsOfBodies : officeReports;

  return (context) => {
    for (const type of meetingTypes) {
      if (!context.register.meetings.some((meeting) => meeting.type === type))
        context.questions.ask(meetingQuestion(type));
    }
    const { tasks, setting } = context;
    const led = ledDaysOf(rule, applies, tasks);
    const made = {
      sent: new SentReports(head, rule, context, cite),
      led,
      sure: tasks.every((task) => isFinishKnown(task) && isGivenKnown(task) && task.early === undefined)
        ? led
        : sureDaysOf(rule, applies, tasks),
      cumulative: setting.lifecycle.reportCredit === "cumulative",
    };
    return reportsIn(report, made, context);
  };
};
