import { TZDate } from "@date-fns/tz";
import type { ContextFn, ContextOptions, DateArg, Interval } from "date-fns";
import { constructFrom } from "date-fns/constructFrom";
import { answering, anything, aText, kindWord, requireOptions } from "../answering.js";
import { type DayNumber, dateOf, dayInVietNam, vietnam, type WorkingCalendar } from "../calendar/index.js";
import { dayFromCivil } from "../calendar/plain-date.js";
import { problemWithCalendar, requiredCalendar } from "../calendar/required-calendar.js";
import { fail } from "../errors.js";

/** How working days are counted between instants. */
export interface WorkingDayOptions<Result extends Date = Date> extends ContextOptions<Result> {
  /** Which days are worked; that of Viet Nam when not said. */
  readonly calendar?: WorkingCalendar;
  /** Where a day begins and ends; Viet Nam when not said, whatever the zone of the machine or of the date. */
  readonly timeZone?: string;
}

const VIET_NAM = "Asia/Ho_Chi_Minh";
const CHECKS = { calendar: problemWithCalendar, timeZone: aText, in: anything };

interface Setting {
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
}

const settingOf = ({ calendar, timeZone = VIET_NAM }: WorkingDayOptions): Setting => {
  try {
    // A zone that nobody knows would make every day an invalid one.
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    fail({ code: "unknown-name", path: "timeZone", found: timeZone, expected: VIET_NAM });
  }
  return { calendar: requiredCalendar(calendar ?? vietnam), timeZone };
};

const checked = <T>(options: WorkingDayOptions | undefined, act: (setting: Setting) => T): T =>
  answering("date", () => {
    if (options !== undefined) requireOptions(options, CHECKS);
    return act(settingOf(options ?? {}));
  });

/** The instant of an argument. A text is read as date-fns reads it, but never in the zone of the machine. */
const instantOf = (date: DateArg<Date>): number => {
  if (typeof date === "number") return date;
  if (typeof date === "string") {
    if (Number.isNaN(Date.parse(date))) return Number.NaN;
    dayInVietNam(date, "date");
    return Date.parse(date);
  }
  const time: unknown = date instanceof Date || Object.prototype.toString.call(date) === "[object Date]" ? +date : null;
  return typeof time === "number"
    ? time
    : fail({ code: "wrong-type", path: "date", found: kindWord(date), expected: "Date, number" });
};

/** The day that an instant lies in. */
const dayAt = (instant: number, timeZone: string): DayNumber => {
  const local = new TZDate(instant, timeZone);
  return dayFromCivil(local.getFullYear(), local.getMonth() + 1, local.getDate());
};

/** The same time of another day. */
const movedTo = (instant: number, days: number, timeZone: string): number => {
  const local = new TZDate(instant, timeZone);
  local.setDate(local.getDate() + days);
  return +local;
};

/** A result as date-fns gives it: by `in` where it is given, else of the kind of the argument. */
const made = <Result extends Date>(
  context: ContextFn<Result> | undefined,
  like: DateArg<Date>,
  instant: number,
): Result => constructFrom<Date, Result>(context ?? (typeof like === "object" ? like : undefined), instant);

const add = <Result extends Date>(
  date: DateArg<Date>,
  amount: number,
  options: WorkingDayOptions<Result> | undefined,
): Result =>
  checked(options, ({ calendar, timeZone }) => {
    const instant = instantOf(date);
    const context = options?.in;
    if (Number.isNaN(instant) || Number.isNaN(amount)) return made(context, date, Number.NaN);
    if (amount === 0) return made(context, date, instant);
    const day = dayAt(instant, timeZone);
    return made(context, date, movedTo(instant, calendar.add(day, amount) - day, timeZone));
  });

/**
 * The date so many working days later, at the same time of day; a negative amount goes back. As `addBusinessDays` of date-fns,
 * with the holidays, days in lieu and swapped days of the calendar: the day itself is never counted, 0 leaves it where it is, an
 * invalid date or amount gives an invalid date.
 *
 * @throws DondocError `outside-calendar` where the calendar does not answer; `out-of-range` for a part of a day.
 * @example
 * addWorkingDays(new Date("2026-08-28T09:00:00+07:00"), 3); // 2026-09-07, nine o'clock in Viet Nam
 */
