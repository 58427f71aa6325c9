import { aFlag, aFunction, answering, anything, kindFound, kindWord, oneOf, optionProblems } from "../../answering.js";
import { both, inBoth } from "../../bilingual.js";
import {
  type DayNumber,
  dayOf,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { dateInVietNam, problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { DondocError, type Problem } from "../../errors.js";
import { A_COUNT, A_PROFILE, AN_OBJECT } from "../../expected.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import { outsideBounds, type Profile } from "../../language/profile.js";
import { effectOf, spansOf } from "../../language/version-span.js";
import { unknownWord } from "../../nearest.js";
import type { RegisterContext } from "../bodies/register-context.js";
import type { Setting } from "../model/context.js";
import { isPlainObject, kindOf } from "../model/plain-values.js";
import type { SummaryOptions } from "./summarize.js";

/** What an evaluator is made for. */
export interface EvaluatorOptions {
  /** The regulation: one of the five, or one that `parseProfile` gave. */
  readonly profile: Profile;
  /** Default: the Vietnamese calendar, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides events recorded, and notices announced, after this day, or the day in Viet Nam of an instant. Default: all that is known. */
  readonly knownAt?: PlainDate;
  /** The host's own values for the profile's parameters, `{ dueSoonWorkingDays: 5 }`; `null` switches one off. */
  readonly parameters?: Readonly<Record<string, number | null>>;
  /** Other readings of the profile's ambiguities, `{ A09: "assigned" }`. Default: those the profile is written in. */
  readonly readings?: Readings;
  /** Ask of every date which other reading would give another date (`Duty.arguable`). Costs one evaluation a reading. */
  readonly arguable?: boolean;
  /** Say of every late duty under which readings it is not late (`Duty.hangsOn`). Default: `true`. */
  readonly hangsOn?: boolean;
  /** `apply` raises duties from triggers before the regulation took effect too. Default: `ignore`. */
  readonly beforeEffect?: "ignore" | "apply";
  /** `all` lists every period of every tenure. Default: what stands, the last one that was done, and the next. */
  readonly periods?: "standing" | "all";
  /**
   * `arising` leaves out what does not arise: duties that are not applicable, states not reached that nothing leads to,
   * rights that are not open to anybody. What is left is the same. Default: `all`, each with its reason.
   */
  readonly results?: "all" | "arising";
}

/** What one task is evaluated for. */
export interface TaskOptions extends EvaluatorOptions {
  /** The day judged, or an instant with an offset, whose day in Viet Nam it is; events after it do not exist yet. */
  readonly asOf: PlainDate;
  /**
   * The index of the register that the task belongs to, from `registerContext`: with it is said of the task what the
   * register says of it. Default: the task alone is the register.
   */
  readonly context?: RegisterContext;
}

/** What a register is evaluated for. */
export interface RegisterOptions {
  /** The day judged, or an instant with an offset, whose day in Viet Nam it is; events after it do not exist yet. */
  readonly asOf: PlainDate;
  /** List every recurring duty due from this day on. Default: the last one before `asOf` and the next one. */
  readonly from?: PlainDate;
  /** Formula, rounding and digits of the shares in the summary. */
  readonly share?: SummaryOptions;
  /**
   * Told of each task that cannot be read or judged, with its place in the register; the others are judged all the same,
   * and a notice names each that was left out. Without it one such task is an error of the whole. What may not be shown,
   * or may be classified, is an error all the same.
   */
  readonly onProblem?: (error: DondocError, index: number) => void;
}

const OPTION_CHECKS = {
  profile: anything,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
  parameters: anything,
  readings: anything,
  arguable: aFlag,
  hangsOn: aFlag,
  beforeEffect: oneOf(["ignore", "apply"]),
  periods: oneOf(["standing", "all"]),
  results: oneOf(["all", "arising"]),
};

/** What a register is evaluated for, and what is wrong with it. */
export const REGISTER_CHECKS = { asOf: anything, from: problemWithMoment, share: anything, onProblem: aFunction };

/** Every unknown option and parameter, and every value that is none. */
const problemsOf = (options: EvaluatorOptions): Problem[] => {
  const problems = optionProblems(options, OPTION_CHECKS);
  if (kindWord(options) !== "object") return problems;
  if (!isPlainObject(options.profile)) {
    problems.push({
      code: "wrong-type",
      path: "profile",
      found: kindOf(options.profile),
      expected: A_PROFILE,
    });
    return problems;
  }
  for (const name of ["parameters", "readings"] as const) {
    const value: unknown = options[name];
    if (value === undefined || isPlainObject(value)) continue;
    problems.push({ code: "wrong-type", path: name, found: kindOf(value), expected: AN_OBJECT });
    return problems;
  }
  const parameters = options.parameters ?? {};
  const known = [...new Set(spansOf(options.profile).flatMap((version) => Object.keys(version.profile.parameters)))];
  for (const name of Object.keys(parameters))
    if (!known.includes(name)) problems.push(unknownWord("unknown-key", `parameters.${name}`, name, known));
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) continue;
    const whole = Number.isInteger(value) && value >= 0;
    const outside = whole ? outsideBounds(value, options.profile.parameters[name]?.bounds) : null;
    if (whole && outside === null) continue;
    problems.push({
      code: "out-of-range",
      path: `parameters.${name}`,
      found: typeof value === "number" || typeof value === "string" ? String(value) : kindFound(value),
      expected: inBoth`${outside === null ? A_COUNT : inBoth`${both("một số nguyên từ", "a whole number from")} ${outside}`}${both(", hoặc null", ", or null")}`,
    });
  }
  return problems;
};

/**
 * The setting that options ask for, and the day that later recorded events are hidden from.
 *
 * @throws DondocError with every problem of the options.
 */
export const settingFor = (
  options: EvaluatorOptions,
  periodsAhead: Setting["periodsAhead"] = 1,
): { setting: Setting; knownAt: PlainDate | null; knownDay: DayNumber } => {
  const problems = answering("options", () => problemsOf(options));
  if (problems.length > 0) throw new DondocError(problems);
  const { parameters = {} } = options;
  const knownAt = options.knownAt === undefined ? undefined : dateInVietNam(options.knownAt, "knownAt");
  const profile = answering("profile", () => applyReadings(options.profile, options.readings ?? {}, parameters));
  const calendar = options.calendar ?? (knownAt === undefined ? vietnam : vietnamCalendar({ knownAt }));
  const given = parameters["dueSoonWorkingDays"];
  const dueSoonDays = given === undefined ? profile.parameters.dueSoonWorkingDays.value : given;
  const effect = effectOf(profile);
  const effectFrom = options.beforeEffect === "apply" ? Number.NEGATIVE_INFINITY : effect.from;
  const knownDay = knownAt === undefined ? Number.POSITIVE_INFINITY : dayOf(knownAt, "knownAt");
  const effectUntil = effect.until;
  const dueSoonUnit = profile.parameters.dueSoonWorkingDays.unit ?? "workingDays";
  return {
    setting: {
      profile,
      calendar,
      lifecycle: profile.lifecycle ?? USUAL_LIFECYCLE,
      dueSoonDays,
      dueSoonUnit,
      effectFrom,
      begins: effectFrom,
      ends: effectUntil,
      effectUntil,
      allPeriods: options.periods === "all",
      periodsAhead,
    },
    knownAt: knownAt ?? null,
    knownDay,
  };
};
