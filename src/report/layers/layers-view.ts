import type {
  ConflictCase,
  ConflictKind,
  DayConflict,
  LayerDay,
  LayeredTask,
  LayerRule,
  Layers,
  RuleConflict,
} from "../../analysis/layers/layers.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { versionBegun } from "../../language/version-span.js";
import { ACT } from "../../language/words/acts.js";
import { citation, say } from "../audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, type Table, text } from "../block.js";
import { type ExportTable, signed } from "../export-table.js";
import { headText, type SeveralReader, severalHead, shortName } from "../several-head.js";
import { clean, shorten } from "../text-width.js";
import { versionWords } from "../versions.js";
import { both, STATE, type Words } from "../wording.js";
import { counted, dayShort } from "../words/days.js";
import { limitWords } from "../words/limits.js";
import { periodWords } from "../words/periods.js";

const LONGEST_TITLE = 60;

export const CONFLICT: Words<ConflictKind> = {
  looserLimit: both("cấp dưới cho dài hơn", "the lower layer gives longer"),
  internalAfterExternal: both(
    "ngày trong nội bộ sau ngày của cấp trên",
    "the internal day lies after the external one",
  ),
};

const CASE: Words<ConflictCase> = {
  always: both("", ""),
  afterCutoff: both("khi nhận sau giờ chốt", "when received past the hour"),
  suspended: both("khi nhiệm vụ tạm dừng", "while the task is suspended"),
};

export const layersTitle = ({ profiles }: Layers, lang: SeveralReader["lang"]): string =>
  say(
    lang,
    `${profiles.length} tầng quy định, từ dưới lên: chỗ nào vênh nhau`,
    `${profiles.length} layers, the lowest first: where they fall out`,
  );

/** The text of a layer that is compared: of one in several versions that version. */
const profileIn = ({ profiles }: SeveralReader, { profile: id, version }: LayerRule): Profile | undefined => {
  const profile = profiles.find((one) => one.id === id);
  return profile === undefined || version === undefined ? profile : versionBegun(profile, version);
};

/** A rule of a layer: whose, where it stands, and in which version. */
const placeWords = (side: LayerRule, reader: SeveralReader): string => {
  const { provision, version } = side;
  const profile = profileIn(reader, side);
  const { lang } = reader;
  if (profile === undefined) return provision;
  const place = `${shortName(profile, lang)}, ${citation(provision, { lang, profile })}`;
  return version === undefined ? place : `${place}, ${versionWords(profile, version, lang)}`;
};

const limitIn = (side: LayerRule, reader: SeveralReader): string => {
  const { ruleId: name } = side;
  const profile = profileIn(reader, side);
  const rule = profile?.rules.find((one) => ruleId(one) === name);
  return profile === undefined || rule === undefined ? "" : limitWords(rule, profile, reader.lang);
};

const withHour = (day: string, at: string | null, lang: SeveralReader["lang"]): string =>
  at === null ? dayShort(day, lang) : `${at} ${dayShort(day, lang)}`;

const exampleWords = ({ example }: RuleConflict, lang: SeveralReader["lang"]): string => {
  if (example === null) return "";
  const { from, lower, upper, lowerAt, upperAt } = example;
  const start = /^\d{4}-\d\d-\d\d$/.test(from) ? dayShort(from, lang) : periodWords(from, lang);
  const [own, above] = [withHour(lower, lowerAt, lang), withHour(upper, upperAt, lang)];
  return say(lang, `${start}: ${own}, cấp trên ${above}`, `${start}: ${own}, above ${above}`);
};

const howOften = ({ later, looked, onlyWhen }: RuleConflict, lang: SeveralReader["lang"]): string =>
  [CASE[onlyWhen][lang], later === 0 ? "" : say(lang, `${later} trên ${looked}`, `${later} of ${looked}`)]
    .filter((words) => words !== "")
    .join(", ");

