import { DondocError, type Problem } from "../errors.js";
import { unknownWord } from "../nearest.js";
import type { Profile } from "./profile.js";
import { type Anchor, type Rule, type RuleId, ruleId } from "./rule.js";

/** Freezes a value and everything in it. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
};

const anchorRules = (anchor: Anchor): readonly RuleId[] => {
  if (typeof anchor === "string" || "last" in anchor || "written" in anchor) return [];
  if ("missed" in anchor) return [anchor.missed];
  if ("duty" in anchor) return [anchor.duty];
  const parts =
    "latestOf" in anchor ? anchor.latestOf : "earliestOf" in anchor ? anchor.earliestOf : anchor.firstKnownOf;
  return parts.flatMap(anchorRules);
};

const ruleProblems = (profile: Profile): Problem[] => {
  const problems: Problem[] = [];
  const ids = profile.rules.map(ruleId);
  const actors = Object.keys(profile.actors);
  profile.rules.forEach((rule: Rule, index) => {
    const path = `rules[${index}]`;
    const id = ruleId(rule);
    const first = ids.indexOf(id);
    if (first !== index)
      problems.push({ code: "duplicate-id", path: `${path}.id`, found: id, expected: `rules[${first}]` });
    if (!rule.provision.startsWith(`${profile.id}/`)) {
      problems.push({
        code: "unknown-name",
        path: `${path}.provision`,
        found: rule.provision,
        expected: `${profile.id}/…`,
      });
    }
    for (const actor of [rule.actor, ...(rule.recipients ?? [])]) {
      if (actors.includes(actor)) continue;
      problems.push(unknownWord("unknown-name", `${path}.actor`, actor, actors));
    }
    if (!("after" in rule)) return;
    for (const target of anchorRules(rule.after)) {
      if (!ids.includes(target)) problems.push(unknownWord("unknown-name", `${path}.after`, target, ids));
    }
  });
  return problems;
};

/**
 * Checks that a profile hangs together (unique rule ids, own provisions, named actors, no dangling anchor) and
 * freezes it.
 *
 * @throws DondocError with every problem at once.
 */
export const defineProfile = (profile: Profile): Profile => {
  const problems = ruleProblems(profile);
  if (problems.length > 0) throw new DondocError(problems);
  return deepFreeze(profile);
};
