import type { DayNumber } from "../../calendar/index.js";
import type { DatedRule } from "../../language/rule-kind.js";
import { passedOnPast } from "../lifecycle/passed-on.js";
import { tenureEnd, tenureOn } from "../lifecycle/tenure.js";
import type { Context } from "../model/context.js";
import { holdsOn, type Standstill } from "../model/interval.js";
import { finishesOf } from "./finishes.js";
import type { Outcome } from "./judge.js";
import type { Judged } from "./limit-day.js";
import type { Occasion } from "./occasion.js";
import type { Owner } from "./owners.js";
import { lateFrom } from "./standstill.js";

/** A day that passed in a wait which a new lead ended: with the old lead it is gone for good. */
const isPassedOn = (last: DayNumber, fulfilled: DayNumber | null, { life }: Context): boolean =>
  passedOnPast(last, life, fulfilled);

/** The last day of the tenure in which something was triggered; `null` while it lasts, or where there is none to end. */
export const endOfTenure = (from: DayNumber, owner: Owner, { life }: Context): DayNumber | null => {
  const tenure = tenureOn(life.tenures, from);
  if (owner.body === null) return tenure?.to ?? null;
  // Whoever bears it for what it did, not for leading, bears it as long as it is there itself.
  return tenure?.leads.includes(owner.body) === true ? tenureEnd(life.tenures, owner.body, from) : owner.body.to;
};

/** Whether what lasted up to a day, if any, had the last day of a duty still before it, and it was not done. */
const isOver = (end: DayNumber | null, last: DayNumber | null, fulfilled: DayNumber | null): boolean =>
  end !== null && (last === null || last > end) && (fulfilled === null || fulfilled > end);

/** Whether a rule asks for the answer to a return, owed promptly by another than the lead. */
export const answersReturn = ({ trigger, limit, bearer }: DatedRule): boolean =>
  trigger.on === "returned" && limit !== undefined && "promptly" in limit && bearer.role !== "lead";

/** What has made the task stand still on a day, and does so on the day judged. */
const stillSince = (day: DayNumber, { standstills, asOf }: Context): Standstill | undefined =>
  standstills.find(({ from, to }) => from <= day && (to === null || to >= asOf));

/** The last day on which a finish of a day, or the result that it was to be, stood before it was taken back; `null`: it stands. */
const stoodUntil = (day: DayNumber, { stood }: Context["life"]): DayNumber | null =>
  stood.find(({ to }) => to === null || to >= day)?.to ?? null;

/** Whether the task waited for the answer to a return on the last day of a duty. */
const wasSentBack = (last: DayNumber | null, standstills: readonly Standstill[]): boolean =>
  last !== null && standstills.some((one) => one.reason === "returned" && holdsOn(one, last));

/** Compiles what stands between a duty that arose and its judgement: a call-off, a return, the end of a tenure. */
export const compileSettled = (
  rule: DatedRule,
): ((judged: Judged, occasion: Occasion, owner: Owner, context: Context) => Outcome) => {
  const { trigger, limit } = rule;
  const isOwn = limit !== undefined && "field" in limit;
  const ofLead = rule.bearer.role === "lead";
  const isAnswer = answersReturn(rule);
  const isOfFinish = finishesOf(trigger.on) !== null;
  return ({ outcome, last }, { found }, owner, context) => {
    const { life, standstills } = context;
    const { fulfilled = null } = outcome;
    if (outcome.state === "notApplicable") return outcome;
    if (fulfilled === null) {
      if (life.cancelled !== null) return { state: "notApplicable", reason: "cancelled", due: last };
      if (isAnswer && life.completed !== null) return { state: "notApplicable", reason: "stateEnded", due: last };
      if (ofLead && last === null && life.returned) return { state: "notApplicable", reason: "returned" };
    }
    // What was to be told of a finish is not to be told any more once it is taken back; the next one asks anew.
    if (isOfFinish && isOver(stoodUntil(found.day, life), last, fulfilled))
      return { state: "notApplicable", reason: "stateEnded", due: last };
    if (!ofLead) {
      // A deadline that does not run has not passed for others either.
      const still = trigger.on === "due" && fulfilled === null ? stillSince(found.day, context) : undefined;
      if (still !== undefined) return { state: "notApplicable", reason: still.reason, due: last };
      // A body that is no more on the last day has let nothing pass.
      return isOver(owner.body?.to ?? null, last, fulfilled)
        ? { state: "notApplicable", reason: "tenureEnded", due: last }
        : outcome;
    }
    const end = endOfTenure(found.day, owner, context);
    // Given back to the same lead past the deadline, the task itself and what counts from that deadline wait for a new one.
    const deadline = isOwn ? last : found.event === "due" || found.event === "originalDue" ? found.day : null;
    if (end === null && deadline !== null && isPassedOn(deadline, fulfilled, context))
      return { state: "notApplicable", reason: "awaitsDeadline", due: last };
    if (last !== null && isPassedOn(last, fulfilled, context))
      return { state: "notApplicable", reason: "returned", due: last };
    if (end === null || (fulfilled !== null && fulfilled <= end)) return outcome;
    const limit = last === null ? null : lateFrom(last, standstills);
    if (typeof limit === "number" && limit <= end) return outcome;
    return { state: "notApplicable", reason: wasSentBack(last, standstills) ? "returned" : "tenureEnded", due: last };
  };
};
