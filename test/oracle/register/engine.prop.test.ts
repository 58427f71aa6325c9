import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GENERATED_TASKS, MOST_MS } from "../size.js";
import { compared } from "./engine-differences.js";
import { REGULATION_IDS } from "./index.js";
import type { RegisterIn } from "./input.js";
import { plainRegister } from "./plain-records.js";
import { type Drawn, registers } from "./stories.js";

/** A register holds some two tasks that do not contradict themselves. */
const REGISTERS = Math.ceil(GENERATED_TASKS / 2);

/**
 * How many of ten thousand duties the two may still read differently: what is left are rare meetings of a merger, a
 * return and a reopening. A difference is decided by the text; the number only goes down.
 */
const MOST_IN_TEN_THOUSAND: Readonly<Record<string, number>> = {
  "lao-cai": 15,
  "can-tho": 15,
  "hai-phong-snv": 25,
  "hai-phong-thanh-uy": 25,
  "kon-tum-snn": 25,
};

/** In a short run three registers, of some three duties each, are too many by chance. */
const BY_CHANCE = 9;

const AT_ONCE = 500;

/** The same registers in every run, a few at a time. */
function* drawsOf(profile: string): Generator<Drawn> {
  for (let seed = 1; (seed - 1) * AT_ONCE < REGISTERS; seed += 1) {
    // A short run asks the first of those that a long one asks.
    yield* fc.sample(registers(profile), { numRuns: AT_ONCE, seed }).slice(0, REGISTERS - (seed - 1) * AT_ONCE);
  }
}

interface Found {
  readonly register: RegisterIn;
  readonly asOf: string;
  readonly differences: readonly string[];
}

const sizeOf = ({ register }: Found): number => JSON.stringify(register).length;

const shown = ({ register, asOf, differences }: Found): string =>
  [`Judged on ${asOf}:`, JSON.stringify(register, null, 1), ...differences.map((line) => `- ${line}`)].join("\n");

/** Registers with as few tasks as show a difference. */
const smaller = (profile: string, { register, asOf, differences }: Found): Found => {
  for (const { id } of register.tasks) {
    const less = { ...register, tasks: register.tasks.filter((task) => task.id !== id) };
    const left = compared(profile, less, asOf).differences;
    if (left.length > 0) return smaller(profile, { register: less, asOf, differences: left });
  }
  return { register, asOf, differences };
};

describe.each(REGULATION_IDS)("of %s the engine and the second reading", (profile) => {
  it(
    "say the same of every duty of generated registers: which, of whom, its state, its day, how late",
    () => {
      let lines = 0;
      const found: Found[] = [];
      let differing = 0;
      for (const { register: drawn, asOf } of drawsOf(profile)) {
        const register = plainRegister(drawn, profile);
        const { lines: all, differences } = compared(profile, register, asOf);
        lines += all;
        differing += differences.length;
        if (differences.length > 0) found.push({ register, asOf, differences });
      }
      const [smallest] = found.sort((one, other) => sizeOf(one) - sizeOf(other));
      const said = smallest === undefined ? "" : shown(smaller(profile, smallest));
      expect(lines).toBeGreaterThan(REGISTERS);
      const most = Math.max(BY_CHANCE, ((MOST_IN_TEN_THOUSAND[profile] ?? 0) * lines) / 10_000);
      expect(differing, said).toBeLessThanOrEqual(most);
    },
    MOST_MS,
  );
});
