import { aList, requireOptions } from "../../answering.js";
import { both } from "../../bilingual.js";
import { dateOf } from "../../calendar/index.js";
import { EVENT_TYPES, type EventType, MEETING_TYPES } from "../../language/vocabulary.js";
import type { CheckedTask } from "../model/checked-task.js";
import { optional } from "../model/optional.js";
import { composed } from "../model/plain-text.js";
import { type Raw, readingPlainData } from "../model/plain-values.js";
import type { ListedBody, Meeting, Register, RegisterNotice, SentReport } from "../model/task.js";
import { deadlineNotices } from "./deadline-notices.js";
import { Reader, wordsOf } from "./input-reader.js";
import { DETAIL_KEYS, NOTICE_KEYS, readNotice } from "./parse-notice.js";
import { readTask, remember } from "./parse-task.js";
import { isPlainlyOpen } from "./plainly-open.js";

const REGISTER_KEYS = ["$schema", "bodies", "keeps", "tasks", "meetings", "reports", "units", "notices"] as const;
const MEETING_KEYS = ["id", "type", "on"] as const;
const REPORT_KEYS = ["provision", "period", "unit", "on"] as const;
/** The keys of a register and of what it holds beside tasks. */
export const REGISTER_OWN_WORDS: readonly string[] = [
  ...[...REGISTER_KEYS, ...MEETING_KEYS, ...REPORT_KEYS],
  ...[...NOTICE_KEYS, ...DETAIL_KEYS],
];
const MEETING_WORDS = wordsOf(MEETING_TYPES);

const readMeeting = (reader: Reader, value: unknown, path: string): Meeting | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, MEETING_KEYS, path);
  const type = reader.requiredOneOf(raw, "type", MEETING_WORDS, path);
  const day = reader.requiredDay(raw, "on", path);
  const id = reader.text(raw, "id", path);
  if (type === undefined || day === undefined) return undefined;
  return Object.freeze({ ...(id === undefined ? {} : { id }), type, on: dateOf(day) });
};

const readReport = (reader: Reader, value: unknown, path: string): SentReport | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, REPORT_KEYS, path);
  const provision = reader.requiredText(raw, "provision", path);
  const period = reader.text(raw, "period", path) ?? null;
  const unit = reader.text(raw, "unit", path) ?? null;
  const day = reader.requiredDay(raw, "on", path);
  return day === undefined ? undefined : Object.freeze({ provision, period, unit, on: dateOf(day) });
};

const BODY_KEYS = ["id", "name", "aliases", "kind", "role", "partOf", "from", "to", "into"] as const;
const BODY_TEXTS = ["id", "kind", "role", "partOf", "into"] as const;

const readBody = (reader: Reader, value: unknown, path: string): ListedBody | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, BODY_KEYS, path);
  const name = reader.requiredText(raw, "name", path);
  const body: { -readonly [key in keyof ListedBody]: ListedBody[key] } = { name };
  for (const key of BODY_TEXTS) {
    const text = reader.text(raw, key, path);
    if (text !== undefined) body[key] = text;
  }
  if (raw["aliases"] !== undefined) body.aliases = Object.freeze(reader.texts(raw, "aliases", path));
  for (const key of ["from", "to"] as const) {
    const day = reader.day(raw, key, path);
    if (day !== undefined) body[key] = dateOf(day);
  }
  return Object.freeze(body);
};

const EVENT_WORDS = wordsOf(EVENT_TYPES);

/** The types of event that the register keeps. */
const readKeeps = (reader: Reader, source: Raw): EventType[] =>
  reader.array(source, "keeps", "").flatMap((value, i) => {
    const path = `keeps[${i}]`;
    return reader.oneOf({ type: value }, "type", EVENT_WORDS, path) ?? [];
  });

/** Reports a second task with an id that is taken. */
const requireOwnIds = (reader: Reader, tasks: readonly (CheckedTask | undefined)[]): void => {
  const places = new Map<string, number>();
  tasks.forEach((task, i) => {
    const id = task?.task.id ?? "";
    if (id === "") return;
    const first = places.get(id);
    if (first === undefined) places.set(id, i);
    else reader.report({ code: "duplicate-id", path: `tasks[${i}].id`, found: id, expected: `tasks[${first}].id` });
  });
};

