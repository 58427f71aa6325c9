import { both, inBoth } from "../../bilingual.js";
import { type DayNumber, dateOf, dayOf } from "../../calendar/index.js";
import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { eventIndex } from "../model/event-index.js";
import type { Raw } from "../model/plain-values.js";
import type { TaskEvent } from "../model/task.js";
import { pathOf, type Reader, type Words } from "./input-reader.js";

export const EVENT_KEYS = [
  "id",
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
const TEXTS = ["id", "ref", "by", "note", "reason", "authorisedBy", "lead"] as const;

/** The types of events, each with the place that the core knows it by. */
const TYPES: Words<{ readonly type: EventType; readonly place: number }> = new Map(
  EVENT_TYPES.map((type) => [type, { type, place: eventIndex(type) }]),
);

/** Events that can open the life of a task. */
const OPENING: ReadonlySet<EventType> = new Set<EventType>(["issued", "assigned", "received"]);

/** Closing a task before it was opened is a contradiction of its history, reported as a finding and kept. */
const CONTRADICTION: ReadonlySet<EventType> = new Set<EventType>(["completed", "confirmed", "cancelled"]);
/** An event while it is read. */
type Draft = { -readonly [key in keyof TaskEvent]: TaskEvent[key] };

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;

/** The days that only one type of event carries; with any other type they are a problem. */
const readOwnDays = (reader: Reader, raw: Raw, draft: Draft, path: string): void => {
  for (const key of OWN_DAYS) {
    const day = reader.day(raw, key, path);
    if (day === undefined) continue;
    draft[key] = dateOf(day);
    if (draft.type !== DAY_OF[key]) {
      const expected = inBoth`${both("chỉ dùng với", "only with")} ${DAY_OF[key]}`;
      reader.report({ code: "unknown-key", path: pathOf(path, key), found: key, expected });
    }
  }
};

/** What an event says beside its type and its day. */
const readMore = (reader: Reader, raw: Raw, draft: Draft, path: string): DayNumber | null => {
  const recorded = reader.dayOrInstant(raw, "recordedAt", path);
  if (recorded !== undefined) {
    const recordedAt = reader.text(raw, "recordedAt", path);
    if (recordedAt !== undefined) draft.recordedAt = recordedAt;
  }
  readOwnDays(reader, raw, draft, path);
  if (raw["evidence"] !== undefined) draft.evidence = Object.freeze(reader.texts(raw, "evidence", path));
  if (draft.type === "deadlineAdjusted" && !isSaid(raw["dueOn"])) reader.requiredDay(raw, "dueOn", path);
  for (const key of TEXTS) {
    const text = reader.text(raw, key, path);
    if (text !== undefined) draft[key] = text;
  }
  return recorded ?? null;
};

export const readEvent = (reader: Reader, value: unknown, path: string, index: number): CheckedEvent | undefined => {
  const raw = reader.object(value, path);
  if (raw === undefined) return undefined;
  const said = reader.keys(raw, EVENT_KEYS, path);
  const known = reader.requiredOneOf(raw, "type", TYPES, path);
  const day = reader.requiredDay(raw, "on", path);
  const draft = { type: known?.type, on: day === undefined ? undefined : dateOf(day) } as Draft;
  // Most events say what happened and when, and nothing else; a new deadline has to be said.
  const saysMore = said > 2 || known === undefined || day === undefined || known.type === "deadlineAdjusted";
  const recorded = saysMore ? readMore(reader, raw, draft, path) : null;
  if (known === undefined || day === undefined) return undefined;
  const newDue = draft.dueOn === undefined ? null : dayOf(draft.dueOn);
  return { type: known.type, place: known.place, day, recorded, source: Object.freeze(draft), index, newDue };
};

/** The issue that the date of a document implies. */
const impliedIssue = (day: DayNumber): CheckedEvent => ({
  type: "issued",
  place: eventIndex("issued"),
  day,
  recorded: null,
  source: Object.freeze({ type: "issued", on: dateOf(day) }),
  index: -1,
  newDue: null,
});

const inOrder = (a: CheckedEvent, b: CheckedEvent): number => a.day - b.day || a.index - b.index;

/** Puts events in order of day, then of position, where they are not in it already. */
const putInOrder = (events: CheckedEvent[]): void => {
  let before: CheckedEvent | undefined;
  for (const event of events) {
    if (before !== undefined && inOrder(before, event) > 0) {
      events.sort(inOrder);
      return;
    }
    before = event;
  }
};

/**
 * The events of a task in order of day, then of position, with the issue that the document's date implies. An event
 * before the task exists is reported.
 */
export const readEvents = (reader: Reader, raw: Raw, issued: DayNumber | null, path: string): CheckedEvent[] => {
  const events: CheckedEvent[] = [];
  const place = pathOf(path, "events");
  reader.array(raw, "events", path).forEach((value, i) => {
    const event = readEvent(reader, value, `${place}[${i}]`, i);
    if (event !== undefined) events.push(event);
  });
  // The document's own date stands whatever is appended later; an `issued` event of that day or before says the same.
  if (issued !== null && !events.some((event) => event.type === "issued" && event.day <= issued)) {
    events.unshift(impliedIssue(issued));
  }
  putInOrder(events);
  const opened = events.find((event) => OPENING.has(event.type));
  if (opened !== undefined) {
    for (const event of events) {
      if (event.day >= opened.day || CONTRADICTION.has(event.type)) continue;
      reader.report({
        code: "event-before-task",
        path: `${place}[${event.index}].on`,
        found: `${event.type} ${event.source.on}`,
        expected: `≥ ${opened.source.on} (${opened.type})`,
      });
    }
  }
  return events;
};
