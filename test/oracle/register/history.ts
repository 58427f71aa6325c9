import { dayNumber } from "../../support/civil.js";
import { type Act, actsOf, isByRole } from "./acts.js";
import type { Bodies, Body, Leads } from "./bodies.js";
import type { Question } from "./context.js";
import type { House } from "./house.js";
import type { EventIn, TaskIn } from "./input.js";
import { fold, isProposedHandover, type Situation, situationAtFirst } from "./situation.js";
import type { Around } from "./strangers.js";
import { type Supposed, type UndatedFinish, withFinish } from "./undated-finish.js";

/**
 * The history of one task as far as the day judged, told by days: how it stands at the end of each (SEMANTICS 6), and
 * who leads it from when to when.
 */

/** A span of days with the same leads; both ends belong to it. */
export interface Tenure {
  readonly from: number;
  readonly to: number;
  readonly leads: Leads;
}

/** A deadline, and from when it was the task's. */
export interface Deadline {
  readonly dueOn: number;
  readonly setOn: number;
  readonly ground: string;
}

export interface History {
  readonly task: TaskIn;
  readonly house: House;
  readonly bodies: Bodies;
  readonly asOf: number;
  readonly acts: readonly Act[];
  readonly classified: boolean;
  /** The document is dated later than the day judged. */
  readonly upcoming: boolean;
  readonly issuedOn: number | null;
  readonly assignedOn: number | null;
  /** Its assignment, or else the issue of its document: before it the task was nobody's. */
  readonly startOn: number | null;
  /** By when the record tells that it had been given: no later than what was first done in it; null: it tells of no day. */
  readonly givenBy: number | null;
  readonly now: Situation;
  readonly at: (day: number) => Situation;
  /** How it stood before one of its acts, by the place of the act. */
  readonly before: (index: number) => Situation;
  readonly leadsOn: (day: number) => Leads;
  readonly tenures: readonly Tenure[];
  /** Whoever leads or led, and those that a cell names as lead though they had ended. */
  readonly everLed: readonly Body[];
  readonly tenureOn: (day: number) => Tenure;
  /** Neither waiting for an answer nor suspended. */
  readonly isRunning: (day: number) => boolean;
  /** The last day up to a day on which the end was taken back: what was done before it is not done any more. */
  readonly undoneBy: (day: number) => number;
  /** Between which days it was finished, where only its confirmation is on record. */
  readonly undatedFinish: UndatedFinish | null;
  readonly supposed: Supposed;
}

const sameLeads = (one: Leads, other: Leads): boolean =>
  one.collective === other.collective &&
  one.bodies.length === other.bodies.length &&
  one.bodies.every((body) => other.bodies.some(({ key }) => key === body.key));

const inOrder = (events: readonly EventIn[], asOf: number): EventIn[] =>
  events.filter(({ on }) => dayNumber(on) <= asOf).sort((one, other) => dayNumber(one.on) - dayNumber(other.on));

const leadsByDay = (bodies: Bodies, leads: Leads, day: number): Leads => {
  const now = leads.bodies.map((body) => bodies.onDay(body, day));
  const known = now.filter((body): body is Body => body !== null);
  const once = [...new Map(known.map((body) => [body.key, body])).values()];
  // A body that has ended and names no successor: who leads is not known.
  return known.length < now.length ? { bodies: once, collective: true } : { ...leads, bodies: once };
};

interface Tale {
  readonly acts: readonly Act[];
  readonly situations: readonly { readonly from: number; readonly situation: Situation }[];
}

const OFFICE_ACTS = ["registered", "urged", "escalated", "feedbackHandled", "inspectionReported", "inspectionNotified"];

/** By the lead, where the Office is one of them: what only the Office does it did as the Office. */
const ofOffice = (act: Act, { leads }: Situation): Act =>
  OFFICE_ACTS.includes(act.type) && isByRole(act, "lead") && leads.bodies.some(({ isOffice }) => isOffice)
    ? { ...act, by: [...act.by, { kind: "role", role: "office" }] }
    : act;

/** One act after the other, from how the task stood at first. */
const told = (all: readonly Act[], first: Situation, { task, house, bodies }: Omit<Around, "acts">): Tale => {
  const situations = [{ from: Number.NEGATIVE_INFINITY, situation: first }];
  const acts: Act[] = [];
  for (const act of all) {
    const last = situations.at(-1);
    if (last === undefined) continue;
    const before = { ...last.situation, leads: leadsByDay(bodies, last.situation.leads, act.on) };
    if (isProposedHandover(before, act)) continue;
    acts.push(ofOffice(act, before));
    const situation = fold(before, act, { task, house, bodies, acts });
    situations.push({ from: act.on, situation });
  }
  return { acts, situations };
};

