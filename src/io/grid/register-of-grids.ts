import type { WorkingCalendar } from "../../calendar/index.js";
import type { Register, RegisterNotice } from "../../core/model/task.js";
import { saysSecret } from "../../core/register/secrecy-words.js";
import { noticeOf } from "../sheets/closed-notice.js";
import { GivenHeadings, type HeadingMap } from "../sheets/heading-map.js";
import { hasHeadings } from "../sheets/heading-row.js";
import { registerFromRows } from "../sheets/rows-to-register.js";
import { requireModest } from "../sheets/sheet-size.js";
import { type DateOrder, dayFirstRows } from "./date-order.js";
import type { Grid } from "./grid.js";
import { convertLegacyCells } from "./legacy-cells.js";
import { skippedNotice } from "./skipped-notice.js";

export interface GridsOptions {
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
  /** The text was decoded as a whole: no cell is asked for an older encoding of its own. */
  readonly inUnicode?: boolean;
}

const skipped = ({ name, hidden, rows }: Grid, index: number): RegisterNotice =>
  skippedNotice({ name, hidden, place: index + 1, count: String(rows.filter((row) => row.length > 0).length), rows });

const hiddenNotice = ({ name }: Grid): RegisterNotice => {
  const words = (vi: string, en: string) => ({
    vi: `trang được đọc${vi} đang ẩn: không trang nào đang hiện có dòng tiêu đề`,
    en: `the sheet that is read${en} is hidden: no visible one has headings`,
  });
  return noticeOf("sheetSkipped", {}, words(`, “${name}”,`, `, "${name}",`), { detail: words("", "") });
};

/** The grid that is read: the first with headings, a visible one if there is any. */
const chooseGrid = (grids: readonly Grid[], answers: GivenHeadings): Grid | undefined => {
  const candidates = grids.filter(({ rows }) => hasHeadings(rows, answers));
  return candidates.find(({ hidden }) => !hidden) ?? candidates[0] ?? grids.find(({ hidden }) => !hidden) ?? grids[0];
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
 * The register that the grids of a file hold: that of its first grid with a heading row; the others are named in the
 * notices. Text of an older encoding is converted, and cells that are merged down belong to every row they cover.
 *
 * @throws DondocError `unreadable` when no grid has a heading row; every problem of the cells.
 */
export const registerOfGrids = (grids: readonly Grid[], options: GridsOptions): Register => {
  const { calendar, map, firstRow = 1, inUnicode: decoded = false } = options;
  const answers = new GivenHeadings(map);
  const ready = grids.map((grid) => ({
    grid,
    ...(decoded ? { rows: grid.rows, notices: [] } : convertLegacyCells(grid.rows, firstRow)),
  }));
  const inUnicode = ready.map(({ grid, rows }): Grid => ({ ...grid, rows }));
  const chosen = chooseGrid(inUnicode, answers);
  const given = { ...(map === undefined ? {} : { map }), ...(options.partial === true ? { partial: true } : {}) };
  if (chosen === undefined)
    return registerFromRows([], { calendar, firstRow, notices: options.notices ?? [], ...given });
  const own = ready.flatMap(({ notices }, i) => (inUnicode[i] === chosen ? notices : []));
  requireModest(chosen.rows, firstRow);
  const { rows, notices: reordered } = dated(chosen.rows, options);
  const notices = [
    ...(options.notices ?? []),
    ...(chosen.hidden && hasHeadings(rows, answers) ? [hiddenNotice(chosen)] : []),
    ...inUnicode.flatMap((grid, i) => (grid === chosen || grid.rows.length === 0 ? [] : [skipped(grid, i)])),
    ...own,
    ...reordered,
  ];
  const merged = chosen.merges
    .filter(({ top, bottom }) => bottom > top)
    .map(({ top, bottom, left }) => ({ column: left, firstRow: top, lastRow: bottom }));
  const sheetName = wordsOver(chosen, answers);
  return registerFromRows(rows, { calendar, firstRow, notices, merged, sheetName, ...given });
};
