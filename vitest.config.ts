import { defineConfig } from "vitest/config";

/** Rooms whose tests ask one function at a time. */
const ROOMS = "calendar|phrases|language|core|profiles|report";

/** Tests of these rooms that draw many inputs, count time, read files, or judge dozens of whole registers under all five regulations. */
const SLOW = [
  "test/**/*.prop.test.ts",
  "test/core/answers/arguable.test.ts",
  "test/core/answers/given-and-handed-over.test.ts",
  "test/core/answers/hangs-on-reports.test.ts",
  "test/core/answers/late-result-taken-back.test.ts",
  "test/core/answers/nearly-named-acts.test.ts",
  "test/core/answers/recorded-state.test.ts",
  "test/core/answers/result-after-deadline.test.ts",
  "test/core/answers/settled-versions.test.ts",
  "test/core/answers/taken-up-again.test.ts",
  "test/core/answers/who-owes.test.ts",
  "test/core/changes/why-changes.test.ts",
  "test/core/lifecycle/whose-acts.test.ts",
  "test/language/schema/chain-files.test.ts",
  "test/language/schema/profile-schema.test.ts",
  "test/phrases/tried.test.ts",
  "test/report/explain-reports.test.ts",
  "test/report/office-language.test.ts",
  "test/report/profile-page.test.ts",
  "test/core/answers/many-units.test.ts",
  "test/core/answers/questions.test.ts",
  "test/core/answers/evaluation-meta.test.ts",
  "test/core/answers/lean.test.ts",
  "test/core/answers/register-context.test.ts",
  "test/core/bodies/cell-roles.test.ts",
  "test/core/bodies/long-names.test.ts",
  "test/language/schema/hostile.test.ts",
  "test/calendar/lunar.test.ts",
  "test/language/schema/read-profile.test.ts",
];

/**
 * Tests that put other modules or globals in the place of ours, or hold work to so much time of the processor: each stands in
 * a process of its own, where nobody else's leavings are swept up meanwhile.
 */
const ALONE = [
  "test/core/answers/many-units.test.ts",
  "test/hostile/*.test.ts",
  "test/language/schema/hostile.test.ts",
  "test/conventions/places-of-change.test.ts",
  "test/conventions/regular-expressions.test.ts",
  "test/package/one-error.test.ts",
  "test/testing/describe-profile-laws.test.ts",
];

/**
 * `npm run test:unit` asks the first project, within seconds; `npm test` asks all of them, one after the other: a worker keeps
 * its modules as long as its next file is of the same project.
 */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    maxWorkers: "100%",
    setupFiles: ["test/setup/seed.ts"],
    // What was transformed once is not transformed again while it stays as it is.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/modules" },
    projects: [
      {
        extends: true,
        // They share nothing that a test changes, so that the sources are loaded once.
        test: {
          name: "unit",
          include: [`test/+(${ROOMS})/**/*.test.ts`],
          exclude: SLOW,
          isolate: false,
          pool: "threads",
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "rest",
          include: [...SLOW, `test/!(${ROOMS})/**/*.test.ts`, "test/*.test.ts"],
          exclude: ALONE,
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: "alone", include: ALONE, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
