import type { RawTask } from "../arbitraries/tasks.js";
import { dayNumber } from "../support/civil.js";
import { OutsideNotices } from "./calendar.js";
import type { Opinion } from "./opinion.js";
import { referenceOpinion } from "./reference.js";

/** What was known on a day, as a record that nothing is added to; a document that bears a later day is still to come. */
const ifNothingHappens = (task: RawTask, asOf: number): RawTask => ({
  ...task,
  events: (task.events ?? []).filter(({ on }) => dayNumber(on) <= asOf),
});

/** An opinion without what counts down or up by itself. */
const withoutCounters = ({ workingDaysLeft: _, workingDaysLate: __, ...opinion }: Opinion): string =>
  JSON.stringify({
    ...opinion,
    duties: opinion.duties.map(({ workingDaysLeft: ___, workingDaysLate: ____, ...duty }) => duty),
  });

/** What the reference says on a day, but for the counters; `null` where that needs days no notice reaches. */
const saidOn = (regulation: string, task: RawTask, day: number): string | null => {
  try {
    return withoutCounters(referenceOpinion(regulation, task, day));
  } catch (error) {
    if (error instanceof OutsideNotices) return null;
    throw error;
  }
};

/**
 * The first of the days asked about, in order, on which the reference says something else than on `asOf`, if nothing
 * happens; `null` when on none of them it does, `undefined` when the notices end before that is known.
 */
export const firstOtherDay = (
  regulation: string,
  task: RawTask,
  asOf: number,
  days: Iterable<number>,
): number | null | undefined => {
  const frozen = ifNothingHappens(task, asOf);
  const now = saidOn(regulation, frozen, asOf);
  for (const day of days) {
    const then = saidOn(regulation, frozen, day);
    if (then === null) return undefined;
    if (then !== now) return day;
  }
  return null;
};
