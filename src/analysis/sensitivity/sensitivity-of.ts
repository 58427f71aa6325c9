import { aFlag, anObject, answering, anything, requireOptions } from "../../answering.js";
import { dateOf, dayInVietNam, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { hangingText } from "../../core/answers/hangs-on.js";
import type { Register } from "../../core/model/task.js";
import { checkRegister } from "../../core/register/parse-register.js";
import { fail } from "../../errors.js";
import { A_DAY } from "../../expected.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile, Reading, ReadingValue } from "../../language/profile.js";
import { inForceOn } from "../../language/version-span.js";
import { inForceAlways } from "../assume-in-force.js";
import { readingsFor, requireProfiles } from "../several-profiles.js";
import { Arisen } from "./arisen.js";
import { effectOf, noEffect } from "./effect-of.js";
import { envelopeOf } from "./envelope-of.js";
import { factsOf } from "./facts-of.js";
import { flipsBetween } from "./flips.js";
import { type Opened, openRegister } from "./opened.js";
import { type BaseRun, runUnder } from "./runs.js";
import type { AmbiguityEffect, ReadingEffect, RegulationSensitivity, Sensitivity } from "./sensitivity.js";
import { type ValueFlips, verdictsOf } from "./verdicts-of.js";

/** What the register is judged under while its readings are changed one by one. */
export interface SensitivityOptions {
  /** Take every regulation to be in force on every day: past days, drafts, regulations that ended. Default: `false`. */
  readonly assumeInForce?: boolean;
  /** The readings to start from, by code; each regulation takes those that it knows. Default: those it is written in. */
  readonly readings?: Readings;
  /** The host's own values for parameters, `{ dueSoonWorkingDays: 5 }`; `null` switches one off. */
  readonly parameters?: Readonly<Record<string, number | null>>;
  /** The calendar on which days are counted. Default: the Vietnamese one, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides events recorded, and notices of days off announced, after this day. Default: all that is known. */
  readonly knownAt?: PlainDate;
}

const SENSITIVITY_CHECKS = {
  assumeInForce: aFlag,
  readings: anObject,
  parameters: anything,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
};

/** What one value does, and the verdicts that it flips. */
interface Tried {
  readonly effect: ReadingEffect;
  readonly flips: ValueFlips;
}

/** Asks under every value of every ambiguity that is not in use. */
const tryAll = (opened: Opened, base: BaseRun, arisen: Arisen): ReadonlyMap<Reading, readonly Tried[]> => {
  const { profile, readings } = opened;
  const { sameAct } = hangingText(profile);
  const isWritten = (reading: Reading, value: string): boolean =>
    reading.values.find((one) => one.value === value)?.changes.length === 0;
  const tryOne = (reading: Reading, value: ReadingValue): Tried => {
    const { code } = reading;
    // What changes nothing of the text, in place of what changes nothing of it, is the same regulation.
    if (value.changes.length === 0 && isWritten(reading, readings[code] ?? reading.value))
      return { effect: noEffect(value), flips: { code, value: value.value, flips: [] } };
    const other = runUnder({ ...readings, [code]: value.value }, opened, base);
    arisen.add(other, base);
    const flips = flipsBetween(base, other, sameAct);
    return { effect: effectOf(value, base, other, flips), flips: { code, value: value.value, flips } };
  };
  return new Map(
    profile.readings.map((reading) => {
      const inUse = readings[reading.code] ?? reading.value;
      return [reading, reading.values.filter(({ value }) => value !== inUse).map((value) => tryOne(reading, value))];
    }),
  );
};

const ambiguityOf = (reading: Reading, tried: readonly Tried[], readings: Readings): AmbiguityEffect => {
  const values = tried.map(({ effect }) => effect).sort((a, b) => b.flips - a.flips);
  return Object.freeze({
    code: reading.code,
    question: reading.question,
    value: readings[reading.code] ?? reading.value,
    flips: Math.max(0, ...values.map(({ flips }) => flips)),
    values: Object.freeze(values),
    withoutEffect: values.every(({ withoutEffect }) => withoutEffect),
  });
};

/** How much an ambiguity does, where as many verdicts flip. */
const weightOf = ({ values }: AmbiguityEffect): number =>
  values.reduce((sum, one) => sum + one.daysMoved + one.daysLost + one.daysGained + one.rights + one.words, 0);

const regulationOf = (register: Register, asked: EvaluatorOptions, asOf: PlainDate): RegulationSensitivity => {
  const profile = inForceOn(asked.profile, dayInVietNam(asOf, "asOf"));
  const options = { ...asked, profile };
  const { readings = {} } = options;
  const opened = openRegister(register, options, asOf);
  const base = runUnder(readings, opened);
  const arisen = new Arisen(profile.rules);
  arisen.add(base);
  const tried = tryAll(opened, base, arisen);
  const ambiguities = [...tried].map(([reading, values]) => ambiguityOf(reading, values, readings));
  const { envelope, always } = envelopeOf({ opened, evaluation: base, arisen });
  return Object.freeze({
    profile: profile.id,
    standing: profile.standing,
    readings: base.readings,
    ambiguities: Object.freeze(ambiguities.sort((a, b) => b.flips - a.flips || weightOf(b) - weightOf(a))),
    ...verdictsOf(
      base,
      [...tried.values()].flat().map(({ flips }) => flips),
      always,
    ),
    envelope,
    facts: factsOf(base),
  });
};

/**
 * What of a register hangs on how a regulation is read. Each value of each ambiguity is evaluated in full beside the
 * readings in use: verdicts that flip, days that move or are lost, rights and words are counted by themselves. Every
 * lateness stands under every reading, or depends on those that are named; the envelope says how few and how many are
 * late under all combinations; the facts, what of the record would settle most.
 *
 * @param profiles - One regulation, or several.
 * @throws DondocError with every problem of the register at once; `unknown-name` for a reading that none of them knows.
 * @example
 * sensitivity(register, laoCai, "2026-11-20").profiles[0]?.ambiguities[0]?.code; // the one that decides most
 */
export const sensitivity = (
  register: unknown,
  profiles: Profile | readonly Profile[],
  asOf: PlainDate,
  options: SensitivityOptions = {},
): Sensitivity =>
  answering("register", () => {
    const given: readonly Profile[] = Array.isArray(profiles) ? profiles : [profiles];
    requireProfiles(given);
    requireOptions(options, SENSITIVITY_CHECKS);
    if (asOf === undefined || asOf === null) fail({ code: "missing", path: "asOf", expected: A_DAY });
    return sensitivityOf(checkRegister(register), given, asOf, { ...options });
  });

const sensitivityOf = (
  register: Register,
  given: readonly Profile[],
  asOf: PlainDate,
  { assumeInForce = false, readings = {}, ...rest }: SensitivityOptions,
): Sensitivity => {
  const own = readingsFor(given, readings);
  const forced = assumeInForce ? { beforeEffect: "apply" as const } : {};
  return Object.freeze({
    asOf: dateOf(dayInVietNam(asOf, "asOf")),
    assumeInForce,
    profiles: Object.freeze(
      given.map((profile, i) => {
        const taken = assumeInForce ? inForceAlways(profile) : profile;
        return regulationOf(register, { ...rest, ...forced, profile: taken, readings: own[i] ?? {} }, asOf);
      }),
    ),
  });
};