/** The notices of a register that was printed and is read again; the misprints are found anew. */
const keptNotices = (reader: Reader, source: Raw): RegisterNotice[] =>
  reader.array(source, "notices", "").flatMap((item, i) => {
    const notice = readNotice(reader, item, `notices[${i}]`);
    return notice === undefined || notice.code === "deadlineBeforeDocument" ? [] : [notice];
  });

const WITHOUT_WORDS = Object.freeze({
  vi: "không nêu chữ của lưu ý vì sổ có nhiệm vụ mật",
  en: "its words are not shown: the register holds a classified task",
});

/**
 * The notices of an input as they may be told again: whoever wrote them may have repeated words of a classified task. In
 * a register with such a task nothing of them is kept but code, row, and the id of a task of this register.
 */
const toldAgain = (notices: readonly RegisterNotice[], tasks: readonly CheckedTask[]): readonly RegisterNotice[] => {
  if (tasks.every(({ task }) => task.secrecy === "none")) return notices;
  const ids = new Set(tasks.map(({ task }) => task.id));
  return notices.map(({ code, taskId, row }) =>
    Object.freeze({
      code,
      ...(taskId === undefined || !ids.has(taskId) ? {} : { taskId }),
      ...(row === undefined ? {} : { row }),
      detail: WITHOUT_WORDS,
    }),
  );
};

/** Whether nothing in a register may speak of secrecy: else no key and no notice of it is shown in a problem. */
const isOpenRegister = (source: Raw): boolean => {
  const { tasks, ...others } = source;
  return (Array.isArray(tasks) ? tasks : [tasks]).every(isPlainlyOpen) && isPlainlyOpen(others);
};

/** A notice of a reader as it is when it was printed and read again: what it repeats of a file is in NFC like all texts. */
const asRead = (notice: RegisterNotice): RegisterNotice => {
  const { detail, column } = notice;
  const [vi, en, heading] = [
    composed(detail.vi),
    composed(detail.en),
    column === undefined ? column : composed(column),
  ];
  if (vi === detail.vi && en === detail.en && heading === column) return notice;
  return Object.freeze({ ...notice, ...optional("column", heading), detail: Object.freeze({ vi, en }) });
};

/** What a reader of sheets has to add: the notices of the reading, and where each task stood. */
export interface RegisterOrigin {
  /** What the reader had to say; it stands before the notices of the register itself. */
  readonly notices: readonly RegisterNotice[];
  /** The row of each task, counted from 1; problems name it. */
  readonly rows?: readonly number[];
}

/**
 * Checks a register and freezes it: `{ tasks, meetings?, reports?, units? }`, or an array of tasks. Every problem of
 * the input is reported at once; nothing in it is dropped.
 *
 * @throws DondocError with every problem: unknown keys and events, impossible dates, `Date` objects, two tasks with
 * one id, an event before its task.
 * @example
 * parseRegister([{ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }]).tasks.length; // 1
 */
export const parseRegister = (input: unknown, origin: RegisterOrigin = { notices: [] }): Register =>
  readingPlainData(() => {
    requireOptions(origin, { notices: aList, rows: aList });
    return readWhole(input, origin);
  });

/** The same of what the package has made itself out of rows: plain objects and lists, of which nothing else is asked. */
export const checkMadeRegister = (made: Raw, origin: RegisterOrigin): Register =>
  readWhole(made, origin, new Reader({ parsed: true }));

