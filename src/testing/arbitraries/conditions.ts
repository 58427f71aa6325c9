import fc from "fast-check";
import { type Condition, FACT_NAMES, FACTS, type FactCondition, type FactName } from "../../language/condition.js";
import { Worlds } from "../../language/schema/condition-worlds.js";
import { CELLS, PHASES, SECRECIES } from "../../language/vocabulary.js";

const WORDS = { phase: PHASES, cell: CELLS, secrecy: SECRECIES } as const;
type WordFact = keyof typeof WORDS;

const isWordFact = (fact: FactName): fact is WordFact => fact in WORDS;

/** A comparison of a fact with a value that it can have. */
const comparisonOf = (fact: FactName): fc.Arbitrary<FactCondition> => {
  const named = fc.constant(fact);
  if (isWordFact(fact)) {
    const words: readonly string[] = WORDS[fact];
    return fc.oneof(
      fc.record({
        fact: named,
        operator: fc.constantFrom("equal", "notEqual"),
        value: fc.constantFrom(...words),
      }),
      fc.record({
        fact: named,
        operator: fc.constantFrom("in", "notIn"),
        value: fc.subarray([...words], { minLength: 1, maxLength: words.length - 1 }),
      }),
    );
  }
  if (FACTS[fact] === "boolean") {
    return fc.record({ fact: named, operator: fc.constantFrom("equal", "notEqual"), value: fc.boolean() });
  }
  return fc.record({
    fact: named,
    operator: fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal"),
    value: fc.integer({ min: 0, max: 4 }),
  });
};

const nested = (facts: readonly FactName[]): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...facts).chain(comparisonOf);
  const parts = fc.array(leaf, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: fc.record({ all: parts }) },
    { weight: 2, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: leaf.map((not) => ({ not })) },
  );
};

const canHold = (condition: Condition): boolean => new Worlds(true).canHoldTogether([condition]);
const canHoldUnconfirmed = (condition: Condition): boolean => new Worlds(false).canHoldTogether([condition]);

/** A condition over any published facts that can hold, whether or not the regulation asks for confirmation. */
export const conditions: fc.Arbitrary<Condition> = nested(FACT_NAMES).filter(
  (condition) => canHold(condition) && canHoldUnconfirmed(condition),
);

/** Facts that stay as they are however much time passes and whatever happens. */
const LASTING = ["classified", "secrecy", "urgent", "multiUnit", "writtenReportRequired", "coordinators"] as const;

/** A condition that time does not change. */
export const lastingConditions: fc.Arbitrary<Condition> = nested(LASTING).filter(canHold);
