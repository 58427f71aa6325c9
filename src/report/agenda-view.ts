import type { ActorAgenda, Agenda, AgendaDay, AgendaItem } from "../core/answers/agenda.js";
import type { TaskEvaluation } from "../core/model/evaluation.js";
import type { RegisterNotice } from "../core/model/task.js";
import { actorName, citation, dutyName, type Reader, ruleAction, ruleText, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, subheading, type Table, type Tone, text } from "./block.js";
import { countedFrom, countedFromWords } from "./evaluation/counted-from.js";
import { secretLabel } from "./evaluation/task-labels.js";
import { leftOutBlocks } from "./left-out-blocks.js";
import { readerHead } from "./profile-head.js";
import { clean, shorten } from "./text-width.js";
import { citationIn, hasVersions, readerOf, versionCell } from "./versions.js";
import { DERIVED_STATE, STATE } from "./wording.js";
import { aboutWhom } from "./words/about-whom.js";
import { toldOfBodies, unitsWords, wentInto } from "./words/bodies.js";
import { dayShort, dayWithWeekday, dayWord, instantWords, lateWords, leftWords, owedWords } from "./words/days.js";
import { roleWords } from "./words/debtors.js";
import { periodsWords, periodWords } from "./words/periods.js";

const LONGEST_TITLE = 60;

const TONES: Readonly<Partial<Record<AgendaItem["state"], Tone>>> = { overdue: "late", owed: "late", dueSoon: "soon" };

/** An item as it is listed: whose list it stands in, and every period that its line names. */
interface Listed extends AgendaItem {
  readonly actor: ActorAgenda["actor"];
  readonly periods: readonly string[];
}

const periodsOf = ({ standing, period }: AgendaItem): readonly string[] =>
  standing.length > 0 ? standing : period === null ? [] : [period];

export const itemState = ({ state }: AgendaItem, { lang }: Reader): string =>
  state === "open" ? DERIVED_STATE[state][lang] : STATE[state][lang];

const titleOf = ({ taskId, title }: AgendaItem, { lang }: Reader): string | null => {
  if (taskId === null) return null;
  return title === null ? say(lang, "(mật)", "(classified)") : clean(title);
};

/** To whom a task went that is asked of one who leads it no longer, and when; or who leads it until another comes to. */
const passedOn = ({ units, state }: AgendaItem, task: TaskEvaluation | undefined, reader: Reader): string => {
  const { lang } = reader;
  const leads = task?.leads ?? [];
  const duties = task?.duties ?? [];
  const isLeads =
    units.length > 0 && units.every((unit) => duties.some((one) => one.unit === unit && one.actor === "lead"));
  if (leads.length === 0 || !isLeads || units.some((unit) => leads.includes(unit))) return "";
  if (wentInto(units, leads, reader)) return "";
  const on = task?.leadSince;
  const names = leads.map(clean).join("; ");
  // What is still to come is asked of a body into which the lead goes before that day.
  if (state === "pending" || state === "dueSoon")
    return say(lang, ` (nay do ${names} chủ trì)`, ` (now led by ${names})`);
  return on === undefined
    ? say(lang, ` (đã chuyển cho ${names})`, ` (now with ${names})`)
    : say(lang, ` (đã chuyển cho ${names} ngày ${dayWord(on, lang)})`, ` (with ${names} since ${dayWord(on, lang)})`);
};

/** Why no body is named in the list of those who lead; the list of one body, as the Office is, names it in its head. */
const unnamed = ({ actor, taskId }: Listed, task: TaskEvaluation | undefined, reader: Reader): string => {
  if (actor !== "lead" || (taskId !== null && task === undefined)) return "";
  const role = actorName(actor, reader);
  const words = roleWords(actor, task ?? null, reader);
  return words === role ? "" : words.slice(role.length + 1);
};

