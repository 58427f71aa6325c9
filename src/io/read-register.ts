import { vietnam, type WorkingCalendar } from "../calendar/index.js";
import type { Register } from "../core/model/task.js";
import { parseRegister } from "../core/register/parse-register.js";
import { fail } from "../errors.js";
import { decodeText } from "./decode.js";
import { parseJson } from "./parse-json.js";
import { readCsv } from "./read-csv.js";
import { readJsonLines } from "./read-json-lines.js";
import { looksLikeOldExcel, looksLikeZip, readXlsx } from "./read-xlsx.js";
import { scanJson } from "./scan-json.js";

export const REGISTER_FORMATS = ["json", "jsonl", "csv", "xlsx"] as const;
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** The largest file that is read, in bytes (letters of a text): some hundred thousand tasks. */
export const LARGEST_INPUT = 50_000_000;

export interface ReadRegisterOptions {
  /** The format, when the caller knows it. */
  readonly format?: RegisterFormat;
  /** The name of the file; its ending tells the format. */
  readonly name?: string;
  /** Counts the spans of working days that deadlines print; `vietnam` when not said. */
  readonly calendar?: WorkingCalendar;
}

const BY_ENDING: Readonly<Record<string, RegisterFormat>> = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  tsv: "csv",
  xlsx: "xlsx",
  xlsm: "xlsx",
};

const formatOfName = (name: string): RegisterFormat | undefined => {
  const ending = /\.([a-z]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
};

const EXPECTED_JSON = 'JSON: {"tasks": […]}';

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

/**
 * The register that a file holds, in JSON, JSON Lines, CSV or XLSX. The format is the one given, else that of the name,
 * else that of the content.
 *
 * @param input - The bytes of the file, or its text when it is not XLSX.
 * @throws DondocError `unreadable` when the file is not in its format or not in Unicode, with the line and column of
 * a mistake in JSON; else every problem of the register at once.
 * @example
 * const register = await readRegister(await readFile("so-theo-doi.xlsx"), { name: "so-theo-doi.xlsx" });
 */
export const readRegister = async (
  input: Uint8Array | string,
  options: ReadRegisterOptions = {},
): Promise<Register> => {
  const calendar = options.calendar ?? vietnam;
  if (input.length > LARGEST_INPUT) {
    const found = `${input.length} byte`;
    return fail({ code: "unreadable", path: "", found, expected: `≤ ${LARGEST_INPUT} byte` });
  }
  const named = options.format ?? formatOfName(options.name ?? "");
  if (typeof input !== "string" && (named === "xlsx" || looksLikeZip(input) || looksLikeOldExcel(input))) {
    return readXlsx(input, calendar);
  }
  if (named === "xlsx") return fail({ code: "wrong-type", path: "", found: "string", expected: "Uint8Array (XLSX)" });
  const text = (typeof input === "string" ? input : decodeText(input)).replace(/^\uFEFF/, "");
  if (text.trim() === "")
    return fail({
      code: "unreadable",
      path: "",
      found: "tệp rỗng / empty file",
      expected: REGISTER_FORMATS.join(" | "),
    });
  const format = named ?? formatOfText(text);
  if (format === "csv") return readCsv(text, calendar);
  return format === "jsonl" ? readJsonLines(text) : parseRegister(parseJson(text, EXPECTED_JSON));
};
