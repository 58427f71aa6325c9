import { answering, aText, requireValue } from "../../answering.js";
import type { RuleId } from "../../language/anchor.js";
import { type Rule, ruleId as ruleIdOf } from "../../language/rule.js";

/**
 * The id of a rule: its own, or that of its provision.
 *
 * @throws DondocError for what is no rule.
 * @example
 * laoCai.rules.map(ruleId).includes("lao-cai/7.2.a"); // true
 */
export const ruleId = (rule: Rule): RuleId =>
  answering("rule", () => {
    requireValue(Object(rule).provision, "rule.provision", aText);
    const id = ruleIdOf(rule);
    requireValue(id, "rule.id", aText);
    return id;
  });
