import fc from "fast-check";
import type { Bilingual } from "../errors.js";
import type { Profile } from "../language/profile.js";
import type { Law, LawOptions } from "./law.js";
import { PROFILE_LAWS } from "./profile-laws.js";

/** How laws are tried. */
export interface CheckLawsOptions extends LawOptions {
  /** Examples a law is tried on. Default: 100. */
  readonly numRuns?: number;
  /** Which examples they are. Default: the same ones every time. */
  readonly seed?: number;
  /** Default: `PROFILE_LAWS`. */
  readonly laws?: readonly Law[];
}

/** What came of one law. */
export interface LawResult {
  /** The id of the law. */
  readonly id: string;
  /** What the law is called. */
  readonly name: Bilingual;
  /** Why it must hold. */
  readonly why: Bilingual;
  /** Whether no example broke it. */
  readonly holds: boolean;
  /** Examples tried until the law was broken, or all of them. */
  readonly runs: number;
  /** Which examples they were: the same seed draws them again. */
  readonly seed: number;
  /** The smallest example found that breaks the law, printed; `null` while it holds. */
  readonly counterexample: string | null;
  /** What was wrong with it. */
  readonly problem: string | null;
}

/** A build should fail because something changed, not because chance drew another example. */
const SEED = 20_261_122;
const RUNS = 100;

export const parametersOf = ({ numRuns, seed }: CheckLawsOptions): { numRuns: number; seed: number } => ({
  numRuns: numRuns ?? RUNS,
  seed: seed ?? SEED,
});

const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Holds a profile to the laws and returns what came of each, as data; nothing is thrown when a law is broken.
 *
 * Examples (tasks, registers, days) are drawn for the profile, crowd around the holidays of `calendar`, and are the same
 * for the same seed.
 *
 * @returns One result a law, in the order of `PROFILE_LAWS`.
 * @throws DondocError `out-of-range` for a calendar that covers less than 1,600 days.
 * @example
 * checkProfileLaws(laoCai, { numRuns: 20 }).filter(({ holds }) => !holds); // []
 */
export const checkProfileLaws = (profile: Profile, options: CheckLawsOptions = {}): readonly LawResult[] => {
  const parameters = parametersOf(options);
  return (options.laws ?? PROFILE_LAWS).map((law) => {
    const found = fc.check(law.property(profile, options), parameters) as fc.RunDetails<unknown>;
    return Object.freeze({
      id: law.id,
      name: law.name,
      why: law.why,
      holds: !found.failed,
      runs: found.numRuns,
      seed: found.seed,
      counterexample: found.counterexample === null ? null : fc.stringify(found.counterexample),
      problem: found.failed ? problemOf(found.errorInstance ?? "too few examples had an answer") : null,
    });
  });
};
