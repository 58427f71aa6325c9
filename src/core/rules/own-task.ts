import { type DayNumber, dateOf } from "../../calendar/index.js";
import { eventName } from "../lifecycle/event-name.js";
import { passedOnPast } from "../lifecycle/passed-on.js";
import { takenUpAgain } from "../lifecycle/taken-back.js";
import { tenureOn, tenureStart } from "../lifecycle/tenure.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import { type DutyHead, type DutyPlace, keyOf, type Outcome, outcomeOf, writeDuty } from "./judge.js";
import type { Owner, Owners } from "./owners.js";
import { newLeadQuestion } from "./questions.js";
import { endOfTenure } from "./settled.js";
import { lateFrom, pausesAgain, standsStillOn } from "./standstill.js";
import { doneOn, ownDue } from "./task-done.js";

/** A finish that was taken back after the deadline, and the one that came after it. */
interface Again {
  readonly event: CheckedEvent;
  /** The finish that followed; `null`: none yet. */
  readonly finished: DayNumber | null;
}

/** What was finished by its deadline, or after it, and taken back later: what was met stays met, and it is to be done again. */
const againAfter = (due: DayNumber, { life }: Context): readonly Again[] =>
  takenUpAgain(life).flatMap(({ event, place }): Again[] =>
    event.day > due ? [{ event, finished: life.stood[place + 1]?.done ?? life.delivered }] : [],
  );

/**
 * Compiles what the task itself asks beside the duty of its deadline: to be done again where its finish was taken back
 * after that day, and of who took it over later, by when.
 */
export const compileOwnTask = (
  head: DutyHead,
  owners: Owners,
): ((deadline: DayNumber, context: Context, duties: Duty[]) => void) => {
  const placeOf = (owner: Owner, event: CheckedEvent | null, { task, keyPart }: Context): DutyPlace => ({
    task: keyPart,
    occasion: event === null ? "-" : eventName(event, task.secrecy),
    owner,
    period: null,
    trigger: event === null ? null : Object.freeze({ kind: "event", name: event.type, on: dateOf(event.day) }),
    from: null,
  });

  const outcomeFor = ({ event, finished }: Again, due: DayNumber, owner: Owner, context: Context): Outcome => {
    const { life, standstills } = context;
    if (owner.not !== null) return { state: "notApplicable", reason: owner.not, due };
    if (finished === null && life.cancelled !== null) return { state: "notApplicable", reason: "cancelled", due };
    const pauses = pausesAgain(due, standstills, life, event.day);
    const end = endOfTenure(event.day, owner, context);
    const isOver = end !== null && (finished === null || finished > end);
    // Whoever led no whole day after it was taken up again has let nothing pass.
    const limit = lateFrom(due, pauses);
    if (isOver && (typeof limit === "object" || Math.max(limit, event.day) >= end))
      return { state: "notApplicable", reason: "tenureEnded", due };
    if (typeof limit === "number" && limit > due) context.trace?.lateFrom(limit);
    const from = typeof limit === "number" ? limit : event.day;
    return { ...outcomeOf({ due: from, at: null, fulfilled: finished, standstills }, context), due };
  };

  /** It is owed by those who led on the deadline and lead still; of others the deadline is asked for. */
  const again = (one: Again, deadline: DayNumber, context: Context, duties: Duty[]): void => {
    const due = ownDue(deadline, context);
    const before = tenureOn(context.life.tenures, deadline)?.leads ?? [];
    for (const owner of owners.on(one.event.day, null, context)) {
      if (owner.body !== null && !before.includes(owner.body)) continue;
      context.trace?.trigger({ event: one.event.type, day: one.event.day });
      const place = placeOf(owner, one.event, context);
      const outcome = outcomeFor(one, due, owner, context);
      const { question } = owner;
      if (question === null || outcome.state === "notApplicable") {
        duties.push(writeDuty(head, place, outcome, context));
        continue;
      }
      context.questions.ask(question, keyOf(head, place));
      duties.push(writeDuty(head, place, { state: "undetermined", due, reason: "notRecorded" }, context));
    }
  };

  /** A body that took over an open task after its deadline is late by a deadline of its own tenure alone. */
  const askNewLead = (due: DayNumber, context: Context, duties: Duty[]): void => {
    const { life, standstills, asOf } = context;
    const tenure = tenureOn(life.tenures, asOf);
    if (tenure === undefined || tenure.from <= due || life.closed !== null || standsStillOn(asOf, standstills)) return;
    // A finish that was taken back since is none.
    const lastAgain = againAfter(due, context).at(-1);
    if (lastAgain === undefined ? doneOn(due, context) !== null : lastAgain.finished !== null) return;
    const before = tenureOn(life.tenures, due)?.leads ?? [];
    const isGivenBack = passedOnPast(due, life);
    for (const owner of owners.on(asOf, null, context)) {
      if (owner.body === null || owner.not !== null) continue;
      if (before.includes(owner.body)) {
        // Its own duty stands as returned, or as met before the task was taken up again and given back: it waits for a new deadline.
        const isAnew = lastAgain !== undefined && tenureStart(life.tenures, owner.body, asOf) > lastAgain.event.day;
        if (isGivenBack || isAnew) context.questions.ask(newLeadQuestion(context));
        continue;
      }
      // Of a classified task the place of both leads is one, and so would be their keys.
      if (context.task.secrecy !== "none") {
        context.questions.ask(newLeadQuestion(context));
        continue;
      }
      const place = placeOf(owner, null, context);
      context.questions.ask(newLeadQuestion(context), keyOf(head, place));
      duties.push(writeDuty(head, place, { state: "undetermined", due: null, reason: "notRecorded" }, context));
    }
  };

  return (deadline, context, duties) => {
    for (const one of againAfter(deadline, context)) again(one, deadline, context, duties);
    askNewLead(deadline, context, duties);
  };
};
