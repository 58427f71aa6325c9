import { type Agenda, type AgendaItem, agenda } from "../../core/answers/agenda.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Register } from "../../core/model/task.js";
import { fail } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { agendaRows, agendaView } from "../../report/agenda-view.js";
import { actorName, type Reader, say } from "../../report/audience.js";
import { taskLabels } from "../../report/evaluation/task-labels.js";
import { toICalendar } from "../../report/icalendar/to-icalendar.js";
import { namingOptions } from "../options/option-paths.js";
import { Given, unknownName } from "../options/read-options.js";
import type { Command, DayCalendar, DayCalendars } from "../session.js";
import { countFindings, evaluateInput } from "./evaluate-register.js";

/** A misspelt actor or unit is an error; it would look like a day with nothing to do. */
const requireKnown = (path: string, found: string | undefined, known: readonly string[]): void => {
  if (found !== undefined && !known.includes(found)) fail(unknownName(path, found, known));
};

const unitsOf = (register: Register, evaluation: RegisterEvaluation): string[] => [
  ...new Set([
    ...register.units,
    ...evaluation.tasks
      .flatMap(({ lead, duties }) => [lead, ...duties.map(({ unit }) => unit)])
      .filter((unit) => unit !== null),
  ]),
];

const options = (given: Given, profile: Profile, units: readonly string[]) => {
  const actor = given.text("actor");
  const unit = given.text("unit");
  const until = given.text("until");
  requireKnown("--actor", actor, Object.keys(profile.actors));
  requireKnown("--unit", unit, units);
  return {
    ...(until === undefined ? {} : { until }),
    ...(actor === undefined ? {} : { actor }),
    ...(unit === undefined ? {} : { unit }),
  };
};

/** The worklist as calendars: the whole, and one for each body; what no body owes by name is the actor's. */
const calendarsOf = (
  list: Agenda,
  unit: string | undefined,
  labels: ReadonlyMap<string, string>,
  reader: Reader,
): DayCalendars => {
  const { profile, lang } = reader;
  const calendar = (name: string, own: Agenda): DayCalendar => ({
    name,
    write: (earlier) => toICalendar(own, { profile, lang, name, labels, ...(earlier === null ? {} : { earlier }) }),
  });
  const ownersOf = (item: AgendaItem, actor: string): readonly string[] =>
    item.units.length > 0 ? item.units : [actorName(actor, reader)];
  const only = (name: string): Agenda => ({
    ...list,
    actors: list.actors.map(({ actor, days }) => ({
      actor,
      days: days.map(({ on, items }) => ({ on, items: items.filter((item) => ownersOf(item, actor).includes(name)) })),
    })),
  });
  const names = (): string[] => [
    ...new Set(
      list.actors.flatMap(({ actor, days }) =>
        days.flatMap(({ items }) => items.flatMap((item) => ownersOf(item, actor))),
      ),
    ),
  ];
  const whole = unit ?? `${say(lang, "Đôn đốc", "Follow-up")}: ${profile.issuer[lang]}`;
  return {
    whole: calendar(whole, list),
    byBody: () =>
      names()
        .sort(compareText)
        .map((name) => calendar(name, only(name))),
    nothing: (name) => calendar(name, { ...list, actors: [] }),
  };
};

/** `dondoc agenda FILE`: everybody's worklist, by actor and by day. */
export const command: Command = async ([file = "-"], values, session) => {
  const given = new Given(values);
  given.day("until");
  const { evaluation, register, profile, readings } = await evaluateInput(file, given, session);
  const list = namingOptions({}, () => agenda(evaluation, options(given, profile, unitsOf(register, evaluation))));
  const { lang } = session;
  const labels = taskLabels(evaluation.tasks);
  return {
    json: () => list,
    days: calendarsOf(list, given.text("unit"), labels, { lang, width: Number.POSITIVE_INFINITY, profile, readings }),
    blocks: ({ width }) =>
      agendaView(
        list,
        { lang, width, profile, readings },
        {
          labels,
          notices: evaluation.notices,
          tasks: evaluation.tasks,
          unit: given.text("unit"),
        },
      ),
    rows: () => agendaRows(list, { lang, width: Number.POSITIVE_INFINITY, profile, readings }, evaluation.tasks),
    findings: countFindings(evaluation),
  };
};
