import { endOfSpan } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf } from "../../calendar/index.js";
import { type DeadlineRule, type RecurrenceRule, ruleId, type TriggerBy } from "../../language/rule.js";
import { type EventType, ROLES } from "../../language/vocabulary.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { type Context, outsideEffect } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { type AnchorFinder, compileAnchor, writtenDay } from "./anchor.js";
import { Answers } from "./answers.js";
import { deemedTrigger } from "./deemed-trigger.js";
import { endOfStoppedSpan, startOfSpan } from "./due-date.js";
import { dutyHead, judge, notApplicable } from "./judge.js";
import { endOfOfficeHours, recordedMinute } from "./office-hours.js";

/** A rule compiled: adds the duties it makes of a task to `out`. */
export type DutyMaker = (context: Context, out: Duty[]) => void;

/** Finds rules and names that other parts of the profile refer to. */
export interface Lookup {
  readonly recurrence: (id: string) => RecurrenceRule | undefined;
  /** The rules that take the place of a rule whenever they apply. */
  readonly replacers: (id: string) => readonly DeadlineRule[];
  /** The Vietnamese and English names of an actor, lower case. */
  readonly actorNames: (id: string) => readonly string[];
  /** The conditions of all rules, answered together. */
  readonly conditions: ConditionSet;
}

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** Whether the one who did the triggering event makes the rule apply; unknown (no `by`) leaves it open. */
const compileTriggerBy = (
  triggerBy: TriggerBy | undefined,
  lookup: Lookup,
): ((event: CheckedEvent, lead: string | null) => boolean) => {
  if (triggerBy === undefined) return () => true;
  const role = "role" in triggerBy ? triggerBy.role : triggerBy.notRole;
  const names = [role.toLowerCase(), ...lookup.actorNames(role)];
  if ("role" in triggerBy) return ({ source }) => source.by === undefined || names.includes(plain(source.by));
  const starts = triggerBy.startsWith?.map(plain);
  const notStarts = triggerBy.notStartsWith?.map(plain) ?? [];
  return ({ source }, lead) => {
    if (source.by === undefined) return true;
    const role = plain(source.by);
    if (names.includes(role)) return false;
    // The role `lead` is the unit that leads the task; where that is not known, which kind of unit it is stays open.
    if (role === "lead" && lead === null) return true;
    const by = role === "lead" && lead !== null ? plain(lead) : role;
    return (starts === undefined || starts.some((s) => by.startsWith(s))) && !notStarts.some((s) => by.startsWith(s));
  };
};

interface CompiledFulfilment {
  readonly type: EventType;
  readonly fromTrigger: boolean;
  readonly when: Predicate | null;
}

const compileFulfilments = (rule: DeadlineRule, { conditions }: Lookup): CompiledFulfilment[] =>
  rule.fulfilledBy.map((fulfilment) =>
    typeof fulfilment === "string"
      ? { type: fulfilment, fromTrigger: rule.each === true, when: null }
      : {
          type: fulfilment.event,
          fromTrigger: true,
          when: fulfilment.when === undefined ? null : conditions.add(fulfilment.when),
        },
  );

/** Whether an event is one that fulfils; without `triggered` whenever it was. */
const fulfils = (
  fulfilments: readonly CompiledFulfilment[],
  event: CheckedEvent,
  context: Context,
  triggered: DayNumber,
): boolean => {
  for (const { type, fromTrigger, when } of fulfilments) {
    if (type !== event.type || (fromTrigger && event.day < triggered)) continue;
    if (when === null || when(context.facts)) return true;
  }
  return false;
};

/** The first event that fulfils, from the day the trigger really had, wherever it is deemed to lie. */
const fulfilledOn = (
  fulfilments: readonly CompiledFulfilment[],
  context: Context,
  triggered: DayNumber,
): DayNumber | null => {
  for (const event of context.life.events) if (fulfils(fulfilments, event, context, triggered)) return event.day;
  return null;
};

/** The events that can fulfil a duty of each trigger; all of them count only from their trigger on. */
const answersOf = (fulfilments: readonly CompiledFulfilment[], context: Context): Answers =>
  new Answers(context.life.events.filter((event) => fulfils(fulfilments, event, context, Number.NEGATIVE_INFINITY)));

