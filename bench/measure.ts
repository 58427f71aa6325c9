import { processorSeconds } from "./processor-time.js";

/** One way to do the work that a subject is about. */
export interface Contestant {
  readonly name: string;
  /** Operations in one pass over the inputs. */
  readonly operations: number;
  /** Makes so many passes; answers the seconds of processor time they took. */
  readonly seconds: (passes: number) => number | Promise<number>;
}

/** Operations a second: the median of the rounds, and how far the rounds lie apart. */
export interface Rate {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface MeasureOptions {
  /** Rounds that count; an odd number, so that the median is one of them. */
  readonly rounds: number;
  /** How long one round of one contestant lasts at least. */
  readonly roundSeconds: number;
}

export const THOROUGH: MeasureOptions = { rounds: 9, roundSeconds: 0.1 };
/** For curves, whose many sizes say the same thing again and again. */
export const BRIEF: MeasureOptions = { rounds: 5, roundSeconds: 0.05 };

/** The time since `start`. Asking for the sum of all passes keeps their results alive: no work is optimised away. */
const elapsed = (name: string, start: number, sum: number): number => {
  const time = processorSeconds() - start;
  if (Number.isNaN(sum)) throw new Error(`${name}: a pass answered no number`);
  return time;
};

/** A contestant of this process. `pass` goes over all inputs once and answers a number that depends on every result. */
export const inProcess = (name: string, operations: number, pass: () => number): Contestant => ({
  name,
  operations,
  seconds: (passes) => {
    const start = processorSeconds();
    let sum = 0;
    for (let i = 0; i < passes; i++) sum += pass();
    return elapsed(name, start, sum);
  },
});

/** The same for work that must be awaited. */
export const awaited = (name: string, operations: number, pass: () => Promise<number>): Contestant => ({
  name,
  operations,
  seconds: async (passes) => {
    const start = processorSeconds();
    let sum = 0;
    for (let i = 0; i < passes; i++) sum += await pass();
    return elapsed(name, start, sum);
  },
});

/** Warms a contestant up and finds how many passes fill a round. */
const passesOf = async (contestant: Contestant, roundSeconds: number): Promise<number> => {
  for (let passes = 1; ; passes *= 2) {
    const taken = await contestant.seconds(passes);
    if (taken >= roundSeconds) return passes;
    // Near enough to judge by: jump to half a round, and double from there.
    if (taken > roundSeconds / 50) passes = Math.ceil((passes * roundSeconds) / taken / 2);
  }
};

/** The median of figures, and the outermost ones. */
export const rateOf = (figures: readonly number[]): Rate => {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  return { median: at(sorted.length >> 1), lowest: at(0), highest: at(sorted.length - 1) };
};

/**
 * Operations a second of each contestant, in order. The contestants take turns within every round, so that a busy moment
 * of the machine falls on all of them.
 */
export const measure = async (contestants: readonly Contestant[], options = THOROUGH): Promise<Rate[]> => {
  const passes: number[] = [];
  for (const contestant of contestants) passes.push(await passesOf(contestant, options.roundSeconds));
  const figures: number[][] = contestants.map(() => []);
  for (let round = 0; round < options.rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const count = passes[i] ?? 1;
      figures[i]?.push((contestant.operations * count) / (await contestant.seconds(count)));
    }
  }
  return figures.map(rateOf);
};
