import Papa from "papaparse";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/model/task.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { unguarded } from "./csv-guard.js";
import { withLineFeeds } from "./csv-line-ends.js";
import { mostKnownHeadings } from "./sheets/heading-row.js";
import { registerFromRows } from "./sheets/rows-to-register.js";
import { MOST_ROWS } from "./sheets/sheet-size.js";

const DELIMITERS = [",", ";", "\t"] as const;
/** Rows in which headings are looked for to tell the delimiter. */
const PREVIEW = 50;
/** Letters in which they are looked for. */
export const PREVIEW_LETTERS = 100_000;
/** The line by which Excel is told the delimiter; a quote delimits nothing. */
const SEP_LINE = /^sep=([^"])(?:\r\n|\n|\r)/i;

const QUOTES: Readonly<Record<string, string>> = {
  MissingQuotes: "dấu nháy kép không đóng / unclosed quote",
  InvalidQuotes: "dấu nháy kép sai chỗ / misplaced quote",
};

/** The text below the line that tells the delimiter, where there is one, and the delimiter it tells. */
export const splitSeparator = (text: string): { readonly body: string; readonly told: string | undefined } => {
  const line = SEP_LINE.exec(text);
  return { body: line === null ? text : text.slice(line[0].length), told: line?.[1] };
};

/** Rows of a text whose rows end with line feeds. */
export const parseRows = (text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter, newline: "\n", preview });

/** The delimiter under which most headings are known; a comma when none tells. */
const guessDelimiter = (text: string): string => {
  const head = text.slice(0, PREVIEW_LETTERS);
  const known = DELIMITERS.map((delimiter) =>
    mostKnownHeadings(parseRows(withLineFeeds(head, delimiter), delimiter, PREVIEW).data),
  );
  return DELIMITERS[known.indexOf(Math.max(...known))] ?? ",";
};

/** The delimiter of a text: the one told at its head, else that of its headings. */
export const delimiterOf = (body: string, told: string | undefined): string => told ?? guessDelimiter(body);

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
  const { body, told } = splitSeparator(text);
  const firstRow = told === undefined ? 1 : 2;
  if (body.trim() === "")
    return fail({ code: "unreadable", path: "", found: "tệp rỗng / empty file", expected: "CSV" });
  const delimiter = delimiterOf(body, told);
  const { data, errors } = parseRows(withLineFeeds(body, delimiter), delimiter, MOST_ROWS + 1);
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
