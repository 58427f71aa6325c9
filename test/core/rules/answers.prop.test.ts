import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckedEvent } from "../../../src/core/model/checked-event.js";
import { Answers } from "../../../src/core/rules/answers.js";

const ref = fc.constantFrom(undefined, "a", "b", "c");
const events = fc
  .array(fc.record({ day: fc.integer({ min: 0, max: 20 }), ref }), { maxLength: 25 })
  .map((drawn) =>
    drawn
      .sort((a, b) => a.day - b.day)
      .map(({ day, ref: own }) => ({ day, source: own === undefined ? {} : { ref: own } }) as CheckedEvent),
  );

describe("the answers to a trigger", () => {
  it("are the first on or after its day that name its question or none", () => {
    fc.assert(
      fc.property(events, fc.integer({ min: -1, max: 22 }), ref, (given, from, asked) => {
        const first = given.find(
          ({ day, source }) => day >= from && (asked === undefined || source.ref === undefined || source.ref === asked),
        );
        expect(new Answers(given).first(from, asked)).toBe(first?.day ?? null);
      }),
      { numRuns: 2_000 },
    );
  });
});
