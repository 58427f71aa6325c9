import { dayNumber } from "../../support/civil.js";
import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, isByLead, isByNobody, isByOffice, isByRole } from "./acts.js";
import type { Bodies, Leads } from "./bodies.js";
import { deadlineInWords, type InWords } from "./deadline-words.js";
import type { TaskIn } from "./input.js";
import { type Around, isByAnother, isByAuthority, isWithoutSay } from "./strangers.js";

/** How a task stands, and what one event changes in that (SEMANTICS 6, 19, 22-24). */

export interface Situation {
  readonly leads: Leads;
  /** From when the leads lead; null: not known. */
  readonly ledSince: number | null;
  /** The last assignment; a reassignment is an assignment to the new lead. */
  readonly assignedOn: number | null;
  readonly dueOn: number | null;
  /** A deadline of which the record gives no day. */
  readonly dueInWords: InWords | null;
  readonly dueSetOn: number;
  readonly dueGround: string;
  readonly completedOn: number | null;
  /** The first result issued or recorded since the task was last taken up. */
  readonly resultOn: number | null;
  readonly reopenedOn: number | null;
  /** By what that reopening is named in a key. */
  readonly reopenedAs: string;
  readonly cancelledOn: number | null;
  /** Sent back, and not yet answered. */
  readonly waitingSince: number | null;
  readonly suspendedSince: number | null;
  /** Sent back after its own limit, which stops nothing, and not yet answered. */
  readonly returnedLate: boolean;
  /** A return was answered by a new lead when the deadline had passed: it waits for a new one (SEMANTICS 6). */
  readonly awaitsDeadline: boolean;
}

const isBefore = (day: string, startOn: number | null): boolean => startOn !== null && dayNumber(day) < startOn;

const isBlank = (said: string | null | undefined): said is null | undefined => said === undefined || said === null;

export const situationAtFirst = (
  { lead, dueOn, dueText }: TaskIn,
  bodies: Bodies,
  startOn: number | null,
): Situation => ({
  leads: lead === undefined ? { bodies: [], collective: true } : bodies.inCell(lead),
  ledSince: startOn,
  assignedOn: null,
  // A deadline before the task was given is no day that anybody could keep.
  dueOn: isBlank(dueOn) || isBefore(dueOn, startOn) ? null : dayNumber(dueOn),
  dueInWords: isBlank(dueOn) && !isBlank(dueText) ? deadlineInWords(dueText) : null,
  dueSetOn: Number.NEGATIVE_INFINITY,
  dueGround: "due",
  completedOn: null,
  resultOn: null,
  reopenedOn: null,
  reopenedAs: "",
  cancelledOn: null,
  waitingSince: null,
  suspendedSince: null,
  returnedLate: false,
  awaitsDeadline: false,
});

/** The last day on which a task may be sent back: counted from its last receipt by those who lead it. */
export const lastDayOfReturn = (situation: Situation, returned: Act, { house, acts }: Around): number | null => {
  if (house.returnWithin === null) return null;
  const received = acts.findLast(
    (act) => act.type === "received" && acts.indexOf(act) < acts.indexOf(returned) && !isByOffice(act),
  );
  if (received === undefined) return null;
  const isAnothers = acts.some(({ type, on }) => type === "reassigned" && on > received.on && on <= returned.on);
  // What another received is not received by whoever has it now: on which day that was is not on record (A39).
  if (isAnothers) return null;
  // What lay there before it was given to them is received with the assignment.
  return nthWorkingDayAfter(Math.max(received.on, situation.ledSince ?? received.on), house.returnWithin);
};

/** Whether an act is the one that sends the task back. */
export const sendsBack = (situation: Situation, act: Act, { house }: Pick<Around, "house">): boolean => {
  if (act.type !== "returned" || situation.completedOn !== null) return false;
  // The Office owes one answer, to the first.
  if (situation.waitingSince !== null || situation.returnedLate) return false;
  if (house.returned === "gone") return isByNobody(act) || isByOffice(act);
  // It is sent to the Office: of a task that the Office leads alone it would send it to itself (SEMANTICS 4).
  if (isOfOfficeAlone(situation)) return false;
  return isByNobody(act) || (isByLead(act, situation.leads.bodies) && !isPlainOffice(act, situation));
};

export const isOfOfficeAlone = ({ leads }: Situation): boolean =>
  !leads.collective && leads.bodies.length > 0 && leads.bodies.every(({ isOffice }) => isOffice);

const isPlainOffice = (act: Act, { leads }: Situation): boolean =>
  isByOffice(act) && !leads.bodies.some(({ isOffice }) => isOffice);

/** By the office above, which takes back only what it has to confirm. */
const isByOfficeAbove = ({ by }: Act): boolean =>
  by.length > 0 && by.every((doer) => doer.kind === "role" && doer.role === "cityOffice");

