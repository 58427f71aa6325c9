import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { EVENT_TYPES, type EventType } from "../../profiles/vocabulary.js";
import { optional } from "./optional.js";
import type { Raw, Reader } from "./reader.js";
import type { TaskEvent } from "./task.js";

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
  "endsOn",
  "minutesOn",
] as const;

/** Days that only one type of event carries. */
const DAY_OF: Readonly<Record<"dueOn" | "endsOn" | "minutesOn", EventType>> = {
  dueOn: "deadlineAdjusted",
  endsOn: "inspectionDecided",
  minutesOn: "inspectionEnded",
};

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

/** A day that only one type of event carries; with any other type it is a problem. */
const readDayOf = (
  reader: Reader,
  raw: Raw,
  key: keyof typeof DAY_OF,
  type: EventType | undefined,
  path: string,
): PlainDate | undefined => {
  const day = reader.date(raw[key], `${path}.${key}`);
  if (day !== undefined && type !== DAY_OF[key]) {
    reader.report({ code: "unknown-key", path: `${path}.${key}`, found: key, expected: `only with ${DAY_OF[key]}` });
  }
  return day;
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
  const dueOn = readDayOf(reader, raw, "dueOn", type, path);
  const endsOn = readDayOf(reader, raw, "endsOn", type, path);
  const minutesOn = readDayOf(reader, raw, "minutesOn", type, path);
  const evidence = raw["evidence"] === undefined ? undefined : reader.texts(raw["evidence"], `${path}.evidence`);
  if (type === "deadlineAdjusted" && (raw["dueOn"] === undefined || raw["dueOn"] === null)) {
    reader.requiredDate(undefined, `${path}.dueOn`);
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
    ...optional("endsOn", endsOn),
    ...optional("minutesOn", minutesOn),
  });
  const newDue = dueOn === undefined ? null : dayOf(dueOn);
  return { type, day: dayOf(on), recorded: recorded ?? null, source, index, newDue };
};

/**
 * The events of a task in order of day, then of position, with the issue that the document's date implies. An event
 * before the task exists is reported.
 */
export const readEvents = (reader: Reader, raw: Raw, issuedOn: PlainDate | null, path: string): CheckedEvent[] => {
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
