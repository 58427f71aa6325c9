import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { ArguableDate, Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import { citation, type Reader, ruleText, say } from "../audience.js";
import { type Block, type Cell, cell, heading, list, text } from "../block.js";
import { dayShort } from "../words/days.js";
import { periodWords } from "../words/periods.js";
import { arguableWords, questionWords } from "../words/readings.js";
import { shortLabel } from "./task-labels.js";

/** One date that another reading would move. */
interface Argued {
  /** The task, or who owes a periodic duty. */
  readonly whose: string;
  readonly ruleId: string;
  readonly provision: string;
  readonly period: string | null;
  readonly on: string | null;
  readonly arguable: readonly ArguableDate[];
}

const ofTask = (task: TaskEvaluation): Argued[] => {
  const { duties, ladder, rights } = task;
  const all = [
    ...duties.map((one: Duty) => ({ ...one, on: one.due })),
    ...ladder.map((one) => ({ ...one, on: one.since ?? one.next, period: null })),
    ...rights.map((one) => ({ ...one, on: one.until, period: null })),
  ];
  return all.flatMap(({ ruleId, provision, period, on, arguable = [] }) =>
    arguable.length === 0 ? [] : [{ whose: shortLabel(task), ruleId, provision, period, on, arguable }],
  );
};

/** The dates of periodic duties; the same for every unit, so each stands once. */
const ofRegister = ({ register }: RegisterEvaluation, reader: Reader): Argued[] => {
  const seen = new Set<string>();
  return register.duties.flatMap(({ ruleId, provision, unit, period, due, arguable = [] }) => {
    const key = `${ruleId}|${period ?? ""}`;
    if (arguable.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const whose =
      unit === null ? say(reader.lang, "cơ quan", "the body") : say(reader.lang, "mọi đơn vị", "every unit");
    return [{ whose, ruleId, provision, period, on: due, arguable }];
  });
};

/** Whether the evaluation was asked which dates other readings would move. */
export const hasArguable = ({ tasks, register }: RegisterEvaluation): boolean =>
  register.duties.some(({ arguable }) => arguable !== undefined) ||
  tasks.some(({ duties, ladder, rights }) =>
    [...duties, ...ladder, ...rights].some(({ arguable }) => arguable !== undefined),
  );

const row = ({ whose, ruleId, provision, period, on, arguable }: Argued, reader: Reader): Cell[] => {
  const { lang } = reader;
  const what = ruleText(ruleId, reader);
  return [
    cell(whose),
    cell(period === null ? what : `${what} (${periodWords(period, lang)})`),
    cell(on === null ? "—" : dayShort(on, lang)),
    cell(arguable.map((one) => arguableWords(one, reader.profile, lang)).join("\n"), "soon"),
    cell(citation(provision, reader), "quiet"),
  ];
};

const table = (argued: readonly Argued[], reader: Reader): Block => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Nhiệm vụ, đơn vị", "Task, unit"), max: 12 },
      { head: say(lang, "Việc", "What"), flex: true },
      { head: say(lang, "Ngày", "Day"), max: 14 },
      { head: say(lang, "Cách hiểu khác → ngày", "Another reading → its day"), max: 36 },
      { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
    ],
    rows: argued.map((one) => row(one, reader)),
  };
};

/** Every date of a task or a periodic duty that another reading would move, and where; nothing when it was not asked for. */
export const arguableDates = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  if (!hasArguable(evaluation)) return [];
  const { lang, profile, readings = {} } = reader;
  const argued = [...evaluation.tasks.flatMap(ofTask), ...ofRegister(evaluation, reader)];
  const head = heading(
    say(lang, `Ngày còn tùy cách hiểu (${argued.length})`, `Dates that another reading moves (${argued.length})`),
  );
  if (argued.length === 0)
    return [head, text(say(lang, "Không cách hiểu nào làm đổi ngày.", "No reading moves a date."), "done")];
  const used = new Set(argued.flatMap(({ arguable }) => arguable.map(({ code }) => code)));
  const codes = profile.readings.filter(({ code }) => used.has(code)).map(({ code }) => code);
  return [
    head,
    table(argued, reader),
    text(""),
    list(codes.map((code) => cell(questionWords(code, readings[code], profile, lang), "quiet"))),
  ];
};

/** The same for one cell of a spreadsheet; `null` when no reading moves a date of the task. */
export const arguableCell = (task: TaskEvaluation): string | null => {
  const parts = ofTask(task).map(
    ({ ruleId, period, arguable }) =>
      `${ruleId}${period === null ? "" : ` (${period})`}: ${arguable.map(({ code, value, on }) => `${code}=${value} → ${on ?? "—"}`).join(", ")}`,
  );
  return parts.length === 0 ? null : parts.join("; ");
};
