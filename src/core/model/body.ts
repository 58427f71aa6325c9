import type { DayNumber } from "../../calendar/index.js";
import type { BodyKind, BodyKindId } from "../../language/bodies.js";
import type { ActorId } from "../../language/vocabulary.js";

/** One body of a register, by whatever names it goes. */
export interface Body {
  /** What tells it apart: its id in `bodies`, else its normalised canonical name. Part of the keys of its duties. */
  readonly key: string;
  /** The name shown: the listed one, else the commonest spelling. */
  readonly name: string;
  /** `null`: not known. */
  readonly kind: BodyKindId | null;
  /** A known kind that the scope of the regulation leaves out. */
  readonly outsideScope: boolean;
  /** The role that its name, or the list, gives it: the office, the assigner. */
  readonly role: ActorId | null;
  /** Whether it is the deputy of a head whom the regulation tells from his deputies. */
  readonly isDeputy: boolean;
  /** The body it is a part of, and acts for. */
  readonly partOf: string | null;
  /** Its first and last day, where the register says so. */
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
  /** Who leads its tasks after its last day. */
  readonly into: string | null;
}

/** What a text names: the bodies in it, and whether it names many at once without naming them. */
export interface NamedBodies {
  readonly bodies: readonly Body[];
  /** Those of them that lead, where the text names a lead; the others are said to coordinate. */
  readonly leads: readonly Body[];
  /** Those that the text says to coordinate and not to lead. */
  readonly coordinators: readonly Body[];
  /** The text names a collective besides, or instead of, single bodies. */
  readonly collective: boolean;
  /** The kinds that such words leave open; `null` among them: it may be anybody. */
  readonly open: readonly (BodyKind | null)[];
  /** Who leads is, or is also, a collective, or is not said: the text names only who coordinates. */
  readonly leadUnknown: boolean;
}
