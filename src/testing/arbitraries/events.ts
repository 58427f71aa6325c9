import fc from "fast-check";
import { type DayNumber, dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import type { Profile } from "../../language/profile.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";
import { compact, optional } from "./compact.js";
import { daysFrom, gaps } from "./days.js";
import { interestOf, LEADS } from "./interest.js";

/** An event as a host writes it. */
export interface DrawnEvent {
  /** Tells the event apart from others of its type. */
  id?: string;
  /** What happened. */
  type: EventType;
  /** The day it happened, never before the task opened. */
  on: PlainDate;
  /** The day, or an instant anywhere on earth, on which it was entered. */
  recordedAt?: string;
  /** Documents that show it. */
  evidence?: string[];
  /** Ties an answer to its question, or names a period: `2026-Q1`. */
  ref?: string;
  /** Who did it: a role, or the name of a body. */
  by?: string;
  /** A remark, from which nothing is computed. */
  note?: string;
  /** Of `deadlineAdjusted`: the new last valid day. */
  dueOn?: PlainDate;
  /** Of `deadlineAdjusted`: why. */
  reason?: string;
  /** The document by which it was allowed. */
  authorisedBy?: string;
  /** Of `reassigned`: the new lead. */
  lead?: string;
  /** Of `inspectionDecided`: the last day that the decision sets. */
  endsOn?: PlainDate;
  /** Of `inspectionEnded`: the day of its minutes. */
  minutesOn?: PlainDate;
}

const REFS = ["a", "b", "2026-Q1", "2026-H1", "2026-03", "2026"] as const;
/** Events that open the life of a task. */
export const OPENING_EVENTS = ["issued", "assigned", "received"] as const satisfies readonly EventType[];
const LATER = EVENT_TYPES.filter((type) => !(OPENING_EVENTS as readonly EventType[]).includes(type));

/** When an event was entered: not stated, that day or some days later, as a day or as an instant anywhere on earth. */
const recordedFrom = (on: PlainDate): fc.Arbitrary<string | undefined> =>
  optional(
    fc
      .tuple(gaps, fc.constantFrom("", "T08:30:00+07:00", "T23:59:00Z", "T00:10:00+14:00", "T18:00:00-09:30"))
      .map(([gap, time]) => `${dateOf(dayOf(on) + gap)}${time}`),
  );

/** An event of one type from a day on; the keys that only some types have stand with those. */
const eventOf = (type: EventType, opening: DayNumber, doers: readonly string[]): fc.Arbitrary<DrawnEvent> =>
  daysFrom(opening).chain((on) =>
    fc
      .record({
        recordedAt: recordedFrom(on),
        ref: optional(fc.constantFrom(...REFS)),
        by: optional(fc.constantFrom(...doers)),
        evidence: optional(fc.constant(["12/BC-SNV"])),
        dueOn: type === "deadlineAdjusted" ? daysFrom(dayOf(on)) : fc.constant(undefined),
        reason: type === "deadlineAdjusted" ? optional(fc.constant("Chờ ý kiến")) : fc.constant(undefined),
        lead: type === "reassigned" ? optional(fc.constantFrom(...LEADS)) : fc.constant(undefined),
        endsOn: type === "inspectionDecided" ? optional(daysFrom(dayOf(on))) : fc.constant(undefined),
        minutesOn: type === "inspectionEnded" ? optional(daysFrom(dayOf(on))) : fc.constant(undefined),
      })
      .map((rest) => compact<DrawnEvent>({ type, on, ...rest })),
  );

/** An event of any type that can follow the opening; three times in four one that the profile's rules look at. */
export const laterEvent = (opening: DayNumber, profile?: Profile): fc.Arbitrary<DrawnEvent> => {
  const interest = interestOf(profile);
  const meant = interest.events.filter((type) => LATER.includes(type));
  const any = fc.constantFrom(...LATER);
  const types =
    meant.length === 0
      ? any
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: any });
  return types.chain((type) => eventOf(type, opening, interest.doers));
};

/** Issue, assignment and receipt, or some of them, the first on the opening day; none for a task that nothing opened. */
export const openingEvents = (opening: DayNumber): fc.Arbitrary<DrawnEvent[]> =>
  fc.subarray([...OPENING_EVENTS]).chain((types) =>
    fc.tuple(...types.map((type) => daysFrom(opening).map((on): DrawnEvent => ({ type, on })))).map((events) => {
      const [first, ...others] = events;
      return first === undefined ? [] : [{ ...first, on: dateOf(opening) }, ...others];
    }),
  );

/** What events and histories are drawn for. */
export interface EventOptions {
  /** Events that its rules look at come more often, done by those it names. */
  readonly profile?: Profile;
}

/**
 * An event that can follow the opening of a task: dated on or after `from`, often within days, sometimes after months;
 * with or without the time of its recording, a reference, evidence, a doer.
 *
 * @example
 * fc.sample(events("2026-01-05"), 1)[0]?.on; // 2026-01-05 or later
 */
export const events = (from: PlainDate, options: EventOptions = {}): fc.Arbitrary<DrawnEvent> =>
  laterEvent(dayOf(from, "from"), options.profile);
