import { both } from "../../bilingual.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { DondocError, MOST_ISSUES, type Problem } from "../../errors.js";
import type { DateOrder } from "../formats.js";
import { type Cell, cellLine } from "../sheets/cells.js";
import type { Column } from "../sheets/choose-columns.js";
import { noticeOf as noticeWith } from "../sheets/closed-notice.js";
import { actField, DATED_ACTS } from "../sheets/columns.js";
import { findHeadings } from "../sheets/find-table.js";
import type { GivenHeadings } from "../sheets/heading-map.js";
import type { Grid } from "./grid.js";

/** A cell that is nothing but a day with two numbers before its year. */
const DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})([T ]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const LAST_MONTH = 12;

/** Columns whose cells hold days. */
const DATED = new Set<Column["field"]>([
  "issuedOn",
  "assignedOn",
  "receivedOn",
  "completedOn",
  "dueText",
  "dueOn",
  "extendedTo",
  "recordedState",
  ...DATED_ACTS.map(actField),
]);

interface Evidence {
  /** Rows, from 0, whose day can only be printed with the month first, with the day first, or either way. */
  readonly monthFirst: number[];
  readonly dayFirst: number[];
  readonly either: number[];
}

const partsOf = (cell: Cell | undefined): { one: number; two: number } | undefined => {
  if (typeof cell !== "string") return undefined;
  const found = DAY.exec(cellLine(cell));
  return found === null ? undefined : { one: Number(found[1]), two: Number(found[3]) };
};

const evidenceOf = (rows: Grid["rows"], from: number, column: number): Evidence => {
  const evidence: Evidence = { monthFirst: [], dayFirst: [], either: [] };
  for (let row = from; row < rows.length; row++) {
    const parts = partsOf(rows[row]?.[column]);
    if (parts === undefined) continue;
    const { one, two } = parts;
    if (two > LAST_MONTH && one <= LAST_MONTH) evidence.monthFirst.push(row);
    else if (one > LAST_MONTH) evidence.dayFirst.push(row);
    // Both numbers the same: one day in either order.
    else if (one !== two) evidence.either.push(row);
  }
  return evidence;
};

/** The cell with its day first. */
const turned = (cell: Cell): Cell => {
  const [, one = "", , two = "", year = "", clock = ""] = DAY.exec(cellLine(cell)) ?? [];
  return one === "" || Number(one) > LAST_MONTH ? cell : `${two}/${one}/${year}${clock}`;
};

const noticeOf = ({ heading }: Column, asked: boolean): RegisterNotice => {
  const [vi, en] = asked ? ["theo tùy chọn", "as asked"] : ["theo cả cột", "by the whole column"];
  const words = (ofVi: string, ofEn: string) => ({
    vi: `${ofVi} in tháng trước ngày (tháng/ngày/năm), đọc như vậy ${vi}`,
    en: `${ofEn} prints the month before the day (m/d/y), read so ${en}`,
  });
  const closed = { detail: words("một cột", "a column") };
  return noticeWith("datesReordered", { column: heading }, words(`cột “${heading}”`, `column "${heading}"`), closed);
};

/** The day itself is not repeated: its row may be that of a classified task. */
const unclear = ({ heading }: Column, row: number): Problem => ({
  code: "not-a-date",
  path: "",
  row,
  column: heading,
  found: "d/m/yyyy | m/d/yyyy",
  expected: both(
    "dd/mm/yyyy, vì trong trang có ngày in tháng trước: --date-order dayFirst | monthFirst",
    "dd/mm/yyyy, since the sheet holds days with the month first: --date-order dayFirst | monthFirst",
  ),
});

interface DatedColumn {
  readonly column: Column;
  readonly evidence: Evidence;
}

const isMonthFirst = ({ evidence }: DatedColumn, order: DateOrder | undefined): boolean =>
  evidence.dayFirst.length === 0 && (order === "monthFirst" || evidence.monthFirst.length > 0);

/** Days that could be read either way where the sheet does not tell: their column speaks for both, or only others tell. */
const unclearDays = (
  dated: readonly DatedColumn[],
  order: DateOrder | undefined,
  firstRow: number,
): readonly Problem[] => {
  const someMonthFirst = dated.some((each) => isMonthFirst(each, order));
  return dated.flatMap((each) => {
    const { column, evidence } = each;
    const speaksForBoth = evidence.monthFirst.length > 0 && evidence.dayFirst.length > 0;
    const tellsNothing = someMonthFirst && !isMonthFirst(each, order) && evidence.dayFirst.length === 0;
    const againstOption = order === "monthFirst" && evidence.dayFirst.length > 0;
    if (!speaksForBoth && !tellsNothing && !againstOption) return [];
    return evidence.either.slice(0, MOST_ISSUES).map((row) => unclear(column, firstRow + row));
  });
};

interface DatedSheet {
  readonly rows: Grid["rows"];
  readonly firstRow: number;
  readonly answers: GivenHeadings;
}

/**
 * The rows of a sheet with the day first in every column of days. A column prints the month first when a day of it can be
 * read in no other way and none speaks against it; one that does not tell, beside one that does, is asked about.
 *
 * @param order - As the caller knows it; nothing is inferred then.
 * @throws DondocError `not-a-date` for every day that could be read either way.
 */
export const dayFirstRows = (
  { rows, firstRow, answers }: DatedSheet,
  order?: DateOrder,
): { readonly rows: Grid["rows"]; readonly notices: readonly RegisterNotice[] } => {
  const unchanged = { rows, notices: [] };
  if (order === "dayFirst" || !rows.some((row) => row.some((cell) => partsOf(cell) !== undefined))) return unchanged;
  const { last, columns } = findHeadings(rows, answers);
  const dated = columns
    .filter(({ field }) => DATED.has(field))
    .map((column): DatedColumn => ({ column, evidence: evidenceOf(rows, last + 1, column.index) }));
  const problems = unclearDays(dated, order, firstRow);
  if (problems.length > 0) throw new DondocError(problems);
  const found = dated.filter((each) => isMonthFirst(each, order));
  if (found.length === 0) return unchanged;
  const wanted = new Set(found.map(({ column }) => column.index));
  const result = rows.map((row, i) =>
    i <= last ? row : row.map((cell, column) => (wanted.has(column) ? turned(cell) : cell)),
  );
  const told = found.filter(({ evidence }) => evidence.monthFirst.length + evidence.either.length > 0);
  return { rows: result, notices: told.map(({ column }) => noticeOf(column, order === "monthFirst")) };
};
