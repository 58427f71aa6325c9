import { answering, requireValue } from "../answering.js";
import { DondocError } from "../errors.js";
import { aProfile } from "./apply-readings.js";
import { type Written, withBothLanguages } from "./both-languages.js";
import { deepFreeze } from "./deep-freeze.js";
import { withWholeLifecycle } from "./lifecycle-rules.js";
import type { Profile } from "./profile.js";
import { checkParts } from "./schema/check-parts.js";
import { checkReferences } from "./schema/check-references.js";
import { UnknownNames } from "./schema/unknown-names.js";

/**
 * Checks that a profile hangs together (unique rule ids, own provisions, named actors, no dangling anchor, parts that
 * belong together) and freezes it: the checks of `parseProfile` that ask for nothing but names and parts. A text without
 * English has its Vietnamese in both languages.
 *
 * @throws DondocError with every problem at once.
 * @example
 * const own = defineProfile({ ...laoCai, title: { vi: "Quy chế mẫu" } });
 * own.title; // { vi: "Quy chế mẫu", en: "Quy chế mẫu" }
 */
export const defineProfile = (written: Written<Profile>): Profile =>
  answering("profile", () => {
    requireValue(written, "profile", aProfile);
    // Only texts without English, and a lifecycle that says what differs, make it differ from a profile.
    const profile = withWholeLifecycle(withBothLanguages(written) as Profile);
    const problems = [
      ...checkReferences(profile, { ids: [profile.id], names: new UnknownNames() }),
      ...checkParts(profile),
    ];
    if (problems.length > 0) throw new DondocError(problems);
    return deepFreeze(profile);
  });
