import type { Written } from "../both-languages.js";
import type { WrittenLifecycle } from "../lifecycle-rules.js";
import type { Profile } from "../profile.js";
import type { Amendment } from "./amendment.js";
import type { Extension } from "./extension.js";
import type { ProfileCase } from "./profile-case.js";

/** Keys of a file that are no part of the profile itself. */
export interface Extras {
  /** Where the schema of the file is, for editors; nothing is computed from it. */
  readonly $schema?: string;
  /** The regulation's own test table, which `checkCases` runs. */
  readonly cases?: readonly ProfileCase[];
  /** Acts that amend what the file holds, one after the other. */
  readonly amendments?: readonly Amendment[];
}
/** A regulation with everything that it says. */
export type Whole = Omit<Profile, "lifecycle"> &
  Extras & {
    /** What differs from the usual of what some events do to everything that is owed. */
    readonly lifecycle?: WrittenLifecycle;
  };
/** A regulation that says only what differs from the one it is built on. */
export type Extending = Extension &
  Extras & {
    /** The id, or the file, of the regulation that it is built on. */
    readonly extends: string;
  };
export type Amending = Amendment & Extras & { readonly amends: string };
/** Several texts of one regulation, in force one after the other. */
export interface Versioned extends Extras {
  /** The texts; no two share a day. */
  readonly versions: readonly {
    /** The first day of the text; `null`: from the beginning. */
    readonly from: string | null;
    /** The last day of the text; `null`: it has none. */
    readonly to: string | null;
    /** The text, whole or built on an earlier one. */
    readonly profile: Whole | Extending;
  }[];
}
export type AnyFile = Whole | Extending | Amending | Versioned;

/**
 * What `parseProfile` takes: a whole regulation, what one changes of another that it names, or several versions; English
 * may be absent.
 */
export type ProfileInput =
  | (Written<Profile> & Extras)
  | (Written<Extension> &
      Extras & {
        /** The id, or the file, of the regulation that it is built on. */
        readonly extends: string;
      })
  | (Written<Amendment> &
      Extras & {
        /** The id, or the file, of the regulation that the act amends. */
        readonly amends: string;
      })
  | Written<Versioned>;
