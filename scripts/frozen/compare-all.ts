import { type Case, drawCase } from "./cases.js";
import { compareAwaited, compareCase, type Difference, refusalFaults, type Sides } from "./compare-case.js";
import { Coverage } from "./coverage.js";
import type { FrozenProfile } from "./engine.js";
import { shrink } from "./shrink.js";

export interface Asked {
  readonly seed: number;
  readonly registers: number;
  /** The first place of the run; another one judges a single register again. */
  readonly first?: number;
  /** Told now and then how many registers are done, and at how many places they differed. */
  readonly onProgress?: (done: number, faults: number) => void;
}

/** A difference with the smallest register that still shows it. */
export interface Fault {
  readonly difference: Difference;
  readonly one: Case;
  /** In how many cases of the run the same place of the same answer differed. */
  times: number;
}

export interface Report {
  readonly registers: number;
  readonly tasks: number;
  readonly answers: number;
  readonly refused: number;
  readonly faults: readonly Fault[];
  readonly refusals: readonly string[];
  readonly coverage: Coverage;
}

/** Differences that are shown; a change of the engine shows in thousands of registers. */
const MOST_FAULTS = 12;
const PROGRESS = 5_000;

/** The same place whatever its index: `register.tasks[].duties[].due` of one regulation. */
const placeOf = ({ answer, path }: Difference, { setting }: Case): string =>
  `${setting.profile} ${answer} ${path.map((key) => (typeof key === "number" ? "[]" : key)).join(".")}`;

class Faults {
  readonly #known = new Map<string, Fault>();

  get all(): readonly Fault[] {
    return [...this.#known.values()];
  }

  /** Keeps a difference at a place where none was yet, made small by asking again. */
  add(difference: Difference, one: Case, again: ((smaller: Case) => readonly Difference[]) | null): void {
    const place = placeOf(difference, one);
    const known = this.#known.get(place);
    if (known !== undefined) known.times++;
    if (known !== undefined || this.#known.size >= MOST_FAULTS) return;
    const same = (other: Case): Difference | undefined => again?.(other).find((each) => placeOf(each, other) === place);
    const small = again === null ? one : shrink(one, (other) => same(other) !== undefined);
    this.#known.set(place, { difference: same(small) ?? difference, one: small, times: 1 });
  }
}

/** Asks both builds about so many registers drawn from a seed. */
export const compareAll = async (sides: Sides, asked: Asked): Promise<Report> => {
  const { seed, registers, first = 0, onProgress } = asked;
  const profiles = sides.frozen.build.regulations as readonly FrozenProfile[];
  const coverage = new Coverage();
  const faults = new Faults();
  const total = { tasks: 0, answers: 0, refused: 0 };
  for (let index = first; index < first + registers; index++) {
    const one = drawCase(seed, index, profiles);
    const { differences, answers, evaluation } = compareCase(one, sides);
    total.answers += answers;
    if (evaluation === null) total.refused++;
    else {
      total.tasks += evaluation.tasks.length;
      coverage.add(one.setting.profile, evaluation);
    }
    for (const each of differences) faults.add(each, one, (other) => compareCase(other, sides).differences);
    if (one.stream === true || one.command !== undefined) {
      for (const each of await compareAwaited(one, sides)) faults.add(each, one, null);
    }
    if ((index + 1) % PROGRESS === 0) onProgress?.(index + 1 - first, faults.all.length);
  }
  return { registers, ...total, faults: faults.all, refusals: refusalFaults(sides), coverage };
};
