import type { Ladder, LadderPeriod, LadderReport, LadderStep, LadderVerdict } from "../analysis/ladder/ladder.js";
import { cite } from "../language/provision.js";
import { citation, say } from "./audience.js";
import { type Block, type CsvRows, cell, heading, text } from "./block.js";
import { type ExportTable, signed } from "./export-table.js";
import { headText, type SeveralReader, severalHead, shortName } from "./several-head.js";
import { both, REASON, type Words } from "./wording.js";
import { dayShort } from "./words/days.js";
import { periodWords } from "./words/periods.js";

const VERDICT: Words<LadderVerdict> = {
  inOrder: both("đúng thứ tự", "in order"),
  noWorkingDay: both("không còn ngày làm việc nào ở giữa", "no working day between"),
  sameDay: both("cùng ngày", "on one day"),
  reversed: both("ngược thứ tự", "reversed"),
};

const EVERY: Readonly<Record<string, { vi: string; en: string }>> = {
  week: both("tuần", "week"),
  month: both("tháng", "month"),
  quarter: both("quý", "quarter"),
  halfYear: both("6 tháng", "half-year"),
  year: both("năm", "year"),
  unstated: both("không nêu kỳ", "not stated"),
};

const NO_MEETING = both("tùy ngày họp, chưa cho biết", "hangs on a meeting that is not given");

const nameOf = ({ profile: id, provision }: LadderReport, { profiles, lang }: SeveralReader): string => {
  const profile = profiles.find((one) => one.id === id);
  if (profile === undefined) return `${id}, ${cite(provision)[lang]}`;
  return `${shortName(profile, lang)}, ${citation(provision, { lang, profile })}`;
};

export const ladderTitle = ({ from, to }: Ladder, lang: SeveralReader["lang"]): string =>
  say(
    lang,
    `Báo cáo nào làm trên cơ sở báo cáo nào, có kịp không: ${dayShort(from, lang)} đến ${dayShort(to, lang)}`,
    `Which report is built on which, and is there time: ${from} to ${to}`,
  );

const exampleOf = ({ period, lower, upper, verdict }: LadderPeriod, lang: SeveralReader["lang"]): string =>
  `${periodWords(period, lang)}: ${dayShort(lower.due, lang)} → ${dayShort(upper.due, lang)}, ${VERDICT[verdict][lang]}`;

const emptyWords = ({ reason }: LadderStep, lang: SeveralReader["lang"]): string => {
  if (reason === null) return "";
  return reason === "noMeeting" ? NO_MEETING[lang] : REASON[reason][lang];
};

/** The worst period of a step that has faults, else the tightest. */
const tightest = ({ periods, least }: LadderStep): LadderPeriod | undefined =>
  periods.find(({ verdict }) => verdict !== "inOrder") ?? periods.find(({ workingDays }) => workingDays === least);

/** Whether each report leaves time for the one that is built on it: first what can be computed, then what cannot. */
export const ladderView = (ladder: Ladder, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const dated = ladder.steps.filter(({ reason }) => reason === null);
  const undated = ladder.steps.filter(({ reason }) => reason !== null);
  const head = [
    { head: say(lang, "Báo cáo", "Report"), max: 30, flex: true as const },
    { head: say(lang, "làm cơ sở cho", "for"), max: 30, flex: true as const },
    { head: say(lang, "Kỳ", "Every"), max: 8 },
  ];
  return [
    ...severalHead(ladderTitle(ladder, lang), reader),
    {
      kind: "table",
      columns: [
        ...head,
        { head: say(lang, "Số kỳ", "Periods"), align: "right" },
        { head: say(lang, "Sai", "Faults"), align: "right" },
        { head: say(lang, "Ngày làm việc ít nhất", "Fewest working days"), align: "right" },
        { head: say(lang, "Kỳ sát nhất", "Tightest"), flex: true },
      ],
      rows: dated.map((step) => {
        const close = tightest(step);
        return [
          cell(nameOf(step.lower, reader)),
          cell(nameOf(step.upper, reader)),
          cell(EVERY[step.every]?.[lang] ?? step.every),
          cell(String(step.periods.length)),
          cell(String(step.faults), step.faults > 0 ? "late" : "done"),
          cell(String(step.least ?? "")),
          cell(close === undefined ? "" : exampleOf(close, lang), step.faults > 0 ? "late" : "quiet"),
        ];
      }),
    },
    ...(undated.length === 0
      ? []
      : ([
          heading(say(lang, "Không so sánh được", "Not to be compared")),
          {
            kind: "table",
            columns: [...head, { head: say(lang, "Vì", "Because"), flex: true }],
            rows: undated.map((step) => [
              cell(nameOf(step.lower, reader), "quiet"),
              cell(nameOf(step.upper, reader), "quiet"),
              cell(EVERY[step.every]?.[lang] ?? step.every, "quiet"),
              cell(emptyWords(step, lang), "quiet"),
            ]),
          },
        ] satisfies Block[])),
    text(
      say(
        lang,
        "Ngày làm việc ở giữa: sau hạn của báo cáo dưới, đến hết hạn của báo cáo trên; báo cáo phải có từ sáng sớm thì không tính chính ngày đó.",
        "Working days between: after the day of the lower report, up to that of the upper; one due early in the morning has none on its own day.",
      ),
      "quiet",
    ),
  ];
};

/** The same as a table, one line a period. */
export const ladderTables = (ladder: Ladder, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  const heads: readonly (readonly [string, string])[] = [
    ["Báo cáo", "Report"],
    ["Làm cơ sở cho", "For"],
    ["Kỳ", "Period"],
    ["Hạn dưới", "Lower due"],
    ["Hạn trên", "Upper due"],
    ["Ngày làm việc ở giữa", "Working days between"],
    ["Kết luận", "Verdict"],
  ];
  const rows = ladder.steps.flatMap((step): CsvRows => {
    const names = [nameOf(step.lower, reader), nameOf(step.upper, reader)];
    if (step.reason !== null)
      return [[...names, EVERY[step.every]?.[lang] ?? "", null, null, null, emptyWords(step, lang)]];
    return step.periods.map(({ period, lower, upper, workingDays, verdict }) => [
      ...names,
      periodWords(period, lang),
      lower.due,
      upper.due,
      workingDays,
      signed(verdict === "inOrder" ? "done" : "late", VERDICT[verdict][lang]),
    ]);
  });
  return [
    {
      name: say(lang, "Thứ tự báo cáo", "Ladder"),
      head: headText(ladderTitle(ladder, lang), reader),
      columns: heads.map(([vi, en]) => say(lang, vi, en)),
      rows,
    },
  ];
};
