import { answeringLater, requireValue } from "../answering.js";
import type { WorkingCalendar } from "../calendar/index.js";
import { requiredCalendar } from "../calendar/required-calendar.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { isWordOfSecrecy, maySpeakOfSecrecy } from "../core/register/secrecy-words.js";
import { fail } from "../errors.js";
import { someBytes } from "./decode.js";
import { cellLine } from "./sheets/cells.js";
import { closedNotice, noticeOf } from "./sheets/closed-notice.js";
import { GivenHeadings, type HeadingMap } from "./sheets/heading-map.js";
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

/** Whether a word of secrecy stands anywhere in a sheet, its name included. */
const mayBeClassified = ({ name, filled }: Sheet): boolean =>
  maySpeakOfSecrecy(name) || filled.some(({ cells }) => cells.some((cell) => isWordOfSecrecy(cellLine(cell))));

/** Names a sheet that holds something and is not read: by its place where one of the two may hold classified tasks. */
const sheetNotice = (sheet: Sheet, place: number): RegisterNotice => {
  const count = `${sheet.tooLarge === undefined ? "" : "> "}${sheet.filled.length}`;
  const words = (vi: string, en: string) => ({
    vi: `trang ${vi} không được đọc (${count} dòng có chữ): chỉ đọc trang đầu tiên có dòng tiêu đề`,
    en: `sheet ${en} is not read (${count} rows with words): only the first one with headings is`,
  });
  const closed = { detail: words(`thứ ${place}`, `${place}`) };
  const notice = noticeOf("sheetSkipped", {}, words(`“${sheet.name}”`, `"${sheet.name}"`), closed);
  return mayBeClassified(sheet) ? closedNotice(notice) : notice;
};

/** The sheet that is read, and what there is to say of the others; of these no cell is kept. */
const chooseSheet = async (
  bytes: Uint8Array,
  answers: GivenHeadings,
): Promise<{ readonly chosen: Sheet | undefined; readonly notices: readonly RegisterNotice[] }> => {
  let chosen: Sheet | undefined;
  let isRegister = false;
  const notices: RegisterNotice[] = [];
  let places = 0;
  let chosenPlace = 1;
  for await (const sheet of sheetsOf(bytes)) {
    const place = ++places;
    let [other, otherPlace]: [Sheet | undefined, number] = [sheet, place];
    if (!isRegister) {
      isRegister = hasHeadings(
        sheet.filled.map(({ cells }) => cells),
        answers,
      );
      // The first sheet is read, and refused, when none has headings.
      if (isRegister || chosen === undefined)
        [chosen, chosenPlace, other, otherPlace] = [sheet, place, chosen, chosenPlace];
    }
    if (other !== undefined && other.filled.length > 0) notices.push(sheetNotice(other, otherPlace));
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
export const readXlsx = (bytes: Uint8Array, calendar: WorkingCalendar, map?: HeadingMap): Promise<Register> =>
  answeringLater("bytes", async () => {
    requireValue(bytes, "bytes", someBytes);
    requiredCalendar(calendar);
    return registerIn(bytes, calendar, map);
  });

const registerIn = async (
  bytes: Uint8Array,
  calendar: WorkingCalendar,
  map: HeadingMap | undefined,
): Promise<Register> => {
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
  const { chosen, notices } = await chooseSheet(bytes, new GivenHeadings(map));
  if (chosen?.tooLarge !== undefined) fail({ code: "unreadable", path: "", ...chosen.tooLarge });
  if (chosen === undefined) return registerFromRows([], { calendar, notices });
  const { name, merged } = chosen;
  const given = map === undefined ? {} : { map };
  return registerFromRows(rowsOf(chosen), { calendar, notices, ...given, sheetName: name, merged });
};
