import { aFlag, aList, anObject, answering, requireOptions } from "../../answering.js";
import { both } from "../../bilingual.js";
import {
  addMonths,
  type DayNumber,
  dateOf,
  dayInVietNam,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { evaluateRegister } from "../../core/answers/evaluator.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { Meeting, Register } from "../../core/model/task.js";
import { checkRegister } from "../../core/register/parse-register.js";
import { fail } from "../../errors.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import { builtOnOf } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import { inForceAlways } from "../assume-in-force.js";
import { outcomeOf } from "../outcomes/outcomes-of.js";
import { readingsFor, requireProfiles } from "../several-profiles.js";
import { dayConflicts, type Judged } from "./day-conflicts.js";
import { type ExternalDays, seenFromAbove } from "./external-days.js";
import type { DayConflict, LayeredTask, Layers } from "./layers.js";
import { type LookedAt, ruleConflicts } from "./rule-conflicts.js";
import { wordingFinder } from "./wordings.js";

/** What layers are asked about, and what decides their days. */
export interface LayersOptions {
  /** The days of which rules are asked: triggers and reports. Default: a year from the day judged. */
  readonly from?: PlainDate;
  /** The last of these days. Default: the day before the same day a year after `from`. */
  readonly to?: PlainDate;
  /** The days that a layer above set for tasks, by id, where the register holds the office's own. */
  readonly external?: ExternalDays;
  /** Take every layer to be in force on every day. Default: `false`. */
  readonly assumeInForce?: boolean;
  /** Other readings, by code; each layer takes those that it knows. */
  readonly readings?: Readings;
  /** The dated meetings that some reports hang on. Default: those of the register. */
  readonly meetings?: readonly Meeting[];
  /** The calendar that moves and counts days. Default: the Vietnamese one, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides notices of days off announced after this day. Default: all that is known. */
  readonly knownAt?: PlainDate;
}

const LAYERS_CHECKS = {
  from: problemWithMoment,
  to: problemWithMoment,
  external: anObject,
  assumeInForce: aFlag,
  readings: anObject,
  meetings: aList,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
};

/** Two layers at least, and none above what is built on it. */
const requireOrder = (profiles: readonly Profile[]): void => {
  if (profiles.length < 2)
    fail({
      code: "missing",
      path: "profiles",
      found: String(profiles.length),
      expected: both(
        "ít nhất hai quy chế, cấp dưới trước: [lower, upper]",
        "two regulations or more, the lowest first: [lower, upper]",
      ),
    });
  profiles.forEach((profile, i) => {
    const built = builtOnOf(profile)?.layers.map(({ id }) => id) ?? [];
    const below = profiles.slice(0, i).find(({ id }) => built.includes(id));
    if (below === undefined) return;
    fail({
      code: "out-of-range",
      path: `profiles[${i}]`,
      found: `${below.id}, ${profile.id}`,
      expected: `${profile.id}, ${below.id}`,
    });
  });
};

/** Every layer with each of those above it, the nearest first. */
const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((lower, i) => items.slice(i + 1).map((upper) => [lower, upper] as const));

interface Setting extends LookedAt {
  readonly asOf: PlainDate;
  readonly profiles: readonly Profile[];
}

const spanOf = (asOf: PlainDate, { from, to }: LayersOptions): { readonly from: DayNumber; readonly to: DayNumber } => {
  const first = from === undefined ? dayInVietNam(asOf, "asOf") : dayInVietNam(from, "from");
  const last = to === undefined ? addMonths(first, 12) - 1 : dayInVietNam(to, "to");
  if (last < first) fail({ code: "out-of-range", path: "to", found: dateOf(last), expected: `≥ ${dateOf(first)}` });
  return { from: first, to: last };
};

const judgedUnder = (
  register: Register,
  profile: Profile,
  { asOf, calendar }: Setting,
  assumed: boolean,
): readonly TaskEvaluation[] =>
  evaluateRegister(register, {
    profile: assumed ? inForceAlways(profile) : profile,
    calendar,
    asOf,
    ...(assumed ? { beforeEffect: "apply" as const } : {}),
  }).tasks;

const layeredTasks = (
  register: Register,
  external: ExternalDays,
  setting: Setting,
  assumed: boolean,
): readonly LayeredTask[] => {
  const above = seenFromAbove(register, external);
  const { profiles, calendar } = setting;
  const each = profiles.map((profile, i) => ({
    profile,
    wordingOf: wordingFinder(profile),
    tasks: judgedUnder(i === 0 ? register : above, profile, setting, assumed),
  }));
  return register.tasks.map((_, at): LayeredTask => {
    const judged = each.flatMap(({ profile, wordingOf, tasks }): Judged[] => {
      const task = tasks[at];
      return task === undefined ? [] : [{ profile, wordingOf, task }];
    });
    const conflicts = pairsOf(judged).flatMap(([lower, upper]): readonly DayConflict[] =>
      dayConflicts(lower, upper, profiles, calendar),
    );
    const { id = "", title = null } = judged[0]?.task ?? {};
    return Object.freeze({
      id,
      title,
      outcomes: Object.freeze(judged.map(({ profile, task }) => outcomeOf(profile.id, task))),
      conflicts: Object.freeze(conflicts),
    });
  });
};

/**
 * Layers of law on one register: a division's regulation, its department's, the province's, the Prime Minister's. Each is
 * asked of every task, and where a lower one sets a day after the one above it, that is named: for rules whatever the
 * task, and for the days of each task. It settles nothing: which of the two binds is for who reads it.
 *
 * @param register - As `evaluateRegister` takes it; `null` asks the rules alone.
 * @param profiles - The lowest first; each next one stands above it.
 * @throws DondocError with every problem of the register at once; `out-of-range` for layers in the wrong order.
 * @example
 * const so = parseProfile({ extends: "lao-cai", id: "so", title: { vi: "Sở", en: "A department" } }, { base: laoCai });
 * layers(null, [so, laoCai], "2026-03-02").rules; // []
 */
export const layers = (
  register: unknown,
  profiles: readonly Profile[],
  asOf: PlainDate,
  options: LayersOptions = {},
): Layers =>
  answering("options", () => {
    requireProfiles(profiles);
    requireOptions(options, LAYERS_CHECKS);
    requireOrder(profiles);
    return layersOf(register, profiles, asOf, { ...options });
  });

const layersOf = (input: unknown, given: readonly Profile[], asOf: PlainDate, options: LayersOptions): Layers => {
  const { readings = {}, external = {}, assumeInForce = false, knownAt, meetings } = options;
  const own = readingsFor(given, readings);
  const profiles = given.map((profile, i) => applyReadings(profile, own[i] ?? {}));
  const register = input === null ? null : checkRegister(input);
  const calendar = options.calendar ?? (knownAt === undefined ? vietnam : vietnamCalendar({ knownAt }));
  const day = dateOf(dayInVietNam(asOf, "asOf"));
  const span = spanOf(day, options);
  calendar.require(span.from);
  calendar.require(span.to);
  const always = assumeInForce ? profiles.map(inForceAlways) : profiles;
  const about = { asOf: day, profiles, layers: always, calendar, meetings: meetings ?? register?.meetings ?? [] };
  const setting = { ...span, ...about };
  return Object.freeze({
    asOf: day,
    from: dateOf(span.from),
    to: dateOf(span.to),
    profiles: Object.freeze(given.map(({ id }) => id)),
    rules: Object.freeze(pairsOf(always).flatMap(([lower, upper]) => ruleConflicts(lower, upper, setting))),
    tasks: Object.freeze(register === null ? [] : layeredTasks(register, external, setting, assumeInForce)),
  });
};
