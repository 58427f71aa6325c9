import type { WorkingCalendar } from "../../calendar/index.js";
import { changedRules, concernsEvents } from "../../core/answers/changed-rules.js";
import type { CheckedTask } from "../../core/model/checked-task.js";
import { USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import { inVersionOf, PROFILE_PARTS, type Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { isOfRegister } from "../../language/rule-kind.js";
import { sameData } from "../../language/same-data.js";

/** Whether two forms of a regulation can say different things of a task. */
export type TaskTest = (task: CheckedTask, calendar: WorkingCalendar) => boolean;

const EVERY: TaskTest = () => true;
const NONE: TaskTest = () => false;

/** Whether a rule on tasks comes to something else under another form. */
const reachesTasks = (own: Profile, other: Profile): boolean => {
  const changed = changedRules(own, other);
  return other.rules.some((rule) => changed.has(ruleId(rule)) && !isOfRegister(rule));
};

/**
 * Which tasks two forms of a regulation can judge differently, by their text. Where the rules on tasks, the words of
 * status, what is kept secret, parameters and effect are the same, only what events do can; and that reaches those tasks
 * on whose events the two differ. What is left says the same of a task, to the last word.
 */
export const taskTest = (own: Profile, other: Profile): TaskTest => {
  // The other versions of a regulation are read otherwise too, and their rules stand on tasks.
  if (inVersionOf(own) !== undefined) return EVERY;
  const rest = PROFILE_PARTS.filter((part) => part !== "lifecycle");
  if (rest.some((part) => !sameData(own[part], other[part]))) return EVERY;
  const { lifecycle: _, ...text } = other;
  const asOwn: Profile = own.lifecycle === undefined ? text : { ...text, lifecycle: own.lifecycle };
  if (reachesTasks(own, asOwn)) return EVERY;
  const [events, others] = [own, other].map(({ lifecycle = USUAL_LIFECYCLE }) => lifecycle);
  if (sameData(events, others)) return NONE;
  // How often a report counts is asked by what is on the calendar, and by nothing else of a task.
  const isCredit = sameData({ ...events, reportCredit: null }, { ...others, reportCredit: null });
  if (isCredit) return reachesTasks(own, other) ? EVERY : NONE;
  return concernsEvents(own, other);
};
