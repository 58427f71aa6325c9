import { agenda } from "../../core/answers/agenda.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { Register } from "../../core/model/task.js";
import { fail } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { agendaRows, agendaView } from "../../report/agenda-view.js";
import { taskLabels } from "../../report/evaluation/task-labels.js";
import { namingOptions } from "../options/option-paths.js";
import { Given, unknownName } from "../options/read-options.js";
import type { Command } from "../session.js";
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

/** `dondoc agenda FILE`: everybody's worklist, by actor and by day. */
export const command: Command = async ([file = "-"], values, session) => {
  const given = new Given(values);
  given.day("until");
  const { evaluation, register, profile, readings } = await evaluateInput(file, given, session);
  const list = namingOptions({}, () => agenda(evaluation, options(given, profile, unitsOf(register, evaluation))));
  const { lang } = session;
  return {
    json: () => list,
    blocks: ({ width }) =>
      agendaView(
        list,
        { lang, width, profile, readings },
        { labels: taskLabels(evaluation.tasks), notices: evaluation.notices },
      ),
    rows: () => agendaRows(list, { lang, width: Number.POSITIVE_INFINITY, profile, readings }),
    findings: countFindings(evaluation),
  };
};
