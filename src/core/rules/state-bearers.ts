import type { DayNumber } from "../../calendar/index.js";
import type { Context } from "../model/context.js";
import type { Ground } from "./ground.js";
import type { Owner, Owners } from "./owners.js";

/** A body that bears a state, for as long as it leads. */
export interface StateBearer {
  readonly owner: Owner;
  /** The later of the begin of the state and of its tenure. */
  readonly since: DayNumber;
  /** The last day of its tenure; `null` while it lasts. */
  readonly until: DayNumber | null;
  /** It took over what was sent back past the deadline, and waits for a new one. */
  readonly waits: boolean;
}

/** A state that holds, or held, from a day to the day on which it ceased. */
interface Held {
  readonly ground: Ground;
  readonly since: DayNumber;
  readonly ended: DayNumber | null;
}

const waitsFrom = (first: DayNumber, { ground }: Held, { life, asOf }: Context): boolean =>
  life.returns.some(
    ({ answer }) =>
      answer?.type === "reassigned" && answer.day > ground.day && answer.day <= asOf && first >= answer.day,
  );

/**
 * Who bears a state of the lead: each who leads while it lasts, from its own first day. With the end of a tenure it
 * passes on; a body that leads on without a break bears one.
 */
export const leadBearers = (held: Held, owners: Owners, context: Context): readonly StateBearer[] => {
  const { life, asOf } = context;
  // Most tasks have one lead from first to last.
  const leading = life.tenures.length === 1 ? owners.on(held.since, null, context) : [];
  if (leading.length === 1) {
    const waits = waitsFrom(held.since, held, context);
    return leading.map((owner) => ({ owner, since: held.since, until: null, waits }));
  }
  const borne = new Map<string, StateBearer>();
  for (const { from, to } of life.tenures) {
    const since = Math.max(held.since, from);
    const begins = since <= asOf && (held.ended === null || since < held.ended);
    if (!begins || (to !== null && to < since)) continue;
    const until = to === null || to >= asOf ? null : to;
    for (const owner of owners.on(since, null, context)) {
      const before = borne.get(owner.keyPart);
      // Of a classified task two bodies have one part of a key: what the first bore is not the second's.
      const isSame = before?.owner.body === owner.body;
      const goesOn = before !== undefined && isSame && before.until !== null && before.until + 1 === since;
      const { since: first, waits } = goesOn ? before : { since, waits: waitsFrom(since, held, context) };
      borne.set(owner.keyPart, { owner, since: first, until, waits });
    }
  }
  return [...borne.values()];
};
