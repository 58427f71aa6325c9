import { type DayNumber, dayInVietNam, type WorkingCalendar, type WorkingHourSpan } from "../../calendar/index.js";
import type { TaskEvent } from "../model/task.js";
import type { Trace } from "../model/trace.js";

/** A minute of a day: 0 is midnight in Viet Nam. */
type Minute = number;

/** A time of day, `15:00`, as a minute. */
export const minuteOf = (time: string): Minute => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** The time of day of an instant as results write it, `2026-03-11T14:00:00+07:00`. */
export const timeOfInstant = (at: string): string => at.slice(11, 16);
const two = (n: number): string => String(n).padStart(2, "0");
const timeOf = (minute: Minute): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const INSTANT_TIME = /[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The time in Viet Nam at which an event was recorded, when that was on the day of the event itself: minutes since
 * midnight, seconds as a part of one, since half a minute past an hour is past it.
 */
export const recordedTime = (event: TaskEvent, day: DayNumber): number | null => {
  const parts = event.recordedAt === undefined ? null : INSTANT_TIME.exec(event.recordedAt);
  if (parts === null || event.recordedAt === undefined || dayInVietNam(event.recordedAt, "recordedAt") !== day)
    return null;
  const [, hours = "0", minutes = "0", seconds = "0", offset = "Z"] = parts;
  const sign = offset.startsWith("-") ? -1 : 1;
  const shift = offset === "Z" ? 0 : sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)));
  const minute = (((Number(hours) * 60 + Number(minutes) - shift + 420) % 1440) + 1440) % 1440;
  return minute + Number(seconds) / 60;
};

/** The whole minute in Viet Nam at which an event was recorded. */
export const recordedMinute = (event: TaskEvent, day: DayNumber): Minute | null => {
  const time = recordedTime(event, day);
  return time === null ? null : Math.floor(time);
};

/** Where a span of office hours ends. */
export interface OfficeEnd {
  readonly day: DayNumber;
  readonly time: string;
}

/**
 * The instant at which so many office hours have passed since `minute` of `day` (`null`: since the office opens on the
 * next working day). Whole days are counted by the calendar's table, only the first and the last are walked.
 */
export const endOfOfficeHours = (
  day: DayNumber,
  minute: Minute | null,
  span: WorkingHourSpan,
  calendar: WorkingCalendar,
  trace?: Trace,
): OfficeEnd => {
  const hours = span.officeHours.map(([from, to]) => [minuteOf(from), minuteOf(to)] as const);
  const perDay = hours.reduce((sum, [from, to]) => sum + to - from, 0);
  let rest = Math.round(span.workingHours * 60);
  let current = day;
  if (minute !== null && calendar.isWorking(day)) {
    const left = hours.map(([from, to]) => [Math.max(from, minute), to] as const).filter(([from, to]) => to > from);
    const today = left.reduce((sum, [from, to]) => sum + to - from, 0);
    if (rest <= today) return finish(current, left, rest, trace);
    rest -= today;
  }
  const wholeDays = Math.ceil(rest / perDay) - 1;
  current = calendar.add(day, wholeDays + 1);
  return finish(current, hours, rest - wholeDays * perDay, trace);
};

const finish = (
  day: DayNumber,
  hours: readonly (readonly [Minute, Minute])[],
  minutes: number,
  trace?: Trace,
): OfficeEnd => {
  let rest = minutes;
  let end: Minute = hours[0]?.[0] ?? 0;
  for (const [from, to] of hours) {
    end = Math.min(to, from + rest);
    rest -= end - from;
    if (rest <= 0) break;
  }
  const time = timeOf(end);
  trace?.officeHours(day, time);
  return { day, time };
};
