import type { CsvRows } from "./block.js";

/** One table to be kept outside: what it is of, the names of its columns, and its rows. */
export interface ExportTable {
  /** The name of its sheet and of its file. */
  readonly name: string;
  /** What it is, of which regulations, with standing, day and readings: it stands above the table. */
  readonly head: readonly string[];
  readonly columns: readonly string[];
  /** A day is text, `2026-03-19`; a workbook makes a day of it. */
  readonly rows: CsvRows;
}

/** Tables one below the other, as rows of CSV; the head that all share stands once. */
export const tableRows = (tables: readonly ExportTable[]): CsvRows =>
  tables.flatMap(({ head, columns, rows }, i) => [
    ...(i === 0 ? head.map((line) => [line]) : []),
    [],
    columns,
    ...rows,
  ]);

/** Signs that stand before a word, so that no colour alone says it. */
export const SIGN = { late: "✗", soon: "!", done: "✓" } as const;
export const signed = (tone: keyof typeof SIGN, words: string): string => `${SIGN[tone]} ${words}`;
