import { dayNumber, utcDay } from "../../support/civil.js";
import { nthWorkingDayAfter } from "../calendar.js";
import { invoked, recordedOn, sentBack } from "./common.js";
import { confirmedAfter } from "./confirmed-entry.js";
import type { Context } from "./context.js";
import { row, type Who } from "./duty.js";
import { finishOccasions } from "./finishes.js";
import type { History } from "./history.js";
import type { House } from "./house.js";
import { isActOf, isOutside, leadDuty } from "./lead-duty.js";
import { answersToReturns, firstByOffice, officeDuty, officeSilent } from "./office-duty.js";
import { officeReports } from "./office-reports.js";
import type { DutyOpinion } from "./opinion.js";
import { everyYear } from "./periods.js";
import { withoutDay } from "./reports.js";
import { leadState } from "./state-duties.js";
import { taskItself } from "./task-itself.js";
import { unitReports } from "./unit-reports.js";

/** Cần Thơ, 2618/QĐ-UBND. In force from the day it was signed (qd.2). */
export const CAN_THO: House = {
  id: "can-tho",
  place: "thành phố Cần Thơ",
  officeNames: ["Văn phòng", "Văn phòng UBND", "Văn phòng UBND thành phố"],
  assignerNames: ["UBND", "UBND thành phố", "Chủ tịch UBND thành phố"],
  departmentNames: [],
  givenByDocument: true,
  cityOfficeNames: [],
  effectFrom: dayNumber("2020-11-23"),
  returned: "waiting",
  returnWithin: null,
  // Điều 1 khoản 2: sở, ban ngành; UBND quận, huyện. Nobody else.
  outside: ["company", "commune"],
  dividesKinds: true,
  taskRule: "can-tho/5.2:task",
  confirmedBy: null,
};

/** Điều 5 khoản 1: within 1 working day of the arising, which is the issue (A29); what is urgent, the same day (A23). */
const entered = (
  context: Context,
  history: History,
  rule: string,
  urgent: boolean,
  due: (on: number) => number,
): DutyOpinion => {
  if (history.classified || (history.task.urgent ?? false) !== urgent) {
    return officeSilent(history, rule, "conditionNotMet");
  }
  return officeDuty(context, history, {
    rule,
    trigger: { kind: "event", on: history.issuedOn },
    due,
    types: ["registered"],
    fulfilledOn: firstByOffice(history, ["registered"]),
  });
};

/** Điều 5 khoản 2: handles it by its time, and at the same time updates: owed from the handling (A52). */
const updated = (context: Context, history: History): DutyOpinion[] => {
  const rule = "can-tho/5.2:update";
  const handled = finishOccasions(history, ["resultIssued", "completed"]);
  if (history.classified) return [officeSilent(history, rule, "conditionNotMet", "lead")];
  if (handled.length === 0) return [officeSilent(history, rule, "notTriggered", "lead")];
  return handled.flatMap(({ on, ...finish }) =>
    leadDuty(context, history, {
      rule,
      trigger: { kind: "event", on },
      ...finish,
      due: null,
      since: on,
      types: ["progressReported", "resultRecorded"],
      confirmedOn: confirmedAfter(history, on),
      fulfilledOn: (bearers) => recordedOn(history, bearers, on),
    }),
  );
};

/**
 * Điều 11 khoản 2, second half: who cannot, or has not the time, proposes; it knows no deadline. Once the deadline of
 * that day has passed an explanation is what the first half asks for, and does not tell that anything was proposed.
 */
const proposed = (history: History): DutyOpinion => {
  const rule = "can-tho/11.2:propose";
  const { bodies } = history.leadsOn(history.asOf);
  const [body] = bodies;
  const proposals = history.acts.filter(({ type, on }) => {
    if (type !== "delayExplained" || on < CAN_THO.effectFrom) return false;
    const { dueOn } = history.at(on);
    return dueOn === null || on <= dueOn;
  });
  const told = proposals.find((act) => isActOf(history, act, bodies))?.on ?? null;
  if (told === null || (body !== undefined && isOutside(history, body))) return invoked(history, rule);
  const who: Who = { rule, actor: "lead", history, bearer: body ?? null, trigger: { kind: "event", on: told } };
  return row(who, { state: "met", fulfilledOn: told });
};

export const canThoTask = (context: Context, history: History): DutyOpinion[] => [
  ...taskItself(context, history),
  entered(context, history, "can-tho/5.1", false, (on) => nthWorkingDayAfter(on, 1)),
  entered(context, history, "can-tho/5.1#2", true, (on) => on),
  ...updated(context, history),
  ...(history.classified
    ? [
        officeSilent(history, "can-tho/5.2#2", "conditionNotMet", "lead"),
        officeSilent(history, "can-tho/5.2#2:answer", "conditionNotMet"),
      ]
    : [
        ...sentBack(context, history, { rule: "can-tho/5.2#2", toOfficeOnly: true }),
        ...answersToReturns(context, history, "can-tho/5.2#2:answer"),
      ]),
  invoked(history, "can-tho/6.2.b"),
  // Điều 11 khoản 2, first half: due and not done: reports and explains to the Chair.
  ...leadState(context, history, { rule: "can-tho/11.2:explain" }),
  proposed(history),
];

/** Điều 12: before a day of each month, of the last month of a quarter (the half-year with it), and of November. */
const before = (monthly: number, quarterly: number, yearly: number) =>
  everyYear({
    month: (y, m) => utcDay(y, m, monthly - 1),
    quarter: (y, m) => utcDay(y, m, quarterly - 1),
    half: (y) => utcDay(y, 6, quarterly - 1),
    year: (y) => utcDay(y, 11, yearly - 1),
  });
const UNIT_DAYS = before(20, 15, 10);
const OFFICE_DAYS = before(25, 20, 15);

export const canThoBodies = (context: Context): DutyOpinion[] => [
  ...unitReports(context, {
    rule: "can-tho/12.1",
    occurrences: UNIT_DAYS,
    of: ({ classified }) => !classified,
    toOfficeOnly: true,
  }),
  // Điều 12 khoản 2: on the figures of khoản 1, which classified tasks are not in (SEMANTICS 15).
  ...officeReports(context, { rule: "can-tho/12.2", occurrences: OFFICE_DAYS }),
  withoutDay(context, "can-tho/13", "informationCentre", null, "noDateInText"),
  withoutDay(context, "can-tho/14.2", "office", null, "noFrequencyInText"),
];
