import { endOfSpan, startOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { Anchor } from "../../language/anchor.js";
import { ruleId } from "../../language/rule.js";
import type { DeadlineRule } from "../../language/rule-kind.js";
import { ROLES } from "../../language/vocabulary.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { type Context, outsideEffect } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { type AnchorFinder, compileAnchor, writtenDay } from "./anchor.js";
import type { Answers } from "./answers.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { deemedTrigger } from "./deemed-trigger.js";
import { compileDoneBy } from "./done-by.js";
import { endOfStoppedSpan } from "./due-date.js";
import { answersOf, compileFulfilments, fulfilledOn } from "./fulfilment.js";
import { dutyHead, judge, notApplicable, type Owed } from "./judge.js";
import { bearerKey, eventOccasion, Occasions, ONCE } from "./keys.js";
import { endOfOfficeHours, recordedMinute } from "./office-hours.js";

/** The due day of a rule after its trigger, with the time of day where there is one. */
const dueOf = (
  { limit, stops }: DeadlineRule,
  context: Context,
  trigger: TriggerDay,
  event: CheckedEvent | null,
): { due: DayNumber; time: string | null } => {
  const { calendar, trace, life } = context;
  const { span } = limit;
  if ("workingHours" in span) {
    const source = event ?? life.events.find((candidate) => candidate.type === trigger.event) ?? null;
    const end = endOfOfficeHours(
      trigger.day,
      source === null ? null : recordedMinute(source.source, trigger.day),
      span,
      calendar,
      trace,
    );
    return { due: end.day, time: end.time };
  }
  const time = limit.at ?? null;
  if (limit.counts === "back") return { due: startOfSpan(trigger.day, span, calendar, trace), time };
  if (stops === "whileSuspended") {
    return { due: endOfStoppedSpan(trigger.day, span, life.suspensions, calendar, trace), time };
  }
  return { due: endOfSpan(trigger.day, span, calendar, trace), time };
};

/**
 * The trigger that one event gives a rule with a duty for each; `null` when the event is none. The end that a decision
 * sets is a trigger only where it stands; minutes without a day of their own are of the day of the end.
 */
const compileEach = (after: Anchor): ((event: CheckedEvent) => TriggerDay | null) => {
  if (typeof after === "string") {
    return (event) => (event.type === after ? { event: after, day: event.day, kind: "event" } : null);
  }
  if (!("written" in after)) return () => null;
  const { written, in: type } = after;
  return (event) => {
    if (event.type !== type) return null;
    if (event.source[written] !== undefined) return { event: written, day: writtenDay(event, written), kind: "day" };
    return written === "minutesOn" ? { event: type, day: event.day, kind: "event" } : null;
  };
};

/** The answers of one rule on one task, looked up when the first of its triggers asks for one. */
interface KeptAnswers {
  answers: Answers | null;
}
const NO_ANSWERS: KeptAnswers = Object.freeze({ answers: null });

/** Compiles a deadline rule: applicability, trigger, span, fulfilment. */
export const compileDeadline = (rule: DeadlineRule, lookup: Lookup): CompiledRule => {
  const { trigger } = rule;
  const head = dutyHead(rule);
  const holds = lookup.conditions.add(rule.when);
  const replacers = lookup.replacers(ruleId(rule)).map((replacer) => lookup.conditions.add(replacer.when));
  const applies: Predicate =
    replacers.length === 0 ? holds : (facts) => holds(facts) && !replacers.some((replacer) => replacer(facts));
  const find: AnchorFinder = compileAnchor(trigger.on, lookup.recurrence);
  const fulfilments = compileFulfilments(rule, lookup.conditions);
  const doneBy = compileDoneBy(trigger.by, lookup.actors);
  /** The unit that owes the duty: whoever did the trigger, where that decides; else the lead of the task. */
  const unitOf = (context: Context, event: CheckedEvent | null = null): string | null => {
    if (head.actor !== "lead" || !context.showsUnits) return null;
    const by = trigger.by === undefined ? undefined : event?.source.by;
    const { lead } = context.life;
    if (by === undefined || (ROLES as readonly string[]).includes(by)) return lead;
    // Of a classified task the regulation lets the lead be recorded, and nobody else whom an event names.
    return context.facts.classified && bearerKey(by) !== bearerKey(lead ?? "") ? null : by;
  };

  const owedBy = (context: Context, event: CheckedEvent | null = null, occasion = ONCE): Owed => ({
    task: context.keyOfTask,
    unit: unitOf(context, event),
    occasion,
  });

  const make = (
    context: Context,
    found: TriggerDay,
    event: CheckedEvent | null,
    kept: KeptAnswers,
    occasion: string,
  ): Duty => {
    const { life, setting } = context;
    const own = deemedTrigger(trigger, context, found, event);
    const owed = owedBy(context, event, occasion);
    const outside = outsideEffect(own.day, setting);
    if (outside !== null) return notApplicable(head, owed, outside, own);
    if (event !== null && !doneBy(event, life.lead)) return notApplicable(head, owed, "doneByAnother", own);
    if (event !== null) kept.answers ??= answersOf(fulfilments, context);
    const fulfilled =
      event === null || kept.answers === null
        ? fulfilledOn(fulfilments, context, found.day)
        : kept.answers.first(event.day, event.source.ref);
    if (fulfilled === null && life.cancelled !== null) return notApplicable(head, owed, "taskCancelled", own);
    if (rule.stops === "whileSuspended" && life.suspended) return notApplicable(head, owed, "clockStopped", own);
    context.trace?.trigger(own);
    const { due, time } = dueOf(rule, context, own, event);
    context.dutyDays.set(ruleId(rule), { due, fulfilled });
    const at = time === null ? null : `${dateOf(due)}T${time}:00+07:00`;
    return judge(head, { owed, period: null, trigger: own, due, at, fulfilled }, context);
  };

  const triggerOf = compileEach(trigger.on);
  return (context, { duties: out }) => {
    if (context.life.issuedLater !== null || !applies(context.facts)) {
      out.push(
        notApplicable(head, owedBy(context), context.life.issuedLater === null ? "conditionNotMet" : "notIssuedYet"),
      );
      return;
    }
    if (trigger.each === true) {
      const before = out.length;
      const kept: KeptAnswers = { answers: null };
      const occasions = new Occasions();
      for (const event of context.life.events) {
        const found = triggerOf(event);
        if (found !== null) out.push(make(context, found, event, kept, occasions.of(eventOccasion(event, context))));
      }
      if (out.length === before) out.push(notApplicable(head, owedBy(context), "notTriggered"));
      return;
    }
    const found = find(context);
    out.push(
      found === null
        ? notApplicable(head, owedBy(context), "notTriggered")
        : make(context, found, null, NO_ANSWERS, ONCE),
    );
  };
};
