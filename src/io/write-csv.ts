import Papa from "papaparse";
import { answering } from "../answering.js";
import { guarded } from "./csv-guard.js";
import { requireCells } from "./written-cells.js";

/** Separators of other programs: a text that holds one stands in quotes, so that they do not part it. */
const OTHER_SEPARATOR = /[;\t]/;

const written = (cell: string | number | null): string =>
  cell === null ? "" : typeof cell === "number" ? String(cell) : guarded(cell);

/**
 * Rows as CSV (RFC 4180): UTF-8 without a mark at its head, commas, every line closed by CRLF. A text that a
 * spreadsheet program would run as a formula begins with an apostrophe and an invisible U+2060; `readRegister` takes
 * the two away again, so that what is read is what was written.
 *
 * @example
 * toCsv([["id", "title"], ["1", "=1+1"]]); // "id,title\r\n1,'\u2060=1+1\r\n"
 */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  answering("rows", () => {
    requireCells(rows);
    return csvOf(rows);
  });

/** The same of rows that this package made. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string => {
  const text = Papa.unparse(
    rows.map((row) => row.map(written)),
    { newline: "\r\n", quotes: (cell: unknown) => OTHER_SEPARATOR.test(String(cell)) },
  );
  return text === "" ? "" : `${text}\r\n`;
};
