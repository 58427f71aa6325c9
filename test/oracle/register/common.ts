import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, isByBody, isByOffice, isByRole } from "./acts.js";
import type { Body } from "./bodies.js";
import type { Context } from "./context.js";
import { judged, notApplicable, row, undetermined, type Who } from "./duty.js";
import { type History, isLedBy, type Tenure } from "./history.js";
import { earlier, firstOf, isActOf, isCalledOff, isOutside, lateFrom } from "./lead-duty.js";
import type { DutyOpinion } from "./opinion.js";
import { lastDayOfReturn } from "./situation.js";

/** What several of the five say alike. */

/** Whether an act that names an occasion names this one; without a name it is of any. */
export const answersTo = (act: Act, occasion: Act): boolean =>
  act.ref === null ||
  (occasion.ref === null && occasion.id === null) ||
  act.ref === (occasion.ref ?? occasion.id) ||
  act.ref === occasion.id;

/**
 * When a result was put on record: recorded at any time since the task was last taken up again; an update from the day
 * on, or from the finish on, of a task that is done (SEMANTICS 18).
 */
export const recordedOn = (history: History, bearers: readonly Body[], from: number): number | null => {
  const then = history.at(Math.min(from, history.asOf));
  // What was on record before a reopening that came before the day is not how the task stands on that day.
  const result = firstOf(history, ["resultRecorded"], bearers, then.reopenedOn ?? Number.NEGATIVE_INFINITY);
  const finish = then.completedOn ?? history.now.completedOn ?? from;
  return earlier(result, firstOf(history, ["progressReported"], bearers, Math.min(from, finish)));
};

/** The task itself, of whoever led on its last day (SEMANTICS 7, 15). */
export const taskItself = (context: Context, history: History): DutyOpinion[] => {
  const rule = history.house.taskRule;
  const { dueOn } = history.now;
  const base = { rule, actor: "lead", history, trigger: { kind: "day", on: dueOn } } as const;
  // Each of the provisions speaks of the time that was set; a task without one is followed by its updates.
  if (dueOn === null) {
    const { tenure, says } = { tenure: history.tenureOn(history.asOf), says: history.task.dueOn };
    const isClosed = history.now.completedOn !== null || history.now.cancelledOn !== null;
    return each(tenure, (bearer) =>
      says === undefined || says === null || isClosed
        ? notApplicable({ ...base, bearer }, "conditionNotMet")
        : undetermined(context, { ...base, bearer }, { code: "deadlineDay", subject: history.task.id }),
    );
  }
  const bearing = history.tenures.filter(({ to }) => to >= dueOn);
  const [responsible, ...later] = bearing;
  const earlierLeads = history.tenures.filter((tenure) => !bearing.includes(tenure));
  return [
    ...earlierLeads.flatMap((tenure) =>
      each(tenure, (bearer) => notApplicable({ ...base, bearer }, "tenureEnded", dueOn)),
    ),
    ...(responsible === undefined
      ? []
      : each(responsible, (bearer) => theTask(context, history, { ...base, bearer }, dueOn))),
    ...later.flatMap((tenure) => {
      const isNew = (bearer: Body | null): boolean =>
        responsible === undefined || leadsUntil(history, bearer, responsible) < tenure.from;
      const news = { ...tenure, leads: { ...tenure.leads, bodies: tenure.leads.bodies.filter(isNew) } };
      if (news.leads.bodies.length === 0 && tenure.leads.bodies.length > 0) return [];
      return each(news, (bearer) => afterTheDeadline(context, history, { ...base, bearer }, tenure));
    }),
  ];
};

const each = (tenure: Tenure, make: (bearer: Body | null) => DutyOpinion): DutyOpinion[] =>
  tenure.leads.bodies.length === 0 ? [make(null)] : tenure.leads.bodies.map(make);

/** A deadline at whose end the task was done is kept, whatever came later; else it lasts until the finish. */
const finishedFor = (history: History, dueOn: number): number | null => {
  const done = history.at(Math.min(dueOn, history.asOf)).completedOn;
  if (done !== null) return done;
  const day = Math.min(dueOn, history.asOf);
  const result = history.acts.find(
    ({ type, on }) => (type === "resultIssued" || type === "resultRecorded") && on >= history.undoneBy(day),
  );
  if (result !== undefined && result.on <= dueOn) return result.on;
  return history.acts.find(({ type, on }) => type === "completed" && on > dueOn)?.on ?? null;
};

/** The last day on which a body leads without a break; what was passed on in a wait is a break, to whomever. */
const leadsUntil = (history: History, bearer: Body | null, tenure: Tenure): number => {
  let { to } = tenure;
  const led = bearer !== null && isLedBy(tenure.leads, bearer);
  for (const next of history.tenures) {
    if (next.from !== to + 1 || bearer === null || !isLedBy(next.leads, bearer)) continue;
    const isMerged = history.bodies.mergerDays.includes(next.from);
    if (isMerged || (led && history.at(to).waitingSince === null)) to = next.to;
  }
  return to;
};

