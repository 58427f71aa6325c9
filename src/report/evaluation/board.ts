import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { standsStill } from "../../core/answers/stands-still.js";
import { compareText } from "../../core/model/compare-text.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import { isOfRegister } from "../../core/model/question.js";
import type { Language } from "../../errors.js";
import type { Cell as StatusCell } from "../../language/vocabulary.js";
import { citation, NARROW, type Reader, say } from "../audience.js";
import { type Block, type Cell, type CsvRows, cell, type Table, text } from "../block.js";
import { clean } from "../text-width.js";
import { hasVersions, versionCell } from "../versions.js";
import { STATE } from "../wording.js";
import { HIDDEN_LEAD, isLeadHidden } from "../words/debtors.js";
import { arguableCell, hasArguable } from "./arguable.js";
import { taskCountedFrom } from "./counted-from.js";
import { actWords, nextStepOf, nextStepTone, nextStepWords, owersOf, toConfirm } from "./next-step.js";
import { groupWords, isLateAtOthers, isOverdue } from "./standing-words.js";
import { secretLabel, shortLabel } from "./task-labels.js";
import { deadlineWords, shortTitle, statusTone, statusWords, titleWords } from "./task-words.js";

/** What is late stands first, the longest late before the rest, what is closed last. */
const ORDER: readonly StatusCell[] = [
  "openOverdue",
  "openUndetermined",
  "openInTime",
  "openNoDeadline",
  "doneLate",
  "doneOnTime",
  "doneNoDeadline",
  "doneUndated",
  "upcoming",
  "cancelled",
];

const NEVER = "9999";

/** What is done and not confirmed comes behind what is open, and what the regulation does not bind behind everything. */
const placeOf = (task: TaskEvaluation): number => {
  const { status, outsideScope, phase } = task;
  if (outsideScope === true) return ORDER.length;
  // What was sent back waits for an answer; what is suspended asks nothing of anybody.
  if (standsStill(task)) return ORDER.indexOf(phase === "returned" ? "openUndetermined" : "openNoDeadline") + 0.5;
  return status.awaitingConfirmation ? ORDER.indexOf("doneLate") - 0.5 : ORDER.indexOf(status.cell);
};

const inOrder = (tasks: readonly TaskEvaluation[]): TaskEvaluation[] =>
  [...tasks].sort((a, b) => {
    const late = (task: TaskEvaluation): number => (isOverdue(task) ? (task.dueOn.workingDaysLate ?? 0) : 0);
    return (
      placeOf(a) - placeOf(b) || late(b) - late(a) || compareText(a.dueOn.current ?? NEVER, b.dueOn.current ?? NEVER)
    );
  });

/** Who leads it, whole: a name that was cut would be somebody else's, or nobody's. */
const leadWords = (task: TaskEvaluation, reader: Reader): string => {
  if (task.lead !== null) return clean(task.lead);
  return isLeadHidden(task, reader) ? HIDDEN_LEAD[reader.lang] : "—";
};

const wideRow = (task: TaskEvaluation, reader: Reader): Cell[] => {
  const { lang } = reader;
  const tone = statusTone(task);
  return [
    cell(shortLabel(task)),
    cell(shortTitle(task, lang), task.title === null ? "quiet" : undefined),
    cell(leadWords(task, reader)),
    cell(deadlineWords(task, lang), tone),
    cell(statusWords(task, reader), tone),
    cell(nextStepWords(task, reader), nextStepTone(task)),
  ];
};

const narrowRow = (task: TaskEvaluation, reader: Reader): Cell[] => {
  const { lang } = reader;
  return [
    cell(shortLabel(task)),
    cell(`${shortTitle(task, lang)}\n→ ${leadWords(task, reader)}`),
    cell(`${deadlineWords(task, lang)}\n${statusWords(task, reader)}`, statusTone(task)),
    cell(nextStepWords(task, reader), nextStepTone(task)),
  ];
};

/** One row a task: what it is, whose, until when, how it stands, what to do next. */
export const board = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang, width } = reader;
  if (evaluation.tasks.length === 0)
    return [text(say(lang, "Sổ không có nhiệm vụ nào.", "The register holds no task."))];
  const head = (vi: string, en: string): string => say(lang, vi, en);
  const numbered = evaluation.tasks.some(({ ordinal }) => ordinal !== undefined);
  const id = { head: numbered ? head("STT", "No.") : head("Mã", "Id"), max: 12 };
  const next = { head: head("Việc cần làm tiếp", "What to do next"), flex: true } as const;
  const table: Table =
    width < NARROW
      ? {
          kind: "table",
          columns: [
            id,
            { head: head("Nhiệm vụ → chủ trì", "Task → lead"), flex: true },
            { head: head("Hạn, trạng thái", "Due, status"), max: 17 },
            next,
          ],
          rows: inOrder(evaluation.tasks).map((task) => narrowRow(task, reader)),
        }
      : {
          kind: "table",
          columns: [
            id,
            { head: head("Nhiệm vụ", "Task"), flex: true },
            { head: head("Chủ trì", "Lead"), max: 18 },
            { head: head("Hạn", "Due"), max: 15 },
            { head: head("Trạng thái", "Status"), max: 14 },
            next,
          ],
          rows: inOrder(evaluation.tasks).map((task) => wideRow(task, reader)),
        };
  return [table];
};

