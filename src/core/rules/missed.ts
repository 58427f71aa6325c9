import { fail } from "../../errors.js";
import type { Context } from "../model/context.js";
import type { Lookup } from "./compiled-rule.js";
import type { Ground, GroundFinder, Settling } from "./ground.js";
import { TaskPeriods } from "./task-periods.js";

/**
 * The periods of a recurrence that nothing was reported for, as grounds of a state: a later one is a new ground only
 * when it was missed after the one before it had been handled.
 */
export const compileMissed = (id: string, lookup: Lookup, settledFrom: Settling): GroundFinder => {
  const rule = lookup.recurrence(id);
  if (rule === undefined) return () => fail({ code: "unknown-name", path: "missed", found: id });
  const periods = lookup.periodsOf(rule);
  return (context) => {
    if (TaskPeriods.begunOn(context) === null) return [];
    const owed = periods.owed(context);
    const grounds: Ground[] = [];
    let open: Ground | null = null;
    for (const { period, reported } of owed) {
      if (reported !== null) {
        // A report on this period, or a later one, ends what the missed ones gave rise to.
        if (open !== null) grounds.push({ ...open, until: reported });
        open = null;
        if (reported > period.due) grounds.push(groundOf(period.name, period.due, reported));
        continue;
      }
      open ??= groundOf(period.name, period.due, null);
      const handled = settledOn(open, context) ?? settledFrom(open.day, context);
      if (handled !== null && period.due > handled && open.day < handled) {
        grounds.push(open);
        open = groundOf(period.name, period.due, null);
      }
    }
    if (open !== null) grounds.push(open);
    return grounds;
  };
};

/** The day on which what a period gave rise to was settled under an older text. */
const settledOn = ({ name }: Ground, { settled = [] }: Context): number | null =>
  settled.find(({ ground }) => ground === name)?.handled ?? null;

const groundOf = (name: string, day: number, until: number | null): Ground => ({
  name: `missed+${name}`,
  event: "missed",
  day,
  setOn: day,
  until,
});
