import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { Formula, Rounding } from "../../core/answers/shares.js";
import type { DutyCounts, SummaryRow } from "../../core/answers/summarize.js";
import type { Language } from "../../errors.js";
import type { Cell as StatusCell } from "../../language/vocabulary.js";
import { NARROW, type Reader, say } from "../audience.js";
import { type Block, type Cell, type Column, type CsvRows, cell, heading, text } from "../block.js";
import { both, CELL, FORMULA, ROUNDING } from "../wording.js";
import { percentWords } from "../words/percent.js";
import { keepsFinish } from "./keeps-finish.js";
import { AWAITING, OUTSIDE, PAUSED } from "./standing-words.js";
import { inCell, linesOf, pausedIn, type SummaryLine, sumNotes } from "./summary-lines.js";

const ALWAYS: readonly StatusCell[] = ["doneOnTime", "doneLate", "openInTime", "openOverdue"];
const WHEN_ANY: readonly StatusCell[] = [
  "doneNoDeadline",
  "doneUndated",
  "openNoDeadline",
  "openUndetermined",
  "cancelled",
  "upcoming",
];
const ORDER: readonly StatusCell[] = [
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "doneUndated",
  "openInTime",
  "openOverdue",
  "openNoDeadline",
  "openUndetermined",
  "cancelled",
  "upcoming",
];

const roundingWords = (rounding: Rounding, digits: number, lang: Language): string => {
  const to = say(
    lang,
    digits === 0 ? "đến hàng đơn vị" : `đến ${digits} chữ số thập phân`,
    `${digits} decimal${digits === 1 ? "" : "s"}`,
  );
  return say(lang, `${ROUNDING[rounding].vi} ${to}`, `${ROUNDING[rounding].en}, ${to}`);
};

const DUTIES = ["overdue", "owed", "missed"] as const;
const DUTY_HEAD = {
  overdue: both("Việc quá hạn", "Duties overdue"),
  owed: both("Phải làm ngay", "Owed at once"),
  missed: both("Đã qua, không làm", "Missed"),
} as const;

/** Columns beside the cells, where any task belongs there. */
const APART = ["awaitingConfirmation", "paused", "outsideScope", "passedOnLate"] as const;
type Apart = (typeof APART)[number];
const apartIn = (row: SummaryRow, one: Apart): number => (one === "paused" ? pausedIn(row) : row[one]);

/** What nobody can know of a register that does not keep when tasks are finished. */
const OF_FINISH: ReadonlySet<StatusCell> = new Set([
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "doneUndated",
  "openOverdue",
]);
/** The one share in which finished tasks do not count. */
const WITHOUT_FINISH: Formula = "updatedOfTotal";
const NOT_KNOWN: Cell = cell("—", "quiet");

/** The columns of a summary that have something in them, and whether finishes are known. */
interface Shown {
  readonly cells: readonly StatusCell[];
  readonly apart: readonly Apart[];
  readonly isFinishKept: boolean;
}

const tasksIn = ({ row }: SummaryLine, { cells, apart, isFinishKept }: Shown): Cell[] => {
  // A role of which no body is named leads nothing.
  if (row === null) return [NOT_KNOWN, ...cells.map(() => NOT_KNOWN), ...apart.map(() => NOT_KNOWN)];
  return [
    cell(String(row.total)),
    ...cells.map((one) => {
      const n = inCell(row, one);
      if (n === 0 && !isFinishKept && OF_FINISH.has(one)) return NOT_KNOWN;
      return cell(String(n), n === 0 ? "quiet" : one === "openOverdue" ? "late" : undefined);
    }),
    ...apart.map((one) => {
      const n = apartIn(row, one);
      return cell(String(n), n === 0 ? "quiet" : undefined);
    }),
  ];
};

const dutiesIn = (duties: DutyCounts): Cell[] =>
  DUTIES.map((state) => cell(String(duties[state]), duties[state] === 0 ? "quiet" : "late"));

const shareOf = ({ row }: SummaryLine, name: Formula, isFinishKept: boolean): string | null =>
  row === null || (!isFinishKept && name !== WITHOUT_FINISH) ? null : (row.shares[name] ?? null);

const number = (head: string): Column => ({ head, align: "right", max: 10 });

/** What is summed up: the counts, and the tasks and questions that say what the counts cannot. */
type Summed = Pick<RegisterEvaluation, "summary" | "tasks" | "register">;

