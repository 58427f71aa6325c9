import Papa from "papaparse";
import { DondocError, fail } from "../errors.js";
import { unguarded } from "./csv-guard.js";
import { guessDelimiter, quoteProblems, SEP_LINE } from "./read-csv.js";
import { type TextSource, textChunks } from "./text-chunks.js";

/** Some rows of a CSV text, cells without their guards. */
export type CsvBatch = readonly (readonly string[])[];

/** A row longer than this is no row of a register: a quote was never closed. */
const LONGEST_ROW = 16 * 1024 * 1024;
/** So much text is looked at for delimiter and headings before rows are given out. */
const HEAD = 64 * 1024;

/** Where the last whole row of a text ends: after a line break outside quotes. */
const endOfRows = (text: string): number => {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes++;
  let end = text.length;
  for (;;) {
    const at = text.lastIndexOf("\n", end - 1);
    if (at === -1) return 0;
    for (let quote = text.lastIndexOf('"', end - 1); quote > at; quote = text.lastIndexOf('"', quote - 1)) quotes--;
    if (quotes % 2 === 0) return at + 1;
    end = at;
  }
};

/**
 * The rows of a CSV source, in batches as they come; the first batch holds the headings. The delimiter is told by them,
 * as in `readRegister`.
 *
 * @throws DondocError `unreadable` for broken quotes, with the row.
 */
export async function* csvBatches(
  source: TextSource,
): AsyncGenerator<{ readonly rows: CsvBatch; readonly firstRow: number }, void, undefined> {
  let rest = "";
  let row = 1;
  let delimiter: string | null = null;
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
    delimiter = separator?.[1] ?? guessDelimiter(rest);
  };
  for await (const text of textChunks(source)) {
    rest += text;
    if (delimiter === null && rest.length < HEAD) continue;
    if (delimiter === null) begin();
    const end = endOfRows(rest);
    if (end > 0) {
      yield rowsOf(rest.slice(0, end));
      rest = rest.slice(end);
    } else if (rest.length > LONGEST_ROW) {
      fail({ code: "unreadable", path: "", row, found: `> ${LONGEST_ROW}`, expected: 'CSV (RFC 4180): "…""…"' });
    }
  }
  if (delimiter === null) begin();
  if (rest.trim() !== "") yield rowsOf(rest);
}
