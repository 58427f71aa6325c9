import { type Act, isByLead, isByNobody, isByOffice, mayBeOffice } from "./acts.js";
import { type Context, notKept, type Question } from "./context.js";
import { judged, keyOf, notApplicable, promptly, row, undetermined, type Who } from "./duty.js";
import { isGoneWith } from "./finishes.js";
import type { History } from "./history.js";
import { isCalledOff, lateFrom } from "./lead-duty.js";
import type { DutyOpinion, TriggerKind } from "./opinion.js";
import { sendsBack } from "./situation.js";

/** What the Office owes by a number, and the answer to what was sent back. */

export const firstByOffice = (
  history: History,
  types: readonly string[],
  from = Number.NEGATIVE_INFINITY,
): number | null =>
  history.acts.find((act) => types.includes(act.type) && act.on >= from && mayBeOffice(act))?.on ?? null;

export interface OfficeRule {
  readonly rule: string;
  readonly trigger: { readonly kind: TriggerKind; readonly on: number | null };
  readonly occasion?: string;
  readonly about?: string;
  readonly due: (on: number) => number;
  readonly types: readonly string[];
  readonly fulfilledOn: number | null;
  /** What asks for a day that the rule counts from too and that is not recorded. */
  readonly missing?: Question | null;
  /** When the finish that it counts from was taken back. */
  readonly takenBackOn?: number | null;
  readonly actor?: string;
}

export const officeDuty = (context: Context, history: History, rule: OfficeRule): DutyOpinion => {
  const { trigger, types, fulfilledOn, missing = null, actor = "office" } = rule;
  const who: Who = {
    rule: rule.rule,
    actor,
    history,
    bearer: null,
    trigger,
    ...(rule.occasion === undefined ? {} : { occasion: rule.occasion }),
    ...(rule.about === undefined ? {} : { about: rule.about }),
  };
  const { on } = trigger;
  if (on === null)
    return undetermined(context, who, { code: "dayNotRecorded", subject: `${history.task.id} ${rule.rule}` });
  if (on < history.house.effectFrom) return notApplicable(who, "beforeEffect");
  const due = rule.due(on);
  if (isCalledOff(history, fulfilledOn)) return notApplicable(who, "cancelled", due);
  // Kon Tum: what was sent back is gone, and nothing more is owed on it, by the Office either.
  const gone = history.house.returned === "gone";
  // A deadline that comes while the task is suspended has not passed, for the Office either (SEMANTICS 23).
  const halted = trigger.kind === "day" && history.at(on).suspendedSince !== null;
  const late = halted ? lateFrom(history, due) : gone ? sinceBack(history, due) : due;
  const { suspendedSince } = history.now;
  if (halted && fulfilledOn === null && suspendedSince !== null && late >= suspendedSince) {
    return notApplicable(who, "suspended", due);
  }
  const wait = history.now.waitingSince;
  if (gone && fulfilledOn === null && wait !== null && late >= Math.min(wait, history.asOf)) {
    return notApplicable(who, "returned", due);
  }
  if (isGoneWith(rule.takenBackOn ?? null, late, fulfilledOn)) return notApplicable(who, "stateEnded", due);
  if (missing !== null) {
    context.questions.ask(missing, keyOf(who));
    if ((fulfilledOn ?? context.asOf) > late) return undetermined(context, who, missing, due);
  }
  return judged(context, who, { due, lateFrom: late, fulfilledOn, types });
};

/** Otherwise a suspension stops the lead, not the Office: a wait moves the Office's lateness where the task is gone. */
const sinceBack = (history: History, due: number): number => {
  if (due >= history.asOf) return due;
  for (let day = due; day <= history.asOf; day += 1) if (history.at(day).waitingSince === null) return day;
  return Number.POSITIVE_INFINITY;
};

/** The duty that does not come up in this task. */
export const officeSilent = (history: History, rule: string, reason: string, actor = "office"): DutyOpinion =>
  notApplicable({ rule, actor, history, bearer: null, trigger: { kind: "event", on: null } }, reason);

/** Whether the Office alone leads on a day: what it would tell the lead it would tell itself (SEMANTICS 4). */
export const isLedByOffice = (history: History, day: number): boolean => {
  const { bodies } = history.leadsOn(day);
  return bodies.length > 0 && bodies.every(({ isOffice }) => isOffice);
};

/** After a return the Office owes an answer: it puts right, passes on or sends back; no day in the text (A38, A61). */
export const answersToReturns = (context: Context, history: History, rule: string): DutyOpinion[] => {
  const returns = history.acts.filter((act, index) => sendsBack(history.before(index), act, history));
  /** A receipt that is known to be of another than the lead is no answer to it (SEMANTICS 12). */
  const mayBeBack = (act: Act, index: number): boolean => {
    const isOfLead = isByLead(act, history.before(index).leads.bodies);
    // A deadline by the lead itself is a proposal (SEMANTICS 24).
    if (act.type === "deadlineAdjusted") return !isOfLead || isByOffice(act);
    return act.type !== "received" || isByNobody(act) || isOfLead;
  };
  if (returns.length === 0) return [officeSilent(history, rule, "notTriggered")];
  return returns.map((act) => {
    const who: Who = {
      rule,
      actor: "office",
      history,
      bearer: null,
      trigger: { kind: "event", on: act.on },
      occasion: act.occasion,
    };
    if (act.on < history.house.effectFrom) return notApplicable(who, "beforeEffect");
    if (isLedByOffice(history, act.on)) return notApplicable(who, "toItself");
    const answer = history.acts.find(
      (later, index) => index > history.acts.indexOf(act) && ANSWERS.includes(later.type) && mayBeBack(later, index),
    );
    if (answer !== undefined && !isCalledOff(history, answer.on))
      return row(who, { state: "met", since: act.on, fulfilledOn: answer.on });
    if (history.now.cancelledOn !== null) return notApplicable(who, "cancelled");
    if (history.now.completedOn !== null) return notApplicable(who, "stateEnded");
    const [unknown] = notKept(context, ANSWERS);
    if (unknown !== undefined) return undetermined(context, who, { code: "keepsEvent", subject: unknown });
    return promptly(context, who, { since: act.on, fulfilledOn: null, types: [] });
  });
};

const ANSWERS = ["received", "deadlineAdjusted", "reassigned"];
