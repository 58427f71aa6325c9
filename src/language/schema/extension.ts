import type { RuleId } from "../anchor.js";
import type { WrittenLifecycle } from "../lifecycle-rules.js";
import type { Profile } from "../profile.js";
import type { RuleChanges } from "./amended-rule.js";
import type { GivenRule } from "./changed-rule.js";

/** A regulation built on another: its own fields, in the shape that `Extension` of the schema describes. */
export type Extension = Partial<Omit<Profile, "lifecycle" | "rules">> &
  Pick<Profile, "id" | "title"> & {
    /** What differs of what events do in the base. */
    readonly lifecycle?: WrittenLifecycle;
    /** Rules of the base that do not hold here, by id. */
    readonly remove?: readonly RuleId[];
    /** Rules of its own, whole, or as changes of one of the base. */
    readonly rules?: readonly GivenRule[];
    /** What differs of rules of the base, by rule or provision, as an amendment says it; with their own `provision`. */
    readonly changes?: Readonly<Record<RuleId, RuleChanges>>;
  };
