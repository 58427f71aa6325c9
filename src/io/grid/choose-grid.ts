import { both } from "../../bilingual.js";
import { fail } from "../../errors.js";
import { nearest } from "../../nearest.js";
import { findHeadings, rankOf, type TableRank } from "../sheets/find-table.js";
import type { GivenHeadings } from "../sheets/heading-map.js";
import { hasHeadings } from "../sheets/heading-row.js";
import { isPlainlyBeside, sideTableIn } from "../sheets/side-tables.js";
import type { Grid } from "./grid.js";

/** How much speaks for a sheet: what its table is, then that it is shown. */
export const rankOfGrid = ({ rows, hidden }: Pick<Grid, "rows" | "hidden">, answers: GivenHeadings): number => {
  if (rows.length === 0) return -1;
  const rank: TableRank | -1 = hasHeadings(rows, answers) ? rankOf(findHeadings(rows, answers)) : -1;
  if ((rank < 2 && sideTableIn(rows) !== undefined) || isPlainlyBeside(rows)) return -0.5;
  if (rank === -1) return hidden ? -0.25 : 0;
  return hidden ? 1 + rank * 0.5 : 2 + rank;
};

/** A visible sheet of tasks with whose or when they are: nothing is better. */
export const HIGHEST_RANK = 4;

/** The name of a sheet as it is asked for: letter case and spaces aside; a number names its place. */
const keyOf = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();

/** Whether a sheet is the one that is asked for. */
export const isAskedFor = (name: string, place: number, sheet: string): boolean =>
  keyOf(name) === keyOf(sheet) || sheet.trim() === String(place);

const NO_NAME = both(
  "bỏ tên trang, vì tệp không có trang nào mang tên",
  "no name, since the file has no sheets with names",
);

/** @throws DondocError `unknown-name` with the names there are. */
export const refuseSheet = (sheet: string, names: readonly string[]): never => {
  const near = nearest(sheet, names);
  const expected = names.length === 0 ? NO_NAME : names.slice(0, 20).join(", ");
  return fail({
    code: "unknown-name",
    path: "sheet",
    found: sheet.slice(0, 60),
    expected,
    ...(near === undefined ? {} : { nearest: near }),
  });
};
