import { aFlag, answeringLater, anything, aText, oneOf, requireOptions, requireValue } from "../answering.js";
import { both, inBoth } from "../bilingual.js";
import { vietnam, type WorkingCalendar } from "../calendar/index.js";
import { problemWithCalendar } from "../calendar/required-calendar.js";
import type { Register } from "../core/model/task.js";
import { parsePartial } from "../core/register/parse-partial.js";
import { parseRegister } from "../core/register/parse-register.js";
import { fail } from "../errors.js";
import { someBytes } from "./decode.js";
import { type DecodedSheet, decodeSheet } from "./encodings/decode-sheet.js";
import { DATE_ORDERS, type DateOrder, REGISTER_FORMATS, type RegisterFormat } from "./formats.js";
import { EMPTY_FILE, NOT_ZIP } from "./found.js";
import { refuseSheet } from "./grid/choose-grid.js";
import { requireRange } from "./grid/cropped.js";
import { type GridsOptions, registerOfGrids } from "./grid/register-of-grids.js";
import { type BinaryKind, binaryKind } from "./kinds/binary-kind.js";
import { isHtml } from "./kinds/html-page.js";
import { parseRegisterJson } from "./parse-json.js";
import { readCsv } from "./read-csv.js";
import { readJsonLines } from "./read-json-lines.js";
import { requireNoMap } from "./read-tasks.js";
import { readXlsx } from "./read-xlsx.js";
import { scanJson } from "./scan-json.js";
import type { HeadingMap } from "./sheets/heading-map.js";

/** The largest file that is read, in bytes (letters of a text): some hundred thousand tasks. */
export const LARGEST_INPUT = 50_000_000;

/** What is known of the file of a register beside its bytes. */
export interface ReadRegisterOptions {
  /** The format, when the caller knows it. */
  readonly format?: RegisterFormat;
  /** The name of the file; its ending tells JSON, JSON Lines and CSV apart. Other formats are known by their content. */
  readonly name?: string;
  /** In which order the days of a sheet are printed; told by its columns when not said. */
  readonly dateOrder?: DateOrder;
  /** Counts the spans of working days that deadlines print; `vietnam` when not said. */
  readonly calendar?: WorkingCalendar;
  /**
   * What columns of a sheet hold, by their headings, where that is not plain: `{ "Hạn HT": "dueText" }`. The answer to
   * `unclear-secrecy`, too: `{ "Độ bảo mật": "secrecy" }`, or `"extra"` when it is none.
   */
  readonly map?: HeadingMap;
  /**
   * Leave out the tasks that cannot be read (a cell that holds no day, a day that does not exist, an id that is taken), each named by a notice `taskLeftOut` with row and column, and read the others. Questions of secrecy are never passed.
   */
  readonly partial?: boolean;
  /** The name of the sheet or table that is read, or its place from 1; told by what the sheets hold when not said. */
  readonly sheet?: string;
  /** The part of it that is read: `A5:H40`, `5:40`. */
  readonly range?: string;
}

const BY_ENDING: Readonly<Record<string, RegisterFormat>> = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
};

const formatOfName = (name: string): RegisterFormat | undefined => {
  const ending = /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
};

const EXPECTED_JSON = 'JSON: {"tasks": […]}';

const isBinary = (format: RegisterFormat | undefined): format is BinaryKind =>
  format === "xlsx" || format === "docx" || format === "ods";

/** JSON Lines begin with a whole object on a line of its own, which is not a register. */
const looksLikeJsonLines = (text: string): boolean => {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf("\n", start);
  const first = end === -1 ? text.slice(start) : text.slice(start, end);
  if (scanJson(first).error !== null) return false;
  return (end !== -1 && text.slice(end).trim() !== "") || !/"tasks"\s*:/.test(first);
};

const formatOfText = (text: string): RegisterFormat => {
  const head = text.trimStart().charAt(0);
  if (head === "[") return "json";
  if (head !== "{") return "csv";
  return looksLikeJsonLines(text) ? "jsonl" : "json";
};

/** What a sheet is read with, whatever the file. */
type SheetOptions = Pick<GridsOptions, "calendar" | "dateOrder" | "map" | "partial" | "sheet" | "range">;

const readBinary = async (kind: BinaryKind, bytes: Uint8Array, options: SheetOptions): Promise<Register> => {
  if (kind === "xlsx") {
    const { calendar, ...reading } = options;
    return readXlsx(bytes, calendar, reading);
  }
  if (kind === "docx") {
    const { readDocx } = await import("./docx/read-docx.js");
    const { grids, notices } = await readDocx(bytes);
    return registerOfGrids(grids, { ...options, notices });
  }
  const { readOds } = await import("./ods/read-ods.js");
  return registerOfGrids(await readOds(bytes), options);
};

