import type { DayNumber } from "../../calendar/index.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { Body } from "../model/body.js";
import type { Directory } from "../model/directory.js";
import type { Tenure } from "../model/lifecycle.js";
import { tenureOn } from "./tenure.js";

/** Who did an act, as far as it was recorded. */
export interface Doer {
  /** The role that was named, or that the name gives. */
  readonly role: ActorId | null;
  /** The bodies that were named, each as the whole that it acts for. */
  readonly bodies: readonly Body[];
}

const NO_BODIES: readonly Body[] = Object.freeze([]);

/** The role that all of some bodies hold: a part of the Office acts as the Office. */
const roleOfAll = (bodies: readonly Body[]): ActorId | null => {
  const role = bodies[0]?.role ?? null;
  return bodies.every((body) => body.role === role) ? role : null;
};

/** Who did an act; `null` where the record does not say. A part and a head act for their body. */
export const doerOf = (
  by: string | undefined,
  day: DayNumber,
  tenures: readonly Tenure[],
  directory: Directory,
): Doer | null => {
  if (by === undefined) return null;
  const role = directory.roleOf(by);
  if (role === "lead") return { role, bodies: tenureOn(tenures, day)?.leads ?? NO_BODIES };
  const { bodies } = directory.read(by);
  if (role !== null) return { role, bodies };
  const wholes = bodies.map((body) => directory.actsFor(body));
  return { role: roleOfAll(wholes), bodies: wholes };
};

/** Whether an act is one of a body: the body itself, or the role that its name gives. */
export const isActOf = (doer: Doer, body: Body): boolean =>
  doer.bodies.includes(body) || (doer.role !== null && doer.role === body.role);

/** Whether an act is one of the bodies that lead on its day. */
export const isActOfLead = (doer: Doer, day: DayNumber, tenures: readonly Tenure[]): boolean =>
  doer.role === "lead" || (tenureOn(tenures, day)?.leads.some((body) => isActOf(doer, body)) ?? false);

/** Whether an act is known to be of a body that does not lead; where nobody is known to lead, only that of another role. */
export const isOfAnotherThanLead = (
  doer: Doer,
  day: DayNumber,
  tenures: readonly Tenure[],
  directory: Directory,
): boolean => {
  // Who leads at the end of a day leads that day; whoever passed the task on that day acted before.
  if (isActOfLead(doer, day, tenures) || isActOfLead(doer, day - 1, tenures)) return false;
  if (doer.role !== null) return true;
  if ((tenureOn(tenures, day)?.leads ?? NO_BODIES).length === 0) return false;
  return doer.bodies.some((body) => body.role !== null || body.kind !== null || directory.isKnown(body));
};
