import type { ActorId } from "../../language/vocabulary.js";
import type { Body } from "../model/body.js";
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

  /**
   * Whether it is known to be an act of a body that neither leads the task nor has power over it. Of those above or beside
   * the issuer, whom the regulation does not bind, nobody here knows what power they have.
   */
  byStranger(event: CheckedEvent): boolean {
    const doer = this.of(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    if (isActOfLead(doer, event.day, this.tenures)) return false;
    const isSubject = ({ kind, outsideScope }: Body): boolean => kind !== null && !outsideScope;
    return doer.role !== null || doer.bodies.some((body) => isSubject(body) || this.directory.isKnown(body));
  }

  /** Whether it is known to be an act of a body that has a part in tasks, and no power to change this one. */
  byPowerless(event: CheckedEvent): boolean {
    const role = this.of(event)?.role ?? null;
    return this.byStranger(event) && (role === null || role === "coordinator");
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
