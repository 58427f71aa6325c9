import { vietnam, type WorkingCalendar } from "../../calendar/index.js";
import { evaluate, evaluateRegister } from "../../core/answers/evaluator.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { FORMULA_NAMES, type Formula } from "../../core/answers/shares.js";
import type { SummaryOptions } from "../../core/answers/summarize.js";
import type { Register, Task } from "../../core/model/task.js";
import { daysOutside, withoutDaysOutside } from "../../core/register/days-outside.js";
import { DondocError } from "../../errors.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { readInput, tellLeftOut } from "../input.js";
import { readJudged } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { type Given, unknownName } from "../options/read-options.js";
import type { Session } from "../session.js";

const ROUNDINGS = ["halfUp", "truncate", "up"] as const;
const MOST_DIGITS = 10;

/** The formulas asked for, with commas or as several options. */
const formulasOf = (given: Given): readonly Formula[] => {
  const names = given
    .texts("formula")
    .flatMap((text) => text.split(","))
    .map((name) => name.trim());
  return [...new Set(names)].flatMap((name) => {
    const found = FORMULA_NAMES.find((known) => known === name);
    if (found === undefined) given.report(unknownName("--formula", name, FORMULA_NAMES));
    return found ?? [];
  });
};

/** How percentages are printed, as the options say. */
export const shareOf = (given: Given): SummaryOptions => {
  const formulas = formulasOf(given);
  const rounding = given.oneOf("rounding", ROUNDINGS);
  const digits = given.whole("digits", MOST_DIGITS);
  return {
    ...(formulas.length === 0 ? {} : { formulas }),
    ...(rounding === undefined ? {} : { rounding }),
    ...(digits === undefined ? {} : { digits }),
  };
};

export interface Evaluated {
  readonly evaluation: RegisterEvaluation;
  readonly register: Register;
  readonly profile: Profile;
  /** The readings that are not the defaults. */
  readonly readings: Readings;
}

/** Runs an evaluation; where it meets days that no calendar answers for, all of them are named, each in its cell. */
const namingCells = <T>(register: Register, calendar: WorkingCalendar, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    const outside =
      error instanceof DondocError && error.code === "outside-calendar" ? daysOutside(register, calendar) : [];
    throw outside.length > 0 ? new DondocError(outside) : error;
  }
};

/** Reads a register and evaluates it as the options say; the problems of both come together. */
export const evaluateInput = async (file: string, given: Given, session: Session): Promise<Evaluated> => {
  const { profile, calendar, asOf, readings, evaluator } = await readJudged(given, session);
  const from = given.day("from");
  const share = shareOf(given);
  const register = await readInput(file, given, session, calendar);
  given.finish();
  if (profile === undefined || register === undefined) throw new Error("unreachable: a missing input is a problem");
  const judge = (one: Register) =>
    namingCells(one, calendar ?? vietnam, () =>
      namingOptions({ asOf, from }, () =>
        evaluateRegister(one, { ...evaluator(profile), asOf, share, ...(from === undefined ? {} : { from }) }),
      ),
    );
  const canBeJudged = (task: Task): boolean => {
    try {
      evaluate(task, { ...evaluator(profile), asOf });
      return true;
    } catch (error) {
      if (error instanceof DondocError && error.code === "outside-calendar") return false;
      throw error;
    }
  };
  const judged = given.flag("partial") ? withoutDaysOutside(register, calendar ?? vietnam, canBeJudged) : register;
  const evaluation = judge(judged);
  tellLeftOut(judged, given, session);
  return { evaluation, register: judged, profile, readings };
};

/** What stands out: findings of the tasks and of the register as a whole, and what a partial reading left out. */
export const countFindings = ({ tasks, register, notices }: RegisterEvaluation): number =>
  tasks.reduce((sum, task) => sum + task.findings.length, register.findings.length) +
  notices.filter(({ code }) => code === "taskLeftOut").length;
