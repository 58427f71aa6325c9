import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import { ruleId } from "../../language/rule.js";
import { type JudgedRule, passingOf, type StateRule } from "../../language/rule-kind.js";
import { type Context, noteChange, outsideEffect } from "../model/context.js";
import type { Threshold } from "../model/evaluation.js";
import { compileAnchor } from "./anchor.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { firstOnOrAfter, fulfillingTypes } from "./fulfilment.js";
import { ONCE, RuleKeys, stateOccasion } from "./keys.js";

interface Head extends Pick<Threshold, "ruleId" | "provision" | "topic" | "modality" | "actor" | "action"> {
  readonly keys: RuleKeys;
}

const headOf = (rule: StateRule | JudgedRule): Head => ({
  ruleId: ruleId(rule),
  provision: rule.provision,
  topic: rule.topic,
  modality: rule.modality,
  actor: rule.bearer.role,
  action: rule.action,
  keys: new RuleKeys(ruleId(rule), rule.bearer.role),
});

/** When a state is reached, and whether it is by the day judged. */
interface Pass {
  readonly day: DayNumber;
  readonly reached: boolean;
  readonly handled: DayNumber | null;
  readonly certainty: Threshold["certainty"];
}

/** The one place where a state is written out: a spread would cost more than the whole rest of the rule. */
const stateOf = (
  head: Head,
  context: Context,
  occasion: string,
  pass: Pass | null,
  reason: Threshold["reason"],
): Threshold =>
  Object.freeze({
    ruleId: head.ruleId,
    provision: head.provision,
    topic: head.topic,
    modality: head.modality,
    actor: head.actor,
    action: head.action,
    key: head.keys.of(context.keyOfTask, occasion, head.actor === "lead" ? context.shownLead : null),
    reached: pass?.reached === true,
    since: pass?.reached === true ? dateOf(pass.day) : null,
    handledOn: pass === null || pass.handled === null ? null : dateOf(pass.handled),
    next: pass?.reached === false ? dateOf(pass.day) : null,
    certainty: pass === null ? null : pass.certainty,
    reason,
  });

/**
 * Compiles a state. It is judged by the facts of `asOf`: once the task is finished, or the missing report is there, it no
 * longer holds. Its span is no limit for an act, so its day is not rolled (reading A47).
 */
export const compileState = (rule: StateRule, lookup: Lookup): CompiledRule => {
  const head = headOf(rule);
  const holds = lookup.conditions.add(rule.when);
  const find = compileAnchor(rule.trigger.state.after, lookup.recurrence);
  const handledBy = fulfillingTypes(rule);
  const { span, exceeds } = passingOf(rule);
  const isSimple = typeof rule.trigger.state.after === "string";

  const make = (context: Context): Threshold => {
    const { cancelled, issuedLater } = context.life;
    const lasts = cancelled === null && issuedLater === null && holds(context.facts);
    // A ground that takes a walk through the history is looked for only where the state can last.
    const trigger = lasts || isSimple ? find(context) : null;
    const occasion = stateOccasion(trigger, context);
    if (!lasts || trigger === null || outsideEffect(trigger.day, context.setting) !== null) {
      return stateOf(head, context, occasion, null, null);
    }
    context.trace?.trigger(trigger);
    const end = endOfSpan(trigger.day, span, context.calendar, context.trace);
    const day = exceeds ? end + 1 : end;
    context.trace?.pass(day);
    const reached = day <= context.asOf;
    noteChange(context, day);
    const handled = reached ? firstOnOrAfter(context, handledBy, day) : null;
    return stateOf(
      head,
      context,
      occasion,
      { day, reached, handled, certainty: context.calendar.certainty(day) },
      null,
    );
  };
  return (context, { thresholds }) => {
    thresholds.push(make(context));
  };
};

/** Compiles a state left to judgement: listed, never reached by computation. */
export const compileJudged = (rule: JudgedRule, { numberOf }: Lookup): CompiledRule => {
  const head = headOf(rule);
  const reason = numberOf(rule.trigger.judgedBy) === null ? "parameterUnset" : "judgement";
  return (context, { thresholds }) => {
    thresholds.push(stateOf(head, context, ONCE, null, reason));
  };
};
