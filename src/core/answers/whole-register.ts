import { asThrown, calling, requireOptions } from "../../answering.js";
import { addMonths, type DayNumber, dateOf, dayInVietNam, dayOf } from "../../calendar/index.js";
import { DondocError, type Problem, withoutMessage } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import { ruleId } from "../../language/rule.js";
import type { RegisterDirectory } from "../bodies/directory.js";
import { type NameFindings, nameFindings } from "../bodies/name-findings.js";
import { openNamesOf } from "../bodies/open-names.js";
import { contextOf } from "../bodies/register-context.js";
import type { IndexFacts } from "../bodies/register-facts.js";
import type { CheckedTask } from "../model/checked-task.js";
import { type Context, type DayContext, nextChangeOf, noteChange, type RegisterFacts } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { optional } from "../model/optional.js";
import { isOfRegister, QuestionBook } from "../model/question.js";
import type { Register, RegisterNotice } from "../model/task.js";
import { leftOutNotice } from "../register/left-out.js";
import { checkTask } from "../register/parse-task.js";
import { type OftenLate, oftenLate } from "../rules/often-late.js";
import type { NoteGrounds } from "../rules/period-grounds.js";
import type { ReportContext } from "../rules/report-context.js";
import { dutiesWithArguable } from "./arguable.js";
import { arises } from "./arising.js";
import type { CompiledProfile } from "./compile-profile.js";
import { endedBodies } from "./ended-bodies.js";
import { type EvaluationMeta, evaluationMeta } from "./evaluation-meta.js";
import { REGISTER_CHECKS, type RegisterOptions } from "./evaluator-options.js";
import { withHangsOn } from "./hangs-on.js";
import { nameNotices, nameQuestions } from "./name-findings.js";
import { type ReadWhole, readWhole } from "./read-whole.js";
import { profileFindings, type RegisterEvaluation } from "./register-evaluation.js";
import { reopened } from "./reopened.js";
import { requireShare, type SummaryOptions, statedShares, summaryOf } from "./summarize.js";
import type { JudgedTask, TaskEvaluator } from "./task-evaluator.js";
import { unusedReports } from "./unused-reports.js";

/** A task with what it came to. */
export interface OneJudged {
  readonly task: CheckedTask;
  readonly judged: JudgedTask;
}

/**
 * Evaluates every task. Those that cannot be judged, by days outside the calendar, are reported together, or each by
 * itself to those who want the others.
 */
