import { refuseWorkbook } from "./refuse.js";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Cells that any sheet may span, filled or not. */
const FREE_SPAN = 1_000_000;
/** A larger one must have filled so many of its cells: a few cells far apart would be blown up to a huge sheet. */
const FEWEST_FILLED = 1 / 20;
const MOST_CELLS = 10_000_000;

/** Watches how far the cells of a sheet reach. */
export class SheetSize {
  #rows = 0;
  #columns = 0;
  #filled = 0;

  requireRow(row: number): void {
    if (!(Number.isInteger(row) && row >= 1 && row <= LAST_ROW)) refuseWorkbook(`dòng / row ${row}`, `≤ ${LAST_ROW}`);
  }

  requireColumn(column: number): void {
    if (column > LAST_COLUMN) refuseWorkbook(`cột / column ${column}`, `≤ ${LAST_COLUMN}`);
  }

  fill(row: number, column: number): void {
    this.#filled++;
    this.#rows = Math.max(this.#rows, row);
    this.#columns = Math.max(this.#columns, column);
  }

  finish(): void {
    const span = this.#rows * this.#columns;
    if (span <= FREE_SPAN || (span <= MOST_CELLS && this.#filled >= span * FEWEST_FILLED)) return;
    refuseWorkbook(`${this.#rows} × ${this.#columns} ô / cells, ${this.#filled} có chữ / filled`, `≤ ${FREE_SPAN}`);
  }
}
