import { type DayNumber, dayOf, type WorkingCalendar } from "../../calendar/index.js";
import { type PeriodIndex, periodEnd, periodStart } from "../../calendar/period.js";
import type { Cadence, Frequency } from "../../language/cadence.js";
import type { CalendarTrigger } from "../../language/rule.js";
import { compareText } from "../model/compare-text.js";
import type { Meeting } from "../model/task.js";
import type { Trace } from "../model/trace.js";
import { type CadenceTable, cadenceTable, dueInPeriod, isDated, isMeeting, meetingOccurrence } from "./occurrences.js";

/** One period of a recurrence, with its day. */
export interface Period {
  readonly name: string;
  /** Its part of a key: the period, or the meeting by its id, else by its type and month. */
  readonly occasion: string;
  /** How often its cadence recurs; `null` for a meeting. */
  readonly every: Frequency | null;
  /** Which cadence of the rule it belongs to: reports count once in each. Days of one month are one cadence. */
  readonly cadence: number;
  /** Its place among the dates of the rule. */
  readonly place: number;
  /** Its first and its last day. */
  readonly ends: DayNumber;
  readonly begins: DayNumber;
  /** The day that the text names, before any roll. */
  readonly nominal: DayNumber;
  /** The nominal day of the period before it. */
  readonly previous: DayNumber;
  readonly due: DayNumber;
  readonly at: string | null;
  readonly index: PeriodIndex | null;
}

const LENGTHS: readonly Frequency[] = ["week", "month", "quarter", "firstHalf", "halfYear", "year"];
const lengthOf = ({ every }: Period): number => (every === null ? -1 : LENGTHS.indexOf(every));

/** The latest year that a recurrence is followed to beyond a day, so that a search comes to an end. */
const YEARS_AHEAD = 3;

interface Reportable {
  readonly period: Period;
  readonly reported: DayNumber | null;
}

/** Without the period after one whose day is today and that is still open: that one is the next. */
export const withoutSecondNext = <T extends Reportable>(periods: readonly T[], asOf: DayNumber): readonly T[] => {
  const today = new Set(
    periods.flatMap(({ period, reported }) => (period.nominal === asOf && reported === null ? [period.cadence] : [])),
  );
  return today.size === 0
    ? periods
    : periods.filter(({ period }) => period.nominal <= asOf || !today.has(period.cadence));
};

/**
 * The dates of a recurrence, expanded in one place: evaluation, schedule, explain and open tasks read them here.
 * Periods come in the order of their days; one that a longer period with the same end absorbs is left out.
 */
export class Periods {
  readonly #trigger: CalendarTrigger;
  readonly #tables: readonly (CadenceTable | null)[];
  /** By place, the first place of the same cadence. */
  readonly #cadences: readonly number[];

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
      ends: periodEnd(every, index),
      nominal: table.nominal(index),
      previous: table.nominal(index - 1),
      due,
      at,
      index,
    };
  }

  /** The periods of one cadence whose nominal day lies in [from, to]. */
  #ofCadence(table: CadenceTable, place: number, from: DayNumber, to: DayNumber, calendar: WorkingCalendar): Period[] {
    const found: Period[] = [];
    for (let index = table.firstFrom(from); table.nominal(index) <= to; index++) {
      found.push(this.#period(table, place, index, calendar));
    }
    return found;
  }

  /** The periods that stand, in the order of their days and then of their names. */
  #standing(periods: readonly Period[]): readonly Period[] {
    const stand =
      this.#trigger.coincide === "absorb"
        ? periods.filter((one) => !periods.some((other) => other.ends === one.ends && lengthOf(other) > lengthOf(one)))
        : periods;
    return [...stand].sort((a, b) => a.due - b.due || lengthOf(a) - lengthOf(b) || a.place - b.place);
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
            occasion: meeting.id ?? `${meeting.type}@${meeting.on.slice(0, 7)}`,
            every: null,
            cadence: place,
            place,
            begins: day,
            ends: day,
            nominal: due,
            // The first meeting looks back on all that went before it.
            previous:
              before === undefined ? calendar.firstDay - 1 : meetingOccurrence(cadence, dayOf(before.on), calendar).due,
            due,
            at,
            index: null,
          };
        });
    });
  }

  /** Every period whose nominal day lies in [from, to]. */
  between(
    from: DayNumber,
    to: DayNumber,
    calendar: WorkingCalendar,
    meetings: readonly Meeting[] = [],
  ): readonly Period[] {
    const dated = this.#tables.flatMap((table, place) =>
      table === null ? [] : this.#ofCadence(table, place, from, to, calendar),
    );
    const met = this.#meetings(meetings, calendar).filter(({ nominal }) => nominal >= from && nominal <= to);
    return this.#standing([...dated, ...met]);
  }

  /** The first period of each cadence after a day, within the years that a recurrence is followed to. */
  after(
    day: DayNumber,
    last: DayNumber,
    calendar: WorkingCalendar,
    meetings: readonly Meeting[] = [],
  ): readonly Period[] {
    const ahead = this.between(day + 1, Math.min(last, day + YEARS_AHEAD * 366), calendar, meetings);
    const seen = new Set<number>();
    return ahead.filter(({ cadence }) => !seen.has(cadence) && seen.add(cadence));
  }

  /** Tells whoever asked why how the day of a period comes about. */
  trace(period: Period, calendar: WorkingCalendar, trace: Trace | undefined): void {
    const table = this.#tables[period.place];
    if (trace === undefined || table === undefined || table === null || period.index === null) return;
    dueInPeriod(table.cadence, period.index, calendar, trace);
  }
}
