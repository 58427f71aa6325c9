import { fail } from "../errors.js";
import { type TextSource, textChunks } from "./text-chunks.js";

/** Whole lines, with the number of the first of them. */
export interface LineBatch {
  readonly firstRow: number;
  readonly lines: readonly string[];
}

/** A line longer than this is no line of a register; it would fill the memory. */
export const LONGEST_LINE = 2 * 1024 * 1024;

/** The lines of a text, parted at line feeds; the last one may be empty. Four times as fast as `split`, which keeps what it parted. */
export const linesOf = (text: string): string[] => {
  const lines: string[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  lines.push(text.slice(start));
  return lines;
};

/**
 * The lines of a source, in batches as they come.
 *
 * @throws DondocError `unreadable` for a line that is longer than 2 MiB.
 */
export async function* lineBatches(source: TextSource): AsyncGenerator<LineBatch, void, undefined> {
  let rest = "";
  let firstRow = 1;
  for await (const text of textChunks(source)) {
    const lines = linesOf(rest + text);
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST_LINE) {
      fail({
        code: "unreadable",
        path: "",
        row: firstRow + lines.length,
        found: `> ${LONGEST_LINE}`,
        expected: "JSON Lines",
      });
    }
    if (lines.length === 0) continue;
    yield { firstRow, lines };
    firstRow += lines.length;
  }
  if (rest !== "") yield { firstRow, lines: [rest] };
}
