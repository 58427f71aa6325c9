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

/** The lines of one cell, each as wide as its column. */
const cellLines = (cell: Cell, width: number, column: Column | undefined, paint: Paint): string[] =>
  wrap(cell.text, width).map((line) => {
    const space = " ".repeat(Math.max(0, width - displayWidth(line)));
    const painted = paint(line, cell.tone);
    return column?.align === "right" ? space + painted : painted + space;
  });

/** One row set in columns: as many lines as its tallest cell. */
const renderRow = (
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: Paint,
): string[] => {
  const cells = row.map((cell, i) => cellLines(cell, widths[i] ?? 1, columns[i], paint));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => lines[line] ?? " ".repeat(widths[i] ?? 1))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
};

const renderTable = (table: Table, { width, paint }: Page): string => {
  const widths = columnWidths(table, width);
  const heads = table.columns.map(({ head }): Cell => ({ text: head, tone: "strong" }));
  const across = widths.reduce((sum, column) => sum + column, 0) + GAP * (widths.length - 1);
  const rule = paint("─".repeat(across), "quiet");
  const rows = table.rows.map((row) => renderRow(row, table.columns, widths, paint));
  // Rows of several lines are told apart by a blank one.
  const airy = rows.filter((lines) => lines.length > 1).length * 2 > rows.length;
  const body = rows.flatMap((lines, i) => {
    if (i === 0) return lines;
    if (table.total === true && i === rows.length - 1) return [rule, ...lines];
    return airy ? ["", ...lines] : lines;
  });
  return [...renderRow(heads, table.columns, widths, paint), rule, ...body].join("\n");
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
