import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf, dayOf } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { Bilingual } from "../../errors.js";
import { ruleId } from "../../language/rule.js";
import { type JudgedRule, passingOf, type StateRule } from "../../language/rule-kind.js";
import type { EventType } from "../../language/vocabulary.js";
import { compileVerdict, unknowableIn } from "../lifecycle/compile-verdict.js";
import { tenureOn } from "../lifecycle/tenure.js";
import { type Context, noteChange, type SettledEpisode } from "../model/context.js";
import type { Duty, DutyReason, DutyTrigger, Episode, Rung } from "../model/evaluation.js";
import { eventIndex, hasAny } from "../model/event-index.js";
import type { Standstill } from "../model/interval.js";
import type { Question } from "../model/question.js";
import { compileAnchorDay } from "./anchor.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { Fulfilments, fulfillingTypes } from "./fulfilment.js";
import type { Ground } from "./ground.js";
import { compileGrounds } from "./grounds.js";
import {
  type DutyPlace,
  dutyHead,
  keyOf,
  notApplicable,
  notArisen,
  type Outcome,
  outcomeOf,
  promptOutcome,
  writeDuty,
} from "./judge.js";
import type { Owner } from "./owners.js";
import { askNotKept, factQuestion } from "./questions.js";
import { firstRunning, lateFrom, pausesOf } from "./standstill.js";
import { leadBearers, type StateBearer } from "./state-bearers.js";

type Head = Pick<Rung, "ruleId" | "provision" | "topic" | "actor" | "action">;

const headOf = (rule: StateRule | JudgedRule): Head => ({
  ruleId: ruleId(rule),
  provision: rule.provision,
  topic: rule.topic,
  actor: rule.bearer.role,
  action: rule.action,
});

const NO_EPISODES: readonly Episode[] = Object.freeze([]);

/** The episode that lasts, as a rung of the ladder shows it. */
interface Standing {
  readonly since: DayNumber;
  readonly handled: DayNumber | null;
  /** What was handled before the regulation began is no rung of it. */
  readonly holds: boolean;
}

/** Whether the regulation binds none of those who lead the task: what it lets others do about a delay is about whom it binds. */
const isLedOutside = ({ life, asOf }: Context): boolean => {
  const leads = tenureOn(life.tenures, asOf)?.leads ?? [];
  return leads.length > 0 && leads.every(({ outsideScope }) => outsideScope);
};

/** What was done before the version in force began settles what had begun by then. */
const standingOf = ({ since, begun }: Held, handled: DayNumber | null, { setting }: Context): Standing => {
  if (handled === null || handled >= since) return { since, handled, holds: true };
  const shown = Math.max(begun, setting.begins);
  return { since: shown, handled, holds: handled >= shown };
};

const episodeOf = ({ name }: Ground, since: DayNumber, ended: DayNumber, handled: DayNumber | null): Episode =>
  Object.freeze({
    ground: name,
    since: dateOf(since),
    endedOn: dateOf(ended),
    handledOn: handled === null ? null : dateOf(handled),
  });

const settledBefore = (key: string, { settled }: Context): SettledEpisode | undefined =>
  settled?.find(({ duty }) => duty.key === key);

/** One time that a state holds. */
interface Held {
  readonly ground: Ground;
  readonly since: DayNumber;
  /** The day on which it began, be it before the text, or its version, took force. */
  readonly begun: DayNumber;
  /** The day on which it ceased; `null` while it lasts. */
  readonly ended: DayNumber | null;
}

/** What a ground comes to: an episode that began, one that is still to come, or none. */
type Course =
  | { readonly held: Held; readonly next: null; readonly none: null }
  | { readonly held: null; readonly next: { readonly ground: Ground; readonly day: DayNumber }; readonly none: null }
  | { readonly held: null; readonly next: null; readonly none: DutyReason };

const none = (reason: DutyReason): Course => ({ held: null, next: null, none: reason });

