import { roll } from "../../calendar/end-of-span.js";
import { type DayNumber, dateOf, type WorkingCalendar, weekdayOf } from "../../calendar/index.js";
import {
  dayOfMonth,
  type NamedPeriod,
  type PeriodIndex,
  periodAt,
  periodEnd,
  periodName,
  periodStart,
} from "../../calendar/period.js";
import type { Cadence, DatedCadence, Frequency, MeetingCadence, UndatedCadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { Trace } from "../model/trace.js";

/** One occurrence of a cadence: the period it is for and its last day. */
export interface Occurrence {
  readonly period: string;
  readonly due: DayNumber;
  /** The instant, where the text gives a time of day. */
  readonly at: string | null;
}

export const isDated = (cadence: Cadence): cadence is DatedCadence => "day" in cadence && cadence.day !== null;
export const isMeeting = (cadence: Cadence): cadence is MeetingCadence => "meeting" in cadence;
export const isUndated = (cadence: Cadence): cadence is UndatedCadence => "day" in cadence && cadence.day === null;

/** The day that a cadence names in a period, before its bound and roll. */
const namedDay = (cadence: DatedCadence, index: PeriodIndex): DayNumber => {
  const { day, every } = cadence;
  const start = cadence.in === "period" ? periodStart(every, index) : periodEnd(every, index) + 1;
  if ("last" in day) return cadence.in === "period" ? periodEnd(every, index) : periodEnd(every, index + 1);
  if ("nth" in day) {
    const toFirst = (day.weekday - weekdayOf(start) + 7) % 7;
    return start + toFirst + (day.nth - 1) * 7 + day.plusDays;
  }
  if ("week" in day) return start - weekdayOf(start) + (day.week - 1) * 7 + day.weekday;
  if ("weekday" in day) return start + day.weekday - 1;
  return dayOfMonth(start, day.month, day.day);
};

/**
 * Whether a period has the day that a cadence names: not every month has a fifth Monday, or a sixth week, and a day of the
 * next one takes no place of theirs.
 */
export const occursIn = ({ day, every, in: where }: DatedCadence, index: PeriodIndex): boolean => {
  if (!("nth" in day || "week" in day)) return true;
  const start = where === "period" ? periodStart(every, index) : periodEnd(every, index) + 1;
  const end = where === "period" ? periodEnd(every, index) : lastOfNext(every, index);
  const first =
    "nth" in day
      ? start + ((day.weekday - weekdayOf(start) + 7) % 7) + (day.nth - 1) * 7
      : start - weekdayOf(start) + (day.week - 1) * 7 + 1;
  return first <= end;
};

/** The last day of what follows a period: of its second half for the first half of a year. */
const lastOfNext = (every: DatedCadence["every"], index: PeriodIndex): DayNumber =>
  every === "firstHalf" ? periodEnd("year", index) : periodEnd(every, index + 1);

/** Whether a name is one of a period of a cadence: of its frequency, with its mark, and with a day of it. */
export const namesPeriodOf = (cadence: DatedCadence, { every, index, mark }: NamedPeriod): boolean => {
  if (mark !== (cadence.mark ?? null)) return false;
  if (cadence.every === "firstHalf") return every === "halfYear" && index % 2 === 0 && occursIn(cadence, index / 2);
  return cadence.every === every && occursIn(cadence, index);
};

export const occurrenceName = (cadence: DatedCadence, index: PeriodIndex): string => {
  const name = periodName(cadence.every, index);
  return cadence.mark === undefined ? name : `${name}.${cadence.mark}`;
};

/** The last day of a cadence in one period. */
export const dueInPeriod = (
  cadence: DatedCadence,
  index: PeriodIndex,
  calendar: WorkingCalendar,
  trace?: Trace,
): DayNumber => {
  const named = namedDay(cadence, index);
  trace?.period(occurrenceName(cadence, index), named);
  const bounded = cadence.bound === "before" ? named - 1 : named;
  if (bounded !== named) trace?.before(bounded);
  return roll(bounded, cadence.roll, calendar, trace);
};

export const occurrenceOf = (cadence: DatedCadence, index: PeriodIndex, calendar: WorkingCalendar): Occurrence => {
  const due = dueInPeriod(cadence, index, calendar);
  return {
    period: occurrenceName(cadence, index),
    due,
    at: cadence.at === undefined ? null : `${dateOf(due)}T${cadence.at}:00+07:00`,
  };
};

/** The last day that a cadence names in a period, before any roll: *trước ngày D* names D−1. */
const nominalDay = (cadence: DatedCadence, index: PeriodIndex): DayNumber => {
  const named = namedDay(cadence, index);
  return cadence.bound === "before" ? named - 1 : named;
};

/**
 * A cadence with its occurrences kept once they are computed: a register asks for the same few periods for every task.
 * Those that roll depend on the calendar and are computed each time.
 */
export interface CadenceTable {
  readonly cadence: DatedCadence;
  readonly nominal: (index: PeriodIndex) => DayNumber;
  readonly occurrence: (index: PeriodIndex, calendar: WorkingCalendar) => Occurrence;
  /** Whether a period has such a day at all. */
  readonly occurs: (index: PeriodIndex) => boolean;
  /** The first period whose nominal day is not before `day`. */
  readonly firstFrom: (day: DayNumber) => PeriodIndex;
}

export const cadenceTable = (cadence: DatedCadence): CadenceTable => {
  const occurrences = new Map<PeriodIndex, Occurrence>();
  const days = new Map<PeriodIndex, DayNumber>();
  const nominal = (index: PeriodIndex): DayNumber => {
    const kept = days.get(index);
    if (kept !== undefined) return kept;
    const fresh = nominalDay(cadence, index);
    days.set(index, fresh);
    return fresh;
  };
  const occurrence = (index: PeriodIndex, calendar: WorkingCalendar): Occurrence => {
    if (cadence.roll !== "none") return occurrenceOf(cadence, index, calendar);
    const kept = occurrences.get(index);
    if (kept !== undefined) return kept;
    const fresh = occurrenceOf(cadence, index, calendar);
    occurrences.set(index, fresh);
    return fresh;
  };
  const firstFrom = (day: DayNumber): PeriodIndex => {
    let index = periodAt(cadence.every, day) + 1;
    while (nominal(index) >= day) index--;
    return index + 1;
  };
  const occurs = (index: PeriodIndex): boolean => occursIn(cadence, index);
  return { cadence, nominal, occurrence, occurs, firstFrom };
};

/** The occurrence that hangs on a meeting: its day, or the nth working day before it. */
export const meetingOccurrence = (
  cadence: MeetingCadence,
  meetingDay: DayNumber,
  calendar: WorkingCalendar,
  trace?: Trace,
): Occurrence => {
  trace?.meeting(meetingDay);
  if (cadence.daysBefore !== undefined) {
    const due = meetingDay - cadence.daysBefore;
    trace?.daysBeforeMeeting(cadence.daysBefore, "days", due, meetingDay, calendar);
    return { period: dateOf(meetingDay), due, at: null };
  }
  const n = cadence.workingDaysBefore;
  const due = n === 0 ? meetingDay : calendar.add(meetingDay, -n);
  if (n > 0) trace?.daysBeforeMeeting(n, "workingDays", due, meetingDay, calendar);
  return { period: dateOf(meetingDay), due, at: null };
};

/** The periods of an undated cadence that end in [from, to]; one nameless period when the text gives no frequency. */
export const undatedPeriods = (
  cadence: UndatedCadence,
  from: DayNumber,
  to: DayNumber,
): { period: string | null; end: DayNumber }[] => {
  const { every } = cadence;
  if (every === null) return [{ period: null, end: to }];
  const found: { period: string | null; end: DayNumber }[] = [];
  for (let index = periodAt(every, from) - 1; periodEnd(every, index) <= to; index++) {
    const end = periodEnd(every, index);
    if (end >= from) found.push({ period: periodName(every, index), end });
  }
  return found;
};

const LENGTHS: readonly Frequency[] = ["week", "month", "quarter", "firstHalf", "halfYear", "year"];

/** Of periods without a day those that stand: where the longer absorbs the shorter, the longest that end together. */
export const standingPeriods = <T extends { readonly cadence: UndatedCadence; readonly end: DayNumber }>(
  rule: RecurrenceRule,
  periods: readonly T[],
): readonly T[] => {
  const length = ({ cadence }: T): number => (cadence.every === null ? -1 : LENGTHS.indexOf(cadence.every));
  return rule.trigger.coincide !== "absorb"
    ? periods
    : periods.filter((one) => !periods.some((other) => other.end === one.end && length(other) > length(one)));
};
