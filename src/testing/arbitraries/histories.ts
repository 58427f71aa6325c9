import fc from "fast-check";
import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { type DrawnEvent, type EventOptions, laterEvent, openingEvents } from "./events.js";

/** What a history is drawn for. */
export interface HistoryOptions extends EventOptions {
  /** The most events after the opening. Default: 7. */
  readonly mostEvents?: number;
}

/** The opening of a task and what followed. */
export const historyFrom = (opening: DayNumber, options: HistoryOptions = {}): fc.Arbitrary<DrawnEvent[]> =>
  fc
    .tuple(
      openingEvents(opening),
      fc.array(laterEvent(opening, options.profile), { maxLength: options.mostEvents ?? 7 }),
    )
    .map(([opened, later]) => [...opened, ...later]);

/**
 * A history that can be true: the opening of a task (issue, assignment, receipt, or some of them; now and then none),
 * then up to seven events, none before `opening`. Contradictions occur: two completions, a confirmation without one.
 *
 * @example
 * fc.sample(histories("2026-01-05"), 1)[0]?.every(({ on }) => on >= "2026-01-05"); // true
 */
export const histories = (opening: PlainDate, options: HistoryOptions = {}): fc.Arbitrary<DrawnEvent[]> =>
  historyFrom(dayOf(opening, "opening"), options);
