import {
  type Condition,
  type FactCondition,
  type Facts,
  type FactValue,
  foldCondition,
} from "../../language/condition.js";

/** A condition compiled into a plain function of the facts. */
export type Predicate = (facts: Facts) => boolean;

/**
 * A comparison as json-rules-engine makes it: false for a fact that does not begin with a number, and otherwise by
 * JavaScript's own order, so that a host's engine and ours never disagree. Published facts are numbers anyway, and the
 * profile schema refuses a value of another type.
 */
const numbers = (a: FactValue | null, b: FactCondition["value"], test: (a: number, b: number) => boolean): boolean =>
  !Number.isNaN(Number.parseFloat(a as string)) && test(a as number, b as number);

const compileFact = ({ fact, operator, value }: FactCondition): Predicate => {
  const list: readonly FactValue[] = typeof value === "object" ? value : [value];
  switch (operator) {
    case "equal":
      return (facts) => facts[fact] === value;
    case "notEqual":
      return (facts) => facts[fact] !== value;
    case "in":
      return (facts) => list.includes(facts[fact] as FactValue);
    case "notIn":
      return (facts) => !list.includes(facts[fact] as FactValue);
    case "lessThan":
      return (facts) => numbers(facts[fact], value, (a, b) => a < b);
    case "lessThanInclusive":
      return (facts) => numbers(facts[fact], value, (a, b) => a <= b);
    case "greaterThan":
      return (facts) => numbers(facts[fact], value, (a, b) => a > b);
    case "greaterThanInclusive":
      return (facts) => numbers(facts[fact], value, (a, b) => a >= b);
  }
};

/** Most have two or three parts, which are asked without a loop. */
const compileAll = (parts: readonly Predicate[]): Predicate => {
  const [first, second, third] = parts;
  if (first !== undefined && second === undefined) return first;
  if (parts.length === 2 && first !== undefined && second !== undefined) {
    return (facts) => first(facts) && second(facts);
  }
  if (parts.length === 3 && first !== undefined && second !== undefined && third !== undefined) {
    return (facts) => first(facts) && second(facts) && third(facts);
  }
  return (facts) => parts.every((part) => part(facts));
};

/**
 * Compiles a condition. `all` holds when every part does, `any` when one does (an empty `any` holds, as in
 * json-rules-engine), `not` when its part does not; a comparison of anything but numbers is false.
 */
export const compileCondition = (condition: Condition | undefined): Predicate =>
  condition === undefined
    ? () => true
    : foldCondition<Predicate>(condition, {
        fact: compileFact,
        all: compileAll,
        any: (parts) => (facts) => parts.length === 0 || parts.some((part) => part(facts)),
        not: (part) => (facts) => !part(facts),
      });
