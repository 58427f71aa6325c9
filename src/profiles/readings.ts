import type { Ambiguity } from "./data/ambiguities.js";
import type { Reading } from "./profile.js";

/** The ambiguities that touch one regulation, each with the reading its rules are written in. */
export const readingsOf = (profileId: string, ambiguities: Readonly<Record<string, Ambiguity>>): readonly Reading[] => {
  const isOwn = (provision: string): boolean => provision.startsWith(`${profileId}/`);
  return Object.entries(ambiguities).map(([code, { question, value, values, provisions }]) => ({
    code,
    question,
    value,
    values: values.map((alternative) => ({
      ...alternative,
      changes: alternative.changes.filter((change) => change.provisions?.some(isOwn) !== false),
    })),
    provisions: provisions.filter(isOwn),
  }));
};