export const addWorkingDays = <Value extends Date, Result extends Date = Value>(
  date: DateArg<Value>,
  amount: number,
  options?: WorkingDayOptions<Result>,
): Result => add(date, amount, options);

/**
 * The date so many working days earlier, as `subBusinessDays` of date-fns: `addWorkingDays` with the amount turned round.
 *
 * @throws DondocError `outside-calendar` where the calendar does not answer; `out-of-range` for a part of a day.
 * @example
 * subWorkingDays(new Date("2026-09-07T09:00:00+07:00"), 3); // 2026-08-28, nine o'clock in Viet Nam
 */
export const subWorkingDays = <Value extends Date, Result extends Date = Value>(
  date: DateArg<Value>,
  amount: number,
  options?: WorkingDayOptions<Result>,
): Result => add(date, -amount, options);

/**
 * Whether the day of a date is worked; not that of an invalid date.
 *
 * @throws DondocError `outside-calendar` where the calendar does not answer.
 * @example
 * isWorkingDay(new Date("2026-08-28T20:00:00Z")); // false: Saturday 29 August in Viet Nam
 */
export const isWorkingDay = (date: DateArg<Date>, options?: WorkingDayOptions): boolean =>
  checked(options, ({ calendar, timeZone }) => {
    const instant = instantOf(date);
    return !Number.isNaN(instant) && calendar.isWorking(dayAt(instant, timeZone));
  });

/**
 * How many working days lie between two dates, as `differenceInBusinessDays` of date-fns counts: times of day do not matter,
 * the day of the earlier date counts, that of the later one does not; negative where the dates stand the other way round. The
 * law counts the other way (`countWorkingDays` of dondoc/calendar): the first day does not count, the last one does.
 *
 * @throws DondocError `outside-calendar` where the calendar does not answer.
 * @example
 * differenceInWorkingDays(new Date("2026-09-07T09:00:00+07:00"), new Date("2026-08-28T09:00:00+07:00")); // 3
 */
export const differenceInWorkingDays = (
  laterDate: DateArg<Date>,
  earlierDate: DateArg<Date>,
  options?: WorkingDayOptions,
): number =>
  checked(options, ({ calendar, timeZone }) => {
    const [later, earlier] = [instantOf(laterDate), instantOf(earlierDate)];
    if (Number.isNaN(later) || Number.isNaN(earlier)) return Number.NaN;
    const [to, from] = [dayAt(later, timeZone), dayAt(earlier, timeZone)];
    calendar.require(to);
    calendar.require(from);
    if (to === from) return 0;
    // Of the pair of ends the one that was given as the earlier date is counted.
    const count = to > from ? calendar.count(from - 1, to - 1) : -calendar.count(to, from);
    return count === 0 ? 0 : count;
  });

/**
 * The working days of an interval, both ends included, each at its beginning; from last to first where the interval ends
 * before it starts, as `eachDayOfInterval` of date-fns. An invalid end gives none.
 *
 * @throws DondocError `outside-calendar` where the calendar does not answer.
 * @example
 * const [start, end] = [new Date("2026-08-28T09:00:00+07:00"), new Date("2026-09-07T09:00:00+07:00")];
 * eachWorkingDayOfInterval({ start, end }).length; // 4: 28/8, 3/9, 4/9 and 7/9
 */
export const eachWorkingDayOfInterval = <Value extends Interval, Result extends Date = Date>(
  interval: Value,
  options?: WorkingDayOptions<Result>,
): Result[] =>
  checked(options, ({ calendar, timeZone }) => {
    const { start, end } = Object(interval) as Interval;
    const [first, last] = [instantOf(start), instantOf(end)];
    if (Number.isNaN(first) || Number.isNaN(last)) return [];
    const [from, to] = [dayAt(first, timeZone), dayAt(last, timeZone)].sort((a, b) => a - b) as [number, number];
    calendar.require(from);
    calendar.require(to);
    const days: Result[] = [];
    for (let day = from; day <= to; day++) {
      if (!calendar.isWorking(day)) continue;
      const [year = 0, month = 1, date = 1] = dateOf(day).split("-").map(Number);
      days.push(made(options?.in, start, +new TZDate(year, month - 1, date, timeZone)));
    }
    return first <= last ? days : days.reverse();
  });
