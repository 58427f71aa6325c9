import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { CalendarTrigger } from "../../language/rule.js";
import type { Meeting } from "../model/task.js";
import { isMeeting } from "./occurrences.js";
import { type Period, Periods } from "./periods.js";

/** How a recurrence reads, or read, in one version of its regulation, and from when to when. */
export interface Wording {
  readonly trigger: CalendarTrigger;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Whether it is the one that asks. */
  readonly own: boolean;
}

/** A period, and whether it is one of the wording that asks. */
export interface WordedPeriod {
  readonly period: Period;
  readonly own: boolean;
}

/** What is asked for: from a day on what was owed by the day judged, and so many of each cadence after it. */
export interface AskedSpan {
  readonly first: DayNumber;
  readonly asOf: DayNumber;
  readonly last: DayNumber;
  readonly ahead: number;
}

interface Ready {
  readonly dates: Periods;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly own: boolean;
  /** By cadence, the one of the asking wording that it goes on as; `null` for one that this has not. */
  readonly goesOnAs: (cadence: number) => number | null;
}

const frequencyOf = ({ calendar }: CalendarTrigger, place: number): string => {
  const cadence = calendar[place];
  if (cadence === undefined) return "";
  return isMeeting(cadence) ? `meeting ${cadence.meeting}` : (cadence.every ?? "");
};

/**
 * The periods of a recurrence through all its wordings, each in the days of its own: a report counts once in a cadence,
 * and what was reported later passes over what was missed, whatever the text said meanwhile.
 */
export class WordedPeriods {
  readonly own: Periods;
  readonly #wordings: readonly Ready[];

  constructor(trigger: CalendarTrigger, wordings: readonly Wording[]) {
    this.own = new Periods(trigger);
    const goesOnAs = (other: CalendarTrigger) => (cadence: number) => {
      const frequency = frequencyOf(other, cadence);
      const same = trigger.calendar.findIndex((_, place) => frequencyOf(trigger, place) === frequency);
      return same < 0 ? null : same;
    };
    this.#wordings = wordings.map(({ trigger: other, from, to, own }) => ({
      dates: own ? this.own : new Periods(other),
      from,
      to,
      own,
      goesOnAs: own ? (cadence) => cadence : goesOnAs(other),
    }));
  }

  /** The periods of the span and those after it, in the order of their days. */
  around(
    { first, asOf, last, ahead }: AskedSpan,
    calendar: WorkingCalendar,
    meetings: readonly Meeting[] = [],
  ): readonly WordedPeriod[] {
    const found: WordedPeriod[] = [];
    for (const { dates, from, to, own, goesOnAs } of this.#wordings) {
      const begin = Math.max(first, from);
      const end = Math.min(last, to);
      if (end < begin) continue;
      const add = (periods: readonly Period[]): void => {
        for (const period of periods) {
          const cadence = goesOnAs(period.cadence);
          if (cadence !== null)
            found.push({ period: cadence === period.cadence ? period : { ...period, cadence }, own });
        }
      };
      add(dates.between(begin, Math.min(asOf, end), calendar, meetings));
      if (ahead > 0) add(dates.after(Math.max(asOf, begin - 1), end, calendar, meetings, ahead));
    }
    return this.#wordings.length === 1 ? found : found.sort((a, b) => a.period.due - b.period.due);
  }
}
