import { EVENT_TYPES, type EventType } from "../../language/vocabulary.js";

const INDEX: Readonly<Record<EventType, number>> = Object.fromEntries(
  EVENT_TYPES.map((type, index) => [type, index]),
) as Record<EventType, number>;

/** Place of an event type in `Lifecycle.first`. */
export const eventIndex = (type: EventType): number => INDEX[type];

/** Whether a history has an event of some types, by their places: the cheapest question there is of it. */
export const hasAny = (first: readonly (number | null)[], places: readonly number[]): boolean => {
  for (const place of places) if (first[place] !== null) return true;
  return false;
};
