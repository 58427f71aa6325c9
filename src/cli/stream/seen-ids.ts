import { createHash } from "node:crypto";

/** Half full, the table is grown; 20 bytes a place. */
const FIRST_SIZE = 1 << 12;
/** Ids are kept in pieces of this size, one after another. */
const PIECE = 1 << 20;
/** A longer id, in bytes, is kept as its SHA-256: nobody can make two of those alike. */
const LONGEST_KEPT = 64;
const DIGEST_MARK = LONGEST_KEPT + 1;
/** JSON can hold halves of a letter, which have no bytes of their own in UTF-8. */
const HALF_LETTER = /[\ud800-\udfff]/;

/** A 32-bit hash of a text: FNV-1a, stirred at the end. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/**
 * The ids of a stream and the rows they stood in. A hash finds the place of an id; whether it is the same id is then read
 * off the id itself, so that two ids with one hash are two. A million ids of a dozen letters take some 55 MB.
 */
export class SeenIds {
  readonly #hash: (id: string) => number;
  readonly #scratch = Buffer.alloc(1 + LONGEST_KEPT);
  readonly #pieces: Buffer[] = [];
  /** Where the next id goes, counted over all pieces. */
  #end = 0;
  #size = FIRST_SIZE;
  #hashes = new Uint32Array(FIRST_SIZE);
  /** Where each id is kept, plus one; zero marks an empty place. */
  #places = new Float64Array(FIRST_SIZE);
  #rows = new Float64Array(FIRST_SIZE);
  #count = 0;

  /** @param hash - Finds the place of an id; a test gives one that does not tell ids apart. */
  constructor(hash: (id: string) => number = hashOf) {
    this.#hash = hash;
  }

  /** An id as it is kept: its length and its bytes, or a mark and its digest. */
  #record(id: string): Buffer {
    if (HALF_LETTER.test(id) || Buffer.byteLength(id) > LONGEST_KEPT) {
      this.#scratch[0] = DIGEST_MARK;
      const digest = createHash("sha256").update(Buffer.from(id, "utf16le")).digest();
      digest.copy(this.#scratch, 1);
      return this.#scratch.subarray(0, 1 + digest.length);
    }
    const length = this.#scratch.write(id, 1, "utf8");
    this.#scratch[0] = length;
    return this.#scratch.subarray(0, 1 + length);
  }

  /** Keeps a record whole in one piece, and says where. */
  #keep(record: Buffer): number {
    const room = this.#pieces.length * PIECE - this.#end;
    if (room < record.length) {
      this.#end = this.#pieces.length * PIECE;
      this.#pieces.push(Buffer.alloc(PIECE));
    }
    const at = this.#end;
    this.#pieces[Math.floor(at / PIECE)]?.set(record, at % PIECE);
    this.#end += record.length;
    return at;
  }

  #isAt(at: number, record: Buffer): boolean {
    const piece = this.#pieces[Math.floor(at / PIECE)];
    return piece !== undefined && record.compare(piece, at % PIECE, (at % PIECE) + record.length) === 0;
  }

  /** The place of a record, or the empty one where it belongs. */
  #find(hash: number, record: Buffer): number {
    const mask = this.#size - 1;
    let at = hash & mask;
    for (;;) {
      const place = this.#places[at] ?? 0;
      if (place === 0 || (this.#hashes[at] === hash && this.#isAt(place - 1, record))) return at;
      at = (at + 1) & mask;
    }
  }

  #grow(): void {
    const [hashes, places, rows] = [this.#hashes, this.#places, this.#rows];
    this.#size *= 2;
    this.#hashes = new Uint32Array(this.#size);
    this.#places = new Float64Array(this.#size);
    this.#rows = new Float64Array(this.#size);
    const mask = this.#size - 1;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      if (place === 0) continue;
      // All kept ids are different, so an empty place is all that is looked for.
      let at = (hashes[i] ?? 0) & mask;
      while (this.#places[at] !== 0) at = (at + 1) & mask;
      this.#hashes[at] = hashes[i] ?? 0;
      this.#places[at] = place;
      this.#rows[at] = rows[i] ?? 0;
    }
  }

  /** The row in which the id stood before; `null`, and kept, when it is new. */
  seenBefore(id: string, row: number): number | null {
    const hash = this.#hash(id) >>> 0;
    const record = this.#record(id);
    const at = this.#find(hash, record);
    if (this.#places[at] !== 0) return this.#rows[at] ?? null;
    this.#hashes[at] = hash;
    this.#places[at] = this.#keep(record) + 1;
    this.#rows[at] = row;
    this.#count++;
    if (this.#count * 2 > this.#size) this.#grow();
    return null;
  }
}
