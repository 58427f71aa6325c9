import type { Bilingual } from "../../errors.js";
import type { RecordField } from "../../language/record.js";
import { ruleId } from "../../language/rule.js";
import type { RequirementRule } from "../../language/rule-kind.js";
import { FIELD } from "../../language/words/fields.js";
import type { Context } from "../model/context.js";
import type { Finding } from "../model/finding.js";
import type { CompiledRule } from "./compiled-rule.js";
import { FILLED, STORED } from "./record-fields.js";

/** One finding for each field, made once: it names the field and never shows what is in it. */
const fieldFindings = (
  rule: RequirementRule,
  fields: readonly RecordField[],
  code: "fieldMissing" | "fieldForbidden",
  place: Bilingual,
): readonly Finding[] => {
  return fields.map((field) => {
    const name = FIELD[field];
    const message =
      code === "fieldMissing"
        ? { vi: `Thiếu ${name.vi} (${place.vi}).`, en: `Missing: ${name.en} (${place.en}).` }
        : {
            vi: `Không được ghi ${name.vi} (${place.vi}). ${rule.text.vi}.`,
            en: `Must not be recorded: ${name.en} (${place.en}). ${rule.text.en}.`,
          };
    const { provision } = rule;
    const { severity } = rule.trigger;
    return Object.freeze({
      code,
      severity,
      provision,
      ruleId: ruleId(rule),
      field,
      message: Object.freeze(message),
    });
  });
};

/** A record is asked for from the issue of the document on, of tasks that arose under the regulation and still stand. */
const isAskedFor = ({ life, facts, setting }: Context): boolean => {
  if (facts.phase === "upcoming" || facts.phase === "cancelled") return false;
  return life.start === null || life.start >= setting.effectFrom;
};

/** Fields that must be filled. */
export const checkRequired = (
  rule: RequirementRule,
  fields: readonly RecordField[],
  place: Bilingual,
): CompiledRule => {
  const findings = fieldFindings(rule, fields, "fieldMissing", place);
  const checks = fields.map((field, i) => ({ isFilled: FILLED[field], finding: findings[i] as Finding }));
  return (context, { findings: found }) => {
    for (const { isFilled, finding } of checks) {
      if (isFilled(context.task, context.life)) continue;
      if (!isAskedFor(context)) return;
      found.push(finding);
    }
  };
};

/** Fields that must be empty, whenever the task arose: what is stored now is stored now. */
export const checkForbidden = (
  rule: RequirementRule,
  fields: readonly RecordField[],
  place: Bilingual,
): CompiledRule => {
  const findings = fieldFindings(rule, fields, "fieldForbidden", place);
  const checks = fields.map((field, i) => ({ isStored: STORED[field], finding: findings[i] as Finding }));
  return ({ task, life }, { findings: found }) => {
    for (const { isStored, finding } of checks) if (isStored(task, life)) found.push(finding);
  };
};
