import fc from "fast-check";
import type { Right } from "../../core/model/evaluation.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must } from "../support/must.js";
import { tasksFor } from "../support/situations.js";

const isSound = ({ state, until, usedOn }: Right, asOf: string): boolean => {
  if (state === "used") return usedOn !== null && usedOn <= asOf;
  if (usedOn !== null) return false;
  if (state === "open") return until === null || asOf <= until;
  return state === "lapsed" ? until !== null && asOf > until : until === null;
};

export const rightFitsDays = defineLaw(
  "right-fits-days",
  {
    vi: "Quyền còn mở đến hết ngày cuối, sau đó mới mất; quyền đã dùng thì có ngày dùng",
    en: "A right is open through its last day and lapses after it; one that was used has its day",
  },
  {
    vi: "Ngày cuối kết thúc lúc 24 giờ (Bộ luật Dân sự 2015, Điều 148.6), nên trong chính ngày đó quyền vẫn còn.",
    en: "The last day ends at 24:00 (Civil Code 2015, art. 148.6), so that the right is still there on that day.",
  },
  (subject) =>
    fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      for (const right of subject.evaluate(task, asOf).rights) {
        must(isSound(right, asOf), () => `on ${asOf}: ${JSON.stringify(right)}`);
      }
    }),
);
