import type { DayNumber } from "../../calendar/index.js";
import type { Fulfilment, Rule } from "../../language/rule.js";
import type { EventType } from "../../language/vocabulary.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import { type Doer, doerOf, isActOf } from "../lifecycle/doer.js";
import { Doers } from "../lifecycle/doers.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { eventIndex, hasAny } from "../model/event-index.js";
import type { Lifecycle } from "../model/lifecycle.js";
import { type Done, doneFirst } from "./done.js";
import type { Owner } from "./owners.js";

const typeOf = (fulfilment: Fulfilment): EventType => (typeof fulfilment === "string" ? fulfilment : fulfilment.event);

/** The types of event that fulfil a rule, whatever else is asked of them. */
export const fulfillingTypes = ({ fulfilledBy = [] }: Rule): ReadonlySet<EventType> => new Set(fulfilledBy.map(typeOf));

/** The day of the first event of some types on or after `day`. */
export const firstOnOrAfter = ({ life }: Context, types: ReadonlySet<EventType>, day: DayNumber): DayNumber | null => {
  for (const event of life.events) if (event.day >= day && types.has(event.type)) return event.day;
  return null;
};

/** One way in which a duty is met. */
interface Way {
  readonly type: EventType;
  /** `any`: whenever it was done. */
  readonly from: "any" | "trigger" | "ground";
  readonly when: Predicate | null;
  /** Only an act by the deadline in force on its day. */
  readonly untilDue: boolean;
  /** Whether it counts whoever did it. */
  readonly byAnyone: boolean;
}

/** Whether an act came by the deadline of its day, or there was none to miss. */
const isByDeadline = ({ day }: CheckedEvent, { deadlines }: Lifecycle): boolean => {
  const due = deadlines.findLast(({ from }) => from <= day)?.due ?? null;
  return due === null || day <= due;
};

/** An occasion that asks for an act. */
export interface Asked {
  /** The day from which an act counts; the ground of a state lies before it. */
  readonly from: DayNumber;
  readonly ground?: DayNumber;
  /** The question that an answer may name. */
  readonly question?: CheckedEvent | null | undefined;
}

/** Whose act is asked for: a role, and the body that holds it where it is one. */
export type Bearer = Pick<Owner, "actor" | "body">;

/** What a task came to: once it is there it is there, whoever of those that led it did it. */
const RESULTS: ReadonlySet<EventType> = new Set<EventType>([
  ...(["resultIssued", "resultRecorded", "completed", "confirmed"] as const),
]);

/**
 * Those who had led the task and handed it over before the day of an act of theirs: what they report or explain then is
 * about what they owed. `null`: whoever acted leads, or never led, or there is a body in its place. On the day of the
 * hand-over it may have acted before.
 */
const formerLeads = (doer: Doer, { day, type }: CheckedEvent, { tenures }: Lifecycle): readonly Body[] | null => {
  if (doer.role === "lead" || RESULTS.has(type)) return null;
  let found: readonly Body[] | null = null;
  for (const { to, leads } of tenures) {
    const own = leads.filter((lead) => isActOf(doer, lead));
    if (own.length === 0) continue;
    if (to === null || to >= day - 1 || own.some((lead) => lead.to !== null)) return null;
    found = own;
  }
  return found;
};

const ledTogether = (leads: readonly Body[], body: Body | null, former: readonly Body[]): boolean =>
  body !== null && leads.includes(body) && former.some((one) => leads.includes(one));

/** The former leads whose act an event is, which counts for their own periods alone; `null` of any other act. */
export const formerLeadsOf = (event: CheckedEvent, { life, register }: Context): readonly Body[] | null => {
  const { by } = event.source;
  if (by === undefined || life.tenures.length < 2) return null;
  const doer = doerOf(by, event.day, life.tenures, register.directory);
  return doer === null ? null : formerLeads(doer, event, life);
};

/**
 * Whether an act is known to be somebody else's. An act without a doer, or of a body that nobody here is, is taken as
 * the one that was asked for: what is not recorded accuses nobody.
 */
