import { spokenDate } from "../../calendar/spoken-date.js";
import type { Bilingual } from "../../errors.js";
import { ruleId } from "../../language/rule.js";
import type { StateRule } from "../../language/rule-kind.js";
import { unknowableIn } from "../lifecycle/compile-verdict.js";
import type { Context } from "../model/context.js";
import type { Duty, Rung } from "../model/evaluation.js";
import type { CompiledRule } from "./compiled-rule.js";

/** A consequence for which nobody has to act: no duty, but a finding with its ground, or a question. */
export const compileConsequence = (
  rule: StateRule,
  place: Bilingual,
  make: (context: Context, duties: Duty[]) => Rung,
): CompiledRule => {
  return (context, { findings }) => {
    const rung = make(context, []);
    if (!rung.reached || rung.since === null || isUnknown(rule, context)) return;
    findings.push(
      Object.freeze({
        code: "consequence",
        severity: "info",
        provision: rule.provision,
        ruleId: ruleId(rule),
        field: null,
        message: Object.freeze({
          vi: `${rule.action.vi} (${place.vi}), từ ${spokenDate(rung.since)}.`,
          en: `${rule.action.en} (${place.en}), since ${spokenDate(rung.since)}.`,
        }),
      }),
    );
  };
};

/** Whether the ground of a consequence hangs on a fact that is not recorded. */
const isUnknown = (rule: StateRule, { facts }: Context): boolean =>
  unknowableIn(rule.when).some((fact) => facts[fact] === null);
