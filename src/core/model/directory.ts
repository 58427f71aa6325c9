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
  /** Whether two bodies may be one: their names are nearly one, and the register does not list them apart. */
  mayBeOne(one: Body, other: Body): boolean;
  /**
   * The bodies that the register names, or the roles that the regulation names, of which a body may be one.
   *
   * @param matters - Which of them are asked for: of the others it makes nothing whether they are named.
   */
  nearOnes(body: Body, matters: (other: Body) => boolean): readonly Body[];
  /** The known name that is nearly a name: equal without tone and other marks, spaces and signs, in short, or that of its office. */
  nearTo(name: string): string | null;
}
