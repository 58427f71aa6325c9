import fc from "fast-check";
import { type DayNumber, dateOf, dayOf } from "../../calendar/index.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import { hasStart } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { sameData } from "../support/same-data.js";
import { quiet, sampled, shares, tasksFor } from "../support/situations.js";
import { without } from "../support/structure.js";
import type { Subject } from "../support/subject.js";

/** What counts down or up, and under how many readings a delay is none, from one day to the next without anything having happened. */
const COUNTERS: ReadonlySet<string> = new Set([
  "asOf",
  "workingDaysLeft",
  "workingDaysLate",
  "workingDaysOwed",
  "hangsOn",
]);
const COUNTERS_AND_NEXT: ReadonlySet<string> = new Set([...COUNTERS, "nextChange"]);
/** How far a result without a next change is looked at. */
const FAR = 800;

const lastLookedAt = (now: TaskEvaluation, asOf: DayNumber, { calendar }: Subject): DayNumber =>
  now.nextChange === null ? Math.min(calendar.lastDay, asOf + FAR) : dayOf(now.nextChange) - 1;

export const nothingBeforeNextChange = defineLaw(
  "nothing-before-next-change",
  {
    vi: "Trước ngày `nextChange` không có gì thay đổi ngoài các số đếm",
    en: "Before `nextChange` nothing but counters changes",
  },
  {
    vi: "Hệ thống đặt một hẹn giờ theo ngày này thay vì tính lại mỗi ngày, nên không thay đổi nào được phép xảy ra trước đó.",
    en: "A host sets one timer by this day instead of asking every day, so that no change may come before it.",
  },
  (subject) =>
    fc.property(quiet(subject, tasksFor(subject).filter(hasStart)), shares, ([task, asOf], between) => {
      const now = subject.evaluate(task, dateOf(asOf));
      must(now.nextChange === null || dayOf(now.nextChange) > asOf, () => `${now.nextChange} is not after ${now.asOf}`);
      for (const day of sampled(asOf + 1, lastLookedAt(now, asOf, subject), between)) {
        const then = subject.evaluate(task, dateOf(day));
        mustEqual(without(then, COUNTERS), without(now, COUNTERS), `on ${dateOf(day)}, before ${now.nextChange}`);
      }
    }),
);

export const somethingOnNextChange = defineLaw(
  "something-on-next-change",
  {
    vi: "Đúng ngày `nextChange` thì kết quả khác đi",
    en: "On `nextChange` the result differs",
  },
  {
    vi: "Một hẹn giờ reo mà không có gì mới là một lời báo sai, và người dùng sẽ thôi nghe theo.",
    en: "A timer that rings for nothing is a false report, and people stop listening to it.",
  },
  (subject) =>
    fc.property(quiet(subject, tasksFor(subject).filter(hasStart)), ([task, asOf]) => {
      const now = subject.evaluate(task, dateOf(asOf));
      if (now.nextChange === null) return;
      const then = subject.evaluate(task, now.nextChange);
      must(
        !sameData(without(then, COUNTERS_AND_NEXT), without(now, COUNTERS_AND_NEXT)),
        () => `as on ${now.asOf}, so on ${now.nextChange}`,
      );
    }),
);
