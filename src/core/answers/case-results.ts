import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { Problem } from "../../errors.js";
import { applyReadings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import type { ProfileCase } from "../../language/schema/profile-case.js";
import { type ProfileVersion, profileOn } from "../../language/schema/versions.js";
import { evaluate, evaluateRegister } from "./evaluator.js";
import { type ScheduledDuty, schedule } from "./schedule.js";

/** What the cases of a regulation are judged by. */
export interface CaseSetting {
  /** A profile, or the versions of one. */
  readonly profile: Profile | readonly ProfileVersion[];
  readonly calendar: WorkingCalendar | undefined;
}

/** A situation under the readings and numbers of its case, or under none. */
export type Situation = Omit<ProfileCase, "expect" | "byDefault">;

/** What a situation comes to, or what it lacks for that. */
export type Outcome<T> = { readonly of: T } | { readonly problems: readonly Problem[] };

/** Everything that is said of the tasks and the bodies of a situation. */
export interface JudgedResults {
  readonly duties: readonly object[];
  readonly rungs: readonly object[];
  readonly rights: readonly object[];
  readonly statuses: readonly object[];
  readonly deadlines: readonly object[];
  readonly findings: readonly object[];
  readonly questions: readonly object[];
  readonly oftenLate: readonly object[];
}

const missing = (path: string, expected: string): Outcome<never> => ({
  problems: [{ code: "missing", path, expected }],
});

const profileFor = ({ profile }: CaseSetting, day: PlainDate): Profile =>
  "rules" in profile ? profile : profileOn(profile, day);

const given = ({ calendar }: CaseSetting): { readonly calendar?: WorkingCalendar } =>
  calendar === undefined ? {} : { calendar };

/** A task or a register on the day judged. Each result says of which task it is; `null`: of a body. */
export const judgedResults = (one: Situation, setting: CaseSetting): Outcome<JudgedResults> => {
  const { asOf, task, register, readings = {}, parameters = {} } = one;
  if (asOf === undefined) return missing("asOf", "YYYY-MM-DD");
  if (task !== undefined && register !== undefined) {
    return {
      problems: [{ code: "given-twice", path: "register", found: "task, register", expected: "task | register" }],
    };
  }
  const options = { ...given(setting), profile: profileFor(setting, asOf), asOf, readings, parameters, hangsOn: false };
  const whole = register === undefined ? null : evaluateRegister(register, options);
  const tasks = whole === null ? [evaluate(task, options)] : whole.tasks;
  const own = whole?.register;
  const marked = (task: string | null, results: readonly object[]): object[] =>
    results.map((result) => ({ ...result, task }));
  const ofEach = (pick: (task: (typeof tasks)[number]) => readonly object[]): object[] =>
    tasks.flatMap((task) => marked(task.id, pick(task)));
  return {
    of: {
      duties: [...ofEach(({ duties }) => duties), ...marked(null, own?.duties ?? [])],
      rungs: ofEach(({ ladder }) => ladder),
      rights: ofEach(({ rights }) => rights),
      statuses: ofEach(({ status }) => [status]),
      deadlines: ofEach(({ dueOn }) => [dueOn]),
      findings: [...ofEach(({ findings }) => findings), ...marked(null, own?.findings ?? [])],
      questions: [...ofEach(({ questions }) => questions), ...marked(null, own?.questions ?? [])],
      oftenLate: marked(null, own?.oftenLate ?? []),
    },
  };
};

/** What falls due in the span of a situation. */
export const scheduledResults = (one: Situation, setting: CaseSetting): Outcome<readonly ScheduledDuty[]> => {
  const { from, to, meetings = [], readings = {} } = one;
  if (from === undefined) return missing("from", "YYYY-MM-DD");
  if (to === undefined) return missing("to", "YYYY-MM-DD");
  const profile = profileFor(setting, from);
  return { of: schedule({ ...given(setting), profile, from, to, meetings, readings }).duties };
};

/** The regulation itself; of several versions the one of the day judged. */
export const readRegulation = (one: Situation, setting: CaseSetting): Outcome<Profile> => {
  const { asOf, readings = {} } = one;
  const { profile } = setting;
  if ("rules" in profile) return { of: applyReadings(profile, readings) };
  return asOf === undefined ? missing("asOf", "YYYY-MM-DD") : { of: applyReadings(profileOn(profile, asOf), readings) };
};
