import type { PlainDate } from "../../calendar/index.js";
import type { StoodStill, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import type { Topic } from "../../language/vocabulary.js";
import { say } from "../audience.js";
import { dayWord } from "../words/days.js";

/** A duty whose last day has passed. */
interface Passed {
  readonly topic: Topic;
  readonly due: PlainDate | null;
  readonly workingDaysLate: number | null;
}

/**
 * The span after which days late are counted, where its last day passed in one: on a day of a return, of a suspension, or,
 * for the task itself, while it was taken for finished. `null`: they are counted from the last day.
 */
export const countedFrom = (
  { topic, due, workingDaysLate }: Passed,
  { stoodStill = [] }: Pick<TaskEvaluation, "stoodStill">,
): StoodStill | null => {
  if (due === null || workingDaysLate === null) return null;
  let day = due;
  let last: StoodStill | null = null;
  for (const span of stoodStill) {
    if (span.reason === "finished" && topic !== "doTask") continue;
    // What was late when it was finished is late anew from the day it was to be done again.
    if (span.from > day && span.reason !== "finished") continue;
    if (span.wentOn > day) [day, last] = [span.wentOn, span];
  }
  return last;
};

/** The deadline that a task is late by: where an earlier lateness stands, not the one in force (A51). */
export const lateBy = ({ duties, dueOn }: Pick<TaskEvaluation, "duties" | "dueOn">): PlainDate | null =>
  duties.find(({ topic, state }) => topic === "doTask" && state === "overdue")?.due ?? dueOn.current;

/** The day that the days late of a task are counted from; `null` where it is not late. */
export const taskCountedFrom = (task: TaskEvaluation): PlainDate | null => {
  const { workingDaysLate } = task.dueOn;
  if (workingDaysLate === null) return null;
  const due = lateBy(task);
  return countedFrom({ topic: "doTask", due, workingDaysLate }, task)?.wentOn ?? due;
};

const WENT_ON = {
  returned: ["ngày nhận lại", "when it was answered"],
  suspended: ["ngày tiếp tục thực hiện", "when it was resumed"],
  finished: ["ngày phải làm lại", "when it was to be done again"],
} as const satisfies Record<StoodStill["reason"], readonly [string, string]>;

/** Since when days late are counted, where that is not the printed last day; empty where it is. */
export const countedFromWords = (
  duty: Passed,
  task: Pick<TaskEvaluation, "stoodStill"> | null | undefined,
  lang: Language,
): string => {
  const span = task === null || task === undefined ? null : countedFrom(duty, task);
  if (span === null) return "";
  const [vi, en] = WENT_ON[span.reason];
  const day = dayWord(span.wentOn, lang);
  return say(lang, `tính từ ${vi} ${day}`, `counted from ${day}, ${en}`);
};
