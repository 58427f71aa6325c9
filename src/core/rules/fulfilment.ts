import type { DayNumber } from "../../calendar/index.js";
import type { Fulfilment, Rule } from "../../language/rule.js";
import type { DeadlineRule } from "../../language/rule-kind.js";
import type { EventType } from "../../language/vocabulary.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { Answers } from "./answers.js";

const typeOf = (fulfilment: Fulfilment): EventType => (typeof fulfilment === "string" ? fulfilment : fulfilment.event);

/** The types of event that fulfil a rule, whatever else is asked of them. */
export const fulfillingTypes = ({ fulfilledBy = [] }: Rule): ReadonlySet<EventType> => new Set(fulfilledBy.map(typeOf));

/** The day of the first event of some types on or after `day`. */
export const firstOnOrAfter = ({ life }: Context, types: ReadonlySet<EventType>, day: DayNumber): DayNumber | null => {
  for (const event of life.events) if (event.day >= day && types.has(event.type)) return event.day;
  return null;
};

/** One way in which a deadline is met. */
export interface CompiledFulfilment {
  readonly type: EventType;
  readonly fromTrigger: boolean;
  readonly when: Predicate | null;
}

export const compileFulfilments = (
  { fulfilledBy = [], trigger }: DeadlineRule,
  conditions: ConditionSet,
): readonly CompiledFulfilment[] =>
  fulfilledBy.map((fulfilment) => ({
    type: typeOf(fulfilment),
    fromTrigger: typeof fulfilment === "object" || trigger.each === true,
    when: typeof fulfilment === "string" || fulfilment.when === undefined ? null : conditions.add(fulfilment.when),
  }));

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
export const fulfilledOn = (
  fulfilments: readonly CompiledFulfilment[],
  context: Context,
  triggered: DayNumber,
): DayNumber | null => {
  for (const event of context.life.events) if (fulfils(fulfilments, event, context, triggered)) return event.day;
  return null;
};

/** The events that can fulfil a duty of each trigger; all of them count only from their trigger on. */
export const answersOf = (fulfilments: readonly CompiledFulfilment[], context: Context): Answers =>
  new Answers(context.life.events.filter((event) => fulfils(fulfilments, event, context, Number.NEGATIVE_INFINITY)));
