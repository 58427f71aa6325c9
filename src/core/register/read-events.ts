import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { EVENT_TYPES, type EventType } from "../../profiles/vocabulary.js";
import { eventIndex } from "../lifecycle/event-index.js";
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

const OWN_DAYS = ["dueOn", "endsOn", "minutesOn"] as const;
const TEXTS = ["ref", "by", "note", "reason", "authorisedBy", "lead"] as const;

/** Events that can open the life of a task. */
const OPENING: ReadonlySet<EventType> = new Set<EventType>(["issued", "assigned", "received"]);

/** Closing a task before it was opened is a contradiction of its history, reported as a finding and kept. */
const CONTRADICTION: ReadonlySet<EventType> = new Set<EventType>(["completed", "confirmed", "cancelled"]);

/** An event with its days as numbers. */
export interface CheckedEvent {
  readonly type: EventType;
  /** Place of the type in `EVENT_TYPES`. */
  readonly place: number;
  readonly day: DayNumber;
  readonly recorded: DayNumber | null;
  readonly source: TaskEvent;
  /** Its place in the input; -1 when the document's date implies it. */
  readonly index: number;
  readonly newDue: DayNumber | null;
}

/** An event while it is read. */
type Draft = { -readonly [key in keyof TaskEvent]: TaskEvent[key] };

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

/** The days that only one type of event carries; with any other type they are a problem. */
const readOwnDays = (reader: Reader, raw: Raw, draft: Draft, path: string): void => {
  for (const key of OWN_DAYS) {
    if (!isSaid(raw[key])) continue;
    const day = reader.date(raw[key], `${path}.${key}`);
    if (day === undefined) continue;
    draft[key] = day;
    if (draft.type !== DAY_OF[key]) {
      reader.report({ code: "unknown-key", path: `${path}.${key}`, found: key, expected: `only with ${DAY_OF[key]}` });
    }
  }
};

const readTexts = (reader: Reader, raw: Raw, draft: Draft, path: string): void => {
  for (const key of TEXTS) {
    if (!isSaid(raw[key])) continue;
    const text = reader.text(raw[key], `${path}.${key}`);
    if (text !== undefined) draft[key] = text;
  }
};

const readEvent = (reader: Reader, value: unknown, path: string, index: number): CheckedEvent | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  reader.keys(raw, EVENT_KEYS, path);
  if (!isSaid(raw["type"])) {
    reader.report({ code: "missing", path: `${path}.type`, expected: EVENT_TYPES.join(", ") });
  }
  const type = reader.oneOf(raw["type"], EVENT_TYPES, `${path}.type`);
  const on = reader.requiredDate(raw["on"], `${path}.on`);
  const draft = { type, on } as Draft;
  const recorded = reader.dayOrInstant(raw["recordedAt"], `${path}.recordedAt`);
  if (recorded !== undefined) {
    const recordedAt = reader.text(raw["recordedAt"], `${path}.recordedAt`);
    if (recordedAt !== undefined) draft.recordedAt = recordedAt;
  }
  readOwnDays(reader, raw, draft, path);
  if (raw["evidence"] !== undefined) draft.evidence = Object.freeze(reader.texts(raw["evidence"], `${path}.evidence`));
  if (type === "deadlineAdjusted" && !isSaid(raw["dueOn"])) reader.requiredDate(undefined, `${path}.dueOn`);
  readTexts(reader, raw, draft, path);
  if (type === undefined || on === undefined) return undefined;
  return {
    type,
    place: eventIndex(type),
    day: dayOf(on),
    recorded: recorded ?? null,
    source: Object.freeze(draft),
    index,
    newDue: draft.dueOn === undefined ? null : dayOf(draft.dueOn),
  };
};

/** The issue that the date of a document implies. */
const impliedIssue = (issuedOn: PlainDate): CheckedEvent => ({
  type: "issued",
  place: eventIndex("issued"),
  day: dayOf(issuedOn),
  recorded: null,
  source: Object.freeze({ type: "issued", on: issuedOn }),
  index: -1,
  newDue: null,
});

const inOrder = (a: CheckedEvent, b: CheckedEvent): number => a.day - b.day || a.index - b.index;

/**
 * The events of a task in order of day, then of position, with the issue that the document's date implies. An event
 * before the task exists is reported.
 */
export const readEvents = (reader: Reader, raw: Raw, issuedOn: PlainDate | null, path: string): CheckedEvent[] => {
  const events: CheckedEvent[] = [];
  reader.array(raw["events"], `${path}events`).forEach((value, i) => {
    const event = readEvent(reader, value, `${path}events[${i}]`, i);
    if (event !== undefined) events.push(event);
  });
  // The document's own date stands whatever is appended later; an `issued` event of that day or before says the same.
  if (issuedOn !== null && !events.some((event) => event.type === "issued" && event.source.on <= issuedOn)) {
    events.unshift(impliedIssue(issuedOn));
  }
  events.sort(inOrder);
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