/** The first day, from the ground on, on which what the state is about was there: the task done, or its result reported. */
const endOf = (rule: StateRule, ground: Ground, from: DayNumber, { life }: Context): DayNumber | null => {
  const { until = "finished", after } = rule.trigger.state;
  let first = Number.POSITIVE_INFINITY;
  const note = (day: DayNumber): void => {
    if (day < first) first = day;
  };
  const taken = life.finished.findLast(({ to }) => to !== null && to < from)?.to ?? Number.NEGATIVE_INFINITY;
  if (life.cancelled !== null) note(life.cancelled);
  if (until !== "reported") {
    for (const { from: day, to } of life.finished) if (to === null || to >= from) note(Math.max(day, ground.setOn));
  }
  for (const { type, day } of life.events) {
    const isResult = type === "resultIssued" || type === "resultRecorded";
    if (until === "reported") {
      const reportsEnd = type === "progressReported" && life.completed !== null && day >= life.completed;
      if (isResult || type === "confirmed" || reportsEnd) note(day);
    } else if (isResult && day > taken && (until === "result" || (after === "due" && day <= ground.day))) {
      // A result that was issued or recorded by the deadline is no ground.
      note(day);
    }
  }
  if (ground.until !== null) note(ground.until);
  return first === Number.POSITIVE_INFINITY ? null : first;
};

const RESULTS: readonly EventType[] = ["resultIssued", "resultRecorded"];

const endTypesOf = ({ trigger: { state } }: StateRule, lookup: Lookup): readonly EventType[] => {
  const { after, until = "finished", excusedBy = [] } = state;
  if (typeof after === "object" && "missed" in after) {
    const missed = lookup.recurrence(after.missed);
    return missed === undefined ? [] : [...fulfillingTypes(missed)];
  }
  if (until === "reported") return [...RESULTS, "progressReported"];
  return until === "result" ? [...RESULTS, "completed", ...excusedBy] : ["completed"];
};

/**
 * Compiles a state: a duty of an authority, or of the lead, with a state for a trigger. Each ground, a deadline that was
 * missed, a period without a report, gives an episode of its own; handling settles it, the end of the condition ends it.
 * Its span is no limit for an act, so its day is not rolled (reading A47).
 */
