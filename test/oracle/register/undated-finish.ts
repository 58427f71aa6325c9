import { utcDay } from "../../support/civil.js";
import { type Act, type Doer, isByLead, isByNobody, isByOffice, isByRole } from "./acts.js";
import type { Bodies } from "./bodies.js";
import type { TaskIn } from "./input.js";
import type { Situation } from "./situation.js";
import { isGovernment } from "./strangers.js";

/**
 * What an authority has confirmed is done, no later than on that day. Where no finish is on record its day is not known:
 * it lies between the last time the task was taken up and the confirmation.
 */

/** Both days belong to it. */
export interface UndatedFinish {
  readonly first: number;
  readonly last: number;
  /** Its act on the day supposed. */
  readonly act: Act;
}

/** On which of its possible days a finish is thought to lie. */
export type Supposed = "first" | "last";

/** What a record may say of the end of a task without a day; it goes before what the confirmation tells. */
const OTHER_ENDS: readonly string[] = [
  "cancelled",
  "suspended",
  "returned",
  "reassigned",
  "awaitingConfirmation",
  "unclear",
];

const POWERS: readonly string[] = ["assigner", "office", "director", "cityOffice"];

/** No body is known that could have been there before it. */
const LONG_AGO = utcDay(2000, 1, 1);

export interface Told {
  readonly acts: readonly Act[];
  /** How the task stood before an act, by its place. */
  readonly before: (index: number) => Situation;
}

/** Not the lead's own act, nor that of a body here that neither leads nor has power over the task. */
export const isByPower = (act: Act, { leads }: Situation, acts: readonly Act[], bodies: Bodies): boolean => {
  // The Office acts as such, of a task that it leads too.
  if (isByOffice(act)) return true;
  if (isByLead(act, leads.bodies)) return false;
  if (isByRole(act, "assigner") && leads.bodies.some(({ isAssigner }) => isAssigner)) return false;
  return isByNobody(act) || act.by.some((doer) => hasPower(doer, acts, bodies));
};

const hasPower = (doer: Doer, acts: readonly Act[], bodies: Bodies): boolean => {
  if (doer.kind === "role") return POWERS.includes(doer.role);
  // Nobody is named: as if nothing were said.
  if (doer.kind === "somebody") return true;
  const { body } = doer;
  if (isGovernment(body)) return true;
  const hasLed = acts.some(({ lead }) => lead !== null && isIn(bodies, lead, body.key));
  return !hasLed && !bodies.isKnown(body);
};

const isIn = (bodies: Bodies, cell: string, body: string): boolean =>
  bodies.inCell(cell).bodies.some((one) => one.key === body);

/** The confirmation that ends the task though no finish is on record, and the act with which it was last taken up. */
const confirmation = (task: TaskIn, { acts, before }: Told, bodies: Bodies): readonly [number, number] | null => {
  if (task.recordedState !== undefined && OTHER_ENDS.includes(task.recordedState)) return null;
  const takenUp = acts.findLastIndex(({ type }) => type === "reopened" || type === "returned");
  const since = acts.slice(takenUp + 1);
  if (since.some(({ type }) => type === "completed" || type === "cancelled")) return null;
  const found = acts.findIndex(
    (act, index) => index > takenUp && act.type === "confirmed" && isByPower(act, before(index), acts, bodies),
  );
  if (found < 0) return null;
  const { completedOn, cancelledOn } = before(found);
  return completedOn === null && cancelledOn === null ? [takenUp, found] : null;
};

export interface Finished {
  readonly acts: readonly Act[];
  readonly finish: UndatedFinish;
}

/** The first day on which it can have been done. */
const firstDay = (
  task: { issuedOn: number | null; dueOn: number | null },
  takenUp: Act | undefined,
  acts: readonly Act[],
): number => {
  const daysOf = (...types: readonly string[]): number[] =>
    acts.filter(({ type }) => types.includes(type)).map(({ on }) => on);
  // Before it was assigned nobody could do it; where that is not on record, its document tells.
  const assigned = daysOf("assigned");
  const start = Math.min(
    ...(assigned.length > 0 ? assigned : [...daysOf("issued", "received"), task.issuedOn ?? Number.POSITIVE_INFINITY]),
  );
  return takenUp?.on ?? (Number.isFinite(start) ? start : (task.dueOn ?? LONG_AGO));
};

/** The acts with the finish at one of its possible days; null: there is no such finish. */
export const withFinish = (
  { task, issuedOn, bodies, supposed }: { task: TaskIn; issuedOn: number | null; bodies: Bodies; supposed: Supposed },
  told: Told,
): Finished | null => {
  const places = confirmation(task, told, bodies);
  if (places === null) return null;
  const [takenUp, place] = places;
  const { acts } = told;
  const confirmed = acts[place];
  if (confirmed === undefined) return null;
  const { dueOn } = told.before(place);
  const last = confirmed.on;
  const first = Math.min(firstDay({ issuedOn, dueOn }, acts[takenUp], acts), last);
  const after = acts.findIndex((act, index) => index > takenUp && act.on > first);
  const at = supposed === "last" || after < 0 ? place : Math.min(after, place);
  const { occasion, dated } = confirmed;
  const done: Act = {
    type: "completed",
    on: supposed === "last" ? last : first,
    by: [],
    byUnknown: false,
    ref: null,
    id: null,
    dueOn: null,
    lead: null,
    reason: null,
    // It has no act of its own: what tells of it names what it starts.
    occasion,
    dated,
  };
  return { acts: [...acts.slice(0, at), done, ...acts.slice(at)], finish: { first, last, act: done } };
};
