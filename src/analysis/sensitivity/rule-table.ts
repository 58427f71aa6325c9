import type { CompiledProfile } from "../../core/answers/compile-profile.js";
import { addTo } from "../../core/answers/open-task.js";
import { reportsUnder } from "../../core/answers/whole-register.js";
import { QuestionBook } from "../../core/model/question.js";
import type { CompiledRule, Results } from "../../core/rules/compiled-rule.js";
import type { RuleId } from "../../language/anchor.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isOfRegister } from "../../language/rule-kind.js";
import { type Choice, combinationAt, countOf, placeOf } from "./combinations.js";
import type { EventForm } from "./event-forms.js";
import { type LateSet, lateKeys, lateSet } from "./late-set.js";
import type { Standing } from "./open-tasks.js";
import type { Opened } from "./opened.js";
import type { RuleForm, RuleForms } from "./rule-forms.js";
import type { Touches } from "./touches.js";

/** What of one rule is late under every combination of the ambiguities that have a say in it. */
export interface RuleTable {
  readonly choices: readonly Choice[];
  readonly late: readonly LateSet[];
}

/** What a table is made of: a rule, what it hangs on, and the tasks that are asked. */
export interface TableOf {
  readonly rule: Rule;
  readonly touches: Touches;
  readonly forms: RuleForms;
  readonly choices: readonly Choice[];
  readonly places: readonly number[];
}

/** A text of what events do, and how the tasks that are asked stand under it. */
interface Standings {
  readonly form: EventForm;
  readonly ways: readonly Standing[];
  /** Equal where all tasks stand alike and rules read alike. */
  readonly text: string;
}

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

const noResults = (): Results => ({ duties: [], ladder: [], rights: [], findings: [] });

/** The keys of a rule that are late on a task standing in some way. */
const lateOn = (id: RuleId, rules: readonly CompiledRule[], { task }: Standing, { evaluator }: EventForm): string[] => {
  const results = noResults();
  if (task.undated === null) {
    // The task may have been opened under another text, of which rules read something else.
    const { context } = task;
    const own = { ...context, setting: evaluator.setting, dutyDays: null, questions: new QuestionBook(), unlisted: [] };
    for (const rule of rules) rule(own, results);
  } else {
    task.context.dutyDays = null;
    task.context.unlisted.length = 0;
    for (const rule of rules) addTo(results, rule, task);
  }
  return lateKeys(results.duties.filter(({ ruleId: own }) => own === id));
};

const rulesOf = ({ rulesOf: of }: CompiledProfile, id: RuleId): readonly CompiledRule[] => of(new Set([id]));

/** Asks a rule on some tasks: each task once for every text of the rule and every way in which it stands. */
const askedOnTasks = ({ rule, places }: TableOf): ((form: RuleForm, standings: Standings) => LateSet) => {
  const id = ruleId(rule);
  const keysOf = once<readonly string[]>();
  return ({ nth, compiled }, { form, ways }) => {
    const rules = rulesOf(compiled, id);
    const tasks: number[] = [];
    const keys: string[] = [];
    places.forEach((at, i) => {
      // Ways are those of the places.
      const way = ways[i] as Standing;
      const late = keysOf(`${nth}|${at}|${way.nth}|${form.readByRules}`, () => lateOn(id, rules, way, form));
      if (late.length === 0) return;
      keys.push(...late);
      tasks.push(at);
    });
    return lateSet(keys, tasks);
  };
};

/** Asks the reports of a register, whatever its tasks. */
const askedOfRegister = ({ register, facts, asOf, contexts }: Opened) => {
  return ({ compiled }: RuleForm, { form, ways, text }: Standings): LateSet => {
    // Tasks that stand alike are one list, so that what is found of them is found once.
    const known = contexts.get(text) ?? ways.map(({ task }) => task.context);
    contexts.set(text, known);
    const day = form.evaluator.dayContext(asOf);
    return lateSet(lateKeys(reportsUnder(compiled, day, register, known, facts.directory)), []);
  };
};

/** Something for each combination of some choices, each worked out once. */
const forEach = <T>(choices: readonly Choice[], work: (readings: ReturnType<typeof combinationAt>) => T) => {
  const all = Array.from({ length: countOf(choices) }, (_, i) => work(combinationAt(choices, i)));
  // Every combination has its place.
  return (readings: ReturnType<typeof combinationAt>): T => all[placeOf(choices, readings)] as T;
};

/**
 * Asks one rule on some tasks under every combination of what touches it there. Two combinations that say the same of
 * the rule, and under which the tasks stand alike, come to the same and are asked once.
 */
export const tableOf = (asked: TableOf, opened: Opened): RuleTable => {
  const { rule, touches, forms, choices, places } = asked;
  const isOf = (codes: readonly string[]) => choices.filter(({ code }) => codes.includes(code));
  const ofRegister = isOfRegister(rule);
  const standingsUnder = forEach(isOf([...touches.ofTask, ...touches.ofEveryReturn]), (readings): Standings => {
    const form = opened.events.under(readings);
    const ways = ofRegister ? opened.ready.all(form) : places.map((at) => opened.ready.at(at, form));
    return { form, ways, text: `${ways.map(({ nth }) => nth).join()}|${form.readByRules}` };
  });
  const ask = ofRegister ? askedOfRegister(opened) : askedOnTasks(asked);
  const parameters = once<(readings: ReturnType<typeof combinationAt>) => RuleForm>();
  const ofRule = isOf(touches.ofRule);
  const formUnder = (readings: ReturnType<typeof combinationAt>, { form }: Standings): RuleForm => {
    const { profile, readByRules } = form;
    return parameters(readByRules, () => forEach(ofRule, (own) => forms.under(own, profile.parameters)))(readings);
  };
  const each = once<LateSet>();
  const late = Array.from({ length: countOf(choices) }, (_, i): LateSet => {
    const combination = combinationAt(choices, i);
    const standings = standingsUnder(combination);
    const form = formUnder(combination, standings);
    return each(`${form.nth}|${standings.text}`, () => ask(form, standings));
  });
  return { choices, late };
};
