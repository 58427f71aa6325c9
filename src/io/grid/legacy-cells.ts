import type { RegisterNotice } from "../../core/model/task.js";
import { converted } from "../encodings/convert.js";
import { type Reading, readingOf } from "../encodings/legacy-text.js";
import type { LegacyEncoding } from "../encodings/tables.js";
import type { Cell } from "../sheets/cells.js";
import type { Grid } from "./grid.js";

/** Letters of Latin-1, in which text of an older encoding shows; a sheet without them has none. */
const LATIN_1 = /[\u00A1-\u00FF]/;
/** Letters that show that a text is Vietnamese in Unicode. */
const VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
/** So much text tells what a sheet is. */
const SAMPLE = 100_000;

const isOld = (cell: Cell | undefined): cell is string =>
  typeof cell === "string" && LATIN_1.test(cell) && !VIETNAMESE.test(cell);

/** The encoding of all texts of a sheet together; cells that are Unicode without doubt make it one of Unicode. */
const readingOfSheet = (rows: Grid["rows"]): Reading => {
  let sample = "";
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell !== "string") continue;
      if (VIETNAMESE.test(cell)) return "unicode";
      if (sample.length < SAMPLE) sample += `${cell}\n`;
    }
  }
  return readingOf(sample, true);
};

const noticeOf = (encoding: LegacyEncoding, found: readonly number[]): RegisterNotice => {
  const [cells, rows] = [found.length, [...new Set(found)]];
  const shown = `${rows.slice(0, 10).join(", ")}${rows.length > 10 ? ", …" : ""}`;
  const vi = `đã đổi ${cells} ô từ bảng mã ${encoding} sang Unicode (dòng ${shown})`;
  const en = `${cells} cells were converted from ${encoding} to Unicode (rows ${shown})`;
  return Object.freeze({ code: "encodingConverted", detail: Object.freeze({ vi, en }) });
};

/** So many different texts are known at once; a stream may hold more. */
const MOST_KNOWN = 10_000;

/** Converts the cells of a sheet that are in an older encoding, row by row, and remembers which. */
export class LegacyCells {
  readonly #whole: Reading;
  readonly #found = new Map<LegacyEncoding, number[]>();
  readonly #known = new Map<string, Reading>();

  /** @param whole - The encoding of the sheet; of one of Unicode each cell is read by itself. */
  constructor(whole: Reading = "unicode") {
    this.#whole = whole;
  }

  #readingOf(cell: string): Reading {
    if (this.#whole !== "unicode" && this.#whole !== "unclear") return this.#whole;
    const before = this.#known.get(cell);
    if (before !== undefined) return before;
    const reading = readingOf(cell, true);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(cell, reading);
    return reading;
  }

  /** A row with its texts in Unicode; itself where they are. */
  convert<T extends Cell>(row: readonly T[], number: number): readonly (T | string)[] {
    if (!row.some(isOld)) return row;
    return row.map((cell) => {
      if (!isOld(cell)) return cell;
      const reading = this.#readingOf(cell);
      if (reading === "unicode" || reading === "unclear") return cell;
      const numbers = this.#found.get(reading) ?? [];
      numbers.push(number);
      this.#found.set(reading, numbers);
      return converted(cell, reading);
    });
  }

  /** What was converted. */
  get notices(): readonly RegisterNotice[] {
    return [...this.#found].map(([encoding, numbers]) => noticeOf(encoding, numbers));
  }
}

/**
 * The rows of a sheet with its texts in Unicode: all cells of a sheet that is in an older encoding as a whole, else those
 * that are so by themselves. What was converted is told.
 *
 * @param inUnicode - The text of the file is Unicode, or was made so: a cell is then read by itself, as in a stream, which never
 * sees the whole.
 */
export const convertLegacyCells = (
  rows: Grid["rows"],
  firstRow: number,
  inUnicode = false,
): { readonly rows: Grid["rows"]; readonly notices: readonly RegisterNotice[] } => {
  if (!rows.some((row) => row.some(isOld))) return { rows, notices: [] };
  const cells = new LegacyCells(inUnicode ? "unicode" : readingOfSheet(rows));
  const result = rows.map((row, i) => cells.convert(row, firstRow + i));
  return { rows: result, notices: cells.notices };
};
