import { type Rule, ruleId } from "../../language/rule.js";
import type { Act } from "../../language/words/acts.js";
import { ACT_OF_RULE } from "../../profiles/acts.js";

/** The act of a rule: what is said of it by name, else its topic. */
export const actOf = (rule: Rule): Act => ACT_OF_RULE[ruleId(rule)] ?? rule.topic;
