import Papa from "papaparse";
import { DondocError, fail } from "../errors.js";
import { unguarded } from "./csv-guard.js";
import { guessDelimiter, quoteProblems, SEP_LINE } from "./read-csv.js";
import { NO_GIVEN_HEADINGS } from "./sheets/heading-map.js";
import { type TextSource, textChunks } from "./text-chunks.js";

/** Some rows of a CSV text, cells without their guards. */
export type CsvBatch = readonly (readonly string[])[];

/** A row longer than this is no row of a register: a quote was never closed. */
const LONGEST_ROW = 2 * 1024 * 1024;
/** So much text is looked at for delimiter and headings before rows are given out. */
const HEAD = 64 * 1024;

const QUOTE = 34;
const LINE_FEED = 10;

/** Finds where the last whole row of a growing text ends, after a line break outside quotes; looks at each letter once. */
class RowEnds {
  #at = 0;
  #quoted = false;
  #end = 0;

  /** The place in `text`, which is the text of the last call and more; 0 when no row is whole. */
  in(text: string): number {
    for (; this.#at < text.length; this.#at++) {
      const code = text.charCodeAt(this.#at);
      if (code === QUOTE) this.#quoted = !this.#quoted;
      else if (code === LINE_FEED && !this.#quoted) this.#end = this.#at + 1;
    }
    return this.#end;
  }

  /** The rows before the end were taken away. */
  cut(): void {
    this.#at -= this.#end;
    this.#end = 0;
  }
}

/**
 * The rows of a CSV source, in batches as they come; the first batch holds the headings. The delimiter is told by them,
 * as in `readRegister`.
 *
 * @throws DondocError `unreadable` for broken quotes, with the row.
 */
export async function* csvBatches(
  source: TextSource,
  answers = NO_GIVEN_HEADINGS,
): AsyncGenerator<{ readonly rows: CsvBatch; readonly firstRow: number }, void, undefined> {
  let rest = "";
  let row = 1;
  let delimiter: string | null = null;
  const ends = new RowEnds();
  const rowsOf = (text: string): { rows: CsvBatch; firstRow: number } => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiter ?? "," });
    const problems = quoteProblems(errors, row);
    if (problems.length > 0) throw new DondocError(problems);
    // The line break that closes the last row does not begin another one.
    const rows = (text.endsWith("\n") ? data.slice(0, -1) : data).map((cells) => cells.map(unguarded));
    const firstRow = row;
    row += rows.length;
    return { rows, firstRow };
  };
  const begin = (): void => {
    const separator = SEP_LINE.exec(rest);
    if (separator !== null) {
      rest = rest.slice(separator[0].length);
      row = 2;
    }
    delimiter = separator?.[1] ?? guessDelimiter(rest, answers);
  };
  for await (const text of textChunks(source)) {
    rest += text;
    if (delimiter === null && rest.length < HEAD) continue;
    if (delimiter === null) begin();
    const end = ends.in(rest);
    if (end > 0) {
      yield rowsOf(rest.slice(0, end));
      rest = rest.slice(end);
      ends.cut();
    } else if (rest.length > LONGEST_ROW) {
      fail({ code: "unreadable", path: "", row, found: `> ${LONGEST_ROW}`, expected: 'CSV (RFC 4180): "…""…"' });
    }
  }
  if (delimiter === null) begin();
  if (rest.trim() !== "") yield rowsOf(rest);
}
