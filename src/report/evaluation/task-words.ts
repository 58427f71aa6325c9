import type { Status, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import { say } from "../audience.js";
import type { Tone } from "../block.js";
import { clean, shorten } from "../text-width.js";
import { dayWord, lateWords, leftWords } from "../words/days.js";

const LONGEST_TITLE = 64;

/** The title of a task as it may be shown: a classified task has none. */
export const titleWords = (task: Pick<TaskEvaluation, "title" | "secrecy">, lang: Language): string => {
  if (task.secrecy !== "none" || task.title === null) return say(lang, "(mật)", "(classified)");
  return task.title.trim() === "" ? "—" : clean(task.title);
};

export const shortTitle = (task: Pick<TaskEvaluation, "title" | "secrecy">, lang: Language): string =>
  shorten(titleWords(task, lang), LONGEST_TITLE);

/** How the task stands against its own deadline, in words. */
export const deadlineWords = (task: TaskEvaluation, lang: Language): string => {
  const { current, original, workingDaysLeft, workingDaysLate } = task.dueOn;
  const lines = [current === null ? say(lang, "không có hạn", "no deadline") : dayWord(current, lang)];
  if (original !== null && current !== original)
    lines.push(say(lang, `(ban đầu ${dayWord(original, lang)})`, `(first ${original})`));
  if (task.completedOn !== null)
    lines.push(say(lang, `xong ${dayWord(task.completedOn, lang)}`, `done ${task.completedOn}`));
  else if (workingDaysLate !== null) lines.push(lateWords(workingDaysLate, lang));
  else if (workingDaysLeft !== null && current !== null)
    lines.push(leftWords(workingDaysLeft, current, task.asOf, lang));
  return lines.join("\n");
};

/** The status in the regulation's own word, with what it does not say. */
export const statusWords = (status: Status, lang: Language): string => {
  const notes = [
    status.awaitingConfirmation ? say(lang, "chờ xác nhận", "awaiting confirmation") : null,
    status.suspended ? say(lang, "tạm dừng", "suspended") : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? status.name[lang] : `${status.name[lang]}\n(${notes.join(", ")})`;
};

export const statusTone = ({ cell, dueSoon }: Status): Tone | undefined => {
  if (cell === "openOverdue") return "late";
  if (dueSoon) return "soon";
  if (cell === "doneOnTime" || cell === "doneNoDeadline" || cell === "doneLate") return "done";
  return cell === "cancelled" || cell === "upcoming" ? "quiet" : undefined;
};
