import fc from "fast-check";
import { both } from "../../bilingual.js";
import {
  civilFromDay,
  type DayNumber,
  dateOf,
  dayOf,
  type PlainDate,
  vietnam,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { daysInMonth } from "../../calendar/plain-date.js";
import { fail } from "../../errors.js";

/** Days left free at both ends of a calendar, so that the counts that start from a drawn day stay inside it. */
const ROOM_BEFORE = 400;
const ROOM_AFTER = 1_200;
/** The years of official days, where holidays, days in lieu, swaps and make-up days are the real ones. */
const PREFERRED = { first: dayOf("2024-01-01"), last: dayOf("2027-12-31") };
const FOUR_YEARS = 1_461;
/** How far a day that is drawn close to a special one lies from it at most. */
const NEAR = 12;

/** The days from which days are drawn. */
export interface DayWindow {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Holidays, swapped and make-up days, and the ends of months. */
  readonly special: readonly DayNumber[];
}

const isEndOfMonth = (day: DayNumber): boolean => {
  const civil = civilFromDay(day);
  return civil.day === daysInMonth(civil.year, civil.month);
};

const boundsIn = (calendar: WorkingCalendar): Omit<DayWindow, "special"> => {
  const first = calendar.firstDay + ROOM_BEFORE;
  const last = calendar.lastDay - ROOM_AFTER;
  if (first > last) {
    const expected = both(`ít nhất ${ROOM_BEFORE + ROOM_AFTER} ngày`, `${ROOM_BEFORE + ROOM_AFTER} days or more`);
    fail({ code: "out-of-range", path: "calendar", found: calendar.range, expected });
  }
  const preferred = { first: Math.max(first, PREFERRED.first), last: Math.min(last, PREFERRED.last) };
  return preferred.first <= preferred.last ? preferred : { first, last: Math.min(last, first + FOUR_YEARS) };
};

const windows = new WeakMap<WorkingCalendar, DayWindow>();

/** The days of a calendar from which days are drawn. */
export const windowOf = (calendar: WorkingCalendar): DayWindow => {
  const known = windows.get(calendar);
  if (known !== undefined) return known;
  const { first, last } = boundsIn(calendar);
  const special: DayNumber[] = [];
  for (let day = first; day <= last; day++) {
    const { kind } = calendar.describe(day);
    if ((kind !== "working" && kind !== "weeklyRest") || isEndOfMonth(day)) special.push(day);
  }
  const window = { first, last, special };
  windows.set(calendar, window);
  return window;
};

/** A day as a number, more often than not close to Tết, a holiday, a swapped day or the end of a month. */
export const dayNumbers = (calendar: WorkingCalendar = vietnam): fc.Arbitrary<DayNumber> => {
  const { first, last, special } = windowOf(calendar);
  const anywhere = fc.integer({ min: first, max: last });
  if (special.length === 0) return anywhere;
  const near = fc
    .tuple(fc.constantFrom(...special), fc.integer({ min: -NEAR, max: NEAR }))
    .map(([day, shift]) => day + shift);
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: anywhere });
};

/**
 * A day, more often than not within 12 days of a holiday, a swapped or make-up day, or the end of a month: where counts
 * of working days go wrong. Days lie in 2024-2027 where the calendar covers those years.
 *
 * @param calendar - Whose holidays they crowd around; it covers 1,600 days or more. Default: `vietnam`.
 * @throws DondocError `out-of-range` for a calendar that is too short.
 * @example
 * fc.sample(days(), { seed: 1, numRuns: 3 }); // three days as "YYYY-MM-DD"
 */
export const days = (calendar: WorkingCalendar = vietnam): fc.Arbitrary<PlainDate> => dayNumbers(calendar).map(dateOf);

/** How long after its opening something happens: often within days, sometimes after months. */
export const gaps: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 15 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }) },
);

/** A day some way after another one. */
export const daysFrom = (day: DayNumber): fc.Arbitrary<PlainDate> => gaps.map((gap) => dateOf(day + gap));
