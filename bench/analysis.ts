import { evaluateRegister, outcomes, type Register } from "../src/index.js";
import { profiles } from "../src/profiles/index.js";
import { AS_OF, sampleTasks } from "./inputs/tasks.js";
import { inProcess } from "./measure.js";
import type { Subject } from "./subject.js";

const TASKS = 200;

export const OUTCOMES = "outcomes of the five regulations, a task";
export const ONE_EVALUATION = "one evaluation of the register, on the mean of the five";

const registerOf = (): Pick<Register, "tasks"> => ({ tasks: sampleTasks(TASKS) });
const isLate = ({ state }: { readonly state: string }): boolean => ["overdue", "metLate", "missed"].includes(state);

/** A register under the five at once, beside the evaluation of one: what is said of a task must be the same. */
export const analysisSubjects = (): Subject[] => {
  const register = registerOf();
  const evaluated = () => profiles.map((profile) => evaluateRegister(register, { profile, asOf: AS_OF }));
  const lateByEvaluation = (): number[] =>
    evaluated().flatMap(({ tasks }) => tasks.map(({ duties }) => duties.filter(isLate).length));
  const lateByOutcomes = (): number[] => {
    const { tasks } = outcomes(register, profiles, AS_OF);
    return profiles.flatMap((_, i) => tasks.map((task) => task.outcomes[i]?.late.length ?? -1));
  };
  return [
    {
      name: OUTCOMES,
      ours: inProcess("ours", TASKS, () => outcomes(register, profiles, AS_OF).tasks.length),
      peers: [
        {
          ...inProcess(ONE_EVALUATION, TASKS * profiles.length, () =>
            evaluated().reduce((sum, { tasks }) => sum + tasks.length, 0),
          ),
          answers: lateByEvaluation,
          expected: lateByOutcomes,
          note: "our own, one regulation at a time",
        },
      ],
    },
  ];
};
