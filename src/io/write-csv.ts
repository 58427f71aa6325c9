import Papa from "papaparse";

/** What begins a formula for a spreadsheet program. */
const FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

const guarded = (cell: string | number | null): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
};

/**
 * Rows as CSV (RFC 4180): UTF-8 without a mark at its head, commas, every line closed by CRLF. A text that a
 * spreadsheet program would run as a formula gets a leading apostrophe.
 *
 * @example
 * toCsv([["id", "title"], ["1", "=1+1"]]); // "id,title\r\n1,'=1+1\r\n"
 */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string => {
  const text = Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: "\r\n" },
  );
  return text === "" ? "" : `${text}\r\n`;
};
