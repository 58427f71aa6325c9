import { maySpeakOfSecrecy, saysSecret } from "../../core/register/secrecy-words.js";
import { DondocError, fail, type Problem } from "../../errors.js";
import { type Cell, cellLine, isBlank } from "../sheets/cells.js";
import { fieldOf } from "../sheets/columns.js";
import type { GivenHeadings } from "../sheets/heading-map.js";
import { isHeadingRow } from "../sheets/heading-row.js";
import { unclearLeftOut } from "../sheets/unclear-secrecy.js";
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

/** A heading is no longer; a sentence that speaks of secrets is none. */
const LONGEST_HEADING = 60;

/**
 * What a part leaves out and may say that a task of it is classified: a word of secrecy, a title or a group that says
 * so, above it or beside its rows; the heading of a column of secrecy that holds something beside them.
 */
const secretLeftOut = ({ rows }: Grid, part: Part, shift: number, answers: GivenHeadings): readonly Problem[] => {
  const { top, bottom, left, right } = part;
  const isOutside = (column: number): boolean => column < left || column > right;
  const searched = rows.slice(0, bottom - shift + 1);
  const lastFilled = new Map<number, number>();
  searched.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (!isBlank(cell)) lastFilled.set(column, at);
    });
  });
  const heldBelow = (at: number, column: number): boolean =>
    (lastFilled.get(column) ?? -1) >= Math.max(at + 1, top - shift);
  const isUnclear = (cell: Cell, at: number, column: number): boolean => {
    const text = cellLine(cell);
    if (text === "") return false;
    const mayHead = isOutside(column) && text.length <= LONGEST_HEADING && maySpeakOfSecrecy(text);
    // The heading of an empty column says nothing of any row.
    const isHeading = fieldOf(text) === "secrecy" && isHeadingRow(rows[at] ?? [], answers);
    if (saysSecret(text) && !(mayHead && isHeading)) return true;
    return mayHead && heldBelow(at, column);
  };
  return searched.flatMap((row, at) => {
    const isAbove = at + shift < top;
    const isLeftOut = row.some((cell, column) => (isAbove || isOutside(column)) && isUnclear(cell, at, column));
    return isLeftOut ? [unclearLeftOut(at + shift + 1)] : [];
  });
};

/** Whether a text names a part of a sheet. @throws DondocError `out-of-range`. */
export const requireRange = (range: string): void => {
  partOf(range);
};

/**
 * A part of a grid; rows and columns outside it are empty, so that those inside keep their numbers.
 *
 * @throws DondocError `out-of-range` for a text that names no part; `unclear-secrecy` where what it leaves out may say that
 * a task of it is classified.
 */
export const cropped = (grid: Grid, range: string, firstRow: number, answers: GivenHeadings): Grid => {
  const part = partOf(range);
  const { top, bottom, left, right } = part;
  const shift = firstRow - 1;
  const unclear = secretLeftOut(grid, part, shift, answers);
  if (unclear.length > 0) throw new DondocError(unclear);
  const rows = grid.rows.map((row, at) => {
    if (at + shift < top || at + shift > bottom) return [];
    return row.flatMap((cell, column) => (column > right ? [] : [column < left ? null : cell]));
  });
  const merges = grid.merges.filter(
    (merge) => merge.top + shift >= top && merge.bottom + shift <= bottom && merge.left >= left && merge.right <= right,
  );
  return { ...grid, rows, merges };
};
