import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import type { Interval } from "../model/interval.js";

/** The unit that a stopped clock counts: working days, or every day. */
export type RunningUnit = "workingDays" | "days";

/**
 * The days on which a clock runs between the pauses of a task, which lie in the order of their days and apart from one
 * another. What the pauses before each one took is added up once, so that a question costs a search and no walk.
 */
export class RunningDays {
  readonly #pauses: readonly Interval[];
  readonly #calendar: WorkingCalendar;
  readonly #unit: RunningUnit;
  /** By place, the counted days of all pauses before it. */
  readonly #before: readonly number[];

  constructor(pauses: readonly Interval[], unit: RunningUnit, calendar: WorkingCalendar) {
    this.#pauses = pauses;
    this.#calendar = calendar;
    this.#unit = unit;
    const before: number[] = [0];
    for (const { from, to } of pauses) {
      const all = before.at(-1) ?? 0;
      before.push(to === null || to < from ? all : all + this.#counted(from - 1, to));
    }
    this.#before = before;
  }

  /** Counted days in (after, through], as far as the calendar reaches. */
  #counted(after: DayNumber, through: DayNumber): number {
    if (this.#unit === "days") return through - after;
    const { firstDay, lastDay } = this.#calendar;
    const within = (day: DayNumber): DayNumber => Math.min(Math.max(day, firstDay - 1), lastDay);
    return this.#calendar.count(within(after), within(through));
  }

  #add(day: DayNumber, n: number): DayNumber {
    return this.#unit === "days" ? day + n : this.#calendar.add(day, n);
  }

  /** The first pause that ends after a day. */
  #firstAfter(day: DayNumber): number {
    return this.#search(0, ({ to }) => to === null || to > day);
  }

  /** The first place from `low` on whose pause fits; every later one fits too. */
  #search(low: number, fits: (pause: Interval, place: number) => boolean): number {
    let first = low;
    let end = this.#pauses.length;
    while (first < end) {
      const middle = (first + end) >>> 1;
      const pause = this.#pauses[middle];
      if (pause !== undefined && fits(pause, middle)) end = middle;
      else first = middle + 1;
    }
    return first;
  }

  /** Whether the clock stands still on a day, and since which place. */
  pauseOn(day: DayNumber): Interval | null {
    const pause = this.#pauses[this.#firstAfter(day - 1)];
    return pause !== undefined && pause.from <= day ? pause : null;
  }

  /**
   * The nth running day after `start`.
   *
   * @param until - The day on which a pause that lasts is taken to end; `null`: it never does.
   * @returns `null` where a pause that lasts comes first.
   */
  nth(start: DayNumber, n: number, until: DayNumber | null): DayNumber | null {
    const first = this.#firstAfter(start);
    const opening = this.#pauses[first];
    // What of the first pause lies before the count is no part of it.
    const clipped = opening !== undefined && opening.from <= start ? this.#counted(opening.from - 1, start) : 0;
    const taken = (this.#before[first] ?? 0) + (opening?.to === null ? 0 : clipped);
    const stopped = (place: number): number => Math.max(0, (this.#before[place] ?? 0) - taken);
    const runs = (pause: Interval, place: number): number =>
      pause.from <= start ? 0 : this.#counted(start, pause.from - 1) - stopped(place);
    const place = this.#search(first, (pause, at) => runs(pause, at) >= n);
    const last = this.#pauses.at(-1);
    if (place < this.#pauses.length || last === undefined || last.to !== null) {
      return this.#add(start, n + stopped(place));
    }
    if (until === null) return null;
    return this.#add(Math.max(start, last.from - 1, until), n - runs(last, this.#pauses.length - 1));
  }
}
