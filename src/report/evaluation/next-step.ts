import type { PlainDate } from "../../calendar/index.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty, DutyRecord, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import { actorName, citation, type Reader, ruleAction, say } from "../audience.js";
import type { Tone } from "../block.js";
import { clean } from "../clean.js";
import { citationIn, readerOf } from "../versions.js";
import { TOPIC } from "../wording.js";
import { aboutWhom } from "../words/about-whom.js";
import { unitsWords } from "../words/bodies.js";
import { dayWord, instantWords, lateWords, leftWords, owedWords } from "../words/days.js";
import { roleWords } from "../words/debtors.js";
import { periodsWords } from "../words/periods.js";
import { answererWords } from "../words/returns.js";
import { countedFromWords } from "./counted-from.js";

/** What presses most comes first: what is late, what is owed at once, what is due soon, what is to come. */
const RANK: Readonly<Partial<Record<Duty["state"], number>>> = { overdue: 0, owed: 1, dueSoon: 2, pending: 3 };
const PRESSING = 1;

interface Ranked {
  readonly rank: number;
  readonly day: PlainDate;
  readonly duty: Duty;
}

/**
 * The answer to a return comes before everything: until it is given nothing else goes on. Of a late task its lead must do
 * the task before anything that is written about it.
 */
const rankOf = ({ state, topic }: Duty): number | undefined => {
  if (topic === "answerReturn" && state === "owed") return -2;
  return topic === "doTask" && state === "overdue" ? -1 : RANK[state];
};

/** Who leads no longer cannot do the task any more, however late it let it become; who will lead by its day can. */
const isPassedOn = ({ topic, unit, state }: Duty, { leads }: TaskEvaluation): boolean =>
  topic === "doTask" && state === "overdue" && unit !== null && leads.length > 0 && !leads.includes(unit);

const ranked = (task: TaskEvaluation): Ranked[] =>
  task.duties
    .flatMap((duty): Ranked[] => {
      const rank = rankOf(duty);
      const day = duty.due ?? duty.since;
      return rank === undefined || day === null || isPassedOn(duty, task) ? [] : [{ rank, day, duty }];
    })
    .sort((a, b) => a.rank - b.rank || compareText(a.day, b.day));

/** What a duty is on whatever occasion and of whichever of several leads: joint duties and standing periods are one. */
const kindOfDuty = ({ ruleId, period, due, since }: Duty): string =>
  period === null ? `${ruleId}|${due ?? ""}|${since ?? ""}` : ruleId;

/** The most urgent open duty of a task, and how many others press as much as being late, or owed at once. */
export const nextStepOf = (
  task: TaskEvaluation,
): { readonly duty: Duty | null; readonly owers: readonly Duty[]; readonly more: number } => {
  const all = ranked(task);
  const [first] = all;
  if (first === undefined) return { duty: null, owers: [], more: 0 };
  const same = all
    .filter(({ duty }) => duty.state === first.duty.state && kindOfDuty(duty) === kindOfDuty(first.duty))
    .map(({ duty }) => duty);
  const pressing = all.filter(({ rank }) => rank <= PRESSING).map(({ duty }) => kindOfDuty(duty));
  const others = new Set(pressing.filter((kind) => kind !== kindOfDuty(first.duty)));
  return { duty: first.duty, owers: same, more: others.size };
};

/**
 * When a duty is due, in words: how late it is, or its day with what is left until then.
 *
 * @param task - Where it is given, the day from which days late are counted is told where that is not the last day.
 */
export const dueWords = (
  duty: Duty,
  asOf: PlainDate,
  reader: Pick<Reader, "lang">,
  task?: Pick<TaskEvaluation, "stoodStill">,
): string => {
  const { lang } = reader;
  if (duty.due === null) {
    if (duty.state === "owed" && duty.since !== null)
      return owedWords(duty.workingDaysOwed ?? 0, duty.since === asOf, lang);
    return say(lang, "không nêu ngày", "no day named");
  }
  const day = instantWords(duty.due, duty.at, lang);
  if (duty.workingDaysLate !== null) {
    const since = countedFromWords(duty, task, lang);
    const limit = `${say(lang, "hạn", "due")} ${day}${since === "" ? "" : `; ${since}`}`;
    return `${lateWords(duty.workingDaysLate, lang)} (${limit})`;
  }
  const { due, actBy } = duty;
  const left = duty.workingDaysLeft === null ? "" : `, ${leftWords(duty.workingDaysLeft, { due, actBy, asOf }, lang)}`;
  const plan =
    duty.actBy === null || duty.actBy === duty.due || duty.actBy === asOf
      ? ""
      : `; ${say(lang, "nên xong chậm nhất", "plan for")} ${dayWord(duty.actBy, lang)}`;
  return `${say(lang, "hạn", "due")} ${day}${left}${plan}`;
};

