/**
 * Runs the tests for Stryker inside its own worker: bundled once, evaluated anew for each mutant. Vitest takes two seconds
 * for a mutant, this a tenth of it.
 *
 * What Stryker calls a test is a whole test file here. The calendar and a profile are compiled when first asked for and
 * then kept, so only the first test of a file would be seen to cover that code.
 */
import { resolve } from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundle } from "./program.mjs";
import { InLoop, withinTime } from "./within-time.mjs";

/** What the instrumented code and this runner share. */
const instrumented = () => {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
};

/** The first failure of a file, or nothing. */
const firstFailure = async (program, file) => {
  let failed = `${file} does not load`;
  try {
    const tests = withinTime(() => program.load(file));
    // What is asked in one go costs one watch; a test that waits is waited for outside.
    for (let next = 0; next < tests.length; ) {
      await withinTime(() => {
        while (next < tests.length) {
          const { name, run } = tests[next];
          failed = name;
          const waits = run();
          next += 1;
          if (waits instanceof Promise) return waits;
        }
      });
    }
  } catch (error) {
    if (error instanceof InLoop) throw error;
    return `${failed}: ${error}`;
  }
};

const runFile = async (program, file) => {
  const start = performance.now();
  const failureMessage = await firstFailure(program, file);
  const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
  return {
    id: file,
    name: file,
    fileName: resolve(file),
    status,
    failureMessage,
    timeSpentMs: performance.now() - start,
  };
};

/**
 * A mutant that is reached this many times more often than its code was before is in a loop. Stryker allows a hundred
 * times, which for code that is reached a million times takes longer than the time limit and costs a worker.
 */
const MOST_REPEATS = 2;
const LEAST_HITS = 10_000;

class InProcessRunner {
  #namespace = instrumented();
  #bundle;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#bundle = await bundle(process.cwd());
  }

  async dryRun() {
    const tests = [];
    for (const file of this.#bundle.files) {
      this.#namespace.currentTestId = file;
      tests.push(await runFile(this.#bundle.startCounting(), file));
      this.#namespace.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit: hundredfold, testFilter = this.#bundle.files }) {
    const hitLimit = hundredfold && Math.max(LEAST_HITS, (hundredfold / 100) * MOST_REPEATS);
    Object.assign(this.#namespace, { activeMutant: activeMutant.id, hitCount: hitLimit && 0, hitLimit });
    const program = this.#bundle.start();
    const tests = [];
    try {
      for (const file of this.#bundle.files.filter((name) => testFilter.includes(name))) {
        const result = await runFile(program, file);
        tests.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Timeout, reason: `${error}` });
    }
    const timeout = determineHitLimitReached(this.#namespace.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

const createRunner = () => new InProcessRunner();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner)];
