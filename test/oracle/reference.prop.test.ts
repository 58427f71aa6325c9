import { describe, it } from "vitest";
import { createEvaluator } from "../../src/core/answers/evaluator.js";
import { PROFILE_IDS } from "../../src/language/profile.js";
import { getProfile } from "../../src/profiles/index.js";
import { followedTasks } from "../arbitraries/followed-tasks.js";
import { dayNumber, isoDay } from "../support/civil.js";
import { LAST_DAY } from "./calendar.js";
import { disagreements } from "./compare.js";
import { judgeAll } from "./counterexample.js";
import { firstOtherDay } from "./next-change.js";
import { referenceOpinion } from "./reference.js";
import { FOLLOWED_TASKS, GENERATED_TASKS, MOST_MS } from "./size.js";

/**
 * The engine against the reference, which was written from the texts and shares nothing with it: every duty, threshold,
 * right and the state of the task, and the next day on which any of them changes.
 */

/** Each of the first days after one, then a day a fortnight, then the last two. */
const daysToLookAt = (from: number, to: number): number[] => {
  const days: number[] = [];
  for (let day = from + 1; day <= to; day += day < from + 30 ? 1 : 14) days.push(day);
  return [...days.filter((day) => day < to - 1), to - 1, to].filter((day) => day > from);
};

describe.each(PROFILE_IDS)("the text of %s, read a second time,", (id) => {
  const evaluator = createEvaluator({ profile: getProfile(id) });
  const effectFrom = getProfile(id).effect.from;

  it(
    `says the same of ${GENERATED_TASKS} generated tasks`,
    () => {
      judgeAll(followedTasks, GENERATED_TASKS, (task, asOf) =>
        disagreements(referenceOpinion(id, task, dayNumber(asOf)), evaluator.evaluate(task, asOf)),
      );
    },
    MOST_MS,
  );

  it(
    `changes its mind about ${FOLLOWED_TASKS} of them on the same day`,
    () => {
      judgeAll(followedTasks, FOLLOWED_TASKS, (task, asOf) => {
        const { nextChange } = evaluator.evaluate(task, asOf);
        const from = dayNumber(asOf);
        const next = nextChange === null ? null : dayNumber(nextChange);
        const to = Math.min(next ?? from + 200, LAST_DAY);
        const other = firstOtherDay(id, task, from, daysToLookAt(from, to));
        const expected = next === null || next > LAST_DAY ? null : next;
        // On the day of effect what a record must hold is asked for first; the reference says nothing of that.
        if (other === undefined || other === expected || (nextChange === effectFrom && other === null)) return [];
        return [`next change: by the text: ${other === null ? "none" : isoDay(other)}; the engine: ${nextChange}`];
      });
    },
    MOST_MS,
  );
});
