import type { DayNumber } from "../../calendar/index.js";
import type { Body } from "../model/body.js";
import type { Interval } from "../model/interval.js";

/** The days of a list that lie in [from, to], each once. */
const daysIn = (days: readonly DayNumber[], from: DayNumber, to: DayNumber): readonly DayNumber[] => [
  ...new Set(days.filter((day) => day >= from && day <= to)),
];

/** Whether a day of a rising list lies in [from, to]. */
const hasDayIn = (days: readonly DayNumber[], from: DayNumber, to: DayNumber): boolean => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? from) >= from) high = middle;
    else low = middle + 1;
  }
  const day = days[low];
  return day !== undefined && day <= to;
};

/** The days on which one body led an open task, and the days on which it finished one. */
class LedBy {
  readonly #open: Interval[] = [];
  readonly #finished: DayNumber[] = [];
  readonly #news: DayNumber[] = [];
  #inOrder = true;

  add(open: Interval): void {
    this.#open.push(open);
    this.#inOrder = false;
  }

  finish(day: DayNumber): void {
    this.#finished.push(day);
    this.#inOrder = false;
  }

  tell(day: DayNumber): void {
    this.#news.push(day);
    this.#inOrder = false;
  }

  /** Intervals that touch are put together, so that any day is found in a few steps. */
  #order(): void {
    if (this.#inOrder) return;
    this.#inOrder = true;
    const sorted = this.#open.splice(0).sort((a, b) => a.from - b.from);
    for (const one of sorted) {
      const last = this.#open.at(-1);
      if (last === undefined || (last.to !== null && one.from > last.to + 1)) {
        this.#open.push(one);
        continue;
      }
      const to = last.to === null || one.to === null ? null : Math.max(last.to, one.to);
      this.#open[this.#open.length - 1] = { from: last.from, to };
    }
    this.#finished.sort((a, b) => a - b);
    this.#news.sort((a, b) => a - b);
  }

  ledOn(day: DayNumber): boolean {
    this.#order();
    let low = 0;
    let high = this.#open.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#open[middle]?.from ?? day) <= day) low = middle + 1;
      else high = middle;
    }
    const one = this.#open[low - 1];
    return one !== undefined && (one.to === null || one.to >= day);
  }

  finishedIn(from: DayNumber, to: DayNumber): boolean {
    this.#order();
    return hasDayIn(this.#finished, from, to);
  }

  hasNewsIn(from: DayNumber, to: DayNumber): boolean {
    this.#order();
    return hasDayIn(this.#news, from, to);
  }

  finishedDays(from: DayNumber, to: DayNumber): readonly DayNumber[] {
    this.#order();
    return daysIn(this.#finished, from, to);
  }

  newsDays(from: DayNumber, to: DayNumber): readonly DayNumber[] {
    this.#order();
    return daysIn(this.#news, from, to);
  }

  /** Whether a day of [from, to] is one on which it led. */
  ledIn(from: DayNumber, to: DayNumber): boolean {
    this.#order();
    return this.#open.some((one) => one.from <= to && (one.to === null || one.to >= from));
  }

  /** The first day on which it led, or finished, anything; `null` when it never did. */
  get first(): DayNumber | null {
    this.#order();
    const [open] = this.#open;
    const [finished] = this.#finished;
    if (open === undefined || finished === undefined) return open?.from ?? finished ?? null;
    return Math.min(open.from, finished);
  }
}

/**
 * Which bodies owe a unit's report for a period (reading A62): those that on its nominal day lead an open task, or
 * finished one in the period, which runs from the day after the nominal day before to this one.
 */
export class LedDays {
  readonly #bodies = new Map<Body, LedBy>();
  /** The open tasks of whoever led them, known or not. */
  readonly #anybody = new LedBy();
  #begun: DayNumber | null = null;

  #of(body: Body): LedBy {
    const known = this.#bodies.get(body);
    if (known !== undefined) return known;
    const fresh = new LedBy();
    this.#bodies.set(body, fresh);
    return fresh;
  }

  /** A body leads an open task from a day to another, both included; `to` is `null` while it does. */
  leads(body: Body, open: Interval): void {
    if (open.to === null || open.to >= open.from) this.#of(body).add(open);
  }

  finishes(body: Body, day: DayNumber): void {
    this.#of(body).finish(day);
  }

  /** A task is open, whoever leads it. */
  isOpen(open: Interval): void {
    if (open.to === null || open.to >= open.from) this.#anybody.add(open);
  }

  /** A task is there from a day on, done on that day or not. */
  begins(day: DayNumber): void {
    this.#begun = Math.min(this.#begun ?? day, day);
  }

  /** A task was finished, whoever led it. */
  isFinished(day: DayNumber): void {
    this.#anybody.finish(day);
  }

  /** Whether any task was finished on a day of [from, to]. */
  wasFinishedIn(from: DayNumber, to: DayNumber): boolean {
    return this.#anybody.finishedIn(from, to);
  }

  /** Whether there was a task to tell of at the end of a period: one still to be done on its last day, or finished in it. */
  hadIn(from: DayNumber, last: DayNumber): boolean {
    return this.wasOpenIn(last, last) || this.wasFinishedIn(from, last);
  }

  /** Whether any task was there on a day of [from, to]: what was finished on a day was there on it. */
  wasThereIn(from: DayNumber, to: DayNumber): boolean {
    return this.wasOpenIn(from, to) || this.wasFinishedIn(from, to);
  }

  /** Whether any task was still to be done on a day of [from, to]. */
  wasOpenIn(from: DayNumber, to: DayNumber): boolean {
    return this.#anybody.ledIn(from, to);
  }

  /** The first day on which there was any task. */
  get firstOpen(): DayNumber | null {
    return this.#begun ?? this.#anybody.first;
  }

  /** Something happened that there is to report on (reading A60). */
  tells(body: Body, day: DayNumber): void {
    this.#of(body).tell(day);
  }

  /** Whether there is something to report on in a period. */
  hasNews(body: Body, nominal: DayNumber, previousNominal: DayNumber): boolean {
    return this.#bodies.get(body)?.hasNewsIn(previousNominal + 1, nominal) === true;
  }

  /** Whether a body led an open task on a day. */
  isLedOn(body: Body, day: DayNumber): boolean {
    return this.#bodies.get(body)?.ledOn(day) === true;
  }

  /** The days of a period on which a body finished a task. */
  finishedIn(body: Body, nominal: DayNumber, previousNominal: DayNumber): readonly DayNumber[] {
    return this.#bodies.get(body)?.finishedDays(previousNominal + 1, nominal) ?? [];
  }

  /** The days of a period on which there was something to report on. */
  newsIn(body: Body, nominal: DayNumber, previousNominal: DayNumber): readonly DayNumber[] {
    return this.#bodies.get(body)?.newsDays(previousNominal + 1, nominal) ?? [];
  }

  /** Every body that ever led, in the order in which they were met. */
  get bodies(): readonly Body[] {
    return [...this.#bodies.keys()];
  }

  /** The first day on which a body led a task. */
  firstDay(body: Body): DayNumber | null {
    return this.#bodies.get(body)?.first ?? null;
  }

  owes(body: Body, nominal: DayNumber, previousNominal: DayNumber): boolean {
    const led = this.#bodies.get(body);
    return led !== undefined && (led.ledOn(nominal) || led.finishedIn(previousNominal + 1, nominal));
  }
}

/** What is asked of days that are sure. */
export type SureDays = Pick<LedDays, "owes" | "hasNews" | "wasOpenIn" | "wasThereIn" | "hadIn">;