const isOfAnother = (
  doer: Doer | null,
  event: CheckedEvent,
  { actor, body }: Bearer,
  context: Context,
  together?: readonly Body[],
): boolean => {
  if (doer === null) return false;
  if (body !== null && isActOf(doer, body)) return false;
  const { life, register } = context;
  const isKnown = doer.bodies.some((one) => one.role !== null || one.kind !== null || register.directory.isKnown(one));
  const leads = life.tenures.flatMap((tenure) => tenure.leads);
  const isLeads = doer.role === "lead" || leads.some((lead) => isActOf(doer, lead));
  // Where nobody is known to lead, whoever acted may be the one that leads.
  if (actor === "lead" && leads.length === 0) return doer.role !== null && doer.role !== "lead";
  // What a co-lead did, or who took over, is done; what a former lead does after it handed the task over is its own.
  if (actor === "lead" && isLeads) {
    const former = body === null ? null : formerLeads(doer, event, life);
    // Of those that led together one reports for all, later too.
    return former !== null && !life.tenures.some(({ leads }) => ledTogether(leads, body, former));
  }
  if (actor === "lead") return doer.role !== null || isKnown;
  if (doer.role === actor || doer.bodies.some(({ role }) => role === actor)) return false;
  if (actor === "inspector" && body === null) return doer.role === "lead";
  // Of several that inspected together, or as the leads of the task, one reports for all.
  const isOneOf = (all: readonly Body[] = []): boolean =>
    body !== null && all.includes(body) && all.some((one) => isActOf(doer, one));
  if (isOneOf(together) || life.tenures.some((one) => isOneOf(one.leads))) return false;
  return doer.role !== null || isLeads || isKnown;
};

/** Acts that tell of a finish; that a task was entered stands, however often it is finished. */
const OF_FINISH: ReadonlySet<EventType> = new Set<EventType>([
  ...(["resultIssued", "resultRecorded", "progressReported", "completed", "confirmed"] as const),
]);

/**
 * Whether an update of a day before the trigger reports the end of a task that was done on the day of the trigger. A
 * finish that is taken back later was there: what was met by it stays met.
 */
const reportsEnd = (day: DayNumber, trigger: DayNumber, { life }: Context): boolean =>
  life.finished.some(({ from, to }) => day >= from && (to === null || (day <= to && to >= trigger)));

const isNamed = ({ source }: CheckedEvent, ref: string): boolean => source.ref === ref || source.id === ref;

/**
 * Whether an answer names another question of the record than this one, by the `ref` or the `id` of its event. A name that
 * no question has may be that of a document: such an answer counts as one without a name.
 */
const isAnswerToAnother = (ref: string, question: CheckedEvent, { life }: Context): boolean =>
  !isNamed(question, ref) && life.events.some((event) => event.type === question.type && isNamed(event, ref));

/** Compiles what fulfils a rule, and by whom. */
export class Fulfilments {
  readonly types: ReadonlySet<EventType>;
  /** Beside the entry of a result its confirmation is no act of the bearer: it shows that the entry was there. */
  readonly #isShown: boolean;
  /** Whether what several did calls for one act of any of them; where who did it tells rules apart, each has its own. */
  readonly #isJoint: boolean;
  readonly #ways: readonly Way[];
  readonly #places: readonly number[];

