import type { Format, Io, Output } from "./session.js";

/** Wider lines tire the eye. */
const WIDEST = 140;

/** What a command found, as the text that goes to stdout. */
export const present = async (output: Output, format: Format, io: Io): Promise<string> => {
  if (format === "json") return `${JSON.stringify(output.json(), null, 2)}\n`;
  if (format === "jsonl") return (output.lines?.() ?? []).map((line) => `${JSON.stringify(line)}\n`).join("");
  if (format === "csv") {
    const { toCsv } = await import("../io/write-csv.js");
    return toCsv(output.rows());
  }
  if (format === "md") {
    const { renderMarkdown } = await import("../report/render-markdown.js");
    return renderMarkdown(output.blocks({ width: Number.POSITIVE_INFINITY, format }));
  }
  const { renderText } = await import("../report/render-text.js");
  const { plain } = await import("../report/paint.js");
  const { coloured } = await import("./colour.js");
  const width = Math.min(WIDEST, io.columns);
  return renderText(output.blocks({ width, format }), {
    width,
    paint: io.colour === true ? coloured : plain,
  });
};