/** What the item is about: who owes it, and the task by number and title. */
const about = (item: Listed, reader: Reader, { labels, tasks }: Listing): string => {
  const title = titleOf(item, reader);
  const judged = item.taskId === null ? undefined : tasks.get(item.taskId);
  const units = item.units.length === 0 ? unnamed(item, judged, reader) : unitsWords(item.units, reader);
  if (item.taskId === null || title === null) return units === "" ? "—" : units;
  const passed = passedOn(item, tasks.get(item.taskId), reader);
  const task = `${labels.get(item.taskId) ?? clean(item.taskId)}: ${shorten(title, LONGEST_TITLE)}${passed}`;
  return units === "" ? task : `${units}\n${task}`;
};

const when = (item: AgendaItem, { agenda, tasks }: Pick<Listing, "agenda" | "tasks">, reader: Reader): string => {
  const { asOf } = agenda;
  const { lang } = reader;
  const { due, at, since } = item;
  if (due === null) {
    const words = owedWords(item.workingDaysOwed ?? 0, since === asOf, lang);
    return since === null ? words : `${say(lang, "từ", "since")} ${dayWord(since, lang)}\n${words}`;
  }
  const day = instantWords(due, at, lang);
  if (item.workingDaysLate !== null) {
    const since = countedFromWords(item, item.taskId === null ? null : tasks.get(item.taskId), lang);
    return `${day}\n${lateWords(item.workingDaysLate, lang)}${since === "" ? "" : `, ${since}`}`;
  }
  if (item.workingDaysLeft !== null)
    return `${day}\n${leftWords(item.workingDaysLeft, { due, actBy: item.actBy, asOf }, lang)}`;
  return `${day}\n${itemState(item, reader)}`;
};

const joined = (one: Listed, other: Listed): Listed => ({
  ...one,
  units: [...new Set([...one.units, ...other.units])],
  periods: [...new Set([...one.periods, ...other.periods])],
});

const grouped = (items: readonly Listed[], keyOf: (item: Listed, i: number) => string): Listed[] => {
  const groups = new Map<string, Listed>();
  items.forEach((item, i) => {
    const known = groups.get(keyOf(item, i));
    groups.set(keyOf(item, i), known === undefined ? item : joined(known, item));
  });
  return [...groups.values()];
};

/** Bodies that owe the same by the same day share a line, each by its name; so do the periods of one report that end on one day. */
const together = (items: readonly Listed[]): Listed[] => {
  const day = ({ ruleId, taskId, due, since, state, kind, version }: Listed): string =>
    [kind, ruleId, taskId, due, since, state, version ?? ""].join("|");
  const ofBodies = grouped(items, (item, i) =>
    item.taskId === null ? `${day(item)}|${item.periods.join(",")}` : String(i),
  );
  return grouped(ofBodies, (item, i) =>
    item.periods.length === 0 ? String(i) : `${day(item)}|${item.units.join(";")}`,
  );
};

const whatOf = (item: Listed, task: TaskEvaluation | undefined, reader: Reader): string => {
  const { lang } = reader;
  if (item.periods.length > 0) return `${dutyName(item, readerOf(item, reader))}: ${periodsWords(item.periods, lang)}`;
  const own = readerOf(item, reader);
  return `${ruleAction(item.ruleId, own) ?? ruleText(item.ruleId, own)}${aboutWhom(item, task, reader)}`;
};

/** What the register has to say beside the worklist. */
interface Beside {
  /** What tasks are called, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  readonly notices: readonly RegisterNotice[];
  /** The tasks as they were judged: who leads them now, and since when. */
  readonly tasks?: readonly TaskEvaluation[];
  /** The body whose worklist alone it is. */
  readonly unit?: string | undefined;
}
const NOTHING_BESIDE: Beside = { labels: new Map(), notices: [] };

interface Listing {
  readonly agenda: Agenda;
  readonly labels: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, TaskEvaluation>;
}

const isPressing = ({ state }: AgendaItem): boolean => state === "overdue" || state === "owed";

/** The day to plan for; for what is late, or owed at once, no day is left to plan for. */
const planWords = (item: AgendaItem, on: string, { lang }: Reader): string =>
  isPressing(item) ? say(lang, "Làm ngay", "At once") : dayShort(on, lang);

