import { type DayNumber, dayOf, type WorkingCalendar } from "../../calendar/index.js";
import { type PeriodIndex, periodStart } from "../../calendar/period.js";
import type { Cadence, Frequency } from "../../language/cadence.js";
import type { CalendarTrigger } from "../../language/rule.js";
import type { MeetingType } from "../../language/vocabulary.js";
import { appended } from "../model/appended.js";
import { compareText } from "../model/compare-text.js";
import type { Setting } from "../model/context.js";
import { optional } from "../model/optional.js";
import type { Meeting } from "../model/task.js";
import type { Trace } from "../model/trace.js";
import { type CadenceTable, cadenceTable, dueInPeriod, isDated, isMeeting, meetingOccurrence } from "./occurrences.js";

/** One period of a recurrence, with its day. */
export interface Period {
  readonly name: string;
  /** Its part of a key: the period, or the meeting by its id, else by its type and month. */
  readonly occasion: string;
  /** From 2 on, which of several meetings of one type and month without ids it is. */
  readonly twin?: number | undefined;
  /** How often its cadence recurs; `null` for a meeting. */
  readonly every: Frequency | null;
  /** Which cadence of the rule it belongs to: reports count once in each. Days of one month are one cadence. */
  readonly cadence: number;
  /** Its place among the dates of the rule. */
  readonly place: number;
  /** Its first day; of a meeting the day after the one before it. */
  readonly begins: DayNumber;
  /** The day that the text names, before any roll. */
  readonly nominal: DayNumber;
  /** The nominal day of the period before it. */
  readonly previous: DayNumber;
  /** The type of the first meeting that is listed: on which day the one before it was held nobody knows. */
  readonly firstOf?: MeetingType;
  readonly due: DayNumber;
  readonly at: string | null;
  readonly index: PeriodIndex | null;
}

const LENGTHS: readonly Frequency[] = ["week", "month", "quarter", "firstHalf", "halfYear", "year"];
const lengthOf = ({ every }: Period): number => (every === null ? -1 : LENGTHS.indexOf(every));

const inOrder = (a: Period, b: Period): number => a.due - b.due || lengthOf(a) - lengthOf(b) || a.place - b.place;

/** The latest year that a recurrence is followed to beyond a day, so that a search comes to an end. */
const YEARS_AHEAD = 3;
/** How many periods of a cadence are looked ahead: of one that is reported early the one after it is the next. */

/** No cadence is longer without a day than this many of its periods. */
const MOST_WITHOUT = 48;

/** No span of rest days moves a day farther than this. */
const FARTHEST_ROLL = 31;

const monthOf = ({ type, on }: Meeting): string => `${type}@${on.slice(0, 7)}`;

const twinOf = (meeting: Meeting, before: readonly Meeting[]): number | undefined => {
  if (meeting.id !== undefined) return undefined;
  const same = before.filter((one) => one.id === undefined && monthOf(one) === monthOf(meeting));
  return same.length === 0 ? undefined : same.length + 1;
};

const NO_DAYS: readonly DayNumber[] = [];

interface Reportable {
  readonly period: Period;
  readonly reported: DayNumber | null;
}

/** Without what comes after the next that is still open, of today or later, in each cadence. */
export const withoutSecondNext = <T extends Reportable>(
  periods: readonly T[],
  asOf: DayNumber,
  periodsAhead: Setting["periodsAhead"] = 1,
): readonly T[] => {
  // A reading whose dates lag behind is asked for more than the next.
  if (periodsAhead > 1) return periods;
  if (periods.length === 0) return periods;
  /** By cadence, the day of the next that is open. */
  const next: DayNumber[] = [];
  for (const { period, reported } of periods) {
    if (reported !== null || period.nominal < asOf) continue;
    next[period.cadence] = Math.min(next[period.cadence] ?? period.nominal, period.nominal);
  }
  const stays = ({ period }: T): boolean => period.nominal <= (next[period.cadence] ?? period.nominal);
  return periods.every(stays) ? periods : periods.filter(stays);
};

/** Whether a period of a cadence is still to be reported, of today or later. */
const isOpen = (cadence: number, periods: readonly Reportable[], asOf: DayNumber): boolean =>
  periods.some(({ period, reported }) => reported === null && period.cadence === cadence && period.nominal >= asOf);