/** A finish of which only the confirmation is on record is thought to lie on the first or the last of its days. */
export const historyOf = (
  house: House,
  bodies: Bodies,
  task: TaskIn,
  asOf: number,
  supposed: Supposed = "last",
): History => {
  const events = inOrder(task.events ?? [], asOf);
  const all = actsOf(events, bodies);
  const documentDay = task.document?.issuedOn === undefined ? null : dayNumber(task.document.issuedOn);
  const issuedAct = all.find(({ type }) => type === "issued")?.on ?? null;
  const issuedOn = documentDay === null ? issuedAct : documentDay <= asOf ? documentDay : null;
  const assignedOn = all.find(({ type }) => type === "assigned")?.on ?? null;
  const startOn = assignedOn ?? issuedOn;
  const firstDone = all.find(({ type }) => type !== "issued")?.on ?? null;
  const givenBy =
    house.givenByDocument || assignedOn !== null
      ? startOn
      : firstDone === null
        ? null
        : Math.max(firstDone, startOn ?? firstDone);
  const first = situationAtFirst(task, bodies, startOn);
  const around = { task, house, bodies };
  const asRecorded = told(all, first, around);
  const before = (index: number): Situation => asRecorded.situations[index]?.situation ?? first;
  const finished = withFinish({ task, issuedOn, bodies, supposed }, { acts: asRecorded.acts, before });
  const { acts, situations } = finished === null ? asRecorded : told(finished.acts, first, around);
  const at = (day: number): Situation => {
    let found = situations[0]?.situation;
    for (const { from, situation } of situations) {
      if (from > day) break;
      found = situation;
    }
    if (found === undefined) throw new Error("no situation");
    return found;
  };
  const leadsOn = (day: number): Leads => leadsByDay(bodies, at(day).leads, day);
  // Passed on while it waited: a new tenure, of whomever (SEMANTICS 22).
  const passedOn = acts
    .filter(({ type }, index) => type === "reassigned" && situations[index]?.situation.waitingSince !== null)
    .map(({ on }) => on);
  const cells = [task.lead ?? null, ...acts.map(({ lead }) => lead)];
  const tenures = tenuresOf(leadsOn, startOn, [...acts.map(({ on }) => on), ...bodies.mergerDays], passedOn, asOf);
  return {
    task,
    house,
    bodies,
    asOf,
    acts,
    classified: (task.secrecy ?? "none") !== "none",
    upcoming: documentDay !== null && documentDay > asOf,
    issuedOn,
    assignedOn,
    startOn,
    givenBy,
    now: at(asOf),
    at,
    before: (index) => situations[index]?.situation ?? at(asOf),
    leadsOn,
    tenures,
    everLed: [
      ...tenures.flatMap(({ leads }) => leads.bodies),
      ...cells.flatMap((cell) => (cell === null ? [] : bodies.inCell(cell).bodies)),
    ],
    // What happened before the task is on record as given belongs to who got it first.
    tenureOn: (day) => tenures.find(({ to }) => day <= to) ?? noTenure,
    isRunning: (day) => at(day).waitingSince === null && at(day).suspendedSince === null,
    undoneBy: (day) => at(day).reopenedOn ?? Number.NEGATIVE_INFINITY,
    undatedFinish: finished?.finish ?? null,
    supposed,
  };
};

const noTenure: Tenure = {
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  leads: { bodies: [], collective: true },
};

const tenuresOf = (
  leadsOn: (day: number) => Leads,
  startOn: number | null,
  changes: readonly number[],
  passedOn: readonly number[],
  asOf: number,
): Tenure[] => {
  const start = startOn ?? Number.NEGATIVE_INFINITY;
  const days = [...new Set(changes)].filter((day) => day > start).sort((one, other) => one - other);
  const tenures: Tenure[] = [{ from: start, to: Number.POSITIVE_INFINITY, leads: leadsOn(startOn ?? asOf) }];
  if (startOn === null)
    tenures[0] = {
      from: start,
      to: Number.POSITIVE_INFINITY,
      leads: leadsOn(days[0] === undefined ? asOf : days[0] - 1),
    };
  for (const day of days) {
    const last = tenures.at(-1);
    const leads = leadsOn(day);
    if (last === undefined || (sameLeads(last.leads, leads) && !passedOn.includes(day))) continue;
    tenures[tenures.length - 1] = { ...last, to: day - 1 };
    tenures.push({ from: day, to: Number.POSITIVE_INFINITY, leads });
  }
  return tenures;
};

/** Each day on which the task was given to somebody new, and to whom: an assignment of its own (SEMANTICS 6). */
export const handovers = ({ acts, at, tenures }: History): { readonly on: number; readonly to: readonly Body[] }[] =>
  tenures.slice(1).flatMap(({ from, leads }, index) => {
    if (!acts.some(({ type, on }) => type === "reassigned" && on === from)) return [];
    const before = tenures[index]?.leads;
    // Passed on while it waited: for good, and anew to whomever.
    const isAnew = at(from - 1).waitingSince !== null;
    const to = leads.bodies.filter((body) => isAnew || before === undefined || !isLedBy(before, body));
    return to.length === 0 && leads.bodies.length > 0 ? [] : [{ on: from, to }];
  });

/** Whether the record tells that the task had been given to a body by the end of a day. */
export const isGivenBy = ({ givenBy }: History, day: number): boolean => givenBy !== null && givenBy <= day;

/** On which day it was given is not on record: what hangs on that day is one question (SEMANTICS 8, 10, 12). */
export const startUnknown = ({ task }: History): Question => ({ code: "startUnknown", subject: task.id });

/** The day of a deadline that the record gives in words: what hangs on it is one question. */
export const deadlineUndated = ({ task }: History): Question => ({ code: "deadlineUndated", subject: task.id });

export const isLedBy = (leads: Leads, body: Body): boolean => leads.bodies.some(({ key }) => key === body.key);
