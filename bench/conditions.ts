import { ConditionSet } from "../src/core/lifecycle/condition-set.js";
import type { Facts } from "../src/language/condition.js";
import { sampleFacts } from "./inputs/facts.js";
import { twentyRules } from "./inputs/rules.js";
import { awaited, inProcess } from "./measure.js";
import { rulesEngine } from "./peers/json-rules-engine.js";
import { zenDecision, zenExpressions } from "./peers/zen-engine.js";
import type { Subject } from "./subject.js";

export const TWENTY_CONDITIONS = "conditions of twenty rules";

const facts = sampleFacts(twentyRules, 64);
const set = new ConditionSet();
const places = twentyRules.rules.map(({ when }) => (when === undefined ? -1 : set.place(when)));

/** Which of the twenty rules hold, one bit a rule: the answer to every rule is read. */
const held = (given: Facts): number => {
  const verdicts = set.verdicts(given);
  let bits = 0;
  for (let i = 0; i < places.length; i++) if (verdicts[places[i] as number] !== false) bits |= 1 << i;
  return bits;
};

const ours = (): number => {
  let sum = 0;
  for (const given of facts) sum += held(given);
  return sum;
};

const expected = (): number[] => facts.map(held);

const inTurn = (run: (given: Facts) => Promise<number>) => async (): Promise<number[]> => {
  const answers: number[] = [];
  for (const given of facts) answers.push(await run(given));
  return answers;
};

const last = (answers: readonly number[]): number => answers.at(-1) ?? 0;

/** Which of twenty rules of a regulation hold, beside json-rules-engine and zen-engine with the same rules and facts. */
export const conditionSubject = (): Subject => {
  const engine = inTurn(rulesEngine(twentyRules));
  const decision = inTurn(zenDecision(twentyRules));
  const expressions = zenExpressions(twentyRules);
  return {
    name: TWENTY_CONDITIONS,
    ours: inProcess("ours", facts.length, ours),
    peers: [
      {
        ...awaited("json-rules-engine", facts.length, async () => last(await engine())),
        answers: engine,
        expected,
        note: "json-rules-engine: one engine for all runs, none of which overlap",
      },
      {
        ...awaited("zen-engine", facts.length, async () => last(await decision())),
        answers: decision,
        expected,
        note: "zen-engine: a decision table of twenty rows, compiled once, evaluated one by one",
      },
      {
        ...inProcess("zen-engine, expressions", facts.length, () => last(facts.map(expressions))),
        answers: () => facts.map(expressions),
        expected,
        note: "zen-engine, expressions: its expression evaluator alone, without rules or decisions, synchronous",
      },
    ],
  };
};
