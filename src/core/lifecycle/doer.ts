import type { DayNumber } from "../../calendar/index.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { Body, NamedBodies } from "../model/body.js";
import type { Directory } from "../model/directory.js";
import type { Tenure } from "../model/lifecycle.js";
import { tenureOn } from "./tenure.js";

/** Who did an act, as far as it was recorded. */
export interface Doer {
  /** The role that was named, or that the name gives. */
  readonly role: ActorId | null;
  /** The bodies that were named, each as the whole that it acts for. */
  readonly bodies: readonly Body[];
  /** Parts as which they act as well: those that were named, and those of them that lead. */
  readonly parts: readonly Body[];
  /** The kinds that words which name nobody leave open; `null` among them: it may have been anybody. */
  readonly open: NamedBodies["open"];
}

const NO_BODIES: readonly Body[] = [];
const NOT_OPEN: NamedBodies["open"] = [];
const ANYBODY: NamedBodies["open"] = [null];

/** The role that all of some bodies hold: a part of the Office acts as the Office. */
const roleOfAll = (bodies: readonly Body[]): ActorId | null => {
  const role = bodies[0]?.role ?? null;
  return bodies.every((body) => body.role === role) ? role : null;
};

const isPart = ({ partOf }: Body): boolean => partOf !== null;

/** A part acts as itself, and what a whole does on a task that a part of it leads it does for that part. */
const partsOf = (named: readonly Body[], tenures: readonly Tenure[], directory: Directory): readonly Body[] => {
  // Few registers know parts.
  if (!named.some(isPart) && !tenures.some(({ leads }) => leads.some(isPart))) return NO_BODIES;
  const isOfNamed = ({ partOf }: Body, steps = 0): boolean => {
    if (partOf === null || steps === MOST_WHOLES) return false;
    const whole = directory.one(partOf);
    return named.includes(whole) || isOfNamed(whole, steps + 1);
  };
  return [...named.filter(isPart), ...tenures.flatMap(({ leads }) => leads.filter((lead) => isOfNamed(lead)))];
};

/** More wholes above a part than any body has. */
const MOST_WHOLES = 8;

/** Who did an act; `null` where the record does not say. A part and a head act for their body. */
export const doerOf = (
  by: string | undefined,
  day: DayNumber,
  tenures: readonly Tenure[],
  directory: Directory,
): Doer | null => {
  if (by === undefined) return null;
  const role = directory.roleOf(by);
  if (role === "lead")
    return { role, bodies: tenureOn(tenures, day)?.leads ?? NO_BODIES, parts: NO_BODIES, open: NOT_OPEN };
  const { bodies, open } = directory.read(by);
  if (role !== null) return { role, bodies, parts: NO_BODIES, open: NOT_OPEN };
  const wholes = bodies.map((body) => directory.actsFor(body));
  const parts = partsOf(bodies, tenures, directory);
  return { role: roleOfAll(wholes), bodies: wholes, parts, open: wholes.length + open.length === 0 ? ANYBODY : open };
};

/** Whether the words say nothing of who did an act but, at most, of what kind it was: *UBND huyện*, *các sở, ngành*. */
export const namesNobody = ({ role, bodies }: Doer): boolean => role === null && bodies.length === 0;

/** Whether an act is one of a body: the body itself, or the role that its name gives. */
export const isActOf = (doer: Doer, body: Body): boolean =>
  doer.bodies.includes(body) || doer.parts.includes(body) || (doer.role !== null && doer.role === body.role);

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
