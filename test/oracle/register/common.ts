import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, isByBody, isByNobody, isByOffice, isByRole } from "./acts.js";
import type { Body } from "./bodies.js";
import type { Context } from "./context.js";
import { judged, notApplicable, row, undetermined, type Who } from "./duty.js";
import type { History } from "./history.js";
import { earlier, firstOf, isActOf, isOutside } from "./lead-duty.js";
import type { DutyOpinion } from "./opinion.js";
import { isOfOfficeAlone, lastDayOfReturn } from "./situation.js";

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

export interface SentBack {
  readonly rule: string;
  /** What goes to the Office alone does not arise for the Office. */
  readonly toOfficeOnly: boolean;
}

/** A task that does not fit is sent back: owed only by who says so; silence is no breach (SEMANTICS 13). */
export const sentBack = (context: Context, history: History, { rule, toOfficeOnly }: SentBack): DutyOpinion[] => {
  const returns = history.acts
    .map((act, index) => ({ act, situation: history.before(index) }))
    .filter(({ act, situation }) => act.type === "returned" && situation.completedOn === null)
    .filter(({ act, situation }) => isActOf(history, act, situation.leads.bodies) && situation.waitingSince === null);
  const rows = returns.flatMap(({ act, situation }) => {
    const bearers = situation.leads.bodies.filter(
      (body) => isByNobody(act) || isByRole(act, "lead") || isByBody(act, [body]),
    );
    return (bearers.length === 0 ? [null] : bearers).map((bearer) => {
      const trigger = { kind: "event", on: act.on } as const;
      const who: Who = { rule, actor: "lead", history, bearer, trigger, occasion: act.occasion };
      if (act.on < history.house.effectFrom) return notApplicable(who, "beforeEffect");
      if (bearer !== null && isOutside(history, bearer)) return notApplicable(who, "outsideScope");
      if (toOfficeOnly && isOfOfficeAlone(situation)) return notApplicable(who, "toItself");
      const due = lastDayOfReturn(situation, act, history);
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
