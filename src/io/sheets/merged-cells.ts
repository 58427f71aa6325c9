import { aList, anObject, type OptionCheck, wholeBetween } from "../../answering.js";
import { type Cell, isBlank } from "./cells.js";

type Row = readonly Cell[];

/** Cells that are merged down rows, in one column; rows and columns count from 0, both rows are covered. */
export interface MergedCells {
  /** The column, counted from 0. */
  readonly column: number;
  /** The first row that they cover, counted from 0; it holds the text. */
  readonly firstRow: number;
  /** The last row that they cover, counted from 0. */
  readonly lastRow: number;
}

const aPlace = wholeBetween(0, 2 ** 31);

/** A list of merged cells, as a host gives it. */
export const someMergedCells: OptionCheck = (value, path) => {
  if (!Array.isArray(value)) return aList(value, path);
  for (const [i, one] of value.entries()) {
    const at = `${path}[${i}]`;
    const problem = anObject(one, at);
    if (problem !== undefined) return problem;
    for (const key of ["column", "firstRow", "lastRow"] as const) {
      const wrong = aPlace(Reflect.get(one as object, key), `${at}.${key}`);
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
};

const inOrder = (a: MergedCells, b: MergedCells): number => a.column - b.column || a.firstRow - b.firstRow;

/**
 * The rows with the value of cells that are merged down rows in every row they cover: a unit, a day or a degree of
 * secrecy printed once beside three tasks is that of all three. Rows that hold nothing of their own stay empty, and
 * headings, above `below`, stay as they are.
 */
export const fillMerged = (rows: readonly Row[], merged: readonly MergedCells[], below: number): readonly Row[] => {
  const down = merged.filter(({ firstRow, lastRow }) => firstRow >= below && lastRow > firstRow).sort(inOrder);
  if (down.length === 0) return rows;
  const filled: Row[] = [...rows];
  // A row is copied once and looked through once, however many ranges cover it.
  const copies = new Map<number, Cell[]>();
  const empty = new Map<number, boolean>();
  const isEmpty = (at: number): boolean => {
    const known = empty.get(at) ?? (rows[at] ?? []).every((cell) => isBlank(cell));
    empty.set(at, known);
    return known;
  };
  const copyOf = (at: number): Cell[] => {
    const copy = copies.get(at) ?? [...(rows[at] ?? [])];
    copies.set(at, copy);
    filled[at] = copy;
    return copy;
  };
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
      if (!isBlank(rows[at]?.[column]) || isEmpty(at)) continue;
      const cells = copyOf(at);
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    }
  }
  return filled;
};
