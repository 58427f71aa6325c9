import { type DayNumber, dayOf, type PlainDate, vietnam } from "../../calendar/index.js";
import { DUE_BOUNDS, SECRECIES } from "../../profiles/vocabulary.js";
import { type ReadDeadline, readDeadline } from "./deadline-phrase.js";
import { optional } from "./optional.js";
import { type CheckedEvent, readEvents } from "./read-events.js";
import { isPlainObject, type Raw, Reader, readingPlainData } from "./reader.js";
import type { MultiUnit, Task, TaskDocument, TaskEvent } from "./task.js";

const TASK_KEYS = [
  "id",
  "title",
  "document",
  "assignedBy",
  "lead",
  "coordinators",
  "monitor",
  "dueOn",
  "dueText",
  "dueBound",
  "secrecy",
  "urgent",
  "multiUnit",
  "writtenReportRequired",
  "events",
  "extra",
] as const;
const DOCUMENT_KEYS = ["number", "issuedOn", "title", "signer", "submittedBy"] as const;

/** A task with its events in order of day, then of position. */
export interface CheckedTask {
  readonly task: Task;
  readonly dueDay: DayNumber | null;
  /** The day the document was, or will be, issued. */
  readonly documentDay: DayNumber | null;
  readonly events: readonly CheckedEvent[];
}

const readDocument = (reader: Reader, value: unknown, path: string): TaskDocument | null => {
  if (value === undefined || value === null) return null;
  const raw = reader.object(value, path);
  if (raw === undefined) return null;
  reader.keys(raw, DOCUMENT_KEYS, path);
  const document: { -readonly [key in keyof TaskDocument]: TaskDocument[key] } = {};
  for (const key of DOCUMENT_KEYS) {
    const value = raw[key];
    if (value === undefined || value === null) continue;
    const read = key === "issuedOn" ? reader.date(value, `${path}.${key}`) : reader.text(value, `${path}.${key}`);
    if (read !== undefined) document[key] = read;
  }
  return Object.freeze(document);
};

const MULTI_UNIT_KEYS = ["tasks", "units", "opinions"] as const;

/** A plain yes or no, or the parts of "several". */
const readMultiUnit = (reader: Reader, value: unknown, path: string): boolean | MultiUnit | null => {
  if (value === undefined || value === null) return null;
  if (!isPlainObject(value)) return reader.boolean(value, path);
  const raw = reader.object(value, path);
  if (raw === undefined) return null;
  reader.keys(raw, MULTI_UNIT_KEYS, path);
  return Object.freeze({
    ...optional("tasks", reader.count(raw["tasks"], `${path}.tasks`)),
    ...optional("units", reader.count(raw["units"], `${path}.units`)),
    ...optional("opinions", reader.count(raw["opinions"], `${path}.opinions`)),
  });
};

/** The events as they were given, without the one that a date implies. */
const inInputOrder = (events: readonly CheckedEvent[]): readonly TaskEvent[] => {
  const given: TaskEvent[] = new Array(events.length);
  let count = 0;
  for (const { index, source } of events) {
    if (index < 0) continue;
    given[index] = source;
    count++;
  }
  // Unreadable ones leave a gap; then the whole task is refused anyway.
  given.length = count;
  return given;
};

const NO_EXTRA: Readonly<Record<string, string>> = Object.freeze({});

const readExtra = (reader: Reader, value: unknown, path: string): Readonly<Record<string, string>> => {
  if (value === undefined || value === null) return NO_EXTRA;
  const raw = reader.object(value, path);
  const entries = Object.keys(raw ?? {}).map((key) => [key, reader.textUnder(raw ?? {}, key, path) ?? ""]);
  return Object.freeze(Object.fromEntries(entries) as Record<string, string>);
};

/** What the words of a deadline say, when the task itself does not say a day (`dueOn` is not there, not even as `null`). */
const computedDue = (raw: Raw, issuedOn: PlainDate | null): ReadDeadline | undefined => {
  const text = raw["dueText"];
  if (raw["dueOn"] !== undefined || typeof text !== "string" || text.trim() === "") return undefined;
  return readDeadline(text, { issuedOn, calendar: vietnam });
};

