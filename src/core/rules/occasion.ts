import { dateOf } from "../../calendar/index.js";
import type { Anchor } from "../../language/anchor.js";
import { ruleId } from "../../language/rule.js";
import type { DatedRule, RecurrenceRule } from "../../language/rule-kind.js";
import type { EventType, Secrecy } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import { eventName } from "../lifecycle/event-name.js";
import { isReceiptOf } from "../lifecycle/receipt.js";
import { wasTakenBack } from "../lifecycle/taken-back.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import type { DutyTrigger } from "../model/evaluation.js";
import { eventIndex } from "../model/event-index.js";
import { optional } from "../model/optional.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { type AnchorFinder, writtenDay } from "./anchor.js";
import type { Lookup } from "./compiled-rule.js";
import { deemedTrigger } from "./deemed-trigger.js";
import { finishesOf } from "./finishes.js";
import type { Fulfilments } from "./fulfilment.js";
import { TaskPeriods } from "./task-periods.js";

/** An occasion of a rule on a task: the day that triggers it, and the event behind it. */
export interface Occasion {
  /** The day as it was, and as the rule deems it. */
  readonly found: TriggerDay;
  readonly deemed: TriggerDay;
  readonly event: CheckedEvent | null;
  /** Of what only its bearer can call up: the act that did. */
  readonly act: CheckedEvent | null;
  readonly name: string;
  readonly twin?: number | undefined;
}

/** The events that give a rule with a duty for each its triggers: of one type, and the trigger that each gives. */
interface EachTrigger {
  readonly type: EventType;
  readonly triggered: (event: CheckedEvent) => TriggerDay | null;
}

/**
 * The events that trigger a rule with a duty for each; `null` when its anchor is none. The end that a decision sets is a
 * trigger only where it stands; an end has minutes, and where their day does not stand it is not known.
 */
const compileEach = (after: Anchor): EachTrigger | null => {
  if (typeof after === "string") {
    return isEventType(after) ? { type: after, triggered: dayOfEvent } : null;
  }
  if (!("written" in after)) return null;
  const { written, in: type } = after;
  return {
    type,
    triggered: (event) => {
      if (event.source[written] !== undefined) return { event: written, day: writtenDay(event, written) };
      return written === "minutesOn" ? { event: type, day: event.day, unwritten: true, source: event } : null;
    },
  };
};

/** Only a return by whom the text lets return the task asks for an answer. */
const isNoReturn = (event: CheckedEvent, { life }: Context): boolean =>
  event.type === "returned" && !life.returns.some((one) => one.event === event);

/** The names of occasions in keys: those of their events, and which of several with one name. */
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
const isEventType = (name: string): name is EventType => Object.hasOwn(EVENT, name);

const NOTHING_WRITTEN: Pick<DutyTrigger, "ref" | "by" | "id"> = Object.freeze({});

/** What a duty starts from: the day as it was, and beside it the one that the rule deems it to be. */
export const triggerOf = ({ found, deemed, event }: Occasion, secrecy: Secrecy): DutyTrigger => {
  const kind = isEventType(found.event) ? "event" : "day";
  const name = found.event;
  const on = dateOf(found.day);
  // Nothing that somebody wrote in the record of a classified task is shown.
  const { ref, by, id } = secrecy === "none" && event !== null ? event.source : NOTHING_WRITTEN;
  const isPlain = ref === undefined && by === undefined && id === undefined && deemed.day === found.day;
  if (isPlain) return Object.freeze({ kind, name, on });
  return Object.freeze({
    kind,
    name,
    on,
    ...optional("deemedOn", deemed.day === found.day ? undefined : dateOf(deemed.day)),
    ...optional("ref", ref),
    ...optional("by", by),
    ...optional("id", id),
  });
};

/** Whether a rule starts from the day on which the task was given. */
const countsFromAssignment = (anchor: Anchor): boolean => anchor === "start" || anchor === "assigned";

/** An event as a trigger. */
const dayOfEvent = (event: CheckedEvent): TriggerDay => ({ event: event.type, day: event.day, source: event });

/** Finds the occasions of a rule on a task; none where its day is not there. */
export type OccasionFinder = (context: Context) => readonly Occasion[];

type Named = Pick<Occasion, "name" | "twin">;

const RECEIVED = eventIndex("received");

const NONE: readonly Occasion[] = Object.freeze([]);
/** The one occasion of a task. */
const SINGLE: Named = Object.freeze({ name: "-", twin: undefined });

/** The periods of a recurrence as occasions of a rule that starts from their days, or from what was reported for them. */
const compilePeriods = (
  recurrence: RecurrenceRule,
  at: "due" | "fulfilled",
  lookup: Lookup,
): ((context: Context) => readonly { readonly found: TriggerDay; readonly name: string }[]) => {
  const periods = lookup.periodsOf(recurrence);
  const event = `${ruleId(recurrence)} ${at}`;
  return (context) => {
    if (TaskPeriods.begunOn(context) === null) return [];
    return periods.owed(context).flatMap(({ period, reported }) => {
      const day = at === "due" ? period.due : reported;
      return day === null ? [] : [{ found: { event, day }, name: period.name }];
    });
  };
};

