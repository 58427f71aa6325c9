import { isPlainText } from "../core/model/plain-text.js";
import { csvOf } from "./write-csv.js";

/** Cells that are kept: words and names come back, titles do not. */
const MOST_KEPT = 8192;

/** Writes rows one at a time, as `toCsv` would write them together; what comes back is not written anew. */
export class CsvWriter {
  readonly #known = new Map<string, string>();
  readonly #prepared: (text: string) => string;

  /** @param prepared - What becomes of a text before it is written; not asked of plain texts. */
  constructor(prepared: (text: string) => string = (text) => text) {
    this.#prepared = prepared;
  }

  #cell(cell: string | number | null): string {
    if (cell === null) return "";
    if (typeof cell === "number") return String(cell);
    if (isPlainText(cell)) return cell;
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    // Written beside another cell, as it will stand; the line without that cell and its end is the cell.
    const text = csvOf([[this.#prepared(cell), null]]).slice(0, -",\r\n".length);
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
