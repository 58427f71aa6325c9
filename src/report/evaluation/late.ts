import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { actorName, citation, type Reader, ruleText, say } from "../audience.js";
import { type Block, cell, heading, subheading, text } from "../block.js";
import { TOPIC } from "../wording.js";
import { dayShort } from "../words/days.js";
import { periodWords } from "../words/periods.js";
import { byDue, collapse, type Owed, owerWords, registerDutiesOf, taskDuties } from "./owed.js";

const lateRow = (owed: Owed, reader: Reader) => {
  const { lang } = reader;
  const { duty } = owed;
  const what =
    duty.period === null
      ? ruleText(duty.ruleId, reader)
      : `${TOPIC[duty.topic][lang]}, ${periodWords(duty.period, lang)}`;
  return [
    cell(owerWords(owed, reader)),
    cell(what),
    cell(duty.due === null ? "—" : dayShort(duty.due, lang)),
    cell(String(duty.workingDaysLate ?? 0), "late"),
    cell(citation(duty.provision, reader), "quiet"),
  ];
};

const actorBlocks = (actor: string, owed: readonly Owed[], reader: Reader): Block[] => {
  const { lang } = reader;
  return [
    subheading(actorName(actor, reader)),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Nhiệm vụ, đơn vị", "Task, unit"), flex: true },
        { head: say(lang, "Nghĩa vụ", "Duty"), flex: true },
        { head: say(lang, "Hạn", "Due"), max: 14 },
        { head: say(lang, "Ngày làm việc quá hạn", "Working days late"), align: "right", max: 13 },
        { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
      ],
      rows: [...owed].sort(byDue).map((one) => lateRow(one, reader)),
    },
  ];
};

/** The overdue duties of tasks, units and bodies, actor by actor, the oldest first. */
export const late = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const overdue = [...taskDuties(evaluation), ...registerDutiesOf(evaluation)].filter(
    ({ duty }) => duty.state === "overdue",
  );
  const head = heading(say(lang, `Nghĩa vụ quá hạn (${overdue.length})`, `Overdue duties (${overdue.length})`));
  if (overdue.length === 0)
    return [head, text(say(lang, "Không có nghĩa vụ nào quá hạn.", "No duty is overdue."), "done")];
  const byActor = new Map<string, Owed[]>();
  for (const owed of collapse(overdue)) {
    const own = byActor.get(owed.duty.actor) ?? [];
    own.push(owed);
    byActor.set(owed.duty.actor, own);
  }
  return [head, ...[...byActor].flatMap(([actor, owed]) => actorBlocks(actor, owed, reader))];
};
