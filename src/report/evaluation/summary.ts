import type { Summary, SummaryRow } from "../../core/answers/summarize.js";
import type { Cell as StatusCell } from "../../language/vocabulary.js";
import { NARROW, type Reader, say } from "../audience.js";
import { type Block, type Cell, type Column, cell, heading, text } from "../block.js";
import { clean } from "../text-width.js";
import { both, CELL, FORMULA, ROUNDING } from "../wording.js";

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

const DUTIES = ["overdue", "owed", "missed"] as const;
const DUTY_HEAD = {
  overdue: both("Việc quá hạn", "Duties overdue"),
  owed: both("Phải làm ngay", "Owed at once"),
  missed: both("Kỳ đã lỡ", "Missed"),
} as const;

/** A share as people write it: a decimal comma in Vietnamese. */
const percent = (share: string | null, { lang }: Reader): string =>
  share === null ? "—" : `${lang === "vi" ? share.replace(".", ",") : share}%`;

const tasksIn = ({ total, counts }: SummaryRow, cells: readonly StatusCell[]): Cell[] => [
  cell(String(total)),
  ...cells.map((one) =>
    cell(String(counts[one]), counts[one] === 0 ? "quiet" : one === "openOverdue" ? "late" : undefined),
  ),
];

const dutiesIn = ({ duties }: SummaryRow): Cell[] =>
  DUTIES.map((state) => cell(String(duties[state]), duties[state] === 0 ? "quiet" : "late"));

const number = (head: string): Column => ({ head, align: "right", max: 10 });

/** The counts by body, with the formula and the rounding of the share; on a narrow page tasks and duties stand apart. */
export const summaryBlocks = (summary: Summary, reader: Reader): Block[] => {
  const { lang, width } = reader;
  const { all, units, formula, rounding, digits } = summary;
  const cells = ORDER.filter((one) => ALWAYS.includes(one) || (WHEN_ANY.includes(one) && all.counts[one] > 0));
  const rows: readonly (readonly [name: string, row: SummaryRow])[] = [
    ...units.map((row): [string, SummaryRow] => [
      row.unit === null ? say(lang, "(chưa có đơn vị)", "(no unit)") : clean(row.unit),
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
  const share = number(say(lang, "Tỷ lệ", "Share"));
  const ofTasks = [number(say(lang, "Tổng số", "Total")), ...cells.map((one) => number(CELL[one][lang]))];
  const ofDuties = DUTIES.map((state) => number(DUTY_HEAD[state][lang]));
  const shareOf = (row: SummaryRow): Cell => cell(percent(row.share, reader));
  const stated = say(
    lang,
    `Tỷ lệ = ${FORMULA[formula.name].vi}; ${ROUNDING[rounding].vi}, ${digits} chữ số thập phân.`,
    `Share = ${FORMULA[formula.name].en}; ${ROUNDING[rounding].en}, ${digits} decimal${digits === 1 ? "" : "s"}.`,
  );
  return [
    heading(say(lang, "Tổng hợp theo đơn vị chủ trì", "Summary by lead unit")),
    ...(width < NARROW
      ? [
          table([...ofTasks, share], (row) => [...tasksIn(row, cells), shareOf(row)]),
          text(""),
          table(ofDuties, dutiesIn),
        ]
      : [table([...ofTasks, ...ofDuties, share], (row) => [...tasksIn(row, cells), ...dutiesIn(row), shareOf(row)])]),
    text(stated, "quiet"),
  ];
};
