/**
 * Stops code that never ends. A loop whose turns pass no mutant (a pattern that matches nothing and so never moves on) is not
 * counted by Stryker; left alone it fills the memory until the worker is killed for being late, minutes later.
 */
import { Script } from "node:vm";

/** A test that has used so much of a processor is in a loop; the longest of the phrases takes a third of it. */
const MOST_CPU_MS = Number(process.env.MUTATION_CPU_MS ?? (process.env.MUTATION_TESTS === undefined ? 10_000 : 750));

const RUN = Symbol.for("dondoc/mutation-run");
const caller = new Script('globalThis[Symbol.for("dondoc/mutation-run")]()');

export class InLoop extends Error {}

const usedMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What `run` gives. The limit is one of processor time, since a busy machine makes everything wait: what was stopped by
 * the clock before it had used so much is run again, for twice as long.
 */
export const withinTime = (run, timeout = 2 * MOST_CPU_MS) => {
  const start = usedMs();
  globalThis[RUN] = run;
  try {
    return caller.runInThisContext({ timeout });
  } catch (error) {
    if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    const used = usedMs() - start;
    if (used < MOST_CPU_MS) return withinTime(run, 2 * timeout);
    throw new InLoop(`stopped after ${Math.round(used)} ms`);
  }
};
