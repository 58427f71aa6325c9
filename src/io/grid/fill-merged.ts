import { type Cell, isBlank } from "../sheets/cells.js";
import type { Grid } from "./grid.js";

/** Rows that one merged cell may fill; a longer one is a frame, not a value of its rows. */
const MOST_FILLED = 1_000;

const saysNothing = (row: readonly Cell[]): boolean => row.every((cell) => isBlank(cell));

/**
 * The rows of a grid in which a cell that is merged down stands in every row it covers, for merges that begin at `from`
 * or below: of those above, which are headings, only the first place says something. A row that holds nothing of its own
 * stays empty.
 */
export const fillMerged = ({ rows, merges }: Grid, from: number): Grid["rows"] => {
  const down = merges.filter(({ top, bottom }) => top >= from && bottom > top && bottom - top < MOST_FILLED);
  if (down.length === 0) return rows;
  const filled: (readonly Cell[])[] = [...rows];
  /** The rows that were copied; `null` for those that say nothing. */
  const copies = new Map<number, Cell[] | null>();
  const copyOf = (row: number): Cell[] | null => {
    const known = copies.get(row);
    if (known !== undefined) return known;
    const cells = rows[row] ?? [];
    const copy = saysNothing(cells) ? null : [...cells];
    copies.set(row, copy);
    if (copy !== null) filled[row] = copy;
    return copy;
  };
  for (const { top, bottom, left } of down) {
    const value = rows[top]?.[left];
    if (value === undefined || isBlank(value)) continue;
    for (let row = top + 1; row <= bottom && row < rows.length; row++) {
      const copy = copyOf(row);
      if (copy === null || !isBlank(copy[left])) continue;
      while (copy.length < left) copy.push(null);
      copy[left] = value;
    }
  }
  return filled;
};
