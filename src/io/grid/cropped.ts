import { fail } from "../../errors.js";
import type { Grid } from "./grid.js";

/** A part of a sheet, as spreadsheets write it: `A5:H40`, `5:40`, `A5`, `B:H`. Rows and columns count from 0. */
interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const PART = /^\$?(?<c1>[A-Z]{0,3})\$?(?<r1>\d{0,7})(?::\$?(?<c2>[A-Z]{0,3})\$?(?<r2>\d{0,7}))?$/iu;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const EXPECTED = "A5:H40 | 5:40 | A5 | B:H";

const partOf = (range: string): Part => {
  const groups = PART.exec(range.trim())?.groups;
  const { c1 = "", r1 = "", c2 = "", r2 = "" } = groups ?? {};
  const refuse = (): never =>
    fail({ code: "out-of-range", path: "range", found: range.slice(0, 40), expected: EXPECTED });
  if (groups === undefined || (c1 === "" && r1 === "")) return refuse();
  const part = {
    top: r1 === "" ? 0 : Number(r1) - 1,
    bottom: r2 === "" ? Number.POSITIVE_INFINITY : Number(r2) - 1,
    left: c1 === "" ? 0 : columnOf(c1),
    right: c2 === "" ? Number.POSITIVE_INFINITY : columnOf(c2),
  };
  return part.top < 0 || part.bottom < part.top || part.right < part.left ? refuse() : part;
};

/** Whether a text names a part of a sheet. @throws DondocError `out-of-range`. */
export const requireRange = (range: string): void => {
  partOf(range);
};

/**
 * A part of a grid; rows and columns outside it are empty, so that those inside keep their numbers.
 *
 * @throws DondocError `out-of-range` for a text that names no part.
 */
export const cropped = (grid: Grid, range: string, firstRow = 1): Grid => {
  const { top, bottom, left, right } = partOf(range);
  const shift = firstRow - 1;
  const rows = grid.rows.map((row, at) => {
    if (at + shift < top || at + shift > bottom) return [];
    return row.flatMap((cell, column) => (column > right ? [] : [column < left ? null : cell]));
  });
  const merges = grid.merges.filter(
    (merge) => merge.top + shift >= top && merge.bottom + shift <= bottom && merge.left >= left && merge.right <= right,
  );
  return { ...grid, rows, merges };
};
