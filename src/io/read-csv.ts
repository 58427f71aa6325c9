import Papa from "papaparse";
import { aFlag, aList, answering, anything, aText, oneOf, requireOptions, requireValue } from "../answering.js";
import { type Bilingual, both } from "../bilingual.js";
import type { WorkingCalendar } from "../calendar/index.js";
import { requiredCalendar } from "../calendar/required-calendar.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { unguarded } from "./csv-guard.js";
import { withLineFeeds } from "./csv-line-ends.js";
import { DATE_ORDERS, type DateOrder } from "./formats.js";
import { EMPTY_FILE } from "./found.js";
import { registerOfGrids } from "./grid/register-of-grids.js";
import { GivenHeadings, type HeadingMap, NO_GIVEN_HEADINGS } from "./sheets/heading-map.js";
import { mostKnownHeadings } from "./sheets/heading-row.js";
import { MOST_ROWS } from "./sheets/limits.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Rows in which headings are looked for to tell the delimiter. */
const PREVIEW = 50;
/** Letters in which they are looked for. */
export const PREVIEW_LETTERS = 100_000;
/** The line by which Excel is told the delimiter; a quote delimits nothing. */
const SEP_LINE = /^sep=([^"])(?:\r\n|\n|\r)/i;

const QUOTES: Readonly<Record<string, Bilingual>> = {
  MissingQuotes: both("dấu nháy kép không đóng", "unclosed quote"),
  InvalidQuotes: both("dấu nháy kép sai chỗ", "misplaced quote"),
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
const guessDelimiter = (text: string, answers: GivenHeadings): string => {
  const head = text.slice(0, PREVIEW_LETTERS);
  const known = DELIMITERS.map((delimiter) =>
    mostKnownHeadings(parseRows(withLineFeeds(head, delimiter), delimiter, PREVIEW).data, answers),
  );
  return DELIMITERS[known.indexOf(Math.max(...known))] ?? ",";
};

/** The delimiter of a text: the one told at its head, else that of its headings. */
export const delimiterOf = (body: string, told: string | undefined, answers: GivenHeadings): string =>
  told ?? guessDelimiter(body, answers);

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

/** The cells of a CSV text, without the guards that `toCsv` sets; the delimiter (comma, semicolon, tab or bar) is told by the headings when it is not given. */
export const csvRows = (
  text: string,
  given?: string,
  answers = NO_GIVEN_HEADINGS,
): { readonly rows: readonly (readonly string[])[]; readonly firstRow: number } => {
  const { body, told } = splitSeparator(text);
  const firstRow = told === undefined ? 1 : 2;
  if (body.trim() === "") return fail({ code: "unreadable", path: "", found: EMPTY_FILE, expected: "CSV" });
  const delimiter = delimiterOf(body, told ?? given, answers);
  const { data, errors } = parseRows(withLineFeeds(body, delimiter), delimiter, MOST_ROWS + 1);
  const problems = quoteProblems(errors, firstRow);
  if (problems.length > 0) throw new DondocError(problems);
  return { rows: data.map((row) => row.map(unguarded)), firstRow };
};

/** How a CSV text is read. */
export interface ReadCsvOptions {
  /** What parts the cells; told by the headings when not said. */
  readonly delimiter?: string;
  /** In which order days are printed; told by the columns when not said. */
  readonly dateOrder?: DateOrder;
  /** What columns hold, by their headings, where that is not plain. */
  readonly map?: HeadingMap;
  /** Leave out the rows that cannot be read, each with a notice. */
  readonly partial?: boolean;
  /** The part of the sheet that is read: `A5:H40`. */
  readonly range?: string;
  /** What the reader of the file has to say itself. */
  readonly notices?: readonly RegisterNotice[];
}

/**
 * The register that a CSV text holds.
 *
 * @throws DondocError `unreadable` for broken quotes or when no heading row is found; every problem of the cells.
 * @example
 * const text = "Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn\nBáo cáo;Sở Y tế;trước ngày 20/5/2024";
 * readCsv(text, vietnam).tasks[0]?.dueOn; // "2024-05-19"
 */
export const readCsv = (text: string, calendar: WorkingCalendar, options: ReadCsvOptions = {}): Register =>
  answering("text", () => {
    requireValue(text, "text", aText);
    requiredCalendar(calendar);
    requireOptions(options, CSV_CHECKS);
    const { delimiter, notices = [], dateOrder, map, partial, range } = options;
    const { rows, firstRow } = csvRows(text, delimiter, new GivenHeadings(map));
    const grid = { name: "CSV", rows, merges: [], hidden: false };
    return registerOfGrids([grid], {
      calendar,
      firstRow,
      notices,
      // As in a stream, which is read row by row.
      inUnicode: true,
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(map === undefined ? {} : { map }),
      ...(partial === true ? { partial } : {}),
      ...(range === undefined ? {} : { range }),
    });
  });

const CSV_CHECKS = {
  delimiter: oneOf(DELIMITERS),
  notices: aList,
  dateOrder: oneOf(DATE_ORDERS),
  map: anything,
  partial: aFlag,
  range: aText,
};
