import { readingPlainData } from "../model/plain-values.js";
import type { TaskEvent } from "../model/task.js";
import { Reader } from "./input-reader.js";
import { readEvent } from "./parse-events.js";

/**
 * Checks one event by itself and freezes it; `validateEvent` asks besides whether its task may have it. Of what was found
 * nothing is shown but its type: whose event it is, and whether that is classified, is not known.
 *
 * @throws DondocError with every problem at once.
 * @example
 * parseEvent({ type: "completed", on: "2026-03-05" }).type; // "completed"
 */
export const parseEvent = (value: unknown): TaskEvent =>
  readingPlainData(() => {
    const reader = new Reader();
    const event = readEvent(reader, value, "", 0);
    reader.hideSince(0);
    reader.finish();
    if (event === undefined) throw new Error("unreachable: an event without problems was read");
    return event.source;
  });
