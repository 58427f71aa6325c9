import type { Bilingual } from "../../errors.js";
import type { Facts } from "../../language/condition.js";
import type { Profile } from "../../language/profile.js";
import { cite } from "../../language/provision.js";
import { type DeadlineRule, type JudgedThresholdRule, type RecurrenceRule, ruleId } from "../../language/rule.js";
import { ConditionSet } from "../lifecycle/condition-set.js";
import type { Confirms } from "../lifecycle/facts.js";
import type { Finding } from "../model/finding.js";
import { compileRequirement } from "../rules/compile-requirement.js";
import { compileDeadline, type DutyMaker, type Lookup } from "../rules/deadline.js";
import { compileOthers } from "../rules/others.js";
import { compileOpenTaskRecurrence } from "../rules/recurring.js";
import type { RequirementMaker } from "../rules/requirement-maker.js";
import {
  compileJudgedThreshold,
  compileRight,
  compileThreshold,
  type RightMaker,
  type ThresholdMaker,
} from "../rules/threshold.js";

/** A profile made ready: one plain function for every rule. Independent of calendar, day and task. */
export interface CompiledProfile {
  readonly profile: Profile;
  readonly duties: readonly DutyMaker[];
  readonly thresholds: readonly ThresholdMaker[];
  readonly rights: readonly RightMaker[];
  readonly requirements: readonly RequirementMaker[];
  /** What confirms a finished task; `null` when the regulation asks for no confirmation. */
  readonly confirms: Confirms | null;
  /** What every classified task is told: where its record may be kept, and of which fields. */
  readonly secrecyFinding: Finding | null;
  /** Recurrences of units and bodies, which belong to the register and not to a task. */
  readonly registerRules: readonly RecurrenceRule[];
  /** Thresholds whose number the text leaves to judgement. */
  readonly judged: readonly JudgedThresholdRule[];
  /** The value of a parameter: the host's own, else the profile's; `null` when it is switched off or not known. */
  readonly numberOf: (name: string) => number | null;
  readonly statusOf: (facts: Facts) => { readonly id: string; readonly name: Bilingual };
}

const UNNAMED = Object.freeze({
  id: "unnamed",
  name: Object.freeze({ vi: "Chưa xác định", en: "Not named by the regulation" }),
});

const compileStatuses = (profile: Profile, conditions: ConditionSet): CompiledProfile["statusOf"] => {
  const statuses = profile.statuses.map((status) => ({
    holds: conditions.add(status.when),
    status: Object.freeze({ id: status.id, name: status.name }),
  }));
  return (facts) => {
    for (const { holds, status } of statuses) if (holds(facts)) return status;
    return UNNAMED;
  };
};

const lookupOf = (profile: Profile): Lookup => ({
  conditions: new ConditionSet(),
  recurrence: (id) =>
    profile.rules.find((rule): rule is RecurrenceRule => rule.kind === "recurrence" && ruleId(rule) === id),
  replacers: (id) =>
    profile.rules.filter((rule): rule is DeadlineRule => rule.kind === "deadline" && rule.replaces === id),
  actorNames: (id) => {
    const names = profile.actors[id];
    return names === undefined ? [] : [names.vi.toLowerCase(), names.en.toLowerCase()];
  },
});

const confirmsOf = ({ confirmation, actors }: Profile): Confirms | null => {
  if (confirmation === null) return null;
  const byAnother = compileOthers(confirmation.actor, actors);
  return (event, life) => !byAnother(event, life);
};

const secrecyFinding = ({ secrecy }: Profile): Finding | null =>
  secrecy === undefined
    ? null
    : Object.freeze({
        code: "classifiedRecord",
        severity: "info",
        provision: secrecy.provision,
        field: null,
        message: Object.freeze({
          vi: `${secrecy.text.vi} (${cite(secrecy.provision).vi}).`,
          en: `${secrecy.text.en} (${cite(secrecy.provision).en}).`,
        }),
      });

const compile = (profile: Profile, parameters: Readonly<Record<string, number | null>>): CompiledProfile => {
  const lookup = lookupOf(profile);
  const duties: DutyMaker[] = [];
  const thresholds: ThresholdMaker[] = [];
  const rights: RightMaker[] = [];
  const requirements: RequirementMaker[] = [];
  const registerRules: RecurrenceRule[] = [];
  const judged: JudgedThresholdRule[] = [];
  const numberOf = (name: string): number | null => {
    const given = parameters[name];
    return given === undefined ? (profile.parameters[name]?.value ?? null) : given;
  };
  for (const rule of profile.rules) {
    switch (rule.kind) {
      case "deadline":
        duties.push(compileDeadline(rule, lookup));
        break;
      case "recurrence":
        if (rule.of === "openTask") duties.push(compileOpenTaskRecurrence(rule, lookup.conditions));
        else registerRules.push(rule);
        break;
      case "threshold":
        thresholds.push(compileThreshold(rule, lookup));
        break;
      case "judgedThreshold":
        judged.push(rule);
        thresholds.push(compileJudgedThreshold(rule, numberOf(rule.parameter)));
        break;
      case "right":
        rights.push(compileRight(rule, lookup));
        break;
      case "requirement":
        requirements.push(compileRequirement(rule, profile, lookup.conditions));
        break;
    }
  }
  return {
    profile,
    duties,
    thresholds,
    rights,
    requirements,
    confirms: confirmsOf(profile),
    secrecyFinding: secrecyFinding(profile),
    registerRules,
    judged,
    numberOf,
    statusOf: compileStatuses(profile, lookup.conditions),
  };
};

const compiled = new WeakMap<Profile, CompiledProfile>();

/** The compiled form of a profile; kept when no parameter of the host differs. */
export const compileProfile = (
  profile: Profile,
  parameters: Readonly<Record<string, number | null>>,
): CompiledProfile => {
  if (Object.keys(parameters).length > 0) return compile(profile, parameters);
  const known = compiled.get(profile);
  if (known !== undefined) return known;
  const fresh = compile(profile, parameters);
  compiled.set(profile, fresh);
  return fresh;
};
