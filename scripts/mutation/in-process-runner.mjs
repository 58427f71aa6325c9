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
import { InLoop, usedMs, withinTime } from "./within-time.mjs";

/** What the instrumented code and this runner share. */
const instrumented = () => {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
};

/** The first failure of a file, or nothing. */
const firstFailure = async (program, file, mostMs) => {
  let failed = `${file} does not load`;
  try {
    const tests = withinTime(mostMs, () => program.load(file));
    // What is asked in one go costs one watch; a test that waits is waited for outside.
    for (let next = 0; next < tests.length; ) {
      await withinTime(mostMs, () => {
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

const runFile = async (program, file, mostMs) => {
  const start = performance.now();
  const failureMessage = await firstFailure(program, file, mostMs);
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

/** A file that needs so many times the processor time that it needs without a mutant is in a loop too. */
const MOST_TIMES = 5;
const LEAST_CPU_MS = 200;
const UNLIMITED_MS = 1_000_000;

class InProcessRunner {
  #namespace = instrumented();
  #bundle;
  /** The processor time that each file may use. */
  #mostMs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#bundle = await bundle(process.cwd());
    const program = this.#bundle.start();
    for (const file of this.#bundle.files) {
      const start = usedMs();
      await runFile(program, file, UNLIMITED_MS);
      this.#mostMs.set(file, Math.max(LEAST_CPU_MS, (usedMs() - start) * MOST_TIMES));
    }
  }

  async dryRun() {
    const tests = [];
    for (const file of this.#bundle.files) {
      this.#namespace.currentTestId = file;
      tests.push(await runFile(this.#bundle.startCounting(), file, UNLIMITED_MS));
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
        const result = await runFile(program, file, this.#mostMs.get(file));
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