/** The due day of a rule after its trigger, with the time of day where there is one. */
const dueOf = (
  rule: DeadlineRule,
  context: Context,
  trigger: TriggerDay,
  event: CheckedEvent | null,
): { due: DayNumber; time: string | null } => {
  const { calendar, trace, life } = context;
  const { within } = rule;
  if ("workingHours" in within) {
    const source = event ?? life.events.find((candidate) => candidate.type === trigger.event) ?? null;
    const end = endOfOfficeHours(
      trigger.day,
      source === null ? null : recordedMinute(source.source, trigger.day),
      within,
      calendar,
      trace,
    );
    return { due: end.day, time: end.time };
  }
  const time = rule.at ?? null;
  if (rule.counts === "back") return { due: startOfSpan(trigger.day, within, calendar, trace), time };
  if (rule.clock === "stopsWhileSuspended") {
    return { due: endOfStoppedSpan(trigger.day, within, life.suspensions, calendar, trace), time };
  }
  return { due: endOfSpan(trigger.day, within, calendar, trace), time };
};

/**
 * The trigger that one event gives a rule with a duty for each; `null` when the event is none. The end that a decision
 * sets is a trigger only where it stands; minutes without a day of their own are of the day of the end.
 */
const compileEach = (after: DeadlineRule["after"]): ((event: CheckedEvent) => TriggerDay | null) => {
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

/** The answers of one rule on one task, looked up when the first of its triggers asks for one. */
interface KeptAnswers {
  answers: Answers | null;
}
const NO_ANSWERS: KeptAnswers = Object.freeze({ answers: null });

/** Compiles a deadline rule: applicability, trigger, span, fulfilment. */
export const compileDeadline = (rule: DeadlineRule, lookup: Lookup): DutyMaker => {
  const head = dutyHead(rule);
  const own = lookup.conditions.add(rule.when);
  const replacers = lookup.replacers(ruleId(rule)).map((replacer) => lookup.conditions.add(replacer.when));
  const applies: Predicate =
    replacers.length === 0 ? own : (facts) => own(facts) && !replacers.some((replacer) => replacer(facts));
  const find: AnchorFinder = compileAnchor(rule.after, lookup.recurrence);
  const fulfilments = compileFulfilments(rule, lookup);
  const doneBy = compileTriggerBy(rule.triggerBy, lookup);
  /** The unit that owes the duty: whoever did the trigger, where that decides; else the lead of the task. */
  const unitOf = (context: Context, event: CheckedEvent | null = null): string | null => {
    if (rule.actor !== "lead" || !context.showsUnits) return null;
    const by = rule.triggerBy === undefined ? undefined : event?.source.by;
    return by === undefined || (ROLES as readonly string[]).includes(by) ? context.life.lead : by;
  };

  const make = (context: Context, found: TriggerDay, event: CheckedEvent | null, kept: KeptAnswers): Duty => {
    const { life, setting } = context;
    const trigger = deemedTrigger(rule, context, found, event);
    const unit = unitOf(context, event);
    const outside = outsideEffect(trigger.day, setting);
    if (outside !== null) return notApplicable(head, unit, outside, trigger);
    if (event !== null && !doneBy(event, life.lead)) return notApplicable(head, unit, "doneByAnother", trigger);
    if (event !== null) kept.answers ??= answersOf(fulfilments, context);
    const fulfilled =
      event === null || kept.answers === null
        ? fulfilledOn(fulfilments, context, found.day)
        : kept.answers.first(event.day, event.source.ref);
    if (fulfilled === null && life.cancelled !== null) return notApplicable(head, unit, "taskCancelled", trigger);
    if (rule.clock === "stopsWhileSuspended" && life.suspended)
      return notApplicable(head, unit, "clockStopped", trigger);
    context.trace?.trigger(trigger);
    const { due, time } = dueOf(rule, context, trigger, event);
    context.dutyDays.set(ruleId(rule), { due, fulfilled });
    const at = time === null ? null : `${dateOf(due)}T${time}:00+07:00`;
    return judge(head, { unit, period: null, trigger, due, at, fulfilled }, context);
  };

  const triggerOf = compileEach(rule.after);
  return (context, out) => {
    if (context.life.issuedLater !== null || !applies(context.facts)) {
      out.push(
        notApplicable(head, unitOf(context), context.life.issuedLater === null ? "conditionNotMet" : "notIssuedYet"),
      );
      return;
    }
    if (rule.each === true) {
      const before = out.length;
      const kept: KeptAnswers = { answers: null };
      for (const event of context.life.events) {
        const found = triggerOf(event);
        if (found !== null) out.push(make(context, found, event, kept));
      }
      if (out.length === before) out.push(notApplicable(head, unitOf(context), "notTriggered"));
      return;
    }
    const trigger = find(context);
    out.push(
      trigger === null
        ? notApplicable(head, unitOf(context), "notTriggered")
        : make(context, trigger, null, NO_ANSWERS),
    );
  };
};
