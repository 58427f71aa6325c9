import { dateOf } from "../../calendar/index.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { assembled, evaluateWhole, type OneJudged } from "../../core/answers/whole-register.js";
import type { Duty } from "../../core/model/evaluation.js";
import { DondocError } from "../../errors.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Opened } from "./opened.js";
import { taskTest } from "./task-test.js";

/** One full evaluation of a register under some readings, and every duty that it does not list. */
export interface Run {
  readonly evaluation: RegisterEvaluation;
  /** The duties of the ith task, of the register for −1, by key; asked for when a key is not in the lists. */
  readonly unlisted: (at: number) => ReadonlyMap<string, Duty>;
}

/** The run under the readings in use, beside which others are made: what cannot differ is not judged again. */
export interface BaseRun extends Run {
  readonly evaluator: TaskEvaluator;
  /** `null` where the tasks cannot be judged one by one. */
  readonly done: readonly OneJudged[] | null;
}

export const byKey = (duties: readonly Duty[]): ReadonlyMap<string, Duty> =>
  new Map(duties.map((duty) => [duty.key, duty]));

/** The duties of a task of an evaluation, or of the register for −1. */
export const dutiesAt = ({ tasks, register }: RegisterEvaluation, at: number): readonly Duty[] =>
  at < 0 ? register.duties : (tasks[at]?.duties ?? []);

const allAnew = (evaluator: TaskEvaluator, { register, asOf }: Opened): RegisterEvaluation =>
  evaluateWhole(evaluator, register, { asOf: dateOf(asOf) });

const unlistedOf = (asked: EvaluatorOptions, opened: Opened): Run["unlisted"] => {
  let every: RegisterEvaluation | null = null;
  const known = new Map<number, ReadonlyMap<string, Duty>>();
  return (at) => {
    every ??= allAnew(new TaskEvaluator({ ...asked, periods: "all" }), opened);
    const kept = known.get(at) ?? byKey(dutiesAt(every, at));
    known.set(at, kept);
    return kept;
  };
};

/** The tasks judged one by one; `null` where one cannot be, which the whole evaluation words. */
const judgeTasks = (evaluator: TaskEvaluator, opened: Opened, base: BaseRun | null): readonly OneJudged[] | null => {
  const { tasks, facts, asOf } = opened;
  const differs = base === null ? () => true : taskTest(base.evaluator.profile, evaluator.profile);
  try {
    return tasks.map((task, at): OneJudged => {
      const before = base?.done?.[at];
      if (before !== undefined && !differs(task, evaluator.calendar)) return before;
      return { task, judged: evaluator.evaluateChecked(task, asOf, facts) };
    });
  } catch (error) {
    if (error instanceof DondocError) return null;
    throw error;
  }
};

/**
 * Evaluates a register in full under some readings.
 *
 * @param base - The run under the readings in use; its tasks on which these readings cannot differ are taken over.
 */
export const runUnder = (readings: Readings, opened: Opened, base: BaseRun | null = null): BaseRun => {
  const asked = { ...opened.options, readings, arguable: false, hangsOn: false };
  const evaluator = new TaskEvaluator(asked);
  const { register, facts, asOf } = opened;
  const isOneVersion = evaluator.inForceOn(asOf) === evaluator;
  const done = isOneVersion ? judgeTasks(evaluator, opened, base) : null;
  const evaluation =
    done === null
      ? allAnew(evaluator, opened)
      : assembled(evaluator, { register, facts, done, notices: [], asOf, from: null });
  return { evaluator, done, evaluation, unlisted: unlistedOf(asked, opened) };
};
