import { isUtf8, transcode } from "node:buffer";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { checkParsedTask } from "../../core/register/parse-task.js";
import { DondocError, type Problem } from "../../errors.js";
import { CsvWriter } from "../../io/csv-writer.js";
import { linesOf } from "../../io/line-batches.js";
import { tasksOfLines } from "../../io/read-tasks.js";
import type { SheetTask, SheetTasks } from "../../io/sheets/sheet-stream.js";
import { toCsv } from "../../io/write-csv.js";
import type { EventType } from "../../language/vocabulary.js";
import { boardHeads, boardRow } from "../../report/evaluation/board.js";
import { onOneLine } from "../../report/printable-blocks.js";
import { EvaluationWriter } from "./evaluation-json.js";
import { chosenCalendar, type StreamSetup } from "./setup.js";

/** A part of a stream: bytes of whole JSON lines, or tasks that were read already. */
export type Block =
  | { readonly bytes: Uint8Array; readonly firstRow: number }
  | { readonly tasks: readonly SheetTask[]; readonly keeps: readonly EventType[] | null };

/** What came of a block. */
export interface Done {
  /** What is printed, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  readonly notices: readonly RegisterNotice[];
  /** The ids of its tasks and the rows they stand in, to find one that comes twice. */
  readonly ids: readonly string[];
  readonly rows: readonly number[];
  /** The documents of its tasks, as they are numbered; a task of none has an empty text. */
  readonly documents: readonly string[];
  readonly findings: number;
}

/** The names of the columns, where the form has them. */
export const headOf = ({ form, lang, evaluator }: StreamSetup): string =>
  form === "csv" ? toCsv([boardHeads(lang, evaluator.arguable === true)]) : "";

/** Bytes that one unit of UTF-16 takes in UTF-8 at most. */
const MOST_BYTES = 3;

/** Writes texts in UTF-8, into room that is kept: to count the bytes beforehand would take twice as long as to write them. */
class Utf8Writer {
  #room = Buffer.alloc(0);

  /** The bytes in memory of their own, which a thread can hand over. */
  write(text: string): Uint8Array {
    const most = MOST_BYTES * text.length;
    if (this.#room.length < most) this.#room = Buffer.allocUnsafeSlow(most);
    return new Uint8Array(this.#room.subarray(0, this.#room.write(text, "utf8")));
  }
}

/** The text of valid UTF-8, by way of UTF-16: four times as fast as `toString` where letters are not all ASCII. */
const textOf = (bytes: Uint8Array): string => transcode(bytes, "utf8", "utf16le").toString("utf16le");

/** The number and the day of the document of a task; empty where it has no number. */
const documentOf = ({ task: { document } }: CheckedTask): string =>
  document?.number === undefined ? "" : `${document.number}|${document.issuedOn ?? ""}`;

/** Makes the function that evaluates and prints the blocks of a stream, each by itself. */
export const blockWork = (setup: StreamSetup): ((block: Block) => Done) => {
  const { profile, asOf, form, lang, readings } = setup;
  const evaluator = new TaskEvaluator({ ...setup.evaluator, profile, calendar: chosenCalendar(setup.calendar) });
  const day = evaluator.day(asOf);
  const writer = new EvaluationWriter();
  const csv = new CsvWriter(onOneLine);
  const utf8 = new Utf8Writer();
  const reader = { lang, width: Number.POSITIVE_INFINITY, profile, readings };
  const arguable = setup.evaluator.arguable === true;

  const tasksOf = (block: Block): SheetTasks => {
    // What there is to say of rows of a sheet was said when they were read.
    if ("tasks" in block) return { tasks: block.tasks, problems: [], notices: [], keeps: null };
    const { bytes, firstRow } = block;
    if (!isUtf8(bytes)) {
      const found = "windows-1258 | TCVN3 (ABC) | VNI | UTF-16";
      const problem = { code: "unreadable" as const, path: "", row: firstRow, found, expected: "UTF-8" };
      return { tasks: [], problems: [problem], notices: [], keeps: null };
    }
    return tasksOfLines({ firstRow, lines: linesOf(textOf(bytes)) });
  };

  return (block) => {
    const { tasks, problems: unread, notices } = tasksOf(block);
    const problems = [...unread];
    const ids: string[] = [];
    const rows: number[] = [];
    const documents: string[] = [];
    const evaluations: TaskEvaluation[] = [];
    let findings = 0;
    for (const { row, value } of tasks) {
      try {
        // Tasks come out of JSON or of a sheet: plain values that nobody else holds.
        const checked = checkParsedTask(value);
        const { evaluation } = evaluator.evaluateChecked(
          checked,
          day,
          evaluator.factsOf(checked, "tasks" in block ? block.keeps : null),
        );
        ids.push(evaluation.id);
        rows.push(row);
        documents.push(documentOf(checked));
        findings += evaluation.findings.length;
        evaluations.push(evaluation);
      } catch (error) {
        if (!(error instanceof DondocError)) throw error;
        for (const { message: _, ...problem } of error.issues) problems.push({ row, ...problem });
      }
    }
    let text = "";
    if (form === "csv") for (const evaluation of evaluations) text += csv.row(boardRow(evaluation, reader, arguable));
    else for (const evaluation of evaluations) text += `${writer.write(evaluation)}\n`;
    return { bytes: utf8.write(text), problems, notices, ids, rows, documents, findings };
  };
};