const readWhole = (input: unknown, origin: RegisterOrigin, reader = new Reader()): Register => {
  const raw = Array.isArray(input) ? { tasks: input } : reader.object(input, "");
  reader.finish();
  const source: Raw = raw ?? {};
  reader.keys(source, REGISTER_KEYS, "");
  if (reader.problems.length > 0 && !isOpenRegister(source)) reader.hideSince(0);
  reader.text(source, "$schema", "");
  if (source["tasks"] === undefined)
    reader.report({ code: "missing", path: "tasks", expected: both("danh sách nhiệm vụ", "an array of tasks") });
  const given = reader.array(source, "tasks", "");
  const read = given.map((value, i) => {
    const before = reader.problems.length;
    const task = readTask(reader, value, `tasks[${i}]`);
    const row = origin.rows?.[i];
    if (row !== undefined) {
      reader.problems.push(...reader.problems.splice(before).map((problem) => ({ ...problem, row })));
    }
    return task;
  });
  requireOwnIds(reader, read);
  const meetings = reader
    .array(source, "meetings", "")
    .flatMap((value, i) => readMeeting(reader, value, `meetings[${i}]`) ?? []);
  const kept = source["reports"];
  const reports =
    kept === undefined || kept === null
      ? null
      : reader.array(source, "reports", "").flatMap((value, i) => readReport(reader, value, `reports[${i}]`) ?? []);
  const bodies = reader
    .array(source, "bodies", "")
    .flatMap((value, i) => readBody(reader, value, `bodies[${i}]`) ?? []);
  const keeps = source["keeps"] === undefined || source["keeps"] === null ? null : readKeeps(reader, source);
  const units = source["units"] === undefined ? undefined : reader.texts(source, "units", "");
  const before = reader.problems.length;
  const notices = keptNotices(reader, source);
  if (reader.problems.length > before && !isOpenRegister(source)) reader.hideSince(before);
  reader.finish();
  const tasks = read.flatMap((task) => task ?? []);
  const register: Register = Object.freeze({
    tasks: Object.freeze(tasks.map(remember)),
    meetings: Object.freeze(meetings),
    reports: reports === null ? null : Object.freeze(reports),
    bodies: Object.freeze(bodies),
    keeps: keeps === null ? null : Object.freeze(keeps),
    units: Object.freeze(units ?? []),
    notices: Object.freeze([
      ...origin.notices.map(asRead),
      ...toldAgain(notices, tasks),
      ...given.flatMap(deadlineNotices),
    ]),
  });
  checkedRegisters.add(register);
  return register;
};

/** What is told of the deadline of one task, by the id of the task. */
export type TaskNotices = ReadonlyMap<string, readonly RegisterNotice[]>;

const OF_DEADLINES: ReadonlySet<RegisterNotice["code"]> = new Set([
  "deadlineBeforeDocument",
  "deadlineNotComputed",
  "yearInferred",
  "startInferred",
  "deadlineCorrected",
]);

const isOfDeadline = ({ code, taskId }: RegisterNotice): boolean => taskId !== undefined && OF_DEADLINES.has(code);

/** What a register tells of the deadlines of its tasks. */
export const deadlineNoticesOf = ({ notices }: Register): TaskNotices => {
  const found = new Map<string, RegisterNotice[]>();
  for (const notice of notices) {
    if (!isOfDeadline(notice)) continue;
    const id = notice.taskId ?? "";
    found.set(id, [...(found.get(id) ?? []), notice]);
  }
  return found;
};

/** A checked register with other tasks, all of them checked, and what is told of their deadlines. */
export const withTasks = (register: Register, tasks: readonly CheckedTask[], deadlines: TaskNotices): Register => {
  const told = register.notices.filter((notice) => !isOfDeadline(notice));
  const own = tasks.flatMap(({ task }) => deadlines.get(task.id) ?? []);
  const changed: Register = Object.freeze({
    ...register,
    tasks: Object.freeze(tasks.map(remember)),
    notices: Object.freeze([...toldAgain(told, tasks), ...own]),
  });
  checkedRegisters.add(changed);
  return changed;
};

/** Registers that came out of `parseRegister` and need no second check. */
const checkedRegisters = new WeakSet<object>();

/** A register that is checked already, or the check of raw input. */
export const checkRegister = (input: unknown): Register =>
  checkedRegisters.has(input as object) ? (input as Register) : parseRegister(input);
