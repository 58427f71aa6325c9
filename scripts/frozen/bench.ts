/**
 * How long this checkout takes to evaluate, against the frozen commit: both in one process, in turns, so that a busy
 * moment of the machine falls on both. `npx tsx scripts/frozen/bench.ts`, or with `--rounds 41`. Prints a ratio for each
 * regulation, current over frozen; ends with 1 when one of them is above the limit (`--limit 1.1`).
 */
import { parseArgs } from "node:util";
import { processorSeconds } from "../../bench/processor-time.js";
import { currentBuild, frozenBuild } from "./build.js";
import type { Build, FrozenProfile } from "./engine.js";
import { Random } from "./random.js";
import { drawRegister } from "./registers.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "31" },
    limit: { type: "string", default: "1.1" },
    registers: { type: "string", default: "400" },
  },
});
const rounds = Number(values.rounds);
const limit = Number(values.limit);
const SEED = 20_260_822;

/** One way to do the work: a pass over all registers, as many times as fill a turn. */
type Pass = () => number;

interface Job {
  readonly name: string;
  readonly passes: (build: Build, profile: FrozenProfile) => Pass;
}

interface Checked {
  readonly tasks: readonly object[];
}

const drawn = (profile: FrozenProfile) =>
  Array.from({ length: Number(values.registers) }, (_, i) => drawRegister(new Random(SEED, i), profile, null));

/** The registers that a build reads and judges; what it refuses takes no time worth measuring. */
const judged = <T>(items: readonly T[], judge: (item: T) => void): T[] =>
  items.filter((item) => {
    try {
      judge(item);
      return true;
    } catch {
      return false;
    }
  });

const profileOf = (build: Build, id: string): unknown => build.regulations.find((profile) => profile.id === id);

const JOBS: readonly Job[] = [
  {
    name: "registers as they come",
    passes: (build, profile) => {
      const evaluator = build.core.createEvaluator({ profile: profileOf(build, profile.id) });
      const registers = judged(drawn(profile), ({ register, asOf }) => evaluator.evaluateRegister(register, { asOf }));
      return () =>
        registers.reduce(
          (sum, { register, asOf }) => sum + evaluator.evaluateRegister(register, { asOf }).tasks.length,
          0,
        );
    },
  },
  {
    name: "tasks checked before",
    passes: (build, profile) => {
      const evaluator = build.core.createEvaluator({ profile: profileOf(build, profile.id) });
      const tasks = drawn(profile).flatMap(({ register, asOf }) => {
        try {
          return (build.core.parseRegister(register) as Checked).tasks.map((task) => ({ task, asOf }));
        } catch {
          return [];
        }
      });
      const fine = judged(tasks, ({ task, asOf }) => evaluator.evaluate(task, asOf));
      return () => fine.reduce((sum, { task, asOf }) => sum + evaluator.evaluate(task, asOf).duties.length, 0);
    },
  },
];

/** A turn lasts at least so long. */
const TURN_SECONDS = 0.05;

const timed = (pass: Pass, times: number): number => {
  const start = processorSeconds();
  let sum = 0;
  for (let i = 0; i < times; i++) sum += pass();
  // Asking for the sum keeps the results alive: no work is optimised away.
  if (Number.isNaN(sum)) throw new Error("a pass answered no number");
  return (processorSeconds() - start) / times;
};

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

/** The median of the ratios of the turns; who goes first alternates. */
const ratioOf = (
  frozen: Pass,
  current: Pass,
): { readonly ratio: number; readonly low: number; readonly high: number } => {
  for (let i = 0; i < 10; i++) timed(i % 2 === 0 ? frozen : current, 3);
  const times = Math.max(1, Math.ceil(TURN_SECONDS / timed(frozen, 2)));
  const ratios = Array.from({ length: rounds }, (_, round) => {
    if (round % 2 === 0) {
      const before = timed(frozen, times);
      return timed(current, times) / before;
    }
    const after = timed(current, times);
    return after / timed(frozen, times);
  });
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { ratio: median(ratios), low: at(0.25), high: at(0.75) };
};

const frozen = await frozenBuild();
const current = await currentBuild();
let worst = 0;
for (const { name, passes } of JOBS) {
  for (const profile of frozen.regulations as readonly FrozenProfile[]) {
    const { ratio, low, high } = ratioOf(passes(frozen, profile), passes(current, profile));
    worst = Math.max(worst, ratio);
    console.log(
      `${name.padEnd(24)} ${profile.id.padEnd(20)} ${ratio.toFixed(3)}  (half of the turns ${low.toFixed(3)}–${high.toFixed(3)})`,
    );
  }
}
console.log(`worst ${worst.toFixed(3)}, limit ${limit}`);
process.exitCode = worst > limit ? 1 : 0;