/**
 * The days on which a list of periods changes by itself: the day after that of an open one, on which the next joins it;
 * of a cadence whose next ones are all reported early, the day of each.
 */
export const changesOf = (periods: readonly Reportable[], asOf: DayNumber): readonly DayNumber[] => {
  let days = NO_DAYS;
  for (const { period, reported } of periods) {
    if (reported === null) days = appended(days, period.nominal + 1);
    else if (period.nominal > asOf && !isOpen(period.cadence, periods, asOf)) days = appended(days, period.nominal);
  }
  return days;
};

/**
 * The dates of a recurrence, expanded in one place: evaluation, schedule, explain and open tasks read them here.
 * Periods come in the order of their days; one that a longer period due on the same day absorbs is left out (reading A07).
 */
export class Periods {
  readonly #trigger: CalendarTrigger;
  readonly #tables: readonly (CadenceTable | null)[];
  /** By place, the first place of the same cadence. */
  readonly #cadences: readonly number[];
  /** By place and index, the periods of one calendar that stand, `null` for one that does not: tasks ask for the same few. */
  #standing: readonly Map<PeriodIndex, Period | null>[] = [];
  #calendar: WorkingCalendar | null = null;

  constructor(trigger: CalendarTrigger) {
    this.#trigger = trigger;
    this.#tables = trigger.calendar.map((cadence) => (isDated(cadence) ? cadenceTable(cadence) : null));
    this.#cadences = trigger.calendar.map((cadence, place) => {
      if (!isDated(cadence) || cadence.mark === undefined) return place;
      return trigger.calendar.findIndex(
        (other) => isDated(other) && other.mark !== undefined && other.every === cadence.every,
      );
    });
  }

  get cadences(): readonly Cadence[] {
    return this.#trigger.calendar;
  }

  #period(table: CadenceTable, place: number, index: PeriodIndex, calendar: WorkingCalendar): Period {
    const { period, due, at } = table.occurrence(index, calendar);
    const { every } = table.cadence;
    return {
      name: period,
      occasion: period,
      every,
      cadence: this.#cadences[place] ?? place,
      place,
      begins: periodStart(every, index),
      nominal: table.nominal(index),
      previous: table.nominal(this.#before(table, index)),
      due,
      at,
      index,
    };
  }

  /** The period before one that has a day of the cadence. */
  #before(table: CadenceTable, index: PeriodIndex): PeriodIndex {
    let before = index - 1;
    while (!table.occurs(before) && before > index - MOST_WITHOUT) before--;
    return before;
  }

  /** The periods of one cadence whose nominal day lies in [from, to]. */
  #ofCadence(table: CadenceTable, place: number, from: DayNumber, to: DayNumber, calendar: WorkingCalendar): Period[] {
    const found: Period[] = [];
    for (let index = table.firstFrom(from); table.nominal(index) <= to; index++) {
      if (table.occurs(index)) found.push(this.#period(table, place, index, calendar));
    }
    return found;
  }

  /** Whether a longer period of the rule is due on the same day and takes its place, wherever the span asked for ends. */
  #isAbsorbed(one: Period, calendar: WorkingCalendar): boolean {
    if (this.#trigger.coincide !== "absorb") return false;
    return this.#tables.some((table, cadence) => {
      if (table === null || LENGTHS.indexOf(table.cadence.every) <= lengthOf(one)) return false;
      // A longer period that lies outside the calendar has no day that could be the same.
      const from = Math.max(one.due - FARTHEST_ROLL, calendar.firstDay);
      const to = Math.min(one.due + FARTHEST_ROLL, calendar.lastDay);
      const near = this.#ofCadence(table, cadence, from, to, calendar);
      return near.some(({ due }) => due === one.due);
    });
  }

  /** A period of a dated cadence; `null` where it has no such day, or a longer one takes its place. */
  #standingAt(table: CadenceTable, place: number, index: PeriodIndex, calendar: WorkingCalendar): Period | null {
    if (this.#calendar !== calendar) {
      this.#calendar = calendar;
      this.#standing = this.#tables.map(() => new Map());
    }
    const known = this.#standing[place]?.get(index);
    if (known !== undefined) return known;
    const one = table.occurs(index) ? this.#period(table, place, index, calendar) : null;
    const standing = one === null || this.#isAbsorbed(one, calendar) ? null : one;
    this.#standing[place]?.set(index, standing);
    return standing;
  }

  /** Periods in the order of their days and then of their names; those of one cadence stand in it. */
  #ordered(periods: Period[]): readonly Period[] {
    if (this.#tables.length === 1 || periods.length < 2) return periods;
    return periods.sort(inOrder);
  }

  #meetings(meetings: readonly Meeting[], calendar: WorkingCalendar): Period[] {
    return this.#trigger.calendar.flatMap((cadence, place): Period[] => {
      if (!isMeeting(cadence)) return [];
      return meetings
        .filter(({ type }) => type === cadence.meeting)
        .sort((a, b) => compareText(a.on, b.on))
        .map((meeting, nth, all) => {
          const before = all[nth - 1];
          const day = dayOf(meeting.on);
          const { period, due, at } = meetingOccurrence(cadence, day, calendar);
          return {
            name: period,
            occasion: meeting.id ?? monthOf(meeting),
            twin: twinOf(meeting, all.slice(0, nth)),
            every: null,
            cadence: place,
            place,
            // The first meeting looks back on all that went before it.
            begins: before === undefined ? calendar.firstDay : dayOf(before.on) + 1,
            nominal: due,
            previous:
              before === undefined ? calendar.firstDay - 1 : meetingOccurrence(cadence, dayOf(before.on), calendar).due,
            ...optional("firstOf", before === undefined ? cadence.meeting : undefined),
            due,
            at,
            index: null,
          };
        });
    });
  }

  #addMeetings(
    found: Period[],
    meetings: readonly Meeting[],
    from: DayNumber,
    to: DayNumber,
    calendar: WorkingCalendar,
  ): void {
    for (const one of this.#meetings(meetings, calendar)) {
      if (one.nominal >= from && one.nominal <= to && !this.#isAbsorbed(one, calendar)) found.push(one);
    }
  }

  /** Every period whose nominal day lies in [from, to]. */
  between(
    from: DayNumber,
    to: DayNumber,
    calendar: WorkingCalendar,
    meetings: readonly Meeting[] = [],
  ): readonly Period[] {
    const found: Period[] = [];
    this.#tables.forEach((table, place) => {
      if (table === null) return;
      for (let index = table.firstFrom(from); table.nominal(index) <= to; index++) {
        const one = this.#standingAt(table, place, index, calendar);
        if (one !== null) found.push(one);
      }
    });
    if (meetings.length > 0) this.#addMeetings(found, meetings, from, to, calendar);
    return this.#ordered(found);
  }

  /**
   * The first periods of each cadence after a day, within the years that a recurrence is followed to: two, since of one that
   * is reported early the second is the next.
   */
  after(
    day: DayNumber,
    last: DayNumber,
    calendar: WorkingCalendar,
    meetings: readonly Meeting[] = [],
    count = 2,
  ): readonly Period[] {
    const until = Math.min(last, day + YEARS_AHEAD * 366);
    const found: Period[] = [];
    this.#tables.forEach((table, place) => {
      if (table === null) return;
      let left = count;
      for (let index = table.firstFrom(day + 1); left > 0 && table.nominal(index) <= until; index++) {
        const one = this.#standingAt(table, place, index, calendar);
        if (one === null) continue;
        found.push(one);
        left--;
      }
    });
    if (meetings.length > 0) this.#addMeetings(found, meetings, day + 1, until, calendar);
    return this.#ordered(found);
  }

  /** Tells whoever asked why how the day of a period comes about. */
  trace(period: Period, calendar: WorkingCalendar, trace: Trace | undefined): void {
    const cadence = this.#trigger.calendar[period.place];
    if (trace === undefined || cadence === undefined) return;
    if (isMeeting(cadence)) meetingOccurrence(cadence, dayOf(period.name), calendar, trace);
    else if (isDated(cadence) && period.index !== null) dueInPeriod(cadence, period.index, calendar, trace);
  }
}
