import { describe, expect, it } from "vitest";
import { ConditionSet } from "../../../src/core/lifecycle/condition-set.js";
import type { FactCondition, FactName, Facts } from "../../../src/language/condition.js";
import { FACT_NAMES, FACTS } from "../../../src/language/condition.js";

const NOTHING = { boolean: false, string: "", number: 0 } as const;
/** The facts of a task of which nothing is known, but those given. */
const factsWith = (given: Partial<Facts>): Facts => ({
  ...(Object.fromEntries(FACT_NAMES.map((name) => [name, NOTHING[FACTS[name]]])) as unknown as Facts),
  ...given,
});

const units = (value: number): FactCondition => ({ fact: "units", operator: "equal", value });
const setOf = (conditions: readonly FactCondition[]): ConditionSet => {
  const set = new ConditionSet();
  for (const condition of conditions) set.place(condition);
  return set;
};
const ones = (count: number): FactCondition[] => Array.from({ length: count }, (_, i) => units(i));

describe("the verdicts on a task", () => {
  it("stand in the order in which the conditions were added", () => {
    const set = setOf([units(2), units(1), { fact: "urgent", operator: "equal", value: true }]);
    expect(set.verdicts(factsWith({ units: 1 }))).toEqual([false, true, false]);
    expect(set.verdicts(factsWith({ units: 2, urgent: true }))).toEqual([true, false, true]);
  });

  it("are worked out once for all rules that ask of the same facts, however many the comparisons are", () => {
    for (const count of [1, 30, 31, 60]) {
      const set = setOf(ones(count));
      const facts = factsWith({ units: 0 });
      expect(set.verdicts(facts)).toBe(set.verdicts(facts));
    }
  });

  it("are worked out once for all tasks that answer alike, as long as the comparisons fit into a number", () => {
    for (const count of [1, 2, 30]) {
      const set = setOf(ones(count));
      const first = set.verdicts(factsWith({ units: 0 }));
      expect(set.verdicts(factsWith({ units: 0, urgent: true }))).toBe(first);
      expect(set.verdicts(factsWith({ units: 100 }))).not.toBe(first);
    }
  });

  it("are the same, though not shared, when the comparisons are more than that", () => {
    const set = setOf(ones(31));
    const first = set.verdicts(factsWith({ units: 30 }));
    const second = set.verdicts(factsWith({ units: 30 }));
    expect(first.indexOf(true)).toBe(30);
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
  });

  it("are remembered of the first 1,024 combinations of answers and of no more", () => {
    const flags = FACT_NAMES.filter((name) => FACTS[name] === "boolean").slice(0, 11);
    expect(flags).toHaveLength(11);
    const set = setOf(flags.map((fact): FactCondition => ({ fact, operator: "equal", value: true })));
    const combination = (n: number): Facts =>
      factsWith(Object.fromEntries(flags.map((fact: FactName, bit) => [fact, ((n >> bit) & 1) === 1])));
    const first = Array.from({ length: 1025 }, (_, n) => set.verdicts(combination(n)));
    const again = Array.from({ length: 1025 }, (_, n) => set.verdicts(combination(n)));
    expect(again).toEqual(first);
    expect(again.map((verdicts, n) => verdicts === first[n]).lastIndexOf(true)).toBe(1023);
  });

  it("take in a condition that is added after the first was asked", () => {
    const set = setOf([units(1)]);
    const facts = factsWith({ units: 1 });
    expect(set.verdicts(facts)).toEqual([true]);
    expect(set.place(units(2))).toBe(1);
    expect(set.verdicts(facts)).toEqual([true, false]);
  });
});
