import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  adjust,
  countWorkingDays,
  dayOf,
  defineCalendar,
  isWorkingDay,
  subtractWorkingDays,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../src/calendar/index.js";
import { deriveYear } from "../../src/calendar/vietnam/derive-year.js";
import { DondocError } from "../../src/errors.js";
import { CALENDAR_YEARS, HOLIDAYS, MAKE_UP_DAYS } from "../fixtures/vn-calendar.js";
import { isoDay, isWeekend, utcDay } from "../support/civil.js";
import { codesOf } from "../support/issues.js";

const FIRST = utcDay(2014, 1, 1);
const LAST = utcDay(2050, 12, 31);
const LONGEST = 400;

/** The rest days of 2014-2050 gathered without the calendar: weekends, the notices to 2027, the law from 2028. */
const restDays = (): Set<number> => {
  const rest = new Set<number>();
  for (let day = FIRST; day <= LAST; day++) if (isWeekend(day)) rest.add(day);
  for (const { date } of HOLIDAYS) rest.add(dayOf(date));
  for (const { date } of MAKE_UP_DAYS) rest.delete(dayOf(date));
  for (let year = 2028; year <= 2050; year++) {
    for (const { date } of deriveYear(year, { cultureDay: true, cultureDayInLieu: false })) rest.add(dayOf(date));
  }
  return rest;
};

/** `true` when the calendar refuses with the one code that says why. */
const refuses = (run: () => unknown): boolean => {
  try {
    run();
    return false;
  } catch (error) {
    return error instanceof DondocError && error.issues.length === 1 && error.code === "outside-calendar";
  }
};

/**
 * Walks day by day from every day of the calendar, in one direction, and compares each of the first 400 working days it
 * meets with `add`, and each running total with `count`; where the calendar ends, the next working day must be refused.
 */
const walk = (calendar: WorkingCalendar, rest: ReadonlySet<number>, direction: 1 | -1): string[] => {
  const wrong: string[] = [];
  const last = direction === 1 ? LAST : FIRST;
  for (let start = FIRST; start <= LAST; start++) {
    let met = 0;
    let day = start;
    while (met < LONGEST && day !== last) {
      day += direction;
      const working = !rest.has(day);
      if (working) {
        met++;
        if (calendar.add(start, met * direction) !== day)
          wrong.push(`${isoDay(start)} ${met * direction}: not ${isoDay(day)}`);
      }
      // Forwards the end counts and the start does not; backwards it is the other way round.
      const counted = direction === 1 ? calendar.count(start, day) : calendar.count(day - 1, start - 1);
      if (counted !== met) wrong.push(`${isoDay(start)} to ${isoDay(day)}: ${counted}, not ${met}`);
    }
    if (met < LONGEST && !refuses(() => calendar.add(start, (met + 1) * direction))) {
      wrong.push(`${isoDay(start)} ${(met + 1) * direction} is not refused`);
    }
    if (wrong.length > 20) return wrong;
  }
  return wrong;
};

const anyDay = fc.integer({ min: FIRST + 800, max: LAST - 800 });
const count = fc.integer({ min: 1, max: LONGEST });
/** Days off of an agency, close to the start of a count so that they matter. */
const nearDays = (day: number) =>
  fc.uniqueArray(
    fc.integer({ min: -60, max: 120 }).map((n) => day + n),
    { maxLength: 12 },
  );
const withNearDays = anyDay.chain((day) => fc.tuple(fc.constant(day), nearDays(day), nearDays(day)));
const SOURCE = "QĐ 12/QĐ-SNV";

const agency = (off: readonly number[], working: readonly number[]): WorkingCalendar =>
  vietnam.with({
    off: off.map(isoDay),
    working: working.filter((day) => !off.includes(day)).map(isoDay),
    source: SOURCE,
  });

