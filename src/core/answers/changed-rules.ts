import { dayOf, type WorkingCalendar } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import { type LifecycleRules, USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { kindOf } from "../../language/rule-kind.js";
import type { CheckedTask } from "../model/checked-task.js";

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The facts that are told by how many tasks, bodies or opinions there are. */
const SEVERAL = /"(?:multiUnit|multiUnitStated|documentTasks|units|opinions)"/;

/** The facts that tell how a task stands against its deadline. */
const STANDING = /"(?:cell|dueSoon)"/;

/** Which rules each part of what events do to a task can reach; what is not named here reaches all. */
export const REACHES: Readonly<Partial<Record<keyof LifecycleRules, (rule: Rule) => boolean>>> = {
  adjustedLate: ({ limit, when }) =>
    (limit !== undefined && "field" in limit) || (when !== undefined && STANDING.test(JSON.stringify(when))),
  statesBeforeEffect: (rule) => kindOf(rule) === "state",
  reportCredit: ({ trigger }) => "calendar" in trigger,
  documentTasks: ({ when }) => when !== undefined && SEVERAL.test(JSON.stringify(when)),
};

/** The parts of what events do to a task in which two forms of a regulation differ. */
export const changedParts = (own: Profile, other: Profile): readonly (keyof LifecycleRules)[] => {
  const [a, b] = [own.lifecycle ?? USUAL_LIFECYCLE, other.lifecycle ?? USUAL_LIFECYCLE];
  return (Object.keys(a) as (keyof LifecycleRules)[]).filter((part) => !same(a[part], b[part]));
};

/** What of a task each part can be about; of a task that has nothing of it both forms say the same. */
export const CONCERNS: Readonly<
  Partial<Record<keyof LifecycleRules, (task: CheckedTask, calendar: WorkingCalendar) => boolean>>
> = {
  returned: ({ events }) => events.some(({ type }) => type === "returned"),
  suspended: ({ events }) => events.some(({ type }) => type === "suspended"),
  adjustedLate: ({ events }) => events.some(({ type }) => type === "deadlineAdjusted"),
  dueOnRestDay: ({ dueDay, events }, calendar) =>
    [dueDay, ...events.map(({ source }) => (source.dueOn === undefined ? null : dayOf(source.dueOn)))].some(
      (day) => day !== null && calendar.firstDay <= day && day <= calendar.lastDay && !calendar.isWorking(day),
    ),
};

/** Whether two forms of a regulation can tell differently what the events of a task do to it. */
export const concernsEvents = (
  own: Profile,
  other: Profile,
): ((task: CheckedTask, calendar: WorkingCalendar) => boolean) => {
  const parts = changedParts(own, other);
  return (task, calendar) => parts.some((part) => CONCERNS[part]?.(task, calendar) ?? true);
};

/** Whether two forms of a regulation can say different things of a task, as far as what events do to it is told. */
export const concernsTask = (
  own: Profile,
  other: Profile,
): ((task: CheckedTask, calendar: WorkingCalendar) => boolean) => {
  // A reading that changes a rule too is about every task that the rule is about.
  const isOfEvents = changedParts(own, other).length > 0 && same(own.rules, other.rules);
  const concerns = concernsEvents(own, other);
  return (task, calendar) => !isOfEvents || concerns(task, calendar);
};

/** The rules that differ, those that a changed one takes the place of, and those that a changed part of events can reach. */
const differingRules = (own: Profile, other: Profile): Set<RuleId> => {
  const parts = changedParts(own, other);
  const before = new Map(own.rules.map((rule) => [ruleId(rule), rule]));
  const isReached = (rule: Rule): boolean => parts.some((part) => REACHES[part]?.(rule) ?? true);
  const all = !same(own.effect, other.effect) || !same(own.parameters, other.parameters);
  const changed = new Set(
    other.rules.filter((rule) => all || !same(before.get(ruleId(rule)), rule) || isReached(rule)).map(ruleId),
  );
  for (const rule of other.rules)
    if (changed.has(ruleId(rule)) && rule.replaces !== undefined) changed.add(rule.replaces);
  return changed;
};

/** A rule that starts from another names it; the chain is as long as the rules are many. */
const withThoseThatStartFrom = (changed: Set<RuleId>, { rules }: Profile): ReadonlySet<RuleId> => {
  for (let size = -1; size !== changed.size; ) {
    ({ size } = changed);
    for (const rule of rules) {
      const text = JSON.stringify(rule.trigger);
      if ([...changed].some((id) => text.includes(`"${id}"`))) changed.add(ruleId(rule));
    }
  }
  return changed;
};

/** The rules that say something else under another form of a regulation, by their own text and what they start from. */
export const rewordedRules = (own: Profile, other: Profile): ReadonlySet<RuleId> =>
  withThoseThatStartFrom(differingRules(own, other), other);

/** Forms of a regulation are frozen: two are compared once. */
const compared = new WeakMap<Profile, WeakMap<Profile, ReadonlySet<RuleId>>>();

/**
 * The rules that come to something else under another form of a regulation, as far as can be told from their text: those
 * that differ, those that refer to one, those that a changed one takes the place of, and those that a changed part of
 * what events do can reach. Every other rule says the same under both.
 */
export const changedRules = (own: Profile, other: Profile): ReadonlySet<RuleId> => {
  const known = compared.get(own) ?? new WeakMap<Profile, ReadonlySet<RuleId>>();
  const rules = known.get(other) ?? comparedRules(own, other);
  known.set(other, rules);
  compared.set(own, known);
  return rules;
};

const comparedRules = (own: Profile, other: Profile): ReadonlySet<RuleId> => {
  const changed = differingRules(own, other);
  // How long a task may be returned decides whether it waits, and with it what is owed.
  const { within } = (other.lifecycle ?? USUAL_LIFECYCLE).returned;
  if (within !== undefined && changed.has(within)) for (const rule of other.rules) changed.add(ruleId(rule));
  return withThoseThatStartFrom(changed, other);
};
