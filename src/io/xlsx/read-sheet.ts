import type { Cell } from "../sheets/cells.js";
import { refuseWorkbook } from "./refuse.js";
import { type Attribute, scanXml } from "./scan-xml.js";
import { StringReader } from "./shared-strings.js";
import { unescapeString } from "./string-escapes.js";

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904, not from 1900. */
  readonly from1904: boolean;
}

const DAY_MS = 86_400_000;
/** The serial number of 1970-01-01, and how much less it is when days are counted from 1904. */
const EPOCH = 25_569;
const LATER_BY = 1_462;
/** Spreadsheets know a 29 February 1900; serial numbers before it are one day off. */
const AFTER_FALSE_LEAP_DAY = 60;

const dayOfSerial = (serial: number, from1904: boolean): Date => {
  const days = from1904 ? serial + LATER_BY : serial < AFTER_FALSE_LEAP_DAY ? serial + 1 : serial;
  return new Date(Math.round((days - EPOCH) * DAY_MS));
};

const numberOf = (text: string, address: string): number => {
  const number = Number(text);
  return Number.isFinite(number) ? number : refuseWorkbook(`${address}: ${text}`);
};

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Where a sheet of Excel ends. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const requireRow = (row: number): void => {
  if (!(Number.isInteger(row) && row >= 1 && row <= LAST_ROW)) refuseWorkbook(`dòng / row ${row}`, `≤ ${LAST_ROW}`);
};
const requireColumn = (column: number): void => {
  if (column > LAST_COLUMN) refuseWorkbook(`cột / column ${column}`, `≤ ${LAST_COLUMN}`);
};

/** One cell while it is read. */
class CellReader {
  readonly #string = new StringReader();
  #inside = "";
  #value: string | undefined;
  #formula: string | undefined;
  #hasString = false;

  constructor(
    readonly type: string,
    readonly style: string | undefined,
    readonly address: string,
  ) {}

  open(name: string): void {
    if (name === "v") this.#value = "";
    else if (name === "f") this.#formula = "";
    else if (name === "is") this.#hasString = true;
    if (name === "v" || name === "f") this.#inside = name;
    this.#string.open(name);
  }

  text(text: string): void {
    if (this.#inside === "v") this.#value += text;
    else if (this.#inside === "f") this.#formula += text;
    else if (this.#hasString) this.#string.text(text);
  }

  close(name: string): void {
    if (name === this.#inside) this.#inside = "";
    this.#string.close(name);
  }

  /** What the cell shows. A formula is never computed: it shows what was last computed, or else itself. */
  finish({ strings, dateStyles, from1904 }: WorkbookParts): Cell {
    const value = this.#value;
    if (this.type === "inlineStr") return this.#string.take() || null;
    if (value === undefined || value === "") return this.#formula === undefined ? null : `=${this.#formula}`;
    switch (this.type) {
      case "s": {
        const index = numberOf(value, this.address);
        return (strings[index] ?? refuseWorkbook(`${this.address}: ${value}`)) || null;
      }
      case "str":
        return unescapeString(value);
      case "b":
        return value.trim() === "1";
      // `#REF!` and its like: the sheet shows them, so they are words of it.
      case "e":
        return value;
      case "d": {
        const day = new Date(value.trim());
        return Number.isNaN(day.getTime()) ? refuseWorkbook(`${this.address}: ${value}`) : day;
      }
      case "n": {
        const number = numberOf(value, this.address);
        return dateStyles[Number(this.style ?? -1)] === true ? dayOfSerial(number, from1904) : number;
      }
      default:
        return refuseWorkbook(`${this.address}: t="${this.type}"`);
    }
  }
}

/** The rows of a sheet while they are read. */
class SheetReader {
  readonly rows: Cell[][] = [];
  #rowNumber = 0;
  #row: Cell[] | undefined;
  #column = 0;
  #cell: CellReader | undefined;

  constructor(readonly parts: WorkbookParts) {}

  #openRow(attribute: Attribute): void {
    const row = Number(attribute("r") ?? this.#rowNumber + 1);
    requireRow(row);
    if (row <= this.#rowNumber) refuseWorkbook(`dòng / row ${row} < ${this.#rowNumber}`);
    this.#rowNumber = row;
    this.#column = 0;
    this.#row = [];
  }

  #openCell(attribute: Attribute): void {
    const address = attribute("r");
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? "") ?? [];
    if (address !== undefined && Number(digits) !== this.#rowNumber) refuseWorkbook(`ô / cell ${address}`);
    const column = address === undefined ? this.#column + 1 : columnNumber(letters);
    requireColumn(column);
    if (column <= this.#column) refuseWorkbook(`ô / cell ${address ?? column}`);
    this.#column = column;
    this.#cell = new CellReader(attribute("t") ?? "n", attribute("s"), address ?? `${this.#rowNumber}/${column}`);
  }

  open(name: string, attribute: Attribute): void {
    if (this.#cell !== undefined) this.#cell.open(name);
    else if (name === "row") this.#openRow(attribute);
    else if (name === "c" && this.#row !== undefined) this.#openCell(attribute);
  }

  text(text: string): void {
    this.#cell?.text(text);
  }

  close(name: string): void {
    if (name === "c" && this.#cell !== undefined) {
      const value = this.#cell.finish(this.parts);
      if (value !== null && this.#row !== undefined) {
        while (this.#row.length < this.#column - 1) this.#row.push(null);
        this.#row.push(value);
      }
      this.#cell = undefined;
    } else if (name === "row" && this.#row !== undefined) {
      if (this.#row.length > 0) this.rows[this.#rowNumber - 1] = this.#row;
      this.#row = undefined;
    } else this.#cell?.close(name);
  }
}

const NO_CELLS: Cell[] = [];

/**
 * The rows of a sheet, each as long as its last filled cell; row 1 comes first, empty ones included.
 *
 * @throws DondocError `unreadable` for a sheet that is broken or out of order.
 */
export const readSheet = (xml: string, parts: WorkbookParts): readonly (readonly Cell[])[] => {
  const reader = new SheetReader(parts);
  scanXml(xml, {
    open: (name, attribute) => reader.open(name, attribute),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return Array.from(reader.rows, (row) => row ?? NO_CELLS);
};
