import type { ActorId } from "../../language/vocabulary.js";
import type { Body, NamedBodies } from "./body.js";

/** The bodies of a register, found by any of their names. */
export interface Directory {
  /** The body of one name. */
  one(name: string): Body;
  /** The bodies that a text names. */
  read(text: string): NamedBodies;
  /** The body that one acts for: a part for the whole. */
  actsFor(body: Body): Body;
  /** The role that a name gives; `null` where it gives none. */
  roleOf(name: string): ActorId | null;
  /** Whether the register lists a body, or a task names it as its lead or coordinator. */
  isKnown(body: Body): boolean;
  /** The known name that is nearly a name: equal without tone and other marks, spaces and signs, or in short. */
  nearTo(name: string): string | null;
}
