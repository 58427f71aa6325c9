import { areNear, looseKey, officeOf } from "./near-names.js";
import { lettersOf } from "./short-names.js";

/** So many names that share something are compared with each other. */
const MOST_ALIKE = 32;

/** What a name shares with those that are nearly one with it. */
const sharedBy = (key: string): readonly string[] => [looseKey(key), `#${lettersOf(key).letters}`, officeOf(key) ?? ""];

/** Names as they are compared, found by those that are nearly one with them. */
export class NearIndex {
  readonly #shared = new Map<string, string[]>();

  constructor(keys: ReadonlySet<string>) {
    for (const key of keys) {
      for (const shared of sharedBy(key)) {
        const alike = this.#shared.get(shared);
        if (alike === undefined) this.#shared.set(shared, [key]);
        else if (alike.length < MOST_ALIKE) alike.push(key);
      }
    }
  }

  /** Those that are nearly a name, and not it. */
  near(key: string): readonly string[] {
    const alike = sharedBy(key).flatMap((shared) => (shared === "" ? [] : (this.#shared.get(shared) ?? [])));
    return [...new Set(alike)].filter((other) => areNear(key, other));
  }
}
