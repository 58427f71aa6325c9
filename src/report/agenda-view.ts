import type { Agenda, AgendaItem } from "../core/answers/agenda.js";
import type { TaskEvaluation } from "../core/model/evaluation.js";
import type { RegisterNotice } from "../core/model/task.js";
import { actorName, citation, dutyName, type Reader, ruleAction, ruleText, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, subheading, type Table, type Tone, text } from "./block.js";
import { leftOutBlocks } from "./left-out-blocks.js";
import { readerHead } from "./profile-head.js";
import { clean, shorten } from "./text-width.js";
import { citationIn, hasVersions, readerOf, versionCell } from "./versions.js";
import { DERIVED_STATE, STATE, TOPIC } from "./wording.js";
import { dayShort, dayWithWeekday, dayWord, lateWords, leftWords, owedWords, timeOf } from "./words/days.js";
import { periodsWords } from "./words/periods.js";

const LONGEST_TITLE = 60;

const TONES: Readonly<Partial<Record<AgendaItem["state"], Tone>>> = { overdue: "late", owed: "late", dueSoon: "soon" };

export const itemState = ({ state }: AgendaItem, { lang }: Reader): string =>
  state === "open" ? DERIVED_STATE[state][lang] : STATE[state][lang];

const titleOf = ({ taskId, title }: AgendaItem, { lang }: Reader): string | null => {
  if (taskId === null) return null;
  return title === null ? say(lang, "(mật)", "(classified)") : clean(title);
};

/** To whom a task went that is asked of one who leads it no longer, and when. */
const passedOn = ({ units }: AgendaItem, task: TaskEvaluation | undefined, { lang }: Reader): string => {
  const leads = task?.leads ?? [];
  const duties = task?.duties ?? [];
  const isLeads =
    units.length > 0 && units.every((unit) => duties.some((one) => one.unit === unit && one.actor === "lead"));
  if (leads.length === 0 || !isLeads || units.some((unit) => leads.includes(unit))) return "";
  const on = task?.leadSince;
  const names = leads.map(clean).join("; ");
  return on === undefined
    ? say(lang, ` (đã chuyển cho ${names})`, ` (now with ${names})`)
    : say(lang, ` (đã chuyển cho ${names} ngày ${dayWord(on, lang)})`, ` (with ${names} since ${dayWord(on, lang)})`);
};

/** What the item is about: who owes it, and the task by number and title. */
const about = (item: AgendaItem, reader: Reader, { labels, tasks }: Listing): string => {
  const title = titleOf(item, reader);
  const units = item.units.map(clean).join("; ");
  if (item.taskId === null || title === null) return units === "" ? "—" : units;
  const passed = passedOn(item, tasks.get(item.taskId), reader);
  const task = `${labels.get(item.taskId) ?? clean(item.taskId)}: ${shorten(title, LONGEST_TITLE)}${passed}`;
  return units === "" ? task : `${units}\n${task}`;
};

const when = (item: AgendaItem, asOf: string, reader: Reader): string => {
  const { lang } = reader;
  const { due, at, since } = item;
  if (due === null) {
    const words = owedWords(item.workingDaysOwed ?? 0, since === asOf, lang);
    return since === null ? words : `${say(lang, "từ", "since")} ${dayWord(since, lang)}\n${words}`;
  }
  const day = at === null ? dayWord(due, lang) : `${timeOf(at)} ${dayWord(due, lang)}`;
  if (item.workingDaysLate !== null) return `${day}\n${lateWords(item.workingDaysLate, lang)}`;
  if (item.workingDaysLeft !== null) return `${day}\n${leftWords(item.workingDaysLeft, due, asOf, lang)}`;
  return `${day}\n${itemState(item, reader)}`;
};

/** Bodies that owe the same by the same day share a line, each by its name. */
const together = (items: readonly AgendaItem[]): AgendaItem[] => {
  const groups = new Map<string, AgendaItem>();
  items.forEach((item, i) => {
    const key =
      item.taskId === null
        ? [item.ruleId, item.period, item.standing.join(","), item.due, item.since].join("|")
        : String(i);
    const known = groups.get(key);
    groups.set(key, known === undefined ? item : { ...known, units: [...new Set([...known.units, ...item.units])] });
  });
  return [...groups.values()];
};

const whatOf = (item: AgendaItem, reader: Reader): string => {
  const { lang } = reader;
  const periods = item.standing.length > 0 ? item.standing : item.period === null ? [] : [item.period];
  if (periods.length > 0) return `${dutyName(item, readerOf(item, reader))}: ${periodsWords(periods, lang)}`;
  const own = readerOf(item, reader);
  return ruleAction(item.ruleId, own) ?? ruleText(item.ruleId, own);
};

