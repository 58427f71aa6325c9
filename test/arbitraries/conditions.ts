import fc from "fast-check";
import {
  type Condition,
  FACT_NAMES,
  FACTS,
  type FactCondition,
  type FactName,
  type FactValue,
} from "../../src/language/condition.js";
import { CELLS, PHASES, SECRECIES } from "../../src/language/vocabulary.js";

const texts = fc.constantFrom<string>(...SECRECIES, ...PHASES, ...CELLS, "");
const numbers = fc.integer({ min: -1, max: 4 });

const VALUES_OF: { readonly [type in "boolean" | "string" | "number"]: fc.Arbitrary<FactValue> } = {
  boolean: fc.boolean(),
  string: texts,
  number: numbers,
};

/** A value for every published fact, each of its own type. */
export const facts: fc.Arbitrary<Readonly<Record<FactName, FactValue>>> = fc.record(
  Object.fromEntries(FACT_NAMES.map((name) => [name, VALUES_OF[FACTS[name]]])) as {
    [name in FactName]: fc.Arbitrary<FactValue>;
  },
);

/** Mostly a value of the type of the fact, sometimes of another one. */
const valueFor = (fact: FactName): fc.Arbitrary<FactValue> =>
  fc.oneof(
    { weight: 3, arbitrary: VALUES_OF[FACTS[fact]] },
    { weight: 1, arbitrary: fc.oneof(fc.boolean(), texts, numbers) },
  );

/**
 * A comparison of any fact with a number. A value that JavaScript would turn into a number (`"5"`, `true`) is left out:
 * the engine coerces it, this package does not, and a checked profile has none.
 */
const comparison: fc.Arbitrary<FactCondition> = fc.record({
  fact: fc.constantFrom(...FACT_NAMES),
  operator: fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
  value: fc.oneof(
    { weight: 4, arbitrary: numbers },
    { weight: 1, arbitrary: fc.constantFrom("open", "doneLate", "secret") },
  ),
});

const equality: fc.Arbitrary<FactCondition> = fc
  .constantFrom(...FACT_NAMES)
  .chain((fact) =>
    fc.record({ fact: fc.constant(fact), operator: fc.constantFrom("equal", "notEqual"), value: valueFor(fact) }),
  );

const membership: fc.Arbitrary<FactCondition> = fc.constantFrom(...FACT_NAMES).chain((fact) =>
  fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom("in", "notIn"),
    value: fc.array(valueFor(fact), { maxLength: 4 }),
  }),
);

/** A condition over the published facts and operators, nested some levels deep; `all` and `any` are never empty. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    comparison,
    equality,
    membership,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie("condition") }),
  ),
})).condition;
