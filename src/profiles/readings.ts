import { AMBIGUITIES } from "./data/ambiguities.js";
import type { Reading } from "./profile.js";

/** The ambiguities that touch one regulation, each with the reading its rules are written in. */
export const readingsOf = (profileId: string): readonly Reading[] =>
  Object.entries(AMBIGUITIES).flatMap(([code, { question, value, values, provisions }]) => {
    const own = provisions.filter((provision) => provision.startsWith(`${profileId}/`));
    if (own.length === 0) return [];
    const ofProfile = values.map((alternative) => ({
      ...alternative,
      changes: alternative.changes.filter(
        (change) => change.provisions?.every((id) => !id.startsWith(`${profileId}/`)) !== true,
      ),
    }));
    return [{ code, question, value, values: ofProfile, provisions: own }];
  });
