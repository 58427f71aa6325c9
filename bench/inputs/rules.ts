import type { Profile } from "../../src/language/profile.js";
import { profiles } from "../../src/profiles/index.js";

/** As many rules as peers are usually measured with. */
const RULES = 20;

/** A profile cut down to its first twenty rules with a condition. */
const cut = (profile: Profile): Profile => ({
  ...profile,
  rules: profile.rules.filter((rule) => rule.when !== undefined).slice(0, RULES),
});

/** The twenty rules that every engine is given; of the built-in profiles the first that has so many with a condition. */
export const twentyRules: Profile = (() => {
  const found = profiles.map(cut).find((profile) => profile.rules.length === RULES);
  if (found === undefined) throw new Error(`no profile has ${RULES} rules with a condition`);
  return found;
})();
