import type { JudgedRule } from "../../language/rule-kind.js";
import type { Rung } from "../model/evaluation.js";
import type { CompiledRule, Lookup } from "./compiled-rule.js";
import { headOf, NO_EPISODES } from "./state-rung.js";

/** Compiles a state left to judgement: listed, never reached by computation. */
export const compileJudged = (rule: JudgedRule, { numberOf }: Lookup): CompiledRule => {
  const unset = numberOf(rule.trigger.judgedBy) === null;
  const listed: Rung = Object.freeze({
    ...headOf(rule),
    reached: false,
    since: null,
    handledOn: null,
    next: null,
    certainty: null,
    episodes: NO_EPISODES,
    reason: unset ? "parameterUnset" : "judgement",
  });
  return (_context, { ladder }) => {
    ladder.push(listed);
  };
};
