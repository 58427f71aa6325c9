import type fc from "fast-check";
import type { Rule } from "../../language/rule.js";
import type { Linkable } from "./profile-parts.js";

/** Where a rule stands in its profile. */
export interface RulePlace extends Linkable {
  readonly provision: string;
  /** Its number among the rules of the profile, from 1. */
  readonly number: number;
}

/** Rules that can be written down once it is known where they stand; all of one provision. */
export type DraftRules = (place: RulePlace) => readonly Rule[];

export type DraftArbitrary = fc.Arbitrary<DraftRules>;
