import { aFlag, answeringLater, anything, oneOf, requireOptions, requireValue } from "../answering.js";
import type { WorkingCalendar } from "../calendar/index.js";
import { requiredCalendar } from "../calendar/required-calendar.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import { fail } from "../errors.js";
import { someBytes } from "./decode.js";
import { DATE_ORDERS } from "./grid/date-order.js";
import type { Grid } from "./grid/grid.js";
import { convertLegacyCells } from "./grid/legacy-cells.js";
import { type GridsOptions, registerOfGrids } from "./grid/register-of-grids.js";
import { skippedNotice } from "./grid/skipped-notice.js";
import { binaryKind } from "./kinds/binary-kind.js";
import { GivenHeadings } from "./sheets/heading-map.js";
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
const rankOf = ({ filled, hidden }: Sheet, answers: GivenHeadings): number => {
  const rows = filled.map(({ cells }) => cells);
  const isRegister =
    hasHeadings(rows, answers) || hasHeadings(convertLegacyCells(rows.slice(0, OLD_HEADINGS), 1).rows, answers);
  return (isRegister ? 2 : 0) + (hidden ? 0 : 1);
};
const HIGHEST_RANK = 3;

const noticeOf = ({ name, hidden, filled, tooLarge }: Sheet, place: number): RegisterNotice => {
  const count = `${tooLarge === undefined ? "" : "> "}${filled.length}`;
  return skippedNotice({ name, hidden, place, count, rows: filled.map(({ cells }) => cells) });
};

/** The sheet that is read, and what there is to say of the others; of these no cell is kept. */
const chooseSheet = async (
  bytes: Uint8Array,
  answers: GivenHeadings,
): Promise<{ readonly chosen: Sheet | undefined; readonly notices: readonly RegisterNotice[] }> => {
  let chosen: Sheet | undefined;
  let rank = -1;
  const notices: RegisterNotice[] = [];
  let places = 0;
  let chosenPlace = 1;
  for await (const sheet of sheetsOf(bytes)) {
    const place = ++places;
    let [other, otherPlace]: [Sheet | undefined, number] = [sheet, place];
    const own = rank === HIGHEST_RANK ? 0 : rankOf(sheet, answers);
    // The first sheet is read, and refused, when none has headings.
    if (own > rank) {
      [chosen, chosenPlace, other, otherPlace] = [sheet, place, chosen, chosenPlace];
      rank = own;
    }
    if (other !== undefined && other.filled.length > 0) notices.push(noticeOf(other, otherPlace));
  }
  return { chosen, notices };
};

const gridOf = (sheet: Sheet): Grid => ({
  name: sheet.name,
  hidden: sheet.hidden,
  rows: rowsOf(sheet),
  merges: sheet.merged.map(({ column, firstRow, lastRow }) => ({
    top: firstRow,
    bottom: lastRow,
    left: column,
    right: column,
  })),
});

export type ReadXlsxOptions = Pick<GridsOptions, "dateOrder" | "map" | "partial">;

/**
 * The register that an XLSX file holds: its first sheet with a heading row; the others are named in the notices. Days are
 * read as spreadsheet days.
 *
 * @throws DondocError `unreadable` for a file that is not XLSX, is closed by a password, unpacks to more than 64 MB
 * or has no heading row; every problem of the cells.
 */
export const readXlsx = (
  bytes: Uint8Array,
  calendar: WorkingCalendar,
  options: ReadXlsxOptions = {},
): Promise<Register> =>
  answeringLater("bytes", async () => {
    requireValue(bytes, "bytes", someBytes);
    requiredCalendar(calendar);
    requireOptions(options, { dateOrder: oneOf(DATE_ORDERS), map: anything, partial: aFlag });
    return registerIn(bytes, calendar, options);
  });

const registerIn = async (
  bytes: Uint8Array,
  calendar: WorkingCalendar,
  options: ReadXlsxOptions,
): Promise<Register> => {
  if ((await binaryKind(bytes)) === undefined) refuseWorkbook("không phải ZIP / not a ZIP");
  const { chosen, notices } = await chooseSheet(bytes, new GivenHeadings(options.map));
  if (chosen?.tooLarge !== undefined) fail({ code: "unreadable", path: "", ...chosen.tooLarge });
  return registerOfGrids(chosen === undefined ? [] : [gridOf(chosen)], {
    ...options,
    calendar,
    notices: [...(hasMacros(bytes) ? [MACROS] : []), ...notices],
  });
};
