import type { Cell, Phase } from "../../src/language/vocabulary.js";
import type { DrawnTask as RawTask } from "../../src/testing/arbitraries/tasks.js";
import { workingDaysAfter } from "./calendar.js";
import { canTho } from "./can-tho.js";
import { notApplicable, SOON_WORKING_DAYS } from "./duty.js";
import { haiPhongSnv } from "./hai-phong-snv.js";
import { CONFIRMATION, haiPhongThanhUy } from "./hai-phong-thanh-uy.js";
import { konTumSnn } from "./kon-tum-snn.js";
import { laoCai } from "./lao-cai.js";
import type { Opinion, Rules } from "./opinion.js";
import { type Confirmation, isConfirmed, lastOf, type Story, storyOf } from "./story.js";
import { outOfReach } from "./threshold.js";

interface Regulation {
  readonly rules: (story: Story) => Rules;
  /** Whether a finished task has to be confirmed, and by whom not. */
  readonly confirmation: Confirmation | null;
}

export const REGULATIONS: Readonly<Record<string, Regulation>> = {
  "lao-cai": { rules: laoCai, confirmation: null },
  "can-tho": { rules: canTho, confirmation: null },
  "kon-tum-snn": { rules: konTumSnn, confirmation: null },
  // Điều 6 khoản 1 điểm a: confirmed on the System by the Office of the city's People's Committee.
  "hai-phong-snv": {
    rules: haiPhongSnv,
    confirmation: { others: ["office", "lead", "coordinator", "Văn phòng Sở"] },
  },
  "hai-phong-thanh-uy": { rules: haiPhongThanhUy, confirmation: CONFIRMATION },
};

const isSuspended = ({ acts }: Story): boolean => lastOf(acts, "suspended", "resumed")?.type === "suspended";

const isReturned = ({ acts }: Story): boolean =>
  lastOf(acts, "returned", "reassigned", "assigned", "received")?.type === "returned";

const phaseOf = (story: Story, awaiting: boolean): Phase => {
  if (story.cancelledOn !== null) return "cancelled";
  if (story.completedOn !== null) return awaiting ? "awaitingConfirmation" : "completed";
  if (story.notIssuedYet) return "upcoming";
  if (isSuspended(story)) return "suspended";
  return isReturned(story) ? "returned" : "open";
};

const cellOf = ({ dueOn, completedOn, asOf }: Story, phase: Phase): Cell => {
  if (phase === "cancelled" || phase === "upcoming") return phase;
  if (phase === "completed") {
    if (dueOn === null) return "doneNoDeadline";
    return (completedOn ?? asOf) <= dueOn ? "doneOnTime" : "doneLate";
  }
  if (dueOn === null) return "openNoDeadline";
  return (completedOn ?? asOf) <= dueOn ? "openInTime" : "openOverdue";
};

/** Before the document is issued nothing is owed yet, and nothing can be reached. */
const notYet = (rules: Rules): Rules => ({
  rights: rules.rights,
  thresholds: rules.thresholds.map(({ rule, provision, actor }) => outOfReach({ rule, provision, actor })),
  duties: [...new Map(rules.duties.map((duty) => [duty.rule, duty])).values()].map(({ rule, provision, actor }) =>
    notApplicable({ rule, provision, actor }, "notIssuedYet"),
  ),
});

/** What a regulation says of a task at the end of a day, by the texts. */
export const referenceOpinion = (regulation: string, task: RawTask, asOf: number): Opinion => {
  const found = REGULATIONS[regulation];
  if (found === undefined) throw new Error(`No reference for ${regulation}`);
  const story = storyOf(task, asOf);
  const awaiting =
    story.cancelledOn === null &&
    story.completedOn !== null &&
    found.confirmation !== null &&
    !isConfirmed(story, found.confirmation);
  const phase = phaseOf(story, awaiting);
  const cell = cellOf(story, phase);
  const { dueOn, completedOn } = story;
  const open = completedOn === null && phase !== "cancelled" && phase !== "upcoming";
  const left = dueOn !== null && open && asOf <= dueOn ? workingDaysAfter(asOf, dueOn) : null;
  const rules = found.rules(story);
  return {
    ...(phase === "upcoming" ? notYet(rules) : rules),
    phase,
    cell,
    dueSoon: left !== null && left <= SOON_WORKING_DAYS,
    awaitingConfirmation: phase === "awaitingConfirmation",
    suspended: phase === "suspended",
    dueOn,
    originalDueOn: story.originalDueOn,
    completedOn,
    workingDaysLeft: left,
    workingDaysLate: open && dueOn !== null && asOf > dueOn ? workingDaysAfter(dueOn, asOf) : null,
  };
};
