import type {
  CauseKind,
  RecalculatedDuty,
  Recalculation,
  RecalculationCause,
  Standpoint,
} from "../../analysis/recalculate/recalculation.js";
import type { Language } from "../../errors.js";
import { citedIds, regulationOf } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { say } from "../audience.js";
import { type Block, type Cell, cell, list, type Table, text } from "../block.js";
import type { ExportTable } from "../export-table.js";
import { citeAmong, headText, type SeveralReader, severalHead } from "../several-head.js";
import { clean } from "../text-width.js";
import { both, DERIVED_STATE, STATE, type Words } from "../wording.js";
import { counted, dayWord } from "../words/days.js";

export const CAUSE: Words<CauseKind> = {
  version: both("văn bản", "text"),
  number: both("số đặt", "number"),
  reading: both("cách hiểu", "reading"),
  parameter: both("tham số", "parameter"),
  calendar: both("lịch", "calendar"),
  known: both("điều đã biết", "what was known"),
  event: both("sổ ghi", "record"),
  day: both("ngày xét", "day judged"),
};

const recalculationTitle = (lang: Language): string => say(lang, "Việc nào đổi, vì sao", "What moved, and why");

const STATES: Readonly<Record<string, { vi: string; en: string }>> = { ...DERIVED_STATE, ...STATE };
const stateWords = (state: string, lang: Language): string => STATES[state]?.[lang] ?? state;

/** `07/09/2026, quá hạn`; a dash where there is none. */
const pointWords = (point: Standpoint | null, lang: Language): string => {
  if (point === null) return "—";
  const day = point.due ?? point.since;
  const late = point.workingDaysLate ?? 0;
  const by = late === 0 ? "" : ` ${counted(late, "ngày làm việc", "working day", lang)}`;
  return [day === null ? null : dayWord(day, lang), `${stateWords(point.state, lang)}${by}`]
    .filter((part) => part !== null)
    .join(", ");
};

/** The days of a calendar that decided; what another number counts on over is seen in `explain`. */
const daysWords = ({ kind, days }: RecalculationCause, lang: Language): string =>
  (kind === "calendar" || kind === "known" ? days : [])
    .filter(({ basis }) => basis !== null)
    .slice(0, 3)
    .map(({ text: words, basis }) => `${words[lang]} (${basis ?? ""})`)
    .join("; ");

/** The regulation that says a provision: the later of two texts. */
const sayer = (provision: ProvisionId, { profiles }: SeveralReader): Profile | undefined =>
  profiles.findLast((profile) => citedIds(profile).includes(regulationOf(provision)));

const causeWords = (cause: RecalculationCause, reader: SeveralReader): string => {
  const { lang } = reader;
  const clauses = cause.clauses.map((one) => citeAmong(one, sayer(one, reader), lang)).join(", ");
  const days = daysWords(cause, lang);
  return [
    `${CAUSE[cause.kind][lang]}: ${cause.text[lang]}`,
    ...(clauses === "" ? [] : [clauses]),
    ...(days === "" ? [] : [days]),
  ].join("; ");
};

const placeWords = ({ taskId, unit, period }: RecalculatedDuty): string =>
  [taskId === null ? null : clean(taskId), unit, period].filter((part) => part !== null).join(", ");

const changeTable = (changes: readonly RecalculatedDuty[], reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Nhiệm vụ, đơn vị", "Task, body"), max: 24, flex: true },
      { head: say(lang, "Căn cứ", "Provision"), max: 18, flex: true },
      { head: say(lang, "Từ", "From"), max: 17, flex: true },
      { head: say(lang, "Thành", "To"), max: 17, flex: true },
      { head: say(lang, "Vì", "Because"), flex: true },
    ],
    rows: changes.map((change): Cell[] => [
      cell(placeWords(change)),
      cell(citeAmong(change.provision, sayer(change.provision, reader), reader.lang)),
      cell(pointWords(change.from, lang), "quiet"),
      cell(pointWords(change.to, lang), "strong"),
      cell(change.causes.map((cause) => causeWords(cause, reader)).join("\n")),
    ]),
  };
};

/** What moved between two situations, and what moved it. */
export const recalculationView = (found: Recalculation, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const differs = found.differs.map(({ kind, text: words }) => cell(`${CAUSE[kind][lang]}: ${words[lang]}`));
  return [
    ...severalHead(recalculationTitle(lang), reader),
    ...(differs.length === 0
      ? [text(say(lang, "Hai bên giống nhau.", "The two are the same."))]
      : [text(say(lang, "Khác nhau ở:", "They differ in:"), "strong"), list(differs)]),
    text(say(lang, `${found.changes.length} việc, quyền đổi.`, `${found.changes.length} duties and rights moved.`)),
    ...(found.changes.length === 0 ? [] : [changeTable(found.changes, reader)]),
  ];
};

/** The same as one table, a line for each duty and cause. */
export const recalculationTables = (found: Recalculation, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  return [
    {
      name: say(lang, "Việc đổi", "Changes"),
      head: headText(recalculationTitle(lang), reader),
      columns: [
        say(lang, "Nhiệm vụ", "Task"),
        say(lang, "Đơn vị", "Body"),
        say(lang, "Kỳ", "Period"),
        say(lang, "Điều khoản", "Provision"),
        say(lang, "Hạn cũ", "Due before"),
        say(lang, "Tình trạng cũ", "State before"),
        say(lang, "Hạn mới", "Due after"),
        say(lang, "Tình trạng mới", "State after"),
        say(lang, "Vì", "Because of"),
        say(lang, "Cụ thể", "In detail"),
        say(lang, "Căn cứ của nguyên nhân", "Clauses"),
        say(lang, "Ngày khác nhau", "Days that differ"),
      ],
      rows: found.changes.flatMap((change) =>
        change.causes.map((cause) => [
          change.taskId,
          change.unit,
          change.period,
          change.provision,
          change.from?.due ?? null,
          change.from === null ? "—" : stateWords(change.from.state, lang),
          change.to?.due ?? null,
          change.to === null ? "—" : stateWords(change.to.state, lang),
          CAUSE[cause.kind][lang],
          cause.text[lang],
          cause.clauses.join("; "),
          cause.days.map(({ on, basis }) => (basis === null ? on : `${on} (${basis})`)).join("; "),
        ]),
      ),
    },
  ];
};
