import readXlsxFile from "read-excel-file/universal";
import type { WorkingCalendar } from "../calendar/index.js";
import type { Cell } from "../core/register/cells.js";
import { hasHeadings } from "../core/register/heading-row.js";
import { registerFromRows } from "../core/register/rows-to-register.js";
import type { Register } from "../core/register/task.js";
import { DondocError, fail } from "../errors.js";
import { checkXlsxLimits } from "./xlsx-limits.js";

/** The head of a file of Excel 97-2003, and of an XLSX that a password closes. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

export const looksLikeZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);
export const looksLikeOldExcel = (bytes: Uint8Array): boolean => startsWith(bytes, OLE);

const toCell = (value: unknown): Cell =>
  value === null ||
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean" ||
  value instanceof Date
    ? value
    : String(value);

const unpack = async (bytes: Uint8Array): Promise<readonly (readonly (readonly Cell[])[])[]> => {
  try {
    await checkXlsxLimits(bytes);
    const sheets = await readXlsxFile(new Blob([Uint8Array.from(bytes)]));
    return sheets.map(({ data }) => data.map((row) => row.map(toCell)));
  } catch (error) {
    if (error instanceof DondocError) throw error;
    const name = error instanceof Error ? error.name : "Error";
    return fail({ code: "unreadable", path: "", found: `XLSX (${name})`, expected: "XLSX (Excel 2007+)" });
  }
};

/**
 * The register that an XLSX file holds: its first sheet with a heading row. Days are read as spreadsheet days.
 *
 * @throws DondocError `unreadable` for a file that is not XLSX, is closed by a password, unpacks to more than 200 MB
 * or has no heading row; every problem of the cells.
 */
export const readXlsx = async (bytes: Uint8Array, calendar: WorkingCalendar): Promise<Register> => {
  if (looksLikeOldExcel(bytes)) {
    fail({
      code: "unreadable",
      path: "",
      found: "XLS (Excel 97-2003), hoặc có mật khẩu / or closed by a password",
      expected: "XLSX",
    });
  }
  if (!looksLikeZip(bytes))
    fail({ code: "unreadable", path: "", found: "không phải ZIP / not a ZIP", expected: "XLSX" });
  const sheets = await unpack(bytes);
  return registerFromRows(sheets.find(hasHeadings) ?? sheets[0] ?? [], { calendar });
};
