import { evaluateRegister, outcomes, type Profile, parseRegister, type Register, sensitivity } from "../src/index.js";
import { PROFILE_IDS } from "../src/language/profile.js";
import { getProfile, profiles } from "../src/profiles/index.js";
import { BODIES, provinceRegister, REPORTS_A_BODY, YEAR_END } from "./inputs/province.js";
import { AS_OF, sampleTasks } from "./inputs/tasks.js";
import { inProcess } from "./measure.js";
import type { Subject } from "./subject.js";

const TASKS = 10_000;
/** Answers are compared on fewer. */
const COMPARED = 200;
const READ_TASKS = 300;
/** The regulation with most values, and the one that is evaluated soonest beside them. */
export const READ_PROFILES = ["hai-phong-snv", "kon-tum-snn"] as const;

export const OUTCOMES = "outcomes of the five regulations, a task";
export const ONE_EVALUATION = "one evaluation of the register, on the mean of the five";
export const sensitivityOf = (profile: string): string => `sensitivity of a register, ${profile}`;
export const EVALUATED_ONCE = "one evaluation of the same register";
export const arguableOf = (profile: string): string =>
  `${BODIES} bodies with ${REPORTS_A_BODY} reports each, with every other date, ${profile}`;

const registerOf = (tasks: number): Register => parseRegister({ tasks: sampleTasks(tasks) });
const isLate = ({ state }: { readonly state: string }): boolean => ["overdue", "metLate", "missed"].includes(state);

/** How many other values the ambiguities of a regulation have. */
export const valuesOf = ({ readings }: Profile): number =>
  readings.reduce((sum, { values }) => sum + values.length - 1, 0);

/** What hangs on which reading, beside one evaluation of the same register: as many late duties under the readings in use. */
const sensitivitySubject = (profile: Profile, register: Register): Subject => {
  const once = () => evaluateRegister(register, { profile, asOf: AS_OF });
  // Task by task, and last of the register itself.
  const late = (): number[] => {
    const { tasks, register: own } = once();
    return [...tasks, own].map(({ duties }) => duties.filter(isLate).length);
  };
  const told = (): number[] => {
    const verdicts = sensitivity(register, profile, AS_OF).profiles[0]?.verdicts ?? [];
    const standing = verdicts.filter(({ state }) => state !== null && isLate({ state }));
    const places = [...register.tasks.map(({ id }) => id), null];
    return places.map((place) => standing.filter(({ taskId }) => taskId === place).length);
  };
  return {
    name: sensitivityOf(profile.id),
    ours: inProcess("ours", 1, () => sensitivity(register, profile, AS_OF).profiles.length),
    peers: [
      {
        ...inProcess(EVALUATED_ONCE, 1, () => once().tasks.length),
        answers: late,
        expected: told,
        note: `our own; ${valuesOf(profile)} other values of its ambiguities`,
      },
    ],
  };
};

/** A year of reports of a province, with the date that every other reading would give. */
const arguableSubject = (id: Parameters<typeof provinceRegister>[0]): Subject => {
  const { profile, register } = provinceRegister(id);
  const options = { profile, asOf: YEAR_END, arguable: true };
  return {
    name: arguableOf(id),
    ours: inProcess("ours", 1, () => evaluateRegister(register, options).register.duties.length),
    peers: [],
  };
};

/** A register under the five at once, beside the evaluation of one: what is said of a task must be the same. */
export const analysisSubjects = (): Subject[] => {
  let whole: Register | undefined;
  const large = (): Register => {
    whole ??= registerOf(TASKS);
    return whole;
  };
  const compared = registerOf(COMPARED);
  const evaluated = (register: Register) =>
    profiles.map((profile) => evaluateRegister(register, { profile, asOf: AS_OF }));
  const lateByEvaluation = (): number[] =>
    evaluated(compared).flatMap(({ tasks }) => tasks.map(({ duties }) => duties.filter(isLate).length));
  const lateByOutcomes = (): number[] => {
    const { tasks } = outcomes(compared, profiles, AS_OF);
    return profiles.flatMap((_, i) => tasks.map((task) => task.outcomes[i]?.late.length ?? -1));
  };
  return [
    {
      name: OUTCOMES,
      ours: inProcess("ours", TASKS, () => outcomes(large(), profiles, AS_OF).tasks.length),
      peers: [
        {
          ...inProcess(ONE_EVALUATION, TASKS * profiles.length, () =>
            evaluated(large()).reduce((sum, { tasks }) => sum + tasks.length, 0),
          ),
          answers: lateByEvaluation,
          expected: lateByOutcomes,
          note: "our own, one regulation at a time",
        },
      ],
    },
    ...READ_PROFILES.map((id) => sensitivitySubject(getProfile(id), registerOf(READ_TASKS))),
    ...PROFILE_IDS.map(arguableSubject),
  ];
};
