import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import { doerOf, isActOfLead } from "./doer.js";
import { tenuresOf } from "./tenure.js";

const NONE: ReadonlySet<CheckedEvent> = new Set();

/**
 * Reassignments that the lead itself recorded, without a word of whoever may assign the task: no body can give its own
 * task to another, so that each is a proposal and the lead stays. The office and the assigner act as such, of a task
 * that they lead too.
 */
export const ownHandovers = (
  lead: string | null,
  events: readonly CheckedEvent[],
  directory: Directory,
): ReadonlySet<CheckedEvent> => {
  if (!events.some(({ type }) => type === "reassigned")) return NONE;
  const proposed = new Set<CheckedEvent>();
  const moved: CheckedEvent[] = [];
  for (const event of events) {
    if (event.type !== "reassigned") continue;
    const { by, authorisedBy } = event.source;
    const isOwn = (who: string | undefined): boolean => {
      const tenures = tenuresOf(lead, moved, directory);
      const doer = doerOf(who, event.day, tenures, directory);
      if (doer === null || doer.role === "office" || doer.role === "assigner") return false;
      return isActOfLead(doer, event.day, tenures);
    };
    const isProposal = by !== undefined && isOwn(by) && (authorisedBy === undefined || isOwn(authorisedBy));
    if (isProposal) proposed.add(event);
    else moved.push(event);
  }
  return proposed;
};
