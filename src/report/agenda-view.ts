import type { Agenda, AgendaItem } from "../core/answers/agenda.js";
import { actorName, citation, type Reader, ruleAction, ruleText, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, subheading, type Table, type Tone, text } from "./block.js";
import { readerHead } from "./profile-head.js";
import { clean, shorten } from "./text-width.js";
import { DERIVED_STATE, STATE, TOPIC } from "./wording.js";
import { dayShort, dayWithWeekday, dayWord, lateWords, leftWords, timeOf } from "./words/days.js";
import { periodWords } from "./words/periods.js";

const LONGEST_TITLE = 60;

const TONES: Readonly<Partial<Record<AgendaItem["state"], Tone>>> = {
  overdue: "late",
  reached: "late",
  dueSoon: "soon",
};

export const itemState = ({ state }: AgendaItem, { lang }: Reader): string =>
  state === "reached" || state === "open" ? DERIVED_STATE[state][lang] : STATE[state][lang];

/** What the item is about: a task with its title, a unit, or nothing but the body itself. */
const about = (item: AgendaItem, reader: Reader): string => {
  if (item.taskId === null) return item.unit === null ? "—" : clean(item.unit);
  const title =
    item.title === null ? say(reader.lang, "(mật)", "(classified)") : shorten(clean(item.title), LONGEST_TITLE);
  const unit = item.unit === null ? "" : ` (${clean(item.unit)})`;
  return `${clean(item.taskId)}: ${title}${unit}`;
};

const when = (item: AgendaItem, asOf: string, { lang }: Reader): string => {
  const day = item.at === null ? dayWord(item.due, lang) : `${timeOf(item.at)} ${dayWord(item.due, lang)}`;
  if (item.workingDaysLate !== null) return `${day}\n${lateWords(item.workingDaysLate, lang)}`;
  if (item.workingDaysLeft !== null) return `${day}\n${leftWords(item.workingDaysLeft, item.due, asOf, lang)}`;
  return `${day}\n${DERIVED_STATE[item.state === "reached" ? "reached" : "open"][lang]}`;
};

/** Units that owe the same by the same day share a line. */
const together = (items: readonly AgendaItem[]): { item: AgendaItem; units: readonly string[] }[] => {
  const groups = new Map<string, { item: AgendaItem; units: string[] }>();
  items.forEach((item, i) => {
    const key = item.taskId === null ? [item.ruleId, item.period, item.due].join("|") : String(i);
    const group = groups.get(key) ?? { item, units: [] };
    if (item.unit !== null) group.units.push(item.unit);
    groups.set(key, group);
  });
  return [...groups.values()];
};

const rows = (items: readonly AgendaItem[], on: string, agenda: Agenda, reader: Reader): Cell[][] => {
  const { lang } = reader;
  return together(items).map(({ item, units }, i) => {
    const action = ruleAction(item.ruleId, reader);
    const what = `${action === null ? "" : `${action}: `}${ruleText(item.ruleId, reader)}`;
    return [
      cell(i === 0 ? dayShort(on, lang) : "", "strong"),
      cell(item.period === null ? what : `${what} (${periodWords(item.period, lang)})`),
      cell(
        item.taskId === null && units.length > 1
          ? say(lang, `${units.length} đơn vị`, `${units.length} units`)
          : about(item, reader),
      ),
      cell(when(item, agenda.asOf, reader), TONES[item.state]),
      cell(citation(item.provision, reader), "quiet"),
    ];
  });
};

/** Everybody's worklist: actor by actor, day by day. */
export const agendaView = (agenda: Agenda, reader: Reader): Block[] => {
  const { lang } = reader;
  const span =
    agenda.until === null
      ? say(lang, `Từ ${dayWithWeekday(agenda.asOf, lang)}`, `From ${dayWithWeekday(agenda.asOf, lang)}`)
      : say(
          lang,
          `Từ ${dayWithWeekday(agenda.asOf, lang)} đến hết ${dayWithWeekday(agenda.until, lang)}`,
          `From ${dayWithWeekday(agenda.asOf, lang)} through ${dayWithWeekday(agenda.until, lang)}`,
        );
  const head = [...readerHead(reader), text(say(lang, `Việc phải làm. ${span}`, `Worklist. ${span}`), "strong")];
  if (agenda.actors.length === 0) return [...head, text(say(lang, "Không có việc nào.", "Nothing to do."), "done")];
  return [
    ...head,
    ...agenda.actors.flatMap(({ actor, days }): Block[] => {
      const table: Table = {
        kind: "table",
        columns: [
          { head: say(lang, "Nên xong trước", "Plan for"), max: 14 },
          { head: say(lang, "Việc", "What"), flex: true },
          { head: say(lang, "Nhiệm vụ, đơn vị", "Task, unit"), flex: true },
          { head: say(lang, "Hạn", "Due"), max: 17 },
          { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
        ],
        rows: days.flatMap(({ on, items }) => rows(items, on, agenda, reader)),
      };
      return [subheading(actorName(actor, reader)), table];
    }),
  ];
};

/** The worklist for a spreadsheet, one row an item. */
export const agendaRows = (agenda: Agenda, reader: Reader): CsvRows => {
  const { lang } = reader;
  const heads: readonly (readonly [string, string])[] = [
    ["Ai", "Who"],
    ["Nên xong trước", "Plan for"],
    ["Việc", "What"],
    ["Mã", "Task id"],
    ["Nhiệm vụ", "Task"],
    ["Đơn vị", "Unit"],
    ["Kỳ", "Period"],
    ["Hạn", "Due day"],
    ["Lúc", "At"],
    ["Tình trạng", "State"],
    ["Còn (ngày làm việc)", "Working days left"],
    ["Quá hạn (ngày làm việc)", "Working days late"],
    ["Căn cứ", "Provision"],
  ];
  const body = agenda.actors.flatMap(({ actor, days }) =>
    days.flatMap(({ on, items }) =>
      items.map((item) => [
        actorName(actor, reader),
        on,
        TOPIC[item.topic][lang],
        item.taskId,
        item.taskId === null ? null : item.title === null ? say(lang, "(mật)", "(classified)") : clean(item.title),
        item.unit,
        item.period,
        item.due,
        item.at,
        itemState(item, reader),
        item.workingDaysLeft,
        item.workingDaysLate,
        citation(item.provision, reader),
      ]),
    ),
  );
  return [heads.map(([vi, en]) => say(lang, vi, en)), ...body];
};
