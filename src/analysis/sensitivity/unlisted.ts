import { dateOf } from "../../calendar/index.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { evaluateWhole, registerPart } from "../../core/answers/whole-register.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Opened } from "./opened.js";
import { byKey, dutiesAt, type Judged, type Said } from "./said.js";

/** The duties of the ith task, of the register for −1, of every period, by key; asked for when a key is not in the lists. */
export type Unlisted = (at: number) => ReadonlyMap<string, Duty>;

/** @param judged - The register judged task by task; `null` where it is to be judged as a whole. */
export const unlistedOf = (asked: EvaluatorOptions, opened: Opened, judged: Judged | null): Unlisted => {
  const { register, tasks, facts, asOf } = opened;
  const known = new Map<number, ReadonlyMap<string, Duty>>();
  let evaluator: TaskEvaluator | null = null;
  let whole: Said | null = null;
  const dutiesOf = (at: number): readonly Duty[] => {
    evaluator ??= new TaskEvaluator({ ...asked, periods: "all" });
    const task = tasks[at];
    if (judged === null) {
      whole ??= evaluateWhole(evaluator, register, { asOf: dateOf(asOf) });
      return dutiesAt(whole, at);
    }
    if (task !== undefined) return evaluator.evaluateChecked(task, asOf, facts).evaluation.duties;
    const { done, contexts } = judged;
    return registerPart(evaluator, { register, facts, done, asOf, from: null }, contexts).register.duties;
  };
  return (at) => {
    const kept = known.get(at) ?? byKey(dutiesOf(at));
    known.set(at, kept);
    return kept;
  };
};
