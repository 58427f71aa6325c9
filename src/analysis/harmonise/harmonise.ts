import { aFlag, aList, anObject, answering, anything, aText, requireOptions, requireValue } from "../../answering.js";
import { both, inBoth } from "../../bilingual.js";
import { type DayNumber, dateOf, dayInVietNam, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { createEvaluator } from "../../core/answers/create-evaluator.js";
import { isLate } from "../../core/answers/hangs-on.js";
import type { Register } from "../../core/model/task.js";
import { checkRegister } from "../../core/register/parse-register.js";
import { DondocError, fail } from "../../errors.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isRecurrence, isRequirement } from "../../language/rule-kind.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { unknownWord } from "../../nearest.js";
import { amend } from "../amend/amend.js";
import { inForceAlways } from "../assume-in-force.js";
import { actOf } from "../compare/act-of.js";
import { facetOf, periodOf, tierOf } from "../compare/facet.js";
import { cadenceTiming, ruleTiming } from "../compare/timing.js";
import { readingsFor, requireProfiles } from "../several-profiles.js";
import type {
  Candidate,
  Harmonisation,
  Harmonised,
  HarmonisedCandidate,
  HarmonisedRegulation,
  HarmonisedRule,
} from "./harmonisation.js";
import { shiftBetween } from "./shift.js";

/** What candidates are tried on. */
export interface HarmoniseOptions {
  /** The regulations, at least one, each once; one of them at least has a rule on the act. */
  readonly profiles: readonly Profile[];
  /** The day judged, or an instant with an offset; days move on the mean of the year before it. */
  readonly asOf: PlainDate;
  /** A register on which the late are counted; without one only who becomes stricter is told. */
  readonly register?: unknown;
  /** Of reports, one tier and period alone: `unitsToOffice/quarter`. */
  readonly facet?: string;
  /** Take every regulation to be in force on every day: past days, drafts, regulations that ended. Default: `false`. */
  readonly assumeInForce?: boolean;
  /** Other readings, by code; each regulation takes those that it knows. */
  readonly readings?: Readings;
  /** The calendar on which working days are counted. Default: `vietnam`. */
  readonly calendar?: WorkingCalendar;
}

const HARMONISE_CHECKS = {
  profiles: anything,
  asOf: anything,
  register: anything,
  facet: aText,
  assumeInForce: aFlag,
  readings: anObject,
  calendar: problemWithCalendar,
};

/** What every candidate is asked of. */
interface Asked {
  readonly act: Act;
  readonly facet: string | null;
  readonly profiles: readonly Profile[];
  readonly register: Register | null;
  readonly asOf: DayNumber;
  readonly calendar: WorkingCalendar | undefined;
  readonly beforeEffect: "ignore" | "apply";
}

const isOfFacet = (rule: Rule, facet: string | null): boolean =>
  facet === null ||
  (isRecurrence(rule) && rule.trigger.calendar.some((cadence) => facetOf(tierOf(rule), periodOf(cadence)) === facet));

/** The rules of an act, of one tier and period where that is asked. */
const rulesOf = ({ rules }: Profile, { act, facet }: Asked): readonly Rule[] =>
  rules.filter((rule) => !isRequirement(rule) && actOf(rule) === act && isOfFacet(rule, facet));

const timeOf = (rule: Rule): HarmonisedRule["from"] => {
  if (!isRecurrence(rule)) return ruleTiming(rule).amount;
  const [first] = rule.trigger.calendar.map(cadenceTiming);
  return first?.date ?? first?.amount ?? null;
};

/** A regulation with a candidate set in one rule; `null` where the rule has no such number. */
const setIn = (profile: Profile, rule: Rule, candidate: Candidate): Profile | null => {
  const entries = Object.entries(candidate).map(([path, to]) => [`${ruleId(rule)}:${path}`, to] as const);
  try {
    return amend(profile, Object.fromEntries(entries));
  } catch (error) {
    const isOther = error instanceof DondocError && error.issues.every(({ code }) => code === "unknown-name");
    if (isOther) return null;
    throw error;
  }
};

const LOUDEST: readonly Harmonised[] = ["mixed", "stricter", "looser", "fixed", "same", "untouched"];

/** What a candidate does to a regulation as a whole: stricter here and looser there is both. */
const changeOf = (rules: readonly HarmonisedRule[]): Harmonised => {
  if (rules.length === 0) return "silent";
  const changes = new Set(rules.map(({ change }) => change));
  if (changes.has("stricter") && changes.has("looser")) return "mixed";
  return LOUDEST.find((one) => changes.has(one)) ?? "untouched";
};

/** Late duties of some rules on the register. */
const lateOf = (profile: Profile, ids: ReadonlySet<string>, asked: Asked): number | null => {
  if (asked.register === null) return null;
  const { calendar, beforeEffect } = asked;
  const options = { profile, hangsOn: false, beforeEffect, ...(calendar === undefined ? {} : { calendar }) };
  const { tasks, register } = createEvaluator(options).evaluateRegister(asked.register, { asOf: dateOf(asked.asOf) });
  const duties = [...tasks.flatMap((task) => task.duties), ...register.duties];
  return duties.filter((duty) => ids.has(duty.ruleId) && isLate(duty)).length;
};

const regulationUnder = (profile: Profile, candidate: Candidate, asked: Asked): HarmonisedRegulation => {
  const rules = rulesOf(profile, asked);
  let whole = profile;
  const harmonised = rules.map((rule): HarmonisedRule => {
    const head = { ruleId: ruleId(rule), provision: rule.provision, from: timeOf(rule) };
    const changed = setIn(whole, rule, candidate);
    if (changed === null) return Object.freeze({ ...head, to: head.from, change: "untouched", shift: null });
    const { change, mean } = shiftBetween(rule, profile, changed, asked.asOf, asked.calendar);
    whole = changed;
    const own = changed.rules.find((one) => ruleId(one) === ruleId(rule)) ?? rule;
    return Object.freeze({ ...head, to: timeOf(own), change, shift: mean });
  });
  const ids = new Set(rules.map(ruleId));
  return Object.freeze({
    profile: profile.id,
    change: changeOf(harmonised),
    rules: Object.freeze(harmonised),
    lateBefore: lateOf(profile, ids, asked),
    late: lateOf(whole, ids, asked),
  });
};

const total = (numbers: readonly (number | null)[]): number | null =>
  numbers.some((n) => n === null) ? null : numbers.reduce<number>((sum, n) => sum + (n ?? 0), 0);

const candidateOf = (candidate: Candidate, asked: Asked): Omit<HarmonisedCandidate, "onFrontier"> => {
  const regulations = asked.profiles.map((profile) => regulationUnder(profile, candidate, asked));
  const shifts = regulations.flatMap(({ rules }) => rules.flatMap(({ shift }) => shift ?? []));
  if (regulations.every(({ rules }) => rules.every(({ change }) => change === "untouched")))
    fail({
      code: "out-of-range",
      path: "candidates",
      found: Object.keys(candidate).join(", "),
      expected: inBoth`${both("đường dẫn của một quy tắc về", "a path of a rule of")} ${asked.act}`,
    });
  const named = (change: Harmonised): readonly string[] =>
    Object.freeze(regulations.flatMap((one) => (one.change === change ? [one.profile] : [])));
  return {
    candidate,
    regulations: Object.freeze(regulations),
    stricter: named("stricter"),
    looser: named("looser"),
    shift: shifts.length === 0 ? 0 : Math.round((shifts.reduce((sum, n) => sum + n, 0) / shifts.length) * 10) / 10,
    lateBefore: total(regulations.map(({ lateBefore }) => lateBefore)),
    late: total(regulations.map(({ late }) => late)),
  };
};

type Point = Omit<HarmonisedCandidate, "onFrontier">;

/** Whether one candidate is at least as strict as another with no more late, and better in one of the two. */
const beats = (one: Point, other: Point): boolean => {
  const [late, theirs] = [one.late ?? 0, other.late ?? 0];
  return one.shift <= other.shift && late <= theirs && (one.shift < other.shift || late < theirs);
};

/**
 * What would follow if several regulations said the same of one act: for each candidate who becomes stricter and who
 * looser, by how many days on the mean of a year, how many duties would be late on a register, and which candidates no
 * other one beats in both.
 *
 * @param candidates - What is set in every rule of the act, in the paths of `amend`: `{ "limit.workingDays": 3 }`.
 * @throws DondocError `unknown-name` for an act; `out-of-range` for a candidate that no rule of the act can take.
 * @example
 * harmonise("registerTask", [{ "limit.workingDays": 1 }, { "limit.workingDays": 3 }], { profiles, asOf: "2026-11-20" })
 *   .candidates.map(({ stricter }) => stricter);
 */
export const harmonise = (act: Act, candidates: readonly Candidate[], options: HarmoniseOptions): Harmonisation =>
  answering("act", () => {
    requireValue(act, "act", aText);
    if (!Object.hasOwn(ACT, act)) fail(unknownWord("unknown-name", "act", act, Object.keys(ACT)));
    requireValue(candidates, "candidates", aList);
    if (candidates.length === 0) fail({ code: "missing", path: "candidates", expected: '{ "limit.workingDays": 3 }' });
    candidates.forEach((candidate, i) => {
      requireValue(candidate, `candidates[${i}]`, anObject);
    });
    requireOptions(options, HARMONISE_CHECKS);
    requireProfiles(options.profiles);
    return harmonisationOf(act, candidates, { ...options });
  });

const harmonisationOf = (
  act: Act,
  candidates: readonly Candidate[],
  {
    profiles,
    asOf,
    register,
    facet = null as string | null,
    assumeInForce = false,
    readings = {},
    calendar,
  }: Omit<HarmoniseOptions, "facet"> & { readonly facet?: string | null },
): Harmonisation => {
  const own = readingsFor(profiles, readings);
  const asked: Asked = {
    act,
    facet,
    profiles: profiles.map((profile, i) =>
      applyReadings(assumeInForce ? inForceAlways(profile) : profile, own[i] ?? {}),
    ),
    register: register === undefined ? null : checkRegister(register),
    asOf: dayInVietNam(asOf, "asOf"),
    calendar,
    beforeEffect: assumeInForce ? "apply" : "ignore",
  };
  if (asked.profiles.every((profile) => rulesOf(profile, asked).length === 0))
    fail({
      code: "out-of-range",
      path: "act",
      found: facet === null ? act : `${act} ${facet}`,
      expected: both("một việc mà có quy chế quy định", "an act that a regulation has a rule on"),
    });
  const points = candidates.map((candidate) => candidateOf(candidate, asked));
  return Object.freeze({
    act,
    facet,
    asOf: dateOf(asked.asOf),
    assumeInForce,
    profiles: Object.freeze(asked.profiles.map(({ id }) => id)),
    candidates: Object.freeze(
      points.map((one) => Object.freeze({ ...one, onFrontier: !points.some((other) => beats(other, one)) })),
    ),
  });
};
