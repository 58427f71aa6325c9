import type { DayNumber } from "../../calendar/index.js";
import { NO_GIVEN_HEADINGS } from "./heading-map.js";
import { type Headings, headingsAt, isHeadingRow, type Row, refuseHeadings } from "./heading-row.js";
import type { MergedCells } from "./merged-cells.js";

/** How much speaks for a table: 2: it holds tasks and whose or when they are, 1: tasks, 0: something else. */
export type TableRank = 0 | 1 | 2;

const OF_TASKS = new Set<string>([
  ...["lead", "coordinators", "monitor", "dueText", "dueOn", "completedOn", "recordedState"],
  ...["documentNumber", "issuedOn", "assignedOn", "receivedOn", "assignedBy", "secrecy", "extendedTo"],
]);

/** A table of figures counts tasks and names none. */
const COUNTS = /^(?:tổng|số (?:nhiệm vụ|việc|lượng)|tỷ lệ|tỉ lệ)/u;

/** Whether a table is a register, by its headings. */
export const rankOf = ({ columns }: Pick<Headings, "columns">): TableRank => {
  const hasTitle = columns.some(({ field }) => field === "title");
  if (!hasTitle) return 0;
  const others = columns.filter(({ field }) => OF_TASKS.has(field)).length;
  const counts = columns.filter(({ key }) => COUNTS.test(key)).length;
  return others > counts ? 2 : 1;
};

/** So many rows below a table that may be none are looked through for a better one. */
const MOST_SEARCHED = 2_000;

const fieldsIn = ({ columns }: Headings): number =>
  new Set(columns.flatMap(({ field }) => (field === "extra" ? [] : [field]))).size;

/**
 * The headings of the table that is a register: the first that holds tasks and whose or when they are, else the first that
 * holds tasks, else the one of which most is understood.
 *
 * @param dayZero - The day that bare numbers are counted from, where the workbook says one.
 * @throws DondocError `unreadable` when there is none, naming the headings that are looked for.
 */
export const findHeadings = (
  rows: readonly Row[],
  answers = NO_GIVEN_HEADINGS,
  merged: readonly MergedCells[] = [],
  dayZero?: DayNumber,
): Headings => {
  let best: Headings | undefined;
  let bestRank = -1;
  for (let at = 0; at < rows.length; at++) {
    if (best !== undefined && at > best.last + MOST_SEARCHED) break;
    if (!isHeadingRow(rows[at] ?? [], answers)) continue;
    const found = headingsAt(rows, at, answers, merged, dayZero);
    const rank = rankOf(found) * 1_000 + fieldsIn(found);
    const isBetter = rankOf(found) > Math.floor(bestRank / 1_000) || (rankOf(found) === 0 && rank > bestRank);
    if (best === undefined || isBetter) [best, bestRank] = [found, rank];
    if (rankOf(found) === 2) break;
    at = found.last;
  }
  return best ?? refuseHeadings(rows);
};
