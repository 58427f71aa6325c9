import { endOfSpan, startOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf, type Span } from "../../calendar/index.js";
import { ruleId } from "../../language/rule.js";
import type { RightRule } from "../../language/rule-kind.js";
import { joinedKey, keyPart } from "../bodies/duty-key.js";
import { type Context, noteChange, outsideEffect } from "../model/context.js";
import type { Right, RightRecord } from "../model/evaluation.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { compileAnchor } from "./anchor.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { deemedTrigger } from "./deemed-trigger.js";
import { firstOnOrAfter, fulfillingTypes } from "./fulfilment.js";

type Head = Pick<Right, "ruleId" | "provision" | "topic" | "actor"> & { readonly keyPart: string };

const keyFor = (head: Head, context: Context): string => {
  const [lead] = head.actor === "lead" ? (context.life.tenures.at(-1)?.leads ?? []) : [];
  const bearer = lead === undefined || !context.showsUnits ? head.actor : lead.key;
  return joinedKey(context.keyPart, head.keyPart, "-", undefined, keyPart(bearer));
};

/** The one place where a right is written out: a spread would cost more than the whole rest of the rule. */
const rightOf = (
  head: Head,
  context: Context,
  state: Right["state"],
  until: DayNumber | null,
  used: DayNumber | null,
): Right => {
  const record: RightRecord = {
    key: keyFor(head, context),
    modality: "may",
    ruleId: head.ruleId,
    provision: head.provision,
    topic: head.topic,
    actor: head.actor,
    until: until === null ? null : dateOf(until),
    state,
    usedOn: used === null ? null : dateOf(used),
  };
  // The rule below gives each state the days that its type tells; `duty-states.prop.test.ts` asks drawn registers for it.
  return Object.freeze(record as Right);
};

/**
 * Compiles a right: open until a day, or, without a day, while the task is open; used (whenever it was), or lapsed. One that
 * is counted back from a day is open until so long before it.
 */
export const compileRight = (rule: RightRule, lookup: Lookup): CompiledRule => {
  const { trigger, limit } = rule;
  const id = ruleId(rule);
  const { provision, topic, bearer } = rule;
  const head: Head = { keyPart: keyPart(id), ruleId: id, provision, topic, actor: bearer.role };
  const find = compileAnchor(trigger.on, lookup);
  const applies = lookup.conditions.add(rule.when);
  const usedBy = fulfillingTypes(rule);
  const opensLater = trigger.opens === "dayAfter";
  // Hours are no last day of a right; the check of a profile refuses them.
  const span = limit === undefined || "workingHours" in limit.span ? null : limit.span;
  const isBack = span !== null && limit?.counts === "back";

  const make = (context: Context): Right => {
    const notOpened = rightOf(head, context, "notOpened", null, null);
    const first = context.life.issuedLater === null && applies(context.facts) ? find(context) : null;
    const found = first === null || !opensLater ? first : { ...first, day: first.day + 1 };
    if (found === null || outsideEffect(found.day, context.setting) !== null) return notOpened;
    if (isBack) return counted(found, span, context);
    if (found.day > context.asOf) {
      // A right without a last day does not open on a closed task; one with a day runs its span whatever became of it.
      if (span !== null || context.life.closed === null) noteChange(context, found.day);
      return notOpened;
    }
    const opened = deemedTrigger(trigger, context, found);
    context.trace?.trigger(found);
    if (opened.day !== found.day) context.trace?.deemed(opened.day);
    const used = firstOnOrAfter(context, usedBy, opened.day);
    if (span === null) {
      if (used !== null) return rightOf(head, context, "used", null, used);
      return context.life.closed === null ? rightOf(head, context, "open", null, null) : notOpened;
    }
    const until = endOfSpan(opened.day, span, context.calendar, context.trace);
    context.trace?.rightEnds(until);
    if (used === null) noteChange(context, until + 1);
    return rightOf(head, context, used !== null ? "used" : context.asOf <= until ? "open" : "lapsed", until, used);
  };
  /** A right that ends so long before its day, to ask for more time: it is there from the first, of a task that goes on. */
  const counted = (found: TriggerDay, length: Span, context: Context): Right => {
    const { life, calendar, trace, asOf } = context;
    const day = deemedTrigger(trigger, context, found);
    trace?.trigger(found);
    if (day.day !== found.day) trace?.deemed(day.day);
    const until = startOfSpan(day.day, length, calendar, trace);
    trace?.rightEnds(until);
    const used = firstOnOrAfter(context, usedBy, Number.NEGATIVE_INFINITY);
    if (used !== null) return rightOf(head, context, "used", until, used);
    if (life.closed !== null && life.closed <= until) return rightOf(head, context, "notOpened", null, null);
    noteChange(context, until + 1);
    return rightOf(head, context, asOf <= until ? "open" : "lapsed", until, null);
  };
  return (context, { rights }) => {
    rights.push(make(context));
  };
};
