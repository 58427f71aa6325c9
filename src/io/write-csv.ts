import { aFlag, answering, requireOptions } from "../answering.js";
import { guarded } from "./csv-guard.js";
import { requireCells } from "./written-cells.js";

/**
 * What stands in quotes: a text with a comma, a quote, a line end or the mark of Excel in it, with a space at an end, or with
 * a separator of other programs, so that they do not part it.
 */
const TO_QUOTE = /[,"\r\n\uFEFF;\t]|^ | $/;

const quoted = (text: string): string => (TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const written = (cell: string | number | null): string =>
  cell === null ? "" : typeof cell === "number" ? String(cell) : quoted(guarded(cell));

/** The mark at the head of a file by which Excel knows UTF-8; without it Vietnamese letters are broken there. */
export const CSV_MARK = "\uFEFF";

/** How rows are written as CSV. */
export interface CsvOptions {
  /** Whether the text begins with the mark that Excel needs (U+FEFF); not when not said. */
  readonly mark?: boolean;
}

/**
 * Rows as CSV (RFC 4180): UTF-8 without a mark at its head unless it is asked for, commas, every line closed by CRLF. A text that a
 * spreadsheet program would run as a formula begins with an apostrophe and an invisible U+2060; `readRegister` takes
 * the two away again, so that what is read is what was written.
 *
 * @example
 * toCsv([["id", "title"], ["1", "=1+1"]]); // "id,title\r\n1,'\u2060=1+1\r\n"
 */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[], options: CsvOptions = {}): string =>
  answering("rows", () => {
    requireCells(rows);
    requireOptions(options, { mark: aFlag });
    return csvOf(rows, options);
  });

/** The same of rows that this package made. */
export const csvOf = (
  rows: readonly (readonly (string | number | null)[])[],
  { mark = false }: CsvOptions = {},
): string => {
  const text = rows.map((row) => row.map(written).join(",")).join("\r\n");
  return `${mark ? CSV_MARK : ""}${text === "" ? "" : `${text}\r\n`}`;
};