/**
 * Reads one task; problems go to `reader`, their paths begin with `path`. Those of a task that is classified, or says
 * anything else of its secrecy than "none", show none of its words.
 */
export const readTask = (reader: Reader, value: unknown, path: string): CheckedTask | undefined => {
  const before = reader.problems.length;
  const task = readFields(reader, value, path);
  const secrecy: unknown = isPlainObject(value) ? Object.getOwnPropertyDescriptor(value, "secrecy")?.value : undefined;
  if (secrecy !== undefined && secrecy !== null && secrecy !== "none") reader.hideSince(before);
  return task;
};

const readFields = (reader: Reader, value: unknown, path: string): CheckedTask | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  const prefix = path === "" ? "" : `${path}.`;
  reader.keys(raw, TASK_KEYS, path);
  const document = readDocument(reader, raw["document"], `${prefix}document`);
  const coordinators = reader.texts(raw["coordinators"], `${prefix}coordinators`);
  const events = readEvents(reader, raw, document?.issuedOn ?? null, prefix);
  const computed = computedDue(raw, document?.issuedOn ?? null);
  const dueOn = reader.date(raw["dueOn"], `${prefix}dueOn`) ?? computed?.dueOn ?? null;
  const task: Task = Object.freeze({
    id: reader.requiredText(raw["id"], `${prefix}id`),
    title: reader.text(raw["title"], `${prefix}title`) ?? "",
    document,
    assignedBy: reader.text(raw["assignedBy"], `${prefix}assignedBy`) ?? null,
    lead: reader.text(raw["lead"], `${prefix}lead`) ?? null,
    coordinators: Object.freeze(coordinators),
    monitor: reader.text(raw["monitor"], `${prefix}monitor`) ?? null,
    dueOn,
    dueText: reader.text(raw["dueText"], `${prefix}dueText`) ?? null,
    dueBound: reader.oneOf(raw["dueBound"], DUE_BOUNDS, `${prefix}dueBound`) ?? computed?.bound ?? null,
    secrecy: reader.oneOf(raw["secrecy"], SECRECIES, `${prefix}secrecy`) ?? "none",
    urgent: reader.boolean(raw["urgent"], `${prefix}urgent`),
    multiUnit: readMultiUnit(reader, raw["multiUnit"], `${prefix}multiUnit`),
    writtenReportRequired: reader.boolean(raw["writtenReportRequired"], `${prefix}writtenReportRequired`),
    events: Object.freeze(inInputOrder(events)),
    extra: readExtra(reader, raw["extra"], `${prefix}extra`),
  });
  const issuedOn = document?.issuedOn ?? null;
  return {
    task,
    dueDay: dueOn === null ? null : dayOf(dueOn),
    documentDay: issuedOn === null ? null : dayOf(issuedOn),
    events,
  };
};

/** What was learned when a task was checked, kept beside it so that no task is checked twice. */
const checked = new WeakMap<object, CheckedTask>();

export const remember = (task: CheckedTask): Task => {
  checked.set(task.task, task);
  return task.task;
};

/**
 * Checks one task and freezes it.
 *
 * @throws DondocError with every problem at once.
 * @example
 * parseTask({ id: "1", title: "Báo cáo", dueOn: "2026-03-04" }).secrecy; // "none"
 */
export const parseTask = (value: unknown): Task => remember(checkTask(value));

const readAlone = (reader: Reader, value: unknown): CheckedTask => {
  const task = readTask(reader, value, "");
  reader.finish();
  if (task === undefined) throw new Error("unreachable: a task without problems was read");
  return task;
};

/** The checked form of a task that has just come out of `JSON.parse`, and that nobody else holds. */
export const checkParsedTask = (value: unknown): CheckedTask => readAlone(new Reader({ parsed: true }), value);

/** The checked form of a task: the one kept from `parseTask`, or a fresh check of raw input. */
export const checkTask = (value: unknown): CheckedTask => {
  if (typeof value === "object" && value !== null) {
    const known = checked.get(value);
    if (known !== undefined) return known;
  }
  return readingPlainData(() => readAlone(new Reader(), value));
};
