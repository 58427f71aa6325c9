import type { DayNumber } from "../../calendar/index.js";
import type { CheckedEvent } from "../model/checked-event.js";
import { recordedTime } from "./office-hours.js";

/** The day on which something was done, and the hour of that day where the record has one. */
export interface Done {
  readonly day: DayNumber;
  /** Minutes since midnight; `null`: not recorded, and so the day decides. Asked only where the text gives an hour. */
  readonly time: () => number | null;
}

const NO_TIME = (): null => null;

/** What was done on a day of which the record has no hour. */
export const doneAt = (day: DayNumber | null): Done | null => (day === null ? null : { day, time: NO_TIME });

/** What an event did. */
export const doneIn = ({ day, source }: CheckedEvent): Done => ({ day, time: () => recordedTime(source, day) });

/** The hour of the first of several acts on one day; where one has no hour it may have been that one. */
const firstTime = (day: DayNumber, acts: readonly CheckedEvent[]): number | null => {
  let first: number | null = null;
  for (const { source } of acts) {
    const time = recordedTime(source, day);
    if (time === null) return null;
    first = first === null ? time : Math.min(first, time);
  }
  return first;
};

/** Of several acts on one day the first. */
export const doneFirst = (day: DayNumber, acts: () => readonly CheckedEvent[]): Done => ({
  day,
  time: () => firstTime(day, acts()),
});
