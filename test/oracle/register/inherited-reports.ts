import type { Body } from "./bodies.js";
import type { Context } from "./context.js";
import type { Sent } from "./reports.js";

/**
 * What a body that has ended reported, before or after its last day, as a report of those it went into (SEMANTICS 5):
 * surely of one that was nobody until then; of one that had work of its own perhaps, and only for days after the end.
 */

export interface Inherited {
  readonly sure: readonly Sent[];
  readonly perhaps: readonly Sent[];
}

/** `since`: the first day on which the body had anything to report under the rule. */
export const inheritedBy = (context: Context, everySent: readonly Sent[], heir: Body, since: number): Inherited => {
  // Of one that never had anything to report it is told at the body that sent it.
  if (since === Number.POSITIVE_INFINITY) return { sure: [], perhaps: [] };
  const sure: Sent[] = [];
  const perhaps: Sent[] = [];
  for (const one of everySent) {
    const to = one.body === null ? null : endedInto(context, one.body, heir);
    if (to === null) continue;
    if (since > to) sure.push(one);
    else perhaps.push({ ...one, onlyAfter: to });
  }
  return { sure, perhaps };
};

/** The last day of a body, or of the one that it is a part of, that went into another. */
const endedInto = (context: Context, body: Body, heir: Body): number | null => {
  if (body.key === heir.key) return null;
  if (body.to !== null && context.bodies.wentInto(body).some(({ key }) => key === heir.key)) return body.to;
  return body.whole === null ? null : endedInto(context, body.whole, heir);
};
