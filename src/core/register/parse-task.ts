import { dateOf, dayOf, type PlainDate, vietnam } from "../../calendar/index.js";
import { DUE_BOUNDS, RECORDED_STATES, SECRECIES } from "../../language/vocabulary.js";
import { type PrintedDeadline, readDeadline } from "../../phrases/index.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import { optional } from "../model/optional.js";
import { isPlainObject, type Raw, readingPlainData } from "../model/plain-values.js";
import type { MultiUnit, Task, TaskDocument, TaskEvent } from "../model/task.js";
import { pathOf, Reader, wordsOf } from "./input-reader.js";
import { keptOf, noteKept } from "./kept-with.js";
import { readEvents } from "./parse-events.js";
import { isPlainlyOpen } from "./plainly-open.js";

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
  "recordedState",
  "extendedTo",
  "extra",
  "ordinal",
] as const;
const DOCUMENT_WORDS = ["title", "signer", "submittedBy"] as const;
const DOCUMENT_KEYS = ["number", "issuedOn", ...DOCUMENT_WORDS] as const;
const MULTI_UNIT_KEYS = ["tasks", "units", "opinions"] as const;
const BOUND_WORDS = wordsOf(DUE_BOUNDS);
const SECRECY_WORDS = wordsOf(SECRECIES);
const STATE_WORDS = wordsOf(RECORDED_STATES);

/** The keys of a task and of its parts, but for its events. */
export const TASK_WORDS: readonly string[] = [...TASK_KEYS, ...DOCUMENT_KEYS, ...MULTI_UNIT_KEYS];

const readDocument = (reader: Reader, raw: Raw | undefined, path: string): TaskDocument | null => {
  if (raw === undefined) return null;
  reader.keys(raw, DOCUMENT_KEYS, path);
  const document: { -readonly [key in keyof TaskDocument]: TaskDocument[key] } = {};
  const number = reader.text(raw, "number", path);
  if (number !== undefined) document.number = number;
  const issued = reader.day(raw, "issuedOn", path);
  if (issued !== undefined) document.issuedOn = dateOf(issued);
  for (const key of DOCUMENT_WORDS) {
    const words = reader.text(raw, key, path);
    if (words !== undefined) document[key] = words;
  }
  return Object.freeze(document);
};

/** A plain yes or no, or the parts of "several". */
const readMultiUnit = (reader: Reader, raw: Raw, path: string): boolean | MultiUnit | null => {
  const value = raw["multiUnit"];
  if (value === undefined || value === null) return null;
  if (!isPlainObject(value)) return reader.boolean(raw, "multiUnit", path);
  const own = pathOf(path, "multiUnit");
  const parts = reader.object(value, own);
  if (parts === undefined) return null;
  reader.keys(parts, MULTI_UNIT_KEYS, own);
  return Object.freeze({
    ...optional("tasks", reader.count(parts, "tasks", own)),
    ...optional("units", reader.count(parts, "units", own)),
    ...optional("opinions", reader.count(parts, "opinions", own)),
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

const readExtra = (reader: Reader, raw: Raw | undefined, path: string): Readonly<Record<string, string>> => {
  if (raw === undefined) return NO_EXTRA;
  const entries = Object.keys(raw).map((key) => [key, reader.textUnder(raw, key, path) ?? ""]);
  return Object.freeze(Object.fromEntries(entries) as Record<string, string>);
};

/** The object under a key; `undefined` when there is none. */
const partOf = (reader: Reader, raw: Raw, key: string, path: string): Raw | undefined => {
  const value = raw[key];
  return value === undefined || value === null ? undefined : reader.object(value, pathOf(path, key));
};

/** What the words of a deadline say, when the task itself does not say a day (`dueOn` is not there, not even as `null`). */
const computedDue = (raw: Raw, issuedOn: PlainDate | null): PrintedDeadline | undefined => {
  const text = raw["dueText"];
  if (raw["dueOn"] !== undefined || typeof text !== "string" || text.trim() === "") return undefined;
  return readDeadline(text, { issuedOn, calendar: vietnam });
};

/**
 * Reads one task; problems go to `reader`, their paths begin with `path`. Those of a task that does not plainly say that
 * it is open show none of its words.
 */
export const readTask = (reader: Reader, value: unknown, path: string): CheckedTask | undefined => {
  const before = reader.problems.length;
  const task = readFields(reader, value, path);
  if (reader.problems.length > before && !isPlainlyOpen(value)) reader.hideSince(before);
  return task;
};

const readFields = (reader: Reader, value: unknown, path: string): CheckedTask | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, TASK_KEYS, path);
  const document = readDocument(reader, partOf(reader, raw, "document", path), pathOf(path, "document"));
  const issuedOn = document?.issuedOn ?? null;
  const documentDay = issuedOn === null ? null : dayOf(issuedOn);
  const coordinators = reader.texts(raw, "coordinators", path);
  const events = readEvents(reader, raw, documentDay, path);
  const computed = computedDue(raw, issuedOn);
  const statedDue = reader.day(raw, "dueOn", path);
  const dueOn = statedDue === undefined ? (computed?.dueOn ?? null) : dateOf(statedDue);
  const extended = reader.day(raw, "extendedTo", path);
  const task: Task = Object.freeze({
    id: reader.requiredText(raw, "id", path),
    ...optional("ordinal", reader.text(raw, "ordinal", path)),
    title: reader.text(raw, "title", path) ?? "",
    document,
    assignedBy: reader.text(raw, "assignedBy", path) ?? null,
    lead: reader.text(raw, "lead", path) ?? null,
    coordinators: Object.freeze(coordinators),
    monitor: reader.text(raw, "monitor", path) ?? null,
    dueOn,
    dueText: reader.text(raw, "dueText", path) ?? null,
    dueBound: reader.oneOf(raw, "dueBound", BOUND_WORDS, path) ?? computed?.bound ?? null,
    secrecy: reader.oneOf(raw, "secrecy", SECRECY_WORDS, path) ?? "none",
    urgent: reader.boolean(raw, "urgent", path),
    multiUnit: readMultiUnit(reader, raw, path),
    writtenReportRequired:
      raw["writtenReportRequired"] === undefined || raw["writtenReportRequired"] === null
        ? null
        : reader.boolean(raw, "writtenReportRequired", path),
    events: Object.freeze(inInputOrder(events)),
    ...optional("recordedState", reader.oneOf(raw, "recordedState", STATE_WORDS, path)),
    ...optional("extendedTo", extended === undefined ? undefined : dateOf(extended)),
    extra: readExtra(reader, partOf(reader, raw, "extra", path), pathOf(path, "extra")),
  });
  const dueDay = statedDue ?? (dueOn === null ? null : dayOf(dueOn));
  return { task, dueDay, documentDay, extendedDay: extended ?? null, events };
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
export const parseTask = (value: unknown): Task => {
  const task = remember(checkTask(value));
  noteKept(task, keptOf(value));
  return task;
};

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
  // What is no object is no key of the map either.
  const known = checked.get(value as object);
  return known ?? readingPlainData(() => readAlone(new Reader(), value));
};
