import type { Kind } from "./bodies.js";

/** What has to be known of a regulation before its articles are read: its people, its day of effect, its returns. */
export interface House {
  readonly id: string;
  /** The issuer's place with the word of its level; left out at the end of a name. */
  readonly place: string;
  readonly officeNames: readonly string[];
  /** Whoever assigns is no addressee; what it does it does as the assigner. */
  readonly assignerNames: readonly string[];
  /** The department as a whole and its head, where its divisions are the addressees: it assigns, and names none of them. */
  readonly departmentNames: readonly string[];
  /** Whether the document itself gives the task to the body; else somebody assigns it later, on a day of its own. */
  readonly givenByDocument: boolean;
  readonly effectFrom: number;
  /** Whether a task sent back is gone for good, or waits for an answer (A61). */
  readonly returned: "waiting" | "gone";
  /** Within how many working days of its receipt a task may be sent back; null: no number in the text. */
  readonly returnWithin: number | null;
  /** Words with which the names of its own units begin, beside "Phòng" (the scope article). */
  readonly unitWords?: readonly string[];
  /** Whether any of its sentences speaks of some kinds of bodies alone; else what kind a body is matters to nobody. */
  readonly dividesKinds: boolean;
  /** Kinds that the scope article is known to leave out. */
  readonly outside: readonly Kind[];
  /** The rule of the task itself (SEMANTICS 15). */
  readonly taskRule: string;
  /** Who confirms a finished task, by role; null: nobody has to. */
  readonly confirmedBy: "office" | "cityOffice" | null;
  readonly cityOfficeNames: readonly string[];
}
