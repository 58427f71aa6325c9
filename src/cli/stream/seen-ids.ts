/** Half full, the table is grown; 16 bytes an id, a million ids take 32 MB at most. */
const FIRST_SIZE = 1 << 12;

/** Two 32-bit hashes of a text, by FNV-1a and by a multiplication of another constant. */
const hashOf = (text: string): readonly [number, number] => {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  // Zero marks an empty place.
  return [a >>> 0 || 1, b >>> 0];
};

/**
 * The ids of a stream, by their hashes of 64 bits and the rows they stood in: of a million ids two different ones are
 * taken for the same with a chance of three in a hundred million.
 */
export class SeenIds {
  #size = FIRST_SIZE;
  #high = new Uint32Array(FIRST_SIZE);
  #low = new Uint32Array(FIRST_SIZE);
  #rows = new Float64Array(FIRST_SIZE);
  #count = 0;

  #place(high: number, low: number): number {
    const mask = this.#size - 1;
    let at = (high ^ low) & mask;
    while (this.#high[at] !== 0 && !(this.#high[at] === high && this.#low[at] === low)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [high, low, rows] = [this.#high, this.#low, this.#rows];
    this.#size *= 2;
    this.#high = new Uint32Array(this.#size);
    this.#low = new Uint32Array(this.#size);
    this.#rows = new Float64Array(this.#size);
    for (let i = 0; i < high.length; i++) {
      const own = high[i] ?? 0;
      if (own === 0) continue;
      const at = this.#place(own, low[i] ?? 0);
      this.#high[at] = own;
      this.#low[at] = low[i] ?? 0;
      this.#rows[at] = rows[i] ?? 0;
    }
  }

  /** The row in which the id stood before; `null`, and kept, when it is new. */
  seenBefore(id: string, row: number): number | null {
    const [high, low] = hashOf(id);
    const at = this.#place(high, low);
    if (this.#high[at] !== 0) return this.#rows[at] ?? null;
    this.#high[at] = high;
    this.#low[at] = low;
    this.#rows[at] = row;
    this.#count++;
    if (this.#count * 2 > this.#size) this.#grow();
    return null;
  }
}
