import { dayNumber, utcDay } from "../../support/civil.js";
import { nthWorkingDayAfter } from "../calendar.js";
import { mayBeOffice } from "./acts.js";
import { invoked } from "./common.js";
import type { Context } from "./context.js";
import { hasDeadline } from "./deadline-words.js";
import { isOfSeveral } from "./documents.js";
import { notApplicable, row, undetermined, type Who } from "./duty.js";
import { type FinishOccasion, finishOccasions } from "./finishes.js";
import { deadlineUndated, type History } from "./history.js";
import type { House } from "./house.js";
import { earlier, isCalledOff } from "./lead-duty.js";
import { meetingsOf } from "./meetings.js";
import { firstByOffice, officeDuty, officeSilent } from "./office-duty.js";
import { officeReports } from "./office-reports.js";
import type { DutyOpinion } from "./opinion.js";
import { everyYear } from "./periods.js";
import { bodiesThatLed, withoutDay } from "./reports.js";
import { sendsBack } from "./situation.js";
import { leadState, officeState } from "./state-duties.js";
import { episodesPastDue } from "./states.js";
import { taskItself } from "./task-itself.js";
import { unitReports } from "./unit-reports.js";
import { whoeverInspected } from "./whoever-inspected.js";

/** Kon Tum, Sở Nông nghiệp và PTNT: a draft of 2022; it computes from the first day of its year (SEMANTICS 25). */
export const KON_TUM_SNN: House = {
  id: "kon-tum-snn",
  place: "tỉnh Kon Tum",
  officeNames: ["Văn phòng", "Văn phòng Sở", "Văn phòng Sở Nông nghiệp và Phát triển nông thôn"],
  assignerNames: ["UBND", "UBND tỉnh", "Chủ tịch UBND tỉnh"],
  departmentNames: ["Giám đốc Sở", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và PTNT", "Sở"],
  // Điều 4 khoản 1: the province's task is the department's; its Director gives it to a unit.
  givenByDocument: false,
  cityOfficeNames: ["Văn phòng UBND tỉnh", "Văn phòng UBND"],
  effectFrom: dayNumber("2022-01-01"),
  returned: "gone",
  returnWithin: null,
  // Điều 1 khoản 2: the units and divisions of the department.
  outside: ["company", "district", "commune"],
  dividesKinds: true,
  // Điều 1 khoản 2: đơn vị trực thuộc.
  unitWords: ["Chi cục", "Trung tâm", "Thanh tra"],
  taskRule: "kon-tum-snn/10.2.a:task",
  confirmedBy: null,
};

/** Điều 6 khoản 1 điểm b: 1 working day after the Office received the document (A10); of several, 2 (A08). */
const entered = (context: Context, history: History, rule: string, several: boolean, days: number): DutyOpinion => {
  if (history.classified || isOfSeveral(context, history) !== several) {
    return officeSilent(history, rule, "conditionNotMet");
  }
  // Receipt by the unit is not receipt by the Office.
  const received = history.acts.find((act) => act.type === "received" && mayBeOffice(act));
  return officeDuty(context, history, {
    rule,
    trigger: { kind: "event", on: received?.on ?? null },
    due: (on) => nthWorkingDayAfter(on, days),
    types: ["registered"],
    fulfilledOn: firstByOffice(history, ["registered"]),
  });
};

/**
 * What has been put on the software: a result at any time, an update from the day or the finish on. Of whoever did it the
 * sentence says nothing; the Office and the units put it there together (Điều 6 khoản 3 điểm a).
 */
const recordedByAnyone = (history: History, from: number): number | null => {
  const first = (type: string, since: number): number | null =>
    history.acts.find((act) => act.type === type && act.on >= since)?.on ?? null;
  const then = history.at(Math.min(from, history.asOf));
  const result = first("resultRecorded", then.reopenedOn ?? Number.NEGATIVE_INFINITY);
  const finish = then.completedOn ?? history.now.completedOn ?? from;
  const update = first("progressReported", Math.min(from, finish));
  return earlier(result, update);
};

/** Điều 6 khoản 3 điểm b: 2 working days after the deadline; without one, after the result (A11). Secret ones never (A28). */
const recorded = (context: Context, history: History): DutyOpinion[] => {
  const { dueOn } = history.now;
  const results = finishOccasions(history, ["resultIssued", "completed"]);
  type From = Pick<FinishOccasion, "on"> & Partial<FinishOccasion>;
  const rule = (id: string, kind: "day" | "event", { on, ...finish }: From): DutyOpinion =>
    officeDuty(context, history, {
      rule: id,
      trigger: { kind, on },
      ...finish,
      due: (day) => nthWorkingDayAfter(day, 2),
      types: ["resultRecorded", "progressReported"],
      fulfilledOn: recordedByAnyone(history, on),
    });
  return [
    history.classified || hasDeadline(history.now) === false
      ? officeSilent(history, "kon-tum-snn/6.3.b", "conditionNotMet")
      : dueOn === null
        ? recordedUndated(context, history)
        : rule("kon-tum-snn/6.3.b", "day", { on: dueOn }),
    ...(history.classified || hasDeadline(history.now) !== false
      ? [officeSilent(history, "kon-tum-snn/6.3.b:no-deadline", "conditionNotMet")]
      : results.length === 0
        ? [officeSilent(history, "kon-tum-snn/6.3.b:no-deadline", "notTriggered")]
        : results.map((result) => rule("kon-tum-snn/6.3.b:no-deadline", "event", result))),
  ];
};

/** Of a deadline of which no day is on record: a question, unless the result is there, whichever day it was. */
const recordedUndated = (context: Context, history: History): DutyOpinion => {
  const trigger = { kind: "day", on: null } as const;
  const who: Who = { rule: "kon-tum-snn/6.3.b", actor: "office", history, bearer: null, trigger };
  const fulfilledOn = recordedByAnyone(history, Number.POSITIVE_INFINITY);
  if (isCalledOff(history, fulfilledOn)) return notApplicable(who, "cancelled");
  if (fulfilledOn !== null) return row(who, { state: "met", fulfilledOn });
  if (history.now.waitingSince !== null) return notApplicable(who, "returned");
  return undetermined(context, who, deadlineUndated(history));
};

/** Điều 6 khoản 2: what is not the department's, the Office sends back to the issuing body; a unit's return is none. */
const sentBackByOffice = (history: History): DutyOpinion[] => {
  const rule = "kon-tum-snn/6.2#2";
  if (history.classified) return [officeSilent(history, rule, "conditionNotMet")];
  const returns = history.acts.filter((act, index) => sendsBack(history.before(index), act, history));
  if (returns.length === 0) return [invoked(history, rule, null, "office")];
  return returns.map((act) => {
    const trigger = { kind: "event", on: act.on } as const;
    const who: Who = { rule, actor: "office", history, bearer: null, trigger, occasion: act.occasion };
    return row(who, { state: "met", fulfilledOn: act.on });
  });
};

export const konTumTask = (context: Context, history: History): DutyOpinion[] => [
  ...taskItself(context, history),
  entered(context, history, "kon-tum-snn/6.1.b", false, 1),
  entered(context, history, "kon-tum-snn/6.1.b#2", true, 2),
  ...sentBackByOffice(history),
  ...recorded(context, history),
  invoked(history, "kon-tum-snn/7.2.b"),
  ...whoeverInspected(context, history, { rule: "kon-tum-snn/16.2", type: "inspectionReported", days: 5 }),
  ...whoeverInspected(context, history, { rule: "kon-tum-snn/16.2:notify", type: "inspectionNotified", days: 5 }),
  // Điều 18 khoản 3: đã quá hạn.
  ...officeState(context, history, {
    rule: "kon-tum-snn/18.3",
    handledBy: "escalated",
    episodes: episodesPastDue(history),
    ofDeadline: true,
    hangsOnEvents: ["completed"],
  }),
  // Điều 19 khoản 2: to the leaders of the department, and to the Office: one recipient is left where the Office leads.
  ...leadState(context, history, { rule: "kon-tum-snn/19.2:explain" }),
];

/** Điều 20: at latest on the 19th; the department's own on 10 June and 10 December (A12), as those of secret tasks are (A65). */
const MONTHLY = everyYear({ month: (y, m) => utcDay(y, m, 19) });
const HALF_AND_YEAR = everyYear({ half: (y) => utcDay(y, 6, 10), year: (y) => utcDay(y, 12, 10) });

export const konTumBodies = (context: Context): DutyOpinion[] => [
  ...unitReports(context, {
    rule: "kon-tum-snn/20.1",
    occurrences: MONTHLY,
    of: ({ classified }) => !classified,
    toOfficeOnly: true,
  }),
  ...bodiesThatLed(context.histories).map((body) =>
    withoutDay(context, "kon-tum-snn/19.1", "lead", body, "noDateInText"),
  ),
  ...officeReports(context, { rule: "kon-tum-snn/20.2", occurrences: HALF_AND_YEAR }),
  ...officeReports(context, {
    rule: "kon-tum-snn/5.2#2",
    occurrences: HALF_AND_YEAR,
    of: ({ classified }) => classified,
    inEachPeriod: true,
    ofSecrets: true,
  }),
  ...officeReports(context, { rule: "kon-tum-snn/20.1#2", occurrences: meetingsOf(context, "briefing", (on) => on) }),
  withoutDay(context, "kon-tum-snn/18.2", "office", null, "noDateInText"),
  withoutDay(context, "kon-tum-snn/23.1", "office", null, "noDateInText"),
];
