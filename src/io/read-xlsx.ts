import type { WorkingCalendar } from "../calendar/index.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { fail } from "../errors.js";
import { convertLegacyCells } from "./grid/legacy-cells.js";
import { type GridsOptions, registerOfGrids, skippedNotice } from "./grid/register-of-grids.js";
import { binaryKind } from "./kinds/binary-kind.js";
import { hasHeadings } from "./sheets/heading-row.js";
import { rowsOf } from "./xlsx/read-sheet.js";
import { type Sheet, sheetsOf } from "./xlsx/read-workbook.js";
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

/** Rows in which headings of an older encoding are looked for. */
const OLD_HEADINGS = 200;

/** How much speaks for a sheet: headings first, then that it is shown. */
const rankOf = ({ filled, hidden }: Sheet): number => {
  const rows = filled.map(({ cells }) => cells);
  const isRegister = hasHeadings(rows) || hasHeadings(convertLegacyCells(rows.slice(0, OLD_HEADINGS), 1).rows);
  return (isRegister ? 2 : 0) + (hidden ? 0 : 1);
};
const HIGHEST_RANK = 3;

const noticeOf = ({ name, hidden, filled, tooLarge }: Sheet): RegisterNotice =>
  skippedNotice({ name, hidden, count: `${tooLarge === undefined ? "" : "> "}${filled.length}` });

/** The sheet that is read, and what there is to say of the others; of these no cell is kept. */
const chooseSheet = async (
  bytes: Uint8Array,
): Promise<{ readonly chosen: Sheet | undefined; readonly notices: readonly RegisterNotice[] }> => {
  let chosen: Sheet | undefined;
  let rank = -1;
  const notices: RegisterNotice[] = [];
  for await (const sheet of sheetsOf(bytes)) {
    let other: Sheet | undefined = sheet;
    const own = rank === HIGHEST_RANK ? 0 : rankOf(sheet);
    // The first sheet is read, and refused, when none has headings.
    if (own > rank) {
      [chosen, other] = [sheet, chosen];
      rank = own;
    }
    if (other !== undefined && other.filled.length > 0) notices.push(noticeOf(other));
  }
  return { chosen, notices };
};

/**
 * The register that an XLSX or XLSM file holds: its first sheet with a heading row, a visible one before a hidden one; the
 * others are named in the notices. Days are read as spreadsheet days.
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
  const { chosen, notices } = await chooseSheet(bytes);
  if (chosen?.tooLarge !== undefined) fail({ code: "unreadable", path: "", ...chosen.tooLarge });
  const grids = chosen === undefined ? [] : [{ ...chosen, rows: rowsOf(chosen) }];
  return registerOfGrids(grids, {
    ...options,
    calendar,
    notices: [...(hasMacros(bytes) ? [MACROS] : []), ...notices],
  });
};
