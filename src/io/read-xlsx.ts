import type { WorkingCalendar } from "../calendar/index.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { fail } from "../errors.js";
import { hasHeadings } from "./sheets/heading-row.js";
import { registerFromRows } from "./sheets/rows-to-register.js";
import { readWorkbook, type Sheet } from "./xlsx/read-workbook.js";

/** The head of a file of Excel 97-2003, and of an XLSX that a password closes. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

export const looksLikeZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);
export const looksLikeOldExcel = (bytes: Uint8Array): boolean => startsWith(bytes, OLE);

/** Names a sheet that holds something and is not read. */
const sheetNotice = ({ name, rows }: Sheet): RegisterNotice => {
  const filled = rows.filter((row) => row.length > 0).length;
  const vi = `trang “${name}” không được đọc (${filled} dòng có chữ): chỉ đọc trang đầu tiên có dòng tiêu đề`;
  const en = `sheet "${name}" is not read (${filled} rows with words): only the first one with headings is`;
  return Object.freeze({ code: "sheetSkipped", detail: Object.freeze({ vi, en }) });
};

/**
 * The register that an XLSX file holds: its first sheet with a heading row; the others are named in the notices. Days are
 * read as spreadsheet days.
 *
 * @throws DondocError `unreadable` for a file that is not XLSX, is closed by a password, unpacks to more than 64 MB
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
  const sheets = await readWorkbook(bytes);
  const chosen = sheets.find(({ rows }) => hasHeadings(rows)) ?? sheets[0];
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.rows.length > 0);
  return registerFromRows(chosen?.rows ?? [], { calendar, notices: others.map(sheetNotice) });
};
