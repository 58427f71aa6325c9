import { EVENT_TYPES } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Lifecycle } from "../model/lifecycle.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { recordedTime } from "./office-hours.js";

const firstOf = (type: string, { events }: Lifecycle): CheckedEvent | null =>
  events.find((event) => event.type === type) ?? null;

/** The event that gave a trigger its day; `null` for a day that no event gave, or that is written in one. */
export const eventOf = ({ event, source }: TriggerDay, life: Lifecycle): CheckedEvent | null => {
  if (source !== undefined) return source;
  // A task starts with its assignment, or with the issue of its document.
  if (event === "start") return firstOf("assigned", life) ?? firstOf("issued", life);
  return (EVENT_TYPES as readonly string[]).includes(event) ? firstOf(event, life) : null;
};

/** At which time of its day a trigger came; `notRecorded` where an event gave the day and the record has no hour. */
export type TriggerTime = number | "notRecorded" | "noEvent";

export const timeOf = (trigger: TriggerDay, life: Lifecycle): TriggerTime => {
  const event = eventOf(trigger, life);
  if (event === null) return "noEvent";
  return recordedTime(event.source, trigger.day) ?? "notRecorded";
};
