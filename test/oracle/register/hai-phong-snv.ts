import { dayNumber, utcDay } from "../../support/civil.js";
import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, bodiesIn, isByOffice } from "./acts.js";
import type { Body } from "./bodies.js";
import { answersTo, invoked, sentBack } from "./common.js";
import { confirmedAfter } from "./confirmed-entry.js";
import type { Context } from "./context.js";
import { hasDeadline } from "./deadline-words.js";
import { isFinishedIn } from "./finished-in.js";
import { type History, isLedBy, startUnknown } from "./history.js";
import type { House } from "./house.js";
import { bodyInspected, officeInspected } from "./inspections.js";
import { isActOf, leadDuty } from "./lead-duty.js";
import { meetingsOf, workingDayBefore } from "./meetings.js";
import { answersToReturns, firstByOffice, officeDuty, officeSilent } from "./office-duty.js";
import { officeReports } from "./office-reports.js";
import type { DutyOpinion } from "./opinion.js";
import { everyThursday, everyYear, twiceAMonth } from "./periods.js";
import { bodiesThatLed, type Span, withoutDay } from "./reports.js";
import { overSixMonths } from "./six-months.js";
import { leadState, officeState } from "./state-duties.js";
import { episodesPastDue, hasResultBy, isOpen } from "./states.js";
import { taskItself } from "./task-itself.js";
import { unitReports } from "./unit-reports.js";

/** Sở Ngoại vụ Hải Phòng, 143/QĐ-NV. In force from the day it was signed (qd.2). */
export const HAI_PHONG_SNV: House = {
  id: "hai-phong-snv",
  place: "thành phố Hải Phòng",
  officeNames: ["Văn phòng", "Văn phòng Sở", "Văn phòng Sở Ngoại vụ"],
  assignerNames: ["UBND", "UBND thành phố", "Chủ tịch UBND thành phố"],
  departmentNames: ["Giám đốc Sở", "Sở Ngoại vụ", "Sở"],
  // Điều 6 khoản 1 điểm a, khoản 2 điểm a: of the city's document; given to a division by the Director.
  givenByDocument: false,
  cityOfficeNames: ["Văn phòng UBND thành phố", "Văn phòng UBND"],
  effectFrom: dayNumber("2025-09-12"),
  returned: "waiting",
  // Điều 6 khoản 1 điểm c: 1 working day from the receipt by the division (A39).
  returnWithin: 1,
  // Điều 1 khoản 2: the divisions of the department.
  outside: ["company", "district", "commune"],
  dividesKinds: true,
  taskRule: "hai-phong-snv/8.2.a:task",
  confirmedBy: "cityOffice",
};

/** Điều 6 khoản 1 điểm b: 1 working day after a report document, the division that issued it puts it on the System (A13). */
const posted = (context: Context, history: History): DutyOpinion[] => {
  const rule = "hai-phong-snv/6.1.b";
  const documents = history.acts.filter(({ type }) => type === "resultIssued");
  if (history.classified) return [officeSilent(history, rule, "conditionNotMet", "lead")];
  if (documents.length === 0) return [officeSilent(history, rule, "notTriggered", "lead")];
  return documents.flatMap((document) => {
    const issuers = issuersOf(history, document);
    const types =
      hasDeadline(history.at(document.on)) !== true ? ["resultRecorded", "progressReported"] : ["resultRecorded"];
    const posting = {
      rule,
      trigger: { kind: "event", on: document.on },
      occasion: document.occasion,
      due: nthWorkingDayAfter(document.on, 1),
      types,
      // Điều 6 khoản 1 điểm a: confirmed on the System.
      confirmedOn: confirmedAfter(history, document.on),
    } as const;
    if (issuers.length === 0) {
      return leadDuty(context, history, {
        ...posting,
        fulfilledOn: (bearers) => postedOn(history, document, types, bearers),
      });
    }
    return issuers.flatMap((issuer) =>
      leadDuty(context, history, {
        ...posting,
        bearers: [issuer],
        free: !isLedBy(history.leadsOn(document.on), issuer),
        fulfilledOn: () => postedOn(history, document, types, issuers),
      }),
    );
  });
};

/** Who issued the document, where that is told; else those who lead. */
const issuersOf = (history: History, document: Act): readonly Body[] => {
  const { bodies } = history.leadsOn(document.on);
  const office = bodies.find(({ isOffice }) => isOffice) ?? history.bodies.named("Văn phòng Sở");
  return [...bodiesIn(document), ...(isByOffice(document) ? [office] : [])];
};

const postedOn = (
  history: History,
  document: Act,
  types: readonly string[],
  bearers: readonly Body[],
): number | null => {
  const done = history.at(document.on).completedOn;
  const from = done === null ? document.on : Number.NEGATIVE_INFINITY;
  return (
    history.acts.find(
      (act) =>
        isActOf(history, act, bearers) &&
        answersTo(act, document) &&
        ((act.type === "resultRecorded" && act.on >= from) ||
          (types.includes(act.type) && act.on >= Math.min(document.on, done ?? document.on))),
    )?.on ?? null
  );
};