/** What the register has to say beside the worklist. */
interface Beside {
  /** What tasks are called, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  readonly notices: readonly RegisterNotice[];
  /** The tasks as they were judged: who leads them now, and since when. */
  readonly tasks?: readonly TaskEvaluation[];
}
const NOTHING_BESIDE: Beside = { labels: new Map(), notices: [] };

interface Listing {
  readonly agenda: Agenda;
  readonly labels: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, TaskEvaluation>;
}

const rows = (items: readonly AgendaItem[], on: string, listing: Listing, reader: Reader): Cell[][] =>
  together(items).map((item, i) => [
    cell(i === 0 ? dayShort(on, reader.lang) : "", "strong"),
    cell(whatOf(item, reader)),
    cell(about(item, reader, listing)),
    cell(when(item, listing.agenda.asOf, reader), TONES[item.state]),
    cell(citationIn(item, reader), "quiet"),
  ]);

/** Everybody's worklist: actor by actor, day by day. */
export const agendaView = (agenda: Agenda, reader: Reader, beside: Beside = NOTHING_BESIDE): Block[] => {
  const { labels, notices, tasks = [] } = beside;
  const judged = new Map(tasks.map((task) => [task.id, task]));
  const { lang } = reader;
  const span =
    agenda.until === null
      ? say(lang, `Từ ${dayWithWeekday(agenda.asOf, lang)}`, `From ${dayWithWeekday(agenda.asOf, lang)}`)
      : say(
          lang,
          `Từ ${dayWithWeekday(agenda.asOf, lang)} đến hết ${dayWithWeekday(agenda.until, lang)}`,
          `From ${dayWithWeekday(agenda.asOf, lang)} through ${dayWithWeekday(agenda.until, lang)}`,
        );
  const head = [
    ...readerHead(reader),
    text(say(lang, `Việc phải làm. ${span}`, `Worklist. ${span}`), "strong"),
    ...leftOutBlocks(notices, lang),
  ];
  if (agenda.actors.length === 0) return [...head, text(say(lang, "Không có việc nào.", "Nothing to do."), "done")];
  return [
    ...head,
    ...agenda.actors.flatMap(({ actor, days }): Block[] => {
      const table: Table = {
        kind: "table",
        columns: [
          { head: say(lang, "Nên xong chậm nhất", "Plan for"), max: 14 },
          { head: say(lang, "Việc", "What"), flex: true },
          { head: say(lang, "Ai, nhiệm vụ nào", "Who, which task"), flex: true },
          { head: say(lang, "Hạn", "Due"), max: 17 },
          { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
        ],
        rows: days.flatMap(({ on, items }) => rows(items, on, { agenda, labels, tasks: judged }, reader)),
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
    ["Nên xong chậm nhất", "Plan for"],
    ["Việc", "What"],
    ["Mã", "Task id"],
    ["Nhiệm vụ", "Task"],
    ["Đơn vị", "Unit"],
    ["Kỳ", "Period"],
    ["Phải làm từ", "Owed since"],
    ["Hạn", "Due day"],
    ["Lúc", "At"],
    ["Tình trạng", "State"],
    ["Còn (ngày làm việc)", "Working days left"],
    ["Quá hạn (ngày làm việc)", "Working days late"],
    ["Đã phải làm (ngày làm việc)", "Working days owed"],
    ["Căn cứ", "Provision"],
    ...(hasVersions(reader.profile) ? [["Bản quy chế", "Version"] as const] : []),
  ];
  const body = agenda.actors.flatMap(({ actor, days }) =>
    days.flatMap(({ on, items }) =>
      items.map((item) => [
        actorName(actor, reader),
        on,
        ruleAction(item.ruleId, readerOf(item, reader)) ?? TOPIC[item.topic][lang],
        item.taskId,
        titleOf(item, reader),
        item.units.length === 0 ? null : item.units.map(clean).join("; "),
        item.standing.length > 0 ? item.standing.join("; ") : item.period,
        item.since,
        item.due,
        item.at,
        itemState(item, reader),
        item.workingDaysLeft,
        item.workingDaysLate,
        item.workingDaysOwed,
        citation(item.provision, reader),
        ...(hasVersions(reader.profile) ? [versionCell(item, reader)] : []),
      ]),
    ),
  );
  return [heads.map(([vi, en]) => say(lang, vi, en)), ...body];
};