const evaluateAll = (
  evaluator: TaskEvaluator,
  tasks: readonly CheckedTask[],
  { places, onProblem }: Pick<ReadWhole, "places" | "onProblem">,
  asOf: DayNumber,
  facts: RegisterFacts,
): { readonly done: OneJudged[]; readonly notices: readonly RegisterNotice[] } => {
  const problems: Problem[] = [];
  const done: OneJudged[] = [];
  tasks.forEach((task, i) => {
    const place = places?.[i] ?? i;
    try {
      done.push({ task, judged: evaluator.evaluateChecked(task, asOf, facts) });
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      const own = error.issues.map((issue) => ({
        ...withoutMessage(issue),
        path: `tasks[${place}] (id ${task.task.id})`,
      }));
      problems.push(...own);
      if (onProblem !== undefined) calling(() => onProblem(new DondocError(own), place));
    }
  });
  if (problems.length > 0 && onProblem === undefined) throw new DondocError(problems);
  return { done, notices: problems.map((problem) => leftOutNotice(problem, true)) };
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

/** The reports alone that rules made ready ask of the bodies of a register and of the office. */
export const reportsUnder = (
  { registerRules }: CompiledProfile,
  day: DayContext,
  register: Register,
  tasks: readonly Context[],
  directory: RegisterDirectory,
): readonly Duty[] => {
  const context = { ...day, directory, questions: new QuestionBook(), unlisted: [], tasks, register, from: null };
  return registerRules.flatMap(({ judge }) => judge(context));
};

/** The reports of a register that some rules ask for, those passed over too, and on account of which tasks. */
export const reportsWithGrounds = (
  evaluator: TaskEvaluator,
  register: Register,
  asOf: DayNumber,
  ids: ReadonlySet<RuleId>,
  noteGrounds: NoteGrounds,
): readonly Duty[] => {
  const facts = evaluator.facts(contextOf(register));
  const read = { register, places: null, onProblem: undefined };
  const { done } = evaluateAll(evaluator, register.tasks.map(checkTask), read, asOf, facts);
  const contexts = done.map(({ judged }) => judged.context);
  const context = reportContext(evaluator, register, contexts, facts.directory, asOf, null);
  const own = reportsOf(evaluator, { ...context, noteGrounds }, ids);
  return [...context.unlisted.filter((duty) => ids.has(duty.ruleId)), ...own];
};

/** What some rules come to under another reading, of the tasks as they stand under it. */
const reportsUnderOther = (
  own: TaskEvaluator,
  other: TaskEvaluator,
  ids: ReadonlySet<RuleId>,
  context: ReportContext,
  checked: readonly CheckedTask[],
): readonly Duty[] => {
  const tasks = reopened(own, other, checked, context.tasks);
  const day = other.dayContext(context.asOf);
  return reportsOf(other, { ...context, ...day, tasks, questions: new QuestionBook(), unlisted: [] }, ids);
};

/** The register's duties with the dates of other readings. */
const arguableDuties = (
  evaluator: TaskEvaluator,
  own: readonly Duty[],
  context: ReportContext,
  tasks: readonly CheckedTask[],
): readonly Duty[] => {
  const rules = new Set(own.map((duty) => duty.ruleId));
  const others = evaluator.alternatives.flatMap(({ code, value, changes, evaluator: other }) => {
    const ids = new Set([...rules].filter(changes));
    if (ids.size === 0) return [];
    return [{ code, value, changes, duties: reportsUnderOther(evaluator, other, ids, context, tasks) }];
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
    evaluator.hangingOn(tasks).map((other) => ({
      code: other.code,
      value: other.value,
      changes: other.changes,
      // Its evaluator is made when it is first asked: of most readings nothing is.
      duties: (ids: ReadonlySet<RuleId>) => reportsUnderOther(evaluator, other.evaluator, ids, context, tasks),
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
export const evaluateWhole = (
  evaluator: TaskEvaluator,
  input: unknown,
  options: RegisterOptions,
): RegisterEvaluation => {
  try {
    requireOptions(options, REGISTER_CHECKS);
    if (options.share !== undefined) requireShare(options.share);
    return wholeOf(evaluator, input, { ...options });
  } catch (error) {
    throw asThrown(error, "options");
  }
};

const wholeOf = (asked: TaskEvaluator, input: unknown, options: RegisterOptions): RegisterEvaluation => {
  const read = readWhole(input, options.onProblem);
  const asOf = asked.day(options.asOf);
  const evaluator = asked.inForceOn(asOf);
  const from = options.from === undefined ? null : dayInVietNam(options.from, "from");
  const facts = evaluator.facts(contextOf(read.register));
  const { done, notices } = evaluateAll(evaluator, read.register.tasks.map(checkTask), read, asOf, facts);
  return assembled(evaluator, { register: read.register, facts, done, notices, asOf, from }, options.share);
};

/** A register whose tasks are judged. */
export interface JudgedRegister {
  readonly register: Register;
  readonly facts: IndexFacts;
  readonly done: readonly OneJudged[];
  /** What is to be told beside the notices of the register. */
  readonly notices: readonly RegisterNotice[];
  readonly asOf: DayNumber;
  readonly from: DayNumber | null;
}

/** What a regulation says of the register itself. */
export interface RegisterPart {
  readonly register: RegisterEvaluation["register"];
  /** Its duties before other readings are asked and before any is left out. */
  readonly own: readonly Duty[];
  /** What its reports were judged with: what they do not list, and the next day on which anything is another. */
  readonly context: ReportContext;
  /** What its names leave open. */
  readonly names: NameFindings;
}

/** Every duty that names who owes it: those of bodies, and of the tasks. */
function* owing(duties: readonly Duty[], done: readonly OneJudged[]): Iterable<Duty> {
  yield* duties;
  for (const { judged } of done) yield* judged.evaluation.duties;
}

/**
 * What a regulation says of the register itself, whose tasks are judged: the duties of bodies, and what is asked.
 *
 * @param contexts - What the tasks share with the reports on them, in their order.
 */
export const registerPart = (
  evaluator: TaskEvaluator,
  { register, facts, done, asOf, from }: Omit<JudgedRegister, "notices">,
  contexts: readonly Context[] = done.map(({ judged }) => judged.context),
): RegisterPart => {
  const { profile, compiled, alternatives, setting } = evaluator;
  const checked = done.map(({ task }) => task);
  const everyDuty = () => checked.flatMap((task) => evaluator.everyDuty(task, asOf, facts));
  const context = reportContext(evaluator, register, contexts, facts.directory, asOf, from);
  // The warning that the regulation is not in force yet goes on the day it is.
  if (Number.isFinite(setting.effectFrom)) noteChange(context, setting.effectFrom);
  if (Number.isFinite(setting.effectUntil)) noteChange(context, setting.effectUntil + 1);
  noteChange(context, compiled.nextVersionAfter(asOf));
  for (const { judged } of done) {
    const { nextChange } = judged.evaluation;
    if (nextChange !== null) noteChange(context, dayOf(nextChange));
  }
  const own = reportsOf(evaluator, context);
  const hanging = hangingDuties(evaluator, own, context, checked);
  const every = alternatives.length === 0 ? hanging : arguableDuties(evaluator, hanging, context, checked);
  const duties = evaluator.results === "all" ? every : every.filter(arises);
  const names = nameFindings(facts.directory, openNamesOf(register));
  for (const question of nameQuestions(names, own)) context.questions.askAgain(question);
  // What is asked of a body or of the register is one question, however many tasks hang on it.
  for (const { judged } of done) {
    const { questions } = judged.evaluation;
    // Most tasks leave nothing to ask.
    if (questions.length === 0) continue;
    for (const question of questions) if (isOfRegister(question)) context.questions.askAgain(question);
  }
  return {
    own,
    context,
    names,
    register: Object.freeze({
      duties: Object.freeze(duties),
      ...optional(
        "ended",
        endedBodies(register, facts.directory, context, () => owing(duties, done)),
      ),
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
  };
};

/** What a regulation says of a register whose tasks are judged: the duties of bodies, the summary, what is asked. */
export const assembled = (
  evaluator: TaskEvaluator,
  { notices, ...judged }: JudgedRegister,
  shares: SummaryOptions = {},
): RegisterEvaluation => {
  const { profile, calendar, knownAt, readings } = evaluator;
  const { register, done, asOf } = judged;
  const tasks = done.map((one) => one.judged.evaluation);
  const { own, context, names, register: part } = registerPart(evaluator, judged);
  const unlisted = [context, ...context.tasks].flatMap((one) => one.unlisted);
  const summary = summaryOf(tasks, shares, [...own, ...unlisted]);
  return Object.freeze({
    asOf: dateOf(asOf),
    knownAt,
    profile: profile.id,
    calendar: calendar.id,
    readings,
    ...optional("results", evaluator.results === "all" ? undefined : evaluator.results),
    tasks: Object.freeze(tasks),
    register: part,
    summary,
    notices: Object.freeze([...register.notices, ...notices, ...nameNotices(names)]),
    nextChange: nextChangeOf(context),
    meta: metaOf(evaluator, judged, shares),
  });
};

/** What a result is computed with: regulation, calendar, register, the day judged and every option. */
export const metaOf = (
  { profile, calendar, asked }: TaskEvaluator,
  { register, asOf, from }: Pick<JudgedRegister, "register" | "asOf" | "from">,
  shares: SummaryOptions = {},
): EvaluationMeta => {
  const { formulas, rounding, digits } = statedShares(shares);
  return evaluationMeta(profile, calendar, register, () => ({
    ...asked,
    asOf: dateOf(asOf),
    from: from === null ? null : dateOf(from),
    share: [formulas.join(), rounding, digits],
  }));
};