/** Điều 6 khoản 2 điểm a: 1 working day after the document was issued and the Director has assigned it: the later (A15). */
const followed = (context: Context, history: History): DutyOpinion => {
  const rule = "hai-phong-snv/6.2.a";
  const { issuedOn, assignedOn } = history;
  // What may not be on the System is not followed there (A19).
  if (history.classified) return officeSilent(history, rule, "conditionNotMet");
  const on = issuedOn === null ? assignedOn : Math.max(issuedOn, assignedOn ?? issuedOn);
  return officeDuty(context, history, {
    rule,
    trigger: { kind: "event", on },
    due: (day) => nthWorkingDayAfter(day, 1),
    types: ["registered"],
    fulfilledOn: firstByOffice(history, ["registered"]),
    missing:
      issuedOn === null
        ? { code: "dayNotRecorded", subject: `${history.task.id} issued` }
        : assignedOn === null
          ? startUnknown(history)
          : null,
  });
};

/** Điều 19 khoản 2: 7 working days after feedback was received; the lead division owes the document (A45). */
const pressed = (context: Context, history: History): DutyOpinion[] => {
  const rule = "hai-phong-snv/19.2";
  const received = history.acts.filter(({ type }) => type === "feedbackReceived");
  if (received.length === 0) return [officeSilent(history, rule, "notTriggered", "lead")];
  const types = ["urged", "escalated", "feedbackHandled"];
  return received.flatMap((feedback) =>
    leadDuty(context, history, {
      rule,
      trigger: { kind: "event", on: feedback.on },
      occasion: feedback.occasion,
      due: nthWorkingDayAfter(feedback.on, 7),
      types,
      fulfilledOn: (bearers) =>
        history.acts.find(
          (act) =>
            types.includes(act.type) &&
            act.on >= feedback.on &&
            answersTo(act, feedback) &&
            isActOf(history, act, bearers),
        )?.on ?? null,
    }),
  );
};

export const haiPhongSnvTask = (context: Context, history: History): DutyOpinion[] => [
  ...taskItself(context, history),
  ...posted(context, history),
  ...sentBack(context, history, { rule: "hai-phong-snv/6.1.c", toOfficeOnly: true }),
  ...answersToReturns(context, history, "hai-phong-snv/6.1.c:answer"),
  followed(context, history),
  invoked(history, "hai-phong-snv/7.1.b"),
  ...overSixMonths(context, history),
  // Điều 16: who inspected decides; a division, or the Office, which also tells the inspected division.
  ...bodyInspected(context, history, { rule: "hai-phong-snv/16.1", days: 7, kind: "division" }),
  ...officeInspected(context, history, { rule: "hai-phong-snv/16.2", type: "inspectionReported", days: 7 }),
  ...officeInspected(context, history, { rule: "hai-phong-snv/16.2:notify", type: "inspectionNotified", days: 7 }),
  ...officeState(context, history, {
    rule: "hai-phong-snv/18.3",
    handledBy: "escalated",
    episodes: episodesPastDue(history),
    ofDeadline: true,
    hangsOnEvents: ["completed"],
  }),
  // Điều 19 khoản 1: to the Office of the city.
  ...leadState(context, history, { rule: "hai-phong-snv/19.1:explain" }),
  ...pressed(context, history),
];

/** A60: a week in which a task that the division leads was finished, became overdue or has feedback recorded. */
const hasNews = (history: History, body: Body, { occurrence, after }: Span): boolean => {
  const last = Math.min(occurrence.due, history.asOf);
  if (isFinishedIn(history, body, { from: after + 1, to: last })) return true;
  for (let day = after + 1; day <= last; day += 1) {
    if (!isLedBy(history.leadsOn(day), body)) continue;
    if (history.acts.some(({ type, on }) => on === day && type === "feedbackReceived")) return true;
    const { dueOn } = history.at(day);
    const overdue = dueOn !== null && dueOn + 1 === day && isOpen(history.at(day)) && history.isRunning(day);
    if (overdue && !hasResultBy(history, dueOn, day)) return true;
  }
  return false;
};

const YEAR_END = everyYear({ year: (y) => utcDay(y, 12, 25 - 1) });

export const haiPhongSnvBodies = (context: Context): DutyOpinion[] => [
  // Điều 6 khoản 1 điểm d: every Thursday, all three items (A14), if there is anything (A60).
  ...["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"].flatMap((rule) =>
    unitReports(context, { rule, occurrences: everyThursday, of: () => true, toOfficeOnly: true, ifAny: hasNews }),
  ),
  ...bodiesThatLed(context.histories).map((body) =>
    withoutDay(context, "hai-phong-snv/18.5", "lead", body, "noDateInText"),
  ),
  // Điều 20 khoản 1: by the end of the last working day before the session (A18).
  ...unitReports(context, {
    rule: "hai-phong-snv/20.1",
    occurrences: meetingsOf(context, "regularSession", workingDayBefore),
    of: ({ classified }) => !classified,
    toOfficeOnly: false,
  }),
  ...officeReports(context, {
    rule: "hai-phong-snv/20.2",
    occurrences: meetingsOf(context, "regularSession", (on) => on),
  }),
  ...officeReports(context, { rule: "hai-phong-snv/10.1", occurrences: twiceAMonth, ofOpen: true }),
  ...officeReports(context, { rule: "hai-phong-snv/22.1", occurrences: YEAR_END }),
  withoutDay(context, "hai-phong-snv/10.2", "office", null, "noDateInText"),
  withoutDay(context, "hai-phong-snv/18.2", "office", null, "noDateInText"),
];
