import { aList, anObject, requireValue } from "../answering.js";
import { both } from "../bilingual.js";
import { DondocError, type Problem } from "../errors.js";
import { aProfile, type Readings } from "../language/apply-readings.js";
import type { Profile } from "../language/profile.js";
import { unknownWord } from "../nearest.js";

/** @throws DondocError when the list is none, is empty, holds something that is no regulation, or one of them twice. */
export const requireProfiles = (profiles: readonly Profile[]): void => {
  requireValue(profiles, "profiles", aList);
  const problems = profiles.flatMap((profile, i): Problem[] => {
    const path = `profiles[${i}]`;
    const problem = aProfile(profile, path);
    if (problem !== undefined) return [problem];
    const isTwice = profiles.findIndex((other) => other?.id === profile.id) < i;
    return isTwice ? [{ code: "given-twice", path, found: `“${profile.id}”` }] : [];
  });
  if (profiles.length === 0)
    problems.push({
      code: "missing",
      path: "profiles",
      expected: both("ít nhất một quy chế", "one regulation or more"),
    });
  if (problems.length > 0) throw new DondocError(problems);
};

/**
 * The readings that each of several regulations takes: those of its own ambiguities, in values that it knows.
 *
 * @throws DondocError `unknown-name` for a code or a value that none of them knows.
 */
export const readingsFor = (profiles: readonly Profile[], readings: Readings): readonly Readings[] => {
  requireValue(readings, "readings", anObject);
  const valuesOf = (profile: Profile, code: string): readonly string[] =>
    profile.readings.find((reading) => reading.code === code)?.values.map(({ value }) => value) ?? [];
  const problems = Object.entries(readings).flatMap(([code, value]): Problem[] => {
    const known = [...new Set(profiles.flatMap((profile) => valuesOf(profile, code)))];
    if (known.includes(value)) return [];
    const codes = [...new Set(profiles.flatMap((profile) => profile.readings.map((reading) => reading.code)))].sort();
    return known.length === 0
      ? [unknownWord("unknown-name", "readings", code, codes)]
      : [unknownWord("unknown-name", `readings.${code}`, String(value), known)];
  });
  if (problems.length > 0) throw new DondocError(problems);
  return profiles.map((profile) =>
    Object.fromEntries(Object.entries(readings).filter(([code, value]) => valuesOf(profile, code).includes(value))),
  );
};
