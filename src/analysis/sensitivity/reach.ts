import type { WorkingCalendar } from "../../calendar/index.js";
import { concernsEvents, rewordedRules } from "../../core/answers/changed-rules.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import type { RuleId } from "../../language/anchor.js";
import { type LifecycleRules, USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import { inVersionOf, PROFILE_PARTS, type Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { isOfRegister } from "../../language/rule-kind.js";
import { sameData } from "../../language/same-data.js";

/** What two forms of a regulation can say differently, by their text. What lies outside of it both say alike. */
export interface Reach {
  /** Whether a task can stand otherwise, whatever rules are then asked of it. */
  readonly stands: (task: CheckedTask, calendar: WorkingCalendar) => boolean;
  /** The rules that can come to something else on a task, or for a body, that stands as it stood. */
  readonly rules: ReadonlySet<RuleId>;
  /** Whether a task can have another word on the board. */
  readonly words: boolean;
  /** Whether reports of bodies can differ though every task stands as it stood. */
  readonly reports: boolean;
}

const EVERYTHING: Reach = { stands: () => true, rules: new Set(), words: false, reports: true };

/** Parts of what events do that only rules read, once the events of a task are read: another value is another rule. */
const READ_BY_RULES: readonly (keyof LifecycleRules)[] = ["statesBeforeEffect", "reportCredit"];

const withParts = (
  taken: LifecycleRules,
  { from, parts }: { from: LifecycleRules; parts: readonly (keyof LifecycleRules)[] },
): LifecycleRules => ({ ...taken, ...Object.fromEntries(parts.map((part) => [part, from[part]])) });

/** Whether the rule that limits a return reads otherwise: it decides which returns stop anything. */
const limitsReturnsAnew = (own: Profile, other: Profile, within: RuleId | undefined): boolean => {
  const [a, b] = [own, other].map(({ rules }) => rules.find((rule) => ruleId(rule) === within));
  return !sameData(a, b);
};

/**
 * How far another form of a regulation reaches. Of what events do, some parts are about tasks with certain events, others
 * are read by rules alone; secrecy is about classified tasks. What differs in anything else is judged anew as a whole.
 */
export const reachOf = (own: Profile, other: Profile): Reach => {
  // The other versions of a regulation are read otherwise too, and their rules stand on tasks.
  if (inVersionOf(own) !== undefined) return EVERYTHING;
  const differing = PROFILE_PARTS.filter((part) => !sameData(own[part], other[part]));
  if (differing.some((part) => part === "effect" || part === "parameters")) return EVERYTHING;
  const [before, after] = [own, other].map(({ lifecycle }) => lifecycle ?? USUAL_LIFECYCLE);
  if (before === undefined || after === undefined) return EVERYTHING;
  // The two as far as tasks stand otherwise, and as far as rules read otherwise.
  const parts = READ_BY_RULES;
  const eventsDiffer = concernsEvents({ ...own, lifecycle: withParts(before, { from: after, parts }) }, other);
  const rules = rewordedRules({ ...own, lifecycle: withParts(after, { from: before, parts }) }, other);
  const returns = limitsReturnsAnew(own, other, after.returned.within);
  const secrecy = differing.includes("secrecy");
  return {
    stands: (task, calendar) =>
      eventsDiffer(task, calendar) ||
      (secrecy && task.task.secrecy !== "none") ||
      (returns && task.events.some(({ type }) => type === "returned")),
    rules,
    words: differing.includes("statuses"),
    reports: secrecy || other.rules.some((rule) => isOfRegister(rule) && rules.has(ruleId(rule))),
  };
};
