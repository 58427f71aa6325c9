import { utcDay } from "../support/civil.js";
import { nthWorkingDayAfter } from "./calendar.js";
import { type Each, each, firstDayOf, notApplicable, type Owner, owed, owner } from "./duty.js";
import type { DutyOpinion, Rules } from "./opinion.js";
import { everyYear, periodicDuties } from "./periodic.js";
import { explainDelay, handBack } from "./rights.js";
import { firstOf, type Story } from "./story.js";
import { notOpened } from "./threshold.js";

/** Kon Tum, a draft without a day of effect: no day is too early for it. */
const EFFECT_FROM = Number.NEGATIVE_INFINITY;

/** Điều 6 khoản 1 điểm b: 1 working day after the document was received (A10); of several units, 2 (A08). */
const entered = (story: Story, who: Owner, several: boolean, days: number): DutyOpinion => {
  if (story.classified || story.multiUnit !== several) return notApplicable(who, "conditionNotMet");
  const { receivedOn } = story;
  if (receivedOn === null) return notApplicable(who, "notTriggered");
  return owed(
    who,
    {
      due: nthWorkingDayAfter(receivedOn, days),
      trigger: { event: "received", on: receivedOn },
      fulfilledOn: firstDayOf(story, ["registered"]),
    },
    story,
  );
};

/** Điều 6 khoản 3 điểm b, of a task with a deadline: 2 working days after it (A11). */
const recorded = (story: Story): DutyOpinion => {
  const who = owner("kon-tum-snn/6.3.b", "office");
  const { dueOn } = story;
  if (story.classified || dueOn === null) return notApplicable(who, "conditionNotMet");
  return owed(
    who,
    {
      due: nthWorkingDayAfter(dueOn, 2),
      trigger: { event: "due", on: dueOn },
      fulfilledOn: firstDayOf(story, ["resultRecorded"], ["progressReported"], dueOn),
    },
    story,
  );
};

/** The same, of a task without one: 2 working days after its result (A11). */
const recordedWithoutDeadline = (story: Story): DutyOpinion => {
  const who = owner("kon-tum-snn/6.3.b:no-deadline", "office");
  if (story.classified || story.dueOn !== null) return notApplicable(who, "conditionNotMet");
  // The first of the result document and the finish; of both on one day, the document.
  const [document, finish] = [firstOf(story.acts, "resultIssued"), firstOf(story.acts, "completed")];
  const result = document !== null && (finish === null || document.on <= finish.on) ? document : finish;
  if (result === null) return notApplicable(who, "notTriggered");
  return owed(
    who,
    {
      due: nthWorkingDayAfter(result.on, 2),
      trigger: { event: result.type, on: result.on },
      fulfilledOn: firstDayOf(story, ["resultRecorded"], ["progressReported"], result.on),
    },
    story,
  );
};

/** Điều 5 khoản 2: secret tasks on secret paper each half-year and year, by the days of Điều 20 khoản 2 (A12, A28). */
const SECRET_REPORTS = everyYear({ half: (y) => utcDay(y, 6, 10), year: (y) => utcDay(y, 12, 10) });

const secretReports = (story: Story): DutyOpinion[] => {
  const who = owner("kon-tum-snn/5.2#2", "office");
  if (!story.classified) return [notApplicable(who, "conditionNotMet")];
  return periodicDuties(story, {
    who,
    occurrences: SECRET_REPORTS,
    types: ["progressReported"],
    effectFrom: EFFECT_FROM,
  });
};

const REPORTED: Each = {
  after: "inspectionEnded",
  workingDays: 5,
  answers: ["inspectionReported"],
  effectFrom: EFFECT_FROM,
};

export const konTumSnn = (story: Story): Rules => ({
  duties: [
    ...secretReports(story),
    entered(story, owner("kon-tum-snn/6.1.b", "office"), false, 1),
    entered(story, owner("kon-tum-snn/6.1.b#2", "office"), true, 2),
    recorded(story),
    recordedWithoutDeadline(story),
    // Điều 16 khoản 2: whoever led the inspection reports, and tells the inspected unit, within 5 working days.
    ...each(story, owner("kon-tum-snn/16.2", "inspector"), REPORTED),
    ...each(story, owner("kon-tum-snn/16.2:notify", "inspector"), { ...REPORTED, answers: ["inspectionNotified"] }),
  ],
  thresholds: [],
  rights: [
    // Điều 6 khoản 2 speaks of tasks on the software, where no secret one is (A28).
    story.classified
      ? notOpened(owner("kon-tum-snn/6.2#2", "office"))
      : handBack(owner("kon-tum-snn/6.2#2", "office"), story),
    explainDelay(owner("kon-tum-snn/19.2:explain", "lead"), story),
  ],
});
