import { both, inBoth } from "../../bilingual.js";
import type { Cell } from "../sheets/cells.js";
import { partOfYear } from "../sheets/part-of-year.js";
import { isoDayCell } from "./iso-day.js";
import type { NumberStyle } from "./number-styles.js";
import { refuseWorkbook } from "./refuse.js";
import { StringReader } from "./shared-strings.js";
import { unescapeString } from "./string-escapes.js";

/** What the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly numberStyles: readonly NumberStyle[];
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
  return Number.isFinite(number) ? number : refuseWorkbook(inBoth`${address}: ${both("không phải số", "no number")}`);
};

/** A number as its style shows it: a month or a year of which no day is shown is told in words. */
const shownNumber = (number: number, style: NumberStyle | undefined, from1904: boolean): Cell => {
  if (style === undefined || style.kind === "plain") return number;
  // As exact as the number is: 0.999 is not shown as all of it.
  if (style.kind === "percent") return `${Number((number * 100).toFixed(6))}%`;
  if (style.kind === "padded") {
    if (!Number.isInteger(number) || number < 0) return number;
    return `${style.before}${String(number).padStart(style.digits, "0")}${style.after}`;
  }
  // A formula that takes an empty cell shows the day 0, as spreadsheets print it.
  if (number === 0) return "00/01/1900";
  const day = dayOfSerial(number, from1904);
  return style.shows === "day" || Number.isNaN(day.getTime()) ? day : partOfYear(day, style.shows);
};

/** One cell while it is read. */
export class CellReader {
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
  finish({ strings, numberStyles, from1904 }: WorkbookParts): Cell {
    const value = this.#value;
    if (this.type === "inlineStr") return this.#string.take() || null;
    // A formula that yields an empty text shows nothing; one that was never computed shows itself.
    if (value === undefined || value === "")
      return this.#formula === undefined || value === "" || this.type === "str" ? null : `=${this.#formula}`;
    switch (this.type) {
      case "s": {
        const index = numberOf(value, this.address);
        return (
          (strings[index] ??
            refuseWorkbook(inBoth`${this.address}: ${both("không có chuỗi chữ này", "no such string")}`)) ||
          null
        );
      }
      case "str":
        return unescapeString(value);
      case "b":
        return value.trim() === "1";
      // `#REF!` and its like: the sheet shows them, so they are words of it.
      case "e":
        return value;
      case "d":
        return (
          isoDayCell(value.trim()) ?? refuseWorkbook(inBoth`${this.address}: ${both("không phải ngày", "no day")}`)
        );
      case "n": {
        const number = numberOf(value, this.address);
        return shownNumber(number, numberStyles[Number(this.style ?? -1)], from1904);
      }
      default:
        return refuseWorkbook(inBoth`${this.address}: ${both("loại ô lạ", "unknown type")}`);
    }
  }
}
