import { both, inBoth, type Words } from "../../bilingual.js";
import { CELLS, COLUMNS, LETTERS, ROWS } from "../../expected.js";
import type { Cell } from "../sheets/cells.js";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../sheets/limits.js";
import type { MergedCells } from "../sheets/merged-cells.js";
import { type Allowance, MOST_FILLED, MOST_LETTERS } from "./allowance.js";
import { CellReader, type WorkbookParts } from "./cell-reader.js";
import { mergedDown } from "./merged-ranges.js";
import { refuseWorkbook } from "./refuse.js";
import { type Attribute, scanXml } from "./scan-xml.js";

const ROW = both("dòng", "row");
const COLUMN = both("cột", "column");
const CELL = both("ô", "cell");

/** Why a sheet is larger than any register. */
export interface TooLarge {
  readonly found: Words;
  readonly expected: Words;
}

/** What was read of a sheet. */
export interface SheetContent {
  /** The rows that hold something, each as long as its last filled cell, with the number beside it. */
  readonly filled: readonly FilledRow[];
  /** The cells that are merged down rows. */
  readonly merged: readonly MergedCells[];
  /** Set when the reading stopped: the rows are those that came before. */
  readonly tooLarge?: TooLarge;
}

export interface FilledRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Where a sheet of Excel ends. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const requireRow = (row: number): void => {
  if (!(Number.isInteger(row) && row >= 1 && row <= LAST_ROW)) refuseWorkbook(inBoth`${ROW} ${row}`, `≤ ${LAST_ROW}`);
};
const requireColumn = (column: number): void => {
  if (column > LAST_COLUMN) refuseWorkbook(inBoth`${COLUMN} ${column}`, `≤ ${LAST_COLUMN}`);
};

/** The rows of a sheet while they are read. Whether a cell still fits is asked before room is made for it. */
class SheetReader {
  readonly filled: FilledRow[] = [];
  readonly merged: MergedCells[] = [];
  tooLarge: TooLarge | undefined;
  #rowNumber = 0;
  #row: Cell[] | undefined;
  #column = 0;
  #width = 0;
  #cell: CellReader | undefined;

  constructor(
    readonly parts: WorkbookParts,
    readonly allowance: Allowance,
  ) {}

  #openRow(attribute: Attribute): void {
    const row = Number(attribute("r") ?? this.#rowNumber + 1);
    requireRow(row);
    if (row <= this.#rowNumber) refuseWorkbook(inBoth`${ROW} ${row} < ${this.#rowNumber}`);
    this.#rowNumber = row;
    this.#column = 0;
    this.#row = [];
  }

  #openCell(attribute: Attribute): void {
    const address = attribute("r");
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? "") ?? [];
    if (address !== undefined && Number(digits) !== this.#rowNumber)
      refuseWorkbook(digits === "" ? inBoth`${ROW} ${this.#rowNumber}: ${CELL} ?` : inBoth`${CELL} ${address}`);
    const column = address === undefined ? this.#column + 1 : columnNumber(letters);
    requireColumn(column);
    if (column <= this.#column) refuseWorkbook(inBoth`${CELL} ${address ?? column}`);
    this.#column = column;
    this.#cell = new CellReader(attribute("t") ?? "n", attribute("s"), address ?? `${this.#rowNumber}/${column}`);
  }

  #keepMerged(reference: string): void {
    const range = mergedDown(reference);
    if (range === undefined) return;
    if (this.allowance.takes(1, 0)) this.merged.push(range);
    else this.#stop("mergeCell", inBoth`≤ ${MOST_CELLS} ${CELLS}`);
  }

