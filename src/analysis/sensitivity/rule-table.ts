import { TaskEvaluator } from "../../core/answers/task-evaluator.js";
import { contextsUnder, reportsUnder } from "../../core/answers/whole-register.js";
import { canonicalJson } from "../../core/model/canonical-json.js";
import type { Results } from "../../core/rules/compiled-rule.js";
import { applyReadings, type Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister } from "../../language/rule-kind.js";
import { type Choice, combinationAt, countOf, placeOf } from "./combinations.js";
import { type LateSet, lateKeys, lateSet } from "./late-set.js";
import type { Opened } from "./opened.js";
import { returnRulesOf, type Touches } from "./touches.js";

/** What of one rule is late under every combination of the ambiguities that have a say in it. */
export interface RuleTable {
  readonly choices: readonly Choice[];
  readonly late: readonly LateSet[];
}

/** The rules that one hangs on, as a regulation of their own: it is compiled in no time, under any reading. */
const partOf = (profile: Profile, { closure }: Touches, codes: ReadonlySet<string>): Profile => ({
  ...profile,
  // What limits a return decides which tasks wait.
  rules: profile.rules.filter((rule) => closure.includes(rule) || returnRulesOf(profile).includes(rule)),
  readings: profile.readings.filter(({ code }) => codes.has(code)),
  // By what word a task stands on the board makes nobody late.
  statuses: profile.statuses.slice(0, 1),
});

/** What decides how a task stands on a day, whatever its rules say. */
const eventsText = ({ lifecycle, effect, parameters, rules }: Profile): string =>
  canonicalJson([
    lifecycle ?? null,
    effect,
    parameters,
    rules.find((one) => ruleId(one) === lifecycle?.returned.within) ?? null,
  ]);

/** The late duties of a rule on some tasks, by their places. */
const lateOnTasks = (rule: Rule, evaluator: TaskEvaluator, places: readonly number[], opened: Opened): LateSet => {
  const id = ruleId(rule);
  const rules = evaluator.compiled.rulesOf(new Set([id]));
  const text = eventsText(evaluator.profile);
  const tasks: number[] = [];
  const keys: string[] = [];
  for (const at of places) {
    const { addTo } = opened.ready.at(at, text, evaluator, opened);
    const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
    for (const one of rules) addTo(results, one);
    const late = lateKeys(results.duties.filter(({ ruleId: own }) => own === id));
    if (late.length === 0) continue;
    keys.push(...late);
    tasks.push(at);
  }
  return lateSet(keys, tasks);
};

const lateReports = (evaluator: TaskEvaluator, { contexts, register, tasks, facts, asOf }: Opened): LateSet => {
  const text = eventsText(evaluator.profile);
  const known = contexts.get(text) ?? contextsUnder(evaluator, tasks, facts, asOf);
  contexts.set(text, known);
  return lateSet(lateKeys(reportsUnder(evaluator, register, known, facts.directory, asOf)), []);
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

/** A text for each combination of some choices, each asked for once. */
const textsOf = (
  choices: readonly Choice[],
  textUnder: (readings: Readings) => string,
): ((readings: Readings) => string) => {
  const texts = Array.from({ length: countOf(choices) }, (_, i) => textUnder(combinationAt(choices, i)));
  return (readings) => texts[placeOf(choices, readings)] ?? "";
};

/**
 * Asks one rule on some tasks under every combination of what touches it there. Two combinations that say the same of
 * the rules, and of what events do, come to the same and are asked once.
 */
export const tableOf = (
  rule: Rule,
  touches: Touches,
  choices: readonly Choice[],
  places: readonly number[],
  opened: Opened,
): RuleTable => {
  const { readings: taken, options } = opened;
  const codes = new Set([...choices.map(({ code }) => code), ...Object.keys(taken)]);
  const part = partOf(opened.profile, touches, codes);
  const under = (readings: Readings): Profile =>
    applyReadings(part, { ...taken, ...readings }, options.parameters ?? {});
  const isOf = (known: readonly string[]) => choices.filter(({ code }) => known.includes(code));
  const ofRules = textsOf(isOf([...touches.ofRule, ...touches.ofReturns]), (readings) =>
    canonicalJson(under(readings).rules),
  );
  const ofEvents = textsOf(isOf(touches.ofTask), (readings) => {
    const { lifecycle, effect, parameters } = under(readings);
    return canonicalJson([lifecycle ?? null, effect, parameters]);
  });
  const each = once<LateSet>();
  const late = Array.from({ length: countOf(choices) }, (_, i): LateSet => {
    const combination = combinationAt(choices, i);
    return each(`${ofRules(combination)}|${ofEvents(combination)}`, () => {
      const evaluator = new TaskEvaluator({
        ...options,
        profile: under(combination),
        readings: {},
        arguable: false,
        hangsOn: false,
      });
      return isOfRegister(rule) ? lateReports(evaluator, opened) : lateOnTasks(rule, evaluator, places, opened);
    });
  });
  return { choices, late };
};
