import { aFlag, answeringLater, anything, aText, oneOf, requireOptions, requireValue } from "../answering.js";
import type { WorkingCalendar } from "../calendar/index.js";
import { requiredCalendar } from "../calendar/required-calendar.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { fail } from "../errors.js";
import { someBytes } from "./decode.js";
import { DATE_ORDERS } from "./formats.js";
import { NOT_ZIP } from "./found.js";
import { HIGHEST_RANK, isAskedFor, rankOfGrid, refuseSheet } from "./grid/choose-grid.js";
import type { Grid } from "./grid/grid.js";
import { convertLegacyCells } from "./grid/legacy-cells.js";
import { type GridsOptions, registerOfGrids } from "./grid/register-of-grids.js";
import { skippedNotice } from "./grid/skipped-notice.js";
import { binaryKind } from "./kinds/binary-kind.js";
import { GivenHeadings } from "./sheets/heading-map.js";
import { hasHeadings } from "./sheets/heading-row.js";
import { type SideTables, sideTableIn, withSideTable } from "./sheets/side-tables.js";
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

const rowsIn = ({ filled }: Sheet): Grid["rows"] => filled.map(({ cells }) => cells);

/** How much speaks for a sheet: what its table is, then that it is shown. */
const rankOf = (sheet: Sheet, answers: GivenHeadings): number => {
  const { hidden } = sheet;
  const rows = rowsIn(sheet);
  const isOld = !hasHeadings(rows.slice(0, OLD_HEADINGS), answers);
  const asUnicode = isOld ? convertLegacyCells(rows.slice(0, OLD_HEADINGS), 1).rows : rows;
  return Math.max(rankOfGrid({ rows, hidden }, answers), isOld ? rankOfGrid({ rows: asUnicode, hidden }, answers) : -1);
};

const noticeOf = (sheet: Sheet, place: number, rank: number): RegisterNotice => {
  const { name, hidden, filled, tooLarge } = sheet;
  const count = `${tooLarge === undefined ? "" : "> "}${filled.length}`;
  return skippedNotice({ name, hidden, place, count, rows: rowsIn(sheet), isRegister: rank === HIGHEST_RANK });
};

/** A sheet with how much speaks for it. */
interface Ranked {
  readonly sheet: Sheet;
  readonly place: number;
  readonly rank: number;
}

/** What is read of a workbook. */
interface ChosenSheets {
  readonly chosen: Sheet | undefined;
  readonly notices: readonly RegisterNotice[];
  /** What stands in sheets beside that of the tasks. */
  readonly besideTables: SideTables;
}

/** The sheet that is read, and what there is to say of the others; of these no cell is kept. */
const chooseSheet = async (
  bytes: Uint8Array,
  answers: GivenHeadings,
  asked: string | undefined,
): Promise<ChosenSheets> => {
  let best: Ranked | undefined;
  let besideTables: SideTables = {};
  const notices: RegisterNotice[] = [];
  const names: string[] = [];
  for await (const sheet of sheetsOf(bytes)) {
    const place = names.push(sheet.name);
    const isAsked = asked !== undefined && isAskedFor(sheet.name, place, asked);
    const rank = isAsked ? Number.POSITIVE_INFINITY : rankOf(sheet, answers);
    let other: Ranked | undefined = { sheet, place, rank };
    // The first sheet is read, and refused, when none has headings.
    if (best === undefined || rank > best.rank) [best, other] = [other, best];
    if (other === undefined || other.sheet.filled.length === 0) continue;
    if (other.rank < HIGHEST_RANK && sideTableIn(rowsIn(other.sheet)) !== undefined)
      besideTables = withSideTable(besideTables, gridOf(other.sheet));
    else notices.push(noticeOf(other.sheet, other.place, other.rank));
  }
  if (asked !== undefined && best?.rank !== Number.POSITIVE_INFINITY) refuseSheet(asked, names);
  return { chosen: best?.sheet, notices, besideTables };
};

const gridOf = (sheet: Sheet): Grid => ({
  name: sheet.name,
  hidden: sheet.hidden,
  ...(sheet.dayZero === undefined ? {} : { dayZero: sheet.dayZero }),
  rows: rowsOf(sheet),
  merges: sheet.merged.map(({ column, firstRow, lastRow }) => ({
    top: firstRow,
    bottom: lastRow,
    left: column,
    right: column,
  })),
});

/** How a workbook is read: which sheet and part of it, in which order days are printed, what its columns hold. */
export type ReadXlsxOptions = Pick<GridsOptions, "dateOrder" | "map" | "partial" | "sheet" | "range">;

/**
 * The register that an XLSX file holds: the sheet asked for, else the one that holds tasks; the others are named in the notices. Days are
 * read as spreadsheet days.
 *
 * @throws DondocError `unreadable` for a file that is not XLSX, is closed by a password, unpacks to more than 64 MB
 * or has no heading row; every problem of the cells.
 * @example
 * const { tasks, notices } = await readXlsx(await readFile("so-theo-doi.xlsx"), vietnam);
 * tasks[0]?.dueOn; // "2024-05-19" of a cell that says "trước ngày 20/5/2024"
 */
export const readXlsx = (
  bytes: Uint8Array,
  calendar: WorkingCalendar,
  options: ReadXlsxOptions = {},
): Promise<Register> =>
  answeringLater("bytes", async () => {
    requireValue(bytes, "bytes", someBytes);
    requiredCalendar(calendar);
    requireOptions(options, {
      dateOrder: oneOf(DATE_ORDERS),
      map: anything,
      partial: aFlag,
      sheet: aText,
      range: aText,
    });
    return registerIn(bytes, calendar, options);
  });

const registerIn = async (
  bytes: Uint8Array,
  calendar: WorkingCalendar,
  options: ReadXlsxOptions,
): Promise<Register> => {
  if ((await binaryKind(bytes)) === undefined) refuseWorkbook(NOT_ZIP);
  const { sheet, ...reading } = options;
  const { chosen, notices, besideTables } = await chooseSheet(bytes, new GivenHeadings(options.map), sheet);
  if (chosen?.tooLarge !== undefined) fail({ code: "unreadable", path: "", ...chosen.tooLarge });
  return registerOfGrids(chosen === undefined ? [] : [gridOf(chosen)], {
    ...reading,
    calendar,
    besideTables,
    notices: [...(hasMacros(bytes) ? [MACROS] : []), ...notices],
  });
};
