import {
  addMonths,
  type DayNumber,
  dateOf,
  dayInVietNam,
  dayOf,
  type PlainDate,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { DondocError, type Problem } from "../../errors.js";
import type { Readings } from "../../profiles/apply-readings.js";
import type { Profile } from "../../profiles/profile.js";
import { checkRegister } from "../register/parse-register.js";
import { type CheckedTask, checkTask } from "../register/parse-task.js";
import type { Register } from "../register/task.js";
import { type OftenLate, oftenLate } from "../thresholds/often-late.js";
import { dutiesWithArguable, withArguable } from "./arguable.js";
import { type CompiledProfile, compileProfile } from "./compile-profile.js";
import { type DayContext, noteChange, type Setting } from "./context.js";
import { evaluateTask } from "./evaluate-task.js";
import type { Duty, TaskEvaluation } from "./evaluation.js";
import { type EvaluatorOptions, optionProblems, type RegisterOptions, settingFor } from "./evaluator-options.js";
import { registerDuties } from "./register-duties.js";
import { profileFindings, type RegisterEvaluation, reportFindings } from "./register-evaluation.js";
import { summarize } from "./summarize.js";
import { unusedReports } from "./unused-reports.js";

/** A profile made ready for many evaluations. */
export interface Evaluator {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** What the regulation says of one task on `asOf`. */
  evaluate(task: unknown, asOf: PlainDate): TaskEvaluation;
  /** What it says of a register: every task, the duties of units, the summary. */
  evaluateRegister(register: unknown, options: RegisterOptions): RegisterEvaluation;
}

/** No reading of the package moves a periodic date by more days than this. */
const WIDEST_MOVE = 100;

const earliest = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce<PlainDate | null>((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

/** An evaluator under one other reading. */
interface Alternative {
  readonly code: string;
  readonly value: string;
  readonly evaluator: CompiledEvaluator;
}

/** One evaluator for every reading value that is not in use and changes something. */
const alternativesOf = (options: EvaluatorOptions): Alternative[] =>
  options.profile.readings.flatMap((reading) => {
    const inUse = options.readings?.[reading.code] ?? reading.value;
    return reading.values
      .filter(({ value }) => value !== inUse)
      .map(({ value }) => {
        const readings = { ...options.readings, [reading.code]: value };
        return {
          code: reading.code,
          value,
          evaluator: new CompiledEvaluator({ ...options, readings, arguable: false }),
        };
      });
  });

class CompiledEvaluator implements Evaluator {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  readonly compiled: CompiledProfile;
  readonly setting: Setting;
  readonly knownAt: PlainDate | null;
  readonly knownDay: DayNumber;
  readonly readings: Readings;
  readonly alternatives: readonly Alternative[];
  readonly parameters: Readonly<Record<string, number | null>>;

  constructor(options: EvaluatorOptions) {
    const problems = optionProblems(options);
    if (problems.length > 0) throw new DondocError(problems);
    this.knownAt = options.knownAt ?? null;
    const { setting, knownDay } = settingFor(options);
    this.setting = setting;
    this.knownDay = knownDay;
    this.profile = setting.profile;
    this.calendar = this.setting.calendar;
    this.compiled = compileProfile(this.profile, options.parameters ?? {});
    this.parameters = options.parameters ?? {};
    this.readings = Object.freeze({ ...options.readings });
    this.alternatives = options.arguable === true ? alternativesOf(options) : [];
  }

  day(asOf: PlainDate): DayNumber {
    const day = dayInVietNam(asOf, "asOf");
    this.calendar.require(day);
    return day;
  }

  evaluate(task: unknown, asOf: PlainDate): TaskEvaluation {
    return this.evaluateChecked(checkTask(task), this.day(asOf));
  }

  evaluateChecked(task: CheckedTask, asOf: DayNumber): TaskEvaluation {
    const evaluation = evaluateTask(task, this.compiled, this.setting, asOf, this.knownDay);
    if (this.alternatives.length === 0) return evaluation;
    const others = this.alternatives.map(({ code, value, evaluator }) => ({
      code,
      value,
      evaluation: evaluator.evaluateChecked(task, asOf),
    }));
    return withArguable(evaluation, others);
  }

  evaluateRegister(input: unknown, options: RegisterOptions): RegisterEvaluation {
    const register = checkRegister(input);
    const asOf = this.day(options.asOf);
    const from = options.from === undefined ? null : dayOf(options.from, "from");
    const tasks = this.evaluateAll(register.tasks.map(checkTask), asOf);
    const context = this.dayContext(asOf);
    // The warning that the regulation is not in force yet goes on the day it is.
    if (this.profile.effect.from !== null) noteChange(context, dayOf(this.profile.effect.from));
    if (this.profile.effect.until !== undefined) noteChange(context, dayOf(this.profile.effect.until) + 1);
    const own = registerDuties(this.compiled.registerRules, register, context, from);
    const duties = this.alternatives.length === 0 ? own : this.registerArguable(own, register, asOf);
    return Object.freeze({
      asOf: dateOf(asOf),
      knownAt: this.knownAt,
      profile: this.profile.id,
      calendar: this.calendar.id,
      readings: this.readings,
      tasks: Object.freeze(tasks),
      register: Object.freeze({
        duties: Object.freeze(duties),
        oftenLate: Object.freeze(this.oftenLate(register, tasks, asOf)),
        findings: Object.freeze([
          ...profileFindings(this.profile, dateOf(asOf)),
          ...reportFindings(duties, register.reports.length),
          ...unusedReports(this.profile, this.compiled.registerRules, register),
        ]),
      }),
      summary: summarize(tasks, options.share ?? {}),
      notices: register.notices,
      nextChange: earliest([
        context.nextChange === null ? null : dateOf(context.nextChange),
        ...tasks.map((task) => task.nextChange),
      ]),
    });
  }

  /** The register's duties with the dates of other readings, looked for well around the days of our own. */
  registerArguable(own: readonly Duty[], register: Register, asOf: DayNumber): readonly Duty[] {
    const days = own.flatMap(({ due }) => (due === null ? [] : [dayOf(due)]));
    const from = Math.max(this.calendar.firstDay, Math.min(asOf, ...days) - WIDEST_MOVE);
    const through = Math.min(this.calendar.lastDay, Math.max(asOf, ...days) + WIDEST_MOVE);
    const others = this.alternatives.map(({ code, value, evaluator }) => ({
      code,
      value,
      duties: registerDuties(evaluator.compiled.registerRules, register, evaluator.dayContext(asOf), from, through),
    }));
    return dutiesWithArguable(own, others);
  }

  dayContext(asOf: DayNumber): DayContext {
    return { setting: this.setting, calendar: this.calendar, asOf, trace: undefined, nextChange: null };
  }

  /** "Often late", where the regulation knows it and the host has set its number. */
  oftenLate(register: Register, tasks: readonly TaskEvaluation[], asOf: DayNumber): OftenLate[] {
    return this.profile.rules.flatMap((rule) => {
      const limit = rule.kind === "judgedThreshold" ? this.parameter(rule.parameter) : null;
      if (rule.kind !== "judgedThreshold" || limit === null || limit < 1) return [];
      const months = this.parameter("oftenLateMonths") ?? 12;
      const past = registerDuties(
        this.compiled.registerRules,
        register,
        this.dayContext(asOf),
        addMonths(asOf, -months),
      );
      return oftenLate(rule, limit, months, asOf, [...past, ...tasks.flatMap((task) => task.duties)]);
    });
  }

  /** The value of a parameter: the host's own, else the profile's. */
  parameter(name: string): number | null {
    const given = this.parameters[name];
    return given === undefined ? (this.profile.parameters[name]?.value ?? null) : given;
  }

  /** Evaluates every task; the days outside the calendar of all of them are reported together. */
  evaluateAll(tasks: readonly CheckedTask[], asOf: DayNumber): TaskEvaluation[] {
    const problems: Problem[] = [];
    const evaluations: TaskEvaluation[] = [];
    tasks.forEach((task, i) => {
      try {
        evaluations.push(this.evaluateChecked(task, asOf));
      } catch (error) {
        if (!(error instanceof DondocError)) throw error;
        for (const { message: _, ...problem } of error.issues)
          problems.push({ ...problem, path: `tasks[${i}] (id ${task.task.id})` });
      }
    });
    if (problems.length > 0) throw new DondocError(problems);
    return evaluations;
  }
}

/**
 * Makes a profile ready for many evaluations: compiled once, used for any task and day.
 *
 * @throws DondocError with every unknown option or parameter at once.
 * @example
 * const evaluator = createEvaluator({ profile: laoCai });
 * evaluator.evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, "2026-03-05").status.cell; // "openOverdue"
 */
export const createEvaluator = (options: EvaluatorOptions): Evaluator => new CompiledEvaluator(options);

/**
 * What a regulation says of one task on one day: status, every duty, thresholds, rights, findings, next change.
 *
 * @throws DondocError with every problem of the task at once; `outside-calendar` for a day no calendar covers.
 * @example
 * evaluate({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }, { profile: laoCai, asOf: "2026-03-05" }).status.name.vi;
 * // "Chưa thực hiện, quá hạn"
 */
export const evaluate = (task: unknown, options: EvaluatorOptions & { readonly asOf: PlainDate }): TaskEvaluation => {
  const { asOf, ...rest } = options;
  return createEvaluator(rest).evaluate(task, asOf);
};

/**
 * What a regulation says of a whole register on one day.
 *
 * @throws DondocError with every problem of the register at once.
 */
export const evaluateRegister = (
  register: unknown,
  options: EvaluatorOptions & RegisterOptions,
): RegisterEvaluation => {
  const { asOf, from, share, ...rest } = options;
  const registerOptions: RegisterOptions = {
    asOf,
    ...(from === undefined ? {} : { from }),
    ...(share === undefined ? {} : { share }),
  };
  return createEvaluator(rest).evaluateRegister(register, registerOptions);
};
