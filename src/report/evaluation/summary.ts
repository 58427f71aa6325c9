import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { Rounding } from "../../core/answers/shares.js";
import type { SummaryRow } from "../../core/answers/summarize.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import type { Cell as StatusCell } from "../../language/vocabulary.js";
import { NARROW, type Reader, say } from "../audience.js";
import { type Block, type Cell, type Column, type CsvRows, cell, heading, text } from "../block.js";
import { clean } from "../text-width.js";
import { both, CELL, FORMULA, ROUNDING } from "../wording.js";
import { HIDDEN_LEAD, isLeadHidden, UNKNOWN_LEAD } from "../words/debtors.js";
import { percentWords } from "../words/percent.js";
import { AWAITING, OUTSIDE } from "./standing-words.js";

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

/** The row of tasks of which no body is named as lead: nobody is known to, or it may not be written; how many of each. */
const nobodyWords = ({ total }: SummaryRow, tasks: readonly TaskEvaluation[], reader: Reader): string => {
  const { lang } = reader;
  const hidden = tasks.filter((task) => isLeadHidden(task, reader)).length;
  if (hidden === 0) return UNKNOWN_LEAD[lang];
  if (hidden >= total) return HIDDEN_LEAD[lang];
  return `${UNKNOWN_LEAD[lang]}: ${total - hidden}; ${HIDDEN_LEAD[lang]}: ${hidden}`;
};

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
  missed: both("Kỳ đã lỡ", "Missed"),
} as const;

/** A cell without what is done and waits for confirmation: that has a column of its own. */
const inCell = ({ counts, awaiting }: SummaryRow, one: StatusCell): number => counts[one] - awaiting[one];

/** Columns beside the cells, where any task belongs there. */
const APART = ["awaitingConfirmation", "outsideScope", "passedOnLate"] as const;

const tasksIn = (row: SummaryRow, cells: readonly StatusCell[], apart: readonly (typeof APART)[number][]): Cell[] => [
  cell(String(row.total)),
  ...cells.map((one) => {
    const n = inCell(row, one);
    return cell(String(n), n === 0 ? "quiet" : one === "openOverdue" ? "late" : undefined);
  }),
  ...apart.map((one) => cell(String(row[one]), row[one] === 0 ? "quiet" : undefined)),
];

const dutiesIn = ({ duties }: SummaryRow): Cell[] =>
  DUTIES.map((state) => cell(String(duties[state]), duties[state] === 0 ? "quiet" : "late"));

const number = (head: string): Column => ({ head, align: "right", max: 10 });

/** The counts by body, with the formula and the rounding of the share; on a narrow page tasks and duties stand apart. */
export const summaryBlocks = (
  { summary, tasks }: Pick<RegisterEvaluation, "summary" | "tasks">,
  reader: Reader,
): Block[] => {
  const { lang, width } = reader;
  const { all, units, formulas, rounding, digits } = summary;
  // A task may stand in another cell of its lead than of all: a column stands if any row has a number in it.
  const isInAny = (numberIn: (row: SummaryRow) => number): boolean => [all, ...units].some((row) => numberIn(row) > 0);
  const cells = ORDER.filter(
    (one) => ALWAYS.includes(one) || (WHEN_ANY.includes(one) && isInAny((row) => inCell(row, one))),
  );
  const apart = APART.filter((one) => isInAny((row) => row[one]));
  const rows: readonly (readonly [name: string, row: SummaryRow])[] = [
    ...units.map((row): [string, SummaryRow] => [
      row.unit === null ? nobodyWords(row, tasks, reader) : clean(row.unit),
      row,
    ]),
    [say(lang, "Tất cả", "All"), all],
  ];
  const table = (columns: readonly Column[], of: (row: SummaryRow) => readonly Cell[]): Block => ({
    kind: "table",
    columns: [{ head: say(lang, "Đơn vị", "Unit"), flex: true }, ...columns],
    rows: rows.map(([name, row]) => [cell(name), ...of(row)]),
    total: true,
  });
  const isOne = formulas.length === 1;
  const shareHead = (i: number): string => say(lang, "Tỷ lệ", "Share") + (isOne ? "" : ` ${i + 1}`);
  const ofShares = formulas.map((_, i) => number(shareHead(i)));
  const ofTasks = [
    number(say(lang, "Tổng số", "Total")),
    ...cells.map((one) => number(CELL[one][lang])),
    ...apart.map((one) => number(COUNT_HEAD[one][lang])),
  ];
  const ofDuties = DUTIES.map((state) => number(DUTY_HEAD[state][lang]));
  const sharesOf = ({ shares }: SummaryRow): Cell[] =>
    formulas.map(({ name }) => cell(percentWords(shares[name] ?? null, lang)));
  const how = `${roundingWords(rounding, digits, lang)}.`;
  const stated = `${formulas.map(({ name }, i) => `${shareHead(i)} = ${FORMULA[name][lang]}`).join("; ")}; ${how}`;
  return [
    heading(say(lang, "Tổng hợp theo đơn vị chủ trì", "Summary by lead unit")),
    ...(width < NARROW
      ? [
          table([...ofTasks, ...ofShares], (row) => [...tasksIn(row, cells, apart), ...sharesOf(row)]),
          text(""),
          table(ofDuties, dutiesIn),
        ]
      : [
          table([...ofTasks, ...ofDuties, ...ofShares], (row) => [
            ...tasksIn(row, cells, apart),
            ...dutiesIn(row),
            ...sharesOf(row),
          ]),
        ]),
    text(stated, "quiet"),
  ];
};

const COUNTED = ["total", "done", "open"] as const;
const FLAGS = ["dueSoon", "awaitingConfirmation", "outsideScope", "passedOnLate", "suspended", "updated"] as const;
const COUNT_HEAD = {
  total: both("Tổng số", "Total"),
  done: both("Đã xong", "Done"),
  open: both("Chưa xong", "Open"),
  dueSoon: both("Sắp đến hạn", "Due soon"),
  awaitingConfirmation: AWAITING,
  outsideScope: OUTSIDE,
  passedOnLate: both("Đã để quá hạn rồi chuyển nơi khác", "Let become late, then handed over"),
  suspended: both("Tạm dừng", "Suspended"),
  updated: both("Đã cập nhật", "Updated"),
} as const;

/** The summary for a spreadsheet: a row a body, the last one of all, every share with its formula and rounding in its head. */
export const summaryRows = (
  { summary, tasks }: Pick<RegisterEvaluation, "summary" | "tasks">,
  reader: Reader,
): CsvRows => {
  const { lang } = reader;
  const { units, all, formulas, rounding, digits } = summary;
  const how = roundingWords(rounding, digits, lang);
  const row = (name: string, one: SummaryRow): (string | number | null)[] => [
    name,
    ...COUNTED.map((key) => (key === "open" ? one.open - one.awaitingConfirmation : one[key])),
    ...ORDER.map((key) => inCell(one, key)),
    ...FLAGS.map((key) => one[key]),
    ...DUTIES.map((state) => one.duties[state]),
    ...formulas.map(({ name: formula }) => one.shares[formula] ?? null),
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
    ...units.map((one) => row(one.unit === null ? nobodyWords(one, tasks, reader) : clean(one.unit), one)),
    row(say(lang, "Tất cả", "All"), all),
  ];
};
