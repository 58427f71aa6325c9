import type { ComparedTask, Outcomes, RegulationOutcome, TaskOutcome } from "../../analysis/outcomes/outcomes.js";
import { say } from "../audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, list, subheading, type Table, text } from "../block.js";
import { type ExportTable, signed } from "../export-table.js";
import { headText, type SeveralReader, severalHead, shortName } from "../several-head.js";
import { clean, shorten } from "../text-width.js";
import { FORMULA } from "../wording.js";
import { percentWords } from "../words/percent.js";
import { notInForceWords } from "./in-force.js";
import { differenceWords, latenessLines, reachedLines } from "./outcome-words.js";

const LONGEST_TITLE = 60;

const nameOf =
  (reader: SeveralReader) =>
  (id: string): string => {
    const profile = reader.profiles.find((one) => one.id === id);
    return profile === undefined ? id : shortName(profile, reader.lang);
  };

export const outcomesTitle = ({ tasks, profiles }: Outcomes, lang: SeveralReader["lang"]): string =>
  say(
    lang,
    `Một sổ ${tasks.length} nhiệm vụ theo ${profiles.length} quy chế`,
    `One register of ${tasks.length} tasks under ${profiles.length} regulations`,
  );

const COUNT_HEADS: readonly (readonly [string, string])[] = [
  ["Tổng", "Total"],
  ["Xong", "Done"],
  ["Chưa xong", "Open"],
  ["Quá hạn", "Overdue"],
  ["Xong muộn", "Done late"],
  ["Chờ xác nhận", "To confirm"],
  ["Có việc trễ", "With a lateness"],
  ["tùy cách hiểu", "by a reading"],
  ["Báo cáo trễ", "Late reports"],
];

const countsOf = ({ summary, lateTasks, lateTasksByReading, lateReports }: RegulationOutcome): readonly number[] => {
  const { total, done, open, counts, awaiting, awaitingConfirmation } = summary.all;
  return [
    total,
    done,
    open - awaitingConfirmation,
    counts.openOverdue - awaiting.openOverdue,
    counts.doneLate,
    awaitingConfirmation,
    lateTasks,
    lateTasksByReading,
    lateReports.length,
  ];
};

const shareWords = ({ summary }: RegulationOutcome, lang: SeveralReader["lang"]): string =>
  percentWords(summary.all.share, lang);

const formulaOf = ({ profiles }: Outcomes, lang: SeveralReader["lang"]): string => {
  const name = profiles[0]?.summary.formula.name;
  return name === undefined ? "" : FORMULA[name][lang];
};

const countsTable = (outcomes: Outcomes, reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Quy chế", "Regulation"), max: 24, flex: true },
      ...COUNT_HEADS.map(([vi, en]) => ({ head: say(lang, vi, en), align: "right" as const })),
      { head: say(lang, "Tỷ lệ", "Share"), align: "right" },
    ],
    rows: outcomes.profiles.map((one) => {
      const applies = notInForceWords(one.profile, outcomes, reader, lang) === null;
      return [
        cell(nameOf(reader)(one.profile), "strong"),
        ...countsOf(one).map((n) => cell(applies ? String(n) : "—", applies ? undefined : "quiet")),
        cell(applies ? shareWords(one, lang) : "—"),
      ];
    }),
  };
};

const profileIn = ({ profiles }: SeveralReader, { profile }: TaskOutcome) => profiles.find(({ id }) => id === profile);

/** What is late, or reached; `—` where nothing is. */
const verdictLines = (outcome: TaskOutcome, reader: SeveralReader): string =>
  latenessLines(outcome, profileIn(reader, outcome), reader.lang).join("\n") || "—";

const titleOf = ({ id, title }: ComparedTask, lang: SeveralReader["lang"]): string =>
  `${clean(id)}: ${title === null ? say(lang, "(mật)", "(classified)") : shorten(clean(title), LONGEST_TITLE)}`;

/** How a task stands under a regulation that applies on the day judged; else that it does not. */
const statusCell = ({ profile, phase, status }: TaskOutcome, outcomes: Outcomes, reader: SeveralReader): Cell => {
  const none = notInForceWords(profile, outcomes, reader, reader.lang);
  if (none !== null) return cell(none, "quiet");
  const isLate = status.cell === "openOverdue" && !status.awaitingConfirmation;
  const { lang } = reader;
  // What waits, or stands still, is neither in time nor overdue.
  if (phase === "returned") return cell(say(lang, "Đã chuyển lại, chờ xử lý", "Sent back, waits"));
  if (phase === "suspended" && !isLate) return cell(say(lang, "Đang tạm dừng", "Suspended"));
  return cell(status.name[lang], isLate ? "late" : undefined);
};

