import type { BodyKindId } from "../../language/bodies.js";
import type { RequirementRule } from "../../language/rule-kind.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { UndatedEvent } from "../lifecycle/undated-event.js";
import type { Context } from "../model/context.js";
import { noteChange } from "../model/context.js";
import { type Finding, isFoundIn } from "../model/finding.js";
import { checkEvidence, checkFollowed, checkReason } from "./check-events.js";
import { checkForbidden, checkRequired } from "./check-fields.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";

const compileCheck = (rule: RequirementRule, { actors, cite }: Lookup): CompiledRule => {
  const { record } = rule.trigger;
  const place = cite(rule.provision);
  if ("required" in record) return checkRequired(rule, record.required, place);
  if ("forbidden" in record) return checkForbidden(rule, record.forbidden, place);
  if ("evidenceFor" in record)
    return checkEvidence(rule, { types: record.evidenceFor, missing: record.missing }, place);
  if ("reasonFor" in record) return checkReason(rule, { types: record.reasonFor, missing: record.missing }, place);
  return checkFollowed(rule, record, actors, place);
};

/** Whether a body of some kinds leads the task; a kind that is not known binds nobody. */
const isLedBy = (kinds: readonly BodyKindId[], { life, asOf }: Context): boolean =>
  tenureOn(life.tenures, asOf)?.leads.some(({ kind }) => kind !== null && kinds.includes(kind)) === true;

/** Compiles a requirement: the condition first, so that a rule that does not apply costs one comparison. */
export const compileRequirement = (rule: RequirementRule, lookup: Lookup): CompiledRule => {
  const check = compileCheck(rule, lookup);
  const { kinds } = rule.bearer;
  if (rule.when === undefined && kinds === undefined) return check;
  const applies = lookup.conditions.add(rule.when);
  return (context, results) => {
    if (applies(context.facts) && (kinds === undefined || isLedBy(kinds, context))) check(context, results);
  };
};

/**
 * What stands out in a record: its contradictions, and what the requirements of the regulation found at fault. Before the
 * regulation took effect it asks for nothing; the day it does is then a day on which the result changes.
 */
export const recordFindings = (
  found: readonly Finding[],
  context: Context,
  undated: UndatedEvent | null,
): readonly Finding[] => {
  const { life, early, asksName } = context;
  // Of what happened on a day of which the record tells nothing, or was done by nobody knows whom: what is found in any case.
  const isOpen = asksName !== undefined || (undated !== null && !undated.isLatestTold);
  const findings = isOpen && early !== undefined ? life.findings.filter(isFoundIn(early.life.findings)) : life.findings;
  // What is said of an act in one case alone is asked instead.
  if (asksName !== undefined && findings.length < life.findings.length) context.questions.ask(asksName);
  if (found.length === 0) return findings;
  const { effectFrom } = context.setting;
  if (context.asOf >= effectFrom) return [...findings, ...found];
  noteChange(context, effectFrom);
  return findings;
};