describe("a slow walk, day by day", () => {
  const rest = restDays();

  it("finds the same working days as the calendar on every day of 2014 to 2050", () => {
    const differing: string[] = [];
    for (let day = FIRST; day <= LAST; day++) if (vietnam.isWorking(day) === rest.has(day)) differing.push(isoDay(day));
    expect(differing).toEqual([]);
  });

  it("ends each count of up to 400 working days where the calendar ends it, from every day, and is refused past the end", () => {
    expect(walk(vietnam, rest, 1)).toEqual([]);
  });

  it("ends each count back of up to 400 working days where the calendar ends it, from every day, and is refused before the start", () => {
    expect(walk(vietnam, rest, -1)).toEqual([]);
  });

  it("rolls every day to the working day on or after it, on or before it, or nowhere", () => {
    const wrong: string[] = [];
    let before: number | null = null;
    for (let day = FIRST; day <= LAST; day++) {
      if (!rest.has(day)) before = day;
      const date = isoDay(day);
      if (adjust(date, "none", vietnam) !== date) wrong.push(`none ${date}`);
      if (before === null ? !refuses(() => vietnam.preceding(day)) : vietnam.preceding(day) !== before)
        wrong.push(`preceding ${date}`);
    }
    let after: number | null = null;
    for (let day = LAST; day >= FIRST; day--) {
      if (!rest.has(day)) after = day;
      if (after === null ? !refuses(() => vietnam.following(day)) : vietnam.following(day) !== after)
        wrong.push(`following ${isoDay(day)}`);
    }
    expect(wrong).toEqual([]);
    expect(codesOf(() => adjust("2051-01-01", "none", vietnam))).toEqual(["outside-calendar"]);
  });

  it("agrees on a calendar of one agency too", () => {
    const off = ["2026-11-23", "2026-11-25", "2020-07-01"].map((date) => dayOf(date));
    const working = ["2026-11-28", "2026-09-02"].map((date) => dayOf(date));
    const own = new Set(rest);
    for (const day of off) own.add(day);
    for (const day of working) own.delete(day);
    const calendar = agency(off, working);
    const differing: string[] = [];
    for (let day = FIRST; day <= LAST; day++) if (calendar.isWorking(day) === own.has(day)) differing.push(isoDay(day));
    expect(differing).toEqual([]);
    expect(calendar.add(dayOf("2026-11-20"), 3)).toBe(dayOf("2026-11-28"));
    expect(calendar.count(dayOf("2026-08-31"), dayOf("2026-09-03"))).toBe(2);
  });

  it("works 37 years of the days the notices and the law leave", () => {
    const totals = Object.values(CALENDAR_YEARS).reduce((sum, year) => sum + year.workingDaysTotal, 0);
    expect(vietnam.count(FIRST - 1, utcDay(2027, 12, 31))).toBe(totals);
    expect(vietnam.count(FIRST - 1, LAST)).toBe(LAST - FIRST + 1 - rest.size);
  });
});

describe("adding and counting", () => {
  it("undo each other: n working days lie between a day and the nth working day after it", () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const end = addWorkingDays(isoDay(day), n, vietnam);
        expect(countWorkingDays(isoDay(day), end, vietnam)).toBe(n);
        expect(isWorkingDay(end, vietnam)).toBe(true);
      }),
    );
  });

  it("undo each other from the other side: the count from a day to a later working day leads back to it", () => {
    fc.assert(
      fc.property(anyDay, count, (day, distance) => {
        const end = vietnam.following(day + distance);
        expect(vietnam.add(day, vietnam.count(day, end))).toBe(end);
      }),
    );
  });

  it("count the other way with the other sign, and in parts as in whole", () => {
    fc.assert(
      fc.property(anyDay, count, count, (a, x, y) => {
        expect(vietnam.count(a + x, a) + vietnam.count(a, a + x)).toBe(0);
        expect(vietnam.count(a, a + x) + vietnam.count(a + x, a + x + y)).toBe(vietnam.count(a, a + x + y));
        expect(Object.is(vietnam.count(a, a), 0)).toBe(true);
      }),
    );
  });

  it("never end earlier for a later start, and always later for one working day more", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), count, (day, later, n) => {
        expect(vietnam.add(day + later, n)).toBeGreaterThanOrEqual(vietnam.add(day, n));
        expect(vietnam.add(day, n + 1)).toBeGreaterThan(vietnam.add(day, n));
        expect(vietnam.add(day - later, -n)).toBeLessThanOrEqual(vietnam.add(day, -n));
      }),
    );
  });

  it("lead back: n working days before the nth working day after a working day is that day", () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const start = isoDay(vietnam.following(day));
        expect(subtractWorkingDays(addWorkingDays(start, n, vietnam), n, vietnam)).toBe(start);
        expect(addWorkingDays(subtractWorkingDays(start, n, vietnam), n, vietnam)).toBe(start);
      }),
    );
  });

  it("add in parts as in whole", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (day, a, b) => {
        expect(vietnam.add(vietnam.add(day, a), b)).toBe(vietnam.add(day, a + b));
      }),
    );
  });
});

