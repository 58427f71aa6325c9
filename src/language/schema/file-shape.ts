import type { Written } from "../both-languages.js";
import type { Profile } from "../profile.js";
import type { Amendment } from "./amendment.js";
import type { Extension } from "./extension.js";
import type { ProfileCase } from "./profile-case.js";

/** Keys of a file that are no part of the profile itself. */
export interface Extras {
  readonly $schema?: string;
  readonly cases?: readonly ProfileCase[];
  /** Acts that amend what the file holds, one after the other. */
  readonly amendments?: readonly Amendment[];
}
export type Whole = Profile & Extras;
export type Extending = Extension & Extras & { readonly extends: string };
export type Amending = Amendment & Extras & { readonly amends: string };
export interface Versioned extends Extras {
  readonly versions: readonly {
    readonly from: string | null;
    readonly to: string | null;
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
  | (Written<Extension> & Extras & { readonly extends: string })
  | (Written<Amendment> & Extras & { readonly amends: string })
  | Written<Versioned>;
