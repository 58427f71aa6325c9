import { isBlank } from "./cells.js";
import type { Row } from "./heading-row.js";

/** Cells that are merged down rows, in one column; rows and columns count from 0, both rows are covered. */
export interface MergedCells {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

const inOrder = (a: MergedCells, b: MergedCells): number => a.column - b.column || a.firstRow - b.firstRow;

/**
 * The rows with the value of cells that are merged down rows in every row they cover: a unit, a day or a degree of
 * secrecy printed once beside three tasks is that of all three. Rows that hold nothing of their own stay empty, and
 * headings, above `below`, stay as they are.
 */
export const fillMerged = (rows: readonly Row[], merged: readonly MergedCells[], below: number): readonly Row[] => {
  const down = merged.filter(({ firstRow, lastRow }) => firstRow >= below && lastRow > firstRow).sort(inOrder);
  if (down.length === 0) return rows;
  const filled = [...rows];
  let done = -1;
  let column = -1;
  for (const range of down) {
    if (range.column !== column) done = -1;
    column = range.column;
    const value = rows[range.firstRow]?.[column] ?? null;
    if (isBlank(value)) continue;
    const last = Math.min(range.lastRow, rows.length - 1);
    // Ranges that overlap are none that a spreadsheet makes; each row is filled once.
    for (let at = Math.max(range.firstRow, done) + 1; at <= last; at++) {
      done = at;
      const row = rows[at] ?? [];
      if (!isBlank(row[column]) || row.every((cell) => isBlank(cell))) continue;
      const cells = [...(filled[at] ?? row)];
      while (cells.length < column) cells.push(null);
      cells[column] = value;
      filled[at] = cells;
    }
  }
  return filled;
};
