import type { WorkingCalendar } from "../../calendar/index.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { DondocError, fail, type Problem } from "../../errors.js";
import type { StreamFormat } from "../../io/formats.js";
import { LONGEST_LINE } from "../../io/line-batches.js";
import { requireNoMap, taskBatches } from "../../io/read-tasks.js";
import type { HeadingMap } from "../../io/sheets/heading-map.js";
import { namingMap } from "../options/heading-map.js";
import type { Block } from "./block-tasks.js";

/** A block, with what reading it had to say. */
export interface ReadBlock {
  readonly block: Block;
  readonly problems: readonly Problem[];
  readonly notices: readonly RegisterNotice[];
}

const NOTHING = { problems: [], notices: [] } as const;
const LINE_BREAK = 0x0a;

const bytesOf = (chunk: Uint8Array | string): Uint8Array =>
  typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;

const linesIn = (bytes: Uint8Array): number => {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_BREAK); at !== -1; at = bytes.indexOf(LINE_BREAK, at + 1)) lines++;
  return lines;
};

/** JSON lines are cut at line breaks and nowhere else; they are read where the block is worked on. */
async function* lineBlocks(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<ReadBlock, void, undefined> {
  let rest: Uint8Array[] = [];
  let waiting = 0;
  let firstRow = 1;
  let first = true;
  for await (const chunk of source) {
    let bytes = bytesOf(chunk);
    if (first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    first = false;
    const end = bytes.lastIndexOf(LINE_BREAK) + 1;
    if (end === 0) {
      rest.push(bytes);
      waiting += bytes.length;
      if (waiting > LONGEST_LINE)
        fail({ code: "unreadable", path: "", row: firstRow, found: `> ${LONGEST_LINE}`, expected: "JSON Lines" });
      continue;
    }
    // A copy of its own: a thread takes the bytes of a block away with it.
    const whole = new Uint8Array(Buffer.concat([...rest, bytes.subarray(0, end)]));
    rest = end < bytes.length ? [bytes.slice(end)] : [];
    waiting = bytes.length - end;
    const next = firstRow + linesIn(whole);
    yield { block: { bytes: whole, firstRow }, ...NOTHING };
    firstRow = next;
  }
  if (waiting > 0) yield { block: { bytes: new Uint8Array(Buffer.concat(rest)), firstRow }, ...NOTHING };
}

async function* sheetBlocks(
  source: AsyncIterable<Uint8Array | string>,
  calendar: WorkingCalendar,
  map: HeadingMap | undefined,
): AsyncGenerator<ReadBlock, void, undefined> {
  const options = { format: "csv", calendar, ...(map === undefined ? {} : { map }) } as const;
  for await (const { tasks, problems, notices, keeps } of taskBatches(source, options)) {
    yield { block: { tasks, keeps }, problems: problems.map(namingMap), notices };
  }
}

/** A register of any length in blocks; only the block at hand is in memory. */
export async function* blocksOf(
  source: AsyncIterable<Uint8Array | string>,
  format: StreamFormat,
  calendar: WorkingCalendar,
  map: HeadingMap | undefined,
): AsyncGenerator<ReadBlock, void, undefined> {
  if (format === "csv") {
    yield* sheetBlocks(source, calendar, map);
    return;
  }
  requireNoMap(map);
  yield* lineBlocks(source);
}

/** Why the reading of a stream stopped, as problems. */
export const problemsOf = (error: unknown): readonly Problem[] => {
  if (!(error instanceof DondocError)) throw error;
  return error.issues.map(({ message: _, ...problem }) => namingMap(problem));
};
