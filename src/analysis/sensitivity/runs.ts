import { dateOf } from "../../calendar/index.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { evaluateWhole, type OneJudged, registerPart } from "../../core/answers/whole-register.js";
import { nextChangeOf } from "../../core/model/context.js";
import { isOfRegister } from "../../core/model/question.js";
import { DondocError } from "../../errors.js";
import type { Readings } from "../../language/apply-readings.js";
import { sameData } from "../../language/same-data.js";
import { AskedRules } from "./asked-rules.js";
import type { Opened } from "./opened.js";
import { reachOf } from "./reach.js";
import type { Judged, Said } from "./said.js";
import { type Unlisted, unlistedOf } from "./unlisted.js";

/** What a register comes to under some readings, and every duty that it does not list. */
export interface Run extends Said {
  /** The readings that are not the defaults. */
  readonly readings: Readings;
  readonly unlisted: Unlisted;
  /** `null` where the tasks cannot be judged one by one; then all else that is said stands in `rest`. */
  readonly judged: Judged | null;
  readonly rest: Pick<RegisterEvaluation, "summary" | "notices" | "nextChange"> | null;
}

/** The run under the readings in use, beside which others are made: what cannot differ is not judged again. */
export interface BaseRun extends Run {
  readonly evaluator: TaskEvaluator;
  readonly asked: AskedRules;
}

/** Whether a regulation asks who is often late, which is counted over all tasks. */
const countsOftenLate = ({ compiled }: TaskEvaluator): boolean =>
  compiled.judged.some(({ trigger }) => (compiled.numberOf(trigger.judgedBy) ?? 0) >= 1);

/** What is asked of the register where a task is asked about. */
const askedOfRegister = ({ evaluation }: OneJudged["judged"]): readonly unknown[] =>
  evaluation.questions.filter(isOfRegister);

/** A task judged again, as the same object as before where it came to the same. */
const orSame = (fresh: OneJudged, before: OneJudged): OneJudged => {
  const { evaluation } = before.judged;
  return sameData(fresh.judged.evaluation, evaluation) ? { ...fresh, judged: { ...fresh.judged, evaluation } } : fresh;
};

const judgeAll = (evaluator: TaskEvaluator, { register, tasks, facts, asOf }: Opened): Judged => {
  const done = tasks.map((task) => ({ task, judged: evaluator.evaluateChecked(task, asOf, facts) }));
  const contexts = done.map(({ judged }) => judged.context);
  return { done, contexts, part: registerPart(evaluator, { register, facts, done, asOf, from: null }, contexts) };
};

/** Judges what another form of the regulation can reach; all else is taken over. */
const judgeReached = (evaluator: TaskEvaluator, opened: Opened, base: BaseRun, before: Judged): Judged => {
  const { register, facts, asOf } = opened;
  const reach = reachOf(base.evaluator.profile, evaluator.profile);
  const isSame = base.asked.sameUnder(evaluator, reach.rules);
  let allStand = true;
  const done = before.done.map((one, at): OneJudged => {
    const { task, judged } = one;
    const stands = !reach.stands(task, evaluator.calendar);
    allStand &&= stands;
    const { facts: own } = judged.context;
    const hasWord = !reach.words || sameData(base.evaluator.compiled.statusOf(own), evaluator.compiled.statusOf(own));
    if (stands && hasWord && isSame(one, at)) return one;
    return orSame({ task, judged: evaluator.evaluateChecked(task, asOf, facts) }, one);
  });
  const asksAlike = (one: OneJudged, at: number): boolean => {
    const other = before.done[at];
    return (
      one === other || (other !== undefined && sameData(askedOfRegister(one.judged), askedOfRegister(other.judged)))
    );
  };
  if (allStand && !reach.reports && !countsOftenLate(evaluator) && done.every(asksAlike))
    return { done, contexts: before.contexts, part: before.part };
  const contexts = allStand ? before.contexts : done.map(({ judged }) => judged.context);
  return { done, contexts, part: registerPart(evaluator, { register, facts, done, asOf, from: null }, contexts) };
};

/** The register judged task by task; `null` where one task cannot be, which the whole evaluation words. */
const judge = (evaluator: TaskEvaluator, opened: Opened, base: BaseRun | null): Judged | null => {
  if (evaluator.inForceOn(opened.asOf) !== evaluator) return null;
  try {
    if (base === null) return judgeAll(evaluator, opened);
    return base.judged === null ? null : judgeReached(evaluator, opened, base, base.judged);
  } catch (error) {
    if (error instanceof DondocError) return null;
    throw error;
  }
};

/**
 * What a register comes to under some readings.
 *
 * @param base - The run under the readings in use; what these readings cannot reach is taken over from it.
 */
export const runUnder = (readings: Readings, opened: Opened, base: BaseRun | null = null): BaseRun => {
  const asked = { ...opened.options, readings, arguable: false, hangsOn: false };
  const evaluator = new TaskEvaluator(asked);
  const judged = judge(evaluator, opened, base);
  const shared = { evaluator, asked: new AskedRules(evaluator), judged, unlisted: unlistedOf(asked, opened, judged) };
  if (judged === null) {
    const whole = evaluateWhole(evaluator, opened.register, { asOf: dateOf(opened.asOf) });
    return { ...shared, tasks: whole.tasks, register: whole.register, readings: whole.readings, rest: whole };
  }
  const tasks = judged.done.map((one) => one.judged.evaluation);
  return { ...shared, tasks, register: judged.part.register, readings: evaluator.readings, rest: null };
};

/** Whether what neither tasks nor register say, the summary, comes to the same where they do. */
const sameRest = (a: Run, b: Run): boolean => {
  const [one, other] = [a.judged, b.judged];
  if (one === null || other === null) {
    const [own, theirs] = [a.rest, b.rest];
    if (own === null || theirs === null) return false;
    return (
      sameData(own.summary, theirs.summary) &&
      sameData(own.notices, theirs.notices) &&
      own.nextChange === theirs.nextChange
    );
  }
  // A summary is of tasks, reports, and the missed periods that neither lists.
  const sameUnlisted = ({ judged }: OneJudged, at: number): boolean => {
    const before = other.done[at]?.judged;
    return judged === before || sameData(judged.context.unlisted, before?.context.unlisted);
  };
  if (!one.done.every(sameUnlisted)) return false;
  if (one.part === other.part) return true;
  const [own, theirs] = [one.part.context, other.part.context];
  return sameData(own.unlisted, theirs.unlisted) && nextChangeOf(own) === nextChangeOf(theirs);
};

/** Whether two runs say the same; what names the readings themselves is left out. */
export const sameRun = (a: Run, b: Run): boolean =>
  sameData(a.tasks, b.tasks) && sameData(a.register, b.register) && sameRest(a, b);
