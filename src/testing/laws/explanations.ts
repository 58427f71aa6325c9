import fc from "fast-check";
import type { PlainDate } from "../../calendar/index.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { RuleId } from "../../language/anchor.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister, isRequirement } from "../../language/rule-kind.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { tasksFor } from "../support/situations.js";
import { answered } from "../support/subject.js";

/** A date that is explained, or is to be: the day itself and the state it is in. */
type Said = readonly [on: PlainDate | null, state: string];

/** What an evaluation says under one rule, in the words of an explanation. */
const saidUnder = ({ duties, ladder, rights }: TaskEvaluation, id: RuleId): Said[] => [
  ...duties.filter((duty) => duty.ruleId === id).map(({ due, state }): Said => [due, state]),
  ...ladder
    .filter((rung) => rung.ruleId === id)
    .map(({ since, next, reached }): Said => [since ?? next, reached ? "reached" : "notReached"]),
  ...rights.filter((right) => right.ruleId === id).map(({ until, state }): Said => [until, state]),
];

const standsOnTask = (rule: Rule): boolean => !isRequirement(rule) && !isOfRegister(rule);

export const explainedAsComputed = defineLaw(
  "explained-as-computed",
  {
    vi: "Phần giải thích dẫn tới đúng ngày và trạng thái mà kết quả nêu",
    en: "An explanation leads to the very date and state that the evaluation gives",
  },
  {
    vi: "Giải thích đi theo cùng con đường đã tính ra ngày ấy; một lời giải thích dẫn tới ngày khác là lời giải thích cho điều không ai nói.",
    en: "It follows the path on which the date was computed; one that leads elsewhere explains what nobody has said.",
  },
  (subject) => {
    const { profile, calendar, engine } = subject;
    const rules = profile.rules.filter(standsOnTask);
    return fc.property(tasksFor(subject), days(calendar), fc.nat(), (task, asOf, place) => {
      const rule = rules[place % Math.max(1, rules.length)];
      if (rule === undefined) return;
      const id = ruleId(rule);
      const options = { profile, calendar, asOf, provision: id, beforeEffect: "apply" as const };
      const own = answered(() => engine.explain(task, options)).derivations.filter((one) => one.ruleId === id);
      const explained = own.map(({ on, state }): Said => [on, state]);
      mustEqual(explained, saidUnder(subject.evaluate(task, asOf), id), id);
      for (const { on, steps } of own) {
        const reached = steps.findLast(({ kind }) => kind === "due" || kind === "pass");
        must(on === null || reached?.on === on, () => `${id}: ${on}, explained as ${reached?.on}`);
      }
    });
  },
);
