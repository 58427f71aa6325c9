import { type Act, isByBody, isByRole, mayBeBody } from "./acts.js";
import { type Body, isOne, type Kind } from "./bodies.js";
import { entered } from "./confirmed-entry.js";
import type { Context } from "./context.js";
import { judged, notApplicable, promptly, row, undetermined, type Who } from "./duty.js";
import { isGoneWith } from "./finishes.js";
import { type History, isLedBy, type Tenure } from "./history.js";
import type { DutyOpinion } from "./opinion.js";

/** What whoever leads owes for an act or a day: who bore it then, and whether it is still theirs (SEMANTICS 6, 22, 23). */

/** What a task came to is there, whoever of those that led it did it. */
const RESULTS: readonly string[] = ["resultIssued", "resultRecorded", "completed", "confirmed"];

/**
 * Whether a body acted that had handed the task over before that day, and never led it together with the bearers: what it
 * reports or explains then is about its own debts (SEMANTICS 6; an act counts for the body that did it).
 */
const isByFormerLead = ({ tenures }: History, act: Act, bearers: readonly Body[]): boolean => {
  if (RESULTS.includes(act.type)) return false;
  return act.by.every((doer) => {
    if (doer.kind !== "body" || doer.body.to !== null) return false;
    const led = tenures.filter(({ leads }) => leads.bodies.some((lead) => isOne(lead, doer.body)));
    return led.every(({ to, leads }) => to < act.on - 1 && !bearers.some((bearer) => isLedBy(leads, bearer)));
  });
};

/**
 * An act of the bearers: by one of them, by "lead" while they led, or by nobody named, which never accuses. What the
 * office does is not the lead's.
 */
export const isActOf = (history: History, act: Act, bearers: readonly Body[]): boolean => {
  if (isByBody(act, bearers) || mayBeBody(act, bearers)) return true;
  // What a co-lead did, or who took over, is done (SEMANTICS 3, 11); under the name of a body that has ended, too.
  if (isByBody(act, history.everLed)) return !isByFormerLead(history, act, bearers);
  return isByRole(act, "lead");
};

/** The first act of the bearers that is one of those types and on or after a day. */
export const firstOf = (
  history: History,
  types: readonly string[],
  bearers: readonly Body[],
  from = Number.NEGATIVE_INFINITY,
): number | null =>
  history.acts.find((act) => types.includes(act.type) && act.on >= from && isActOf(history, act, bearers))?.on ?? null;

/** The earlier of two days, either of which may be missing. */
export const earlier = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

/**
 * Whether a body is no addressee: whoever assigns and the office above are none of their own regulation, and of some
 * kinds it is known that they lie outside (SEMANTICS 1).
 */
export const isOutside = ({ house }: Pick<History, "house">, { kind, isAssigner, isCityOffice }: Body): boolean =>
  isAssigner || isCityOffice || (kind !== null && house.outside.includes(kind));

/** From when a missed day counts as late: it, or the day on which the task ran again; never, while it waits. */
export const lateFrom = (history: History, due: number): number => {
  if (due >= history.asOf) return due;
  for (let day = due; day <= history.asOf; day += 1) if (history.isRunning(day)) return day;
  return Number.POSITIVE_INFINITY;
};

/** Called off before anybody did what was asked for. */
export const isCalledOff = ({ now }: History, fulfilledOn: number | null): boolean =>
  now.cancelledOn !== null && (fulfilledOn === null || fulfilledOn > now.cancelledOn);

/** A single rule of the lead, called up on a day. */
export interface LeadRule {
  readonly rule: string;
  readonly trigger: Who["trigger"];
  readonly occasion?: string;
  readonly due: number | null;
  readonly since?: number;
  readonly types: readonly string[];
  readonly fulfilledOn: (bearers: readonly Body[]) => number | null;
  /** When it was confirmed that what fulfils it had been done, on a day that may not be on record. */
  readonly confirmedOn?: number | null;
  readonly actor?: string;
  /** Whose duty it is when it is not that of who led on the day. */
  readonly bearers?: readonly Body[];
  /** When the finish that called it up was taken back. */
  readonly takenBackOn?: number | null;
  /** Borne for what one did, not for leading: no new lead, return or suspension of the task stops it. */
  readonly free?: boolean;
  /** What binds only some kinds (SEMANTICS 1). */
  readonly kinds?: readonly Kind[];
  /** What the text sends only to the Office does not arise for the Office. */
  readonly toOfficeOnly?: boolean;
}

const TOO_EARLY = Number.NEGATIVE_INFINITY;

interface Bearing {
  readonly context: Context;
  readonly history: History;
  readonly rule: LeadRule;
  readonly tenure: Tenure;
  readonly bearers: readonly Body[];
}

/** Whether the bearer's time ended before its last day, and with what word. */
const endedAs = ({ history, rule }: Bearing, last: number, to: number): string | null => {
  if (to === Number.POSITIVE_INFINITY) return null;
  const late = rule.due === null ? last : lateFrom(history, rule.due);
  if (rule.due !== null && late <= to) return null;
  return history.isRunning(to) ? "tenureEnded" : "returned";
};

