import type { PlainDate } from "../../calendar/index.js";
import { standsStill } from "../../core/answers/stands-still.js";
import type { Duty, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import { actorName, type Reader, say } from "../audience.js";
import type { Tone } from "../block.js";
import { clean, shorten } from "../text-width.js";
import { counted, dayWord, lateWords, leftWords, timeWords } from "../words/days.js";
import { countedFromWords, lateBy } from "./counted-from.js";
import { isLateBefore, isOverdue, isUnled, LEAD_OUTSIDE, pauseWords } from "./standing-words.js";

const LONGEST_TITLE = 64;

/** The title of a task as it may be shown: a classified task has none. */
export const titleWords = (task: Pick<TaskEvaluation, "title" | "secrecy">, lang: Language): string => {
  if (task.secrecy !== "none" || task.title === null) return say(lang, "(mật)", "(classified)");
  return task.title.trim() === "" ? "—" : clean(task.title);
};

export const shortTitle = (task: Pick<TaskEvaluation, "title" | "secrecy">, lang: Language): string =>
  shorten(titleWords(task, lang), LONGEST_TITLE);

/** Whether a deadline is printed that gives no day. */
const isUndated = ({ questions }: TaskEvaluation): boolean => questions.some(({ code }) => code === "deadlineUndated");

/** A day with the hour that is printed with it: “16 giờ ngày 15/04/2026”. */
const hourOfDay = (day: PlainDate, at: string, lang: Language): string =>
  say(lang, `${timeWords(at, lang)} ngày ${dayWord(day, lang)}`, `${at} on ${day}`);

const dayOfDeadline = (task: TaskEvaluation, lang: Language): string => {
  const { current, at } = task.dueOn;
  if (current !== null) return at === undefined ? dayWord(current, lang) : hourOfDay(current, at, lang);
  return isUndated(task)
    ? say(lang, "có hạn, chưa xác định được ngày", "a deadline whose day is not known")
    : say(lang, "không có hạn", "no deadline");
};

/** Of several leads of which one is late, those that came to lead after the deadline. */
const joinedLater = ({ duties, leads }: TaskEvaluation): readonly string[] => {
  const own = duties.filter(({ topic, unit }) => topic === "doTask" && unit !== null && leads.includes(unit));
  if (!own.some(({ state }) => state === "overdue")) return [];
  return own.flatMap(({ unit, state }) => (unit === null || state !== "undetermined" ? [] : [clean(unit)]));
};

/** Since when days late are counted, where it is not the deadline, behind by how much it has passed. */
const sinceWords = (task: TaskEvaluation, lang: Language): string => {
  const { current, workingDaysLate } = task.dueOn;
  const due = lateBy(task);
  const words = countedFromWords({ topic: "doTask", due, workingDaysLate }, task, lang);
  if (words !== "") return `, ${words}`;
  if (due === null || due === current) return "";
  return say(lang, `, tính từ thời hạn trước, ${dayWord(due, lang)}`, `, counted from the deadline before, ${due}`);
};

/** By how much the deadline has passed: overdue at whoever leads, save where nobody does, or another did on that day. */
const pastWords = (task: TaskEvaluation, late: number, lang: Language): string => {
  const since = sinceWords(task, lang);
  const days =
    late === 0 ? "" : say(lang, ` ${late} ngày làm việc`, ` ${counted(late, "", "working day", "en")} ago`) + since;
  if (isUnled(task))
    return say(lang, `đã qua hạn${days}; chưa rõ đơn vị chủ trì`, `the deadline passed${days}; who leads is not known`);
  if (isLateBefore(task)) {
    const later = joinedLater(task);
    if (later.length > 0)
      return `${lateWords(late, lang)}${since}${say(lang, `, từ trước khi ${later.join("; ")} cùng chủ trì`, `, since before ${later.join("; ")} joined`)}`;
    return say(
      lang,
      `đã qua hạn${days}, từ trước khi đơn vị này chủ trì`,
      `the deadline passed${days}, before this body led`,
    );
  }
  return `${lateWords(late, lang)}${since}`;
};

/** The day to plan for, for who does the task itself by its deadline. */
const planOf = ({ duties }: TaskEvaluation, due: PlainDate): PlainDate | null =>
  duties.find((duty) => duty.topic === "doTask" && duty.due === due)?.actBy ?? null;
/** What those who lead did late; of a task whose finish is not recorded what its result did, the last time. */
const doneLate = ({ duties, leads, completedOn }: TaskEvaluation): Duty | undefined =>
  duties.findLast(
    ({ topic, state, fulfilledOn, unit }) =>
      topic === "doTask" &&
      state === "metLate" &&
      (completedOn === null || fulfilledOn === completedOn) &&
      (unit === null || leads.includes(unit)),
  );

/** By how much those who lead finished late; nothing where they did not, or nobody knows. */
const doneLateWords = (task: TaskEvaluation, lang: Language): string => {
  const late = doneLate(task);
  if (late === undefined || late.workingDaysLate === null) return "";
  const n = late.workingDaysLate;
  const by =
    n === 0
      ? say(lang, ", muộn chưa đủ 1 ngày làm việc", ", late by less than 1 working day")
      : say(lang, `, muộn ${n} ngày làm việc`, `, ${counted(n, "", "working day", "en")} late`);
  const since = countedFromWords(late, task, lang);
  return since === "" ? by : `${by}, ${since}`;
};

/** The result that came late, of a task whose finish is not recorded. */
const resultWords = (task: TaskEvaluation, lang: Language): string | null => {
  const on = task.status.cell === "openOverdue" ? null : (doneLate(task)?.fulfilledOn ?? null);
  if (on === null) return null;
  return say(lang, `có kết quả ${dayWord(on, lang)}`, `result ${on}`) + doneLateWords(task, lang);
};

/** How the task stands against its own deadline, in words; what was late before an adjustment stays on record. */
export const deadlineWords = (task: TaskEvaluation, lang: Language): string => {
  const { current, original, workingDaysLeft, workingDaysLate, earlier } = task.dueOn;
  const lines = [dayOfDeadline(task, lang)];
  if (original !== null && current !== original)
    lines.push(say(lang, `(ban đầu ${dayWord(original, lang)})`, `(first ${original})`));
  for (const one of earlier) {
    // A lateness on record is told of who let it come, where another leads now.
    const others = one.units.filter((unit) => !task.leads.includes(unit)).map(clean);
    const whose =
      others.length === 0 ? "" : say(lang, `, khi ${others.join("; ")} chủ trì`, `, led by ${others.join("; ")}`);
    lines.push(
      say(
        lang,
        `(đã chậm ${one.workingDaysLate} ngày làm việc so với ${dayWord(one.due, lang)}${whose})`,
        `(was ${counted(one.workingDaysLate, "", "working day", "en")} late on ${one.due}${whose})`,
      ),
    );
  }
  if (task.completedOn !== null)
    lines.push(
      say(lang, `xong ${dayWord(task.completedOn, lang)}`, `done ${task.completedOn}`) + doneLateWords(task, lang),
    );
  else if (task.outsideScope === true) return lines.join("\n");
  else if (workingDaysLate !== null) lines.push(resultWords(task, lang) ?? pastWords(task, workingDaysLate, lang));
  else if (workingDaysLeft !== null && current !== null)
    lines.push(leftWords(workingDaysLeft, { due: current, actBy: planOf(task, current), asOf: task.asOf }, lang));
  return lines.join("\n");
};

/** The status in the regulation's own word, with what it does not say. */
export const statusWords = (task: TaskEvaluation, reader: Reader): string => {
  const { status, completedOn, outsideScope } = task;
  const { lang } = reader;
  if (outsideScope === true) return LEAD_OUTSIDE[lang];
  const pause = pauseWords(task, reader);
  if (pause !== null && standsStill(task)) return capitalised(pause);
  const name =
    status.awaitingConfirmation && completedOn !== null ? say(lang, "Đã thực hiện", "Done") : status.name[lang];
  const notes = [status.awaitingConfirmation ? confirmationWords(reader) : null, pause].filter((note) => note !== null);
  return notes.length === 0 ? name : `${name}\n(${notes.join(", ")})`;
};

/** Whose confirmation a finished task waits for, where the regulation asks for one. */
const confirmationWords = (reader: Reader): string => {
  const { profile, lang } = reader;
  if (profile.confirmation === null) return say(lang, "chờ xác nhận", "awaiting confirmation");
  const by = actorName(profile.confirmation.actor, reader);
  return say(lang, `chờ ${by} xác nhận`, `to be confirmed by: ${by}`);
};

const capitalised = (words: string): string => `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`;

export const statusTone = (task: TaskEvaluation): Tone | undefined => {
  const { cell, dueSoon, awaitingConfirmation } = task.status;
  if (isOverdue(task)) return "late";
  if (task.outsideScope === true) return "quiet";
  if (dueSoon) return "soon";
  if (awaitingConfirmation || cell.startsWith("done")) return "done";
  return cell === "cancelled" || cell === "upcoming" ? "quiet" : undefined;
};
