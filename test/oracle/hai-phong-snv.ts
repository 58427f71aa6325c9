import { dayNumber } from "../support/civil.js";
import { monthsAfter, nthWorkingDayAfter } from "./calendar.js";
import { answer, type Each, each, firstDayOf, notApplicable, owed, owner } from "./duty.js";
import type { DutyOpinion, Rules, ThresholdOpinion } from "./opinion.js";
import { explainDelay, handBackWithin } from "./rights.js";
import { type Act, type Story, startOf } from "./story.js";
import { outOfReach, reachedOn } from "./threshold.js";

/** Sở Ngoại vụ Hải Phòng, 143/QĐ-NV. In force from the day it was signed (qd.2). */
const EFFECT_FROM = dayNumber("2025-09-12");

/**
 * Điều 6 khoản 1 điểm b: 1 working day after a report document was issued, what is finished is put on the System; of a
 * task without a deadline, progress (A13). Nothing secret is put there (A19).
 */
const posted = (story: Story): DutyOpinion[] => {
  const who = owner("hai-phong-snv/6.1.b", "lead");
  const documents = story.acts.filter(({ type }) => type === "resultIssued");
  if (story.classified) return [notApplicable(who, "conditionNotMet")];
  if (documents.length === 0) return [notApplicable(who, "notTriggered")];
  return documents.map((document) => {
    if (document.on < EFFECT_FROM) return notApplicable(who, "beforeEffect");
    const entries =
      story.dueOn === null ? (["resultRecorded", "progressReported"] as const) : (["resultRecorded"] as const);
    return owed(
      who,
      {
        due: nthWorkingDayAfter(document.on, 1),
        trigger: { event: "resultIssued", on: document.on },
        fulfilledOn: answer(story, entries, document),
      },
      story,
    );
  });
};

/** Điều 6 khoản 2 điểm a: 1 working day after the document is issued and the Director has assigned it: the later (A15). */
const followed = (story: Story): DutyOpinion => {
  const who = owner("hai-phong-snv/6.2.a", "office");
  const { issuedOn, assignedOn } = story;
  if (issuedOn === null || assignedOn === null) return notApplicable(who, "notTriggered");
  const on = Math.max(issuedOn, assignedOn);
  if (on < EFFECT_FROM) return notApplicable(who, "beforeEffect");
  return owed(
    who,
    {
      due: nthWorkingDayAfter(on, 1),
      trigger: { event: assignedOn > issuedOn ? "assigned" : "issued", on },
      fulfilledOn: firstDayOf(story, ["registered"]),
    },
    story,
  );
};

/** Điều 8 khoản 1 điểm d: over 6 months (A35) with no result and no written reason; from the deadline, else the start (A16). */
const overSixMonths = (story: Story): ThresholdOpinion => {
  const who = owner("hai-phong-snv/8.1.d", "office");
  const base = story.dueOn ?? startOf(story);
  const settled = firstDayOf(story, ["resultIssued", "resultRecorded", "completed", "delayExplained"]) !== null;
  // What began before the day of effect is not judged by it (qd.2).
  if (base === null || base < EFFECT_FROM || settled || story.cancelledOn !== null) return outOfReach(who);
  return reachedOn(who, monthsAfter(base, 6) + 1, story, ["escalated"]);
};

const OFFICE = ["office", "Văn phòng Sở"];
const REPORTED: Each = {
  after: "inspectionEnded",
  workingDays: 7,
  answers: ["inspectionReported"],
  effectFrom: EFFECT_FROM,
};
const byOffice = ({ by }: Act): boolean => by === null || OFFICE.includes(by);
const byDivision = ({ by }: Act): boolean => by === null || !OFFICE.includes(by);

export const haiPhongSnv = (story: Story): Rules => ({
  duties: [
    ...posted(story),
    followed(story),
    // Điều 16: 7 working days after the inspection has ended; the Office tells the inspected division within them.
    ...each(story, owner("hai-phong-snv/16.1", "lead"), { ...REPORTED, by: byDivision }),
    ...each(story, owner("hai-phong-snv/16.2", "office"), { ...REPORTED, by: byOffice }),
    ...each(story, owner("hai-phong-snv/16.2:notify", "office"), {
      ...REPORTED,
      by: byOffice,
      answers: ["inspectionNotified"],
    }),
    // Điều 19 khoản 2: 7 working days after feedback was received; the lead division owes the document (A45).
    ...each(story, owner("hai-phong-snv/19.2", "lead"), {
      after: "feedbackReceived",
      workingDays: 7,
      answers: ["urged", "escalated", "feedbackHandled"],
      effectFrom: EFFECT_FROM,
    }),
  ],
  thresholds: [overSixMonths(story)],
  rights: [
    // Điều 6 khoản 1 điểm c: a task that does not fit is handed back within 1 working day of its receipt (A39).
    handBackWithin(owner("hai-phong-snv/6.1.c", "lead"), story, 1, EFFECT_FROM),
    explainDelay(owner("hai-phong-snv/19.1:explain", "lead"), story, EFFECT_FROM),
  ],
});
