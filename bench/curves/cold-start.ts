/**
 * What the first use costs in a process where nothing has run before, as one JSON line of seconds. Run by
 * `bench/curves/cold.ts`, each time in a process of its own: `calendar`, or the id of a profile to compile.
 */
import { dayOf, vietnam } from "../../src/calendar/index.js";
import { createEvaluator } from "../../src/index.js";
import { profiles } from "../../src/profiles/index.js";
import { processorSeconds } from "../processor-time.js";

/**
 * The lesser of clock and processor time. Both are too long for so short a run: the clock counts the turns of other
 * programs, the processor time of a process the threads of its compiler.
 */
const timed = (run: () => unknown): number => {
  const used = processorSeconds();
  const start = performance.now();
  run();
  const byClock = (performance.now() - start) / 1000;
  return Math.min(processorSeconds() - used, byClock);
};

const [subject] = process.argv.slice(2);
const profile = profiles.find(({ id }) => id === subject);

const seconds = (): Record<string, number> => {
  if (profile !== undefined) return { [profile.id]: timed(() => createEvaluator({ profile })) };
  const day = dayOf("2026-08-28");
  const made = timed(() => vietnam.with({ source: "nothing" }));
  const first = timed(() => vietnam.add(day, 3));
  const second = timed(() => vietnam.add(day, 4));
  return { made, first, second };
};

console.log(JSON.stringify(seconds()));
