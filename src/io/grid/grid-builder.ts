import { both, inBoth } from "../../bilingual.js";
import { LONGEST_TEXT } from "../../core/register/input-reader.js";
import { CELLS, COLUMNS, LETTERS, ROWS } from "../../expected.js";
import type { Cell } from "../sheets/cells.js";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../sheets/limits.js";
import { MOST_FILLED, MOST_LETTERS } from "../xlsx/allowance.js";
import type { Refuse } from "../xlsx/refuse.js";
import type { Grid, Merge } from "./grid.js";

const MERGED = both("ô gộp", "merged cells");
const ROW = both("dòng", "row");

/** What the grids of one file may still hold between them. It is asked before room is made. */
export class GridAllowance {
  #cells = MOST_CELLS;
  #letters = MOST_LETTERS;
  #filled = MOST_FILLED;

  constructor(readonly refuse: Refuse) {}

  take(cells: number, letters: number): void {
    this.#cells -= cells;
    this.#letters -= letters;
    if (this.#cells < 0) this.refuse(inBoth`> ${MOST_CELLS} ${CELLS}`, inBoth`≤ ${MOST_CELLS} ${CELLS}`);
    if (this.#letters < 0) this.refuse(inBoth`> ${MOST_LETTERS} ${LETTERS}`, inBoth`≤ ${MOST_LETTERS} ${LETTERS}`);
  }

  /** The same of cells that merged cells fill in the rows they cover. */
  fill(cells: number, letters: number): void {
    this.#filled -= cells;
    if (this.#filled < 0) this.refuse(inBoth`> ${MOST_FILLED} ${MERGED}`, inBoth`≤ ${MOST_FILLED} ${MERGED}`);
    this.take(cells, letters);
  }
}

/** How much room a cell takes. */
export interface CellPlace {
  /** Columns and rows that it covers, itself included. */
  readonly columns?: number;
  readonly rows?: number;
  /** Columns to the next cell of the row, where covered cells are written too. */
  readonly advance?: number;
  /** Rows below may say that they belong to it. */
  readonly grows?: boolean;
}

/** Puts the cells of a table in their places as they come: row by row, a merged cell keeping its place free in the rows below. */
export class GridBuilder {
  readonly #rows: Cell[][] = [];
  readonly #merges: Merge[] = [];
  /** For every column, the first row that a merged cell above leaves free. */
  readonly #freeFrom: number[] = [];
  /** For every column, the merge that begins there and may reach into the next row. */
  readonly #growing = new Map<number, number>();
  #row = -1;
  #column = 0;

  constructor(readonly allowance: GridAllowance) {}

  /** The number of the row at hand, from 0. */
  get row(): number {
    return this.#row;
  }

  /** The next column that is free, from 0. */
  get column(): number {
    return this.#column;
  }

  /** Goes on to the next row, or past so many empty ones. */
  nextRow(count = 1): void {
    this.#row += count;
    this.#column = 0;
    if (this.#row >= MOST_ROWS) this.allowance.refuse(inBoth`> ${MOST_ROWS} ${ROWS}`, inBoth`≤ ${MOST_ROWS} ${ROWS}`);
  }

  /** Leaves columns empty. */
  skip(columns: number): void {
    this.#column += columns;
  }

  /** Goes past the columns that cells of earlier rows reach down into. */
  skipTaken(): void {
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row) this.#column++;
  }

  #requireFit(column: number): void {
    if (column <= MOST_COLUMNS) return;
    const found = inBoth`${column} ${COLUMNS} (${ROW} ${this.#row + 1})`;
    this.allowance.refuse(found, inBoth`≤ ${MOST_COLUMNS} ${COLUMNS}`);
  }

  /** Puts a cell in the next place of the row at hand; one that says nothing takes no room, but its place. */
  put(value: Cell, { columns = 1, rows = 1, advance = columns, grows = false }: CellPlace = {}): void {
    const left = this.#column;
    const filled = value !== null && value !== "";
    if (filled) this.#requireFit(left + 1);
    this.#column += advance;
    if (filled) this.#keep(left, value);
    if ((columns * rows > 1 || grows) && left + columns <= MOST_COLUMNS) this.#merge(left, columns, rows, grows);
  }

  #keep(column: number, value: Cell): void {
    const text = typeof value === "string" ? value.length : 0;
    if (text > LONGEST_TEXT) {
      const found = inBoth`${ROW} ${this.#row + 1}: ${text} ${LETTERS}`;
      this.allowance.refuse(found, inBoth`≤ ${LONGEST_TEXT} ${LETTERS}`);
    }
    while (this.#rows.length <= this.#row) this.#rows.push([]);
    const row = this.#rows[this.#row] ?? [];
    this.allowance.take(column + 1 - row.length, text);
    while (row.length < column) row.push(null);
    row[column] = value;
  }

  #merge(left: number, columns: number, rows: number, grows: boolean): void {
    const bottom = Math.min(this.#row + rows, MOST_ROWS) - 1;
    this.allowance.take(columns, 0);
    if (grows) this.#growing.set(left, this.#merges.length);
    this.#merges.push({ top: this.#row, left, bottom, right: left + columns - 1 });
    for (let column = left; column < left + columns; column++) this.#freeFrom[column] = bottom + 1;
  }

  /** Lets the cell above, when it may grow, reach into this place; its own text is left to the caller. */
  extend(): void {
    const at = this.#growing.get(this.#column) ?? -1;
    const merge = this.#merges[at];
    if (merge !== undefined && merge.bottom === this.#row - 1) this.#merges[at] = { ...merge, bottom: this.#row };
  }

  /** Asks for the room of what merged cells show in the rows below, before it is put there. */
  #takeMerged({ top, left, bottom }: Merge): void {
    const value = this.#rows[top]?.[left] ?? null;
    const more = Math.min(bottom, this.#rows.length - 1) - top;
    if (value !== null && more > 0) this.allowance.fill(more, typeof value === "string" ? more * value.length : 0);
  }

  finish(name: string, hidden = false): Grid {
    const rows = this.#rows.length;
    for (const merge of this.#merges) this.#takeMerged(merge);
    const merges = this.#merges.filter(({ top, bottom, left, right }) => top < rows && (bottom > top || right > left));
    return Object.freeze({ name, rows: this.#rows, merges: Object.freeze(merges), hidden });
  }
}
