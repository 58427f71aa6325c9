import { both, inBoth, type Words } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import { kindInWords } from "../../expected.js";
import {
  type Condition,
  comparisonsOf,
  FACTS,
  type FactCondition,
  type FactValue,
  foldCondition,
  UNKNOWABLE,
} from "../condition.js";
import type { Profile } from "../profile.js";
import { CELLS, PHASES, SECRECIES } from "../vocabulary.js";
import type { CheckContext } from "./check-context.js";
import { holdsIn } from "./condition-worlds.js";
import { kindOf } from "./plain-data.js";

/** The words that a fact of words can have. */
const WORDS: Readonly<Record<string, readonly string[]>> = { phase: PHASES, cell: CELLS, secrecy: SECRECIES };

const isList = (value: FactCondition["value"]): value is readonly FactValue[] => typeof value === "object";

const valueProblems = (
  fact: FactCondition["fact"],
  value: FactValue,
  path: string,
  { names }: CheckContext,
): Problem[] => {
  const type = FACTS[fact];
  if (typeof value !== type)
    return [{ code: "wrong-type", path, found: kindOf(value), expected: inBoth`${kindInWords(type)} (${fact})` }];
  const words = WORDS[fact];
  return words === undefined || words.includes(String(value))
    ? []
    : [names.report("unknown-name", path, String(value), words)];
};

const comparisonProblems = (
  { fact, operator, value }: FactCondition,
  path: string,
  context: CheckContext,
): Problem[] => {
  const ofLists = operator === "in" || operator === "notIn";
  const ofOrder = operator.startsWith("less") || operator.startsWith("greater");
  if (ofOrder && FACTS[fact] !== "number") {
    return [
      {
        code: "unknown-name",
        path: `${path}.operator`,
        found: operator,
        expected: inBoth`equal, notEqual, in, notIn (${fact}: ${kindInWords(FACTS[fact])})`,
      },
    ];
  }
  if (isList(value) !== ofLists) {
    const expected = inBoth`${kindInWords(ofLists ? "array" : FACTS[fact])} (${operator})`;
    return [{ code: "wrong-type", path: `${path}.value`, found: kindOf(value), expected }];
  }
  const values = isList(value) ? value : [value];
  return values.flatMap((one, i) =>
    valueProblems(fact, one, isList(value) ? `${path}.value[${i}]` : `${path}.value`, context),
  );
};

type ProblemsAt = (path: string) => Problem[];

/** What is wrong with the comparisons of a condition, given the path of it. */
const conditionProblems = (condition: Condition, context: CheckContext): ProblemsAt => {
  const several =
    (key: "all" | "any") =>
    (parts: readonly ProblemsAt[]): ProblemsAt =>
    (path) =>
      parts.flatMap((problemsAt, i) => problemsAt(`${path}.${key}[${i}]`));
  return foldCondition<ProblemsAt>(condition, {
    fact: (comparison) => (path) => comparisonProblems(comparison, path, context),
    all: several("all"),
    any: several("any"),
    not: (part) => (path) => part(`${path}.not`),
  });
};

interface Placed {
  readonly path: string;
  readonly condition: Condition;
}

/** The conditions of rules, with their places. */
const ruleConditions = (profile: Profile): Placed[] =>
  profile.rules.flatMap((rule, i) => {
    const own = rule.when === undefined ? [] : [{ path: `rules[${i}].when`, condition: rule.when }];
    const ofFulfilments = (rule.fulfilledBy ?? []).flatMap((fulfilment, j) =>
      typeof fulfilment === "string" || fulfilment.when === undefined
        ? []
        : [{ path: `rules[${i}].fulfilledBy[${j}].when`, condition: fulfilment.when }],
    );
    return [...own, ...ofFulfilments];
  });

/** A status is a word for every task: a fact that a register may not tell cannot decide it. */
const unknowableIn = (condition: Condition, path: string): Problem[] =>
  [...new Set(comparisonsOf(condition).map(({ fact }) => fact))]
    .filter((fact) => UNKNOWABLE.has(fact))
    .map((fact) => ({
      code: "out-of-range",
      path,
      found: inBoth`${fact}: ${both("có thể không được ghi", "may not be recorded")}`,
      expected: both("một yếu tố luôn biết", "a fact that is always known"),
    }));

const NEVER_HOLDS = both("không bao giờ đúng", "never holds");

const never = (path: string, found: Words): Problem => ({
  code: "out-of-range",
  path,
  found,
  expected: both("một điều kiện có thể xảy ra", "a condition that can hold"),
});

/** The statuses that no task can have: their condition never holds, or an earlier one always takes the task first. */
const statusProblems = (profile: Profile, { worlds }: CheckContext): Problem[] => {
  const statuses = profile.statuses;
  const holds = new Set<number>();
  const first = new Set<number>();
  const tests = statuses.map(({ when }) => holdsIn(when));
  const known = worlds.visit(
    statuses.map(({ when }) => when),
    (world) => {
      let taken = false;
      tests.forEach((isIn, i) => {
        if (!isIn(world)) return;
        holds.add(i);
        if (!taken) first.add(i);
        taken = true;
      });
      return first.size === statuses.length;
    },
  );
  if (!known) return [];
  return statuses.flatMap(({ id }, i): Problem[] => {
    if (first.has(i)) return [];
    if (!holds.has(i)) return [never(`statuses[${i}].when`, inBoth`“${id}”: ${NEVER_HOLDS}`)];
    const expected = both(
      "vị trí đứng trước các trạng thái đã chiếm hết nhiệm vụ của nó",
      "a place before the statuses that take all its tasks",
    );
    return [
      {
        code: "out-of-range",
        path: `statuses[${i}]`,
        found: inBoth`“${id}”: ${both("các trạng thái trước đã chiếm hết", "earlier ones always hold")}`,
        expected,
      },
    ];
  });
};

/** Conditions that compare a fact with what it never is, that never hold, and statuses that cannot occur. */
export const checkConditions = (profile: Profile, context: CheckContext): Problem[] => {
  const ofRules = ruleConditions(profile);
  const ofStatuses = profile.statuses.map(({ when }, i) => ({ path: `statuses[${i}].when`, condition: when }));
  const wrong = [...ofStatuses, ...ofRules].flatMap(({ path, condition }) =>
    conditionProblems(condition, context)(path),
  );
  const unknowable = ofStatuses.flatMap(({ path, condition }) => unknowableIn(condition, path));
  if (wrong.length + unknowable.length > 0) return [...wrong, ...unknowable];
  const dead = ofRules
    .filter(({ condition }) => !context.worlds.canHoldTogether([condition]))
    .map(({ path }) => never(path, NEVER_HOLDS));
  return [...dead, ...statusProblems(profile, context)];
};
