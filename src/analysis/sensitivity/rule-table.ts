import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { reportsUnder } from "../../core/answers/whole-register.js";
import { canonicalJson } from "../../core/model/canonical-json.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister } from "../../language/rule-kind.js";
import { type Choice, combinationAt, countOf } from "./combinations.js";
import { joined, type LateSet, lateIn, NOTHING_LATE } from "./late-set.js";
import type { Opened } from "./opened.js";
import type { Touches } from "./touches.js";

/** What of one rule is late under every combination of the ambiguities that have a say in it. */
export interface RuleTable {
  readonly choices: readonly Choice[];
  readonly late: readonly LateSet[];
}

/** The rules that one hangs on, as a regulation of their own: it is compiled in no time, under any reading. */
const partOf = (profile: Profile, { closure }: Touches, codes: ReadonlySet<string>): Profile => ({
  ...profile,
  rules: closure,
  readings: profile.readings.filter(({ code }) => codes.has(code)),
});

/** What of the text decides: two combinations that say the same of it come to the same. */
const ruleText = ({ rules }: Profile): string => canonicalJson(rules);
const wholeText = ({ rules, lifecycle, effect, parameters }: Profile): string =>
  canonicalJson([rules, lifecycle ?? null, effect, parameters]);

/** The late duties of a rule on some tasks, by their places. */
const lateOnTasks = (rule: Rule, evaluator: TaskEvaluator, places: readonly number[], opened: Opened): LateSet => {
  const ids = new Set([ruleId(rule)]);
  const tasks: number[] = [];
  let count = 0;
  for (const at of places) {
    // Every place is that of a task.
    const task = opened.tasks[at] as CheckedTask;
    const late = lateIn(evaluator.dutiesOf(task, opened.asOf, opened.facts, ids).filter((one) => ids.has(one.ruleId)));
    count += late;
    if (late > 0) tasks.push(at);
  }
  return count === 0 ? NOTHING_LATE : { count, tasks };
};

/** Works a value out once for each text. */
const once = <T>(): ((text: string, work: () => T) => T) => {
  const known = new Map<string, T>();
  return (text, work) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const fresh = work();
    known.set(text, fresh);
    return fresh;
  };
};

/** The tasks on which ambiguities of events have a say in a rule, and those on which its own text alone decides. */
export interface Places {
  readonly plain: readonly number[];
  readonly concerned: readonly number[];
}

/** Asks one rule under every combination of what touches it, each different text once. */
export const tableOf = (
  rule: Rule,
  touches: Touches,
  choices: readonly Choice[],
  { plain, concerned }: Places,
  opened: Opened,
): RuleTable => {
  const taken = opened.readings;
  const codes = new Set([...choices.map(({ code }) => code), ...Object.keys(taken)]);
  const part = partOf(opened.profile, touches, codes);
  const [onPlain, onConcerned, reports] = [once<LateSet>(), once<LateSet>(), once<LateSet>()];
  const late = Array.from({ length: countOf(choices) }, (_, i): LateSet => {
    const readings = { ...taken, ...combinationAt(choices, i) };
    let made: TaskEvaluator | null = null;
    const evaluator = (): TaskEvaluator => {
      made ??= new TaskEvaluator({ ...opened.options, profile: part, readings, arguable: false, hangsOn: false });
      return made;
    };
    const { profile } = evaluator();
    if (isOfRegister(rule))
      return reports(wholeText(profile), () => {
        const count = lateIn(reportsUnder(evaluator(), opened.register, opened.tasks, opened.facts, opened.asOf));
        return count === 0 ? NOTHING_LATE : { count, tasks: [] };
      });
    return joined(
      onPlain(ruleText(profile), () => lateOnTasks(rule, evaluator(), plain, opened)),
      onConcerned(wholeText(profile), () => lateOnTasks(rule, evaluator(), concerned, opened)),
    );
  });
  return { choices, late };
};
