import { answering, requireOptions } from "../../answering.js";
import { addMonths, type DayNumber, dateOf, dayOf } from "../../calendar/index.js";
import { DondocError, type Problem } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import { ruleId } from "../../language/rule.js";
import type { RegisterDirectory } from "../bodies/directory.js";
import { contextOf } from "../bodies/register-context.js";
import type { CheckedTask } from "../model/checked-task.js";
import { type Context, nextChangeOf, noteChange, type RegisterFacts } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { isOfRegister, type Question, QuestionBook } from "../model/question.js";
import type { Register } from "../model/task.js";
import { checkRegister } from "../register/parse-register.js";
import { checkTask } from "../register/parse-task.js";
import type { ReportContext } from "../rules/body-reports.js";
import { type OftenLate, oftenLate } from "../rules/often-late.js";
import { dutiesWithArguable } from "./arguable.js";
import { evaluationMeta } from "./evaluation-meta.js";
import { REGISTER_CHECKS, type RegisterOptions } from "./evaluator-options.js";
import { withHangsOn } from "./hangs-on.js";
import { nameNotices, nameQuestions } from "./name-findings.js";
import { profileFindings, type RegisterEvaluation } from "./register-evaluation.js";
import { requireShare, summarize } from "./summarize.js";
import type { JudgedTask, TaskEvaluator } from "./task-evaluator.js";
import { unusedReports } from "./unused-reports.js";

/** Evaluates every task; the days outside the calendar of all of them are reported together. */
const evaluateAll = (
  evaluator: TaskEvaluator,
  tasks: readonly CheckedTask[],
  asOf: DayNumber,
  facts: RegisterFacts,
): JudgedTask[] => {
  const problems: Problem[] = [];
  const judged: JudgedTask[] = [];
  tasks.forEach((task, i) => {
    try {
      judged.push(evaluator.evaluateChecked(task, asOf, facts));
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      for (const { message: _, ...problem } of error.issues)
        problems.push({ ...problem, path: `tasks[${i}] (id ${task.task.id})` });
    }
  });
  if (problems.length > 0) throw new DondocError(problems);
  return judged;
};

/** What the reports of bodies are judged with. */
const reportContext = (
  evaluator: TaskEvaluator,
  register: Register,
  tasks: readonly Context[],
  directory: RegisterDirectory,
  asOf: DayNumber,
  from: DayNumber | null,
): ReportContext => ({
  ...evaluator.dayContext(asOf),
  directory,
  questions: new QuestionBook(),
  unlisted: [],
  tasks,
  register,
  from,
});

const reportsOf = (
  evaluator: TaskEvaluator,
  context: ReportContext,
  ids: ReadonlySet<RuleId> | null = null,
): readonly Duty[] =>
  evaluator.compiled.registerRules.flatMap(({ rule, judge }) =>
    ids === null || ids.has(ruleId(rule)) ? judge(context) : [],
  );

/** What the reports on some tasks are judged by. */
export const contextsUnder = (
  evaluator: TaskEvaluator,
  tasks: readonly CheckedTask[],
  facts: RegisterFacts,
  asOf: DayNumber,
): readonly Context[] => evaluateAll(evaluator, tasks, asOf, facts).map(({ context }) => context);

/** The reports alone that a regulation asks of the bodies of a register and of the office. */
export const reportsUnder = (
  evaluator: TaskEvaluator,
  register: Register,
  contexts: readonly Context[],
  directory: RegisterDirectory,
  asOf: DayNumber,
): readonly Duty[] => reportsOf(evaluator, reportContext(evaluator, register, contexts, directory, asOf, null));

/** The register's duties with the dates of other readings. */
const arguableDuties = (evaluator: TaskEvaluator, own: readonly Duty[], context: ReportContext): readonly Duty[] => {
  const rules = new Set(own.map((duty) => duty.ruleId));
  const others = evaluator.alternatives.flatMap(({ code, value, changes, evaluator: other }) => {
    const ids = new Set([...rules].filter(changes));
    if (ids.size === 0) return [];
    const asked = { ...context, ...other.dayContext(context.asOf), questions: new QuestionBook(), unlisted: [] };
    return [{ code, value, changes, duties: reportsOf(other, asked, ids) }];
  });
  return dutiesWithArguable(own, others);
};

