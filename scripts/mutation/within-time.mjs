/**
 * Stops code that never ends. A loop whose turns pass no mutant (a pattern that matches nothing and so never moves on) is not
 * counted by Stryker; left alone it fills the memory until the worker is killed for being late, minutes later.
 */
import { Script } from "node:vm";

const RUN = Symbol.for("dondoc/mutation-run");
const caller = new Script('globalThis[Symbol.for("dondoc/mutation-run")]()');

export class InLoop extends Error {}

/** Processor time of this process. */
export const usedMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What `run` gives, if it uses no more processor time than `mostMs`. A busy machine makes everything wait: what the clock
 * stopped before it had used so much is run again, for twice as long.
 */
export const withinTime = (mostMs, run, timeout = 2 * mostMs) => {
  const start = usedMs();
  globalThis[RUN] = run;
  try {
    return caller.runInThisContext({ timeout: Math.ceil(timeout) });
  } catch (error) {
    if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    const used = usedMs() - start;
    if (used < mostMs) return withinTime(mostMs, run, 2 * timeout);
    throw new InLoop(`stopped after ${Math.round(used)} ms`);
  }
};
