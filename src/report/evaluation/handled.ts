import { dutyOfRung } from "../../core/answers/derivation.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty, Rung, TaskEvaluation } from "../../core/model/evaluation.js";
import { optional } from "../../core/model/optional.js";
import { type Reader, say } from "../audience.js";
import { type Block, type Cell, cell, heading } from "../block.js";
import { clean } from "../text-width.js";
import { citationIn } from "../versions.js";
import { aboutWhom } from "../words/about-whom.js";
import { unitsWords } from "../words/bodies.js";
import { dayShort } from "../words/days.js";
import { roleWords } from "../words/debtors.js";
import { shortTitle } from "./task-words.js";

interface Handled {
  readonly task: TaskEvaluation;
  readonly rung: Rung;
}

/** Who dealt with it: of what the leads owe, the bodies whose duty of it is done. */
const whoHandled = ({ task, rung }: Handled, reader: Reader): string => {
  const done = task.duties.filter(
    ({ ruleId, unit, state }) => ruleId === rung.ruleId && unit !== null && isDone(state),
  );
  const units = [...new Set(done.flatMap(({ unit }) => (unit === null ? [] : [clean(unit)])))];
  return units.length > 0 ? unitsWords(units, reader) : roleWords(rung.actor, task, reader);
};

const isDone = (state: Duty["state"]): boolean => state === "met" || state === "metLate";

const row = ({ task, rung }: Handled, reader: Reader): Cell[] => {
  const { lang } = reader;
  return [
    cell(whoHandled({ task, rung }, reader)),
    cell(`${rung.action[lang]}${aboutWhom(rung, task, reader)}`),
    cell(`${clean(task.id)}: ${shortTitle(task, lang)}`),
    cell(rung.since === null ? "—" : dayShort(rung.since, lang)),
    cell(rung.handledOn === null ? "—" : dayShort(rung.handledOn, lang), "done"),
    cell(citationIn({ ...rung, ...optional("version", dutyOfRung(rung, task.duties)?.version) }, reader), "quiet"),
  ];
};

/** States that last and that the authority has dealt with: nobody owes anything for them now. */
export const handled = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const rungs = evaluation.tasks
    .flatMap((task) => task.ladder.filter(({ handledOn }) => handledOn !== null).map((rung) => ({ task, rung })))
    .sort((a, b) => compareText(a.rung.since ?? "", b.rung.since ?? ""));
  if (rungs.length === 0) return [];
  return [
    heading(say(lang, `Đã đôn đốc, xử lý (${rungs.length})`, `Dealt with (${rungs.length})`)),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Ai", "Who"), flex: true },
        { head: say(lang, "Việc", "What"), flex: true },
        { head: say(lang, "Nhiệm vụ", "Task"), flex: true },
        { head: say(lang, "Từ ngày", "Since"), max: 14 },
        { head: say(lang, "Đã làm ngày", "Done on"), max: 14 },
        { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
      ],
      rows: rungs.map((one) => row(one, reader)),
    },
  ];
};
