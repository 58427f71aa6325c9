import { answering, requireOptions } from "../../answering.js";
import { addMonths, type DayNumber, dateOf, dayOf } from "../../calendar/index.js";
import { DondocError, type Problem } from "../../errors.js";
import type { CheckedTask } from "../model/checked-task.js";
import { nextChangeOf, noteChange } from "../model/context.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";
import type { Register } from "../model/task.js";
import { checkRegister } from "../register/parse-register.js";
import { checkTask } from "../register/parse-task.js";
import { type OftenLate, oftenLate } from "../rules/often-late.js";
import { dutiesWithArguable } from "./arguable.js";
import { evaluationMeta } from "./evaluation-meta.js";
import { REGISTER_CHECKS, type RegisterOptions } from "./evaluator-options.js";
import { registerDuties } from "./register-duties.js";
import { profileFindings, type RegisterEvaluation, reportFindings } from "./register-evaluation.js";
import { requireShare, summarize } from "./summarize.js";
import type { TaskEvaluator } from "./task-evaluator.js";
import { unusedReports } from "./unused-reports.js";

const NO_QUESTIONS: RegisterEvaluation["register"]["questions"] = Object.freeze([]);

/** No reading of the package moves a periodic date by more days than this. */
const WIDEST_MOVE = 100;

/** Evaluates every task; the days outside the calendar of all of them are reported together. */
const evaluateAll = (evaluator: TaskEvaluator, tasks: readonly CheckedTask[], asOf: DayNumber): TaskEvaluation[] => {
  const problems: Problem[] = [];
  const evaluations: TaskEvaluation[] = [];
  tasks.forEach((task, i) => {
    try {
      evaluations.push(evaluator.evaluateChecked(task, asOf));
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      for (const { message: _, ...problem } of error.issues)
        problems.push({ ...problem, path: `tasks[${i}] (id ${task.task.id})` });
    }
  });
  if (problems.length > 0) throw new DondocError(problems);
  return evaluations;
};

/** The register's duties with the dates of other readings, looked for well around the days of our own. */
const arguableDuties = (
  evaluator: TaskEvaluator,
  own: readonly Duty[],
  register: Register,
  asOf: DayNumber,
): readonly Duty[] => {
  const { calendar, alternatives } = evaluator;
  // Years have few due days, however many units owe them.
  const days = new Set(own.flatMap(({ due }) => due ?? []));
  const [first, last] = [...days].reduce(
    ([least, most], day) => [Math.min(least, dayOf(day)), Math.max(most, dayOf(day))],
    [asOf, asOf],
  );
  const from = Math.max(calendar.firstDay, first - WIDEST_MOVE);
  const through = Math.min(calendar.lastDay, last + WIDEST_MOVE);
  // A reading moves the days of all units alike: those of one are looked at.
  const ofOneUnit: Register = { ...register, units: register.units.slice(0, 1), reports: [] };
  const others = alternatives.map(({ code, value, evaluator: other }) => ({
    code,
    value,
    duties: registerDuties(other.compiled.registerRules, ofOneUnit, other.dayContext(asOf), from, through),
  }));
  return dutiesWithArguable(own, others);
};

/** "Often late", where the regulation knows it and the host has set its number. */
const oftenLateUnits = (
  evaluator: TaskEvaluator,
  register: Register,
  tasks: readonly TaskEvaluation[],
  asOf: DayNumber,
): OftenLate[] => {
  const { compiled } = evaluator;
  return compiled.judged.flatMap((rule) => {
    const limit = compiled.numberOf(rule.trigger.judgedBy) ?? 0;
    if (limit < 1) return [];
    const months = compiled.numberOf("oftenLateMonths") ?? 12;
    const past = registerDuties(compiled.registerRules, register, evaluator.dayContext(asOf), addMonths(asOf, -months));
    return oftenLate(rule, limit, months, asOf, [...past, ...tasks.flatMap((task) => task.duties)]);
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
  const { profile, calendar, compiled, alternatives, knownAt, readings } = evaluator;
  const register = checkRegister(input);
  const asOf = evaluator.day(options.asOf);
  const from = options.from === undefined ? null : dayOf(options.from, "from");
  const tasks = evaluateAll(evaluator, register.tasks.map(checkTask), asOf);
  const context = evaluator.dayContext(asOf);
  // The warning that the regulation is not in force yet goes on the day it is.
  if (profile.effect.from !== null) noteChange(context, dayOf(profile.effect.from));
  if (profile.effect.until !== undefined) noteChange(context, dayOf(profile.effect.until) + 1);
  for (const { nextChange } of tasks) if (nextChange !== null) noteChange(context, dayOf(nextChange));
  const own = registerDuties(compiled.registerRules, register, context, from);
  const duties = alternatives.length === 0 ? own : arguableDuties(evaluator, own, register, asOf);
  const summary = summarize(tasks, options.share ?? {});
  const share = [summary.formula.name, summary.rounding, summary.digits];
  return Object.freeze({
    asOf: dateOf(asOf),
    knownAt,
    profile: profile.id,
    calendar: calendar.id,
    readings,
    tasks: Object.freeze(tasks),
    register: Object.freeze({
      duties: Object.freeze(duties),
      oftenLate: Object.freeze(oftenLateUnits(evaluator, register, tasks, asOf)),
      findings: Object.freeze([
        ...profileFindings(profile, dateOf(asOf)),
        ...reportFindings(duties, register.reports.length),
        ...unusedReports(profile, compiled.registerRules, register),
      ]),
      questions: NO_QUESTIONS,
    }),
    summary,
    notices: register.notices,
    nextChange: nextChangeOf(context),
    meta: evaluationMeta(profile, calendar, register, () => ({
      ...evaluator.asked,
      asOf: dateOf(asOf),
      from: from === null ? null : dateOf(from),
      share,
    })),
  });
};
