import fc from "fast-check";
import type { Weekday } from "../../calendar/index.js";
import type {
  Cadence,
  DatedCadence,
  DayOfPeriod,
  Frequency,
  MeetingCadence,
  UndatedCadence,
} from "../../language/cadence.js";
import { MEETING_TYPES } from "../../language/vocabulary.js";
import { compact, optional } from "./compact.js";
import { times } from "./profile-parts.js";

const MONTHS: Readonly<Record<Exclude<Frequency, "week">, number>> = {
  month: 1,
  quarter: 3,
  firstHalf: 6,
  halfYear: 6,
  year: 12,
};
const FREQUENCIES = [
  "week",
  "month",
  "quarter",
  "firstHalf",
  "halfYear",
  "year",
] as const satisfies readonly Frequency[];
const weekdays = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

/** A day that every period of a frequency has. */
const dayIn = (every: Frequency): fc.Arbitrary<DayOfPeriod> => {
  const last = fc.constant<DayOfPeriod>({ last: true });
  if (every === "week") return fc.oneof(last, fc.record({ weekday: weekdays }));
  return fc.oneof(
    last,
    fc.record({ month: fc.integer({ min: 1, max: MONTHS[every] }), day: fc.integer({ min: 1, max: 28 }) }),
    fc.record({ nth: fc.integer({ min: 1, max: 4 }), weekday: weekdays, plusDays: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ week: fc.integer({ min: 1, max: 4 }), weekday: weekdays }),
  );
};

const dated = (every: Frequency): fc.Arbitrary<DatedCadence> =>
  fc
    .record({
      every: fc.constant(every),
      in: fc.constantFrom("period", "nextPeriod"),
      day: dayIn(every),
      bound: fc.constantFrom("before", "by", "on"),
      roll: fc.constantFrom("none", "following", "preceding"),
      at: optional(times),
    })
    .map((cadence) => compact<DatedCadence>(cadence));

/** Dated cadences of several lengths, or two of one length told apart by a mark. */
export const datedCadences: fc.Arbitrary<DatedCadence[]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...FREQUENCIES), {
        minLength: 1,
        maxLength: 3,
        // A half-year and the first half of the year go by one name.
        selector: (every) => (every === "firstHalf" ? "halfYear" : every),
      })
      .chain((lengths) => fc.tuple(...lengths.map(dated))),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...FREQUENCIES)
      .chain((every) => fc.tuple(dated(every), dated(every)))
      .map((two) => two.map((cadence, i) => ({ ...cadence, mark: String(i + 1) }))),
  },
);

const undated: fc.Arbitrary<UndatedCadence> = fc.record({
  every: fc.option(fc.constantFrom(...FREQUENCIES), { nil: null }),
  day: fc.constant(null),
  reason: fc.constantFrom("noDateInText", "noFrequencyInText"),
});

const meeting: fc.Arbitrary<Cadence> = fc
  .record({
    meeting: fc.constantFrom(...MEETING_TYPES),
    workingDaysBefore: fc.integer({ min: 0, max: 10 }),
    daysBefore: optional(fc.integer({ min: 0, max: 15 })),
  })
  .map((cadence) => compact<MeetingCadence>(cadence));

/** Both are called 2026-H1. */
const nameOf = (every: Frequency): Frequency => (every === "firstHalf" ? "halfYear" : every);

/** Cadences on the calendar, without a day, or before a meeting; those on open tasks hang on no meeting. */
export const cadences = (onTasks: boolean): fc.Arbitrary<Cadence[]> =>
  fc
    .tuple(datedCadences, fc.array(undated, { maxLength: 1 }), fc.array(meeting, { maxLength: onTasks ? 0 : 1 }))
    .map(([dates, others, meetings]) => [
      ...dates,
      ...others.filter(({ every }) => !dates.some((one) => every !== null && nameOf(one.every) === nameOf(every))),
      ...meetings,
    ]);