const readPage = async ({ text, notices }: DecodedSheet, options: SheetOptions): Promise<Register> => {
  const { readHtml } = await import("./html/read-html.js");
  return registerOfGrids(readHtml(text), { ...options, notices });
};

/**
 * The register that a file holds: in JSON, JSON Lines, CSV or TSV, a sheet of XLSX, XLSM or ODS, a table of DOCX or
 * HTML. Binary files and HTML pages are known by their content, whatever their name says; else the format is the one
 * given, else that of the name, else that of the content. Text in TCVN3, VNI or windows-1258 is converted, with a notice.
 *
 * @param input - The bytes of the file, or its text when it is not binary.
 * @throws DondocError `unreadable` when the file is not in its format or not in Unicode, with the line and column of
 * a mistake in JSON; for XLS, DOC, PDF, RTF, pictures, and files closed by a password, with their true name; else every
 * problem of the register at once.
 * @example
 * const register = await readRegister(await readFile("so-theo-doi.xlsx"), { name: "so-theo-doi.xlsx" });
 */
export const readRegister = async (input: Uint8Array | string, options: ReadRegisterOptions = {}): Promise<Register> =>
  answeringLater("input", async () => {
    requireOptions(options, READ_CHECKS);
    if (typeof input !== "string") requireValue(input, "input", someBytes);
    return registerIn(input, options);
  });

const READ_CHECKS = {
  format: oneOf(REGISTER_FORMATS),
  name: aText,
  calendar: problemWithCalendar,
  dateOrder: oneOf(DATE_ORDERS),
  map: anything,
  partial: aFlag,
  sheet: aText,
  range: aText,
};

const registerIn = async (input: Uint8Array | string, options: ReadRegisterOptions): Promise<Register> => {
  const { dateOrder, map, partial, sheet: name, range, calendar = vietnam } = options;
  if (range !== undefined) requireRange(range);
  const sheet: SheetOptions = {
    calendar,
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(map === undefined ? {} : { map }),
    ...(partial === true ? { partial } : {}),
    ...(name === undefined ? {} : { sheet: name }),
    ...(range === undefined ? {} : { range }),
  };
  if (input.length > LARGEST_INPUT) {
    const found = `${input.length} byte`;
    return fail({ code: "unreadable", path: "", found, expected: `≤ ${LARGEST_INPUT} byte` });
  }
  const stated = options.format;
  if (typeof input === "string" && isBinary(stated)) {
    const expected = `Uint8Array (${stated.toUpperCase()})`;
    return fail({ code: "wrong-type", path: "", found: "string", expected });
  }
  const kind = typeof input === "string" ? undefined : await binaryKind(input);
  if (kind !== undefined && typeof input !== "string") return readBinary(kind, input, sheet);
  if (isBinary(stated)) {
    const found = inBoth`${both("không phải", "not")} ${stated.toUpperCase()}: ${NOT_ZIP}`;
    return fail({ code: "unreadable", path: "", found, expected: stated.toUpperCase() });
  }
  return readText(typeof input === "string" ? { text: input, notices: [] } : decodeSheet(input), options, sheet);
};

/** Only sheets have parts. */
const requireSheets = (): never =>
  fail({ code: "out-of-range", path: "range", found: "JSON", expected: "CSV, XLSX, ODS, DOCX, HTML" });

const readText = async (
  decoded: DecodedSheet,
  { format: stated, name }: ReadRegisterOptions,
  sheet: SheetOptions,
): Promise<Register> => {
  const text = decoded.text.replace(/^\uFEFF/, "");
  if (text.trim() === "")
    return fail({
      code: "unreadable",
      path: "",
      found: EMPTY_FILE,
      expected: REGISTER_FORMATS.join(" | "),
    });
  if (isHtml(text) || stated === "html") return readPage({ ...decoded, text }, sheet);
  const format = stated ?? formatOfName(name ?? "") ?? formatOfText(text);
  const { notices } = decoded;
  const { calendar, sheet: table, ...reading } = sheet;
  if (table !== undefined) refuseSheet(table, []);
  if (format === "csv") return readCsv(text, calendar, { ...reading, notices });
  if (format === "tsv") return readCsv(text, calendar, { ...reading, notices, delimiter: "\t" });
  requireNoMap(sheet.map);
  if (sheet.range !== undefined) requireSheets();
  if (format === "jsonl") return readJsonLines(text, { partial: sheet.partial === true });
  const value = parseRegisterJson(text, EXPECTED_JSON);
  if (sheet.partial !== true || typeof value !== "object" || value === null) return parseRegister(value);
  const source = Array.isArray(value) ? { tasks: value } : Object.fromEntries(Object.entries(value));
  return parsePartial(source, { notices: [] });
};
