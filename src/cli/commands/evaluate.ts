import { boardRows } from "../../report/evaluation/board.js";
import { evaluationView, summaryView } from "../../report/evaluation/evaluation-view.js";
import { summaryRows } from "../../report/evaluation/summary.js";
import { Given } from "../options/read-options.js";
import type { Command, OptionValues, Session } from "../session.js";
import { MOST_JOBS } from "../stream/most-jobs.js";
import { countFindings, evaluateInput } from "./evaluate-register.js";

/** A long register is printed as it is read, where both its form and the form asked for can be had bit by bit. */
const bitByBit = async (file: string, values: OptionValues, session: Session) => {
  const form = values["format"];
  if (form !== "jsonl" && form !== "csv") return undefined;
  // Whole columns decide how days are printed, so the file is read whole.
  if (values["dateOrder"] !== undefined) return undefined;
  // Which rows are left out is known only when all are read.
  if (values["partial"] === true || values["summary"] === true) return undefined;
  // A part of a sheet, or what a file says of it, is told of the sheet as a whole.
  if (["sheet", "range", "mapFile"].some((name) => values[name] !== undefined)) return undefined;
  const { evaluateBitByBit, streamFormat } = await import("../stream/evaluate-stream.js");
  const given = new Given(values);
  const format = streamFormat(file, given);
  if (format === undefined) return undefined;
  const { mayPrintMonthFirst } = await import("../stream/month-first.js");
  if (format === "csv" && (await mayPrintMonthFirst(file))) return undefined;
  const { readJudged } = await import("../options/evaluation-options.js");
  const judged = await readJudged(given, session);
  const { profile } = judged;
  if (profile === undefined) given.finish();
  if (profile === undefined) throw new Error("unreachable: a missing profile is a problem");
  return evaluateBitByBit({ file, format, form, profile, judged }, given, session);
};

/** `dondoc evaluate FILE`: what the regulation says of a register on one day. */
export const command: Command = async ([file = "-"], values, session) => {
  const printed = await bitByBit(file, values, session);
  if (printed !== undefined) return printed;
  const given = new Given(values);
  given.whole("jobs", MOST_JOBS);
  const { evaluation, profile, readings } = await evaluateInput(file, given, session);
  const { lang } = session;
  if (given.flag("summary")) {
    const { summary } = evaluation;
    return {
      json: () => summary,
      lines: () => [...summary.units, summary.all],
      blocks: ({ width }) => summaryView(evaluation, { lang, width, profile, readings }),
      rows: () => summaryRows(evaluation, { lang, width: Number.POSITIVE_INFINITY, profile, readings }),
      findings: countFindings(evaluation),
    };
  }
  return {
    json: () => evaluation,
    lines: () => evaluation.tasks,
    blocks: ({ width }) => evaluationView(evaluation, { lang, width, profile, readings }),
    rows: () => boardRows(evaluation, { lang, width: Number.POSITIVE_INFINITY, profile, readings }),
    findings: countFindings(evaluation),
  };
};
