import type { Profile } from "../../language/profile.js";
import type { RequirementRule } from "../../language/rule.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import type { Context } from "../model/context.js";
import { noteChange } from "../model/context.js";
import type { Finding } from "../model/finding.js";
import type { Task } from "../model/task.js";
import { checkEvidence, checkFollowed, checkReason } from "./check-events.js";
import { checkForbidden, checkRequired } from "./check-fields.js";
import type { RequirementMaker } from "./requirement-maker.js";

const checkOf = (rule: RequirementRule, profile: Profile): RequirementMaker => {
  const { check } = rule;
  if ("required" in check) return checkRequired(rule, check.required);
  if ("forbidden" in check) return checkForbidden(rule, check.forbidden);
  if ("evidenceFor" in check) return checkEvidence(rule, check.evidenceFor);
  if ("reasonFor" in check) return checkReason(rule, check.reasonFor);
  return checkFollowed(rule, check, profile.actors);
};

/** Compiles a requirement: the condition first, so that a rule that does not apply costs one comparison. */
export const compileRequirement = (
  rule: RequirementRule,
  profile: Profile,
  conditions: ConditionSet,
): RequirementMaker => {
  const check = checkOf(rule, profile);
  if (rule.when === undefined) return check;
  const applies = conditions.add(rule.when);
  return (task, context, found) => {
    if (applies(context.facts)) check(task, context, found);
  };
};

/**
 * What the requirements of a regulation find at fault in a task. Before the regulation took effect it asks for nothing;
 * the day it does is then a day on which the result changes.
 */
export const requirementFindings = (
  makers: readonly RequirementMaker[],
  task: Task,
  context: Context,
): readonly Finding[] => {
  const { findings } = context.life;
  const found: Finding[] = [...findings];
  for (const make of makers) make(task, context, found);
  const { effectFrom } = context.setting;
  if (context.asOf >= effectFrom || found.length === findings.length) return found;
  noteChange(context, effectFrom);
  return findings;
};
