import type { Problem } from "../../errors.js";
import { nearestPlace } from "../nearest-place.js";

/** Letters compared with letters in one check; past them unknown names are reported without the nearest known one. */
const MOST_COMPARISONS = 4_000_000;

/** Past so many unknown names nobody is told what was expected: the list of problems ends before them. */
const MOST_REPORTS = 250;

/** Reports the unknown names of one input. */
export class UnknownNames {
  #left = MOST_COMPARISONS;
  #reports = 0;

  /** The known name that a word may be a misprint of. */
  nearest(word: string, known: readonly string[]): string | undefined {
    this.#left -= word.length * known.reduce((letters, name) => letters + name.length, 0);
    return this.#left < 0 ? undefined : nearestPlace(word, known);
  }

  report(code: "unknown-key" | "unknown-name", path: string, found: string, known: readonly string[]): Problem {
    if (++this.#reports > MOST_REPORTS) return { code, path, found: found.slice(0, 60) };
    const close = this.#left < 0 ? undefined : this.nearest(found, known);
    // Without an expectation the problem says that the name is not known, and no more: there is none to take.
    if (known.length === 0) return { code, path, found: found.slice(0, 60) };
    const expected = known.length > 60 ? `${known.slice(0, 60).join(", ")}, …` : known.join(", ");
    const problem: Problem = { code, path, found: found.slice(0, 60), expected };
    return close === undefined ? problem : { ...problem, nearest: close };
  }
}