/** Until when a body leads without a break; what was passed on in a wait is a break, to whomever. */
const endOfTenure = (history: History, tenure: Tenure, body: Body | null): number => {
  let { to } = tenure;
  for (const next of history.tenures) {
    const goesOn = next.from === to + 1 && body !== null && isLedBy(next.leads, body);
    if (goesOn && history.at(to).waitingSince === null) ({ to } = next);
  }
  return to;
};

/** Whether a body had its last day before that of what it owed, and had not done it. */
export const isNoMore = (body: Body | null, due: number | null, fulfilledOn: number | null): boolean => {
  const to = body?.to ?? Number.POSITIVE_INFINITY;
  return due !== null && due > to && (fulfilledOn === null || fulfilledOn > to);
};

const verdict = (bearing: Bearing, who: Who): DutyOpinion => {
  const { context, history, rule, tenure, bearers } = bearing;
  const { due, since, types } = rule;
  const fulfilledOn = rule.fulfilledOn(bearers);
  const enteredBy = fulfilledOn === null ? (rule.confirmedOn ?? null) : null;
  /** The last day on which it can have been done. */
  const doneBy = fulfilledOn ?? enteredBy;
  if (isCalledOff(history, doneBy)) return notApplicable(who, "cancelled", due);
  if (isGoneWith(rule.takenBackOn ?? null, due === null ? null : lateFrom(history, due), doneBy)) {
    return notApplicable(who, "stateEnded", due);
  }
  // Of a body that is no more on the last day it is owed no longer (SEMANTICS 6).
  if (rule.free === true && isNoMore(who.bearer, due, doneBy)) return notApplicable(who, "tenureEnded", due);
  if (rule.free === true && due !== null) {
    if (enteredBy !== null) return entered(context, who, { due, lateFrom: due, by: enteredBy });
    return judged(context, who, { due, fulfilledOn, types });
  }
  const to = endOfTenure(history, tenure, who.bearer);
  const ended = endedAs(bearing, due ?? Number.POSITIVE_INFINITY, to);
  if (ended !== null && (doneBy === null || doneBy > to)) return notApplicable(who, ended, due);
  if (due === null) {
    if (enteredBy !== null) return row(who, { state: "met", since: since ?? TOO_EARLY });
    if (fulfilledOn === null && history.now.waitingSince !== null) return notApplicable(who, "returned");
    return promptly(context, who, { since: since ?? TOO_EARLY, fulfilledOn, types });
  }
  const late = lateFrom(history, due);
  if (enteredBy !== null) return entered(context, who, { due, lateFrom: late, by: enteredBy });
  if (fulfilledOn === null && !history.isRunning(history.asOf)) {
    const wait = history.now.waitingSince;
    if (wait !== null && late >= Math.min(wait, history.asOf)) return notApplicable(who, "returned", due);
    const { suspendedSince } = history.now;
    if (suspendedSince !== null && late >= suspendedSince) return notApplicable(who, "suspended", due);
  }
  return judged(context, who, { due, lateFrom: late, fulfilledOn, types });
};

const forBearer = (bearing: Bearing, who: Who, body: Body): DutyOpinion => {
  const { context, history, rule } = bearing;
  const { kinds, toOfficeOnly = false } = rule;
  if (isOutside(history, body)) return notApplicable(who, "outsideScope");
  if (toOfficeOnly && body.isOffice) return notApplicable(who, "toItself");
  if (kinds !== undefined && body.kind !== null && !kinds.includes(body.kind)) return notApplicable(who, "otherKind");
  const found = verdict(bearing, who);
  if (kinds === undefined || body.kind !== null || found.state === "notApplicable") return found;
  return undetermined(context, who, { code: "kindOfBody", subject: body.key }, rule.due);
};

/** A row for each who bears it: co-leads each have their own, with the same day (SEMANTICS 3). */
export const leadDuty = (context: Context, history: History, rule: LeadRule): DutyOpinion[] => {
  const on = rule.trigger.on ?? history.asOf;
  const tenure = history.tenureOn(on);
  const bearers = rule.bearers ?? tenure.leads.bodies;
  const base = {
    rule: rule.rule,
    actor: rule.actor ?? "lead",
    history,
    trigger: rule.trigger,
    ...(rule.occasion === undefined ? {} : { occasion: rule.occasion }),
  };
  const bearing: Bearing = { context, history, rule, tenure, bearers };
  if (on < history.house.effectFrom) {
    return (bearers.length === 0 ? [null] : bearers).map((bearer) =>
      notApplicable({ ...base, bearer }, "beforeEffect"),
    );
  }
  if (bearers.length > 0) return bearers.map((body) => forBearer(bearing, { ...base, bearer: body }, body));
  const nobody: Who = { ...base, bearer: null };
  const found = verdict(bearing, nobody);
  if (found.state === "notApplicable") return [found];
  return [undetermined(context, nobody, { code: "whoLeads", subject: history.task.id }, rule.due)];
};
