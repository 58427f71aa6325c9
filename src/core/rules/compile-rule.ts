import { fail } from "../../errors.js";
import { type Rule, ruleId } from "../../language/rule.js";
import {
  isDated,
  isJudged,
  isRecurrence,
  isRequirement,
  isRight,
  isState,
  kindOf,
  type RuleKind,
} from "../../language/rule-kind.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { compileDeadline } from "./deadline.js";
import { compileJudged } from "./judged-state.js";
import { compileRecurrence } from "./recurrence.js";
import { compileRequirement } from "./requirement.js";
import { compileRight } from "./right.js";
import { compileState } from "./state.js";

/** Compiles a rule of any kind that stands on a task. */
export const compileRule = (rule: Rule, lookup: Lookup): CompiledRule => {
  if (isDated(rule)) return compileDeadline(rule, lookup);
  if (isRecurrence(rule)) return compileRecurrence(rule, lookup);
  if (isState(rule)) return compileState(rule, lookup);
  if (isJudged(rule)) return compileJudged(rule, lookup);
  if (isRight(rule)) return compileRight(rule, lookup);
  if (isRequirement(rule)) return compileRequirement(rule, lookup);
  // Only a profile that was never checked has such a rule.
  return fail({ code: "missing", path: `rules: ${ruleId(rule)}`, expected: `limit, action (${kindOf(rule)})` });
};

/**
 * The order in which rules are asked: states and rights start from days of duties, so those come first; what a record
 * lacks comes last.
 */
export const STAGES: Readonly<Record<RuleKind, number>> = {
  deadline: 0,
  recurrence: 0,
  state: 1,
  judged: 1,
  right: 2,
  requirement: 3,
};
