import { aList, anObject, answering, requireOptions, requireValue } from "../../answering.js";
import type { WorkingCalendar } from "../../calendar/index.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { DondocError, type Problem } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { shapeProblems } from "../../language/schema/check-shape.js";
import { takePlainData } from "../../language/schema/plain-data.js";
import type { ProfileCase } from "../../language/schema/profile-case.js";
import type { ProfileVersion } from "../../language/schema/versions.js";
import { caseProblems } from "./case-problems.js";
import type { CaseSetting } from "./case-results.js";

/** What became of one case. */
export interface CaseResult {
  /** The name of the case, or its place, `cases[3]`, where it cannot be read. */
  readonly name: string;
  /** Whether everything that the case expects came of it. */
  readonly ok: boolean;
  /** What differs from the expectation, `expect.duty.due`, and what is wrong with the case itself. */
  readonly problems: readonly Problem[];
}

/** What the cases are judged on. */
export interface CheckCasesOptions {
  /** Default: the Vietnamese calendar. */
  readonly calendar?: WorkingCalendar;
}

/** A case without a reading or a number has nothing that could be otherwise by default. */
const nothingSet: Problem = { code: "missing", path: "readings", expected: "readings | parameters" };

const problemsOf = ({ expect, byDefault, ...situation }: ProfileCase, setting: CaseSetting): readonly Problem[] => {
  const { readings, parameters, ...plain } = situation;
  const asGiven = caseProblems(situation, expect, "expect", setting);
  if (byDefault === undefined) return asGiven;
  if (readings === undefined && parameters === undefined) return [...asGiven, nothingSet];
  return [...asGiven, ...caseProblems(plain, byDefault, "byDefault", setting)];
};

const check = (input: unknown, i: number, setting: CaseSetting): CaseResult => {
  const { data, problems: notPlain } = takePlainData(input);
  const wrong = notPlain.length > 0 ? notPlain : shapeProblems(data, "Case");
  const one = data as ProfileCase;
  const name = wrong.length === 0 ? one.name : `cases[${i}]`;
  let problems: readonly Problem[] = wrong;
  if (wrong.length === 0) {
    try {
      problems = problemsOf(one, setting);
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      problems = error.issues;
    }
  }
  return Object.freeze({ name, ok: problems.length === 0, problems: Object.freeze(problems) });
};

/**
 * Runs a regulation's own test table: each case through evaluate, evaluateRegister or schedule, its result compared with
 * the fields that the case expects; where it says what comes `byDefault`, a second time without its readings and numbers.
 * A case with an unknown key, or that expects nothing, fails.
 *
 * @param profile - A profile, or the versions of one: each case takes the one in force on its day.
 * @example
 * checkCases(profile, cases).filter(({ ok }) => !ok);
 */
export const checkCases = (
  profile: Profile | readonly ProfileVersion[],
  cases: readonly unknown[],
  options: CheckCasesOptions = {},
): readonly CaseResult[] =>
  answering("cases", () => {
    requireOptions(options, { calendar: problemWithCalendar });
    requireValue(cases, "cases", aList);
    if (!Array.isArray(profile)) requireValue(profile, "profile", anObject);
    const setting = { profile, calendar: options.calendar };
    return Object.freeze(Array.from(cases, (one, i) => check(one, i, setting)));
  });
