import type {
  AmbiguityEffect,
  Extent,
  LateVerdict,
  ReadingEffect,
  RegulationSensitivity,
  Sensitivity,
} from "../../analysis/sensitivity/sensitivity.js";
import type { Language } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { say } from "../audience.js";
import { type Block, type Cell, cell, heading, list, subheading, type Table, text } from "../block.js";
import { citeAmong, type SeveralReader, severalHead, shortName } from "../several-head.js";
import { clean } from "../text-width.js";
import { STATE } from "../wording.js";
import { counted } from "../words/days.js";

export const sensitivityTitle = (lang: Language): string =>
  say(lang, "Kết quả hệ thuộc cách hiểu nào", "What hangs on which reading");

export const nameIn = ({ profiles, lang }: SeveralReader, id: string): string => {
  const profile = profiles.find((one) => one.id === id);
  return profile === undefined ? id : shortName(profile, lang);
};

/** `12 – 30`; one number where both are the same. */
export const extentWords = ({ least, most, exact }: Extent, lang: Language): string => {
  const numbers = least === most ? String(least) : `${least} – ${most}`;
  return exact ? numbers : say(lang, `${numbers} (chặn trên, chặn dưới)`, `${numbers} (a bound)`);
};

/** `+3 −1`: verdicts that become late and that are late no longer. */
export const flipWords = ({ becomeLate, noLongerLate }: ReadingEffect): string =>
  becomeLate + noLongerLate === 0
    ? "0"
    : [becomeLate > 0 ? `+${becomeLate}` : "", noLongerLate > 0 ? `−${noLongerLate}` : ""]
        .filter((part) => part !== "")
        .join(" ");

const HEADS: readonly (readonly [string, string])[] = [
  ["Trễ thêm, bớt", "Late, not late"],
  ["Ngày đổi", "Days moved"],
  ["Mất ngày", "Days lost"],
  ["Có thêm ngày", "Days gained"],
  ["Quyền", "Rights"],
  ["Lời", "Words"],
  ["Khác", "Other"],
];

const numbersOf = (one: ReadingEffect): readonly string[] => [
  flipWords(one),
  ...[one.daysMoved, one.daysLost, one.daysGained, one.rights, one.words, one.others].map(String),
];

const valueRow = ({ code, value: inUse }: AmbiguityEffect, one: ReadingEffect, lang: Language): Cell[] => [
  cell(code, "strong"),
  cell(`${inUse} → ${one.value}: ${one.text[lang]}`),
  ...numbersOf(one).map((words, i) =>
    cell(words, i === 0 && one.flips > 0 ? "late" : words === "0" ? "quiet" : undefined),
  ),
];

const effectTable = ({ ambiguities }: RegulationSensitivity, lang: Language): Table => ({
  kind: "table",
  columns: [
    { head: say(lang, "Mã", "Code") },
    { head: say(lang, "Cách hiểu khác", "Other reading"), flex: true },
    ...HEADS.map(([vi, en]) => ({ head: say(lang, vi, en), align: "right" as const })),
  ],
  rows: ambiguities.flatMap((one) =>
    one.values.filter(({ withoutEffect }) => !withoutEffect).map((value) => valueRow(one, value, lang)),
  ),
});

/** The readings that a verdict hangs on, in a line. */
export const hangsWords = ({ late, on }: LateVerdict, lang: Language): string =>
  late === "everyReading"
    ? say(lang, "mọi cách hiểu", "under every reading")
    : late === "combination"
      ? say(
          lang,
          "từng cách hiểu; nhiều cách cùng lúc thì có thể không trễ",
          "under each reading; several together may excuse it",
        )
      : on
          .map(
            ({ code, value, state }) =>
              `${code}=${value} (${state === null ? say(lang, "không có", "none") : STATE[state][lang]})`,
          )
          .join("; ");

export const verdictState = ({ state }: LateVerdict, lang: Language): string =>
  state === null ? say(lang, "không có", "none") : STATE[state][lang];

