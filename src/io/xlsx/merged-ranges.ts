import type { MergedCells } from "../sheets/merged-cells.js";

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The cells that a range of merged cells covers, by the column that holds their value; `undefined` for a range within
 * one row, or one that is none.
 *
 * @example
 * mergedDown("C2:D4"); // { column: 2, firstRow: 1, lastRow: 3 }
 */
export const mergedDown = (reference: string): MergedCells | undefined => {
  const [, letters = "", first = "", last = ""] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === "" || Number(last) <= Number(first)) return undefined;
  return { column: columnOf(letters), firstRow: Number(first) - 1, lastRow: Number(last) - 1 };
};