const theTask = (context: Context, history: History, who: Who, dueOn: number): DutyOpinion => {
  const { bearer } = who;
  if (bearer !== null && isOutside(history, bearer)) return notApplicable(who, "outsideScope", dueOn);
  if (dueOn < history.house.effectFrom) return notApplicable(who, "beforeEffect", dueOn);
  const fulfilledOn = finishedFor(history, dueOn);
  if (isCalledOff(history, fulfilledOn)) return notApplicable(who, "cancelled", dueOn);
  const tenure = history.tenureOn(dueOn);
  const late = lateFrom(history, dueOn);
  const until = leadsUntil(history, bearer, tenure);
  // Sent back, and passed on while it waited: for good.
  if (late > until && (fulfilledOn === null || fulfilledOn > until)) {
    return notApplicable(who, "returned", dueOn);
  }
  if (fulfilledOn === null) {
    const { waitingSince } = history.now;
    if (waitingSince !== null && late >= Math.min(waitingSince, history.asOf))
      return notApplicable(who, "returned", dueOn);
    const { suspendedSince } = history.now;
    if (late === Number.POSITIVE_INFINITY || (suspendedSince !== null && late >= suspendedSince)) {
      return notApplicable(who, "suspended", dueOn);
    }
  }
  if (bearer === null) return undetermined(context, who, { code: "whoLeads", subject: history.task.id }, dueOn);
  return judged(context, who, { due: dueOn, lateFrom: late, fulfilledOn, types: ["completed"] });
};

/** A new lead is late only by a deadline of its own tenure; without one it is a question. */
const afterTheDeadline = (context: Context, history: History, who: Who, tenure: Tenure): DutyOpinion => {
  if (who.bearer !== null && isOutside(history, who.bearer)) return notApplicable(who, "outsideScope");
  if (tenure.to < history.asOf) return notApplicable(who, "tenureEnded");
  const { completedOn, cancelledOn, waitingSince } = history.now;
  if (completedOn !== null) {
    return completedOn >= tenure.from
      ? row(who, { state: "met", fulfilledOn: completedOn })
      : notApplicable(who, "doneByAnother");
  }
  if (cancelledOn !== null) return notApplicable(who, "cancelled");
  if (waitingSince !== null) return notApplicable(who, "returned");
  return undetermined(context, who, { code: "newDeadline", subject: history.task.id });
};

/** A task that does not fit is sent back: owed only by who says so; silence is no breach (SEMANTICS 13). */
export const sentBack = (context: Context, history: History, rule: string): DutyOpinion[] => {
  const around = { house: history.house, bodies: history.bodies, acts: history.acts };
  const returns = history.acts
    .map((act, index) => ({ act, situation: history.before(index) }))
    .filter(({ act, situation }) => act.type === "returned" && situation.completedOn === null)
    .filter(({ act, situation }) => isActOf(history, act, situation.leads.bodies) && situation.waitingSince === null);
  const rows = returns.flatMap(({ act, situation }) => {
    const bearers = situation.leads.bodies.filter(
      (body) => act.by.kind === "nobody" || isByRole(act, "lead") || isByBody(act, [body]),
    );
    return (bearers.length === 0 ? [null] : bearers).map((bearer) => {
      const trigger = { kind: "event", on: act.on } as const;
      const who: Who = { rule, actor: "lead", history, bearer, trigger, occasion: act.occasion };
      if (act.on < history.house.effectFrom) return notApplicable(who, "beforeEffect");
      if (bearer !== null && isOutside(history, bearer)) return notApplicable(who, "outsideScope");
      const due = lastDayOfReturn(situation, act, around);
      if (history.house.returnWithin === null) return row(who, { state: "met", fulfilledOn: act.on });
      if (due === null)
        return undetermined(context, who, { code: "dayNotRecorded", subject: `${history.task.id} received` });
      return judged(context, who, { due, fulfilledOn: act.on, types: ["returned"] });
    });
  });
  if (rows.length > 0) return rows;
  return [invoked(history, rule, lastReturnDay(history))];
};

const lastReturnDay = (history: History): number | null => {
  const { returnWithin } = history.house;
  const received = history.acts.findLast((act) => act.type === "received" && !isByOffice(act));
  return returnWithin === null || received === undefined ? null : nthWorkingDayAfter(received.on, returnWithin);
};

/** A duty that only its bearer can call up, and has not. */
export const invoked = (history: History, rule: string, due: number | null = null, actor = "lead"): DutyOpinion => {
  const [bearer] = history.leadsOn(history.asOf).bodies;
  const trigger = { kind: "event", on: null } as const;
  return notApplicable(
    { rule, actor, history, bearer: actor === "lead" ? (bearer ?? null) : null, trigger },
    "invoked",
    due,
  );
};

/** The day itself when it is worked, else the next working day: "ngay" (SEMANTICS 14). */
export const atOnce = (day: number): number => nthWorkingDayAfter(day - 1, 1);
