import { cite } from "../../language/provision.js";
import type { RecordField, RequirementRule } from "../../language/rule.js";
import type { Context } from "../model/context.js";
import type { Finding } from "../model/finding.js";
import { FIELD_NAMES } from "./names.js";
import { FILLED, STORED } from "./record-fields.js";
import type { RequirementMaker } from "./requirement-maker.js";

/** One finding for each field, made once: it names the field and never shows what is in it. */
const fieldFindings = (
  rule: RequirementRule,
  fields: readonly RecordField[],
  code: "fieldMissing" | "fieldForbidden",
): readonly Finding[] => {
  const place = cite(rule.provision);
  return fields.map((field) => {
    const name = FIELD_NAMES[field];
    const message =
      code === "fieldMissing"
        ? { vi: `Thiếu ${name.vi} (${place.vi}).`, en: `Missing: ${name.en} (${place.en}).` }
        : {
            vi: `Không được ghi ${name.vi} (${place.vi}). ${rule.text.vi}.`,
            en: `Must not be recorded: ${name.en} (${place.en}). ${rule.text.en}.`,
          };
    const { severity, provision } = rule;
    return Object.freeze({ code, severity, provision, field, message: Object.freeze(message) });
  });
};

/** A record is asked for from the issue of the document on, of tasks that arose under the regulation and still stand. */
const isAskedFor = ({ life, facts, setting }: Context): boolean => {
  if (facts.phase === "upcoming" || facts.phase === "cancelled") return false;
  return life.start === null || life.start >= setting.effectFrom;
};

/** Fields that must be filled. */
export const checkRequired = (rule: RequirementRule, fields: readonly RecordField[]): RequirementMaker => {
  const findings = fieldFindings(rule, fields, "fieldMissing");
  const checks = fields.map((field, i) => ({ isFilled: FILLED[field], finding: findings[i] as Finding }));
  return (task, context, found) => {
    for (const { isFilled, finding } of checks) {
      if (isFilled(task, context.life)) continue;
      if (!isAskedFor(context)) return;
      found.push(finding);
    }
  };
};

/** Fields that must be empty, whenever the task arose: what is stored now is stored now. */
export const checkForbidden = (rule: RequirementRule, fields: readonly RecordField[]): RequirementMaker => {
  const findings = fieldFindings(rule, fields, "fieldForbidden");
  const checks = fields.map((field, i) => ({ isStored: STORED[field], finding: findings[i] as Finding }));
  return (task, context, found) => {
    for (const { isStored, finding } of checks) if (isStored(task, context.life)) found.push(finding);
  };
};
