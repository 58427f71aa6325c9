import fc from "fast-check";
import type { FirstDay, Roll, Span, WorkingHourSpan } from "../../calendar/index.js";

const FIRST_DAYS = ["next", "same"] as const satisfies readonly FirstDay[];
const ROLLS = ["following", "preceding", "none"] as const satisfies readonly Roll[];

/** So many working days, 1 to 30, mostly few. */
export const workingDaySpans = fc.record({
  workingDays: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 30 })),
  firstDay: fc.constantFrom(...FIRST_DAYS),
});

/** So many calendar days; 0 only when the first day is not counted, for a span of no day at all has no end. */
export const daySpans = fc
  .record({
    days: fc.integer({ min: 0, max: 60 }),
    firstDay: fc.constantFrom(...FIRST_DAYS),
    roll: fc.constantFrom(...ROLLS),
  })
  .map((span) => (span.days === 0 ? { ...span, firstDay: "next" as const } : span));

export const monthSpans = fc.record({
  months: fc.integer({ min: 1, max: 12 }),
  roll: fc.constantFrom(...ROLLS),
});

/**
 * A span of law with all its counting choices: 1 to 30 working days, 0 to 60 days, 1 to 12 months, or the same day;
 * first day counted or not, each way of rolling.
 *
 * @example
 * fc.assert(fc.property(days(), spans(), (from, span) => { … }));
 */
export const spans = (): fc.Arbitrary<Span> =>
  fc.oneof(
    { weight: 4, arbitrary: workingDaySpans },
    { weight: 3, arbitrary: daySpans },
    { weight: 2, arbitrary: monthSpans },
    { weight: 1, arbitrary: fc.constant({ sameDay: true } as const) },
  );

const OFFICE_HOURS = [
  [
    ["07:30", "11:30"],
    ["13:30", "17:00"],
  ],
  [["08:00", "17:00"]],
  [
    ["07:00", "11:00"],
    ["13:00", "17:00"],
  ],
] as const;

/** So many hours of office time, by quarters of an hour. */
export const workingHourSpans: fc.Arbitrary<WorkingHourSpan> = fc.record({
  workingHours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4),
  officeHours: fc.constantFrom(...OFFICE_HOURS),
});
