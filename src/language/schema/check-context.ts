import type { Worlds } from "./condition-worlds.js";
import type { UnknownNames } from "./unknown-names.js";

/** What the static checks of one profile share. */
export interface CheckContext {
  /** The regulations whose provisions may be cited. */
  readonly ids: readonly string[];
  readonly worlds: Worlds;
  readonly names: UnknownNames;
}
