import { printable, printableLines } from "../printable.js";
import type { Block, Cell, CsvRows } from "./block.js";

/** Breaks and tabs of a text that stands on one line. */
const SPACING = /[\t\r\n]+/g;

/** A text that stands on one line: what parts its lines is a space. */
export const onOneLine = (text: string): string => printable(text.replace(SPACING, " "));

/** A paragraph; only a line break of ours stands before one. */
const paragraph = (text: string): string => (text.startsWith("\n") ? `\n${onOneLine(text.slice(1))}` : onOneLine(text));

/** Line breaks stay in a cell and in an item, which set them apart from what stands around. */
const cellOf = (cell: Cell): Cell => ({ ...cell, text: printableLines(cell.text) });

const blockOf = (block: Block): Block => {
  switch (block.kind) {
    case "list":
      return { ...block, items: block.items.map(cellOf) };
    case "table":
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, head: onOneLine(column.head) })),
        rows: block.rows.map((row) => row.map(cellOf)),
      };
    case "text":
      return { ...block, text: paragraph(block.text) };
    default:
      return { ...block, text: onOneLine(block.text) };
  }
};

/** A page on which nothing of the input acts on a terminal; it is cleaned before it is laid out and coloured. */
export const printableBlocks = (blocks: readonly Block[]): readonly Block[] => blocks.map(blockOf);

/** Rows for CSV of which no cell acts on a terminal. */
export const printableRows = (rows: CsvRows): CsvRows =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? onOneLine(cell) : cell)));
