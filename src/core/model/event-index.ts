import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";

const INDEX: Readonly<Record<EventType, number>> = Object.fromEntries(
  EVENT_TYPES.map((type, index) => [type, index]),
) as Record<EventType, number>;

/** Place of an event type in `Lifecycle.first`. */
export const eventIndex = (type: EventType): number => INDEX[type];
