import { aFlag, anObject, answering, anything, requireOptions } from "../../answering.js";
import { dateOf, dayInVietNam, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { problemWithMoment } from "../../calendar/plain-date.js";
import { problemWithCalendar } from "../../calendar/required-calendar.js";
import { evaluateRegister } from "../../core/answers/evaluator.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { ShareOptions } from "../../core/answers/shares.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import { checkRegister } from "../../core/register/parse-register.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { effectOf, inForceOn } from "../../language/version-span.js";
import { inForceAlways } from "../assume-in-force.js";
import { readingsFor, requireProfiles } from "../several-profiles.js";
import type { ComparedTask, Outcomes, ReachedState, RegulationOutcome, TaskOutcome } from "./outcomes.js";
import { differencesOf, isLate, type Known, knownOf, type Verdicts, verdictsOf } from "./why.js";

/** How every regulation is asked. */
export interface OutcomesOptions {
  /** Take every regulation to be in force on every day: past days, drafts, regulations that ended. Default: `false`. */
  readonly assumeInForce?: boolean;
  /** Other readings, by code; each regulation takes those that it knows. */
  readonly readings?: Readings;
  /** The calendar on which days are counted. Default: the Vietnamese one, as it was known on `knownAt`. */
  readonly calendar?: WorkingCalendar;
  /** Hides events recorded, and notices of days off announced, after this day. Default: all that is known. */
  readonly knownAt?: PlainDate;
  /** How the share of each summary is counted. */
  readonly share?: Partial<ShareOptions>;
}

const OUTCOMES_CHECKS = {
  assumeInForce: aFlag,
  readings: anObject,
  calendar: problemWithCalendar,
  knownAt: problemWithMoment,
  share: anything,
};

const reachedOf = (ladder: TaskEvaluation["ladder"]): readonly ReachedState[] =>
  ladder.flatMap(({ reached, ruleId, provision, since, handledOn }) =>
    reached ? [Object.freeze({ ruleId, provision, since, handledOn })] : [],
  );

/** What one regulation says of a task, in short. */
export const outcomeOf = (profile: string, { phase, status, duties, ladder }: TaskEvaluation): TaskOutcome => {
  const late: Duty[] = [];
  let worst: Duty | null = null;
  let owed = 0;
  let undetermined = 0;
  for (const duty of duties) {
    if (duty.state === "owed") owed++;
    else if (duty.state === "undetermined") undetermined++;
    else if (isLate(duty)) {
      late.push(duty);
      if (worst === null || (duty.workingDaysLate ?? 0) > (worst.workingDaysLate ?? 0)) worst = duty;
    }
  }
  return Object.freeze({
    profile,
    phase,
    status,
    late: Object.freeze(late),
    owed,
    undetermined,
    worst,
    reached: Object.freeze(reachedOf(ladder)),
  });
};

const regulationOutcome = (
  profile: Profile,
  evaluation: RegisterEvaluation,
  outcomes: readonly TaskOutcome[],
): RegulationOutcome => {
  const late = outcomes.filter((one) => one.late.length > 0);
  return Object.freeze({
    profile: profile.id,
    standing: profile.standing,
    readings: evaluation.readings,
    summary: evaluation.summary,
    lateReports: Object.freeze(evaluation.register.duties.filter(isLate)),
    lateTasks: late.length,
    // Every lateness of it hangs on a reading.
    lateTasksByReading: late.filter((one) => one.late.every(({ hangsOn = [] }) => hangsOn.length > 0)).length,
    findings: evaluation.register.findings,
  });
};

/**
 * One register under several regulations on one day: of each task what each says, and why they differ; of each
 * regulation its summary, so that the denominators stand side by side.
 *
 * @param register - As `evaluateRegister` takes it; read once.
 * @param profiles - Of one regulation the outcomes are those of `evaluateRegister`.
 * @throws DondocError with every problem of the register at once; `given-twice` for one regulation given twice.
 * @example
 * const task = { id: "1", title: "Báo cáo", lead: "Sở Y tế", dueOn: "2026-03-04" };
 * outcomes({ tasks: [task] }, [laoCai, canTho], "2026-03-20").tasks[0]?.outcomes.map(({ late }) => late.length); // [2, 1]
 */
export const outcomes = (
  register: unknown,
  profiles: readonly Profile[],
  asOf: PlainDate,
  options: OutcomesOptions = {},
): Outcomes =>
  answering("options", () => {
    requireProfiles(profiles);
    requireOptions(options, OUTCOMES_CHECKS);
    return outcomesOf(register, profiles, asOf, { ...options });
  });

/** What is kept of one regulation's evaluation, which is let go once it is folded: five of a long register are large. */
interface Folded {
  readonly known: Known;
  readonly regulation: RegulationOutcome;
  readonly ids: readonly { readonly id: string; readonly title: string | null }[];
  readonly outcomes: readonly TaskOutcome[];
  readonly verdicts: readonly Verdicts[];
}

/** Whether a regulation applies on a day; a draft does from the day that its text presupposes. */
const applies = (profile: Profile, asOf: PlainDate): boolean => {
  const { from, until } = effectOf(profile);
  const day = dayOf(asOf);
  return from <= day && day <= until;
};

const fold = (profile: Profile, evaluation: RegisterEvaluation, assumed: boolean): Folded => {
  const known = knownOf(profile, assumed || applies(profile, evaluation.asOf));
  const outcomes = evaluation.tasks.map((task) => outcomeOf(profile.id, task));
  return {
    known,
    regulation: regulationOutcome(profile, evaluation, outcomes),
    ids: evaluation.tasks.map(({ id, title }) => ({ id, title })),
    outcomes,
    verdicts: evaluation.tasks.map((task) => verdictsOf(task, known)),
  };
};

const comparedTask = (at: number, folded: readonly Folded[]): ComparedTask => {
  const outcomes = folded.flatMap((one) => one.outcomes[at] ?? []);
  const verdicts = folded.flatMap((one) => one.verdicts[at] ?? []);
  const { id = "", title = null } = folded[0]?.ids[at] ?? {};
  const differences = differencesOf(
    outcomes,
    verdicts,
    folded.map(({ known }) => known),
  );
  return Object.freeze({ id, title, outcomes: Object.freeze(outcomes), differences });
};

const outcomesOf = (
  input: unknown,
  asked: readonly Profile[],
  asOf: PlainDate,
  { assumeInForce = false, readings = {}, share, ...rest }: OutcomesOptions,
): Outcomes => {
  const register = checkRegister(input);
  const day = dayInVietNam(asOf, "asOf");
  const given = asked.map((profile) => inForceOn(profile, day));
  const own = readingsFor(given, readings);
  const folded = given.map((profile, i) => {
    const taken = own[i] ?? {};
    const evaluation = evaluateRegister(register, {
      ...rest,
      profile: assumeInForce ? inForceAlways(profile) : profile,
      readings: taken,
      asOf,
      ...(share === undefined ? {} : { share }),
      ...(assumeInForce ? { beforeEffect: "apply" as const } : {}),
    });
    return fold(applyReadings(profile, taken), evaluation, assumeInForce);
  });
  return Object.freeze({
    asOf: dateOf(day),
    assumeInForce,
    profiles: Object.freeze(folded.map(({ regulation }) => regulation)),
    tasks: Object.freeze(register.tasks.map((_, at) => comparedTask(at, folded))),
  });
};