const rows = (actor: ActorAgenda["actor"], { on, items }: AgendaDay, listing: Listing, reader: Reader): Cell[][] => {
  const lines = together(items.map((item) => ({ ...item, actor, periods: periodsOf(item) })));
  return lines.map((item, i) => {
    const plan = planWords(item, on, reader);
    const above = lines[i - 1];
    return [
      cell(above !== undefined && planWords(above, on, reader) === plan ? "" : plan, "strong"),
      cell(whatOf(item, item.taskId === null ? undefined : listing.tasks.get(item.taskId), reader)),
      cell(about(item, reader, listing)),
      cell(when(item, listing, reader), TONES[item.state]),
      cell(citationIn(item, reader), "quiet"),
    ];
  });
};

/** Everybody's worklist: actor by actor, day by day. */
export const agendaView = (agenda: Agenda, shown: Reader, beside: Beside = NOTHING_BESIDE): Block[] => {
  const reader = toldOfBodies(shown, { register: agenda });
  const { labels, notices, tasks = [], unit } = beside;
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
  const whose = unit === undefined ? "" : say(lang, ` của ${clean(unit)}`, ` of ${clean(unit)}`);
  const head = [
    ...readerHead(reader),
    text(say(lang, `Việc phải làm${whose}. ${span}`, `Worklist${whose}. ${span}`), "strong"),
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
        rows: days.flatMap((day) => rows(actor, day, { agenda, labels, tasks: judged }, reader)),
      };
      return [subheading(actorName(actor, reader)), table];
    }),
  ];
};

/** The day that the days late of an item are counted from. */
const lateFromOf = (item: AgendaItem, tasks: ReadonlyMap<string, TaskEvaluation>): string | null => {
  if (item.workingDaysLate === null) return null;
  const task = item.taskId === null ? undefined : tasks.get(item.taskId);
  return (task === undefined ? null : countedFrom(item, task)?.wentOn) ?? item.due;
};

/** The worklist for a spreadsheet, one row an item. */
export const agendaRows = (agenda: Agenda, reader: Reader, judged: readonly TaskEvaluation[] = []): CsvRows => {
  const { lang } = reader;
  const tasks = new Map(judged.map((task) => [task.id, task]));
  const ordinalOf = (taskId: string): string | null => {
    const ordinal = tasks.get(taskId)?.ordinal;
    return ordinal === undefined ? null : clean(ordinal);
  };
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
    ["Quá hạn tính từ", "Late counted from"],
    ["Đã phải làm (ngày làm việc)", "Working days owed"],
    ["Căn cứ", "Provision"],
    ...(hasVersions(reader.profile) ? [["Bản quy chế", "Version"] as const] : []),
    ["STT", "No."],
  ];
  const body = agenda.actors.flatMap(({ actor, days }) =>
    days.flatMap(({ on, items }) =>
      items.map((item) => [
        actorName(actor, reader),
        on,
        ruleAction(item.ruleId, readerOf(item, reader)) ?? dutyName(item, readerOf(item, reader)),
        item.taskId === null ? null : (secretLabel(tasks.get(item.taskId)) ?? item.taskId),
        titleOf(item, reader),
        item.units.length === 0 ? null : item.units.map(clean).join("; "),
        item.standing.length === 0 && item.period === null
          ? null
          : periodsOf(item)
              .map((period) => periodWords(period, lang))
              .join("; "),
        item.since,
        item.due,
        item.at,
        itemState(item, reader),
        item.workingDaysLeft,
        item.workingDaysLate,
        lateFromOf(item, tasks),
        item.workingDaysOwed,
        citation(item.provision, reader),
        ...(hasVersions(reader.profile) ? [versionCell(item, reader)] : []),
        item.taskId === null ? null : ordinalOf(item.taskId),
      ]),
    ),
  );
  return [heads.map(([vi, en]) => say(lang, vi, en)), ...body];
};
