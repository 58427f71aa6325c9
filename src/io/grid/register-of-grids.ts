import type { WorkingCalendar } from "../../calendar/index.js";
import type { Register, RegisterNotice } from "../../core/model/task.js";
import { findHeadings, hasHeadings } from "../sheets/heading-row.js";
import { registerFromRows } from "../sheets/rows-to-register.js";
import { requireModest } from "../sheets/sheet-size.js";
import { type DateOrder, dayFirstRows } from "./date-order.js";
import { fillMerged } from "./fill-merged.js";
import type { Grid } from "./grid.js";
import { convertLegacyCells } from "./legacy-cells.js";

export interface GridsOptions {
  readonly calendar: WorkingCalendar;
  /** What the reader of the file has to say itself. */
  readonly notices?: readonly RegisterNotice[];
  /** In which order days are printed; told by the columns when not said. */
  readonly dateOrder?: DateOrder;
  /** The number beside the first row; 1 when not said. */
  readonly firstRow?: number;
}

/** What is told of a grid that is not read. */
interface SkippedGrid {
  readonly name: string;
  readonly hidden: boolean;
  /** Its rows that hold something. */
  readonly count: string;
}

/** Names a grid that holds something and is not read. */
export const skippedNotice = ({ name, hidden, count }: SkippedGrid): RegisterNotice => {
  const [shownVi, shownEn] = hidden ? [" (đang ẩn)", " (hidden)"] : ["", ""];
  const vi = `trang “${name}”${shownVi} không được đọc (${count} dòng có chữ): chỉ đọc trang đầu tiên có dòng tiêu đề`;
  const en = `sheet "${name}"${shownEn} is not read (${count} rows with words): only the first one with headings is`;
  return Object.freeze({ code: "sheetSkipped", detail: Object.freeze({ vi, en }) });
};

const noticeOf = ({ name, rows, hidden }: Grid): RegisterNotice =>
  skippedNotice({ name, hidden, count: String(rows.filter((row) => row.length > 0).length) });

const hiddenNotice = ({ name }: Grid): RegisterNotice =>
  Object.freeze({
    code: "sheetSkipped",
    detail: Object.freeze({
      vi: `trang được đọc, “${name}”, đang ẩn: không trang nào đang hiện có dòng tiêu đề`,
      en: `the sheet that is read, "${name}", is hidden: no visible one has headings`,
    }),
  });

/** The grid that is read: the first with headings, a visible one if there is any. */
const chooseGrid = (grids: readonly Grid[]): Grid | undefined => {
  const candidates = grids.filter(({ rows }) => hasHeadings(rows));
  return candidates.find(({ hidden }) => !hidden) ?? candidates[0] ?? grids.find(({ hidden }) => !hidden) ?? grids[0];
};

/**
 * The register that the grids of a file hold: that of its first grid with a heading row; the others are named in the
 * notices. Text of an older encoding is converted, and cells that are merged down belong to every row they cover.
 *
 * @throws DondocError `unreadable` when no grid has a heading row; every problem of the cells.
 */
export const registerOfGrids = (grids: readonly Grid[], options: GridsOptions): Register => {
  const { calendar, firstRow = 1 } = options;
  const ready = grids.map((grid) => ({ grid, ...convertLegacyCells(grid.rows, firstRow) }));
  const inUnicode = ready.map(({ grid, rows }): Grid => ({ ...grid, rows }));
  const chosen = chooseGrid(inUnicode);
  const own = ready.flatMap(({ notices }, i) => (inUnicode[i] === chosen ? notices : []));
  const others = inUnicode.filter((grid) => grid !== chosen && grid.rows.length > 0);
  const rows = chosen?.rows ?? [];
  requireModest(rows, firstRow);
  const dated = chosen !== undefined && hasHeadings(rows) ? dayFirstRows(rows, firstRow, options.dateOrder) : undefined;
  const notices = [
    ...(options.notices ?? []),
    ...(chosen?.hidden === true && hasHeadings(rows) ? [hiddenNotice(chosen)] : []),
    ...others.map(noticeOf),
    ...own,
    ...(dated?.notices ?? []),
  ];
  const filled = chosen === undefined ? [] : filledRows({ ...chosen, rows: dated?.rows ?? rows });
  return registerFromRows(filled, { calendar, firstRow, notices });
};

const filledRows = (grid: Grid): Grid["rows"] =>
  grid.merges.length === 0 || !hasHeadings(grid.rows) ? grid.rows : fillMerged(grid, findHeadings(grid.rows).last + 1);
