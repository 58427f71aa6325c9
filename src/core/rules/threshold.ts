import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { JudgedThresholdRule, RightRule, ThresholdRule } from "../../language/rule.js";
import { ruleId } from "../../language/rule.js";
import type { EventType } from "../../language/vocabulary.js";
import { type Context, noteChange, outsideEffect } from "../model/context.js";
import type { Right, Threshold } from "../model/evaluation.js";
import { compileAnchor } from "./anchor.js";
import type { Lookup } from "./deadline.js";
import { deemedTrigger } from "./deemed-trigger.js";

export type ThresholdMaker = (context: Context) => Threshold;
export type RightMaker = (context: Context) => Right;

const firstOnOrAfter = (context: Context, types: ReadonlySet<EventType>, day: DayNumber): DayNumber | null => {
  for (const event of context.life.events) if (event.day >= day && types.has(event.type)) return event.day;
  return null;
};

const headOf = (rule: ThresholdRule | JudgedThresholdRule) => ({
  ruleId: ruleId(rule),
  provision: rule.provision,
  topic: rule.topic,
  actor: rule.actor,
  action: rule.action,
});

/**
 * Compiles a threshold. It is judged by the facts of `asOf`: once the task is finished, or the missing report is
 * there, it no longer holds. A threshold is no limit for an act, so its day is not rolled (reading A47).
 */
export const compileThreshold = (rule: ThresholdRule, lookup: Lookup): ThresholdMaker => {
  const head = headOf(rule);
  const holds = lookup.conditions.add(rule.when);
  const find = compileAnchor(rule.after, lookup.recurrence);
  const handledBy = new Set<EventType>(rule.handledBy);
  const exceeds = "exceeds" in rule.passes;
  const span = "exceeds" in rule.passes ? rule.passes.exceeds : rule.passes.reaches;
  const never: Threshold = Object.freeze({
    ...head,
    reached: false,
    since: null,
    handledOn: null,
    next: null,
    certainty: null,
    reason: null,
  });

  return (context) => {
    const { cancelled, issuedLater } = context.life;
    if (cancelled !== null || issuedLater !== null || !holds(context.facts)) return never;
    const trigger = find(context);
    if (trigger === null || outsideEffect(trigger.day, context.setting) !== null) return never;
    context.trace?.trigger(trigger);
    const end = endOfSpan(trigger.day, span, context.calendar, context.trace);
    const pass = exceeds ? end + 1 : end;
    context.trace?.pass(pass);
    const reached = pass <= context.asOf;
    noteChange(context, pass);
    const handled = reached ? firstOnOrAfter(context, handledBy, pass) : null;
    // Written out: a spread here costs more than the whole rest of the rule.
    return Object.freeze({
      ruleId: head.ruleId,
      provision: head.provision,
      topic: head.topic,
      actor: head.actor,
      action: head.action,
      reached,
      since: reached ? dateOf(pass) : null,
      handledOn: handled === null ? null : dateOf(handled),
      next: reached ? null : dateOf(pass),
      certainty: context.calendar.certainty(pass),
      reason: null,
    });
  };
};

/** A threshold left to judgement: listed, never reached by computation. */
export const compileJudgedThreshold = (rule: JudgedThresholdRule, parameter: number | null): ThresholdMaker => {
  const reason = parameter === null ? ("parameterUnset" as const) : ("judgement" as const);
  const listed: Threshold = Object.freeze({
    ...headOf(rule),
    reached: false,
    since: null,
    handledOn: null,
    next: null,
    certainty: null,
    reason,
  });
  return () => listed;
};

/** Compiles a right: open until a day, or, without a day, while the task is open; used (whenever it was), or lapsed. */
export const compileRight = (rule: RightRule, lookup: Lookup): RightMaker => {
  const head = { ruleId: ruleId(rule), provision: rule.provision, topic: rule.topic, actor: rule.actor };
  const find = compileAnchor(rule.after, lookup.recurrence);
  const applies = lookup.conditions.add(rule.when);
  const usedBy = new Set<EventType>(rule.usedBy);
  const opensLater = rule.opens === "dayAfter";
  const notOpened: Right = Object.freeze({ ...head, until: null, state: "notOpened", usedOn: null });
  const openWithoutDay: Right = Object.freeze({ ...head, until: null, state: "open", usedOn: null });
  return (context) => {
    const first = context.life.issuedLater === null && applies(context.facts) ? find(context) : null;
    const found = first === null || !opensLater ? first : { event: first.event, day: first.day + 1 };
    if (found === null || outsideEffect(found.day, context.setting) !== null) return notOpened;
    if (found.day > context.asOf) {
      // A right without a last day does not open on a closed task; one with a day runs its span whatever became of it.
      if (rule.within !== null || context.life.closed === null) noteChange(context, found.day);
      return notOpened;
    }
    const trigger = deemedTrigger(rule, context, found, null);
    context.trace?.trigger(trigger);
    if (rule.within === null) {
      const used = firstOnOrAfter(context, usedBy, trigger.day);
      if (used === null) return context.life.closed === null ? openWithoutDay : notOpened;
      return Object.freeze({
        ruleId: head.ruleId,
        provision: head.provision,
        topic: head.topic,
        actor: head.actor,
        until: null,
        state: "used",
        usedOn: dateOf(used),
      });
    }
    const until = endOfSpan(trigger.day, rule.within, context.calendar, context.trace);
    context.trace?.rightEnds(until);
    const used = firstOnOrAfter(context, usedBy, trigger.day);
    if (used === null) noteChange(context, until + 1);
    return Object.freeze({
      ruleId: head.ruleId,
      provision: head.provision,
      topic: head.topic,
      actor: head.actor,
      until: dateOf(until),
      state: used !== null ? "used" : context.asOf <= until ? "open" : "lapsed",
      usedOn: used === null ? null : dateOf(used),
    });
  };
};
