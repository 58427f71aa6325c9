import { dayNumber, utcDay } from "../support/civil.js";
import { nthWorkingDayAfter } from "./calendar.js";
import { type Each, each, firstDayOf, notApplicable, type Owner, owed, owner } from "./duty.js";
import type { DutyOpinion, Rules } from "./opinion.js";
import { everyYear, monthEnd, periodicDuties } from "./periodic.js";
import { explainDelay, handBack, passOn } from "./rights.js";
import type { Act, Story } from "./story.js";
import { notOpened } from "./threshold.js";

/** Lào Cai, 35/2015/QĐ-UBND. In force 10 days after it was signed on 31/7/2015 (qd.2, A31). */
const EFFECT_FROM = dayNumber("2015-07-31") + 10;

/** Điều 7 khoản 1: the Office enters a document within 3 working days of its issue; of several units, 5 (A08). */
const entered = (story: Story, who: Owner, several: boolean, days: number): DutyOpinion => {
  if (story.classified || story.multiUnit !== several) return notApplicable(who, "conditionNotMet");
  const { issuedOn } = story;
  if (issuedOn === null) return notApplicable(who, "notTriggered");
  if (issuedOn < EFFECT_FROM) return notApplicable(who, "beforeEffect");
  return owed(
    who,
    {
      due: nthWorkingDayAfter(issuedOn, days),
      trigger: { event: "issued", on: issuedOn },
      fulfilledOn: firstDayOf(story, ["registered"]),
    },
    story,
  );
};

/**
 * Điều 7 khoản 2 điểm a: of a task with a deadline, state and result within 3 working days of the deadline (A09).
 * What is to be recorded is how it stands at the deadline: an earlier progress entry does not say so, a result does.
 */
const recorded = (story: Story): DutyOpinion => {
  const who = owner("lao-cai/7.2.a", "lead");
  const { dueOn, classified } = story;
  if (classified || dueOn === null) return notApplicable(who, "conditionNotMet");
  if (dueOn < EFFECT_FROM) return notApplicable(who, "beforeEffect");
  return owed(
    who,
    {
      due: nthWorkingDayAfter(dueOn, 3),
      trigger: { event: "due", on: dueOn },
      fulfilledOn: firstDayOf(story, ["resultRecorded"], ["progressReported"], dueOn),
    },
    story,
  );
};

/** Điều 7 khoản 2 điểm b: of a task without one, each quarter, half-year and year; the last day of the period (A37). */
const PERIOD_ENDS = everyYear({ quarter: monthEnd, half: (y) => monthEnd(y, 6), year: (y) => monthEnd(y, 12) });

const updated = (story: Story): DutyOpinion[] => {
  const who = owner("lao-cai/7.2.b", "lead");
  if (story.classified || story.dueOn !== null) return [notApplicable(who, "conditionNotMet")];
  return periodicDuties(story, {
    who,
    occurrences: PERIOD_ENDS,
    types: ["progressReported", "resultRecorded"],
    effectFrom: EFFECT_FROM,
  });
};

/** Điều 5 khoản 2 điểm b: secret tasks are reported on secret paper by the days of Điều 22 khoản 1 (A36: before the 20th). */
const SECRET_REPORTS = everyYear({
  quarter: (y, lastMonth) => utcDay(y, lastMonth, 19),
  half: (y) => utcDay(y, 6, 19),
  year: (y) => utcDay(y, 12, 19),
});

const secretReports = (story: Story): DutyOpinion[] => {
  const who = owner("lao-cai/5.2.b", "lead");
  if (!story.classified) return [notApplicable(who, "conditionNotMet")];
  return periodicDuties(story, {
    who,
    occurrences: SECRET_REPORTS,
    types: ["progressReported"],
    effectFrom: EFFECT_FROM,
  });
};

const OFFICE = ["office", "Văn phòng UBND tỉnh"];
const isDistrict = (by: string): boolean => /^(UBND|Ủy ban nhân dân) (huyện|thành phố|thị xã)/.test(by);

/**
 * Whose inspection it was decides between the three items of Điều 17; when nobody says, each is listed. By the lead:
 * by the unit that leads the task; when no lead is known, it is one of items 2 and 3.
 */
const byOffice = ({ by }: Act): boolean => by === null || OFFICE.includes(by);
const unitOf = ({ by }: Act, { lead }: Story): string | null => (by === "lead" ? lead : by);
const byDistrict = (act: Act, story: Story): boolean => isDistrict(unitOf(act, story) ?? "UBND huyện");
const byDepartment = (act: Act, story: Story): boolean => {
  const unit = unitOf(act, story);
  return unit === null || !(OFFICE.includes(unit) || isDistrict(unit));
};

const REPORTED: Each = {
  after: "inspectionEnded",
  workingDays: 7,
  answers: ["inspectionReported"],
  effectFrom: EFFECT_FROM,
};

export const laoCai = (story: Story): Rules => ({
  duties: [
    ...secretReports(story),
    entered(story, owner("lao-cai/7.1", "office"), false, 3),
    entered(story, owner("lao-cai/7.1#2", "office"), true, 5),
    recorded(story),
    ...updated(story),
    // Điều 17: 7 working days after the inspection has ended; the Office tells the inspected unit within them.
    ...each(story, owner("lao-cai/17.1", "office"), { ...REPORTED, by: byOffice }),
    ...each(story, owner("lao-cai/17.1:notify", "office"), {
      ...REPORTED,
      by: byOffice,
      answers: ["inspectionNotified"],
    }),
    ...each(story, owner("lao-cai/17.2", "lead"), { ...REPORTED, by: byDepartment }),
    ...each(story, owner("lao-cai/17.3", "lead"), { ...REPORTED, by: byDistrict }),
    // Điều 19 khoản 5: 5 working days after feedback was received, press in writing or ask the Chair.
    ...each(story, owner("lao-cai/19.5", "office"), {
      after: "feedbackReceived",
      workingDays: 5,
      answers: ["urged", "escalated", "feedbackHandled"],
      effectFrom: EFFECT_FROM,
    }),
  ],
  thresholds: [],
  rights: [
    // Điều 6 khoản 2 điểm a speaks of tasks that came through the System, which no secret one does.
    story.classified
      ? notOpened(owner("lao-cai/6.2.a", "lead"))
      : handBack(owner("lao-cai/6.2.a", "lead"), story, EFFECT_FROM),
    story.classified
      ? notOpened(owner("lao-cai/6.2.a#2", "office"))
      : passOn(owner("lao-cai/6.2.a#2", "office"), story, EFFECT_FROM),
    explainDelay(owner("lao-cai/20.2:explain", "lead"), story, EFFECT_FROM),
  ],
});
