/** Values that come again and again, each kept once and named by its place. */
export class Dictionary<T> {
  readonly #places = new Map<string, number>();
  readonly #values: T[] = [];

  /** The place of a value, by what tells it apart. */
  place(key: string, value: T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#values.length);
    return this.#values.push(Object.freeze(value)) - 1;
  }

  list(): readonly T[] {
    return Object.freeze([...this.#values]);
  }
}