export const compileState = (rule: StateRule, lookup: Lookup): CompiledRule => {
  const head = headOf(rule);
  const duty = dutyHead(rule);
  const owners = lookup.ownersOf(rule);
  const ofLead = rule.bearer.role === "lead";
  const verdictOf = compileVerdict(rule.when, lookup.conditions);
  const unknowable = unknowableIn(rule.when);
  const { span, exceeds } = passingOf(rule);
  const grounds = compileGrounds(rule.trigger.state.after, lookup, {
    types: fulfillingTypes(rule),
    // Acts before a later version count as they did; those before the regulation do not.
    from: (day, { calendar, setting }) => Math.max(setting.begins, endOfSpan(day, span, calendar) + (exceeds ? 1 : 0)),
  });
  const { unrecorded } = compileAnchorDay(rule.trigger.state.after, lookup);
  const fulfilments = new Fulfilments(rule, lookup.conditions);
  const { excusedBy = [], excuses = "episode" } = rule.trigger.state;
  const excusing = excusedBy.map(eventIndex);
  /** What would tell that it has ceased: not kept, nobody can say that it lasts. */
  const endTypes = endTypesOf(rule, lookup);
  const { limit } = rule;
  const promptNumber = limit?.parameter === undefined ? null : lookup.numberOf(limit.parameter);
  const isImmediate = "days" in span && span.days === 0;

  /** The day on which the state is reached by a ground; the task may not stand still on it. */
  const reachedOn = (
    ground: Ground,
    from: DayNumber,
    pauses: readonly Standstill[],
    context: Context,
  ): DayNumber | null => {
    const { calendar, trace } = context;
    if (isImmediate) {
      const day = endOfSpan(from, span, calendar, trace) + (exceeds ? 1 : 0);
      return firstRunning(day, pauses);
    }
    const base = ground.day === from ? lateFrom(from, pauses) : from;
    if (typeof base === "object") return null;
    const day = endOfSpan(base, span, calendar, trace) + (exceeds ? 1 : 0);
    return firstRunning(day, pauses);
  };

  /** An explanation excuses the delay it explains; of a task without a deadline until the span has passed once more. */
  const excusedUntil = (
    ground: Ground,
    context: Context,
  ): { readonly event: EventType; readonly from: DayNumber; readonly forGood: boolean } | null => {
    const { events, first } = context.life;
    if (!hasAny(first, excusing)) return null;
    const acts = events.filter(
      ({ type, day }) => excusedBy.includes(type) && (excuses === "forever" || day >= ground.setOn),
    );
    const counted = excuses === "afterDueOnly" ? acts.filter(({ day }) => day > ground.day) : acts;
    const last = counted.at(-1);
    if (last === undefined) return null;
    return { event: last.type, from: last.day, forGood: excuses === "forever" || ground.event === "due" };
  };

  const courseOf = (ground: Ground, context: Context): Course => {
    const { life, setting, standstills } = context;
    const { effectFrom, begins } = setting;
    const { statesBeforeEffect } = setting.lifecycle;
    // What was there before its effect is a question to the regulation alone, and not to each act that amends it.
    if (statesBeforeEffect === "newTasksOnly" && (life.start ?? ground.day) < begins) return none("beforeEffect");
    const pauses = pausesOf(standstills, life);
    const excused = excusedUntil(ground, context);
    if (excused?.forGood === true) return none("conditionNotMet");
    const from = excused === null ? ground.day : Math.max(ground.day, excused.from);
    const counted = statesBeforeEffect === "fromEffect" && from < begins ? begins : from;
    const event = excused !== null && from > ground.day ? excused.event : ground.event;
    context.trace?.trigger({ event, day: from });
    const reached = reachedOn(ground, counted, pauses, context);
    if (reached === null) return none(standstills.at(-1)?.reason ?? "returned");
    const begun = Math.max(reached, ground.setOn, ground.since ?? ground.setOn);
    const since = Math.max(begun, effectFrom);
    if (since > setting.effectUntil) return none("afterEffect");
    const ended = endOf(rule, ground, since, context);
    if (ended !== null && ended <= since && ended <= context.asOf)
      return none(life.cancelled === null ? "conditionNotMet" : "cancelled");
    if (since > context.asOf) return { held: null, next: { ground, day: since }, none: null };
    return {
      held: { ground, since, begun, ended: ended !== null && ended <= context.asOf ? ended : null },
      next: null,
      none: null,
    };
  };

  /** What is owed since a day: at once, or within the working days that the host has set (reading A23). */
  const outcomeSince = (since: DayNumber, handled: DayNumber | null, context: Context): Outcome => {
    if (promptNumber === null) return promptOutcome(since, handled, context);
    const within = { workingDays: promptNumber, firstDay: "next" } as const;
    const due = promptNumber === 0 ? since : endOfSpan(since, within, context.calendar, context.trace);
    return { ...outcomeOf({ due, at: null, fulfilled: handled, standstills: context.standstills }, context), since };
  };

  /** The key that hangs on a question; a consequence for which nobody has to act is no duty, and has none. */
  const hangingOn = (place: DutyPlace): string | undefined =>
    rule.modality === "answers" ? undefined : keyOf(duty, place);

  const placeOf = (owner: Owner, ground: Ground, since: DayNumber, { keyPart }: Context): DutyPlace => {
    const trigger: DutyTrigger = Object.freeze({ kind: "state", name: ground.event, on: dateOf(since) });
    return { task: keyPart, occasion: ground.name, owner, period: null, trigger, from: since };
  };

  /** Of what was sent back and passed on past its day the office's state waits for a new deadline too. */
  const isPassedOn = ({ ground, since }: Held, { life, asOf }: Context): boolean =>
    life.returns.some(
      ({ answer }) =>
        answer?.type === "reassigned" && answer.day > ground.day && answer.day <= asOf && since >= answer.day,
    );

  const bearersOf = (held: Held, context: Context): readonly StateBearer[] =>
    ofLead
      ? leadBearers(held, owners, context)
      : owners.on(held.since, null, context).map((owner) => ({ owner, since: held.since, until: null, waits: false }));

  /** What is left to a lead that leads no more: what had become overdue stays with the one who let it. */
  const afterTenure = (since: DayNumber, until: DayNumber, context: Context): Outcome => {
    const outcome = outcomeSince(since, null, context);
    const isLate = outcome.state === "overdue" && (outcome.due ?? since) <= until;
    return isLate ? outcome : { state: "notApplicable", reason: "tenureEnded" };
  };

  const dutyOf = (
    held: Held,
    { owner, since, until, waits }: StateBearer,
    context: Context,
  ): { readonly made: Duty; readonly handled: DayNumber | null } => {
    const place = placeOf(owner, held.ground, since, context);
    const before = settledBefore(keyOf(duty, place), context);
    if (before !== undefined) return { made: before.duty, handled: before.handled };
    // What was done before the text, or its version, took force settles a state that had begun by then.
    const from = since === held.since ? held.begun : since;
    const act = fulfilments.on({ from, ground: held.ground.setOn }, owner, context);
    // What is done once the state, or the tenure, has ended is about something else.
    const last = Math.min(held.ended ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY);
    const handled = act !== null && act > last ? null : act;
    const isBack = ofLead && until === null && handled === null && held.ended === null && context.life.returned;
    const isAwaited = !ofLead && isPassedOn(held, context);
    const not = owner.not ?? (waits || isBack || isAwaited ? "returned" : null);
    if (not !== null) return { made: notApplicable(duty, place, not, context), handled };
    if (until !== null && handled === null && (held.ended === null || held.ended > until))
      return { made: writeDuty(duty, place, afterTenure(since, until, context), context), handled };
    const isOpen = handled === null && held.ended === null;
    const isUnknown = isOpen && verdictOf(context.facts) === null;
    const question = owner.question ?? (isUnknown ? factQuestion(unknowable, context) : null);
    const kept = fulfilments.isKept(context);
    const unkept = isOpen && kept ? endTypes.filter((type) => !context.register.keeps(type)) : [];
    if (question !== null || (isOpen && !kept) || unkept.length > 0) {
      const hangs = hangingOn(place);
      if (question === null) askNotKept(kept ? unkept : fulfilments.typesHere(context), hangs, context.questions);
      else context.questions.ask(question, hangs);
      return {
        made: writeDuty(duty, place, { state: "undetermined", reason: "notRecorded", since }, context),
        handled,
      };
    }
    if (handled === null && held.ended !== null)
      return { made: notApplicable(duty, place, "stateEnded", context), handled };
    const owed = handled !== null && handled < since ? Math.max(from, context.setting.begins) : since;
    return { made: writeDuty(duty, place, outcomeSince(owed, handled, context), context), handled };
  };

  /** The rung that the ladder shows: the standing episode, or the next, and those that ended. */
  const rungOf = (
    standing: Standing | null,
    next: DayNumber | null,
    reason: DutyReason | null,
    episodes: readonly Episode[],
    { calendar }: Context,
  ): Rung => {
    const shown = standing?.holds === true ? standing.since : null;
    const day = shown ?? next;
    const { ruleId: id, provision, topic, actor, action } = head;
    const ahead = next === null ? null : dateOf(next);
    const certainty = day === null ? null : calendar.certainty(day);
    // Written out: a rung is made for each state of each task, and spreading parts of it takes five times as long.
    if (shown === null) {
      return Object.freeze({
        ruleId: id,
        provision,
        topic,
        actor,
        action,
        reached: false,
        since: null,
        handledOn: null,
        next: ahead,
        certainty,
        episodes,
        reason: next === null ? (reason ?? "conditionNotMet") : null,
      });
    }
    const handled = standing?.handled ?? null;
    return Object.freeze({
      ruleId: id,
      provision,
      topic,
      actor,
      action,
      reached: true,
      since: dateOf(shown),
      handledOn: handled === null ? null : dateOf(handled),
      next: ahead,
      certainty,
      episodes,
      reason: null,
    });
  };

  /** The place of a duty that no episode gave rise to. */
  const noPlace = (owner: Owner, { keyPart }: Context): DutyPlace => ({
    task: keyPart,
    occasion: "-",
    owner,
    period: null,
    trigger: null,
    from: null,
  });

  const idle = (reason: DutyReason, context: Context, duties: Duty[]): Rung => {
    for (const owner of owners.on(context.asOf, null, context)) {
      duties.push(notArisen(duty, owner, owner.not ?? reason, context));
    }
    return rungOf(null, null, reason, NO_EPISODES, context);
  };

  /** A state whose ground has a day that the record does not tell. */
  const asking = (asked: Omit<Question, "keys">, context: Context, duties: Duty[]): Rung => {
    for (const owner of owners.on(context.asOf, null, context)) {
      if (owner.not !== null) duties.push(notArisen(duty, owner, owner.not, context));
      else {
        const place = noPlace(owner, context);
        context.questions.ask(asked, hangingOn(place));
        duties.push(writeDuty(duty, place, { state: "undetermined", reason: "notRecorded" }, context));
      }
    }
    return rungOf(null, null, "notRecorded", NO_EPISODES, context);
  };

  /** What was settled under an older text is settled for all who bear the state now: nothing of it is owed anew. */
  const settledOf = (ground: Ground, context: Context): SettledEpisode | null => {
    const { settled } = context;
    if (settled === undefined || settled.length === 0) return null;
    const before = settled.filter((one) => one.ground === ground.name);
    const [first] = before;
    if (first === undefined) return null;
    const bearers = owners.on(context.asOf, null, context);
    const keys = bearers.map((owner) => keyOf(duty, placeOf(owner, ground, first.since, context)));
    return keys.every((key) => before.some((one) => one.duty.key === key)) ? first : null;
  };

  /** Whether nobody whom the regulation binds would bear it. */
  const isOutside = (context: Context): boolean => {
    const bearers = ofLead ? owners.on(context.asOf, null, context) : [];
    return bearers.length > 0 && bearers.every(({ not }) => not === "outsideScope");
  };

  const make = (context: Context, duties: Duty[], settled?: SettledEpisode[]): Rung => {
    const { life, facts, asOf } = context;
    if (life.issuedLater !== null) return idle("notIssuedYet", context, duties);
    if (verdictOf(facts) === false) return idle("conditionNotMet", context, duties);
    if (!ofLead && isLedOutside(context)) return idle("outsideScope", context, duties);
    const found = grounds(context);
    const asked = found.length === 0 && life.closed === null ? unrecorded(context) : null;
    if (asked !== null) return asking(asked, context, duties);
    const episodes: Episode[] = [];
    let standing: Standing | null = null;
    let next: DayNumber | null = null;
    let reason: DutyReason | null = found.length === 0 ? "notTriggered" : null;
    let began = false;
    let times = 0;
    let idleFrom: number | null = null;
    for (const ground of found) {
      const before = settledOf(ground, context);
      if (before !== null) {
        began = true;
        times += 1;
        const { since, handled, ended } = before;
        if (ended === null) standing = { since, handled, holds: true };
        else {
          episodes.push(episodeOf(ground, since, ended, handled));
          reason = "stateEnded";
        }
        continue;
      }
      // A deadline that gave rise to nothing is no step towards the day of another.
      if (idleFrom !== null) context.trace?.forget(idleFrom);
      const mark = context.trace?.mark() ?? null;
      const course = courseOf(ground, context);
      idleFrom = course.none === null ? null : mark;
      if (course.none !== null) reason = course.none;
      // What is about the report of a result comes to be on a finished task too.
      if (
        course.next !== null &&
        !isOutside(context) &&
        (life.closed === null || rule.trigger.state.until === "reported")
      ) {
        next = Math.min(next ?? course.next.day, course.next.day);
        noteChange(context, course.next.day);
        context.trace?.pass(course.next.day);
      }
      if (course.held === null) continue;
      began = true;
      const { held } = course;
      times += 1;
      if (held.begun < held.since) context.trace?.begunBefore(held.begun, held.since);
      if (times > 1) context.trace?.again(times, held.since);
      context.trace?.pass(held.since);
      let handledOn: DayNumber | null = null;
      let binds = false;
      for (const bearer of bearersOf(held, context)) {
        const { made, handled } = dutyOf(held, bearer, context);
        duties.push(made);
        if (handled !== null && made.fulfilledOn !== null)
          settled?.push({
            ground: ground.name,
            duty: made,
            since: dayOf(made.since ?? made.fulfilledOn),
            handled,
            ended: held.ended,
          });
        binds ||= bearer.owner.not !== "outsideScope";
        // A standing state is handled when whoever bears it now has handled it.
        const counts = bearer.until === null || held.ended !== null;
        if (counts && (made.state === "met" || made.state === "metLate")) handledOn ??= handled;
      }
      // What is asked of nobody is no rung of the ladder.
      if (!binds) reason = "outsideScope";
      else if (held.ended === null) standing = standingOf(held, handledOn, context);
      else {
        episodes.push(episodeOf(ground, held.since, held.ended, handledOn));
        reason = "stateEnded";
      }
    }
    if (idleFrom !== null && (began || next !== null)) context.trace?.forget(idleFrom);
    if (!began) {
      const none = next === null ? (reason ?? "conditionNotMet") : "notReached";
      for (const owner of owners.on(asOf, null, context))
        duties.push(notArisen(duty, owner, owner.not ?? none, context));
    }
    return rungOf(standing, next, reason, episodes.length === 0 ? NO_EPISODES : Object.freeze(episodes), context);
  };

  if (rule.modality === "answers") return compileConsequence(rule, lookup.cite(rule.provision), make);
  return (context, { duties, ladder, settled }) => {
    ladder.push(make(context, duties, settled));
  };
};

