import { MOST_CELLS } from "../sheets/limits.js";

/** Letters that the cells of a workbook may show, a shared text counted each time it is used. */
export const MOST_LETTERS = 20_000_000;

/** Cells that merged cells may fill in the rows below them: two columns and a half of the longest sheet. */
export const MOST_FILLED = 200_000;

/** What the sheets of one workbook may still hold between them. It is asked before a cell is kept. */
export class Allowance {
  #cells = MOST_CELLS;
  #letters = MOST_LETTERS;
  #filled = MOST_FILLED;

  /** Whether so many more cells, filled or skipped over, with so many letters still fit. */
  takes(cells: number, letters: number): boolean {
    this.#cells -= cells;
    this.#letters -= letters;
    return this.#cells >= 0 && this.#letters >= 0;
  }

  /** The same of cells that merged cells fill in the rows they cover. */
  fills(cells: number, letters: number): boolean {
    this.#filled -= cells;
    return this.#filled >= 0 && this.takes(cells, letters);
  }
}