/** The counts by body, with the formula and the rounding of the share; on a narrow page tasks and duties stand apart. */
export const summaryBlocks = (evaluation: Summed, reader: Reader): Block[] => {
  const { lang, width } = reader;
  const { all, units, formulas, rounding, digits } = evaluation.summary;
  // A task may stand in another cell of its lead than of all: a column stands if any row has a number in it.
  const isInAny = (numberIn: (row: SummaryRow) => number): boolean => [all, ...units].some((row) => numberIn(row) > 0);
  const shown: Shown = {
    cells: ORDER.filter(
      (one) => ALWAYS.includes(one) || (WHEN_ANY.includes(one) && isInAny((row) => inCell(row, one))),
    ),
    apart: APART.filter((one) => isInAny((row) => apartIn(row, one))),
    isFinishKept: keepsFinish(evaluation),
  };
  const lines = linesOf(evaluation, reader);
  const table = (columns: readonly Column[], of: (line: SummaryLine) => readonly Cell[]): Block => ({
    kind: "table",
    columns: [{ head: say(lang, "Đơn vị", "Unit"), flex: true }, ...columns],
    rows: lines.map((line) => [cell(line.name), ...of(line)]),
    total: true,
  });
  const isOne = formulas.length === 1;
  const shareHead = (i: number): string => say(lang, "Tỷ lệ", "Share") + (isOne ? "" : ` ${i + 1}`);
  const ofShares = formulas.map((_, i) => number(shareHead(i)));
  const ofTasks = [
    number(say(lang, "Tổng số", "Total")),
    ...shown.cells.map((one) => number(CELL[one][lang])),
    ...shown.apart.map((one) => number(COUNT_HEAD[one][lang])),
  ];
  const ofDuties = DUTIES.map((state) => number(DUTY_HEAD[state][lang]));
  const sharesOf = (line: SummaryLine): Cell[] =>
    formulas.map(({ name }) => cell(percentWords(shareOf(line, name, shown.isFinishKept), lang)));
  const how = `${roundingWords(rounding, digits, lang)}.`;
  const stated = `${formulas.map(({ name }, i) => `${shareHead(i)} = ${FORMULA[name][lang]}`).join("; ")}; ${how}`;
  return [
    heading(say(lang, "Tổng hợp theo đơn vị chủ trì", "Summary by lead unit")),
    ...(width < NARROW
      ? [
          table([...ofTasks, ...ofShares], (line) => [...tasksIn(line, shown), ...sharesOf(line)]),
          text(""),
          table(ofDuties, ({ duties }) => dutiesIn(duties)),
        ]
      : [
          table([...ofTasks, ...ofDuties, ...ofShares], (line) => [
            ...tasksIn(line, shown),
            ...dutiesIn(line.duties),
            ...sharesOf(line),
          ]),
        ]),
    text(stated, "quiet"),
    ...sumNotes(evaluation, shown.isFinishKept, lang).map((words) => text(words, "quiet")),
  ];
};

const COUNTED = ["total", "done", "open"] as const;
const FLAGS = [
  "dueSoon",
  "awaitingConfirmation",
  "paused",
  "outsideScope",
  "passedOnLate",
  "suspended",
  "updated",
] as const;
const COUNT_HEAD = {
  total: both("Tổng số", "Total"),
  done: both("Đã xong", "Done"),
  open: both("Chưa xong", "Open"),
  dueSoon: both("Sắp đến hạn", "Due soon"),
  awaitingConfirmation: AWAITING,
  paused: PAUSED,
  outsideScope: OUTSIDE,
  passedOnLate: both("Đã để quá hạn rồi chuyển nơi khác", "Let become late, then handed over"),
  suspended: both("Tạm dừng", "Suspended"),
  updated: both("Đã cập nhật", "Updated"),
} as const;

/** The tasks of a row in the columns of a spreadsheet; what nobody can know is left empty. */
const plainTasks = (row: SummaryRow, isFinishKept: boolean): (number | null)[] => {
  const known = (n: number, isOfFinish: boolean): number | null => (n === 0 && isOfFinish && !isFinishKept ? null : n);
  return [
    ...COUNTED.map((key) => (key === "open" ? row.open - row.awaitingConfirmation : known(row[key], key === "done"))),
    ...ORDER.map((key) => known(inCell(row, key), OF_FINISH.has(key))),
    ...FLAGS.map((key) => (key === "paused" ? pausedIn(row) : row[key])),
  ];
};

/** The summary for a spreadsheet: a row a body, the last one of all, every share with its formula and rounding in its head. */
export const summaryRows = (evaluation: Summed, reader: Reader): CsvRows => {
  const { lang } = reader;
  const { formulas, rounding, digits } = evaluation.summary;
  const how = roundingWords(rounding, digits, lang);
  const isFinishKept = keepsFinish(evaluation);
  const row = (line: SummaryLine): (string | number | null)[] => [
    line.name,
    ...(line.row === null ? [...COUNTED, ...ORDER, ...FLAGS].map(() => null) : plainTasks(line.row, isFinishKept)),
    ...DUTIES.map((state) => line.duties[state]),
    ...formulas.map(({ name }) => shareOf(line, name, isFinishKept)),
  ];
  return [
    [
      say(lang, "Đơn vị", "Unit"),
      ...COUNTED.map((key) => COUNT_HEAD[key][lang]),
      ...ORDER.map((key) => CELL[key][lang]),
      ...FLAGS.map((key) => COUNT_HEAD[key][lang]),
      ...DUTIES.map((state) => DUTY_HEAD[state][lang]),
      ...formulas.map(({ name }) => `${say(lang, "Tỷ lệ", "Share")}: ${FORMULA[name][lang]} (%, ${how})`),
    ],
    ...linesOf(evaluation, reader).map(row),
  ];
};
