import type { Issue, Language } from "../errors.js";
import type { Profile } from "../language/profile.js";
import type { Remark } from "../language/schema/remark.js";
import { say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, list, text, title } from "./block.js";
import { clean } from "./text-width.js";
import { counted } from "./words/days.js";

/** One case of a regulation's own test table, and what differs from what it expects. */
export interface CheckedCase {
  readonly name: string;
  readonly ok: boolean;
  /** Where it stands in the file, when that is known. */
  readonly line: number | null;
  readonly problems: readonly Issue[];
}

/** What stands out, with the line of its place where that is known. */
export interface RemarkAt extends Remark {
  readonly line: number | null;
}

/** A regulation that was read without a problem, with its own cases. */
export interface CheckedRegulation {
  readonly name: string;
  readonly profile: Profile;
  readonly versions: number;
  readonly cases: readonly CheckedCase[];
  /** What stands out in it, and keeps nothing from being computed. */
  readonly remarks: readonly RemarkAt[];
}

const counts = ({ profile, versions, cases }: CheckedRegulation, lang: Language): string =>
  [
    counted(profile.rules.length, "quy tắc", "rule", lang),
    counted(profile.readings.length, "cách hiểu", "reading", lang),
    ...(versions > 1 ? [counted(versions, "phiên bản", "version", lang)] : []),
    counted(cases.length, "trường hợp thử", "case", lang),
  ].join(", ");

const row = ({ name, ok, line, problems }: CheckedCase, anyFailed: boolean, lang: Language): Cell[] => [
  cell(line === null ? "—" : String(line)),
  cell(clean(name)),
  ok ? cell(say(lang, "đạt", "passed"), "done") : cell(say(lang, "SAI", "FAILED"), "late"),
  ...(anyFailed ? [cell(problems.map(({ message }) => clean(message[lang])).join("\n"), "late")] : []),
];

const caseBlocks = (cases: readonly CheckedCase[], lang: Language): Block[] => {
  if (cases.length === 0)
    return [text(say(lang, "Tệp không có trường hợp thử nào.", "The file holds no case of its own."), "quiet")];
  const failed = cases.filter(({ ok }) => !ok).length;
  const result =
    failed === 0
      ? text(say(lang, "\nMọi trường hợp đều đạt.", "\nEvery case passed."), "done")
      : text(say(lang, `\n${failed} trường hợp sai.`, `\n${counted(failed, "", "case", lang)} failed.`), "late");
  return [
    text(""),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Dòng", "Line"), align: "right" },
        { head: say(lang, "Trường hợp", "Case"), flex: true },
        { head: say(lang, "Kết quả", "Result") },
        ...(failed > 0 ? [{ head: say(lang, "Khác ở đâu", "What differs"), flex: true as const }] : []),
      ],
      rows: cases.map((one) => row(one, failed > 0, lang)),
    },
    result,
  ];
};

/** “Dòng 12, rules[0].limit”. */
const placeWords = ({ line, path }: RemarkAt, lang: Language): string =>
  line === null ? clean(path) : `${say(lang, "dòng", "line")} ${line}, ${clean(path)}`;

const remarkBlocks = (remarks: readonly RemarkAt[], lang: Language): Block[] =>
  remarks.length === 0
    ? []
    : [
        heading(say(lang, `Nên xem lại (${remarks.length})`, `Worth a look (${remarks.length})`)),
        list(remarks.map((one) => cell(`${placeWords(one, lang)}: ${clean(one.message[lang])}`))),
      ];

export const regulationView = (checked: CheckedRegulation, lang: Language): Block[] => {
  const { name, profile, cases, remarks } = checked;
  return [
    title(say(lang, `Quy chế đọc được: ${clean(name)}`, `The regulation is readable: ${clean(name)}`)),
    text(`${clean(profile.id)}: ${clean(profile.title[lang])}`),
    text(`${say(lang, "Đã đọc", "Read")} ${counts(checked, lang)}.`),
    ...remarkBlocks(remarks, lang),
    ...caseBlocks(cases, lang),
  ];
};

export const regulationRows = ({ cases, remarks }: CheckedRegulation, lang: Language): CsvRows => [
  [
    say(lang, "Dòng", "Line"),
    say(lang, "Trường hợp", "Case"),
    say(lang, "Kết quả", "Result"),
    say(lang, "Khác ở đâu", "What differs"),
  ],
  ...cases.map(({ name, ok, line, problems }) => [
    line,
    clean(name),
    ok ? say(lang, "đạt", "passed") : say(lang, "sai", "failed"),
    problems.map(({ message }) => clean(message[lang])).join("; "),
  ]),
  ...remarks.map(({ line, path, message }) => [
    line,
    clean(path),
    say(lang, "nên xem lại", "worth a look"),
    clean(message[lang]),
  ]),
];

/** The check as data. */
export const regulationJson = ({ profile, cases, remarks }: CheckedRegulation): unknown => ({
  profile: profile.id,
  rules: profile.rules.length,
  cases: cases.map(({ name, ok, problems }) => ({ name, ok, problems })),
  ...(remarks.length === 0 ? {} : { remarks }),
});
