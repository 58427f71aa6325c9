import type { WorkingCalendar } from "../calendar/index.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { type GridsOptions, registerOfGrids } from "./grid/register-of-grids.js";
import { binaryKind } from "./kinds/binary-kind.js";
import { readWorkbook } from "./xlsx/read-workbook.js";
import { refuseWorkbook } from "./xlsx/refuse.js";
import { Archive } from "./xlsx/unzip.js";

const MACROS: RegisterNotice = Object.freeze({
  code: "contentIgnored",
  detail: Object.freeze({
    vi: "tệp có macro; macro không được đọc và không được chạy",
    en: "the file holds macros; they are neither read nor run",
  }),
});

const hasMacros = (bytes: Uint8Array): boolean =>
  new Archive(bytes).names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));

/**
 * The register that an XLSX or XLSM file holds: its first sheet with a heading row; the others are named in the notices.
 * Days are read as spreadsheet days.
 *
 * @throws DondocError `unreadable` for a file that is not XLSX, is closed by a password, unpacks to more than 64 MB
 * or has no heading row; every problem of the cells.
 */
export const readXlsx = async (
  bytes: Uint8Array,
  calendar: WorkingCalendar,
  options: Pick<GridsOptions, "dateOrder"> = {},
): Promise<Register> => {
  if ((await binaryKind(bytes)) === undefined) refuseWorkbook("không phải ZIP / not a ZIP");
  const sheets = await readWorkbook(bytes);
  return registerOfGrids(sheets, { ...options, calendar, notices: hasMacros(bytes) ? [MACROS] : [] });
};