const HEADS: readonly (readonly [vi: string, en: string])[] = [
  ["Mã", "Id"],
  ["Nhiệm vụ", "Task"],
  ["Chủ trì", "Lead"],
  ["Phối hợp", "Coordinators"],
  ["Hạn ban đầu", "Original due day"],
  ["Hạn", "Due day"],
  ["Ngày hoàn thành", "Completed on"],
  ["Trạng thái", "Status"],
  ["Nhóm", "Cell"],
  ["Còn (ngày làm việc)", "Working days left"],
  ["Quá hạn (ngày làm việc)", "Working days late"],
  ["Quá hạn tính từ", "Late counted from"],
  ["Việc cần làm tiếp", "What to do next"],
  ["Ai làm", "Who"],
  ["Hạn của việc", "Due day of that"],
  ["Nên xong chậm nhất", "Plan for"],
  ["Tình trạng việc", "State of that"],
  ["Căn cứ", "Provision"],
  ["Bản quy chế", "Version"],
  ["Sổ chưa cho biết", "What the record does not tell"],
];

/** The column that a regulation has with several versions. */
const VERSION = "Version";

/** The names of the columns of the board; `arguable` adds the days under other readings. */
export const boardHeads = (
  { lang, profile }: Pick<Reader, "lang" | "profile">,
  arguable: boolean,
): readonly string[] => [
  ...HEADS.filter(([, en]) => en !== VERSION || hasVersions(profile)).map(([vi, en]) => say(lang, vi, en)),
  ...(arguable ? [say(lang, "Ngày theo cách hiểu khác", "Days under other readings")] : []),
];

/** The board for a spreadsheet: one row a task in the order of the register, days in ISO. */
export const boardRows = (evaluation: RegisterEvaluation, reader: Reader): CsvRows => {
  const arguable = hasArguable(evaluation);
  return [boardHeads(reader, arguable), ...evaluation.tasks.map((task) => boardRow(task, reader, arguable))];
};

/** The row of one task. */
export const boardRow = (task: TaskEvaluation, reader: Reader, arguable: boolean): (string | number | null)[] =>
  arguable ? [...plainRow(task, reader), arguableCell(task)] : plainRow(task, reader);

const plainRow = (task: TaskEvaluation, reader: Reader): (string | number | null)[] => {
  const { lang } = reader;
  const { original, current, workingDaysLeft } = task.dueOn;
  return [
    secretLabel(task) ?? clean(task.id),
    titleWords(task, lang),
    task.lead === null ? null : clean(task.lead),
    task.coordinators.map(clean).join("; "),
    original,
    current,
    task.completedOn,
    statusWords(task, reader).replace("\n", " "),
    groupWords(task, reader),
    task.outsideScope === true ? null : workingDaysLeft,
    ...lateCells(task),
    ...nextStepCells(task, reader),
    ownQuestions(task, lang),
  ];
};

/** What the register does not tell of this task alone; what it does not tell of any is not said in every row. */
const ownQuestions = ({ questions }: TaskEvaluation, lang: Language): string | null => {
  const own = questions.filter((one) => !isOfRegister(one) && one.code !== "ownDelay");
  return own.length === 0 ? null : own.map(({ text: words }) => words[lang]).join(" ");
};

/** Working days late at whoever leads, and the day they are counted from. */
const lateCells = (task: TaskEvaluation): (string | number | null)[] => {
  if (!isOverdue(task) || isLateAtOthers(task)) return [null, null];
  return [task.dueOn.workingDaysLate, taskCountedFrom(task)];
};

const nextStepCells = (task: TaskEvaluation, reader: Reader): (string | null)[] => {
  const { duty, owers } = nextStepOf(task);
  const ofVersion = hasVersions(reader.profile) ? [null] : [];
  if (duty === null) {
    const { act = null, by = null, cite = null } = toConfirm(task, reader) ?? {};
    return [act, by, null, null, null, cite, ...ofVersion];
  }
  return [
    actWords(duty, reader),
    owersOf(owers, task, reader),
    duty.due,
    duty.actBy ?? duty.since,
    STATE[duty.state][reader.lang],
    citation(duty.provision, reader),
    ...(hasVersions(reader.profile) ? [versionCell(duty, reader)] : []),
  ];
};