  /** Asks whether what merged cells show fits in every row that they cover, before it is put there. */
  #fitMerged(): void {
    if (this.merged.length === 0) return;
    const rows = new Map(this.filled.map(({ number, cells }) => [number - 1, cells]));
    const end = (this.filled.at(-1)?.number ?? 0) - 1;
    for (const { column, firstRow, lastRow } of this.merged) {
      const value = rows.get(firstRow)?.[column] ?? null;
      if (value === null) continue;
      const more = Math.max(0, Math.min(lastRow, end) - firstRow);
      if (this.allowance.fills(more, typeof value === "string" ? more * value.length : 0)) continue;
      this.#stop("mergeCell", inBoth`≤ ${MOST_FILLED} ${CELLS}, ≤ ${MOST_LETTERS} ${LETTERS}`);
      return;
    }
  }

  #stop(found: Words, expected: Words): void {
    this.tooLarge ??= { found, expected };
  }

  /** Keeps what a cell shows, when it and the cells skipped over before it still fit. */
  #keep(row: Cell[], value: Cell): void {
    const [number, column] = [this.#rowNumber, this.#column];
    const width = Math.max(this.#width, column);
    if (number > MOST_ROWS) this.#stop(`${number}`, inBoth`≤ ${MOST_ROWS} ${ROWS}`);
    else if (column > MOST_COLUMNS)
      this.#stop(inBoth`${column} (${ROW} ${number})`, inBoth`≤ ${MOST_COLUMNS} ${COLUMNS}`);
    else if (number * width > MOST_CELLS) this.#stop(`${number} × ${width}`, inBoth`≤ ${MOST_CELLS} ${CELLS}`);
    else if (!this.allowance.takes(column - row.length, typeof value === "string" ? value.length : 0)) {
      this.#stop(inBoth`${ROW} ${number}`, inBoth`≤ ${MOST_CELLS} ${CELLS}, ≤ ${MOST_LETTERS} ${LETTERS}`);
    } else {
      this.#width = width;
      while (row.length < column - 1) row.push(null);
      row.push(value);
    }
  }

  #closeRow(row: Cell[]): void {
    if (row.length > 0) this.filled.push({ number: this.#rowNumber, cells: row });
    this.#row = undefined;
  }

  open(name: string, attribute: Attribute): void {
    if (this.#cell !== undefined) this.#cell.open(name);
    else if (name === "row") this.#openRow(attribute);
    else if (name === "c" && this.#row !== undefined) this.#openCell(attribute);
    else if (name === "mergeCell") this.#keepMerged(attribute("ref") ?? "");
  }

  text(text: string): void {
    this.#cell?.text(text);
  }

  close(name: string): void {
    if (name === "c" && this.#cell !== undefined) {
      const value = this.#cell.finish(this.parts);
      this.#cell = undefined;
      if (value !== null && this.#row !== undefined) this.#keep(this.#row, value);
    } else if (name === "row" && this.#row !== undefined) this.#closeRow(this.#row);
    else this.#cell?.close(name);
  }

  finish(): SheetContent {
    if (this.tooLarge === undefined) this.#fitMerged();
    if (this.tooLarge === undefined) return { filled: this.filled, merged: this.merged };
    // The row at hand is told with the others: it may hold the headings.
    if (this.#row !== undefined) this.#closeRow(this.#row);
    return { filled: this.filled, merged: this.merged, tooLarge: this.tooLarge };
  }
}

/**
 * What a sheet holds. Reading stops where the sheet becomes larger than any register, or takes more than the workbook
 * may.
 *
 * @throws DondocError `unreadable` for a sheet that is broken or out of order.
 */
export const readSheet = (xml: string, parts: WorkbookParts, allowance: Allowance): SheetContent => {
  const reader = new SheetReader(parts, allowance);
  scanXml(xml, {
    open: (name, attribute) => reader.open(name, attribute),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
    done: () => reader.tooLarge !== undefined,
  });
  return reader.finish();
};

const NO_CELLS: readonly Cell[] = [];

/** The rows as the sheet shows them: row 1 comes first, empty ones included. */
export const rowsOf = ({ filled }: SheetContent): readonly (readonly Cell[])[] => {
  const rows: (readonly Cell[])[] = [];
  for (const { number, cells } of filled) {
    while (rows.length < number - 1) rows.push(NO_CELLS);
    rows.push(cells);
  }
  return rows;
};
