import type {
  AmbiguityEffect,
  LateVerdict,
  ReadingEffect,
  RegulationSensitivity,
  Sensitivity,
  UnrecordedFact,
} from "../../analysis/sensitivity/sensitivity.js";
import { say } from "../audience.js";
import { type ExportTable, signed } from "../export-table.js";
import { citeAmong, headText, type SeveralReader } from "../several-head.js";
import { EFFECT_HEADS, hangsWords, nameIn, sensitivityTitle, verdictState } from "./sensitivity-view.js";

/** A column: its head in both languages, and what stands in it of one row. */
type Column<Row> = readonly [
  vi: string,
  en: string,
  cell: (row: Row, reader: SeveralReader, profile: string) => string | number | null,
];

type OneReading = Omit<AmbiguityEffect, "values"> & { readonly one: ReadingEffect };

const EFFECTS: readonly ((effect: ReadingEffect) => number)[] = [
  ({ daysMoved }) => daysMoved,
  ({ daysLost }) => daysLost,
  ({ daysGained }) => daysGained,
  ({ rights }) => rights,
  ({ words }) => words,
  ({ others }) => others,
];

const READINGS: readonly Column<OneReading>[] = [
  ["Mã", "Code", ({ code }) => code],
  ["Câu hỏi", "Question", ({ question }, { lang }) => question[lang]],
  ["Đang dùng", "In use", ({ value }) => value],
  ["Cách khác", "Other value", ({ one }) => one.value],
  ["Nghĩa là", "Meaning", ({ one }, { lang }) => one.text[lang]],
  ["Trễ thêm", "Become late", ({ one }) => one.becomeLate],
  ["Hết trễ", "No longer late", ({ one }) => one.noLongerLate],
  ...EFFECT_HEADS.slice(1).map(([vi, en], i): Column<OneReading> => [vi, en, ({ one }) => EFFECTS[i]?.(one) ?? null]),
  [
    "Có tác động",
    "Has an effect",
    ({ one }, { lang }) => (one.withoutEffect ? say(lang, "không", "no") : signed("soon", say(lang, "có", "yes"))),
  ],
];

const VERDICTS: readonly Column<LateVerdict>[] = [
  ["Nhiệm vụ", "Task", ({ taskId }) => taskId],
  ["Đơn vị", "Body", ({ unit }) => unit],
  ["Kỳ", "Period", ({ period }) => period],
  ["Điều khoản", "Provision", ({ provision }) => provision],
  [
    "Căn cứ",
    "Citation",
    ({ provision }, { lang, profiles }, own) =>
      citeAmong(
        provision,
        profiles.find(({ id }) => id === own),
        lang,
      ),
  ],
  ["Nay là", "Now", (one, { lang }) => verdictState(one, lang)],
  [
    "Hệ thuộc",
    "Depends on",
    (one, { lang }) => signed(one.late === "everyReading" ? "late" : "soon", hangsWords(one, lang)),
  ],
];

const ENVELOPE: readonly Column<RegulationSensitivity["envelope"]>[] = [
  ["Số cách kết hợp", "Combinations", ({ combinations }) => combinations],
  ["Việc trễ ít nhất", "Late duties, least", ({ lateDuties }) => lateDuties.least],
  ["Việc trễ nhiều nhất", "Late duties, most", ({ lateDuties }) => lateDuties.most],
  ["Nhiệm vụ trễ ít nhất", "Late tasks, least", ({ lateTasks }) => lateTasks.least],
  ["Nhiệm vụ trễ nhiều nhất", "Late tasks, most", ({ lateTasks }) => lateTasks.most],
  [
    "Đúng từng số",
    "Exact",
    ({ lateDuties, lateTasks }, { lang }) =>
      lateDuties.exact && lateTasks.exact ? say(lang, "có", "yes") : say(lang, "không", "no"),
  ],
  ["Chỗ quyết định", "What decides", ({ deciding }) => deciding.join(" ")],
];

const FACTS: readonly Column<UnrecordedFact>[] = [
  ["Hỏi", "Question", ({ text }, { lang }) => text[lang]],
  ["Ghi ở", "Field", ({ field }) => field],
  ["Số việc sẽ rõ", "Duties settled", ({ duties }) => duties],
  ["Ở đâu", "Where", ({ subjects }) => subjects.join("; ")],
];

/** The same as tables: the effect of every value, each verdict, the envelope, and what to record first. */
export const sensitivityTables = ({ profiles }: Sensitivity, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  const head = headText(sensitivityTitle(lang), reader);
  const table = <Row>(
    name: string,
    columns: readonly Column<Row>[],
    rowsOf: (own: RegulationSensitivity) => readonly Row[],
  ): ExportTable => ({
    name,
    head,
    columns: [say(lang, "Quy chế", "Regulation"), ...columns.map(([vi, en]) => say(lang, vi, en))],
    rows: profiles.flatMap((own) =>
      rowsOf(own).map((row) => [
        nameIn(reader, own.profile),
        ...columns.map(([, , cell]) => cell(row, reader, own.profile)),
      ]),
    ),
  });
  return [
    table(say(lang, "Cách hiểu", "Readings"), READINGS, ({ ambiguities }) =>
      ambiguities.flatMap(({ values, ...ambiguity }) => values.map((one) => ({ ...ambiguity, one }))),
    ),
    table(say(lang, "Việc trễ", "Late duties"), VERDICTS, ({ verdicts }) => verdicts),
    table(say(lang, "Khoảng", "Envelope"), ENVELOPE, ({ envelope }) => [envelope]),
    table(say(lang, "Chưa ghi", "Not recorded"), FACTS, ({ facts }) => facts),
  ];
};
