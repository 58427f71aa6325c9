import { DondocError, fail } from "../errors.js";
import { unguarded } from "./csv-guard.js";
import { CsvLineEnds } from "./csv-line-ends.js";
import { delimiterOf, PREVIEW_LETTERS, parseRows, quoteProblems, splitSeparator } from "./read-csv.js";
import { NO_GIVEN_HEADINGS } from "./sheets/heading-map.js";
import { type TextSource, textChunks } from "./text-chunks.js";

/** Some rows of a CSV text, cells without their guards. */
export type CsvBatch = readonly (readonly string[])[];

/** A row longer than this is no row of a register: a quote was never closed. */
const LONGEST_ROW = 2 * 1024 * 1024;
/** The head of a source, read as far as its delimiter is looked for. */
const readHead = async (chunks: AsyncIterator<string>): Promise<{ readonly head: string; readonly over: boolean }> => {
  let head = "";
  while (head.length < PREVIEW_LETTERS) {
    const next = await chunks.next();
    if (next.done === true) return { head, over: true };
    head += next.value;
  }
  return { head, over: false };
};

/**
 * The rows of a CSV source, in batches as they come; the first batch holds the headings. The delimiter is told by them,
 * as in `readRegister`.
 *
 * @throws DondocError `unreadable` for broken quotes, with the row.
 */
export async function* csvBatches(
  source: TextSource,
  answers = NO_GIVEN_HEADINGS,
): AsyncGenerator<{ readonly rows: CsvBatch; readonly firstRow: number }, void, undefined> {
  const chunks = textChunks(source);
  const { head, over } = await readHead(chunks);
  const { body, told } = splitSeparator(head);
  const delimiter = delimiterOf(body, told, answers);
  const lineEnds = new CsvLineEnds(delimiter);
  let row = told === undefined ? 1 : 2;
  let rest = "";
  const rowsOf = (text: string): { rows: CsvBatch; firstRow: number } => {
    const { data, errors } = parseRows(text, delimiter);
    const problems = quoteProblems(errors, row);
    if (problems.length > 0) throw new DondocError(problems);
    // The line break that closes the last row does not begin another one.
    const rows = (text.endsWith("\n") ? data.slice(0, -1) : data).map((cells) => cells.map(unguarded));
    const firstRow = row;
    row += rows.length;
    return { rows, firstRow };
  };
  try {
    if (over) {
      // One batch: the last row, which may not end, may be that of the headings.
      const { text } = lineEnds.read(body);
      if (text.trim() !== "") yield rowsOf(text);
      return;
    }
    for (let text = body; ; ) {
      const even = lineEnds.read(text);
      if (even.end > 0) {
        yield rowsOf(rest + even.text.slice(0, even.end));
        rest = even.text.slice(even.end);
      } else rest += even.text;
      if (rest.length > LONGEST_ROW)
        fail({ code: "unreadable", path: "", row, found: `> ${LONGEST_ROW}`, expected: 'CSV (RFC 4180): "…""…"' });
      const next = await chunks.next();
      if (next.done === true) break;
      text = next.value;
    }
    if (rest.trim() !== "") yield rowsOf(rest);
  } finally {
    await chunks.return(undefined);
  }
}
