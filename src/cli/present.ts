import { printableJson, printableLines } from "../printable.js";
import { cell, list, title } from "../report/block.js";
import { type ExportTable, tableRows } from "../report/export-table.js";
import { onOneLine, printableBlocks, printableRows } from "../report/printable-blocks.js";
import type { Format, Io, Output } from "./session.js";

/** Wider lines tire the eye. */
const WIDEST = 140;

/**
 * What a command found, as the text that goes to stdout or into a file. Whatever its form, it is cleaned here of all that
 * would act on a terminal; streams, which print tasks bit by bit, do so in `stream/work.ts`.
 */
export const present = async (output: Output, format: Exclude<Format, "xlsx" | "ics">, io: Io): Promise<string> => {
  if (format === "json") return `${printableJson(JSON.stringify(output.json(), null, 2))}\n`;
  if (format === "yaml") return printableLines(output.source?.() ?? "");
  if (format === "jsonl")
    return (output.lines?.() ?? []).map((line) => `${printableJson(JSON.stringify(line))}\n`).join("");
  if (format === "csv") {
    const { toCsv } = await import("../io/write-csv.js");
    return toCsv(printableRows(output.rows()));
  }
  if (format === "md") {
    const { renderMarkdown } = await import("../report/render-markdown.js");
    return renderMarkdown(printableBlocks(output.blocks({ width: Number.POSITIVE_INFINITY, format })));
  }
  const { renderText } = await import("../report/render-text.js");
  const { plain } = await import("../report/paint.js");
  const { coloured } = await import("./colour.js");
  const width = Math.min(WIDEST, io.columns);
  return renderText(printableBlocks(output.blocks({ width, format })), {
    width,
    paint: io.colour === true ? coloured : plain,
  });
};

/** The tables of a command as a workbook, cleaned as all that is printed. */
export const workbookOf = async ({ tables, rows }: Output): Promise<Uint8Array> => {
  const { toWorkbook } = await import("../io/write-workbook.js");
  const [columns = [], ...body] = rows();
  const plain = { name: "dondoc", head: [], columns: columns.map(String), rows: body };
  return toWorkbook((tables?.() ?? [plain]).map((table) => ({ ...table, ...printableTable(table) })));
};

/** One table of a command as text for a file of its own. */
export const tableText = async (table: ExportTable, format: "csv" | "md"): Promise<string> => {
  const clean = { ...table, ...printableTable(table) };
  if (format === "csv") {
    const { toCsv } = await import("../io/write-csv.js");
    return toCsv(tableRows([clean]));
  }
  const { renderMarkdown } = await import("../report/render-markdown.js");
  const [name = table.name, ...lines] = clean.head;
  return renderMarkdown([
    title(name),
    list(lines.map((line) => cell(line))),
    {
      kind: "table",
      columns: clean.columns.map((head) => ({ head })),
      rows: clean.rows.map((row) => row.map((value) => cell(value === null ? "" : String(value)))),
    },
  ]);
};

const printableTable = ({ head, columns, rows }: ExportTable) => ({
  head: head.map(onOneLine),
  columns: columns.map(onOneLine),
  rows: printableRows(rows),
});