/** The register's duties with the readings that a lateness hangs on. */
const hangingDuties = (
  evaluator: TaskEvaluator,
  own: readonly Duty[],
  context: ReportContext,
  tasks: readonly CheckedTask[],
): readonly Duty[] =>
  withHangsOn(
    own,
    evaluator.hangingText,
    evaluator.hangingOn(tasks).map(({ code, value, changes, evaluator: other }) => ({
      code,
      value,
      changes,
      duties: (ids: ReadonlySet<RuleId>) => {
        const asked = { ...context, ...other.dayContext(context.asOf), questions: new QuestionBook(), unlisted: [] };
        return reportsOf(other, asked, ids);
      },
    })),
  );

/** "Often late", where the regulation knows it and the host has set its number. */
const oftenLateUnits = (
  evaluator: TaskEvaluator,
  duties: () => readonly Duty[],
  context: ReportContext,
): OftenLate[] => {
  const { compiled } = evaluator;
  return compiled.judged.flatMap((rule) => {
    const limit = compiled.numberOf(rule.trigger.judgedBy) ?? 0;
    if (limit < 1) return [];
    const months = compiled.numberOf("oftenLateMonths") ?? 12;
    const from = addMonths(context.asOf, -months);
    const past = reportsOf(evaluator, { ...context, questions: new QuestionBook(), unlisted: [], from });
    return oftenLate(rule, limit, months, context.asOf, [...past, ...duties()]);
  });
};

/** Everything a regulation says of a whole register on one day. */
export const evaluateWhole = (evaluator: TaskEvaluator, input: unknown, options: RegisterOptions): RegisterEvaluation =>
  answering("options", () => {
    requireOptions(options, REGISTER_CHECKS);
    if (options.share !== undefined) requireShare(options.share);
    return wholeOf(evaluator, input, { ...options });
  });

const wholeOf = (evaluator: TaskEvaluator, input: unknown, options: RegisterOptions): RegisterEvaluation => {
  const { profile, calendar, compiled, alternatives, knownAt, readings, setting } = evaluator;
  const register = checkRegister(input);
  const asOf = evaluator.day(options.asOf);
  const from = options.from === undefined ? null : dayOf(options.from, "from");
  const facts = evaluator.facts(contextOf(register));
  const checked = register.tasks.map(checkTask);
  const judged = evaluateAll(evaluator, checked, asOf, facts);
  const everyDuty = () => checked.flatMap((task) => evaluator.everyDuty(task, asOf, facts));
  const tasks = judged.map(({ evaluation }) => evaluation);
  const contexts = judged.map(({ context }) => context);
  const context = reportContext(evaluator, register, contexts, facts.directory, asOf, from);
  // The warning that the regulation is not in force yet goes on the day it is.
  if (Number.isFinite(setting.effectFrom)) noteChange(context, setting.effectFrom);
  if (Number.isFinite(setting.effectUntil)) noteChange(context, setting.effectUntil + 1);
  for (const { nextChange } of tasks) if (nextChange !== null) noteChange(context, dayOf(nextChange));
  const own = reportsOf(evaluator, context);
  const hanging = hangingDuties(evaluator, own, context, checked);
  const duties = alternatives.length === 0 ? hanging : arguableDuties(evaluator, hanging, context);
  const names = facts.directory.findings();
  const ask = ({ keys, ...question }: Question): void => {
    context.questions.ask(question);
    for (const key of keys) context.questions.ask(question, key);
  };
  for (const question of nameQuestions(names, own)) ask(question);
  // What is asked of a body or of the register is one question, however many tasks hang on it.
  for (const { questions } of tasks) {
    for (const question of questions) if (isOfRegister(question)) ask(question);
  }
  const unlisted = [context, ...contexts].flatMap((one) => one.unlisted);
  const summary = summarize(tasks, options.share ?? {}, [...own, ...unlisted]);
  const share = [summary.formulas.map(({ name }) => name).join(), summary.rounding, summary.digits];
  return Object.freeze({
    asOf: dateOf(asOf),
    knownAt,
    profile: profile.id,
    calendar: calendar.id,
    readings,
    tasks: Object.freeze(tasks),
    register: Object.freeze({
      duties: Object.freeze(duties),
      oftenLate: Object.freeze(oftenLateUnits(evaluator, everyDuty, context)),
      findings: Object.freeze([
        ...profileFindings(profile, dateOf(asOf)),
        ...unusedReports(
          profile,
          compiled.registerRules.map(({ rule }) => rule),
          register,
          facts.directory,
        ),
      ]),
      questions: context.questions.list(),
    }),
    summary,
    notices: Object.freeze([...register.notices, ...nameNotices(names)]),
    nextChange: nextChangeOf(context),
    meta: evaluationMeta(profile, calendar, register, () => ({
      ...evaluator.asked,
      asOf: dateOf(asOf),
      from: from === null ? null : dateOf(from),
      share,
    })),
  });
};
