import type { DayNumber } from "../../calendar/index.js";
import { keyPart } from "../bodies/duty-key.js";
import type { Body } from "../model/body.js";
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

/** Of a classified task no name stands in a key: who bears a state later has the next place there. */
const toldApart = (bearers: readonly StateBearer[]): readonly StateBearer[] => {
  const parts = new Set(bearers.map(({ owner }) => owner.keyPart));
  if (parts.size === bearers.length) return bearers;
  return bearers.map((bearer, place) => {
    const { owner } = bearer;
    return place === 0 ? bearer : { ...bearer, owner: { ...owner, keyPart: keyPart(`${owner.actor}.${place + 1}`) } };
  });
};

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
  const borne = new Map<Body | string, StateBearer>();
  for (const { from, to } of life.tenures) {
    const since = Math.max(held.since, from);
    const begins = since <= asOf && (held.ended === null || since < held.ended);
    if (!begins || (to !== null && to < since)) continue;
    const until = to === null || to >= asOf ? null : to;
    for (const owner of owners.on(since, null, context)) {
      const bearer = owner.body ?? owner.keyPart;
      const before = borne.get(bearer);
      const goesOn = before !== undefined && before.until !== null && before.until + 1 === since;
      const { since: first, waits } = goesOn ? before : { since, waits: waitsFrom(since, held, context) };
      borne.set(bearer, { owner, since: first, until, waits });
    }
  }
  return toldApart([...borne.values()]);
};
