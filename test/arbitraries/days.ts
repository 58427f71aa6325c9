import fc from "fast-check";
import { dayNumber, isoDay } from "../support/civil.js";

/** The days around which rest days crowd, and those on which regulations set their dates. */
const CROWDED = [
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2025-04-26",
  "2025-05-02",
  "2026-04-26",
  "2026-04-30",
  "2025-09-02",
  "2026-08-22",
  "2026-09-02",
  "2027-09-02",
  "2024-05-04",
  "2026-01-10",
  "2026-11-24",
  "2024-12-31",
  "2025-12-31",
  "2026-12-31",
  "2026-03-31",
  "2026-06-30",
  "2026-06-20",
  "2026-12-20",
  "2025-09-12",
].map(dayNumber);

export const FIRST_DAY = dayNumber("2024-01-01");
export const LAST_DAY = dayNumber("2028-12-31");

const near = fc
  .tuple(fc.constantFrom(...CROWDED), fc.integer({ min: -12, max: 12 }))
  .map(([day, shift]) => day + shift);
const anywhere = fc.integer({ min: FIRST_DAY, max: dayNumber("2027-12-31") });

/** A day as a number, more often than not close to Tết, a holiday, a swapped day or the end of a period. */
export const dayNumbers: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: near },
  { weight: 1, arbitrary: anywhere },
);

export const days: fc.Arbitrary<string> = dayNumbers.map(isoDay);

/** How long after its opening something happens: often within days, sometimes after months. */
export const gaps: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 15 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }) },
);

/** A day some way after another one. */
export const daysFrom = (day: number): fc.Arbitrary<string> => gaps.map((gap) => isoDay(day + gap));
