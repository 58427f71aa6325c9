import fc from "fast-check";
import { PROFILE_IDS } from "../../src/language/profile.js";

/** The id of one of the five regulations; a counterexample shows it in place of the whole profile. */
export const profileIds = fc.constantFrom(...PROFILE_IDS);
