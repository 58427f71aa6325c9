import { spokenDate } from "../../calendar/spoken-date.js";
import type { TaskDay, WrittenDay } from "../../language/anchor.js";
import type { EventType } from "../../language/vocabulary.js";
import { NAMED_DAY } from "../../language/words/days.js";
import { EVENT } from "../../language/words/events.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { eventIndex } from "../model/event-index.js";
import type { Question } from "../model/question.js";
import { notKeptQuestion } from "./questions.js";

type Asked = Omit<Question, "keys">;

/** What of an anchor's day the record does not tell, although the day has come; `null` where nothing is missing. */
export type UnrecordedFinder = (context: Context) => Asked | null;

/** What a task has behind it, recorded or not: it was given, in a document that was issued. */
const SURELY_HAPPENED: readonly EventType[] = ["issued", "assigned"];

const dayOfEvent = (type: EventType, { task, register }: Context): Asked => {
  // Of what the register does not keep it is asked once, not task by task.
  if (!register.keeps(type)) return notKeptQuestion(type);
  const { vi, en } = EVENT[type].name;
  return {
    code: "startUnknown",
    subject: task.id,
    field: type === "issued" ? "document.issuedOn" : "events",
    text: {
      vi: `Ngày ${vi} là ngày nào? Ghi ngày ${vi} vào sổ.`,
      en: `On which day was the "${en}"? Write it under "${type === "issued" ? "document.issuedOn" : "events"}".`,
    },
  };
};

/** The day that should stand in an event, and does not. */
export const unwrittenDay = ({ index }: CheckedEvent, written: WrittenDay, { task }: Context): Asked => {
  const { vi, en } = NAMED_DAY[written];
  const field = `${index < 0 ? "events" : `events[${index}]`}.${written}`;
  return {
    code: "startUnknown",
    subject: task.id,
    field,
    text: {
      vi: `${vi.charAt(0).toLocaleUpperCase("vi")}${vi.slice(1)} là ngày nào? Ghi ${vi} vào sổ.`,
      en: `On which day were ${en}? Write it under "${written}" of that event.`,
    },
  };
};

/** A deadline that is printed and gives no day, or one on which the task was not yet given. */
export const undatedDeadline = ({ task }: Context): Asked => ({
  code: "deadlineUndated",
  subject: task.id,
  field: "dueOn",
  text:
    task.dueOn === null
      ? {
          vi: "Thời hạn ghi bằng lời, chưa xác định được ngày. Hạn là ngày nào? Ghi ngày đến hạn; việc làm thường xuyên, không có hạn thì để trống thời hạn.",
          en: `The task has a deadline that gives no day. Which day is it? Write it under "dueOn"; leave the deadline of work that goes on without one blank.`,
        }
      : {
          vi: `Thời hạn ${spokenDate(task.dueOn)} có trước khi nhiệm vụ được giao. Hạn là ngày nào? Ghi lại ngày đến hạn.`,
          en: `The deadline ${task.dueOn} lies before the task was given. Which day is it? Correct it under "dueOn".`,
        },
});

/** An act that need not have happened, or a day that hangs on one, leaves nothing to ask. */
export const NOTHING_ASKED: UnrecordedFinder = () => null;

/** What is asked of an event's day. */
export const unrecordedEvent = (type: EventType): UnrecordedFinder => {
  if (!SURELY_HAPPENED.includes(type)) return NOTHING_ASKED;
  const place = eventIndex(type);
  return (context) => (context.life.first[place] === null ? dayOfEvent(type, context) : null);
};

/** On which day a task was received. */
export const receiptQuestion = (context: Context): Asked => dayOfEvent("received", context);

/** On which day a result was entered that was confirmed later than its last day. */
export const entryQuestion = (context: Context): Asked => {
  const asked = dayOfEvent("resultRecorded", context);
  return asked.code === "startUnknown" ? { ...asked, code: "stateUndated", field: "events.resultRecorded" } : asked;
};

/** On which day a task was given to its lead. */
export const assignmentQuestion = (context: Context): Asked => dayOfEvent("assigned", context);

/** What was given was received; asked where no receipt of the bearer itself is recorded. */
export const unrecordedReceipt: UnrecordedFinder = (context) =>
  context.life.start === null ? null : receiptQuestion(context);

/** What is asked of a day of the task. */
export const unrecordedTaskDay = (day: TaskDay): UnrecordedFinder =>
  day === "start"
    ? (context) => (context.life.given === null ? assignmentQuestion(context) : null)
    : (context) => (context.life.due === null && context.life.statesDeadline ? undatedDeadline(context) : null);
