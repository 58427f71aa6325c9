import { endOfSpan, startOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { Anchor } from "../../language/anchor.js";
import { type DoneBy, ruleId, type SpanLimit } from "../../language/rule.js";
import type { DatedRule } from "../../language/rule-kind.js";
import type { Secrecy } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import { doerOf, isActOfLead } from "../lifecycle/doer.js";
import { eventName } from "../lifecycle/fold.js";
import { resultBy } from "../lifecycle/result-by.js";
import { tenureEnd, tenureOn } from "../lifecycle/tenure.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { type Context, outsideEffect } from "../model/context.js";
import type { Duty, DutyReason, DutyTrigger } from "../model/evaluation.js";
import type { Standstill } from "../model/interval.js";
import type { Lifecycle } from "../model/lifecycle.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { compileAnchorDay, writtenDay } from "./anchor.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { deemedTrigger } from "./deemed-trigger.js";
import { endOfStoppedSpan } from "./due-date.js";
import { Fulfilments } from "./fulfilment.js";
import {
  type DutyPlace,
  dutyHead,
  keyOf,
  notApplicable,
  type Outcome,
  outcomeOf,
  promptOutcome,
  writeDuty,
} from "./judge.js";
import { endOfOfficeHours, recordedMinute } from "./office-hours.js";
import { type Owner, Owners } from "./owners.js";
import { doerQuestion, kindQuestion, newLeadQuestion, notKeptQuestion, whoLeadsQuestion } from "./questions.js";
import { lateFrom, standsStillOn } from "./standstill.js";

/** An occasion of a rule on a task: the day that triggers it, and the event behind it. */
interface Occasion {
  /** The day as it was, and as the rule deems it. */
  readonly found: TriggerDay;
  readonly deemed: TriggerDay;
  readonly event: CheckedEvent | null;
  readonly name: string;
  readonly twin?: number | undefined;
}

/** The due day of a rule after its trigger, with the time of day where there is one. */
const dueOf = (
  { span, counts, at }: SpanLimit,
  stops: DatedRule["stops"],
  context: Context,
  { deemed, event }: Occasion,
  fulfilled: DayNumber | null,
): { due: DayNumber; time: string | null } => {
  const { calendar, trace, life } = context;
  if ("workingHours" in span) {
    const source = event ?? life.events.find((candidate) => candidate.type === deemed.event) ?? null;
    const minute = source === null ? null : recordedMinute(source.source, deemed.day);
    const end = endOfOfficeHours(deemed.day, minute, span, calendar, trace);
    return { due: end.day, time: end.time };
  }
  const time = at ?? null;
  if (counts === "back") return { due: startOfSpan(deemed.day, span, calendar, trace), time };
  if (stops === "whileSuspended") {
    // A suspension that lasts has no end to count on from; for what was done in it it ran up to that day.
    const suspensions = life.suspensions.map(({ from, to }) => ({ from, to: to ?? fulfilled ?? context.asOf }));
    return { due: endOfStoppedSpan(deemed.day, span, suspensions, calendar, trace), time };
  }
  return { due: endOfSpan(deemed.day, span, calendar, trace), time };
};

/**
 * The trigger that one event gives a rule with a duty for each; `null` when the event is none. The end that a decision
 * sets is a trigger only where it stands; minutes without a day of their own are of the day of the end.
 */
const compileEach = (after: Anchor): ((event: CheckedEvent) => TriggerDay | null) => {
  if (typeof after === "string") {
    return (event) => (event.type === after ? { event: after, day: event.day } : null);
  }
  if (!("written" in after)) return () => null;
  const { written, in: type } = after;
  return (event) => {
    if (event.type !== type) return null;
    if (event.source[written] !== undefined) return { event: written, day: writtenDay(event, written) };
    return written === "minutesOn" ? { event: type, day: event.day } : null;
  };
};

/** Whether whoever did the trigger makes the rule apply: yes, no, or not recorded. */
const compileDoneBy = (doneBy: DoneBy | undefined): ((event: CheckedEvent, context: Context) => boolean | null) => {
  if (doneBy === undefined) return () => true;
  return (event, context) => {
    const { life, register } = context;
    const doer = doerOf(event.source.by, event.day, life.tenures, register.directory);
    if (doer === null) return null;
    const isRole = (role: string): boolean =>
      doer.role === role ||
      (role === "lead" && isActOfLead(doer, event.day, life.tenures)) ||
      (doer.role === "lead" && doer.bodies.length > 0 && doer.bodies.every((body) => body.role === role));
    if ("role" in doneBy) return isRole(doneBy.role);
    if ("notRole" in doneBy && isRole(doneBy.notRole)) return false;
    if (doneBy.kinds === undefined) return true;
    const { kinds } = doneBy;
    if (doer.bodies.length === 0) return doer.role === "lead" ? null : false;
    if (doer.bodies.some((body) => body.kind !== null && kinds.includes(body.kind))) return true;
    return doer.bodies.every((body) => body.kind !== null) ? false : null;
  };
};

/** Only a return by whom the text lets return the task asks for an answer. */
const isNoReturn = (event: CheckedEvent, { life }: Context): boolean =>
  event.type === "returned" && !life.returns.some((one) => one.event === event);

/** The end that a decision sets is the inspection's whose end was recorded: who inspected is told there. */
const doerEventOf = (event: CheckedEvent, { life }: Context): CheckedEvent => {
  if (event.type !== "inspectionDecided" || event.source.by !== undefined) return event;
  const { ref } = event.source;
  const ended = life.events.find(
    (one) => one.type === "inspectionEnded" && (ref === undefined || one.source.ref === ref),
  );
  return ended ?? event;
};

/** The day a task was done: its finish that stands, or a result that was issued or recorded by the deadline. */
const doneOn = (due: DayNumber, { life }: Context): DayNumber | null => {
  const day = finishedFor(due, life);
  // What is done after a task was called off is not the task.
  return day !== null && life.cancelled !== null && day > life.cancelled ? null : day;
};

const finishedFor = (due: DayNumber, life: Lifecycle): DayNumber | null => {
  // What was met stays met: a finish that stood on the due day, or came after it, is the finish.
  const finish = life.finished.find(({ to }) => to === null || to >= due)?.from ?? null;
  const result = resultBy(due, life);
  return finish === null || result === null ? (finish ?? result) : Math.min(finish, result);
};

/**
 * The last day of what is owed by the deadline of the task: the deadline, moved off a rest day where a reading says so
 * (A49); the first one that had passed before it was adjusted where what was late stays late (A51).
 */
const ownDue = (due: DayNumber, context: Context): DayNumber => {
  const { life, setting, calendar } = context;
  const { adjustedLate, dueOnRestDay } = setting.lifecycle;
  const passed =
    adjustedLate !== "stands"
      ? undefined
      : life.deadlines.find(({ due: day }, i) => {
          const next = life.deadlines[i + 1];
          return day !== null && next !== undefined && next.from > day && (doneOn(day, context) ?? day + 1) > day;
        });
  const day = passed?.due ?? due;
  return dueOnRestDay === "nextWorkingDay" && !calendar.isWorking(day) ? calendar.following(day) : day;
};

/** The name of an occasion in keys: one trigger of a rule with a duty for each has the name of its event. */
const occasionsNamed = (secrecy: Secrecy): ((event: CheckedEvent) => Pick<Occasion, "name" | "twin">) => {
  const seen = new Map<string, number>();
  return (event) => {
    const name = eventName(event, secrecy);
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? { name } : { name, twin: n };
  };
};

/** What is no event is a day: of the task, written in an event, of another duty. */
const isEventName = (name: string): boolean => Object.hasOwn(EVENT, name);

const triggerOf = ({ deemed, event }: Occasion, secrecy: Secrecy): DutyTrigger => {
  // Nothing that somebody wrote in the record of a classified task is shown.
  const source = secrecy === "none" ? event?.source : undefined;
  return Object.freeze({
    kind: isEventName(deemed.event) ? ("event" as const) : ("day" as const),
    name: deemed.event,
    on: dateOf(deemed.day),
    ...(source?.ref === undefined ? {} : { ref: source.ref }),
    ...(source?.by === undefined ? {} : { by: source.by }),
    ...(source?.id === undefined ? {} : { id: source.id }),
  });
};

/** A day that passed in a wait which a new lead ended: with the old lead it is gone for good. */
const isPassedOn = (last: DayNumber, fulfilled: DayNumber | null, { life }: Context): boolean =>
  life.returns.some(
    ({ from, stops, answer }) =>
      stops &&
      answer?.type === "reassigned" &&
      from <= last &&
      answer.day > last &&
      (fulfilled === null || fulfilled >= answer.day),
  );

/** What was sent back for good is gone for everybody; else a wait and a suspension stop the lead alone. */
const ofOthers = ({ setting, standstills }: Context): readonly Standstill[] =>
  setting.lifecycle.returned.means === "gone"
    ? standstills.filter(({ reason }) => reason === "returned")
    : NO_STANDSTILLS;

const isLate = ({ state }: Outcome): boolean => state === "overdue" || state === "metLate";

const NO_STANDSTILLS: readonly Standstill[] = Object.freeze([]);

/** Compiles a rule that starts from an event or a day: who owes, from when, by when, met by whom. */
export const compileDeadline = (rule: DatedRule, lookup: Lookup): CompiledRule => {
  const { trigger, limit } = rule;
  const head = dutyHead(rule);
  const owners = new Owners(rule);
  const ofLead = rule.bearer.role === "lead";
  const holds = lookup.conditions.add(rule.when);
  const replacers = lookup.replacers(ruleId(rule)).map((replacer) => lookup.conditions.add(replacer.when));
  const isReplaced: Predicate | null =
    replacers.length === 0 ? null : (facts) => replacers.some((replacer) => replacer(facts));
  const anchor = compileAnchorDay(trigger.on, lookup);
  const fulfilments = new Fulfilments(rule, lookup.conditions);
  const doneBy = compileDoneBy(trigger.by);
  const each = trigger.each === true ? compileEach(trigger.on) : null;
  const prompt = limit !== undefined && "promptly" in limit ? limit : null;
  const promptNumber = prompt?.parameter === undefined ? null : lookup.numberOf(prompt.parameter);
  const byDeadline = limit !== undefined && "field" in limit;
  /** What ends the wait is the answer, whoever gave it. */
  const answersReturn = trigger.on === "returned" && prompt !== null && !ofLead;
  /** The task itself, which a result that is there by the deadline does too. */
  const isOwn = byDeadline && rule.topic === "doTask";

  const placeOf = (owner: Owner, occasion: Occasion | null, { task }: Context): DutyPlace => ({
    taskId: task.id,
    occasion: occasion?.name ?? "-",
    twin: occasion?.twin,
    owner,
    period: null,
    trigger: occasion === null ? null : triggerOf(occasion, task.secrecy),
    from: occasion?.deemed.day ?? null,
  });

  /** A rule that does not arise on the task at all: said of whoever leads now. */
  const idle = (reason: DutyReason, context: Context, duties: Duty[]): void => {
    for (const owner of owners.on(context.asOf, null, context)) {
      duties.push(notApplicable(head, placeOf(owner, null, context), owner.not ?? reason, context));
    }
  };

  /** A rule whose day is not there: it has not come, or it is not recorded. */
  const untriggered = (context: Context, duties: Duty[]): void => {
    const asked = rule.invoked === true || context.life.closed !== null ? null : anchor.unrecorded(context);
    if (asked === null) {
      idle(rule.invoked === true ? "invoked" : "notTriggered", context, duties);
      return;
    }
    for (const owner of owners.on(context.asOf, null, context)) {
      const place = placeOf(owner, null, context);
      if (owner.not !== null) {
        duties.push(notApplicable(head, place, owner.not, context));
        continue;
      }
      context.questions.ask(asked, keyOf(head, place));
      duties.push(writeDuty(head, place, { state: "undetermined", reason: "notRecorded" }, context));
    }
  };

  /** Where the last day lies, and what the duty comes to there. */
  const judged = (
    occasion: Occasion,
    fulfilled: DayNumber | null,
    context: Context,
  ): Outcome & { readonly last: DayNumber | null } => {
    const standstills = ofLead ? context.standstills : ofOthers(context);
    if (byDeadline) {
      const due = ownDue(occasion.deemed.day, context);
      return { ...outcomeOf({ due, at: null, fulfilled, standstills }, context), last: due };
    }
    if (limit !== undefined && "span" in limit) {
      if (rule.stops === "whileSuspended" && fulfilled === null && context.life.suspended)
        return { state: "notApplicable", reason: "clockStopped", last: null };
      const { due, time } = dueOf(limit, rule.stops, context, occasion, fulfilled);
      const at = time === null ? null : `${dateOf(due)}T${time}:00+07:00`;
      return { ...outcomeOf({ due, at, fulfilled, standstills }, context), last: due };
    }
    if (promptNumber !== null) {
      const span = { workingDays: promptNumber, firstDay: "next" } as const;
      const due =
        promptNumber === 0
          ? occasion.deemed.day
          : endOfSpan(occasion.deemed.day, span, context.calendar, context.trace);
      return {
        ...outcomeOf({ due, at: null, fulfilled, standstills }, context),
        since: occasion.deemed.day,
        last: due,
      };
    }
    return { ...promptOutcome(occasion.deemed.day, fulfilled, context), last: null };
  };

  /** What stands between a duty that arose and its judgement: the end of a tenure, a call-off, what is not kept. */
  const settled = (outcome: ReturnType<typeof judged>, occasion: Occasion, owner: Owner, context: Context): Outcome => {
    const { life } = context;
    const { last, fulfilled = null } = outcome;
    const isOpen = fulfilled === null && outcome.state !== "notApplicable";
    if (isOpen && life.cancelled !== null) return { state: "notApplicable", reason: "cancelled", due: last };
    if (isOpen && prompt !== null && answersReturn && life.completed !== null) {
      return { state: "notApplicable", reason: "stateEnded", due: last };
    }
    if (isOpen && ofLead && last === null && life.returned) return { state: "notApplicable", reason: "returned" };
    if (ofLead && last !== null && isPassedOn(last, fulfilled, context)) {
      return { state: "notApplicable", reason: "returned", due: last };
    }
    // Whoever bears it for what it did, not for leading, has no tenure to end.
    const leads = tenureOn(life.tenures, occasion.found.day)?.leads ?? [];
    const isFree = owner.body !== null && !leads.includes(owner.body);
    if (ofLead && !isFree && outcome.state !== "notApplicable") {
      const end =
        owner.body === null
          ? (tenureOn(life.tenures, occasion.found.day)?.to ?? null)
          : tenureEnd(life.tenures, owner.body, occasion.found.day);
      const limit = last === null ? null : lateFrom(last, context.standstills);
      const passed = typeof limit === "number" && end !== null && limit <= end;
      if (end !== null && !passed && (fulfilled === null || fulfilled > end)) {
        return { state: "notApplicable", reason: limit === last ? "tenureEnded" : "returned", due: last };
      }
    }
    return outcome;
  };

  const dutiesOf = (occasion: Occasion, context: Context, duties: Duty[]): void => {
    const { found, deemed } = occasion;
    const event = occasion.event === null ? null : doerEventOf(occasion.event, context);
    const outside = outsideEffect(deemed.day, context.setting);
    const applies = event === null ? true : doneBy(event, context);
    for (const owner of owners.on(found.day, event, context)) {
      const place = placeOf(owner, occasion, context);
      const push = (outcome: Outcome): void => {
        duties.push(writeDuty(head, place, outcome, context));
      };
      if (outside !== null) push({ state: "notApplicable", reason: outside });
      else if (applies === false) push({ state: "notApplicable", reason: "doneByAnother" });
      else if (owner.not !== null) push({ state: "notApplicable", reason: owner.not });
      else push(arisen(occasion, owner, place, applies, context));
    }
  };

  const arisen = (
    occasion: Occasion,
    owner: Owner,
    place: DutyPlace,
    applies: boolean | null,
    context: Context,
  ): Outcome => {
    const { found } = occasion;
    const { nextChange } = context;
    /** What hangs on something else than its day does not change on it. */
    const unchanging = (outcome: Outcome): Outcome => {
      context.nextChange = nextChange;
      return outcome;
    };
    const event = occasion.event === null ? null : doerEventOf(occasion.event, context);
    const fulfilled = isOwn
      ? doneOn(found.day, context)
      : answersReturn
        ? (context.life.returns.find((one) => one.event === event)?.answer?.day ?? null)
        : fulfilments.on({ from: found.day, ref: event?.source.ref }, owner, context);
    context.trace?.trigger(occasion.deemed);
    const plain = judged(occasion, fulfilled, context);
    context.dutyDays.set(ruleId(rule), { due: plain.last, fulfilled });
    if (rule.invoked === true && fulfilled === null) {
      return unchanging({ state: "notApplicable", reason: "invoked", due: plain.last });
    }
    const outcome = settled(plain, occasion, owner, context);
    const ledBy = isLedByKind(found.day, context);
    const question =
      typeof ledBy === "object" && ledBy !== null
        ? ledBy
        : applies === null && event !== null
          ? doerQuestion(event, context)
          : trigger.by === undefined && rule.bearer.did === "trigger" && event?.source.by === undefined
            ? null
            : owner.question;
    if (question !== null && outcome.state !== "notApplicable") {
      context.questions.ask(question, keyOf(head, place));
      return unchanging({ state: "undetermined", due: plain.last, reason: "notRecorded" });
    }
    if ((outcome.state === "overdue" || outcome.state === "owed") && !fulfilments.isKept(context)) {
      context.questions.ask(notKeptQuestion([...fulfilments.types]), keyOf(head, place));
      return { state: "undetermined", due: plain.last, reason: "notRecorded" };
    }
    const asked = found.partial === true && isLate(outcome) ? anchor.unrecorded(context) : null;
    if (asked !== null) {
      context.questions.ask(asked, keyOf(head, place));
      return unchanging({ state: "undetermined", due: plain.last, reason: "notRecorded" });
    }
    return outcome.state === "notApplicable" ? unchanging(outcome) : outcome;
  };

  /** A body that took over an open task after its deadline is late by a deadline of its own tenure alone. */
  const askNewLead = (due: DayNumber, context: Context, duties: Duty[]): void => {
    const { life, standstills, asOf } = context;
    const tenure = tenureOn(life.tenures, asOf);
    if (tenure === undefined || tenure.from <= due || life.closed !== null || standsStillOn(asOf, standstills)) return;
    if (doneOn(due, context) !== null) return;
    const before = tenureOn(life.tenures, due)?.leads ?? [];
    for (const owner of owners.on(asOf, null, context)) {
      if (owner.body === null || owner.not !== null || before.includes(owner.body)) continue;
      const place = placeOf(owner, null, context);
      context.questions.ask(newLeadQuestion(context), keyOf(head, place));
      duties.push(writeDuty(head, place, { state: "undetermined", reason: "notRecorded" }, context));
    }
  };

  const occasionOf = (
    found: TriggerDay,
    event: CheckedEvent | null,
    named: Pick<Occasion, "name" | "twin">,
    context: Context,
  ): Occasion => ({ found, deemed: deemedTrigger(trigger, context, found, event), event, ...named });

  /** Whether a body of the kinds that the rule names leads: yes, no, or the body on whose kind that hangs. */
  const isLedByKind = (day: DayNumber, context: Context): boolean | Owner["question"] => {
    const { ledBy } = trigger;
    if (ledBy === undefined) return true;
    const tenure = tenureOn(context.life.tenures, day);
    const leads = tenure?.leads ?? [];
    if (leads.some((body) => body.kind !== null && ledBy.includes(body.kind))) return true;
    const unsure = leads.find((body) => body.kind === null && body.role === null);
    if (unsure !== undefined) return kindQuestion(unsure, context.showsUnits);
    return tenure?.collective === true ? whoLeadsQuestion(context) : false;
  };

  return (context, { duties }) => {
    const { life, facts } = context;
    if (life.issuedLater !== null) return idle("notIssuedYet", context, duties);
    if (!holds(facts)) return idle("conditionNotMet", context, duties);
    if (isReplaced?.(facts) === true) return idle("replaced", context, duties);
    if (each === null) {
      const found = anchor.find(context);
      if (found === null) return untriggered(context, duties);
      dutiesOf(occasionOf(found, null, { name: "-" }, context), context, duties);
      if (isOwn) askNewLead(found.day, context, duties);
      return;
    }
    const before = duties.length;
    const nameOf = occasionsNamed(context.task.secrecy);
    for (const event of life.events) {
      const found = each(event);
      if (found === null) continue;
      if (isLedByKind(found.day, context) === false || isNoReturn(event, context)) continue;
      dutiesOf(occasionOf(found, event, nameOf(event), context), context, duties);
    }
    if (duties.length === before) idle("notTriggered", context, duties);
  };
};
