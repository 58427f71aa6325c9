import type { Act } from "./acts.js";
import type { Body } from "./bodies.js";
import { type Context, notKept } from "./context.js";
import { hasDeadline } from "./deadline-words.js";
import { judged, notApplicable, row, undetermined, type Who } from "./duty.js";
import { takenBackBy } from "./finishes.js";
import { deadlineUndated, type History, isLedBy, type Tenure } from "./history.js";
import { earlier, isCalledOff, isOutside, lateFrom } from "./lead-duty.js";
import type { DutyOpinion } from "./opinion.js";

/** The task itself: done by its day, and once more where its finish was taken back after it (SEMANTICS 7, 15, 19). */

/** Of whoever led on its last day; of whoever got it later without a day of its own it is a question. */
export const taskItself = (context: Context, history: History): DutyOpinion[] => {
  const rule = history.house.taskRule;
  const { dueOn } = history.now;
  const base = { rule, actor: "lead", history, trigger: { kind: "day", on: dueOn } } as const;
  // Each of the provisions speaks of the time that was set; a task without one is followed by its updates.
  if (dueOn === null) {
    const { tenure, says } = { tenure: history.tenureOn(history.asOf), says: history.task.dueOn };
    const isClosed = history.now.completedOn !== null || history.now.cancelledOn !== null;
    const inWords = hasDeadline(history.now) !== false;
    const isSaid = inWords || (says !== undefined && says !== null);
    return each(tenure, (bearer) => {
      const who: Who = { ...base, bearer };
      if (!isSaid || isClosed) return notApplicable(who, "conditionNotMet");
      if (!inWords) return undetermined(context, who, { code: "deadlineDay", subject: history.task.id });
      if (bearer !== null && isOutside(history, bearer)) return notApplicable(who, "outsideScope");
      if (history.now.waitingSince !== null) return notApplicable(who, "returned");
      if (history.now.suspendedSince !== null) return notApplicable(who, "suspended");
      return undetermined(context, who, deadlineUndated(history));
    });
  }
  const bearing = history.tenures.filter(({ to }) => to >= dueOn);
  const [responsible, ...later] = bearing;
  const earlierLeads = history.tenures.filter((tenure) => !bearing.includes(tenure));
  const own: Own = new Map(
    (responsible === undefined ? [] : bearersOf(responsible)).map((bearer) => [
      bearer?.key ?? null,
      theTask(context, history, { ...base, bearer }, dueOn),
    ]),
  );
  return [
    ...earlierLeads.flatMap((tenure) =>
      each(tenure, (bearer) => notApplicable({ ...base, bearer }, "tenureEnded", dueOn)),
    ),
    ...own.values(),
    ...takenBackBy(history).flatMap((act) => toDoAgain(context, history, act, dueOn, own)),
    ...later.flatMap((tenure) => {
      // What a body owed by the deadline, or met, stays so, whenever it leads once more.
      const isNew = (bearer: Body): boolean =>
        responsible === undefined ||
        (leadsUntil(history, bearer, responsible) < tenure.from && !arises(own.get(bearer.key)));
      const news = { ...tenure, leads: { ...tenure.leads, bodies: tenure.leads.bodies.filter(isNew) } };
      if (news.leads.bodies.length === 0 && tenure.leads.bodies.length > 0) return [];
      return each(news, (bearer) => afterTheDeadline(context, history, { ...base, bearer }, tenure));
    }),
  ];
};

/** By the key of its bearer; null: nobody by name. */
type Own = ReadonlyMap<string | null, DutyOpinion>;

const arises = (duty: DutyOpinion | undefined): boolean => duty !== undefined && duty.state !== "notApplicable";

const bearersOf = ({ leads: { bodies } }: Tenure): readonly (Body | null)[] => (bodies.length === 0 ? [null] : bodies);

const each = (tenure: Tenure, make: (bearer: Body | null) => DutyOpinion): DutyOpinion[] => bearersOf(tenure).map(make);

const RESULTS: readonly string[] = ["resultIssued", "resultRecorded"];
/** What the task came to ends its lateness as a finish does (SEMANTICS 21). */
const isEnd = ({ type }: Act): boolean => type === "completed" || RESULTS.includes(type);

/** A deadline at whose end the task was done is kept, whatever came later; else it lasts until the finish or the result. */
const finishedFor = (history: History, dueOn: number): number | null => {
  const done = history.at(Math.min(dueOn, history.asOf)).completedOn;
  if (done !== null) return done;
  const day = Math.min(dueOn, history.asOf);
  const result = history.acts.find(({ type, on }) => RESULTS.includes(type) && on >= history.undoneBy(day));
  if (result !== undefined && result.on <= dueOn) return result.on;
  return history.acts.find((act) => isEnd(act) && act.on > dueOn)?.on ?? null;
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
  return finishedBy(context, history, who, { due: dueOn, late, fulfilledOn });
};