/** One conflict of two rules in one sentence, for a check of a draft. */
export const ruleConflictWords = (conflict: RuleConflict, reader: SeveralReader): string => {
  const { act, kind, lower, upper } = conflict;
  const { lang } = reader;
  const often = howOften(conflict, lang);
  const example = exampleWords(conflict, lang);
  return `${ACT[act][lang]}: ${CONFLICT[kind][lang]}. ${placeWords(lower, reader)}: ${limitIn(lower, reader)}; ${placeWords(upper, reader)}: ${limitIn(upper, reader)}${often === "" ? "" : ` (${often})`}.${example === "" ? "" : ` ${example}.`}`;
};

const sideCell = (side: LayerRule, reader: SeveralReader): Cell =>
  cell(`${placeWords(side, reader)}\n${limitIn(side, reader)}`);

const ruleTable = (conflicts: readonly RuleConflict[], reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Việc", "Act"), max: 24, flex: true },
      { head: say(lang, "Tầng dưới", "Lower layer"), flex: true },
      { head: say(lang, "Tầng trên", "Upper layer"), flex: true },
      { head: say(lang, "Vênh ở đâu", "How they fall out"), flex: true },
    ],
    rows: conflicts.map((one) => [
      cell(ACT[one.act][lang]),
      sideCell(one.lower, reader),
      sideCell(one.upper, reader),
      cell([CONFLICT[one.kind][lang], howOften(one, lang), exampleWords(one, lang)].filter(Boolean).join("\n"), "late"),
    ]),
  };
};

const dayWords = (side: LayerDay, reader: SeveralReader): string =>
  `${withHour(side.due, side.at, reader.lang)}, ${STATE[side.state][reader.lang]}\n${placeWords(side, reader)}`;

const titleOf = ({ id, title }: LayeredTask, lang: SeveralReader["lang"]): string =>
  `${clean(id)}: ${title === null ? say(lang, "(mật)", "(classified)") : shorten(clean(title), LONGEST_TITLE)}`;

const actWords = ({ act, unit, period }: DayConflict, lang: SeveralReader["lang"]): string =>
  [ACT[act][lang], unit === null ? null : clean(unit), period === null ? null : periodWords(period, lang)]
    .filter((words) => words !== null)
    .join(", ");

const laterWords = ({ workingDays }: DayConflict, lang: SeveralReader["lang"]): string =>
  say(
    lang,
    `sau ${counted(workingDays, "ngày làm việc", "working day", lang)}`,
    `${counted(workingDays, "ngày làm việc", "working day", lang)} later`,
  );

const taskTable = (tasks: readonly LayeredTask[], reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Nhiệm vụ, việc", "Task, act"), flex: true },
      { head: say(lang, "Ngày của tầng dưới", "Lower day"), flex: true },
      { head: say(lang, "Ngày của tầng trên", "Upper day"), flex: true },
      { head: say(lang, "Vênh ở đâu", "How they fall out"), max: 26, flex: true },
    ],
    rows: tasks.flatMap((task) =>
      task.conflicts.map((one) => [
        cell(`${titleOf(task, lang)}\n${actWords(one, lang)}`),
        cell(dayWords(one.lower, reader), "late"),
        cell(dayWords(one.upper, reader)),
        cell(`${CONFLICT[one.kind][lang]}\n${laterWords(one, lang)}`, "late"),
      ]),
    ),
  };
};

