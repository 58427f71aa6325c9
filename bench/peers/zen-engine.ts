import { evaluateExpressionSync, ZenEngine } from "@gorules/zen-engine";
import type { Condition, Facts } from "../../src/language/condition.js";
import type { Profile } from "../../src/language/profile.js";

const COMPARISONS = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

/** A condition in the expression language of zen-engine. */
export const zenExpression = (condition: Condition | undefined): string => {
  if (condition === undefined) return "true";
  if ("not" in condition) return `not (${zenExpression(condition.not)})`;
  if ("all" in condition) return joined(condition.all, " and ");
  if ("any" in condition) return joined(condition.any, " or ");
  const { fact, operator, value } = condition;
  if (operator === "in") return `(${fact} in ${JSON.stringify(value)})`;
  if (operator === "notIn") return `(not (${fact} in ${JSON.stringify(value)}))`;
  return `(${fact} ${COMPARISONS[operator]} ${JSON.stringify(value)})`;
};

const joined = (parts: readonly Condition[], word: string): string =>
  parts.length === 0 ? "true" : `(${parts.map(zenExpression).join(word)})`;

const position = { x: 0, y: 0 };

/** A decision table with one row a rule; it collects the number of every row that holds. */
const decisionTable = (profile: Profile): object => ({
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "facts", name: "facts", type: "inputNode", position },
    {
      id: "rules",
      name: "rules",
      type: "decisionTableNode",
      position,
      content: {
        hitPolicy: "collect",
        inputs: [{ id: "when", name: "when" }],
        outputs: [{ id: "rule", name: "rule", field: "rule" }],
        rules: profile.rules.map((rule, i) => ({ _id: `r${i}`, when: zenExpression(rule.when), rule: String(i) })),
      },
    },
    { id: "held", name: "held", type: "outputNode", position },
  ],
  edges: [
    { id: "in", type: "edge", sourceId: "facts", targetId: "rules" },
    { id: "out", type: "edge", sourceId: "rules", targetId: "held" },
  ],
});

/** zen-engine with the rules of a profile as a decision, compiled once: which of them hold, one bit a rule. */
export const zenDecision = (profile: Profile): ((facts: Facts) => Promise<number>) => {
  const decision = new ZenEngine().createDecision(decisionTable(profile));
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return (result as { rule: number }[]).reduce((held, { rule }) => held | (1 << rule), 0);
  };
};

/** The expression evaluator of zen-engine, without its rules engine: all conditions in one list, synchronous. */
export const zenExpressions = (profile: Profile): ((facts: Facts) => number) => {
  const list = `[${profile.rules.map((rule) => zenExpression(rule.when)).join(", ")}]`;
  return (facts) =>
    (evaluateExpressionSync(list, facts) as boolean[]).reduce((held, holds, i) => (holds ? held | (1 << i) : held), 0);
};