/** Who owes a duty of a task: the bodies by name, where they are known. */
export const owersOf = (duties: readonly Duty[], task: TaskEvaluation, reader: Reader): string => {
  const named = [...new Set(duties.flatMap(({ unit }) => (unit === null ? [] : [clean(unit)])))];
  const [first] = duties;
  if (named.length > 0) return unitsWords(named, reader);
  return first === undefined ? "" : roleWords(first.actor, task, reader);
};

/** What must be done, in a few words: the act of a state, else the topic of the rule. */
export const actWords = (duty: Pick<Duty, "ruleId" | "topic"> & Pick<DutyRecord, "version">, reader: Reader): string =>
  ruleAction(duty.ruleId, readerOf(duty, reader)) ?? (reader.topics ?? TOPIC)[duty.topic][reader.lang];

/** Of a finished task that waits for it: whose confirmation is still missing, and by which provision. */
export const toConfirm = (
  { status, completedOn }: TaskEvaluation,
  reader: Reader,
): { readonly act: string; readonly by: string; readonly cite: string } | null => {
  const { confirmation } = reader.profile;
  if (!status.awaitingConfirmation || confirmation === null || completedOn === null) return null;
  return {
    act: (reader.topics ?? TOPIC).confirmResult[reader.lang],
    by: actorName(confirmation.actor, reader),
    cite: citation(confirmation.provision, reader),
  };
};

const confirmationWords = (task: TaskEvaluation, reader: Reader): string | null => {
  const missing = toConfirm(task, reader);
  return missing === null ? null : `${missing.act}: ${missing.by} (${missing.cite})`;
};

/** What follows a question, or what is found, says where its answer goes. */
const advice = (text: string, mark: string, lang: Language): string => {
  const words = clean(text.slice(text.indexOf(mark) + 2).replace(/\.$/u, ""));
  return say(lang, `Bổ sung sổ: ${words}`, words);
};

/** What to write into the record, where that is the next step: what its most decisive question asks for. */
const toRecord = ({ questions, findings, outsideScope, status }: TaskEvaluation, lang: Language): string => {
  const result = findings.find(({ code }) => code === "completionMissing");
  if (result !== undefined) return advice(result.message[lang], "; ", lang);
  // Of what is done, a column that the sheet lacks is a matter of the sheet.
  const isDone = status.cell.startsWith("done");
  const asked = questions.filter(({ code }) => code !== "ownDelay" && !(isDone && code === "eventNotKept"));
  // Of what is past its deadline, whether it is done is asked before anything else.
  const finish = asked.find(({ code, subject }) => code === "eventNotKept" && subject === "completed");
  const [first] = status.cell === "openUndetermined" && finish !== undefined ? [finish] : asked;
  return first === undefined || outsideScope === true ? "—" : advice(first.text[lang], "? ", lang);
};

/** A task that was sent back, of which nothing is known to be owed: whose answer it waits for. */
const toAwait = (reader: Reader): string =>
  say(
    reader.lang,
    `Chờ ${answererWords(reader)} trả lời việc chuyển lại; đã trả lời thì ghi vào sổ`,
    `Waits for the answer to its return by: ${answererWords(reader)}; record it when it is given`,
  );

/** A next step in one sentence: what, who, by when, by which provision. */
export const nextStepWords = (task: TaskEvaluation, reader: Reader): string => {
  const { duty, owers, more } = nextStepOf(task);
  const { lang } = reader;
  if (duty === null && task.phase === "returned") return toAwait(reader);
  if (duty === null) return confirmationWords(task, reader) ?? toRecord(task, lang);
  const others = more === 0 ? "" : say(lang, `; còn ${more} việc gấp khác`, `; ${more} more pressing`);
  const periods = [...new Set(owers.flatMap(({ period }) => (period === null ? [] : [period])))];
  const of =
    periods.length === 0 ? "" : ` (${periodsWords(duty.state === "overdue" ? periods : periods.slice(0, 1), lang)})`;
  const act = `${actWords(duty, reader)}${aboutWhom(duty, task, reader)}`;
  return `${act}${of}: ${owersOf(owers, task, reader)}, ${dueWords(duty, task.asOf, reader, task)} (${citationIn(duty, reader)})${others}`;
};

export const nextStepTone = (task: TaskEvaluation): Tone | undefined => {
  const { duty } = nextStepOf(task);
  if (duty === null) return "quiet";
  if (duty.state === "owed" || duty.state === "overdue") return "late";
  return duty.state === "dueSoon" ? "soon" : undefined;
};