interface Finish {
  readonly due: number;
  /** From when days late are counted. */
  readonly late: number;
  readonly fulfilledOn: number | null;
}

const finishedBy = (context: Context, history: History, who: Who, { due, late, fulfilledOn }: Finish): DutyOpinion => {
  if (fulfilledOn === null) {
    const { waitingSince, suspendedSince } = history.now;
    if (waitingSince !== null && late >= Math.min(waitingSince, history.asOf)) {
      return notApplicable(who, "returned", due);
    }
    if (late === Number.POSITIVE_INFINITY || (suspendedSince !== null && late >= suspendedSince)) {
      return notApplicable(who, "suspended", due);
    }
  }
  if (who.bearer === null) return undetermined(context, who, { code: "whoLeads", subject: history.task.id }, due);
  const isTold = history.acts.some(({ type, on }) => type === "completed" && on <= (fulfilledOn ?? history.asOf));
  const [unknown] = notKept(context, ["completed"]);
  // Where finishes are not kept it may have been done before the result (SEMANTICS 9).
  if (fulfilledOn !== null && fulfilledOn > late && !isTold && unknown !== undefined) {
    return undetermined(context, who, { code: "keepsEvent", subject: unknown }, due);
  }
  return judged(context, who, { due, lateFrom: late, fulfilledOn, types: ["completed"] });
};

/**
 * A finish taken back after the deadline: of those who lead on that day and led on the deadline, and did it by or after
 * it; a finish taken back by the deadline leaves the one duty as it was.
 */
const toDoAgain = (context: Context, history: History, act: Act, dueOn: number, own: Own): DutyOpinion[] => {
  if (act.on <= dueOn) return [];
  const tenure = history.tenureOn(act.on);
  return bearersOf(tenure).flatMap((bearer) => {
    if (!arises(own.get(bearer?.key ?? null))) return [];
    const who: Who = {
      rule: history.house.taskRule,
      actor: "lead",
      history,
      bearer,
      trigger: { kind: "event", on: act.on },
      occasion: history.classified ? act.dated : act.occasion,
    };
    return [onceMore(context, history, who, { act, dueOn, until: leadsUntil(history, bearer, tenure) })];
  });
};

interface TakenBack {
  readonly act: Act;
  readonly dueOn: number;
  /** The last day on which the bearer leads on without a break. */
  readonly until: number;
}

const onceMore = (context: Context, history: History, who: Who, { act, dueOn, until }: TakenBack): DutyOpinion => {
  const place = history.acts.indexOf(act);
  // A result of the day on which it was taken up is one of what was to be done again, in whatever order they stand.
  const isEndOfIt = (one: Act, index: number): boolean =>
    isEnd(one) && (index > place || (RESULTS.includes(one.type) && one.on === act.on));
  const fulfilledOn = history.acts.find(isEndOfIt)?.on ?? null;
  if (isCalledOff(history, fulfilledOn)) return notApplicable(who, "cancelled", dueOn);
  // What was late when it was first done stays so; since then it was done, and it is late anew (SEMANTICS 19, 22).
  const late = lateFrom(history, act.on);
  // No whole day had passed in its time since the task was taken up again.
  if (until <= late && until < history.asOf && (fulfilledOn === null || fulfilledOn > until)) {
    return notApplicable(who, history.at(until).waitingSince === null ? "tenureEnded" : "returned", dueOn);
  }
  return finishedBy(context, history, who, { due: dueOn, late, fulfilledOn });
};

/** A new lead is late only by a deadline of its own tenure; without one it is a question. */
const afterTheDeadline = (context: Context, history: History, who: Who, tenure: Tenure): DutyOpinion => {
  if (who.bearer !== null && isOutside(history, who.bearer)) return notApplicable(who, "outsideScope");
  if (tenure.to < history.asOf) return notApplicable(who, "tenureEnded");
  const { completedOn, resultOn, cancelledOn, waitingSince } = history.now;
  const done = earlier(completedOn, resultOn);
  if (done !== null) {
    return done >= tenure.from ? row(who, { state: "met", fulfilledOn: done }) : notApplicable(who, "doneByAnother");
  }
  if (cancelledOn !== null) return notApplicable(who, "cancelled");
  if (waitingSince !== null) return notApplicable(who, "returned");
  return undetermined(context, who, { code: "deadlineOfNewLead", subject: history.task.id });
};
