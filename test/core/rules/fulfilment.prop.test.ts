import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../../src/calendar/index.js";
import { ConditionSet } from "../../../src/core/lifecycle/condition-set.js";
import { Fulfilments } from "../../../src/core/rules/fulfilment.js";
import { contextOf } from "../../support/lives.js";
import { deadlineRule } from "../../support/sample-rules.js";

const FIRST = dayOf("2026-03-02");
const ref = fc.constantFrom(undefined, "a", "b", "c");
const answers = fc.array(fc.record({ day: fc.integer({ min: 0, max: 20 }), ref }), { maxLength: 25 });
const rule = deadlineRule({ on: "feedbackReceived", each: true, fulfilledBy: ["feedbackHandled"] });
const fulfilments = new Fulfilments(rule, new ConditionSet());

/** Two questions of the record: one named by its `ref`, one by its `id`, and one without a name. "c" names none of them. */
const QUESTIONS = [
  { type: "feedbackReceived", on: dateOf(FIRST), ref: "a" },
  { type: "feedbackReceived", on: dateOf(FIRST), id: "b" },
  { type: "feedbackReceived", on: dateOf(FIRST) },
];
const NAMES = ["a", "b", undefined] as const;

describe("the answers to a trigger", () => {
  it("are the first on or after its day that name its question, no question of the record, or none", () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: -1, max: 22 }), fc.nat({ max: 2 }), (drawn, from, asked) => {
        const given = [...drawn].sort((a, b) => a.day - b.day);
        const events = given.map(({ day, ref: own }) => ({
          type: "feedbackHandled",
          on: dateOf(FIRST + day),
          ...(own === undefined ? {} : { ref: own }),
        }));
        const assigned = { type: "assigned", on: dateOf(FIRST) };
        const context = contextOf({ id: "1", title: "A", events: [assigned, ...QUESTIONS, ...events] }, "2026-06-30");
        const question = context.life.events.filter(({ type }) => type === "feedbackReceived")[asked];
        const first = given.find(
          ({ day, ref: own }) => day >= from && (own === undefined || own === "c" || own === NAMES[asked]),
        );
        const found = fulfilments.on({ from: FIRST + from, question }, { actor: "office", body: null }, context);
        expect(found).toBe(first === undefined ? null : FIRST + first.day);
      }),
      { numRuns: 200 },
    );
  });
});
