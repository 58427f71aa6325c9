import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCondition } from "../../../src/core/lifecycle/compile-condition.js";
import { ConditionSet } from "../../../src/core/lifecycle/condition-set.js";
import { FACT_NAMES, type Facts, type FactValue } from "../../../src/language/condition.js";
import { conditions, facts } from "../../arbitraries/conditions.js";

describe("the conditions of a profile, answered together", () => {
  it("say what each says by itself, in any order, of any facts, however often they are asked", () => {
    fc.assert(
      fc.property(
        fc.array(conditions, { minLength: 1, maxLength: 12 }),
        fc.array(facts, { minLength: 1, maxLength: 6 }),
        (list, drawn) => {
          const set = new ConditionSet();
          const holds = list.map((condition) => set.add(condition));
          for (const given of [...drawn, ...drawn.slice().reverse()]) {
            expect(holds.map((one) => one(given))).toEqual(list.map((condition) => compileCondition(condition)(given)));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are answered one by one when their comparisons are more than a number has bits", () => {
    const set = new ConditionSet();
    const list = Array.from({ length: 60 }, (_, value) => ({ fact: "units", operator: "equal", value }) as const);
    const holds = list.map((condition) => set.add(condition));
    const [given] = fc.sample(facts, { seed: 1, numRuns: 1 }) as [Facts];
    for (const units of [0, 31, 32, 59, 60]) {
      expect(holds.map((one) => one({ ...given, units })).indexOf(true)).toBe(units < 60 ? units : -1);
    }
  });

  it("remember no more than they may of values that never come back", () => {
    const set = new ConditionSet();
    const many = set.add({ fact: "units", operator: "greaterThan", value: 2_500 });
    const none = set.add({ fact: "coordinators", operator: "lessThan", value: 0 });
    const [given] = fc.sample(facts, { seed: 1, numRuns: 1 }) as [Facts];
    for (let units = 0; units < 5_000; units++) {
      const own = { ...given, units, coordinators: units };
      expect([many(own), none(own)]).toEqual([units > 2_500, false]);
    }
  });

  it("hold of every task when there is none, and are one for one condition", () => {
    const set = new ConditionSet();
    expect(set.add(undefined)({} as Facts)).toBe(true);
    const condition = { fact: "urgent", operator: "equal", value: true } as const;
    expect(set.place(condition)).toBe(set.place({ ...condition }));
  });

  it("can be asked of every fact", () => {
    for (const fact of FACT_NAMES) {
      const set = new ConditionSet();
      const holds = set.add({ fact, operator: "equal", value: "x" as FactValue });
      const [given] = fc.sample(facts, { seed: 1, numRuns: 1 }) as [Facts];
      expect([holds({ ...given, [fact]: "x" }), holds({ ...given, [fact]: "y" })]).toEqual([true, false]);
    }
  });
});
