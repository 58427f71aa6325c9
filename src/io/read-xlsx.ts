import type { WorkingCalendar } from "../calendar/index.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { fail } from "../errors.js";
import { hasHeadings } from "./sheets/heading-row.js";
import { registerFromRows } from "./sheets/rows-to-register.js";
import { rowsOf } from "./xlsx/read-sheet.js";
import { type Sheet, sheetsOf } from "./xlsx/read-workbook.js";

/** The head of a file of Excel 97-2003, and of an XLSX that a password closes. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

export const looksLikeZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);
export const looksLikeOldExcel = (bytes: Uint8Array): boolean => startsWith(bytes, OLE);

/** Names a sheet that holds something and is not read. */
const sheetNotice = ({ name, filled, tooLarge }: Sheet): RegisterNotice => {
  const count = `${tooLarge === undefined ? "" : "> "}${filled.length}`;
  const vi = `trang “${name}” không được đọc (${count} dòng có chữ): chỉ đọc trang đầu tiên có dòng tiêu đề`;
  const en = `sheet "${name}" is not read (${count} rows with words): only the first one with headings is`;
  return Object.freeze({ code: "sheetSkipped", detail: Object.freeze({ vi, en }) });
};

/** The sheet that is read, and what there is to say of the others; of these no cell is kept. */
const chooseSheet = async (
  bytes: Uint8Array,
): Promise<{ readonly chosen: Sheet | undefined; readonly notices: readonly RegisterNotice[] }> => {
  let chosen: Sheet | undefined;
  let isRegister = false;
  const notices: RegisterNotice[] = [];
  for await (const sheet of sheetsOf(bytes)) {
    let other: Sheet | undefined = sheet;
    if (!isRegister) {
      isRegister = hasHeadings(sheet.filled.map(({ cells }) => cells));
      // The first sheet is read, and refused, when none has headings.
      if (isRegister || chosen === undefined) [chosen, other] = [sheet, chosen];
    }
    if (other !== undefined && other.filled.length > 0) notices.push(sheetNotice(other));
  }
  return { chosen, notices };
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
  const { chosen, notices } = await chooseSheet(bytes);
  if (chosen?.tooLarge !== undefined) fail({ code: "unreadable", path: "", ...chosen.tooLarge });
  return registerFromRows(chosen === undefined ? [] : rowsOf(chosen), { calendar, notices });
};
