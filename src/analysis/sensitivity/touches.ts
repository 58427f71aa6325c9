import type { DayNumber, WorkingCalendar } from "../../calendar/index.js";
import { concernsEvents, REACHES } from "../../core/answers/changed-rules.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { RuleId } from "../../language/anchor.js";
import { applyReadings } from "../../language/apply-readings.js";
import type { LifecycleRules } from "../../language/lifecycle-rules.js";
import { isProfilePath, type Profile, type Reading, type ReadingChange } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { kindOf } from "../../language/rule-kind.js";
import { effectOf } from "../../language/version-span.js";

/** Which ambiguities can have a say in the duties of a rule, alone or together, as far as its text tells. */
export interface Touches {
  /** The rules that a rule hangs on, itself among them: those it starts from, and that take its place. */
  readonly closure: readonly Rule[];
  /** Ambiguities that change one of these rules. */
  readonly ofRule: readonly string[];
  /** Those of them that change whether a duty arises at all, and not only when it is due. */
  readonly arising: readonly string[];
  /** Ambiguities of what events do, or of the day of effect: they reach only the tasks that they concern. */
  readonly ofTask: readonly string[];
  /** Ambiguities of how long a task may be returned: they reach the tasks that were. */
  readonly ofReturns: readonly string[];
  /** All of these, those that change the rule itself among them. */
  readonly ofEveryReturn: readonly string[];
}

const named = (text: string, id: RuleId): boolean => text.includes(`"${id}"`);

/** The rules that the duties of a rule hang on. */
const closureOf = (rule: Rule, { rules }: Profile): readonly Rule[] => {
  const found = new Set<Rule>([rule]);
  for (const one of found) {
    const text = JSON.stringify([one.trigger, one.when ?? null]);
    for (const other of rules) {
      const id = ruleId(other);
      if (named(text, id) || other.replaces === ruleId(one)) found.add(other);
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

/** Parts of a rule that say when a duty is due, or what fulfils it; every other part can say whether it arises. */
const OF_DAYS =
  /^(?:limit|fulfilledBy|stops|trigger\.(?:calendar|restDayTrigger|cutoff|coincide|dataPeriod|state\.passes))(?:\.|$)/;

/** The rule that says how long a task may be returned, where there is one. */
export const returnRulesOf = ({ rules, lifecycle }: Profile): readonly Rule[] =>
  rules.filter((one) => ruleId(one) === lifecycle?.returned.within);

/** Ambiguities of how long a task may be returned: they reach the tasks that were. */
const ofReturns = (profile: Profile): readonly Reading[] => {
  const rules = returnRulesOf(profile);
  const isTouched = (reading: Reading, change: ReadingChange): boolean =>
    !isProfilePath(change.path) && rules.some((rule) => changesRule(rule, change, reading));
  return profile.readings.filter((reading) =>
    reading.values.some(({ changes }) => changes.some((change) => isTouched(reading, change))),
  );
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
  const arising = ofRule.filter((reading) =>
    isTouched(
      reading,
      (change) =>
        !isProfilePath(change.path) &&
        !OF_DAYS.test(change.path) &&
        closure.some((one) => changesRule(one, change, reading)),
    ),
  );
  const ofTask = profile.readings.filter((reading) =>
    isTouched(reading, (change) => isProfilePath(change.path) && reachesRules(change, closure)),
  );
  const everyReturn = ofReturns(profile);
  const returns = everyReturn.filter((reading) => !ofRule.includes(reading) && !ofTask.includes(reading));
  const codesOf = (readings: readonly Reading[]): readonly string[] => readings.map(({ code }) => code);
  return {
    closure,
    ofRule: codesOf(ofRule),
    arising: codesOf(arising),
    ofTask: codesOf(ofTask),
    ofReturns: codesOf(returns),
    ofEveryReturn: codesOf(everyReturn),
  };
};

/** The days of effect that the values of an ambiguity give, with the one in use. */
export const effectDaysOf = (code: string, profile: Profile): readonly DayNumber[] => {
  const values = profile.readings.find((reading) => reading.code === code)?.values ?? [];
  const forms = [profile, ...values.map(({ value }) => applyReadings(profile, { [code]: value }))];
  return [...new Set(forms.map((form) => effectOf(form).from))].filter(Number.isFinite);
};

const daysOf = ({ dueDay, documentDay, events }: CheckedTask): readonly DayNumber[] =>
  [dueDay, documentDay, ...events.map(({ day }) => day)].filter((day) => day !== null);

/** How far together several readings can move a day of effect. */
const NEAR = 31;

/** Whether a task is so old that the day on which its regulation took effect can matter to it. */
const isOfBefore = (task: CheckedTask, days: readonly DayNumber[]): boolean => {
  const own = daysOf(task);
  return own.length === 0 || Math.min(...own) <= Math.max(...days) + NEAR;
};

/** Whether any value of an ambiguity of events, or of the day of effect, can say something else of a task. */
export const concernOf = (
  code: string,
  profile: Profile,
): ((task: CheckedTask, calendar: WorkingCalendar) => boolean) => {
  const values = profile.readings.find((reading) => reading.code === code)?.values ?? [];
  const isAbout = (part: string): boolean =>
    values.some(({ changes }) => changes.some(({ path }) => path.split(".")[0] === part));
  const tests: ((task: CheckedTask, calendar: WorkingCalendar) => boolean)[] = [];
  if (isAbout("effect")) {
    const days = effectDaysOf(code, profile);
    tests.push((task) => isOfBefore(task, days));
  }
  if (isAbout("parameters")) tests.push(() => true);
  // Whether a state was there before the regulation was matters to tasks that were.
  if (values.some(({ changes }) => changes.some(({ path }) => path === "lifecycle.statesBeforeEffect"))) {
    const days = effectDaysOf(code, profile);
    if (days.length > 0) tests.push((task) => isOfBefore(task, days));
  } else if (isAbout("lifecycle"))
    for (const { value } of values) {
      const other = applyReadings(profile, { [code]: value });
      if (other !== profile) tests.push(concernsEvents(profile, other));
    }
  // An ambiguity of no part of the profile is one of the rule that limits a return.
  if (tests.length === 0) tests.push(({ events }) => events.some(({ type }) => type === "returned"));
  return (task, calendar) => tests.some((concerns) => concerns(task, calendar));
};

/** Paths that say at which hour a day ends, or of which days the data of a report are. */
const OF_HOURS = /^(?:limit\.at|trigger\.cutoff)$/;

/** Whether a value changes anything of some rules that can make a duty late; an hour decides only where one is recorded. */
export const decides = (reading: Reading, value: string, closure: readonly Rule[], hasHours: boolean): boolean => {
  const changes = reading.values.find((one) => one.value === value)?.changes ?? [];
  return changes.some((change) => {
    if (isProfilePath(change.path)) return true;
    if (change.path === "trigger.dataPeriod" || (!hasHours && OF_HOURS.test(change.path))) return false;
    return closure.some((one) => changesRule(one, change, reading));
  });
};
