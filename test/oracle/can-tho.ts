import { dayNumber } from "../support/civil.js";
import { nthWorkingDayAfter } from "./calendar.js";
import { firstDayOf, notApplicable, type Owner, owed, owner } from "./duty.js";
import type { DutyOpinion, Rules } from "./opinion.js";
import { explainDelay, handBack } from "./rights.js";
import type { Story } from "./story.js";
import { notOpened } from "./threshold.js";

/** Cần Thơ, 2618/QĐ-UBND. In force from the day it was signed (qd.2). */
const EFFECT_FROM = dayNumber("2020-11-23");

/**
 * Điều 5 khoản 1: the Office enters a task and hands it over within 1 working day of its arising, which is the issue of
 * the document (A29); what is urgent, at once: the same day (A23). Secret documents are kept off the software (4.1).
 */
const entered = (story: Story, who: Owner, urgent: boolean, lastDay: (from: number) => number): DutyOpinion => {
  if (story.classified || story.urgent !== urgent) return notApplicable(who, "conditionNotMet");
  const { issuedOn } = story;
  if (issuedOn === null) return notApplicable(who, "notTriggered");
  if (issuedOn < EFFECT_FROM) return notApplicable(who, "beforeEffect");
  return owed(
    who,
    {
      due: lastDay(issuedOn),
      trigger: { event: "issued", on: issuedOn },
      fulfilledOn: firstDayOf(story, ["registered"]),
    },
    story,
  );
};

export const canTho = (story: Story): Rules => ({
  duties: [
    entered(story, owner("can-tho/5.1", "office"), false, (from) => nthWorkingDayAfter(from, 1)),
    entered(story, owner("can-tho/5.1#2", "office"), true, (from) => from),
  ],
  thresholds: [],
  rights: [
    // Điều 5 khoản 2 speaks of tasks that came through the software, which no secret one does.
    story.classified
      ? notOpened(owner("can-tho/5.2#2", "lead"))
      : handBack(owner("can-tho/5.2#2", "lead"), story, EFFECT_FROM),
    explainDelay(owner("can-tho/11.2:explain", "lead"), story, EFFECT_FROM),
  ],
});
