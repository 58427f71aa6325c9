import fc from "fast-check";
import type { SpecialDay } from "../../calendar/day-info.js";
import {
  dateOf,
  dayOf,
  defineCalendar,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type Weekday,
  type WorkingCalendar,
} from "../../calendar/index.js";
import { dayNumbers } from "./days.js";

const SOURCE = "QĐ 12/QĐ-SNV";
const FIRST = "2020-01-01";
const LAST = "2034-12-31";

const dates = (maxLength: number): fc.Arbitrary<PlainDate[]> => fc.uniqueArray(dayNumbers().map(dateOf), { maxLength });

/** The Vietnamese calendar with the days of an agency: closed on some days, at work on others. */
const agencies: fc.Arbitrary<WorkingCalendar> = fc
  .tuple(dates(12), dates(6))
  .map(([off, working]) =>
    vietnam.with({ off, working: working.filter((date) => !off.includes(date)), source: SOURCE }),
  );

/** The Vietnamese calendar as it was known on an earlier day. */
const earlierKnowledge: fc.Arbitrary<WorkingCalendar> = fc
  .constantFrom("2024-06-30", "2025-01-15", "2025-12-24", "2025-12-25", "2026-06-30")
  .map((knownAt) => vietnamCalendar({ knownAt }));

const WEEKS: readonly (readonly Weekday[])[] = [[6, 7], [7], [5, 6], []];

const specialDay = (date: PlainDate, working: boolean): SpecialDay =>
  Object.freeze({
    date,
    working,
    kind: working ? "makeUp" : "statutory",
    name: Object.freeze({ vi: working ? "Ngày làm bù" : "Ngày lễ", en: working ? "Make-up day" : "Holiday" }),
    basis: SOURCE,
    announcedOn: null,
  });

/** Another country's calendar: another weekly rest, holidays of its own, some in a row. */
const foreign: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    weeklyRest: fc.constantFrom(...WEEKS),
    runs: fc.array(fc.tuple(dayNumbers(), fc.integer({ min: 1, max: 10 })), { maxLength: 8 }),
    worked: dates(6),
    officialThrough: fc.constantFrom(null, "2025-12-31", "2026-12-31"),
  })
  .map(({ weeklyRest, runs, worked, officialThrough }) => {
    const off = new Set(runs.flatMap(([first, length]) => Array.from({ length }, (_, i) => dateOf(first + i))));
    const specialDays = [
      ...[...off].map((date) => specialDay(date, false)),
      ...worked.filter((date) => !off.has(date)).map((date) => specialDay(date, true)),
    ].sort((a, b) => dayOf(a.date) - dayOf(b.date));
    const provisionalThrough = officialThrough === null ? null : "2027-12-31";
    return defineCalendar({
      id: "foreign",
      first: FIRST,
      last: LAST,
      weeklyRest,
      specialDays,
      officialThrough,
      provisionalThrough,
    });
  });

/**
 * A working calendar: the Vietnamese one, the same as it was known earlier or with the days of an agency, or one with
 * another weekly rest and holidays of its own.
 *
 * @example
 * fc.assert(fc.property(calendars(), days(), (calendar, date) => { … }));
 */
export const calendars = (): fc.Arbitrary<WorkingCalendar> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(vietnam) },
    { weight: 1, arbitrary: earlierKnowledge },
    { weight: 3, arbitrary: agencies },
    { weight: 2, arbitrary: foreign },
  );
