import type { WorkingCalendar } from "../../calendar/index.js";
import type { Register, RegisterNotice } from "../../core/model/task.js";
import { saysSecret } from "../../core/register/secrecy-words.js";
import type { DateOrder } from "../formats.js";
import { noticeOf } from "../sheets/closed-notice.js";
import { GivenHeadings, type HeadingMap } from "../sheets/heading-map.js";
import { hasHeadings } from "../sheets/heading-row.js";
import { registerFromRows } from "../sheets/rows-to-register.js";
import { requireModest } from "../sheets/sheet-size.js";
import { type SideTables, sideTableIn, withSideTable } from "../sheets/side-tables.js";
import { HIGHEST_RANK, isAskedFor, rankOfGrid, refuseSheet } from "./choose-grid.js";
import { cropped } from "./cropped.js";
import { dayFirstRows } from "./date-order.js";
import type { Grid } from "./grid.js";
import { convertLegacyCells } from "./legacy-cells.js";
import { skippedNotice } from "./skipped-notice.js";

/** How the tables of a file are read. */
export interface GridsOptions {
  /** Counts the spans of working days that deadlines print. */
  readonly calendar: WorkingCalendar;
  /** What the reader of the file has to say itself. */
  readonly notices?: readonly RegisterNotice[];
  /** In which order days are printed; told by the columns when not said. */
  readonly dateOrder?: DateOrder;
  /** What columns hold, by their headings, where that is not plain. */
  readonly map?: HeadingMap;
  /** Leave out the rows that cannot be read, each with a notice. */
  readonly partial?: boolean;
  /** The number beside the first row; 1 when not said. */
  readonly firstRow?: number;
  /** The text of the file is Unicode, or was made so: each cell is asked for an older encoding by itself. */
  readonly inUnicode?: boolean;
  /** The name of the sheet that is read, or its place from 1; told by what the sheets hold when not said. */
  readonly sheet?: string;
  /** The part of it that is read: `A5:H40`. */
  readonly range?: string;
  /** What other sheets, already read, hold beside the tasks. */
  readonly besideTables?: SideTables;
}

const skipped = (grid: Grid, index: number, answers: GivenHeadings): RegisterNotice => {
  const { name, hidden, rows } = grid;
  const count = String(rows.filter((row) => row.length > 0).length);
  return skippedNotice({
    name,
    hidden,
    place: index + 1,
    count,
    rows,
    isRegister: rankOfGrid(grid, answers) === HIGHEST_RANK,
  });
};

const hiddenNotice = ({ name }: Grid): RegisterNotice => {
  const words = (vi: string, en: string) => ({
    vi: `trang được đọc${vi} đang ẩn: không trang nào đang hiện có dòng tiêu đề`,
    en: `the sheet that is read${en} is hidden: no visible one has headings`,
  });
  return noticeOf("sheetSkipped", {}, words(`, “${name}”,`, `, "${name}",`), { detail: words("", "") });
};

/** The grid that is read: the one asked for, else the one that most speaks for. */
const chooseGrid = (grids: readonly Grid[], answers: GivenHeadings, sheet: string | undefined): Grid | undefined => {
  if (sheet !== undefined) {
    const asked = grids.find(({ name }, i) => isAskedFor(name, i + 1, sheet));
    return (
      asked ??
      refuseSheet(
        sheet,
        grids.map(({ name }) => name),
      )
    );
  }
  let best: Grid | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const grid of grids) {
    const rank = rankOfGrid(grid, answers);
    if (rank > most) [best, most] = [grid, rank];
    if (rank === HIGHEST_RANK) break;
  }
  return best;
};

/** What the tables beside that of the tasks hold. */
const besideOf = (
  grids: readonly Grid[],
  chosen: Grid,
): { readonly tables: SideTables; readonly read: ReadonlySet<Grid> } => {
  let tables: SideTables = {};
  const read = new Set<Grid>();
  for (const grid of grids) {
    if (grid === chosen || sideTableIn(grid.rows) === undefined) continue;
    tables = withSideTable(tables, grid);
    read.add(grid);
  }
  return { tables, read };
};

/** The words over a whole grid: its name, or what stands beside it and says that it is secret. */
const wordsOver = ({ name, beside = [] }: Grid, answers: GivenHeadings): string => {
  const secret = [name, ...beside].filter(saysSecret);
  return secret.find((words) => answers.given(words) === undefined) ?? secret[0] ?? name;
};

const dated = (rows: Grid["rows"], { firstRow = 1, dateOrder, map }: GridsOptions) => {
  const answers = new GivenHeadings(map);
  return hasHeadings(rows, answers) ? dayFirstRows({ rows, firstRow, answers }, dateOrder) : { rows, notices: [] };
};

/**
 * The register that the grids of a file hold: that of the grid asked for, else of the one that holds tasks, with the
 * bodies, meetings, reports and events that stand in others; those that are not read are named in the notices. Text of an older encoding is converted, and cells that are merged down belong to every row they cover.
 *
 * @throws DondocError `unreadable` when no grid has a heading row; every problem of the cells.
 */
export const registerOfGrids = (grids: readonly Grid[], options: GridsOptions): Register => {
  const { calendar, map, firstRow = 1, inUnicode: decoded = false } = options;
  const answers = new GivenHeadings(map);
  const ready = grids.map((grid) => ({
    grid,
    ...convertLegacyCells(grid.rows, firstRow, decoded),
  }));
  const inUnicode = ready.map(({ grid, rows }): Grid => ({ ...grid, rows }));
  const found = chooseGrid(inUnicode, answers, options.sheet);
  const given = { ...(map === undefined ? {} : { map }), ...(options.partial === true ? { partial: true } : {}) };
  if (found === undefined)
    return registerFromRows([], { calendar, firstRow, notices: options.notices ?? [], ...given });
  const own = ready.flatMap(({ notices }, i) => (inUnicode[i] === found ? notices : []));
  const beside = besideOf(inUnicode, found);
  const sideTables = { ...options.besideTables, ...beside.tables };
  const chosen = options.range === undefined ? found : cropped(found, options.range, firstRow, answers);
  requireModest(chosen.rows, firstRow);
  const { rows, notices: reordered } = dated(chosen.rows, options);
  const notices = [
    ...(options.notices ?? []),
    ...(chosen.hidden && hasHeadings(rows, answers) ? [hiddenNotice(chosen)] : []),
    ...inUnicode.flatMap((grid, i) =>
      grid === found || grid.rows.length === 0 || beside.read.has(grid) ? [] : [skipped(grid, i, answers)],
    ),
    ...own,
    ...reordered,
  ];
  const merged = chosen.merges
    .filter(({ top, bottom }) => bottom > top)
    .map(({ top, bottom, left }) => ({ column: left, firstRow: top, lastRow: bottom }));
  const sheetName = wordsOver(chosen, answers);
  const counting = chosen.dayZero === undefined ? {} : { dayZero: chosen.dayZero };
  return registerFromRows(rows, { calendar, firstRow, notices, merged, sheetName, sideTables, ...counting, ...given });
};
