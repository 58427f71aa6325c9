import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { TaskEvaluation, Threshold } from "../../core/model/evaluation.js";
import { actorName, citation, type Reader, say } from "../audience.js";
import { type Block, type Cell, cell, heading } from "../block.js";
import { clean } from "../text-width.js";
import { dayShort, dayWord } from "../words/days.js";

interface Reached {
  readonly task: TaskEvaluation;
  readonly threshold: Threshold;
}

const row = ({ task, threshold }: Reached, reader: Reader): Cell[] => {
  const { lang } = reader;
  const { handledOn, since } = threshold;
  const handled =
    handledOn === null
      ? say(lang, "chưa xử lý", "not handled")
      : say(lang, `đã xử lý ${dayWord(handledOn, lang)}`, `handled ${handledOn}`);
  return [
    cell(task.lead === null ? clean(task.id) : `${clean(task.id)} (${clean(task.lead)})`),
    cell(`${actorName(threshold.actor, reader)}: ${threshold.action[lang]}`),
    cell(since === null ? "—" : dayShort(since, lang)),
    cell(handled, handledOn === null ? "late" : "done"),
    cell(citation(threshold.provision, reader), "quiet"),
  ];
};

/** What is not handled yet first, the longest standing before the others. */
const order = ({ threshold }: Reached): string => `${threshold.handledOn === null ? 0 : 1}${threshold.since ?? ""}`;

/** The thresholds that are reached: what an authority must step in for; those not handled yet first. */
export const thresholds = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const reached = evaluation.tasks
    .flatMap((task) =>
      task.thresholds.filter((threshold) => threshold.reached).map((threshold) => ({ task, threshold })),
    )
    .sort((a, b) => compareText(order(a), order(b)));
  if (reached.length === 0) return [];
  return [
    heading(say(lang, `Ngưỡng đã đến (${reached.length})`, `Thresholds reached (${reached.length})`)),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Nhiệm vụ", "Task"), flex: true },
        { head: say(lang, "Ai phải làm gì", "Who must do what"), flex: true },
        { head: say(lang, "Từ ngày", "Since"), max: 14 },
        { head: say(lang, "Xử lý", "Handled"), max: 12 },
        { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
      ],
      rows: reached.map((one) => row(one, reader)),
    },
  ];
};
