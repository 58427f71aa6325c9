import { dayNumber, utcDay } from "../../support/civil.js";
import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, bodiesIn, isByNobody, isByRole, mayBeOffice } from "./acts.js";
import type { Body } from "./bodies.js";
import { invoked, recordedOn, sentBack } from "./common.js";
import type { Context } from "./context.js";
import { hasDeadline } from "./deadline-words.js";
import { isOfSeveral } from "./documents.js";
import { notApplicable, row, undetermined, type Who } from "./duty.js";
import { finishOccasions } from "./finishes.js";
import { deadlineUndated, type History, handovers } from "./history.js";
import type { House } from "./house.js";
import { bodyInspected, officeInspected } from "./inspections.js";
import { firstOf, isCalledOff, isOutside, leadDuty } from "./lead-duty.js";
import { answersToReturns, firstByOffice, officeDuty, officeSilent } from "./office-duty.js";
import { officeReports } from "./office-reports.js";
import type { DutyOpinion } from "./opinion.js";
import { everyYear, monthEnd } from "./periods.js";
import { withoutDay } from "./reports.js";
import { leadState, officeState } from "./state-duties.js";
import { episodesPastDue } from "./states.js";
import { taskItself } from "./task-itself.js";
import { taskPeriods } from "./task-periods.js";
import { unitReports } from "./unit-reports.js";

/** Lào Cai, 35/2015/QĐ-UBND. In force 10 days after it was signed on 31/7/2015 (qd.2, A31). */
export const LAO_CAI: House = {
  id: "lao-cai",
  place: "tỉnh Lào Cai",
  officeNames: ["Văn phòng", "Văn phòng UBND", "Văn phòng UBND tỉnh"],
  assignerNames: ["UBND", "UBND tỉnh", "Chủ tịch UBND tỉnh"],
  departmentNames: [],
  givenByDocument: true,
  cityOfficeNames: [],
  effectFrom: dayNumber("2015-07-31") + 10,
  returned: "waiting",
  returnWithin: null,
  // Điều 1 khoản 2: other bodies too, where they have a task of the province.
  outside: [],
  dividesKinds: true,
  taskRule: "lao-cai/4.1:task",
  confirmedBy: null,
};

/** Điều 7 khoản 1: within 3 working days of the issue; of several tasks or bodies, 5 (A08). A task is given in a document (1.1). */
const entered = (context: Context, history: History, rule: string, several: boolean, days: number): DutyOpinion => {
  if (history.classified || isOfSeveral(context, history) !== several) {
    return officeSilent(history, rule, "conditionNotMet");
  }
  return officeDuty(context, history, {
    rule,
    trigger: { kind: "event", on: history.issuedOn ?? history.assignedOn },
    due: (on) => nthWorkingDayAfter(on, days),
    types: ["registered"],
    fulfilledOn: firstByOffice(history, ["registered"]),
  });
};

/** Điều 7 khoản 2 điểm a: with a deadline, state and result within 3 working days of it (A09). */
const recorded = (context: Context, history: History): DutyOpinion[] => {
  const rule = "lao-cai/7.2.a";
  const { dueOn } = history.now;
  if (history.classified || hasDeadline(history.now) === false) {
    return [officeSilent(history, rule, "conditionNotMet", "lead")];
  }
  const from = (kind: "event" | "day", on: number, given?: readonly Body[]): DutyOpinion[] =>
    leadDuty(context, history, {
      rule,
      trigger: { kind, on },
      due: nthWorkingDayAfter(on, 3),
      types: ["resultRecorded", "progressReported"],
      ...(given === undefined ? {} : { bearers: given }),
      fulfilledOn: (bearers) => recordedOn(history, bearers, on),
    });
  if (context.readings["A09"] !== "assigned") {
    return dueOn === null ? recordedUndated(context, history, rule) : from("day", dueOn);
  }
  const first = history.assignedOn ?? history.issuedOn;
  const later = handovers(history).flatMap(({ on, to }) => from("event", on, to));
  if (first === null && later.length === 0) return [officeSilent(history, rule, "notTriggered", "lead")];
  return [...(first === null ? [] : from("event", first)), ...later];
};

/** Of a deadline of which no day is on record: a question, unless the result is there, whichever day it was. */
const recordedUndated = (context: Context, history: History, rule: string): DutyOpinion[] => {
  const { bodies } = history.leadsOn(history.asOf);
  return (bodies.length === 0 ? [null] : bodies).map((bearer) => {
    const trigger = { kind: "day", on: null } as const;
    const who: Who = { rule, actor: "lead", history, bearer, trigger };
    if (bearer !== null && isOutside(history, bearer)) return notApplicable(who, "outsideScope");
    const fulfilledOn = recordedOn(history, bodies, Number.POSITIVE_INFINITY);
    if (isCalledOff(history, fulfilledOn)) return notApplicable(who, "cancelled");
    if (fulfilledOn !== null) return row(who, { state: "met", fulfilledOn });
    if (history.now.waitingSince !== null) return notApplicable(who, "returned");
    return undetermined(context, who, deadlineUndated(history));
  });
};

