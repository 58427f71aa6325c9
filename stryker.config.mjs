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
  // A mutant that loops is mostly stopped by its hits. The tests take 3 s; shorter, and a busy machine fails a mutant for being slow.
  timeoutMS: 20_000,
  timeoutFactor: 0.1,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
};