const verdictTable = (verdicts: readonly LateVerdict[], profile: Profile | undefined, lang: Language): Table => ({
  kind: "table",
  columns: [
    { head: say(lang, "Nhiệm vụ, đơn vị", "Task, body"), max: 28, flex: true },
    { head: say(lang, "Căn cứ", "Provision"), max: 24, flex: true },
    { head: say(lang, "Nay là", "Now"), max: 16, flex: true },
    { head: say(lang, "Hệ thuộc", "Depends on"), flex: true },
  ],
  rows: verdicts.map((one) => [
    cell(
      [one.taskId === null ? null : clean(one.taskId), one.unit, one.period].filter((part) => part !== null).join(", "),
    ),
    cell(citeAmong(one.provision, profile, lang)),
    cell(
      verdictState(one, lang),
      one.state !== null && ["overdue", "metLate", "missed"].includes(one.state) ? "late" : undefined,
    ),
    cell(hangsWords(one, lang), "soon"),
  ]),
});

const countLines = ({ counts, envelope }: RegulationSensitivity, lang: Language): readonly Cell[] => [
  cell(
    say(
      lang,
      `Trễ theo mọi cách hiểu: ${counts.everyReading}; trừ khi nhiều cách cùng đổi: ${counts.combination}; tùy cách hiểu: ${counts.depends}; không trễ theo cách nào: ${counts.noReading}`,
      `Late under every reading: ${counts.everyReading}; unless several change together: ${counts.combination}; depending on one: ${counts.depends}; under none: ${counts.noReading}`,
    ),
  ),
  cell(
    say(
      lang,
      `Mọi cách kết hợp (${envelope.combinations.toLocaleString("vi-VN")}): việc trễ ${extentWords(envelope.lateDuties, lang)}; nhiệm vụ có việc trễ ${extentWords(envelope.lateTasks, lang)}`,
      `All combinations (${envelope.combinations.toLocaleString("en-GB")}): late duties ${extentWords(envelope.lateDuties, lang)}; tasks with one ${extentWords(envelope.lateTasks, lang)}`,
    ),
  ),
  ...(envelope.deciding.length === 0
    ? []
    : [
        cell(
          say(lang, `Chỗ quyết định: ${envelope.deciding.join(", ")}`, `What decides: ${envelope.deciding.join(", ")}`),
        ),
      ]),
];

const silentWords = ({ ambiguities }: RegulationSensitivity, lang: Language): string => {
  const silent = ambiguities.filter(({ withoutEffect }) => withoutEffect).map(({ code }) => code);
  return silent.length === 0
    ? ""
    : say(
        lang,
        `Hiểu cách nào kết quả cũng vậy (${silent.length}): ${silent.join(", ")}`,
        `Without effect on this register (${silent.length}): ${silent.join(", ")}`,
      );
};

/** Facts that settle nothing are not asked for here. */
const factItems = ({ facts }: RegulationSensitivity, lang: Language): readonly Cell[] =>
  facts
    .filter(({ duties }) => duties > 0)
    .map(({ text: words, subjects, duties }) =>
      cell(
        `${words[lang]} ${say(lang, `(giải quyết ${duties} việc, ${subjects.length} nơi)`, `(settles ${counted(duties, "", "duty", "en").trim()}, asked in ${subjects.length})`)}`,
      ),
    );

const MOST_FACTS = 12;

const regulationBlocks = (one: RegulationSensitivity, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const depends = one.verdicts.filter(({ late }) => late === "depends");
  const facts = factItems(one, lang).slice(0, MOST_FACTS);
  const silent = silentWords(one, lang);
  const effects = effectTable(one, lang);
  return [
    heading(nameIn(reader, one.profile)),
    list(countLines(one, lang)),
    ...(effects.rows.length === 0 ? [] : [effects]),
    ...(silent === "" ? [] : [text(silent, "quiet")]),
    ...(depends.length === 0
      ? []
      : [
          subheading(say(lang, "Trễ hay không, tùy cách hiểu", "Late or not, by a reading")),
          verdictTable(
            depends,
            reader.profiles.find(({ id }) => id === one.profile),
            lang,
          ),
        ]),
    ...(facts.length === 0
      ? []
      : [subheading(say(lang, "Ghi thêm gì thì rõ nhiều nhất", "What to record first")), list(facts)]),
  ];
};

/** What hangs on the readings of each regulation. */
export const sensitivityView = (found: Sensitivity, reader: SeveralReader): Block[] => [
  ...severalHead(sensitivityTitle(reader.lang), reader),
  ...found.profiles.flatMap((one) => regulationBlocks(one, reader)),
];

export { HEADS as EFFECT_HEADS };
