import type { TaskEvaluation } from "../model/evaluation.js";
import { optional } from "../model/optional.js";

type SeldomTold = "ordinal" | "phaseSince" | "stoodStill" | "outsideScope" | "leadSince" | "documentTasks";

/** What is told of few tasks; `undefined`: not of this one. */
export type Seldom = { readonly [key in SeldomTold]: TaskEvaluation[key] | undefined };

/**
 * An evaluation with what is told of few tasks, each member in its place. That of most tasks stays as it is: to write it
 * with a place kept for what it lacks takes three times the room.
 */
export const withSeldom = (usual: TaskEvaluation, seldom: Seldom): TaskEvaluation => {
  const { ordinal, phaseSince, stoodStill, outsideScope, leadSince, documentTasks } = seldom;
  const some = ordinal ?? phaseSince ?? stoodStill ?? outsideScope ?? leadSince ?? documentTasks;
  if (some === undefined) return usual;
  const { id, title, lead, leads, coordinators, secrecy, asOf, profile, phase, status, dueOn, ...others } = usual;
  return {
    id,
    ...optional("ordinal", ordinal),
    ...{ title, lead, leads, coordinators, secrecy, asOf, profile, phase },
    ...optional("phaseSince", phaseSince),
    ...optional("stoodStill", stoodStill),
    ...optional("outsideScope", outsideScope),
    ...optional("leadSince", leadSince),
    status,
    dueOn,
    ...optional("documentTasks", documentTasks),
    ...others,
  };
};
