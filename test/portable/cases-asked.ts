import type { ProfileCase } from "../../src/language/schema/profile-case.js";
import type { PackageUnderTest } from "./package-under-test.js";

/** The cases of each regulation, by its id. */
export type CasesOf = Readonly<Record<string, readonly ProfileCase[]>>;

/** A case is one question, and another where it says what comes by default. */
export const questionsOf = (cases: CasesOf): number =>
  Object.values(cases)
    .flat()
    .reduce((sum, { byDefault }) => sum + (byDefault === undefined ? 1 : 2), 0);

/** Where the package answers otherwise than the cases that were worked out by hand; empty when nowhere. */
export const faultsOfCases = (cases: CasesOf, { core, profiles }: PackageUnderTest): string[] =>
  Object.entries(cases).flatMap(([id, own]) =>
    core
      .checkCases(profiles.getProfile(id), own)
      .flatMap(({ name, problems }) => problems.map((problem) => `${id}, ${name}: ${JSON.stringify(problem)}`)),
  );
