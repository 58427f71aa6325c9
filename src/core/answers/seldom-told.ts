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
  const dated = phaseSince ?? stoodStill ?? leadSince;
  if (ordinal === undefined && dated === undefined && outsideScope === undefined && documentTasks === undefined)
    return usual;
  return {
    id: usual.id,
    ...optional("ordinal", ordinal),
    title: usual.title,
    lead: usual.lead,
    leads: usual.leads,
    coordinators: usual.coordinators,
    secrecy: usual.secrecy,
    asOf: usual.asOf,
    profile: usual.profile,
    phase: usual.phase,
    ...optional("phaseSince", phaseSince),
    ...optional("stoodStill", stoodStill),
    ...optional("outsideScope", outsideScope),
    ...optional("leadSince", leadSince),
    status: usual.status,
    dueOn: usual.dueOn,
    ...optional("documentTasks", documentTasks),
    completedOn: usual.completedOn,
    updatedOn: usual.updatedOn,
    duties: usual.duties,
    ladder: usual.ladder,
    nextRung: usual.nextRung,
    rights: usual.rights,
    findings: usual.findings,
    questions: usual.questions,
    nextChange: usual.nextChange,
  };
};
