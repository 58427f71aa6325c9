import {
  type DayNumber,
  dateOf,
  dayOf,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { DondocError, type Problem } from "../../errors.js";
import { nearest } from "../../nearest.js";
import { applyReadings, type Readings } from "../../profiles/apply-readings.js";
import type { Profile } from "../../profiles/profile.js";
import type { Finding } from "../lifecycle/finding.js";
import { checkRegister } from "../register/parse-register.js";
import { type CheckedTask, checkTask } from "../register/parse-task.js";
import type { RegisterNotice } from "../register/task.js";
import { withArguable } from "./arguable.js";
import { type CompiledProfile, compileProfile } from "./compile-profile.js";
import { type DayContext, noteChange, type Setting } from "./context.js";
import { evaluateTask } from "./evaluate-task.js";
import type { Duty, TaskEvaluation } from "./evaluation.js";
import { registerDuties } from "./register-duties.js";
import { type ShareOptions, type Summary, summarize } from "./summarize.js";

/** What an evaluator is made for. */
export interface EvaluatorOptions {
  readonly profile: Profile;
  /** Default: the Vietnamese calendar, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides events recorded, and notices announced, after this day. Default: all that is known. */
  readonly knownAt?: PlainDate;
  /** The host's own values for the profile's parameters, `{ dueSoonWorkingDays: 5 }`; `null` switches one off. */
  readonly parameters?: Readonly<Record<string, number | null>>;
  /** Other readings of the profile's ambiguities, `{ A09: "assigned" }`. Default: those the profile is written in. */
  readonly readings?: Readings;
  /** Ask of every date which other reading would give another date (`Duty.arguable`). Costs one evaluation a reading. */
  readonly arguable?: boolean;
  /** `apply` raises duties from triggers before the regulation took effect too. Default: `ignore`. */
  readonly beforeEffect?: "ignore" | "apply";
}

/** What a register is evaluated for. */
export interface RegisterOptions {
  /** The day judged; events after it do not exist yet. */
  readonly asOf: PlainDate;
  /** List every recurring duty due from this day on. Default: the last one before `asOf` and the next one. */
  readonly from?: PlainDate;
  readonly share?: Partial<ShareOptions>;
}

/** What a regulation says of a whole register on one day. */
export interface RegisterEvaluation {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate | null;
  readonly profile: string;
  readonly calendar: string;
  /** The readings taken that are not the defaults. */
  readonly readings: Readings;
  readonly tasks: readonly TaskEvaluation[];
  readonly register: { readonly duties: readonly Duty[]; readonly findings: readonly Finding[] };
  readonly summary: Summary;
  /** What the reading of the register had to say. */
  readonly notices: readonly RegisterNotice[];
  readonly nextChange: PlainDate | null;
}

/** A profile made ready for many evaluations. */
export interface Evaluator {
  readonly profile: Profile;
  readonly calendar: WorkingCalendar;
  /** What the regulation says of one task on `asOf`. */
  evaluate(task: unknown, asOf: PlainDate): TaskEvaluation;
  /** What it says of a register: every task, the duties of units, the summary. */
  evaluateRegister(register: unknown, options: RegisterOptions): RegisterEvaluation;
}

const OPTION_KEYS = ["profile", "calendar", "knownAt", "parameters", "readings", "arguable", "beforeEffect"];

const optionProblems = (options: EvaluatorOptions): Problem[] => {
  const problems: Problem[] = [];
  const check = (keys: readonly string[], known: readonly string[], path: string): void => {
    for (const key of keys) {
      if (known.includes(key)) continue;
      const close = nearest(key, known);
      const problem: Problem = { code: "unknown-key", path: `${path}${key}`, found: key, expected: known.join(", ") };
      problems.push(close === undefined ? problem : { ...problem, nearest: close });
    }
  };
  check(Object.keys(options), OPTION_KEYS, "");
  if (typeof options.profile !== "object" || options.profile === null) {
    problems.push({
      code: "wrong-type",
      path: "profile",
      found: typeof options.profile,
      expected: "a profile object, getProfile(id)",
    });
    return problems;
  }
  const parameters = options.parameters ?? {};
  check(Object.keys(parameters), Object.keys(options.profile.parameters), "parameters.");
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || (Number.isInteger(value) && value >= 0)) continue;
    problems.push({
      code: "out-of-range",
      path: `parameters.${name}`,
      found: String(value),
      expected: "a whole number, 0 or more, or null",
    });
  }
  return problems;
};

