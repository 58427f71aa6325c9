import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schedule } from "../../src/core/answers/schedule.js";
import { PROFILE_IDS } from "../../src/language/profile.js";
import { MEETING_TYPES } from "../../src/language/vocabulary.js";
import { getProfile } from "../../src/profiles/index.js";
import { dayNumber, isoDay } from "../support/civil.js";
import { FIRST_DAY, LAST_DAY } from "./calendar.js";
import { type ReportDate, reportDates } from "./report-dates.js";

/** Dated reports that only repeat the dates of another provision: the monthly and yearly reports of Kon Tum's 18.2. */
const REPEATED = ["kon-tum-snn/18.2"];

const inOrder = (dates: readonly ReportDate[]): ReportDate[] =>
  [...dates].sort((one, other) => {
    const [a, b] = [one, other].map(({ rule, period, due }) => `${due} ${rule} ${period}`);
    return (a ?? "") < (b ?? "") ? -1 : 1;
  });

/** From the spring of 2014, so that there is a working day before the first. */
const days = fc.integer({ min: FIRST_DAY + 60, max: LAST_DAY });
const spans = fc
  .tuple(days, fc.integer({ min: 0, max: 500 }))
  .map(([from, length]) => [from, Math.min(from + length, LAST_DAY)] as const);
const meetings = fc.array(fc.record({ type: fc.constantFrom(...MEETING_TYPES), on: days }), { maxLength: 12 });

describe.each(PROFILE_IDS)("the reports of %s", (id) => {
  const profile = getProfile(id);
  const effect = profile.effect.from === null ? FIRST_DAY : dayNumber(profile.effect.from);

  it("fall due on the days that the text names, found day by day", () => {
    fc.assert(
      fc.property(spans, meetings, ([from, to], meetingDays) => {
        const { duties } = schedule({
          profile,
          from: isoDay(from),
          to: isoDay(to),
          meetings: meetingDays.map(({ type, on }) => ({ type, on: isoDay(on) })),
        });
        const engine = duties.flatMap(({ ruleId, period, due, actBy }) =>
          due === null || REPEATED.includes(ruleId)
            ? []
            : [{ rule: ruleId, period: period ?? "", due, actBy: actBy ?? "" }],
        );
        expect(inOrder(engine)).toEqual(inOrder(reportDates(id, Math.max(from, effect), to, meetingDays)));
      }),
      { numRuns: 200 },
    );
  });
});
