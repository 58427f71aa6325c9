import type { DayNumber } from "../../calendar/index.js";
import type { ActorId } from "../../language/vocabulary.js";
import { beginsLikeBody } from "../bodies/beginnings.js";
import { nameKey } from "../bodies/name-key.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Directory } from "../model/directory.js";
import type { Tenure } from "../model/lifecycle.js";
import { type Doer, doerOf, isActOfLead, isOfAnotherThanLead, namesNobody } from "./doer.js";
import { tenureOn } from "./tenure.js";

/** Who can stop a task, or take its finish back. */
const AUTHORITIES: readonly ActorId[] = ["assigner", "office", "director"];

const isOfRole = ({ role, bodies }: Doer, asked: ActorId): boolean =>
  role === asked || bodies.some((body) => body.role === asked);

/** Parts of bodies that lead tasks of their own; in a list of names they begin none. */
const PART = new RegExp(`^(?:${["chi bộ", "hạt", "tổ"].map(nameKey).join("|")}) `, "u");
const isInFull = ({ name }: Pick<Body, "name">): boolean => beginsLikeBody(name) || PART.test(nameKey(name));

/** Whether one of two names stands in the other: a part is named with its whole. */
const holds = (a: string, b: string): boolean => {
  const [one, other] = [nameKey(a), nameKey(b)];
  return one.includes(other) || other.includes(one);
};

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

  /** Whether it confirms for all that is known: it is not the lead's, nor a stranger's who is not the one that confirms. */
  mayConfirm(event: CheckedEvent, confirmer: ActorId | null): boolean {
    if (this.byLead(event)) return false;
    return !this.byStranger(event) || (confirmer !== null && this.of(event)?.role === confirmer);
  }

  /** Whether it is known to be an act of a body that has a part in tasks, and no power to change this one. */
  byPowerless(event: CheckedEvent): boolean {
    const role = this.of(event)?.role ?? null;
    return this.byStranger(event) && (role === null || role === "coordinator");
  }

  /**
   * Whether an act that would make somebody late is known to be of nobody who may do it: a body that has a part in tasks,
   * or the full name of one that the record does not know otherwise.
   */
  byNoAuthority(event: CheckedEvent): boolean {
    const doer = this.of(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    return this.byPowerless(event) || this.#isOtherName(doer, event.day);
  }

  /** Whether it is known to be an act of another than the lead, who has no power over the task either. */
  byAnother(event: CheckedEvent): boolean {
    const doer = this.of(event);
    if (doer === null || AUTHORITIES.some((role) => isOfRole(doer, role))) return false;
    return isOfAnotherThanLead(doer, event.day, this.tenures, this.directory) || this.#isOtherName(doer, event.day);
  }

  /** Whether a return is known to be of a body that the text lets return nothing; of the lead the Office is another. */
  isReturnOfAnother(event: CheckedEvent, by: ActorId): boolean {
    const doer = this.of(event);
    if (doer === null) return false;
    // Whoever acts as the lead does not act as the Office, though the Office may be one of those that lead.
    if (by === "office")
      return (doer.role === "lead" || !isOfRole(doer, "office")) && !(namesNobody(doer) && doer.open.includes(null));
    return (doer.role === "office" && !isActOfLead(doer, event.day, this.tenures)) || this.byAnother(event);
  }

  /**
   * Whether an act is signed with the full name of a body that nobody here is, beside leads that are named in full: neither
   * nearly a name of the record, nor that of a part of a lead.
   */
  #isOtherName(doer: Doer, day: DayNumber): boolean {
    const leads = tenureOn(this.tenures, day)?.leads ?? [];
    if (leads.length === 0 || doer.bodies.length === 0 || !leads.every(isInFull)) return false;
    if (isActOfLead(doer, day, this.tenures) || isActOfLead(doer, day - 1, this.tenures)) return false;
    return doer.bodies.every(
      ({ name }) =>
        isInFull({ name }) && this.directory.nearTo(name) === null && !leads.some((lead) => holds(name, lead.name)),
    );
  }

  /** Whether the record says that another than the lead has allowed an act. */
  isAuthorised({ source: { authorisedBy }, day }: CheckedEvent): boolean {
    const doer = doerOf(authorisedBy, day, this.tenures, this.directory);
    return doer !== null && !isActOfLead(doer, day, this.tenures);
  }
}
