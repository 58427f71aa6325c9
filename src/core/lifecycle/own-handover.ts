import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import { Doers } from "./doers.js";
import { tenuresOf } from "./tenure.js";

/** Whose proposal a reassignment is: the lead's own, or another body's. */
export type Proposer = "lead" | "another";

/**
 * Reassignments that the lead itself recorded, or a body that has no power over the task, without a word of whoever may
 * assign it: no body can give its own task to another, or another's to a third, so that each is a proposal and the lead
 * stays. The office and the assigner act as such, of a task that they lead too.
 */
export const ownHandovers = (
  lead: string | null,
  events: readonly CheckedEvent[],
  directory: Directory,
): ReadonlyMap<CheckedEvent, Proposer> => {
  const proposed = new Map<CheckedEvent, Proposer>();
  const moved: CheckedEvent[] = [];
  for (const event of events) {
    if (event.type !== "reassigned") continue;
    const doers = new Doers(tenuresOf(lead, moved, directory), directory);
    const { source } = event;
    const proposerOf = (by: string | undefined): Proposer | null => {
      if (by === undefined) return null;
      const act = { ...event, source: { ...source, by } };
      return doers.byLead(act) ? "lead" : doers.byPowerless(act) ? "another" : null;
    };
    const proposer = proposerOf(source.by);
    const isAllowed = source.authorisedBy !== undefined && proposerOf(source.authorisedBy) === null;
    if (proposer !== null && !isAllowed) proposed.set(event, proposer);
    else moved.push(event);
  }
  return proposed;
};