/** A result that came after the deadline ends the delay as a finish does, and is taken back as one (SEMANTICS 19, 21). */
const isDoneLate = ({ resultOn, dueOn }: Situation): boolean => resultOn !== null && dueOn !== null && resultOn > dueOn;

/** A finish is taken back by whoever has a say in the task; of another's word nothing follows for the lead. */
export const isOpenAgain = (situation: Situation, act: Act, around: Around): boolean => {
  const isDone = situation.completedOn !== null;
  if (!isDone && !isDoneLate(situation)) return false;
  // In Kon Tum the Office sends what is not finished back to whoever issued it.
  if (act.type === "returned") return isByOffice(act) && (isDone || around.house.returned === "waiting");
  if (act.type !== "reopened" || isByAnother(act, situation, around)) return false;
  return around.house.confirmedBy === "cityOffice" || !isByOfficeAbove(act);
};

/** Received again is what the lead received, or, where it is gone, the Office (SEMANTICS 12, 22). */
const received = (situation: Situation, act: Act, { house }: Around): Situation => {
  const isBack =
    isByLead(act, situation.leads.bodies) || (house.returned === "gone" && isByOffice(act)) || isByNobody(act);
  return isBack ? { ...situation, waitingSince: null, returnedLate: false } : situation;
};

/** Nobody can give its own task to another: by the lead itself it is a proposal, like a new deadline. */
export const isProposedHandover = (situation: Situation, act: Act): boolean =>
  act.type === "reassigned" && isByLead(act, situation.leads.bodies) && !isByOffice(act) && !isByRole(act, "assigner");

const reassigned = (situation: Situation, act: Act, { bodies }: Around): Situation => {
  const late = situation.dueOn !== null && act.on > situation.dueOn;
  // The Office owes an answer to a late return too (SEMANTICS 22).
  const answers = situation.waitingSince !== null || situation.returnedLate;
  return {
    ...situation,
    leads: act.lead === null ? { bodies: [], collective: true } : bodies.inCell(act.lead),
    ledSince: act.on,
    assignedOn: act.on,
    waitingSince: null,
    returnedLate: false,
    awaitsDeadline: answers ? late : situation.awaitsDeadline,
  };
};

const adjusted = (situation: Situation, act: Act, around: Around): Situation => {
  // By the lead itself it is a proposal (SEMANTICS 24); the Office may, where it leads too.
  if (act.dueOn === null || (isByLead(act, situation.leads.bodies) && !isByOffice(act))) return situation;
  const isSooner = situation.dueOn === null || act.dueOn < situation.dueOn;
  if (isSooner ? isByAnother(act, situation, around) : isWithoutSay(act, situation, around)) return situation;
  return {
    ...situation,
    // A day that had passed when it was set makes nobody late while the old one was in force.
    dueOn: Math.max(act.dueOn, Math.min(act.on, situation.dueOn ?? act.on)),
    dueInWords: null,
    dueSetOn: act.on,
    dueGround: `due+${act.occasion}`,
    waitingSince: null,
    returnedLate: false,
    awaitsDeadline: false,
  };
};

const returned = (situation: Situation, act: Act, around: Around): Situation => {
  if (!sendsBack(situation, act, around)) return situation;
  const last = lastDayOfReturn(situation, act, around);
  // A return after its own limit stops nothing (SEMANTICS 22).
  return last !== null && act.on > last ? { ...situation, returnedLate: true } : { ...situation, waitingSince: act.on };
};

export const fold = (situation: Situation, act: Act, around: Around): Situation => {
  if (situation.cancelledOn !== null) return situation;
  if (isOpenAgain(situation, act, around))
    return { ...situation, completedOn: null, resultOn: null, reopenedOn: act.on, reopenedAs: act.occasion };
  switch (act.type) {
    case "assigned":
      return { ...situation, assignedOn: situation.assignedOn ?? act.on };
    case "reassigned":
      return reassigned(situation, act, around);
    case "deadlineAdjusted":
      return adjusted(situation, act, around);
    case "returned":
      return returned(situation, act, around);
    case "received":
      return received(situation, act, around);
    case "suspended":
      return isByAuthority(act, situation, around)
        ? { ...situation, suspendedSince: situation.suspendedSince ?? act.on }
        : situation;
    case "resumed":
      return isByAnother(act, situation, around) ? situation : { ...situation, suspendedSince: null };
    case "completed":
      return {
        ...situation,
        completedOn: situation.completedOn ?? act.on,
      };
    case "resultIssued":
    case "resultRecorded":
      return { ...situation, resultOn: situation.resultOn ?? act.on };
    case "cancelled":
      return situation.completedOn === null && !isWithoutSay(act, situation, around)
        ? { ...situation, cancelledOn: act.on }
        : situation;
    default:
      return situation;
  }
};
