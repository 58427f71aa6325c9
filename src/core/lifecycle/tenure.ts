import type { DayNumber } from "../../calendar/index.js";
import type { Body, NamedBodies } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import { intervalOn } from "../model/interval.js";
import type { Tenure } from "../model/lifecycle.js";

const NONE: readonly Body[] = [];
const NOBODY: NamedBodies = Object.freeze({
  bodies: NONE,
  leads: NONE,
  coordinators: NONE,
  collective: false,
  open: [],
  leadUnknown: false,
});

/** A task that passed from a named lead to one that the record does not name: who leads is a question. */
const UNNAMED: NamedBodies = Object.freeze({ ...NOBODY, leadUnknown: true });

/** Who leads from a day on, as it was recorded. */
interface Change {
  readonly from: DayNumber;
  readonly named: NamedBodies;
}

/** A body, the one it went into, and so on; each once, however the record goes round. */
export const successionOf = (body: Body, directory: Directory): readonly Body[] => {
  const chain = new Set<Body>([body]);
  let { into } = body;
  while (into !== null) {
    const next = directory.one(into);
    if (chain.has(next)) break;
    chain.add(next);
    into = next.into;
  }
  return [...chain];
};

/** The days on which the lead passes on along a succession. */
const lastDaysOf = (body: Body, directory: Directory): readonly DayNumber[] =>
  successionOf(body, directory).flatMap(({ to }) => (to === null ? [] : [to]));

/** Whether it was there on a day; of one without a first day nobody knows otherwise. */
const isThereOn = ({ from }: Body, day: DayNumber): boolean => from === null || from <= day;

/** The days before which a body that leads was not there yet. */
const firstDaysOf = (bodies: readonly Body[]): readonly DayNumber[] =>
  bodies.flatMap(({ from }) => (from === null ? [] : [from - 1]));

/** Whether the register gives none of those who lead a first day or a last one. */
const lastsForEver = ({ leads }: NamedBodies): boolean => leads.every(({ from, to }) => from === null && to === null);

/**
 * A body leads from the first day that the register gives it: before, nobody is known to have led. A body that ended
 * leads no more from the day after its last one: the body that it went into does, and where the register names none,
 * nobody is known to.
 */
const withSuccessors = (change: Change, to: DayNumber | null, directory: Directory): readonly Tenure[] => {
  const { from, named } = change;
  const said = { coordinators: named.coordinators, namesMany: named.collective };
  if (lastsForEver(named))
    return [{ from, to, leads: named.leads, ...said, collective: named.leadUnknown, ended: null, notYet: null }];
  const cuts = [
    ...new Set([...firstDaysOf(named.leads), ...named.leads.flatMap((body) => lastDaysOf(body, directory))]),
  ]
    .filter((day) => day >= from && (to === null || day < to))
    .sort((a, b) => a - b);
  const successorOn = (body: Body, day: DayNumber): Body[] => {
    for (const one of successionOf(body, directory)) if (one.to === null || one.to >= day) return [one];
    // The last of the chain has ended too, and names nobody, or one that has ended before it.
    return [];
  };
  const starts = [from, ...cuts.map((day) => day + 1)];
  return starts.map((start, i) => {
    const next = starts[i + 1];
    const day = next === undefined ? start : next - 1;
    const there = named.leads.filter((body) => isThereOn(body, day));
    return {
      from: start,
      to: next === undefined ? to : next - 1,
      leads: [...new Set(there.flatMap((body) => successorOn(body, start)))],
      ...said,
      // Who led before the first of them was there is asked as it is of a collective.
      collective: named.leadUnknown || (there.length === 0 && named.leads.length > 0),
      ended: named.leads.find((body) => successorOn(body, start).length === 0) ?? null,
      notYet: there.length === 0 ? (named.leads[0] ?? null) : null,
    };
  });
};

/** The one tenure of tasks whose lead never changes, by whom their cell names: many tasks have one lead. */
const unchanging = new WeakMap<NamedBodies, readonly Tenure[]>();

const unchangingTenure = (named: NamedBodies, directory: Directory): readonly Tenure[] => {
  const known = unchanging.get(named);
  if (known !== undefined) return known;
  const tenures = withSuccessors({ from: Number.NEGATIVE_INFINITY, named }, null, directory);
  if (lastsForEver(named)) unchanging.set(named, tenures);
  return tenures;
};

/**
 * Who leads a task, day by day: who leads at the end of a day leads that day. A reassignment is an assignment to the
 * new lead.
 */
export const tenuresOf = (
  lead: string | null,
  events: readonly CheckedEvent[],
  directory: Directory,
): readonly Tenure[] => {
  const first = lead === null ? NOBODY : directory.read(lead);
  if (!events.some(({ type }) => type === "reassigned")) return unchangingTenure(first, directory);
  const changes: Change[] = [{ from: Number.NEGATIVE_INFINITY, named: first }];
  for (const { type, day, source } of events) {
    if (type !== "reassigned") continue;
    const isNamed = (changes.at(-1)?.named.leads.length ?? 0) > 0;
    const named = source.lead !== undefined ? directory.read(source.lead) : isNamed ? UNNAMED : NOBODY;
    if (changes.at(-1)?.from === day) changes.pop();
    changes.push({ from: day, named });
  }
  return changes.flatMap((change, i) => {
    const next = changes[i + 1];
    return withSuccessors(change, next === undefined ? null : next.from - 1, directory);
  });
};

/** Whether the regulation binds none of those who lead: what it asks about a delay is about whom it binds. */
export const areOutside = (leads: readonly Body[]): boolean =>
  leads.length > 0 && leads.every(({ outsideScope }) => outsideScope);

/** The tenure that holds on a day. */
export const tenureOn = (tenures: readonly Tenure[], day: DayNumber): Tenure | undefined => intervalOn(tenures, day);

/** The last day on which a body leads without a break from `day` on; `null` while it does. */
export const tenureEnd = (tenures: readonly Tenure[], body: Body, day: DayNumber): DayNumber | null => {
  let last: DayNumber | null = day;
  for (const tenure of tenures) {
    if (tenure.to !== null && tenure.to < day) continue;
    if (!tenure.leads.includes(body)) return last;
    if (tenure.to === null) return null;
    last = tenure.to;
  }
  return last;
};

/** The first day of the time, without a break, in which a body leads on `day`; of nobody named, of the tenure that holds then. */
export const tenureStart = (tenures: readonly Tenure[], body: Body | null, day: DayNumber): DayNumber => {
  let first = tenureOn(tenures, day)?.from ?? Number.NEGATIVE_INFINITY;
  if (body === null) return first;
  for (let i = tenures.length - 1; i >= 0; i--) {
    const tenure = tenures[i];
    if (tenure !== undefined && tenure.to !== null && tenure.to === first - 1 && tenure.leads.includes(body))
      first = tenure.from;
  }
  return first;
};
