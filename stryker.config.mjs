/** Mutation testing: `npm run mutation`, or a part of it, `npm run mutation -- --mutate "src/calendar/**"`. */
export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation/in-process-runner.mjs"],
  mutate: [
    "src/calendar/**/*.ts",
    "src/phrases/**/*.ts",
    "src/core/**/*.ts",
    "!src/**/*.generated.ts",
    "!src/calendar/vietnam/official.ts",
  ],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/stryker",
  ignorePatterns: ["dist", "docs", "bench", ".cache"],
  concurrency: 2,
  // A mutant that loops is stopped by its hits. The clock on the wall is the last resort: shorter, and a busy machine calls
  // a mutant noticed because it had to wait.
  timeoutMS: 180_000,
  timeoutFactor: 0.1,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
};
