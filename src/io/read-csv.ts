import Papa from "papaparse";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/model/task.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { unguarded } from "./csv-guard.js";
import { mostKnownHeadings } from "./sheets/heading-row.js";
import { registerFromRows } from "./sheets/rows-to-register.js";
import { MOST_ROWS } from "./sheets/sheet-size.js";

const DELIMITERS = [",", ";", "\t"] as const;
/** Rows in which headings are looked for to tell the delimiter. */
const PREVIEW = 50;
/** Letters in which they are looked for. */
const PREVIEW_LETTERS = 100_000;
/** The line by which Excel is told the delimiter. */
export const SEP_LINE = /^sep=(.)\r?\n/i;

const QUOTES: Readonly<Record<string, string>> = {
  MissingQuotes: "dấu nháy kép không đóng / unclosed quote",
  InvalidQuotes: "dấu nháy kép sai chỗ / misplaced quote",
};

/** The delimiter under which most headings are known; a comma when none tells. */
export const guessDelimiter = (text: string): string => {
  const head = text.slice(0, PREVIEW_LETTERS);
  const known = DELIMITERS.map((delimiter) =>
    mostKnownHeadings(Papa.parse<string[]>(head, { delimiter, preview: PREVIEW }).data),
  );
  return DELIMITERS[known.indexOf(Math.max(...known))] ?? ",";
};

export const quoteProblems = (errors: readonly Papa.ParseError[], firstRow: number): readonly Problem[] =>
  errors
    .filter(({ type }) => type === "Quotes")
    .map(({ code, row }) => ({
      code: "unreadable",
      path: "",
      found: QUOTES[code] ?? code,
      expected: 'CSV (RFC 4180): "…""…"',
      ...(row === undefined ? {} : { row: row + firstRow }),
    }));

/** The cells of a CSV text, without the guards that `toCsv` sets; the delimiter (comma, semicolon or tab) is told by the headings. */
export const csvRows = (text: string): { readonly rows: readonly (readonly string[])[]; readonly firstRow: number } => {
  const separator = SEP_LINE.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const firstRow = separator === null ? 1 : 2;
  if (body.trim() === "")
    return fail({ code: "unreadable", path: "", found: "tệp rỗng / empty file", expected: "CSV" });
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: separator?.[1] ?? guessDelimiter(body),
    preview: MOST_ROWS + 1,
  });
  const problems = quoteProblems(errors, firstRow);
  if (problems.length > 0) throw new DondocError(problems);
  return { rows: data.map((row) => row.map(unguarded)), firstRow };
};

/**
 * The register that a CSV text holds.
 *
 * @throws DondocError `unreadable` for broken quotes or when no heading row is found; every problem of the cells.
 */
export const readCsv = (text: string, calendar: WorkingCalendar): Register => {
  const { rows, firstRow } = csvRows(text);
  return registerFromRows(rows, { calendar, firstRow });
};
