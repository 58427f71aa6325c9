import type { Worlds } from "./condition-worlds.js";
import type { UnknownNames } from "./unknown-names.js";

/** What the checks of names share. */
export interface NameContext {
  /** The regulations whose provisions may be cited. */
  readonly ids: readonly string[];
  readonly names: UnknownNames;
}

/** What the static checks of one profile share. */
export interface CheckContext extends NameContext {
  readonly worlds: Worlds;
}
