import { printableJson } from "../printable.js";
import { printableBlocks, printableRows } from "../report/printable-blocks.js";
import type { Format, Io, Output } from "./session.js";

/** Wider lines tire the eye. */
const WIDEST = 140;

/**
 * What a command found, as the text that goes to stdout or into a file. Whatever its form, it is cleaned here of all that
 * would act on a terminal; streams, which print tasks bit by bit, do so in `stream/work.ts`.
 */
export const present = async (output: Output, format: Format, io: Io): Promise<string> => {
  if (format === "json") return `${printableJson(JSON.stringify(output.json(), null, 2))}\n`;
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
