import type { DayNumber } from "../../calendar/index.js";
import type { Body, NamedBodies } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import { intervalOn } from "../model/interval.js";
import type { Tenure } from "../model/lifecycle.js";

const NOBODY: NamedBodies = Object.freeze({ bodies: Object.freeze([]), collective: false });

/** Who leads from a day on, as it was recorded. */
interface Change {
  readonly from: DayNumber;
  readonly named: NamedBodies;
}

/**
 * A body that ended leads no more from the day after its last one: the body that it went into does, and where the
 * register names none, nobody is known to.
 */
const withSuccessors = (change: Change, to: DayNumber | null, directory: Directory): Tenure[] => {
  const { from, named } = change;
  const lastDays = named.bodies.flatMap((body) => (body.to === null ? [] : [body.to]));
  const cuts = [...new Set(lastDays)].filter((day) => day >= from && (to === null || day < to)).sort((a, b) => a - b);
  const successorOn = (body: Body, day: DayNumber): Body[] => {
    let one: Body | null = body;
    for (let step = 0; one !== null && one.to !== null && one.to < day && step < 8; step++) {
      one = one.into === null ? null : directory.one(one.into);
    }
    return one === null ? [] : [one];
  };
  const starts = [from, ...cuts.map((day) => day + 1)];
  return starts.map((start, i) => {
    const next = starts[i + 1];
    return {
      from: start,
      to: next === undefined ? to : next - 1,
      leads: [...new Set(named.bodies.flatMap((body) => successorOn(body, start)))],
      collective: named.collective,
      ended: named.bodies.find((body) => successorOn(body, start).length === 0) ?? null,
    };
  });
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
  const changes: Change[] = [{ from: Number.NEGATIVE_INFINITY, named: lead === null ? NOBODY : directory.read(lead) }];
  for (const { type, day, source } of events) {
    if (type !== "reassigned") continue;
    const named = source.lead === undefined ? NOBODY : directory.read(source.lead);
    if (changes.at(-1)?.from === day) changes.pop();
    changes.push({ from: day, named });
  }
  return changes.flatMap((change, i) => {
    const next = changes[i + 1];
    return withSuccessors(change, next === undefined ? null : next.from - 1, directory);
  });
};

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
