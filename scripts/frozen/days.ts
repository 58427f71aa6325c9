import type { Random } from "./random.js";

/** Days are counted from 1970-01-01 here, by another way than the package does it. */
const DAY = 86_400_000;

export const dayNumber = (date: string): number => Date.parse(date) / DAY;

const EARLIEST = dayNumber("2009-01-01");
const TEXTS: readonly string[] = Array.from({ length: 17_000 }, (_, i) =>
  new Date((EARLIEST + i) * DAY).toISOString().slice(0, 10),
);

export const dateText = (day: number): string =>
  TEXTS[day - EARLIEST] ?? new Date(day * DAY).toISOString().slice(0, 10);

/** The first day of the lunar year. */
const TET = [
  "2015-02-19",
  "2016-02-08",
  "2017-01-28",
  "2018-02-16",
  "2019-02-05",
  "2020-01-25",
  "2021-02-12",
  "2022-02-01",
  "2023-01-22",
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
].map(dayNumber) as [number, ...number[]];

/** Days worked or rested against the week: make-up Saturdays, bridges, and the feasts beside them. */
const AGAINST_THE_WEEK = [
  "2014-05-02",
  "2014-04-26",
  "2018-12-31",
  "2019-01-05",
  "2019-04-29",
  "2019-05-04",
  "2022-09-02",
  "2023-05-03",
  "2024-04-29",
  "2024-05-04",
  "2025-04-26",
  "2025-05-02",
  "2026-01-02",
  "2026-01-10",
  "2026-08-22",
  "2026-08-31",
  "2026-11-24",
  "2027-09-02",
].map(dayNumber) as [number, ...number[]];

/** Days on which days off were announced: what was known the day before is another calendar. */
export const ANNOUNCED = [
  "2016-11-14",
  "2017-12-22",
  "2018-07-11",
  "2019-10-07",
  "2022-01-11",
  "2023-11-03",
  "2024-04-12",
  "2024-11-26",
  "2025-10-13",
  "2025-12-25",
  "2026-04-24",
  "2026-10-02",
].map(dayNumber) as [number, ...number[]];

/** Days of a month on and around which reports are due. */
const DAYS_OF_MONTH = [1, 10, 14, 15, 16, 19, 20, 21, 24, 25, 26, 28, 29, 30, 31] as const;

const FIRST_YEAR = 2015;
const LAST_YEAR = 2029;

/** A day near which something turns: Tết, a make-up day, the end of a period, the day of effect, the end of the calendar. */
export const turningDay = (random: Random, effectFrom: string | null): number => {
  const kind = random.below(100);
  if (kind < 15) return random.pick(TET) + random.between(-12, 10);
  if (kind < 28) return random.pick(AGAINST_THE_WEEK) + random.between(-7, 7);
  if (kind < 55) {
    const month = random.percent(60) ? random.pick([3, 6, 9, 12]) : random.between(1, 12);
    const start = `${random.between(FIRST_YEAR, LAST_YEAR)}-${String(month).padStart(2, "0")}-01`;
    return dayNumber(start) + random.pick(DAYS_OF_MONTH) - 1 + random.between(-1, 1);
  }
  if (kind < 68 && effectFrom !== null) return dayNumber(effectFrom) + random.between(-40, 60);
  if (kind < 70 && random.below(8) === 0)
    return dayNumber(random.pick(["2014-01-02", "2050-12-20"])) + random.between(0, 20);
  return random.between(dayNumber(`${FIRST_YEAR}-01-01`), dayNumber(`${LAST_YEAR}-12-31`));
};

/** How far two days of a task lie apart: the spans of the five regulations, and a day more or less. */
const SPANS = [0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8, 9, 10, 11, 12, 14, 15, 20, 30, 31, 60, 90] as const;
const LONG_SPANS = [120, 150, 180, 181, 182, 183, 184, 185, 186, 200, 365, 400] as const;

export const span = (random: Random): number => random.pick(SPANS);
export const longSpan = (random: Random): number => (random.percent(70) ? random.pick(SPANS) : random.pick(LONG_SPANS));