/** Layers of law together: the rules that fall out, then the days of each task that do. */
export const layersView = (layers: Layers, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const tasks = layers.tasks.filter(({ conflicts }) => conflicts.length > 0);
  const span = say(
    lang,
    `Xét các mốc và kỳ từ ${dayShort(layers.from, lang)} đến ${dayShort(layers.to, lang)}.`,
    `Triggers and periods from ${layers.from} to ${layers.to}.`,
  );
  return [
    ...severalHead(layersTitle(layers, lang), reader),
    heading(say(lang, `Quy định (${layers.rules.length})`, `Rules (${layers.rules.length})`)),
    ...(layers.rules.length === 0
      ? [text(say(lang, "Không có quy định nào vênh nhau.", "No rules fall out."), "done")]
      : [ruleTable(layers.rules, reader)]),
    text(span, "quiet"),
    ...(layers.tasks.length === 0
      ? []
      : [
          heading(say(lang, `Nhiệm vụ (${tasks.length})`, `Tasks (${tasks.length})`)),
          tasks.length === 0
            ? text(say(lang, "Không có ngày nào vênh nhau.", "No days fall out."), "done")
            : taskTable(tasks, reader),
        ]),
    text(
      say(
        lang,
        "Bảng này chỉ nêu chỗ vênh; ngày nào phải theo là do người đọc văn bản quyết định.",
        "This names where layers fall out; which day binds is for whoever reads the texts.",
      ),
      "quiet",
    ),
  ];
};

const heads = (names: readonly (readonly [string, string])[], lang: SeveralReader["lang"]): readonly string[] =>
  names.map(([vi, en]) => say(lang, vi, en));

const ruleRows = (layers: Layers, reader: SeveralReader): CsvRows =>
  layers.rules.map((one) => [
    ACT[one.act][reader.lang],
    placeWords(one.lower, reader),
    limitIn(one.lower, reader),
    placeWords(one.upper, reader),
    limitIn(one.upper, reader),
    signed("late", CONFLICT[one.kind][reader.lang]),
    CASE[one.onlyWhen][reader.lang],
    one.later,
    one.looked,
    one.example?.from ?? null,
    one.example?.lower ?? null,
    one.example?.upper ?? null,
  ]);

const taskRows = (layers: Layers, reader: SeveralReader): CsvRows =>
  layers.tasks.flatMap((task) =>
    task.conflicts.map((one) => [
      task.id,
      task.title ?? say(reader.lang, "(mật)", "(classified)"),
      actWords(one, reader.lang),
      placeWords(one.lower, reader),
      one.lower.due,
      placeWords(one.upper, reader),
      one.upper.due,
      one.workingDays,
      signed("late", CONFLICT[one.kind][reader.lang]),
    ]),
  );

/** The same as tables: the rules, then one line for each pair of days. */
export const layersTables = (layers: Layers, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  const head = headText(layersTitle(layers, lang), reader);
  const rules: ExportTable = {
    name: say(lang, "Quy định", "Rules"),
    head,
    columns: heads(
      [
        ["Việc", "Act"],
        ["Tầng dưới", "Lower layer"],
        ["Thời hạn dưới", "Lower limit"],
        ["Tầng trên", "Upper layer"],
        ["Thời hạn trên", "Upper limit"],
        ["Vênh", "Conflict"],
        ["Chỉ khi", "Only when"],
        ["Số mốc, kỳ muộn hơn", "Triggers or periods later"],
        ["Số mốc, kỳ đã xét", "Looked at"],
        ["Ví dụ: từ", "Example: from"],
        ["Ngày dưới", "Lower day"],
        ["Ngày trên", "Upper day"],
      ],
      lang,
    ),
    rows: ruleRows(layers, reader),
  };
  if (layers.tasks.length === 0) return [rules];
  const columns = heads(
    [
      ["Nhiệm vụ", "Task"],
      ["Tên", "Title"],
      ["Việc", "Act"],
      ["Tầng dưới", "Lower layer"],
      ["Ngày dưới", "Lower day"],
      ["Tầng trên", "Upper layer"],
      ["Ngày trên", "Upper day"],
      ["Số ngày làm việc muộn hơn", "Working days later"],
      ["Vênh", "Conflict"],
    ],
    lang,
  );
  return [rules, { name: say(lang, "Nhiệm vụ", "Tasks"), head, columns, rows: taskRows(layers, reader) }];
};
