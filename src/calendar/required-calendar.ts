import { asDondocError, kindWord } from "../answering.js";
import { fail, type Problem } from "../errors.js";
import { A_CALENDAR } from "../expected.js";
import { WorkingCalendar } from "./working-calendar.js";

const METHODS = [
  "require",
  "isWorking",
  "count",
  "add",
  "following",
  "preceding",
  "certainty",
  "describe",
  "dayOf",
  "endOfSpan",
] as const;

/** A calendar of another copy of the package answers as ours does; an object that only has the names does not. */
const answers = (value: object): boolean => {
  try {
    if (!METHODS.every((name) => typeof Reflect.get(value, name) === "function")) return false;
    const { firstDay, lastDay, id } = value as WorkingCalendar;
    if (!(Number.isInteger(firstDay) && Number.isInteger(lastDay) && typeof id === "string")) return false;
    return typeof (value as WorkingCalendar).isWorking(firstDay) === "boolean";
  } catch {
    return false;
  }
};

/** Why a calendar has no days to answer from: told before it is used, so that no task is blamed for it. */
const faultOf = (calendar: WorkingCalendar, path: string): Problem | undefined => {
  try {
    calendar.isWorking(calendar.firstDay);
    return undefined;
  } catch (error) {
    const [issue] = asDondocError(error, path).issues;
    return { code: "unreadable", path, found: issue?.found ?? "?", expected: A_CALENDAR };
  }
};

/** What is wrong with a value that should be a calendar; `undefined` when nothing is. */
export const problemWithCalendar = (value: unknown, path: string): Problem | undefined => {
  if (WorkingCalendar.isCalendar(value)) return faultOf(value, path);
  if (typeof value === "object" && value !== null && answers(value)) return undefined;
  const expected = A_CALENDAR;
  return value === undefined || value === null
    ? { code: "missing", path, expected }
    : { code: "wrong-type", path, found: kindWord(value), expected };
};

/** The calendar a question is asked of; none is assumed, for the calendar decides the answer. */
export const requiredCalendar = (calendar: WorkingCalendar): WorkingCalendar => {
  if (WorkingCalendar.isCalendar(calendar)) return calendar;
  const problem = problemWithCalendar(calendar, "calendar");
  return problem === undefined ? calendar : fail(problem);
};