const UPDATES = ["progressReported", "resultRecorded"] as const;

/** Điều 7 khoản 2 điểm b: without a deadline, each quarter, half-year and year, by the last day (A37). */
const PERIOD_ENDS = everyYear({ quarter: monthEnd, half: (y) => monthEnd(y, 6), year: (y) => monthEnd(y, 12) });

/** … and when there is a result, from its day on, without a number (A53). */
const updatedOnResult = (context: Context, history: History): DutyOpinion[] => {
  const rule = "lao-cai/7.2.b:result";
  const results = finishOccasions(history, ["resultIssued", "completed"]);
  if (history.classified || hasDeadline(history.now) !== false) {
    return [officeSilent(history, rule, "conditionNotMet", "lead")];
  }
  if (results.length === 0) return [officeSilent(history, rule, "notTriggered", "lead")];
  return results.flatMap(({ on, ...finish }) =>
    leadDuty(context, history, {
      rule,
      trigger: { kind: "event", on },
      ...finish,
      due: null,
      since: on,
      types: [...UPDATES],
      fulfilledOn: (bearers) => recordedOn(history, bearers, on),
    }),
  );
};

/** Điều 19 khoản 5: feedback of a district that a department which leads is late: 5 working days to press it or ask. */
const pressed = (context: Context, history: History): DutyOpinion[] => {
  const rule = "lao-cai/19.5";
  const received = history.acts.filter(({ type }) => type === "feedbackReceived");
  if (received.length === 0) return [officeSilent(history, rule, "notTriggered")];
  return received.flatMap((act) => pressedAfter(context, history, rule, act));
};

/** Who sent it as far as it matters: a district, one whose kind is not known, nobody by name, or others alone. */
type Sender = "district" | "unknown" | "another" | Body;

const senderOf = (history: History, act: Act): Sender => {
  const bodies = [...bodiesIn(act), ...(isByRole(act, "lead") ? history.leadsOn(act.on).bodies : [])];
  const isOfDistricts = act.by.some((doer) => doer.kind === "somebody" && doer.of?.includes("district"));
  if (isOfDistricts || bodies.some(({ kind }) => kind === "district")) return "district";
  const unsure = bodies.find(({ kind }) => kind === null);
  if (unsure !== undefined) return unsure;
  if (isByNobody(act) || isByRole(act, "feedbackSender")) return "unknown";
  const isOpen = act.by.some((doer) => doer.kind === "somebody" && doer.of === null);
  return isOpen || (isByRole(act, "lead") && bodies.length === 0) ? "unknown" : "another";
};

const pressedAfter = (context: Context, history: History, rule: string, act: Act): DutyOpinion[] => {
  const trigger = { kind: "event", on: act.on } as const;
  const due = nthWorkingDayAfter(act.on, 5);
  const who = (about?: Body): Who => ({
    rule,
    actor: "office",
    history,
    bearer: null,
    trigger,
    occasion: act.occasion,
    ...(about === undefined ? {} : { about: about.key }),
  });
  if (act.on < LAO_CAI.effectFrom) return [notApplicable(who(), "beforeEffect")];
  const sender = senderOf(history, act);
  if (sender === "another") return [notApplicable(who(), "doneByAnother")];
  const { bodies, collective } = history.leadsOn(act.on);
  const departments = bodies.filter(({ kind }) => kind === "department");
  const unsure = bodies.filter((body) => body.kind === null && !isOutside(history, body));
  if (departments.length === 0 && unsure.length === 0 && !collective) return [notApplicable(who(), "conditionNotMet")];
  if (isCalledOff(history, answered(history, act))) return [notApplicable(who(), "cancelled")];
  const subject = `${history.task.id} ${act.occasion}`;
  if (departments.length === 0) {
    const [body] = unsure;
    const question =
      body === undefined ? { code: "whoLeads", subject: history.task.id } : { code: "kindOfBody", subject: body.key };
    return [undetermined(context, who(), question, due)];
  }
  if (sender !== "district") {
    const question =
      sender === "unknown" ? { code: "whoSentFeedback", subject } : { code: "kindOfBody", subject: sender.key };
    return departments.map((one) => undetermined(context, who(one), question, due));
  }
  return departments.map((about) =>
    officeDuty(context, history, {
      rule,
      trigger,
      occasion: act.occasion,
      about: about.key,
      due: (on) => nthWorkingDayAfter(on, 5),
      types: ["urged", "escalated", "feedbackHandled"],
      fulfilledOn: answered(history, act),
    }),
  );
};

const answered = (history: History, feedback: Act): number | null =>
  history.acts.find(
    (act) =>
      ["urged", "escalated", "feedbackHandled"].includes(act.type) &&
      act.on >= feedback.on &&
      (act.ref === null ||
        (feedback.ref === null && feedback.id === null) ||
        act.ref === feedback.ref ||
        act.ref === feedback.id) &&
      mayBeOffice(act),
  )?.on ?? null;

