import { createEvaluator, explainTask, type Profile, type Task } from "../src/index.js";
import { profiles } from "../src/profiles/index.js";
import { AS_OF, rawTask, sampleTasks } from "./inputs/tasks.js";
import { inProcess } from "./measure.js";
import type { Subject } from "./subject.js";

/** Different tasks, so that no branch is learnt by heart. */
const TASKS = 256;

export const evaluationOf = (profile: string): string => `evaluate a task of eight events, ${profile}`;
export const EXPLAINED = "evaluate and explain every date, lao-cai";

const evaluated = (profile: Profile, tasks: readonly Task[]): Subject => {
  const evaluator = createEvaluator({ profile });
  return {
    name: evaluationOf(profile.id),
    ours: inProcess("ours", tasks.length, () => {
      let sum = 0;
      for (const task of tasks) sum += evaluator.evaluate(task, AS_OF).duties.length;
      return sum;
    }),
    peers: [],
  };
};

const explained = (profile: Profile, tasks: readonly Task[]): Subject => {
  const evaluator = createEvaluator({ profile });
  return {
    name: EXPLAINED,
    ours: inProcess("ours", tasks.length, () => {
      let steps = 0;
      for (const task of tasks) {
        steps += evaluator.evaluate(task, AS_OF).duties.length;
        for (const derivation of explainTask(task, { profile, asOf: AS_OF }).derivations)
          steps += derivation.steps.length;
      }
      return steps;
    }),
    peers: [],
  };
};

/** Tasks that are checked with every evaluation, as a host passes them that keeps plain objects. */
const unchecked = (profile: Profile): Subject => {
  const evaluator = createEvaluator({ profile });
  const tasks = Array.from({ length: TASKS }, (_, i) => rawTask(i));
  return {
    name: `check and evaluate a plain object, ${profile.id}`,
    ours: inProcess("ours", tasks.length, () => {
      let sum = 0;
      for (const task of tasks) sum += evaluator.evaluate(task, AS_OF).duties.length;
      return sum;
    }),
    peers: [],
  };
};

/** A full evaluation under each regulation; no other package does this, so there is nothing beside it. */
export const evaluationSubjects = (): Subject[] => {
  const tasks = sampleTasks(TASKS);
  const laoCai = profiles.find(({ id }) => id === "lao-cai");
  if (laoCai === undefined) throw new Error("the profile lao-cai is missing");
  return [...profiles.map((profile) => evaluated(profile, tasks)), unchecked(laoCai), explained(laoCai, tasks)];
};