/** A consequence for which nobody has to act: no duty, but a finding with its ground, or a question. */
const compileConsequence = (
  rule: StateRule,
  place: Bilingual,
  make: (context: Context, duties: Duty[]) => Rung,
): CompiledRule => {
  return (context, { findings }) => {
    const rung = make(context, []);
    if (!rung.reached || rung.since === null || compileUnknown(rule, context)) return;
    findings.push(
      Object.freeze({
        code: "consequence",
        severity: "info",
        provision: rule.provision,
        ruleId: ruleId(rule),
        field: null,
        message: Object.freeze({
          vi: `${rule.action.vi} (${place.vi}), từ ${spokenDate(rung.since)}.`,
          en: `${rule.action.en} (${place.en}), since ${spokenDate(rung.since)}.`,
        }),
      }),
    );
  };
};

/** Whether the ground of a consequence hangs on a fact that is not recorded. */
const compileUnknown = (rule: StateRule, { facts }: Context): boolean =>
  unknowableIn(rule.when).some((fact) => facts[fact] === null);

/** Compiles a state left to judgement: listed, never reached by computation. */
export const compileJudged = (rule: JudgedRule, { numberOf }: Lookup): CompiledRule => {
  const unset = numberOf(rule.trigger.judgedBy) === null;
  const listed: Rung = Object.freeze({
    ...headOf(rule),
    reached: false,
    since: null,
    handledOn: null,
    next: null,
    certainty: null,
    episodes: NO_EPISODES,
    reason: unset ? "parameterUnset" : "judgement",
  });
  return (_context, { ladder }) => {
    ladder.push(listed);
  };
};
