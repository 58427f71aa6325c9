import type { DayNumber } from "../../calendar/index.js";
import type { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import type { OneJudged } from "../../core/answers/whole-register.js";
import { undatedEventOf } from "../../core/lifecycle/undated-event.js";
import type { Context, Setting } from "../../core/model/context.js";
import type { Duty } from "../../core/model/evaluation.js";
import { type Question, QuestionBook } from "../../core/model/question.js";
import type { CompiledRule, Results } from "../../core/rules/compiled-rule.js";
import type { RuleId } from "../../language/anchor.js";
import { sameData } from "../../language/same-data.js";

/** Everything that some rules leave behind on a task. */
interface Left {
  readonly results: Results;
  readonly questions: readonly Question[];
  readonly unlisted: readonly Duty[];
  readonly nextChange: DayNumber | null;
}

/** Asks some rules of a task that stands as it stands, as if no other had been asked. */
const ask = (rules: readonly CompiledRule[], { compiled }: TaskEvaluator, setting: Setting, task: Context): Left => {
  const questions = new QuestionBook();
  const context: Context = { ...task, setting, dutyDays: null, questions, unlisted: [], nextChange: null };
  const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
  for (const rule of rules) rule(context, results);
  results.findings.push(...compiled.periodFindings(context));
  return { results, questions: questions.list(), unlisted: context.unlisted, nextChange: context.nextChange };
};

/**
 * Asks the rules that another reading reaches, of tasks that stand under it as they stood: where they leave the same
 * behind under both, the task is the same to the last word.
 */
export class AskedRules {
  readonly #base: TaskEvaluator;
  #ids = "";
  #rules: readonly CompiledRule[] = [];
  /** What the rules last asked for left under the readings in use: the values of an ambiguity reach the same rules. */
  #known: (Left | undefined)[] = [];

  constructor(base: TaskEvaluator) {
    this.#base = base;
  }

  /** Whether a task, by its place, is the same under another form of the regulation. */
  sameUnder(other: TaskEvaluator, ids: ReadonlySet<RuleId>): (before: OneJudged, at: number) => boolean {
    const text = [...ids].join();
    if (text !== this.#ids) {
      this.#ids = text;
      this.#rules = this.#base.compiled.rulesOf(ids);
      this.#known = [];
    }
    const rules = other.compiled.rulesOf(ids);
    if (rules.length === 0) return () => true;
    return ({ task, judged: { context } }, at) => {
      // What has no day is judged for its first and its last.
      const { asOf, register } = context;
      const confirmer = this.#base.profile.confirmation?.actor ?? null;
      const recorded = { asOf, knownAt: this.#base.knownDay, directory: register.directory, confirmer };
      if (undatedEventOf(task, recorded) !== null) return false;
      const own = this.#known[at] ?? ask(this.#rules, this.#base, this.#base.setting, context);
      this.#known[at] = own;
      return sameData(own, ask(rules, other, other.setting, context));
    };
  }
}
