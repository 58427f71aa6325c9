import { vietnam } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import { readDeadline } from "../../phrases/index.js";
import type { RegisterNotice } from "../model/task.js";
import { deadlineNotice } from "./deadline-words.js";
import { isPlainlyOpen } from "./plainly-open.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is string => typeof value === "string" && DAY.test(value);

const part = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/**
 * Names the deadline of a task, checked or as JSON gives it, that lies before the document that sets it: a misprint, which
 * is kept.
 */
const beforeDocument = (task: unknown): RegisterNotice[] => {
  const [id, dueOn, issuedOn] = [part(task, "id"), part(task, "dueOn"), part(part(task, "document"), "issuedOn")];
  if (typeof id !== "string" || !isDay(dueOn) || !isDay(issuedOn) || dueOn >= issuedOn) return [];
  const detail = Object.freeze({
    vi: `thời hạn ${spokenDate(dueOn)} sớm hơn ngày văn bản ${spokenDate(issuedOn)}`,
    en: `the deadline ${dueOn} lies before its document of ${issuedOn}`,
  });
  return [Object.freeze({ code: "deadlineBeforeDocument" as const, taskId: id.normalize("NFC"), detail })];
};

/** Tells of a deadline in words, without a day of its own beside them, what was inferred or why it gives no day. */
const inWords = (task: unknown): RegisterNotice[] => {
  const [id, text] = [part(task, "id"), part(task, "dueText")];
  if (typeof id !== "string" || typeof text !== "string" || text.trim() === "" || part(task, "dueOn") !== undefined)
    return [];
  const issuedOn = part(part(task, "document"), "issuedOn");
  const read = readDeadline(text, { issuedOn: isDay(issuedOn) ? issuedOn : null, calendar: vietnam });
  const notice = deadlineNotice(text, read, isPlainlyOpen(task));
  if (notice === null) return [];
  return [Object.freeze({ code: notice.code, taskId: id.normalize("NFC"), detail: Object.freeze(notice.detail) })];
};

/** What there is to tell of the deadline of a task, checked or as JSON gives it. */
export const deadlineNotices = (task: unknown): readonly RegisterNotice[] => [
  ...beforeDocument(task),
  ...inWords(task),
];
