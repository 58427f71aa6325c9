import { type DayNumber, dayOf, type PlainDate, vietnam } from "../../calendar/index.js";
import { DUE_BOUNDS, EVENT_TYPES, type EventType, SECRECIES } from "../../profiles/vocabulary.js";
import { type ReadDeadline, readDeadline } from "./deadline-phrase.js";
import { isPlainObject, type Raw, Reader } from "./reader.js";
import type { Task, TaskDocument, TaskEvent } from "./task.js";

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
const EVENT_KEYS = [
  "type",
  "on",
  "recordedAt",
  "evidence",
  "ref",
  "by",
  "note",
  "dueOn",
  "reason",
  "authorisedBy",
  "lead",
] as const;

/** Events that can open the life of a task. */
const OPENING: ReadonlySet<EventType> = new Set<EventType>(["issued", "assigned", "received"]);

/** Closing a task before it was opened is a contradiction of its history, reported as a finding and kept. */
const CONTRADICTION: ReadonlySet<EventType> = new Set<EventType>(["completed", "confirmed", "cancelled"]);

/** An event with its days as numbers. */
export interface CheckedEvent {
  readonly type: EventType;
  readonly day: DayNumber;
  readonly recorded: DayNumber | null;
  readonly source: TaskEvent;
  /** Its place in the input; -1 when the document's date implies it. */
  readonly index: number;
  readonly newDue: DayNumber | null;
}

/** A task with its events in order of day, then of position. */
export interface CheckedTask {
  readonly task: Task;
  readonly dueDay: DayNumber | null;
  /** The day the document was, or will be, issued. */
  readonly documentDay: DayNumber | null;
  readonly events: readonly CheckedEvent[];
}

/** Keeps `key` only when it has a value: an absent key and an undefined one are not the same to a strict reader. */
const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };

const readDocument = (reader: Reader, value: unknown, path: string): TaskDocument | null => {
  if (value === undefined || value === null) return null;
  const raw = reader.object(value, path);
  if (raw === undefined) return null;
  reader.keys(raw, DOCUMENT_KEYS, path);
  return Object.freeze({
    ...optional("number", reader.text(raw["number"], `${path}.number`)),
    ...optional("issuedOn", reader.date(raw["issuedOn"], `${path}.issuedOn`)),
    ...optional("title", reader.text(raw["title"], `${path}.title`)),
    ...optional("signer", reader.text(raw["signer"], `${path}.signer`)),
    ...optional("submittedBy", reader.text(raw["submittedBy"], `${path}.submittedBy`)),
  });
};

const readEvent = (reader: Reader, value: unknown, path: string, index: number): CheckedEvent | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, EVENT_KEYS, path);
  if (raw["type"] === undefined || raw["type"] === null) {
    reader.report({ code: "missing", path: `${path}.type`, expected: EVENT_TYPES.join(", ") });
  }
  const type = reader.oneOf(raw["type"], EVENT_TYPES, `${path}.type`);
  const on = reader.requiredDate(raw["on"], `${path}.on`);
  const recorded = reader.dayOrInstant(raw["recordedAt"], `${path}.recordedAt`);
  const dueOn = reader.date(raw["dueOn"], `${path}.dueOn`);
  const evidence = raw["evidence"] === undefined ? undefined : reader.texts(raw["evidence"], `${path}.evidence`);
  if (type === "deadlineAdjusted") {
    if (raw["dueOn"] === undefined || raw["dueOn"] === null) reader.requiredDate(undefined, `${path}.dueOn`);
  } else if (dueOn !== undefined) {
    reader.report({
      code: "unknown-key",
      path: `${path}.dueOn`,
      found: "dueOn",
      expected: "only with deadlineAdjusted",
    });
  }
  if (type === undefined || on === undefined) return undefined;
  const source: TaskEvent = Object.freeze({
    type,
    on,
    ...optional(
      "recordedAt",
      recorded === undefined ? undefined : reader.text(raw["recordedAt"], `${path}.recordedAt`),
    ),
    ...optional("evidence", evidence === undefined ? undefined : Object.freeze(evidence)),
    ...optional("ref", reader.text(raw["ref"], `${path}.ref`)),
    ...optional("by", reader.text(raw["by"], `${path}.by`)),
    ...optional("note", reader.text(raw["note"], `${path}.note`)),
    ...optional("dueOn", dueOn),
    ...optional("reason", reader.text(raw["reason"], `${path}.reason`)),
    ...optional("authorisedBy", reader.text(raw["authorisedBy"], `${path}.authorisedBy`)),
    ...optional("lead", reader.text(raw["lead"], `${path}.lead`)),
  });
  const newDue = dueOn === undefined ? null : dayOf(dueOn);
  return { type, day: dayOf(on), recorded: recorded ?? null, source, index, newDue };
};

const readEvents = (reader: Reader, raw: Raw, issuedOn: PlainDate | null, path: string): CheckedEvent[] => {
  const events = reader
    .array(raw["events"], `${path}events`)
    .flatMap((value, i) => readEvent(reader, value, `${path}events[${i}]`, i) ?? []);
  // The document's own date stands whatever is appended later; an `issued` event of that day or before says the same.
  if (issuedOn !== null && !events.some((event) => event.type === "issued" && event.source.on <= issuedOn)) {
    const source: TaskEvent = Object.freeze({ type: "issued", on: issuedOn });
    events.unshift({ type: "issued", day: dayOf(issuedOn), recorded: null, source, index: -1, newDue: null });
  }
  events.sort((a, b) => a.day - b.day || a.index - b.index);
  const opened = events.find((event) => OPENING.has(event.type));
  if (opened !== undefined) {
    for (const event of events) {
      if (event.day >= opened.day || CONTRADICTION.has(event.type)) continue;
      reader.report({
        code: "event-before-task",
        path: `${path}events[${event.index}].on`,
        found: `${event.type} ${event.source.on}`,
        expected: `≥ ${opened.source.on} (${opened.type})`,
      });
    }
  }
  return events;
};

const inInputOrder = (events: readonly CheckedEvent[]): TaskEvent[] =>
  events
    .filter((event) => event.index >= 0)
    .sort((a, b) => a.index - b.index)
    .map((event) => event.source);

const readExtra = (reader: Reader, value: unknown, path: string): Readonly<Record<string, string>> => {
  if (value === undefined || value === null) return Object.freeze({});
  const raw = reader.object(value, path);
  const entries = Object.entries(raw ?? {}).map(([key, text]) => [key, reader.text(text, `${path}.${key}`) ?? ""]);
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
  const secrecy = isPlainObject(value) ? value["secrecy"] : undefined;
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
    multiUnit:
      raw["multiUnit"] === undefined || raw["multiUnit"] === null
        ? null
        : reader.boolean(raw["multiUnit"], `${prefix}multiUnit`),
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

/** The checked form of a task: the one kept from `parseTask`, or a fresh check of raw input. */
export const checkTask = (value: unknown): CheckedTask => {
  if (typeof value === "object" && value !== null) {
    const known = checked.get(value);
    if (known !== undefined) return known;
  }
  const reader = new Reader();
  const task = readTask(reader, value, "");
  reader.finish();
  if (task === undefined) throw new Error("unreachable: a task without problems was read");
  return task;
};
