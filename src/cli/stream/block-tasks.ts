import { isUtf8, transcode } from "node:buffer";
import { linesOf } from "../../io/line-batches.js";
import { tasksOfLines } from "../../io/read-tasks.js";
import type { SheetTask, SheetTasks } from "../../io/sheets/sheet-stream.js";
import type { EventType } from "../../language/vocabulary.js";

/** A part of a stream: bytes of whole JSON lines, or tasks that were read already. */
export type Block =
  | { readonly bytes: Uint8Array; readonly firstRow: number }
  | { readonly tasks: readonly SheetTask[]; readonly keeps: readonly EventType[] | null };

/** The text of valid UTF-8, by way of UTF-16: four times as fast as `toString` where letters are not all ASCII. */
const textOf = (bytes: Uint8Array): string => transcode(bytes, "utf8", "utf16le").toString("utf16le");

/** The tasks of a block; of those that were read already everything there is to say was said. */
export const tasksOfBlock = (block: Block): SheetTasks => {
  if ("tasks" in block) return { ...block, problems: [], notices: [] };
  const { bytes, firstRow } = block;
  if (!isUtf8(bytes)) {
    const found = "windows-1258 | TCVN3 (ABC) | VNI | UTF-16";
    const problem = { code: "unreadable" as const, path: "", row: firstRow, found, expected: "UTF-8" };
    return { tasks: [], problems: [problem], notices: [], keeps: null };
  }
  return tasksOfLines({ firstRow, lines: linesOf(textOf(bytes)) });
};
