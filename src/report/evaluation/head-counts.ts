import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { Language } from "../../errors.js";
import { type Reader, say } from "../audience.js";
import { counted } from "../words/days.js";
import { keepsFinish } from "./keeps-finish.js";
import { undeterminedIn } from "./late.js";
import { isLateAtOthers, isOverdue, isUnled } from "./standing-words.js";
import { inCell, pausedIn } from "./summary-lines.js";

/** Parts of a number, in brackets behind it; nothing where there is none. */
const within = (lang: Language, parts: readonly (readonly [n: number, vi: string, en: string])[]): string => {
  const named = parts.filter(([n]) => n > 0).map(([n, vi, en]) => say(lang, `${n} ${vi}`, `${n} ${en}`));
  return named.length === 0 ? "" : say(lang, ` (trong đó ${named.join(", ")})`, ` (${named.join(", ")})`);
};

/** One of the groups that every task stands in, each in one alone. */
interface Group {
  readonly n: number;
  readonly vi: string;
  readonly en: string;
  /** Told with 0, too. */
  readonly always?: boolean;
  /** Parts of it. */
  readonly of?: string;
}

/** Every task of a register in one group, so that the numbers add up; what is done and not confirmed is late for nobody. */
const groupsOf = (evaluation: RegisterEvaluation, lang: Language): readonly Group[] => {
  const { tasks, summary } = evaluation;
  const { all } = summary;
  const isKept = keepsFinish(evaluation);
  const overdue = tasks.filter(isOverdue);
  return [
    { n: all.done, vi: "đã xong", en: "done", always: isKept },
    {
      n: all.awaitingConfirmation,
      vi: "đã thực hiện, chờ xác nhận",
      en: "done and awaiting confirmation",
    },
    {
      n: inCell(all, "openOverdue"),
      vi: "quá hạn",
      en: "overdue",
      always: isKept && inCell(all, "openUndetermined") === 0,
      of: within(lang, [
        [overdue.filter(isUnled).length, "chưa rõ đơn vị chủ trì", "of which nobody is known to lead"],
        [
          overdue.filter(isLateAtOthers).length,
          "đã quá hạn trước khi đơn vị nay chủ trì nhận",
          "late since before those who lead now were given it",
        ],
      ]),
    },
    {
      n: inCell(all, "openUndetermined"),
      vi: isKept ? "chưa rõ còn hạn hay quá hạn" : "đã qua hạn mà chưa biết đã xong hay chưa",
      en: isKept ? "of which nobody knows whether they are late" : "past the deadline, done or not",
    },
    {
      n: inCell(all, "openInTime"),
      vi: isKept ? "trong hạn" : "còn hạn",
      en: "in time",
      of: within(lang, [[all.dueSoon, "sắp đến hạn", "due soon"]]),
    },
    { n: inCell(all, "openNoDeadline"), vi: "không có hạn", en: "without a deadline" },
    {
      n: pausedIn(all),
      vi: "tạm dừng hoặc chờ xử lý chuyển lại",
      en: "suspended, or returned and not answered",
    },
    { n: all.counts.cancelled, vi: "đã hủy", en: "called off" },
    { n: all.counts.upcoming, vi: "chưa ban hành", en: "not issued yet" },
    {
      n: all.outsideScope,
      vi: "ngoài phạm vi áp dụng của Quy chế",
      en: "outside the scope of the regulation",
    },
  ];
};

/** The tasks of a register, by how they stand. */
const taskCounts = (evaluation: RegisterEvaluation, lang: Language): string => {
  const parts = groupsOf(evaluation, lang)
    .filter(({ n, always }) => n > 0 || always === true)
    .map(({ n, vi, en, of = "" }) => `${n} ${say(lang, vi, en)}${of}`);
  const all = counted(evaluation.tasks.length, "nhiệm vụ", "task", lang);
  if (keepsFinish(evaluation)) return `${all}: ${parts.join(", ")}.`;
  const unknown = say(
    lang,
    "sổ không theo dõi ngày hoàn thành nên chưa biết bao nhiêu đã xong, bao nhiêu quá hạn",
    "the register does not keep when tasks are finished, so that nobody knows how many are done and how many late",
  );
  return `${all}; ${unknown}: ${parts.join(", ")}.`;
};

/** The numbers at the head of a board: of tasks, then of what else must be done. */
export const countLine = (evaluation: RegisterEvaluation, { lang }: Reader): string => {
  const { overdue, owed, missed } = evaluation.summary.all.duties;
  const unknown = undeterminedIn(evaluation);
  const parts = [
    overdue === 0 && unknown > 0
      ? say(lang, "chưa thấy việc quá hạn", "none known to be overdue")
      : say(lang, `${overdue} quá hạn`, `${overdue} overdue`),
    say(lang, `${owed} phải làm ngay`, `${owed} owed at once`),
    unknown === 0 ? null : say(lang, `${unknown} chưa xác định được`, `${unknown} not determined`),
    missed === 0 ? null : say(lang, `${missed} việc, kỳ báo cáo đã qua mà không làm`, `${missed} missed`),
  ].filter((part) => part !== null);
  return `${taskCounts(evaluation, lang)} ${say(lang, "Việc phải làm khác", "Other duties")}: ${parts.join(", ")}.`;
};