const outcomeRow = (outcome: TaskOutcome, outcomes: Outcomes, reader: SeveralReader): Cell[] => {
  const { lang } = reader;
  return [
    cell(nameOf(reader)(outcome.profile)),
    statusCell(outcome, outcomes, reader),
    cell(verdictLines(outcome, reader), outcome.late.length > 0 ? "late" : "quiet"),
    cell(reachedLines(outcome, profileIn(reader, outcome), lang).join("\n"), "soon"),
  ];
};

const taskBlocks = (task: ComparedTask, outcomes: Outcomes, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const why = task.differences.map((one) => cell(differenceWords(one, nameOf(reader), lang)));
  const table: Table = {
    kind: "table",
    columns: [
      { head: say(lang, "Quy chế", "Regulation"), max: 30, flex: true },
      { head: say(lang, "Tình trạng", "Status"), max: 22, flex: true },
      { head: say(lang, "Trễ", "Late"), flex: true },
      { head: say(lang, "Phải can thiệp theo", "To step in by"), max: 22, flex: true },
    ],
    rows: task.outcomes.map((outcome) => outcomeRow(outcome, outcomes, reader)),
  };
  return [
    subheading(titleOf(task, lang)),
    table,
    ...(why.length === 0 ? [] : [text(say(lang, "Vì sao khác nhau:", "Why they differ:"), "strong"), list(why)]),
  ];
};

/** A register under several regulations: the counts side by side, then each task and why they differ on it. */
export const outcomesView = (outcomes: Outcomes, reader: SeveralReader, differencesOnly: boolean): Block[] => {
  const { lang } = reader;
  const tasks = outcomes.tasks.filter(({ differences }) => !differencesOnly || differences.length > 0);
  return [
    ...severalHead(outcomesTitle(outcomes, lang), reader),
    countsTable(outcomes, reader),
    text(say(lang, `Tỷ lệ: ${formulaOf(outcomes, lang)}.`, `Share: ${formulaOf(outcomes, lang)}.`), "quiet"),
    ...(tasks.length === 0
      ? []
      : [
          heading(say(lang, "Từng nhiệm vụ", "Task by task")),
          ...tasks.flatMap((task) => taskBlocks(task, outcomes, reader)),
        ]),
  ];
};

const ROW_HEADS: readonly (readonly [string, string])[] = [
  ["Nhiệm vụ", "Task"],
  ["Tên", "Title"],
  ["Quy chế", "Regulation"],
  ["Tình trạng", "Status"],
  ["Số việc trễ", "Late duties"],
  ["Trễ nhiều nhất (ngày làm việc)", "Worst lateness (working days)"],
  ["Trễ", "Late"],
  ["Phải can thiệp theo", "To step in by"],
  ["Chưa xác định", "Not determined"],
  ["Vì sao khác", "Why they differ"],
];

const csvRow = (
  task: ComparedTask,
  outcome: TaskOutcome,
  outcomes: Outcomes,
  reader: SeveralReader,
): CsvRows[number] => {
  const { lang } = reader;
  return [
    task.id,
    task.title ?? say(lang, "(mật)", "(classified)"),
    nameOf(reader)(outcome.profile),
    statusCell(outcome, outcomes, reader).text,
    outcome.late.length,
    outcome.worst?.workingDaysLate ?? null,
    outcome.late.length === 0
      ? ""
      : signed("late", latenessLines(outcome, profileIn(reader, outcome), lang).join("; ")),
    reachedLines(outcome, profileIn(reader, outcome), lang).join("; "),
    outcome.undetermined,
    task.differences.map((one) => differenceWords(one, nameOf(reader), lang)).join("; "),
  ];
};

/** The same as tables: the counts, then one line for each task and regulation. */
export const outcomesTables = (
  outcomes: Outcomes,
  reader: SeveralReader,
  differencesOnly: boolean,
): readonly ExportTable[] => {
  const { lang } = reader;
  const tasks = outcomes.tasks.filter(({ differences }) => !differencesOnly || differences.length > 0);
  const head = headText(outcomesTitle(outcomes, lang), reader);
  return [
    {
      name: say(lang, "Tổng hợp", "Counts"),
      head,
      columns: [
        say(lang, "Quy chế", "Regulation"),
        ...COUNT_HEADS.map(([vi, en]) => say(lang, vi, en)),
        `${say(lang, "Tỷ lệ (%)", "Share (%)")}: ${formulaOf(outcomes, lang)}`,
      ],
      rows: outcomes.profiles.map((one) => {
        const applies = notInForceWords(one.profile, outcomes, reader, lang) === null;
        const { share } = one.summary.all;
        return [
          nameOf(reader)(one.profile),
          ...countsOf(one).map((n) => (applies ? n : null)),
          share === null || !applies ? null : Number(share),
        ];
      }),
    },
    {
      name: say(lang, "Nhiệm vụ", "Tasks"),
      head,
      columns: ROW_HEADS.map(([vi, en]) => say(lang, vi, en)),
      rows: tasks.flatMap((task) => task.outcomes.map((outcome) => csvRow(task, outcome, outcomes, reader))),
    },
  ];
};
