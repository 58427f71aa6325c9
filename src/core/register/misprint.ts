import { spokenDate } from "../../calendar/spoken-date.js";
import type { RegisterNotice } from "../model/task.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (value: unknown): value is string => typeof value === "string" && DAY.test(value);

const part = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/**
 * Names the deadline of a task, checked or as JSON gives it, that lies before the document that sets it: a misprint, which
 * is kept.
 */
export const deadlineBeforeDocument = (task: unknown): RegisterNotice[] => {
  const [id, dueOn, issuedOn] = [part(task, "id"), part(task, "dueOn"), part(part(task, "document"), "issuedOn")];
  if (typeof id !== "string" || !isDay(dueOn) || !isDay(issuedOn) || dueOn >= issuedOn) return [];
  const detail = Object.freeze({
    vi: `thời hạn ${spokenDate(dueOn)} sớm hơn ngày văn bản ${spokenDate(issuedOn)}`,
    en: `the deadline ${dueOn} lies before its document of ${issuedOn}`,
  });
  return [Object.freeze({ code: "deadlineBeforeDocument" as const, taskId: id.normalize("NFC"), detail })];
};
