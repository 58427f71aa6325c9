import Table3 from "cli-table3";
import type { Block, Cell, Column, Table } from "./block.js";
import { columnWidths, GAP } from "./layout.js";
import type { Paint } from "./paint.js";
import { displayWidth, wrap } from "./text-width.js";

export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Narrower than this nothing is legible; the lines are left to the terminal to break. */
const NARROWEST = 60;

const NO_BORDER = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: " ".repeat(GAP),
};

const laidOut = (cell: Cell, width: number, paint: Paint): string =>
  wrap(cell.text, width)
    .map((line) => paint(line, cell.tone))
    .join("\n");

/** A band of rows set in columns, without its rules. */
const band = (
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: Paint,
): string => {
  const table = new Table3({
    chars: NO_BORDER,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? "left"),
  });
  for (const row of rows) table.push(row.map((cell, i) => laidOut(cell, widths[i] ?? 1, paint)));
  return table.toString().replace(/ +$/gm, "");
};

const renderTable = (table: Table, { width, paint }: Page): string => {
  const widths = columnWidths(table, width);
  const heads = table.columns.map(({ head }): Cell => ({ text: head, tone: "strong" }));
  const across = widths.reduce((sum, column) => sum + column, 0) + GAP * (widths.length - 1);
  const rule = paint("─".repeat(across), "quiet");
  const tall = table.rows.filter((row) => row.some((cell, i) => wrap(cell.text, widths[i] ?? 1).length > 1));
  const airy = tall.length * 2 > table.rows.length;
  const rows = table.rows.map((row) => band([row], table.columns, widths, paint));
  const body = rows.flatMap((row, i) => {
    const beforeTotal = table.total === true && i === rows.length - 1;
    return i === 0 ? [row] : beforeTotal ? [rule, row] : airy ? ["", row] : [row];
  });
  return [band([heads], table.columns, widths, paint), rule, ...body].join("\n");
};

const renderItem = (item: Cell, mark: string, { width, paint }: Page): string => {
  const indent = displayWidth(mark) + 1;
  return wrap(item.text, width - indent)
    .map((line, i) => `${i === 0 ? mark : " ".repeat(displayWidth(mark))} ${paint(line, item.tone)}`)
    .join("\n");
};

const renderBlock = (block: Block, page: Page): string => {
  const paragraph = (text: string): string => wrap(text, page.width).join("\n");
  switch (block.kind) {
    case "title":
      return page.paint(paragraph(block.text), "strong");
    case "heading":
      return `\n${page.paint(paragraph(block.text.toLocaleUpperCase("vi")), "strong")}`;
    case "subheading":
      return `\n${page.paint(paragraph(block.text), "strong")}`;
    case "text":
      return page.paint(paragraph(block.text), block.tone);
    case "list": {
      const wide = String(block.items.length).length + 1;
      return block.items
        .map((item, i) => renderItem(item, block.ordered === true ? `${i + 1}.`.padStart(wide) : "•", page))
        .join("\n");
    }
    case "table":
      return renderTable(block, page);
  }
};

/** A page as text for people, at most `width` columns wide. */
export const renderText = (blocks: readonly Block[], page: Page): string => {
  const fitted: Page = { ...page, width: Math.max(NARROWEST, page.width) };
  const rendered = blocks.map((block) => renderBlock(block, fitted));
  return `${rendered
    .join("\n")
    .replace(/^\n+/, "")
    .replace(/\n{3,}/g, "\n\n")}\n`;
};
