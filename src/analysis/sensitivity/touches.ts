import type { WorkingCalendar } from "../../calendar/index.js";
import { concernsTask, REACHES } from "../../core/answers/changed-rules.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { RuleId } from "../../language/anchor.js";
import { applyReadings } from "../../language/apply-readings.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import { isProfilePath, type Profile, type Reading, type ReadingChange } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { kindOf } from "../../language/rule-kind.js";

/** Which ambiguities can have a say in the duties of a rule, alone or together, as far as its text tells. */
export interface Touches {
  /** The rules that a rule hangs on, itself among them: those it starts from, that take its place, that limit a return. */
  readonly closure: readonly Rule[];
  /** Ambiguities that change one of these rules. */
  readonly ofRule: readonly string[];
  /** Ambiguities of what events do, or of the day of effect: they reach only the tasks that they concern. */
  readonly ofTask: readonly string[];
}

const named = (text: string, id: RuleId): boolean => text.includes(`"${id}"`);

/** The rules that the duties of a rule hang on. */
const closureOf = (rule: Rule, { rules, lifecycle }: Profile): readonly Rule[] => {
  const found = new Set<Rule>([rule]);
  for (const one of found) {
    const text = JSON.stringify([one.trigger, one.when ?? null]);
    for (const other of rules) {
      const id = ruleId(other);
      if (named(text, id) || other.replaces === ruleId(one) || lifecycle?.returned.within === id) found.add(other);
    }
  }
  return rules.filter((one) => found.has(one));
};

const changesRule = (rule: Rule, change: ReadingChange, reading: Reading): boolean =>
  (change.provisions ?? reading.provisions).includes(rule.provision) && change.kinds?.includes(kindOf(rule)) !== false;

/** Whether a change of the profile itself can reach some rules. Words, and where records are kept, make nobody late. */
const reachesRules = ({ path }: ReadingChange, rules: readonly Rule[]): boolean => {
  const [first = "", second = ""] = path.split(".");
  if (first === "effect") return true;
  if (first === "parameters") {
    const text = JSON.stringify(rules);
    return named(text, second) || (second === "dueSoonWorkingDays" && named(text, "dueSoon"));
  }
  if (first !== "lifecycle") return false;
  // A path of the profile that begins with `lifecycle` goes on with one of its parts.
  const reach = REACHES[second as keyof LifecycleRules];
  return reach === undefined || rules.some(reach);
};

/** What is known of the ambiguities of a regulation before any of its rules is looked at. */
export const touchesOf = (rule: Rule, profile: Profile): Touches => {
  const closure = closureOf(rule, profile);
  const isTouched = (reading: Reading, test: (change: ReadingChange) => boolean): boolean =>
    reading.values.some(({ changes }) => changes.some(test));
  const ofRule = profile.readings.filter((reading) =>
    isTouched(
      reading,
      (change) => !isProfilePath(change.path) && closure.some((one) => changesRule(one, change, reading)),
    ),
  );
  const ofTask = profile.readings.filter((reading) =>
    isTouched(reading, (change) => isProfilePath(change.path) && reachesRules(change, closure)),
  );
  return { closure, ofRule: ofRule.map(({ code }) => code), ofTask: ofTask.map(({ code }) => code) };
};

/** Whether any value of an ambiguity of events can say something else of a task. */
export const concernOf = (
  code: string,
  profile: Profile,
): ((task: CheckedTask, calendar: WorkingCalendar) => boolean) => {
  const values = profile.readings.find((reading) => reading.code === code)?.values ?? [];
  const tests = values.map(({ value }) => {
    const other = applyReadings(profile, { [code]: value });
    return other === profile ? () => false : concernsTask(profile, other);
  });
  return (task, calendar) => tests.some((concerns) => concerns(task, calendar));
};
