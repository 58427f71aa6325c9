import { nthWorkingDayAfter } from "./calendar.js";
import { each, firstDayOf, notApplicable, owed, owner } from "./duty.js";
import type { DutyOpinion, Rules, ThresholdOpinion } from "./opinion.js";
import { everyYear, isOwed, monthEnd, periodicDuties, reportedOn } from "./periodic.js";
import { explainDelay, handBack, passOn } from "./rights.js";
import { isConfirmed, type Story, startOf } from "./story.js";
import { outOfReach, reachedOn } from "./threshold.js";

/** Thành ủy Hải Phòng, a draft without a day of effect: no day is too early for it. */
const EFFECT_FROM = Number.NEGATIVE_INFINITY;

/** Điều 5 khoản 1: at once after the document was issued, the same day (A23). Of secret tasks too: điểm 4.2 lists what is entered. */
const entered = (story: Story): DutyOpinion => {
  const who = owner("hai-phong-thanh-uy/5.1", "office");
  const { issuedOn } = story;
  if (issuedOn === null) return notApplicable(who, "notTriggered");
  return owed(
    who,
    { due: issuedOn, trigger: { event: "issued", on: issuedOn }, fulfilledOn: firstDayOf(story, ["registered"]) },
    story,
  );
};

/**
 * Điều 6 khoản 1 and 2, điểm a: at once after the task was finished, the same day (A23). A result may be on the System
 * before the finish is noted; a progress report from before does not report the finish.
 */
const recorded = (story: Story, rule: string, withDeadline: boolean): DutyOpinion => {
  const who = owner(rule, "lead");
  const { completedOn } = story;
  if ((story.dueOn !== null) !== withDeadline) return notApplicable(who, "conditionNotMet");
  if (completedOn === null) return notApplicable(who, "notTriggered");
  return owed(
    who,
    {
      due: completedOn,
      trigger: { event: "completed", on: completedOn },
      fulfilledOn: firstDayOf(story, ["resultRecorded"], ["progressReported"], completedOn),
    },
    story,
  );
};

/** Điều 6 điểm b: the last day of each month, with a deadline; of each quarter, without (A22: until 24:00). */
const MONTH_ENDS = everyYear({ month: monthEnd });
const QUARTER_ENDS = everyYear({ quarter: monthEnd });
const UPDATES = ["progressReported", "resultRecorded"] as const;

const updated = (story: Story, rule: string, withDeadline: boolean): DutyOpinion[] => {
  const who = owner(rule, "lead");
  if ((story.dueOn !== null) !== withDeadline) return [notApplicable(who, "conditionNotMet")];
  return periodicDuties(story, {
    who,
    occurrences: withDeadline ? MONTH_ENDS : QUARTER_ENDS,
    types: UPDATES,
    effectFrom: EFFECT_FROM,
  });
};

const isOpen = ({ completedOn, cancelledOn }: Story): boolean => completedOn === null && cancelledOn === null;

/** Điều 8 khoản 1 điểm d: 7 working days or more past the deadline (A20, A35): the Office presses in writing. */
const sevenDaysLate = (story: Story): ThresholdOpinion => {
  const who = owner("hai-phong-thanh-uy/8.1.d", "office");
  if (story.dueOn === null || !isOpen(story)) return outOfReach(who);
  return reachedOn(who, nthWorkingDayAfter(story.dueOn, 7), story, ["urged"]);
};

/** The same, without a deadline: 14 calendar days after a quarterly report was missed (A21, A47). */
const fourteenDaysSilent = (story: Story): ThresholdOpinion => {
  const who = owner("hai-phong-thanh-uy/8.1.d#2", "office");
  if (story.dueOn !== null || startOf(story) === null || !isOpen(story)) return outOfReach(who);
  const missed = QUARTER_ENDS.find(
    (quarter) => isOwed(story, quarter, EFFECT_FROM) && reportedOn(story, QUARTER_ENDS, quarter, UPDATES) === null,
  );
  return missed === undefined ? outOfReach(who) : reachedOn(who, missed.due + 14, story, ["urged"]);
};

/** Điều 5 khoản 1: the officer of the Office who follows the field confirms the result. */
export const CONFIRMATION = { others: ["lead", "coordinator"] };

/**
 * Điều 8 khoản 1 điểm e: a result that must be reported and was not, from the day after the deadline. To finish is not to
 * report; but what the Office has confirmed has been reported to it.
 */
const notReported = (story: Story): ThresholdOpinion => {
  const who = owner("hai-phong-thanh-uy/8.1.e", "office");
  const reported = firstDayOf(story, ["progressReported", "resultIssued", "resultRecorded"]) !== null;
  const settled = reported || isConfirmed(story, CONFIRMATION) || story.cancelledOn !== null;
  if (story.dueOn === null || !story.writtenReportRequired || settled) return outOfReach(who);
  return reachedOn(who, story.dueOn + 1, story, ["escalated"]);
};

/** Điều 8 khoản 2 điểm b: coordinators answer jointly for what is not finished in time. */
const answerJointly = (story: Story): ThresholdOpinion => {
  const who = owner("hai-phong-thanh-uy/8.2.b#2", "coordinator");
  const { dueOn, completedOn, cancelledOn, coordinators } = story;
  const inTime = dueOn !== null && completedOn !== null && completedOn <= dueOn;
  if (dueOn === null || coordinators.length === 0 || cancelledOn !== null || inTime) return outOfReach(who);
  // It follows by itself; reported to the Standing Members it has been dealt with.
  return reachedOn(who, dueOn + 1, story, ["escalated"]);
};

export const haiPhongThanhUy = (story: Story): Rules => ({
  duties: [
    entered(story),
    recorded(story, "hai-phong-thanh-uy/6.1.a", true),
    ...updated(story, "hai-phong-thanh-uy/6.1.b", true),
    recorded(story, "hai-phong-thanh-uy/6.2.a", false),
    ...updated(story, "hai-phong-thanh-uy/6.2.b", false),
    // Điều 11 đoạn 5: 10 working days after feedback was received; asking for direction is within the same (A44).
    ...each(story, owner("hai-phong-thanh-uy/11#5", "office"), {
      after: "feedbackReceived",
      workingDays: 10,
      answers: ["urged", "escalated", "feedbackHandled"],
      effectFrom: EFFECT_FROM,
    }),
  ],
  thresholds: [
    sevenDaysLate(story),
    fourteenDaysSilent(story),
    notReported(story),
    answerJointly(story),
    // "Thường xuyên chậm" is left to judgement (A27).
    outOfReach(owner("hai-phong-thanh-uy/8.1.e:often-late", "office")),
  ],
  rights: [
    handBack(owner("hai-phong-thanh-uy/7.1.b", "lead"), story),
    passOn(owner("hai-phong-thanh-uy/7.1.b#2", "office"), story),
    explainDelay(owner("hai-phong-thanh-uy/12#2:explain", "lead"), story),
  ],
});
