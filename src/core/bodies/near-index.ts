import { areNear, looseKey, officeOf } from "./near-names.js";
import { lettersOf } from "./short-names.js";

/** So many names that share something are compared with each other. */
const MOST_ALIKE = 32;

/** By what a name is found, and by what those are sought that are nearly one with it. */
interface Shared {
  readonly found: readonly string[];
  readonly sought: readonly string[];
}

/** Of two names one of which is short for the other, one has initials: a name in full seeks those alone. */
const sharedOf = (key: string): Shared => {
  const { letters, words } = lettersOf(key);
  const [inFull, inShort] = [`=${letters}`, `#${letters}`];
  const office = officeOf(key);
  const own = office === null ? [looseKey(key)] : [looseKey(key), office];
  return words.includes(null)
    ? { found: [...own, inShort], sought: [...own, inShort, inFull] }
    : { found: [...own, inFull], sought: [...own, inShort] };
};

/** Names as they are compared, found by those that are nearly one with them. */
export class NearIndex {
  readonly #shared = new Map<string, string[]>();

  constructor(keys: ReadonlySet<string>) {
    for (const key of keys) {
      for (const shared of sharedOf(key).found) {
        const alike = this.#shared.get(shared);
        if (alike === undefined) this.#shared.set(shared, [key]);
        else if (alike.length < MOST_ALIKE) alike.push(key);
      }
    }
  }

  /** Those that are nearly a name, and not it. */
  near(key: string): readonly string[] {
    const near = new Set<string>();
    for (const shared of sharedOf(key).sought) {
      for (const other of this.#shared.get(shared) ?? []) if (other !== key && areNear(key, other)) near.add(other);
    }
    return [...near];
  }
}
