import type { ActorAgenda, Agenda, AgendaItem } from "../../core/answers/agenda.js";
import type { DayEvent } from "../../io/icalendar/day-event.js";
import { amendedOf } from "../../language/amended.js";
import { foreignName } from "../../language/built-on.js";
import { actorName, dutyName, type Reader, ruleAction, ruleText, say } from "../audience.js";
import { hypotheticalLines } from "../profile-head.js";
import { citationIn, readerOf } from "../versions.js";
import { dayWord, instantWords } from "../words/days.js";
import { periodsWords } from "../words/periods.js";

/** What people wrote, on one line; the writer of the file takes out what acts. */
const clean = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The act of a state, else what the rule is called beside the others of its bearer. */
const actWords = (item: AgendaItem, reader: Reader): string =>
  ruleAction(item.ruleId, readerOf(item, reader)) ?? dutyName(item, readerOf(item, reader));

const isClassified = ({ taskId, title }: AgendaItem): boolean => taskId !== null && title === null;

const periodsOf = ({ standing, period }: AgendaItem): readonly string[] =>
  standing.length > 0 ? standing : period === null ? [] : [period];

const summaryOf = (item: AgendaItem, actor: string, reader: Reader): string => {
  const { lang } = reader;
  const periods = periodsOf(item);
  const may = item.kind === "right" ? say(lang, "(được phép) ", "(may) ") : "";
  const supposed = amendedOf(reader.profile) === undefined ? "" : `${say(lang, "GIẢ ĐỊNH", "HYPOTHETICAL")}: `;
  const act = `${supposed}${may}${actWords(item, reader)}${periods.length === 0 ? "" : ` (${periodsWords(periods, lang)})`}`;
  if (isClassified(item)) return `${act}: ${say(lang, "nhiệm vụ mật", "a classified task")}`;
  const who = item.units.length === 0 ? actorName(actor, reader) : item.units.map(clean).join("; ");
  return item.title === null ? `${act}: ${who}` : `${act}: ${clean(item.title)} (${who})`;
};

const dueOf = ({ due, at, since }: AgendaItem, { lang }: Reader): string => {
  if (due !== null) {
    return `${say(lang, "Hạn", "Due")}: ${instantWords(due, at, lang)}`;
  }
  const from = since === null ? "" : ` ${say(lang, "từ", "since")} ${dayWord(since, lang)}`;
  return `${say(lang, "Làm ngay", "At once")}${from}`;
};

/** Nothing of it counts days: a calendar is read on other days than it is written. */
const descriptionOf = (item: AgendaItem, labels: ReadonlyMap<string, string>, reader: Reader): string => {
  const { lang, profile } = reader;
  const id = item.taskId;
  const task =
    id === null || isClassified(item)
      ? []
      : [`${say(lang, "Nhiệm vụ", "Task")}: ${labels.get(id) ?? clean(id)}. ${clean(item.title ?? "")}`.trimEnd()];
  // A place of the regulation that this one is built on names that one already.
  const ofOwn = foreignName(item.provision, profile) === null ? `, ${profile.number ?? profile.title[lang]}` : "";
  return [
    ...hypotheticalLines(profile, lang),
    dueOf(item, reader),
    ruleText(item.ruleId, readerOf(item, reader)),
    ...task,
    `${say(lang, "Căn cứ", "Provision")}: ${citationIn(item, reader)}${ofOwn}`,
  ].join("\n");
};

/** A worklist as days of a calendar, in its order. Of a classified task no word is shown, neither its id nor who owes. */
export const agendaEvents = (agenda: Agenda, labels: ReadonlyMap<string, string>, reader: Reader): DayEvent[] => {
  const events = agenda.actors.flatMap(({ actor, days }: ActorAgenda) =>
    days.flatMap(({ on, items }) =>
      items.map((item) => ({
        id: isClassified(item) ? null : item.taskId,
        event: {
          key: item.key,
          on,
          summary: summaryOf(item, actor, reader),
          description: descriptionOf(item, labels, reader),
        },
      })),
    ),
  );
  const times = new Map<string, number>();
  for (const { event } of events) times.set(event.summary, (times.get(event.summary) ?? 0) + 1);
  // Tasks of one title and one lead are told apart by their numbers.
  return events.map(({ id, event }) =>
    id === null || times.get(event.summary) === 1
      ? event
      : {
          ...event,
          summary: `${event.summary}, ${say(reader.lang, "nhiệm vụ", "task")} ${labels.get(id) ?? clean(id)}`,
        },
  );
};