describe("the days of an agency", () => {
  it("never make a date earlier when they are days off", () => {
    fc.assert(
      fc.property(withNearDays, fc.integer({ min: 1, max: 60 }), ([day, off, more], n) => {
        const fewer = agency(off, []);
        const fewest = agency([...off, ...more], []);
        expect(fewer.add(day, n)).toBeGreaterThanOrEqual(vietnam.add(day, n));
        expect(fewest.add(day, n)).toBeGreaterThanOrEqual(fewer.add(day, n));
        expect(fewest.following(day)).toBeGreaterThanOrEqual(vietnam.following(day));
        expect(fewest.count(day, day + n)).toBeLessThanOrEqual(vietnam.count(day, day + n));
      }),
    );
  });

  it("never make a date later when they are worked", () => {
    fc.assert(
      fc.property(withNearDays, fc.integer({ min: 1, max: 60 }), ([day, , working], n) => {
        const more = agency([], working);
        expect(more.add(day, n)).toBeLessThanOrEqual(vietnam.add(day, n));
        expect(more.preceding(day)).toBeGreaterThanOrEqual(vietnam.preceding(day));
        expect(more.count(day, day + n)).toBeGreaterThanOrEqual(vietnam.count(day, day + n));
      }),
    );
  });

  it("change the days they name and no other, in either order", () => {
    fc.assert(
      fc.property(withNearDays, ([day, off, working]) => {
        const own = agency(off, working);
        const worked = working.filter((d) => !off.includes(d));
        const inTurn = vietnam
          .with({ working: worked.map(isoDay), source: SOURCE })
          .with({ off: off.map(isoDay), source: SOURCE });
        for (let d = day - 70; d <= day + 130; d++) {
          const expected = off.includes(d) ? false : worked.includes(d) ? true : vietnam.isWorking(d);
          expect(own.isWorking(d)).toBe(expected);
          expect(inTurn.isWorking(d)).toBe(expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("other calendars", () => {
  it("differ, as known on 24 and on 25 December 2025, on the two days of one swap and on no other", () => {
    const early = vietnamCalendar({ knownAt: "2025-12-24" });
    const late = vietnamCalendar({ knownAt: "2025-12-25" });
    const differing: string[] = [];
    for (let day = FIRST; day <= LAST; day++)
      if (early.isWorking(day) !== late.isWorking(day)) differing.push(isoDay(day));
    expect(differing).toEqual(["2026-01-02", "2026-01-10"]);
  });

  it("can have another week: six days, resting on Sunday", () => {
    const sixDays = defineCalendar({
      id: "six-days",
      first: "2026-01-01",
      last: "2026-12-31",
      weeklyRest: [7],
      specialDays: [],
      officialThrough: null,
      provisionalThrough: null,
    });
    expect(addWorkingDays("2026-11-20", 2, sixDays)).toBe("2026-11-23");
    expect(countWorkingDays("2026-11-22", "2026-11-29", sixDays)).toBe(6);
    expect(codesOf(() => addWorkingDays("2026-12-31", 1, sixDays))).toEqual(["outside-calendar"]);
  });

  it("answer the first question as any later one, whichever it is", () => {
    const day = dayOf("2026-08-28");
    const questions: Record<string, (calendar: WorkingCalendar) => unknown> = {
      add: (calendar) => calendar.add(day, 3),
      "add back": (calendar) => calendar.add(day, -3),
      count: (calendar) => calendar.count(day, day + 40),
      isWorking: (calendar) => calendar.isWorking(day + 3),
      following: (calendar) => calendar.following(day + 3),
      preceding: (calendar) => calendar.preceding(day + 3),
      certainty: (calendar) => calendar.certainty(day + 365),
      describe: (calendar) => calendar.describe(day + 3),
      "count from the day before the first": (calendar) => calendar.count(calendar.firstDay - 1, day),
      "refuse a count past the end": (calendar) => codesOf(() => calendar.count(day, calendar.lastDay + 1)),
      "refuse a count before the start": (calendar) => codesOf(() => calendar.count(calendar.firstDay - 2, day)),
      "refuse an addition past the end": (calendar) => codesOf(() => calendar.add(calendar.lastDay, 1)),
    };
    const first = (ask: (calendar: WorkingCalendar) => unknown): unknown =>
      ask(vietnam.with({ source: "a calendar of its own" }));
    for (const [name, ask] of Object.entries(questions)) expect(first(ask), name).toEqual(ask(vietnam));
    expect(vietnam.add(day, 3)).toBe(dayOf("2026-09-07"));
    expect(first((calendar) => codesOf(() => calendar.count(day, calendar.lastDay + 1)))).toEqual(["outside-calendar"]);
  });

  it("cannot end before they begin", () => {
    const backwards = {
      id: "x",
      first: "2026-02-01",
      last: "2026-01-01",
      weeklyRest: [],
      specialDays: [],
      officialThrough: null,
      provisionalThrough: null,
    };
    expect(codesOf(() => defineCalendar(backwards))).toEqual(["out-of-range last"]);
  });
});