/** Compiles the occasions of a rule: one for the task, for each period of a recurrence, for each event, for each act that calls it up, for each finish. */
export const compileOccasions = (
  { trigger, invoked, bearer, limit }: DatedRule,
  find: AnchorFinder,
  fulfilments: Fulfilments,
  lookup: Lookup,
): OccasionFinder => {
  const occasionOf = (
    found: TriggerDay,
    { name, twin }: Named,
    context: Context,
    event: CheckedEvent | null = null,
    act: CheckedEvent | null = null,
  ): Occasion => ({ found, deemed: deemedTrigger(trigger, context, found), event, act, name, twin });

  if (trigger.each === true) {
    const each = compileEach(trigger.on);
    if (each === null) return () => NONE;
    const place = eventIndex(each.type);
    return (context) => {
      const { first, events } = context.life;
      if (first[place] === null) return NONE;
      const nameOf = occasionsNamed(context.task.secrecy);
      const occasions: Occasion[] = [];
      for (const event of events) {
        const found = event.type === each.type ? each.triggered(event) : null;
        if (found === null || isNoReturn(event, context)) continue;
        occasions.push(occasionOf(found, nameOf(event), context, event));
      }
      return occasions;
    };
  }

  const base = typeof trigger.on === "object" && "duty" in trigger.on ? trigger.on : null;
  const recurrence = base === null ? undefined : lookup.recurrence(base.duty);
  if (base !== null && recurrence !== undefined) {
    const periods = compilePeriods(recurrence, base.at, lookup);
    return (context) => periods(context).map(({ found, name }) => occasionOf(found, { name }, context));
  }

  const single: OccasionFinder = (context) => {
    const found = find(context);
    return found === null ? NONE : [occasionOf(found, SINGLE, context)];
  };

  /** A reassignment is an assignment to the new lead: what counts from the one counts for it from the other. */
  const withHandovers =
    (given: OccasionFinder): OccasionFinder =>
    (context) => {
      const { life, task } = context;
      const first = given(context);
      if (life.tenures.length === 1 || first.length === 0) return first;
      const nameOf = occasionsNamed(task.secrecy);
      const later = life.events.filter(
        ({ type, day }) => type === "reassigned" && first.every(({ found }) => found.day < day),
      );
      return [...first, ...later.map((event) => occasionOf(dayOfEvent(event), nameOf(event), context, event))];
    };

  const ofLead = bearer.role === "lead";
  const hasSpan = limit !== undefined && "span" in limit;
  /** What starts the limit of an act, or of one that may yet come: of the lead's own receipt, and not before it leads. */
  const calledUp = (act: CheckedEvent | null, context: Context): TriggerDay | null => {
    const { life, asOf, register } = context;
    const day = act?.day ?? asOf;
    const known = act === null ? life.events : life.events.slice(0, life.events.indexOf(act) + 1);
    const isOwn = (event: CheckedEvent): boolean =>
      event.type !== "received" || isReceiptOf(event, day, act, life.tenures, register.directory);
    const events = !ofLead || life.first[RECEIVED] === null || known.every(isOwn) ? known : known.filter(isOwn);
    // Most of the time the whole record counts.
    const found = find(events === life.events ? context : { ...context, life: { ...life, events } });
    if (found === null || !ofLead) return found;
    const handed = life.tenures.length === 1 ? undefined : events.findLast(({ type }) => type === "reassigned");
    const given = handed?.day ?? life.start;
    if (given === null || given <= found.day || given > day) return found;
    return { event: handed === undefined ? "start" : "reassigned", day: given, source: handed };
  };

  if (invoked === true) {
    // Each act is an occasion of its own, by the record up to it; it may be called up anew at any time.
    return (context) => {
      const { life, task } = context;
      const open = calledUp(null, context);
      const now = open === null ? NONE : [occasionOf(open, SINGLE, context)];
      if (!fulfilments.mayBeIn(life)) return now;
      const nameOf = occasionsNamed(task.secrecy);
      const acts = life.events.filter((event) => fulfilments.isOfTheKind(event, life));
      const used = acts.map((act) => {
        const found = calledUp(act, context) ?? {
          event: act.type,
          day: act.day,
          source: act,
          // A span has no end where its beginning is not recorded.
          ...optional("unwritten", hasSpan ? true : undefined),
        };
        return occasionOf(found, nameOf(act), context, null, act);
      });
      return [...used, ...now];
    };
  }

  if (ofLead && countsFromAssignment(trigger.on)) return withHandovers(single);

  const finishes = finishesOf(trigger.on);
  if (finishes === null) return single;
  // A finish that was taken back comes again: so does what it triggers.
  return (context) => {
    const { life, task } = context;
    if (!wasTakenBack(life)) return single(context);
    // What was finished and taken back on one day stood at the end of none.
    const told = life.events.filter(
      ({ type, day }) => finishes.has(type) && !life.stood.some(({ from, to }) => from === day && to === day - 1),
    );
    const starts = [Number.NEGATIVE_INFINITY, ...life.stood.flatMap(({ to }) => to ?? [])];
    const firsts = new Set(starts.flatMap((start) => told.find(({ day }) => day > start) ?? []));
    return [...firsts].map((event, n) =>
      occasionOf(dayOfEvent(event), n === 0 ? SINGLE : { name: eventName(event, task.secrecy) }, context),
    );
  };
};
