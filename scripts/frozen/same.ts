/** Where two results differ, as the keys that lead there; `found` is absent where a side has nothing. */
export interface Divergence {
  readonly path: readonly (string | number)[];
  readonly frozen?: unknown;
  readonly current?: unknown;
}

/** Whether a field that only the current result has is one that was added on purpose, and holds what it should. */
export type Added = (path: readonly (string | number)[], field: string, value: unknown) => boolean;

const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The keys that JSON would write. */
const keysOf = (value: object): string[] => {
  const keys = Object.keys(value);
  return keys.some((key) => Reflect.get(value, key) === undefined)
    ? keys.filter((key) => Reflect.get(value, key) !== undefined)
    : keys;
};

/**
 * Walks two results side by side, as JSON would write them: values, their order, and the order of keys. Finds the first
 * place where they differ but for added fields.
 */
class Walk {
  readonly #path: (string | number)[] = [];
  readonly #added: Added;

  constructor(added: Added) {
    this.#added = added;
  }

  #here(frozen?: unknown, current?: unknown): Divergence {
    return { path: [...this.#path], frozen, current };
  }

  #under(key: string | number, frozen: unknown, current: unknown): Divergence | null {
    if (frozen === current) return null;
    this.#path.push(key);
    const found = this.find(frozen, current);
    this.#path.pop();
    return found;
  }

  find(frozen: unknown, current: unknown): Divergence | null {
    if (frozen === current) return null;
    if (!isTree(frozen) || !isTree(current)) return Object.is(frozen, current) ? null : this.#here(frozen, current);
    if (Array.isArray(frozen) !== Array.isArray(current)) return this.#here(frozen, current);
    return Array.isArray(frozen) && Array.isArray(current)
      ? this.#lists(frozen, current)
      : this.#records(frozen, current);
  }

  #lists(frozen: readonly unknown[], current: readonly unknown[]): Divergence | null {
    for (let i = 0; i < Math.min(frozen.length, current.length); i++) {
      const found = this.#under(i, frozen[i], current[i]);
      if (found !== null) return found;
    }
    if (frozen.length === current.length) return null;
    this.#path.push("length");
    const found = this.#here(frozen.length, current.length);
    this.#path.pop();
    return found;
  }

  #records(frozen: object, current: object): Divergence | null {
    const wanted = keysOf(frozen);
    let next = 0;
    for (const key of keysOf(current)) {
      const value: unknown = Reflect.get(current, key);
      if (key === wanted[next]) {
        next++;
        const found = this.#under(key, Reflect.get(frozen, key), value);
        if (found !== null) return found;
      } else if (wanted.includes(key)) {
        return this.#here({ keys: wanted }, { keys: keysOf(current) });
      } else if (!this.#added(this.#path, key, value)) {
        this.#path.push(key);
        const found = this.#here(undefined, value);
        this.#path.pop();
        return found;
      }
    }
    const missing = wanted[next];
    return missing === undefined ? null : { path: [...this.#path, missing], frozen: Reflect.get(frozen, missing) };
  }
}

/** The first place where two results differ; `null` where there is none. */
export const divergence = (frozen: unknown, current: unknown, added: Added): Divergence | null =>
  new Walk(added).find(frozen, current);
