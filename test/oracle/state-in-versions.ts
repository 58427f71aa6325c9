import { isWorkingDay, nthWorkingDayAfter } from "./calendar.js";

/**
 * SEMANTICS 20 and 25 as a clerk would follow them, a finger on the calendar: each day has one text, and its number says
 * whether the lateness is reached on it. An act from the day on which it was first reached on settles it for good; so does
 * one before, by the number of the text that then takes force.
 */

export interface NumberFrom {
  /** The first day of the text; the first one's lies before everything. */
  readonly from: number;
  readonly workingDays: number;
}

export interface ClerksState {
  readonly state: "met" | "owed" | "none";
  readonly since: number | null;
  readonly handledOn: number | null;
}

const textOn = (texts: readonly NumberFrom[], day: number): NumberFrom => {
  const text = texts.findLast(({ from }) => from <= day);
  if (text === undefined) throw new Error("a day before the first text");
  return text;
};

export const stateInVersions = (
  due: number,
  given: readonly NumberFrom[],
  acts: readonly number[],
  asOf: number,
): ClerksState => {
  // A text that leaves the number alone goes on from the one before it.
  const texts = given.filter(({ workingDays }, i) => given[i - 1]?.workingDays !== workingDays);
  let reachedFirst: number | null = null;
  let handledOn: number | null = null;
  let late = 0;
  for (let day = due + 1; day <= asOf && handledOn === null; day += 1) {
    if (isWorkingDay(day)) late += 1;
    const number = textOn(texts, day).workingDays;
    // What a text had reached before it began is reached on its first day.
    if (late >= number) reachedFirst ??= day;
    const byNumberNow = late >= number ? nthWorkingDayAfter(due, number) : Number.POSITIVE_INFINITY;
    const from = Math.min(reachedFirst ?? Number.POSITIVE_INFINITY, byNumberNow);
    handledOn = acts.find((act) => from <= act && act <= day) ?? null;
  }
  if (handledOn !== null) return { state: "met", since: null, handledOn };
  const now = textOn(texts, asOf);
  if (late < now.workingDays) return { state: "none", since: null, handledOn: null };
  return { state: "owed", since: Math.max(nthWorkingDayAfter(due, now.workingDays), now.from), handledOn: null };
};
