import type { WorkingCalendar } from "../../calendar/index.js";
import { type LifecycleRules, USUAL_LIFECYCLE } from "../../language/lifecycle-rules.js";
import type { Profile } from "../../language/profile.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Context } from "../model/context.js";
import { CONCERNS, changedParts, rewordedRules } from "./changed-rules.js";
import type { TaskEvaluator } from "./task-evaluator.js";

/** The parts that tell how a task stands by what happened to it; the others are about what is asked on it alone. */
const SHAPING: ReadonlySet<keyof LifecycleRules> = new Set<keyof LifecycleRules>([
  ...(["returned", "suspended", "adjustedLate", "dueOnRestDay", "documentTasks"] as const),
]);

type Reshapes = (task: CheckedTask, calendar: WorkingCalendar) => boolean;

/** Of which tasks two forms of a regulation can tell differently how they stand; `null`: of none. */
const reshaping = (own: Profile, other: Profile): Reshapes | null => {
  const parts = new Set(changedParts(own, other).filter((part) => SHAPING.has(part)));
  const { within } = (other.lifecycle ?? USUAL_LIFECYCLE).returned;
  // How long a task may be returned decides whether it waits.
  if (within !== undefined && rewordedRules(own, other).has(within)) parts.add("returned");
  return parts.size === 0
    ? null
    : (task, calendar) => [...parts].some((part) => CONCERNS[part]?.(task, calendar) ?? true);
};

/** Forms of a regulation are frozen: two are compared once. */
const compared = new WeakMap<Profile, WeakMap<Profile, Reshapes | null>>();

const reshapingOf = (own: Profile, other: Profile): Reshapes | null => {
  const known = compared.get(own) ?? new WeakMap<Profile, Reshapes | null>();
  compared.set(own, known);
  const before = known.get(other);
  if (before !== undefined) return before;
  const fresh = reshaping(own, other);
  known.set(other, fresh);
  return fresh;
};

/**
 * Tasks as they stand under another reading: what a return or a suspension does is not the same under all. Those that it
 * leaves as they are stay the same objects; the list too, where it leaves all.
 *
 * @param contexts - The tasks as they stand under the readings in use, in the same order.
 */
export const reopened = (
  own: TaskEvaluator,
  other: TaskEvaluator,
  tasks: readonly CheckedTask[],
  contexts: readonly Context[],
): readonly Context[] => {
  const reshapes = reshapingOf(own.profile, other.profile);
  if (reshapes === null || !tasks.some((task) => reshapes(task, own.calendar))) return contexts;
  return contexts.map((context, i) => {
    const task = tasks[i];
    return task !== undefined && reshapes(task, own.calendar) ? other.opened(task, context) : context;
  });
};
