import { standsStill } from "../../core/answers/stands-still.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import { type Reader, say } from "../audience.js";
import { both, CELL } from "../wording.js";
import { dayWord } from "../words/days.js";
import { returnedWords } from "../words/returns.js";

/** Done, and the confirming office has not confirmed it: that office's work, late for nobody who leads. */
export const AWAITING = both("Đã thực hiện, chờ xác nhận", "Done, awaiting confirmation");
/** Sent back and not answered, or suspended: no day of it runs. */
export const PAUSED = both("Đang tạm dừng, chờ xử lý chuyển lại", "Suspended, or returned and not answered");
const LATE_BEFORE = both("Đã quá hạn trước khi đơn vị nay chủ trì nhận", "Late since before those who lead now");
export const OUTSIDE = both("Ngoài phạm vi áp dụng của Quy chế", "Outside the scope of the regulation");
/** What the Office owes about the task it owes all the same. */
export const LEAD_OUTSIDE = both(
  "Đơn vị chủ trì ngoài phạm vi áp dụng của Quy chế",
  "Its lead is outside the scope of the regulation",
);

/** The group of a task on a board: its common cell, save where that would say more than is known of who leads it. */
export const groupWords = (task: TaskEvaluation, { lang }: Pick<Reader, "lang">): string => {
  const { status, outsideScope } = task;
  if (outsideScope === true) return OUTSIDE[lang];
  if (isLateAtOthers(task)) return LATE_BEFORE[lang];
  if (status.awaitingConfirmation) return AWAITING[lang];
  return standsStill(task) ? PAUSED[lang] : CELL[status.cell][lang];
};

/** Whether a task is late at somebody: past its deadline, not done, and under the regulation. */
export const isOverdue = ({ status, outsideScope }: TaskEvaluation): boolean =>
  status.cell === "openOverdue" && !status.awaitingConfirmation && outsideScope !== true;

/** Whether nobody is known to lead it, though it is no secret who does. */
export const isUnled = ({ leads, secrecy }: TaskEvaluation): boolean => leads.length === 0 && secrecy === "none";

/** Whether the deadline passed before those who lead it now were given it. */
export const isLateBefore = ({ questions }: TaskEvaluation): boolean =>
  questions.some(({ code }) => code === "deadlineOfNewLead");

/** Whether a task is past a deadline that passed before any of those who lead it now was given it: it is late at none of them. */
export const isLateAtOthers = (task: TaskEvaluation): boolean =>
  isLateBefore(task) &&
  task.status.cell === "openOverdue" &&
  !task.duties.some(
    ({ topic, unit, state }) => topic === "doTask" && state === "overdue" && unit !== null && task.leads.includes(unit),
  );

/** What is found of a suspension by those who may not suspend. */
const STOPS_NOTHING: ReadonlySet<string> = new Set(["suspendedByLead", "suspendedByAnother"]);

/** What a suspension, or a return that is not answered, has the board say, with its day where the record has one. */
export const pauseWords = (task: TaskEvaluation, reader: Reader): string | null => {
  const { lang } = reader;
  const { phase, status, phaseSince: since, dueOn, findings } = task;
  if (phase === "returned") return returnedWords(since === undefined ? null : dayWord(since, lang), reader);
  if (!status.suspended) return null;
  const from =
    since === undefined
      ? say(lang, " (sổ chưa ghi từ ngày nào)", " (since when the register does not tell)")
      : say(lang, ` từ ${dayWord(since, lang)}`, ` since ${dayWord(since, lang)}`);
  if (dueOn.workingDaysLate === null) return say(lang, `đang tạm dừng${from}`, `suspended${from}`);
  // A suspension that stops nothing is told, and no more; one that stops what was not late yet says so.
  return findings.every(({ code }) => !STOPS_NOTHING.has(code))
    ? say(lang, `đang tạm dừng${from}; đã quá hạn từ trước đó`, `suspended${from}; it was late before`)
    : say(lang, `có ghi tạm dừng${from}, thời hạn vẫn tính`, `a suspension is recorded${from}; the deadline runs on`);
};
