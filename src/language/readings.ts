import type { Reading, ReadingChange, ReadingValue } from "./profile.js";
import type { ProvisionId } from "./provision.js";

/**
 * An ambiguity of the catalogue. The first value is the default, which the rules of the profiles are written in; every
 * other value says what it changes wherever the ambiguity touches a regulation. Each is a file of its own, so that a
 * program with one regulation carries the ambiguities of that one only.
 */
export type Ambiguity = Omit<Reading, "provisions">;

/** Where an ambiguity touches a regulation, and what its readings change there beside what they change everywhere. */
export interface AmbiguityPlaces {
  readonly of: Ambiguity;
  readonly at: readonly ProvisionId[];
  readonly changes?: Readonly<Record<string, readonly ReadingChange[]>>;
}

/** The ambiguities that touch one regulation, each with the reading its rules are written in. */
export const readingsOf = (places: readonly AmbiguityPlaces[]): readonly Reading[] =>
  places.map(({ of: { code, question, value, values }, at, changes = {} }) => ({
    code,
    question,
    value,
    values: values.map((one): ReadingValue => ({ ...one, changes: [...one.changes, ...(changes[one.value] ?? [])] })),
    provisions: at,
  }));