/** The setting of checked options, and the day that later recorded events are hidden from. */
export const settingFor = (options: EvaluatorOptions): { setting: Setting; knownDay: DayNumber } => {
  const { knownAt, parameters = {} } = options;
  const profile = applyReadings(options.profile, options.readings ?? {});
  const calendar = options.calendar ?? (knownAt === undefined ? vietnam : vietnamCalendar({ knownAt }));
  const given = parameters["dueSoonWorkingDays"];
  const dueSoonDays = given === undefined ? profile.parameters.dueSoonWorkingDays.value : given;
  const bounded = options.beforeEffect !== "apply" && profile.effect.from !== null;
  const effectFrom = bounded && profile.effect.from !== null ? dayOf(profile.effect.from) : null;
  const knownDay = knownAt === undefined ? Number.POSITIVE_INFINITY : dayOf(knownAt, "knownAt");
  return { setting: { profile, calendar, dueSoonDays, effectFrom }, knownDay };
};

/** What a reader should know of the regulation itself on the day judged. */
const profileFindings = (profile: Profile, asOf: PlainDate): Finding[] => {
  const findings: Finding[] = [];
  const add = (code: string, vi: string, en: string): void => {
    findings.push(
      Object.freeze({
        code,
        severity: "warning",
        provision: profile.effect.provision,
        field: null,
        message: Object.freeze({ vi, en }),
      }),
    );
  };
  if (profile.standing === "draft") {
    add(
      "draft",
      `Văn bản là dự thảo, không có hiệu lực bắt buộc. ${profile.standingNote.vi}`,
      `The text is a draft and binds nobody. ${profile.standingNote.en}`,
    );
  }
  if (profile.effect.from !== null && asOf < profile.effect.from) {
    add(
      "beforeEffect",
      `Ngày ${asOf} trước ngày hiệu lực ${profile.effect.from}.`,
      `${asOf} lies before the day of effect, ${profile.effect.from}.`,
    );
  }
  return findings;
};

/** A register without any report shows every past one as overdue; its reader should know why. */
const reportFindings = (duties: readonly Duty[], reports: number): Finding[] => {
  if (reports > 0 || !duties.some((duty) => duty.state === "overdue")) return [];
  const message = Object.freeze({
    vi: "Sổ chưa ghi báo cáo định kỳ nào, nên mọi kỳ báo cáo đã qua đều hiện là quá hạn; hãy ghi báo cáo đã gửi vào `reports`.",
    en: "The register records no periodic report, so every past one shows as overdue; list those sent under `reports`.",
  });
  return [Object.freeze({ code: "noReportsRecorded", severity: "info", provision: null, field: "reports", message })];
};

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
    this.readings = Object.freeze({ ...options.readings });
    this.alternatives = options.arguable === true ? alternativesOf(options) : [];
  }

  day(asOf: PlainDate): DayNumber {
    const day = dayOf(asOf, "asOf");
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
    const context: DayContext = {
      setting: this.setting,
      calendar: this.calendar,
      asOf,
      trace: undefined,
      nextChange: null,
    };
    // The warning that the regulation is not in force yet goes on the day it is.
    if (this.profile.effect.from !== null) noteChange(context, dayOf(this.profile.effect.from));
    const duties = registerDuties(this.compiled.registerRules, register, context, from);
    return Object.freeze({
      asOf: options.asOf,
      knownAt: this.knownAt,
      profile: this.profile.id,
      calendar: this.calendar.id,
      readings: this.readings,
      tasks: Object.freeze(tasks),
      register: Object.freeze({
        duties: Object.freeze(duties),
        findings: Object.freeze([
          ...profileFindings(this.profile, options.asOf),
          ...reportFindings(duties, register.reports.length),
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
