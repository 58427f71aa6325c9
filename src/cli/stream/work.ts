import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { nameKey, withoutBrackets } from "../../core/bodies/name-key.js";
import { documentNumber, namingTexts } from "../../core/bodies/register-context.js";
import { splitBodies } from "../../core/bodies/split-bodies.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { checkParsedTask } from "../../core/register/parse-task.js";
import { DondocError, type Problem } from "../../errors.js";
import { CsvWriter } from "../../io/csv-writer.js";
import { toCsv } from "../../io/write-csv.js";
import { printableJson } from "../../printable.js";
import { boardHeads, boardRow } from "../../report/evaluation/board.js";
import { onOneLine } from "../../report/printable-blocks.js";
import { hypotheticalColumn, hypotheticalMember } from "../hypothetical-mark.js";
import { type Block, tasksOfBlock } from "./block-tasks.js";
import { EvaluationWriter } from "./evaluation-json.js";
import { chosenCalendar, type StreamSetup } from "./setup.js";

/** What came of a block. */
export interface Done {
  /** What is printed, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  readonly notices: readonly RegisterNotice[];
  /** The ids of its tasks and the rows they stand in, to find one that comes twice. */
  readonly ids: readonly string[];
  readonly rows: readonly number[];
  /** Of tasks judged apart: their documents, each an empty text where there is none. */
  readonly documents: readonly string[];
  /** Of tasks judged apart: names of bodies that were not met before, with what they are compared by. */
  readonly names: readonly (readonly [key: string, name: string])[];
  readonly findings: number;
}

/** The names of the columns, where the form has them. */
export const headOf = ({ form, lang, evaluator, profile }: StreamSetup): string =>
  form === "csv"
    ? toCsv([
        [...boardHeads({ lang, profile }, evaluator.arguable === true), ...hypotheticalColumn([profile], lang).head],
      ])
    : "";

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

/** The number and the day of the document of a task; empty where it has no number. */
const documentOf = ({ task }: CheckedTask): string => {
  const number = documentNumber(task);
  return number === "" ? "" : `${number}|${task.document?.issuedOn ?? ""}`;
};

/** The names of a task that are not known yet, each with its key. */
const newNames = ({ task }: CheckedTask, known: Set<string>): (readonly [string, string])[] =>
  namingTexts(task)
    .filter((text) => !known.has(text))
    .flatMap((text) => {
      known.add(text);
      return splitBodies(text).map((name) => [nameKey(name), withoutBrackets(name)] as const);
    });

/** Makes the function that evaluates and prints the blocks of a stream, each by itself. */
export const blockWork = (setup: StreamSetup): ((block: Block) => Done) => {
  const { profile, asOf, form, lang, readings, context } = setup;
  const asked = new TaskEvaluator({ ...setup.evaluator, profile, calendar: chosenCalendar(setup.calendar) });
  const day = asked.day(asOf);
  const evaluator = asked.inForceOn(day);
  const writer = new EvaluationWriter();
  const csv = new CsvWriter(onOneLine);
  const utf8 = new Utf8Writer();
  const known = new Set<string>();
  const reader = { lang, width: Number.POSITIVE_INFINITY, profile, readings };
  const arguable = setup.evaluator.arguable === true;
  const { row: supposed } = hypotheticalColumn([profile], lang);
  const member = JSON.stringify(hypotheticalMember([profile])).slice(1);
  // A task is written as an object of some members, so that one more goes before its end.
  const lineOf = (evaluation: TaskEvaluation): string => {
    const line = writer.write(evaluation);
    return member === "}" ? line : `${line.slice(0, -1)},${printableJson(member)}`;
  };

  return (block) => {
    const { tasks, problems: unread, notices, keeps } = tasksOfBlock(block);
    const problems = [...unread];
    const ids: string[] = [];
    const rows: number[] = [];
    const documents: string[] = [];
    const names: (readonly [string, string])[] = [];
    const evaluations: TaskEvaluation[] = [];
    let findings = 0;
    for (const { row, value } of tasks) {
      try {
        // Tasks come out of JSON or of a sheet: plain values that nobody else holds.
        const checked = checkParsedTask(value);
        const { evaluation } = evaluator.evaluateChecked(checked, day, evaluator.factsOf(checked, context, keeps));
        ids.push(evaluation.id);
        rows.push(row);
        if (context === undefined) {
          documents.push(documentOf(checked));
          names.push(...newNames(checked, known));
        }
        findings += evaluation.findings.length;
        evaluations.push(evaluation);
      } catch (error) {
        if (!(error instanceof DondocError)) throw error;
        for (const { message: _, ...problem } of error.issues) problems.push({ row, ...problem });
      }
    }
    let text = "";
    if (form === "csv")
      for (const evaluation of evaluations) text += csv.row([...boardRow(evaluation, reader, arguable), ...supposed]);
    else for (const evaluation of evaluations) text += `${lineOf(evaluation)}\n`;
    return { bytes: utf8.write(text), problems, notices, ids, rows, documents, names, findings };
  };
};
