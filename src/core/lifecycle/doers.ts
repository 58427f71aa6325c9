import type { ActorId } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import type { Tenure } from "../model/lifecycle.js";
import { type Doer, doerOf, isActOfLead, isOfAnotherThanLead } from "./doer.js";

/** Who can stop a task, or take its finish back. */
const AUTHORITIES: readonly ActorId[] = ["assigner", "office", "director"];

const isOfRole = ({ role, bodies }: Doer, asked: ActorId): boolean =>
  role === asked || bodies.some((body) => body.role === asked);

/** Whose acts the events of a task are, by who leads it day by day. */
export class Doers {
  readonly tenures: readonly Tenure[];
  readonly directory: Directory;

  constructor(tenures: readonly Tenure[], directory: Directory) {
    this.tenures = tenures;
    this.directory = directory;
  }

  of(event: CheckedEvent): Doer | null {
    return doerOf(event.source.by, event.day, this.tenures, this.directory);
  }

  /** Whether it is an act of the lead; the office and the assigner act as such, of a task that they lead too. */
  byLead(event: CheckedEvent): boolean {
    const doer = this.of(event);
    if (doer === null || doer.role === "office" || doer.role === "assigner") return false;
    return isActOfLead(doer, event.day, this.tenures);
  }

  /** Whether it is known to be an act of a body that neither leads the task nor has power over it. */
  byStranger(event: CheckedEvent): boolean {
    const doer = this.of(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    if (isActOfLead(doer, event.day, this.tenures)) return false;
    return doer.role !== null || doer.bodies.some((body) => body.kind !== null || this.directory.isKnown(body));
  }

  /** Whether it is known to be an act of another than the lead, who has no power over the task either. */
  byAnother(event: CheckedEvent): boolean {
    const doer = this.of(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    return isOfAnotherThanLead(doer, event.day, this.tenures, this.directory);
  }

  /** Whether the record says that another than the lead has allowed an act. */
  isAuthorised({ source: { authorisedBy }, day }: CheckedEvent): boolean {
    const doer = doerOf(authorisedBy, day, this.tenures, this.directory);
    return doer !== null && !isActOfLead(doer, day, this.tenures);
  }
}
