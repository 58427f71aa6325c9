import type { Duty, Rung, TaskEvaluation } from "../model/evaluation.js";

/** Whether a duty arose: was owed, is, or will be. */
export const arises = ({ state }: Duty): boolean => state !== "notApplicable";

/** Whether a state holds, held, or comes about if nothing happens. */
const isReached = ({ reached, next, episodes }: Rung): boolean => reached || next !== null || episodes.length > 0;

/** The result of a task without what does not arise; everything else stays as it is. */
export const arisingOf = (evaluation: TaskEvaluation): TaskEvaluation =>
  Object.freeze({
    ...evaluation,
    duties: Object.freeze(evaluation.duties.filter(arises)),
    ladder: Object.freeze(evaluation.ladder.filter(isReached)),
    rights: Object.freeze(evaluation.rights.filter(({ state }) => state !== "notOpened")),
  });
