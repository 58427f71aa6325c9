/** One table of a workbook, on a sheet of its own. */
export interface WorkbookTable {
  /**
   * The name of the sheet: signs that Excel does not allow become spaces, a long name is cut, one that is taken gets a
   * number.
   */
  readonly name: string;
  /** Lines above the table. */
  readonly head: readonly string[];
  /** The headings of the columns, in their order. */
  readonly columns: readonly string[];
  /** Text, numbers, and days as `2026-03-19`, which become real days. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const NARROWEST = 8;
const WIDEST = 48;
/** Signs that a page of A3 holds beside each other; of a table with more every column is kept narrower. */
const PAGE_HOLDS = 190;
const WIDEST_OF_MANY = 26;
/** Signs that a page of A4 holds before they become too small to read. */
const SMALL_PAGE_HOLDS = 170;
const LINE_HEIGHT = 15;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Wide enough for most of what the column holds, never wider than reads well, nor than a page holds beside the others. */
export const widthsOf = ({ columns, rows }: WorkbookTable): readonly number[] => {
  const wished = columns.map((column, c) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[c] ?? "").length), column.length);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
  return sum(wished) <= PAGE_HOLDS ? wished : wished.map((width) => Math.min(WIDEST_OF_MANY, width));
};

/** How high a row must be for the longest of its texts; not every program works it out when it prints. */
export const heightOf = (row: readonly (string | number | null)[], widths: readonly number[]): { height?: number } => {
  const lines = row.map((value, c) => {
    const width = (widths[c] ?? WIDEST) - 2;
    const parts = typeof value === "string" ? value.split("\n") : [];
    return parts.reduce((total, part) => total + Math.max(1, Math.ceil(part.length / width)), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { height: most * LINE_HEIGHT };
};

/** A4 and A3 as a file numbers them: a wide table is printed on the larger, as offices do. */
const PAPER = { a4: 9, a3: 8 } as const;

/** How a sheet is printed: one page wide, with its name and the number of the page. */
export const pageOf = (table: WorkbookTable): string => {
  const paper = sum(widthsOf(table)) <= SMALL_PAGE_HOLDS ? PAPER.a4 : PAPER.a3;
  return (
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
  );
};
