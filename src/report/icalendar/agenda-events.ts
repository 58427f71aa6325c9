import type { ActorAgenda, Agenda, AgendaItem } from "../../core/answers/agenda.js";
import type { DayEvent } from "../../io/icalendar/day-event.js";
import { amendedOf } from "../../language/amended.js";
import { foreignName } from "../../language/built-on.js";
import { actorName, dutyName, type Reader, ruleAction, ruleText, say } from "../audience.js";
import { hypotheticalLines } from "../profile-head.js";
import { citationIn, readerOf } from "../versions.js";
import { toldOfBodies, unitsWords } from "../words/bodies.js";
import { dayWord, instantWords, lateWords } from "../words/days.js";
import { periodsWords } from "../words/periods.js";

/** What people wrote, on one line; the writer of the file takes out what acts. */
const clean = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** The act of a state, else what the rule is called beside the others of its bearer. */
const actWords = (item: AgendaItem, reader: Reader): string =>
  ruleAction(item.ruleId, readerOf(item, reader)) ?? dutyName(item, readerOf(item, reader));

const isClassified = ({ taskId, title }: AgendaItem): boolean => taskId !== null && title === null;

const periodsOf = ({ standing, period }: AgendaItem): readonly string[] =>
  standing.length > 0 ? standing : period === null ? [] : [period];

/** By how much it is late; a calendar is read on other days than it is written, so that the day counted to stands beside. */
const lateOf = ({ workingDaysLate }: AgendaItem, { lang }: Reader): string | null =>
  workingDaysLate === null ? null : lateWords(workingDaysLate, lang);

/** What a classified task is called: the label that the worklist has for it, and nothing that its row was made of. */
const classifiedWords = ({ taskId }: AgendaItem, { labels }: Written, { lang }: Reader): string => {
  const label = taskId === null ? undefined : labels.get(taskId);
  const name = label === undefined ? "" : ` ${label}`;
  return say(lang, `nhiệm vụ mật${name}`, `classified task${name}`);
};

/** What a list is written with, beside the words of its regulation. */
interface Written {
  readonly asOf: Agenda["asOf"];
  readonly labels: ReadonlyMap<string, string>;
}

/** What is done, on what, by whom; of a classified task the role that owes it, never the body. */
const summaryOf = (item: AgendaItem, actor: string, written: Written, reader: Reader): string => {
  const { lang } = reader;
  const periods = periodsOf(item);
  const may = item.kind === "right" ? say(lang, "(được phép) ", "(may) ") : "";
  const supposed = amendedOf(reader.profile) === undefined ? "" : `${say(lang, "GIẢ ĐỊNH", "HYPOTHETICAL")}: `;
  const act = `${supposed}${may}${actWords(item, reader)}${periods.length === 0 ? "" : ` (${periodsWords(periods, lang)})`}`;
  const late = lateOf(item, reader);
  const end = late === null ? "" : `, ${late}`;
  if (isClassified(item))
    return `${act}: ${classifiedWords(item, written, reader)} (${actorName(actor, reader)})${end}`;
  const who = item.units.length === 0 ? actorName(actor, reader) : clean(unitsWords(item.units, reader));
  return item.title === null ? `${act}: ${who}${end}` : `${act}: ${clean(item.title)} (${who})${end}`;
};

const dueOf = (item: AgendaItem, { asOf }: Written, reader: Reader): string => {
  const { lang } = reader;
  const { due, at, since } = item;
  const late = lateOf(item, reader);
  if (due !== null) {
    const counted =
      late === null
        ? ""
        : say(lang, `; ${late}, tính đến ${dayWord(asOf, lang)}`, `; ${late} on ${dayWord(asOf, lang)}`);
    return `${say(lang, "Hạn", "Due")}: ${instantWords(due, at, lang)}${counted}`;
  }
  const from = since === null ? "" : ` ${say(lang, "từ", "since")} ${dayWord(since, lang)}`;
  return `${say(lang, "Làm ngay", "At once")}${from}`;
};

const descriptionOf = (item: AgendaItem, written: Written, reader: Reader): string => {
  const { lang, profile } = reader;
  const { labels } = written;
  const id = item.taskId;
  const task =
    id === null || isClassified(item)
      ? []
      : [`${say(lang, "Nhiệm vụ", "Task")}: ${labels.get(id) ?? clean(id)}. ${clean(item.title ?? "")}`.trimEnd()];
  // A place of the regulation that this one is built on names that one already.
  const ofOwn = foreignName(item.provision, profile) === null ? `, ${profile.number ?? profile.title[lang]}` : "";
  return [
    ...hypotheticalLines(profile, lang),
    dueOf(item, written, reader),
    ruleText(item.ruleId, readerOf(item, reader)),
    ...task,
    `${say(lang, "Căn cứ", "Provision")}: ${citationIn(item, reader)}${ofOwn}`,
  ].join("\n");
};

/** A worklist as days of a calendar, in its order. Of a classified task neither a word of it is shown nor the body that owes. */
export const agendaEvents = (agenda: Agenda, labels: ReadonlyMap<string, string>, shown: Reader): DayEvent[] => {
  const reader = toldOfBodies(shown, { register: agenda });
  const written: Written = { asOf: agenda.asOf, labels };
  const events = agenda.actors.flatMap(({ actor, days }: ActorAgenda) =>
    days.flatMap(({ on, items }) =>
      items.map((item) => ({
        id: isClassified(item) ? null : item.taskId,
        event: {
          key: item.key,
          on,
          summary: summaryOf(item, actor, written, reader),
          description: descriptionOf(item, written, reader),
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
