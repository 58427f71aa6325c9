import fc from "fast-check";
import { fail } from "../errors.js";
import type { Profile } from "../language/profile.js";
import { type CheckLawsOptions, parametersOf } from "./check-profile-laws.js";
import { PROFILE_LAWS } from "./profile-laws.js";

/** Registers a test, or a suite of them, under a name: `it`, `test` and `describe` of vitest, jest and node:test. */
export type Register = (name: string, run: () => void) => unknown;

/** Where the tests are registered, and how the laws are tried. */
export interface DescribeLawsOptions extends CheckLawsOptions {
  /** Default: the global one of the test runner. */
  readonly describe?: Register;
  /** Default: the global `it`, or `test`. */
  readonly it?: Register;
}

const globalNamed = (name: string): Register | undefined => {
  const found: unknown = Reflect.get(globalThis, name);
  return typeof found === "function" ? (found as Register) : undefined;
};

const runnerOf = (options: DescribeLawsOptions): { describe: Register; it: Register } => {
  const describe = options.describe ?? globalNamed("describe");
  const it = options.it ?? globalNamed("it") ?? globalNamed("test");
  if (describe !== undefined && it !== undefined) return { describe, it };
  const path = describe === undefined ? "options.describe" : "options.it";
  return fail({ code: "missing", path, expected: "describeProfileLaws(profile, { describe, it })" });
};

/**
 * Registers a suite with one test a law, in whatever test runner is there: the globals of jest, or of vitest with
 * `globals: true`; given `{ describe, it }`, also vitest without globals and node:test.
 *
 * A test that fails shows the smallest example that breaks the law, what was wrong with it and why the law must hold.
 *
 * @throws DondocError `missing` when no test runner is found and none was given.
 * @example
 * import { describe, it } from "node:test";
 * describeProfileLaws(ownRegulation, { describe, it, numRuns: 200 });
 */
export const describeProfileLaws = (profile: Profile, options: DescribeLawsOptions = {}): void => {
  const { describe, it } = runnerOf(options);
  const parameters = parametersOf(options);
  describe(`the laws of ${profile.id}`, () => {
    for (const law of options.laws ?? PROFILE_LAWS) {
      it(law.name.en, () => {
        try {
          fc.assert(law.property(profile, options), { ...parameters, includeErrorInReport: true });
        } catch (error) {
          const report = error instanceof Error ? error.message : String(error);
          throw new Error(`${law.id}: ${law.why.en}\n${report}`, { cause: error });
        }
      });
    }
  });
};
