import type { PlainDate } from "../../calendar/index.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty, TaskEvaluation, Threshold } from "../../core/model/evaluation.js";
import { actorName, citation, type Reader, say } from "../audience.js";
import type { Tone } from "../block.js";
import { clean } from "../text-width.js";
import { TOPIC } from "../wording.js";
import { dayWord, lateWords, leftWords, timeOf } from "../words/days.js";

export type NextStep =
  | { readonly kind: "duty"; readonly duty: Duty }
  | { readonly kind: "threshold"; readonly threshold: Threshold };

/** What presses most comes first: what is late, what an authority must step in for, what is due soon, what is to come. */
const RANK = { overdue: 0, reached: 1, dueSoon: 2, pending: 3 } as const;

interface Ranked {
  readonly rank: number;
  readonly day: PlainDate;
  readonly step: NextStep;
}

const ranked = (task: TaskEvaluation): Ranked[] => {
  const found: Ranked[] = [];
  for (const duty of task.duties) {
    if (duty.due === null || (duty.state !== "overdue" && duty.state !== "dueSoon" && duty.state !== "pending"))
      continue;
    found.push({ rank: RANK[duty.state], day: duty.due, step: { kind: "duty", duty } });
  }
  for (const threshold of task.thresholds) {
    // A consequence that follows by itself is nothing to do.
    if (threshold.topic === "answerJointly") continue;
    if (!threshold.reached || threshold.since === null || threshold.handledOn !== null) continue;
    found.push({ rank: RANK.reached, day: threshold.since, step: { kind: "threshold", threshold } });
  }
  return found.sort((a, b) => a.rank - b.rank || compareText(a.day, b.day));
};

/** The most urgent open duty or threshold of a task, and how many others press as much as being late or reached. */
export const nextStepOf = (task: TaskEvaluation): { readonly step: NextStep | null; readonly more: number } => {
  const [first, ...others] = ranked(task);
  return { step: first?.step ?? null, more: others.filter(({ rank }) => rank <= RANK.reached).length };
};

/** When a duty is due, in words: how late it is, or its day with what is left until then. */
export const dueWords = (duty: Duty, asOf: PlainDate, reader: Reader): string => {
  const { lang } = reader;
  if (duty.due === null) return say(lang, "không nêu ngày", "no day named");
  const day = duty.at === null ? dayWord(duty.due, lang) : `${timeOf(duty.at)} ${dayWord(duty.due, lang)}`;
  if (duty.workingDaysLate !== null)
    return `${lateWords(duty.workingDaysLate, lang)} (${say(lang, "hạn", "due")} ${day})`;
  const left = duty.workingDaysLeft === null ? "" : `, ${leftWords(duty.workingDaysLeft, duty.due, asOf, lang)}`;
  const plan =
    duty.actBy === null || duty.actBy === duty.due
      ? ""
      : `; ${say(lang, "nên xong trước", "plan for")} ${dayWord(duty.actBy, lang)}`;
  return `${say(lang, "hạn", "due")} ${day}${left}${plan}`;
};

/** Who owes a duty of a task: its actor, or the unit itself where that is not the lead of the task. */
export const owerOf = (duty: Duty, task: TaskEvaluation, reader: Reader): string =>
  duty.unit === null || duty.unit === task.lead ? actorName(duty.actor, reader) : clean(duty.unit);

/** A next step in one sentence: what, who, by when, by which provision. */
export const nextStepWords = (task: TaskEvaluation, reader: Reader): string => {
  const { step, more } = nextStepOf(task);
  if (step === null) return "—";
  const { lang } = reader;
  const others = more === 0 ? "" : say(lang, ` (và ${more} việc gấp khác)`, ` (and ${more} more pressing)`);
  if (step.kind === "duty") {
    const { duty } = step;
    return `${TOPIC[duty.topic][lang]}: ${owerOf(duty, task, reader)}, ${dueWords(duty, task.asOf, reader)}. ${citation(duty.provision, reader)}${others}`;
  }
  const { threshold } = step;
  const since =
    threshold.since === null
      ? ""
      : say(lang, `, đến ngưỡng từ ${dayWord(threshold.since, lang)}`, `, reached on ${threshold.since}`);
  return `${threshold.action[lang]}: ${actorName(threshold.actor, reader)}${since}. ${citation(threshold.provision, reader)}${others}`;
};

export const nextStepTone = (task: TaskEvaluation): Tone | undefined => {
  const { step } = nextStepOf(task);
  if (step === null) return "quiet";
  if (step.kind === "threshold" || step.duty.state === "overdue") return "late";
  return step.duty.state === "dueSoon" ? "soon" : undefined;
};