/** Điều 21 khoản 2: a district that cannot, or meets an obstacle, says so of itself. */
const obstacleTold = (history: History): DutyOpinion => {
  const rule = "lao-cai/21.2";
  const districts = history.leadsOn(history.asOf).bodies.filter(({ kind }) => kind === "district");
  const [body] = districts;
  if (body === undefined) return officeSilent(history, rule, "otherKind", "lead");
  const told = firstOf(history, ["delayExplained"], districts, LAO_CAI.effectFrom);
  if (told === null) return invoked(history, rule);
  const who: Who = { rule, actor: "lead", history, bearer: body, trigger: { kind: "event", on: told } };
  return row(who, { state: "met", fulfilledOn: told });
};

/** Điều 21 khoản 3: a district tells the Office that a department is late with what concerns it: its feedback is the act. */
const feedbackGiven = (history: History): DutyOpinion[] => {
  const rule = "lao-cai/21.3";
  const given = history.acts
    .filter(({ type, on }) => type === "feedbackReceived" && on >= LAO_CAI.effectFrom)
    .flatMap((act) => bodiesIn(act).map((body) => ({ act, body })))
    .filter(({ body }) => body.kind === "district");
  const about = given.filter(({ act }) => history.leadsOn(act.on).bodies.some(({ kind }) => kind === "department"));
  if (about.length === 0) return [invoked(history, rule, null, "feedbackSender")];
  return about.map(({ act, body }) => {
    const trigger = { kind: "event", on: act.on } as const;
    const who: Who = { rule, actor: "feedbackSender", history, bearer: body, trigger, occasion: act.occasion };
    return row(who, { state: "met", fulfilledOn: act.on });
  });
};

export const laoCaiTask = (context: Context, history: History): DutyOpinion[] => [
  ...taskItself(context, history),
  entered(context, history, "lao-cai/7.1", false, 3),
  entered(context, history, "lao-cai/7.1#2", true, 5),
  ...(history.classified
    ? [
        officeSilent(history, "lao-cai/6.2.a", "conditionNotMet", "lead"),
        officeSilent(history, "lao-cai/6.2.a#2", "conditionNotMet"),
      ]
    : [
        ...sentBack(context, history, { rule: "lao-cai/6.2.a", toOfficeOnly: true }),
        ...answersToReturns(context, history, "lao-cai/6.2.a#2"),
      ]),
  ...recorded(context, history),
  ...taskPeriods(context, history, {
    rule: "lao-cai/7.2.b",
    occurrences: history.classified ? [] : PERIOD_ENDS,
    types: UPDATES,
    class: "none",
  }),
  ...updatedOnResult(context, history),
  invoked(history, "lao-cai/8.1.b"),
  // Điều 17: who inspected decides between its three items.
  ...officeInspected(context, history, { rule: "lao-cai/17.1", type: "inspectionReported", days: 7 }),
  ...officeInspected(context, history, { rule: "lao-cai/17.1:notify", type: "inspectionNotified", days: 7 }),
  ...bodyInspected(context, history, { rule: "lao-cai/17.2", days: 7, kind: "department" }),
  ...bodyInspected(context, history, { rule: "lao-cai/17.3", days: 7, kind: "district" }),
  ...officeState(context, history, {
    rule: "lao-cai/19.3",
    handledBy: "escalated",
    episodes: episodesPastDue(history),
    ofDeadline: true,
    hangsOnEvents: ["completed"],
  }),
  ...pressed(context, history),
  ...leadState(context, history, { rule: "lao-cai/20.2:explain", kinds: ["department"] }),
  obstacleTold(history),
  ...feedbackGiven(history),
];

/** Điều 22: before the 20th, and the 25th, of the last month: the last days are the 19th and the 24th (A04, A05). */
const beforeDay = (last: number) =>
  everyYear({
    quarter: (y, month) => utcDay(y, month, last),
    half: (y) => utcDay(y, 6, last),
    year: (y) => utcDay(y, 12, last),
  });
const UNIT_DAYS = beforeDay(20 - 1);
const OFFICE_DAYS = beforeDay(25 - 1);

export const laoCaiBodies = (context: Context): DutyOpinion[] => [
  // Điều 22 khoản 1: sở, ban, ngành and districts; classified tasks count for none.
  ...unitReports(context, {
    rule: "lao-cai/22.1",
    occurrences: UNIT_DAYS,
    of: ({ classified }) => !classified,
    kinds: ["department", "district"],
    toOfficeOnly: true,
  }),
  // Điều 5 khoản 2 điểm b: one report of a body on all its secret tasks, by the days of Điều 22 (A36); to related bodies too.
  ...unitReports(context, {
    rule: "lao-cai/5.2.b",
    occurrences: UNIT_DAYS,
    of: ({ classified }) => classified,
    ofSecrets: true,
    toOfficeOnly: false,
  }),
  // Điều 22 khoản 2: on the figures of khoản 1, which classified tasks are not in (SEMANTICS 15).
  ...officeReports(context, { rule: "lao-cai/22.2", occurrences: OFFICE_DAYS }),
  withoutDay(context, "lao-cai/26.1", "office", null, "noDateInText"),
];