  constructor(rule: Rule, conditions: ConditionSet) {
    const each = "on" in rule.trigger && rule.trigger.each === true;
    const all = fulfillingTypes(rule);
    this.#isJoint = rule.bearer.did === "trigger" && !("by" in rule.trigger);
    this.#isShown = all.has("confirmed") && all.has("resultRecorded");
    const acts = (rule.fulfilledBy ?? []).filter((one) => !this.#isShown || typeOf(one) !== "confirmed");
    this.types = new Set(acts.map(typeOf));
    this.#places = [...this.types].map(eventIndex);
    this.#ways = acts.map((fulfilment) => ({
      type: typeOf(fulfilment),
      from: typeof fulfilment === "object" ? fulfilment.from : each || "state" in rule.trigger ? "trigger" : "any",
      when: typeof fulfilment === "string" || fulfilment.when === undefined ? null : conditions.add(fulfilment.when),
      untilDue: typeof fulfilment === "object" && fulfilment.until === "due",
      byAnyone: typeof fulfilment === "object" && fulfilment.by === "anyone",
    }));
  }

  /** Whether an event is of the kind that is asked for, and early enough, whoever did it. */
  isOfTheKind(event: CheckedEvent, life: Lifecycle): boolean {
    return this.#ways.some(({ type, untilDue }) => type === event.type && (!untilDue || isByDeadline(event, life)));
  }

  /** The types of event by which it can be met in a task such as this one. */
  typesHere({ facts }: Context): ReadonlySet<EventType> {
    if (!this.#ways.some(({ when }) => when !== null)) return this.types;
    return new Set(this.#ways.filter(({ when }) => when === null || when(facts)).map(({ type }) => type));
  }

  /** Whether the register keeps any of the events by which it could be met. */
  isKept(context: Context): boolean {
    const types = this.typesHere(context);
    if (types.size === 0) return true;
    for (const type of types) if (context.register.keeps(type)) return true;
    return false;
  }

  /** Whether an event counts whoever did it. */
  #isAnyones({ type: done }: CheckedEvent): boolean {
    return this.#ways.some(({ type, byAnyone }) => byAnyone && type === done);
  }

  /** Whether a history has any of the events by which it could be met. */
  mayBeIn({ first }: Lifecycle): boolean {
    return hasAny(first, this.#places);
  }

  /** Whether an event is an act of a bearer that can fulfil, on whatever occasion. */
  isWay(event: CheckedEvent, bearer: Bearer, context: Context): boolean {
    if (!this.types.has(event.type)) return false;
    if (!this.#ways.some(({ type, when }) => type === event.type && (when === null || when(context.facts))))
      return false;
    const { by } = event.source;
    if (by === undefined || this.#isAnyones(event)) return true;
    const doer = doerOf(by, event.day, context.life.tenures, context.register.directory);
    return !isOfAnother(doer, event, bearer, context);
  }

  #counts(event: CheckedEvent, asked: Asked, context: Context): boolean {
    const { life } = context;
    // What told of a finish before it was taken back told of that one.
    const taken = OF_FINISH.has(event.type)
      ? life.stood.findLast(({ to }) => to !== null && to < asked.from)
      : undefined;
    const earliest = taken === undefined || taken.to === null ? Number.NEGATIVE_INFINITY : taken.to + 1;
    for (const { type, from, when, untilDue } of this.#ways) {
      if (type !== event.type || (untilDue && !isByDeadline(event, life))) continue;
      const first = from === "trigger" ? asked.from : from === "ground" ? (asked.ground ?? asked.from) : earliest;
      if (event.day < first && !(type === "progressReported" && reportsEnd(event.day, asked.from, context))) continue;
      if (when === null || when(context.facts)) return true;
    }
    return false;
  }

  /** Whether an event fulfils what was asked of a bearer; an answer that names a question answers only that one. */
  #fulfils(event: CheckedEvent, asked: Asked, bearer: Bearer, context: Context): boolean {
    if (!this.types.has(event.type) || !this.#counts(event, asked, context)) return false;
    const { ref, by } = event.source;
    if (asked.question != null && ref !== undefined && isAnswerToAnother(ref, asked.question, context)) return false;
    if (by === undefined || this.#isAnyones(event)) return true;
    const { life, register } = context;
    const doer = doerOf(by, event.day, life.tenures, register.directory);
    const joint = this.#isJoint ? asked.question : null;
    const did = joint == null ? null : doerOf(joint.source.by, joint.day, life.tenures, register.directory);
    return !isOfAnother(doer, event, bearer, context, did?.bodies);
  }

  /** The day of the first act that fulfils what was asked of a bearer. */
  on(asked: Asked, bearer: Bearer, context: Context): DayNumber | null {
    const { life } = context;
    if (!this.mayBeIn(life)) return null;
    for (const event of life.events) {
      // What is called off is owed by nobody any more, done or not.
      if (life.cancelled !== null && event.day > life.cancelled) break;
      if (this.#fulfils(event, asked, bearer, context)) return event.day;
    }
    return null;
  }

  /** The day by which a confirmation shows that an entry was made which is not recorded; `null`: none does. */
  shownBy(from: DayNumber, { life, register, setting }: Context): DayNumber | null {
    if (!this.#isShown) return null;
    const confirmer = setting.profile.confirmation?.actor ?? null;
    const shows = (event: CheckedEvent): boolean =>
      event.type === "confirmed" &&
      event.day >= from &&
      // What was confirmed once a finish was taken back was the next one.
      !life.stood.some(({ to }) => to !== null && to >= from && to < event.day) &&
      new Doers(life.tenures, register.directory).mayConfirm(event, confirmer);
    return life.events.find(shows)?.day ?? null;
  }

  /** The first act that fulfils what was asked of a bearer, with its hour where the record has one. */
  done(asked: Asked, bearer: Bearer, context: Context): Done | null {
    const day = this.on(asked, bearer, context);
    if (day === null) return null;
    return doneFirst(day, () =>
      context.life.events.filter((event) => event.day === day && this.#fulfils(event, asked, bearer, context)),
    );
  }
}
