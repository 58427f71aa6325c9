import { aList, anObject, answering, requireOptions, requireValue } from "../../answering.js";
import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { DondocError, type Problem } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { shapeProblems } from "../../language/schema/check-shape.js";
import { takePlainData } from "../../language/schema/plain-data.js";
import type { Expectation, Expected, ProfileCase } from "../../language/schema/profile-case.js";
import { type ProfileVersion, profileOn } from "../../language/schema/versions.js";
import { compareSubset, keyProblems, pathOf } from "./compare-subset.js";
import { evaluate } from "./evaluator.js";
import { DUTY_KEYS, RIGHT_KEYS, RUNG_KEYS, SCHEDULE_KEYS, STATUS_KEYS } from "./result-keys.js";
import { schedule } from "./schedule.js";

/** What became of one case. */
export interface CaseResult {
  readonly name: string;
  readonly ok: boolean;
  /** What differs from the expectation, `expect.duty.due`, and what is wrong with the case itself. */
  readonly problems: readonly Problem[];
}

export interface CheckCasesOptions {
  /** Default: the Vietnamese calendar. */
  readonly calendar?: WorkingCalendar;
}

/** Keys that choose one result among several. */
const NAMES = ["ruleId", "provision"];
const SELECTORS = [...NAMES, "period", "trigger"];

/** Whether a result is one of those that an expectation is about: by the keys that choose, or the case's provision. */
const isMeant = (result: object, wanted: Expected, keys: readonly string[], provision: string | undefined): boolean =>
  keys.every(
    (key) => !Object.hasOwn(wanted, key) || compareSubset(Reflect.get(result, key), wanted[key], key).length === 0,
  ) &&
  (provision === undefined || Reflect.get(result, "provision") === provision);

/** The one result that an expectation is about; a result that does not apply gives way to one that does. */
const compareOne = (
  results: readonly object[],
  wanted: Expected,
  keys: readonly string[],
  path: string,
  provision?: string,
): Problem[] => {
  const wrongKeys = keyProblems(wanted, keys, path);
  if (wrongKeys.length > 0) return wrongKeys;
  const meant = results.filter((result) => isMeant(result, wanted, SELECTORS, provision));
  const applying = meant.filter((result) => Reflect.get(result, "state") !== "notApplicable");
  const [first, ...others] = applying.length === 0 ? meant : applying;
  if (first === undefined) {
    const known = [...new Set(results.map((result) => String(Reflect.get(result, "ruleId"))))];
    return [{ code: "missing", path, expected: `ruleId: ${known.join(", ")}` }];
  }
  if (others.length === 0) return compareSubset(first, wanted, path);
  return [{ code: "out-of-range", path, found: `${others.length + 1}`, expected: `1: ${SELECTORS.join(", ")}` }];
};

/** A list is complete: one entry, in order, for every result of the rules it names. */
const compareList = (
  results: readonly object[],
  wanted: readonly Expected[],
  keys: readonly string[],
  path: string,
  provision?: string,
): Problem[] => {
  const wrongKeys = wanted.flatMap((one, i) => keyProblems(one, keys, pathOf(path, i)));
  if (wrongKeys.length > 0) return wrongKeys;
  const naming = wanted.filter((one) => "ruleId" in one || "provision" in one);
  const about = naming.length > 0 ? naming : [{}];
  const meant = results.filter((result) => about.some((one) => isMeant(result, one, NAMES, provision)));
  if (meant.length !== wanted.length) {
    return [{ code: "out-of-range", path, found: `${meant.length}`, expected: `${wanted.length}` }];
  }
  return wanted.flatMap((one, i) => compareSubset(meant[i], one, pathOf(path, i)));
};

const profileFor = (profile: Profile | readonly ProfileVersion[], day: PlainDate): Profile =>
  "rules" in profile ? profile : profileOn(profile, day);

const missing = (path: string): Problem[] => [{ code: "missing", path, expected: "YYYY-MM-DD" }];

/** What a task of a case comes to. */
const taskProblems = (
  one: ProfileCase,
  profile: Profile | readonly ProfileVersion[],
  options: CheckCasesOptions,
): Problem[] => {
  const { asOf, task, readings = {}, provision } = one;
  const { duty, duties, threshold, right, status }: Expectation = one.expect;
  if (asOf === undefined) return missing("asOf");
  const result = evaluate(task, { ...options, profile: profileFor(profile, asOf), asOf, readings });
  return [
    ...(duty === undefined ? [] : compareOne(result.duties, duty, DUTY_KEYS, "expect.duty", provision)),
    ...(duties === undefined ? [] : compareList(result.duties, duties, DUTY_KEYS, "expect.duties", provision)),
    ...(threshold === undefined ? [] : compareOne(result.ladder, threshold, RUNG_KEYS, "expect.threshold", provision)),
    ...(right === undefined ? [] : compareOne(result.rights, right, RIGHT_KEYS, "expect.right", provision)),
    ...(status === undefined
      ? []
      : [
          ...keyProblems(status, STATUS_KEYS, "expect.status"),
          ...compareSubset(result.status, status, "expect.status"),
        ]),
  ];
};

const scheduleProblems = (
  one: ProfileCase,
  wanted: readonly Expected[],
  profile: Profile | readonly ProfileVersion[],
  options: CheckCasesOptions,
): Problem[] => {
  const { from, to, meetings = [], readings = {}, provision } = one;
  if (from === undefined) return missing("from");
  if (to === undefined) return missing("to");
  const { duties } = schedule({ ...options, profile: profileFor(profile, from), from, to, meetings, readings });
  return compareList(duties, wanted, SCHEDULE_KEYS, "expect.schedule", provision);
};

const caseProblems = (
  one: ProfileCase,
  profile: Profile | readonly ProfileVersion[],
  options: CheckCasesOptions,
): Problem[] => {
  const { schedule: ofSchedule, ...ofTask } = one.expect;
  const onTask = Object.keys(ofTask).length > 0;
  if (!onTask && ofSchedule === undefined) {
    return [{ code: "missing", path: "expect", expected: "duty, duties, threshold, right, status, schedule" }];
  }
  return [
    ...(onTask ? taskProblems(one, profile, options) : []),
    ...(ofSchedule === undefined ? [] : scheduleProblems(one, ofSchedule, profile, options)),
  ];
};

const check = (
  input: unknown,
  i: number,
  profile: Profile | readonly ProfileVersion[],
  options: CheckCasesOptions,
): CaseResult => {
  const { data, problems: notPlain } = takePlainData(input);
  const wrong = notPlain.length > 0 ? notPlain : shapeProblems(data, "Case");
  const one = data as ProfileCase;
  const name = wrong.length === 0 ? one.name : `cases[${i}]`;
  let problems: readonly Problem[] = wrong;
  if (wrong.length === 0) {
    try {
      problems = caseProblems(one, profile, options);
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      problems = error.issues;
    }
  }
  return Object.freeze({ name, ok: problems.length === 0, problems: Object.freeze(problems) });
};

/**
 * Runs a regulation's own test table: each case through evaluate or schedule, its result compared with the fields that the
 * case expects. A case with an unknown key, or that expects nothing, fails.
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
    return Object.freeze(Array.from(cases, (one, i) => check(one, i, profile, options)));
  });
