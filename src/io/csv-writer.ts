import { toCsv } from "./write-csv.js";

/** Cells that are kept: words, names and days come back, ids and titles do not. */
const MOST_KEPT = 8192;
/** Texts that are nothing but letters, digits and inner spaces and signs stand as they are, in every sense of `toCsv`. */
const BARE = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .:/()–“”_-]*[\p{L}\p{M}\p{N}.)”])?$/u;

/** Writes rows one at a time, as `toCsv` would write them together; what comes back is not written anew. */
export class CsvWriter {
  readonly #known = new Map<string, string>();

  #cell(cell: string | number | null): string {
    if (cell === null) return "";
    if (typeof cell === "number") return String(cell);
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    // Written beside another cell, as it will stand; the line without that cell and its end is the cell.
    const text = BARE.test(cell) ? cell : toCsv([[cell, null]]).slice(0, -",\r\n".length);
    if (this.#known.size < MOST_KEPT) this.#known.set(cell, text);
    return text;
  }

  /** One line, closed by CRLF. */
  row(cells: readonly (string | number | null)[]): string {
    let line = "";
    for (let i = 0; i < cells.length; i++)
      line += i === 0 ? this.#cell(cells[i] ?? null) : `,${this.#cell(cells[i] ?? null)}`;
    return `${line}\r\n`;
  }
}
