import { dayNumber } from "../../support/civil.js";
import { nthWorkingDayAfter } from "../calendar.js";
import { type Act, mayBeOffice } from "./acts.js";
import { atOnce, invoked, recordedOn, sentBack } from "./common.js";
import { confirmedAfter } from "./confirmed-entry.js";
import type { Context } from "./context.js";
import { hasDeadline } from "./deadline-words.js";
import { answersToFeedback } from "./feedback.js";
import { takenBackOn } from "./finishes.js";
import type { History } from "./history.js";
import type { House } from "./house.js";
import { leadDuty } from "./lead-duty.js";
import { meetingsOf } from "./meetings.js";
import { answersToReturns, firstByOffice, officeDuty, officeSilent } from "./office-duty.js";
import { officeReports } from "./office-reports.js";
import type { DutyOpinion } from "./opinion.js";
import { everyYear, monthEnd, type Occurrence } from "./periods.js";
import { bodiesThatLed, withoutDay } from "./reports.js";
import { leadState, officeState } from "./state-duties.js";
import {
  type Episode,
  episodesOf,
  episodesPastDue,
  groundOfDelay,
  isOpen,
  mayBeginRunning,
  missedOn,
} from "./states.js";
import { taskItself } from "./task-itself.js";
import { creditedPeriods, owedPeriods, type Periodic, taskPeriods } from "./task-periods.js";

/** Thành ủy Hải Phòng: a draft of 2025, which presupposes the city of 1/7/2025 (SEMANTICS 25). */
export const HAI_PHONG_THANH_UY: House = {
  id: "hai-phong-thanh-uy",
  place: "thành phố Hải Phòng",
  officeNames: ["Văn phòng", "Văn phòng Thành ủy"],
  assignerNames: ["Thành ủy", "Ban Thường vụ Thành ủy", "Thường trực Thành ủy", "TU"],
  departmentNames: [],
  givenByDocument: true,
  cityOfficeNames: [],
  effectFrom: dayNumber("2025-07-01"),
  returned: "waiting",
  returnWithin: null,
  // Điều 1: and any other body that uses the System.
  outside: [],
  dividesKinds: false,
  taskRule: "hai-phong-thanh-uy/8.2.a:task",
  confirmedBy: "office",
};

/** Điều 5 khoản 1: at once after the issue (A23). What may not be on the System is not owed to it (A19). */
const entered = (context: Context, history: History): DutyOpinion => {
  const rule = "hai-phong-thanh-uy/5.1";
  if (history.classified) return officeSilent(history, rule, "conditionNotMet");
  return officeDuty(context, history, {
    rule,
    trigger: { kind: "event", on: history.issuedOn },
    due: atOnce,
    types: ["registered"],
    fulfilledOn: firstByOffice(history, ["registered"]),
  });
};

/** Điều 6 khoản 1 and 2, điểm a: at once after each finish. */
const recorded = (context: Context, history: History, rule: string, withDeadline: boolean): DutyOpinion[] => {
  const finishes = finishesOf(history).filter(({ on }) => (hasDeadline(history.at(on)) !== false) === withDeadline);
  const isOther = finishes.length === 0 && (hasDeadline(history.now) !== false) !== withDeadline;
  if (history.classified || isOther) {
    return [officeSilent(history, rule, "conditionNotMet", "lead")];
  }
  if (finishes.length === 0) return [officeSilent(history, rule, "notTriggered", "lead")];
  return finishes.flatMap((finish, index) => {
    const { on, occasion } = finish;
    return leadDuty(context, history, {
      rule,
      trigger: { kind: "event", on },
      // A second finish, of a task taken up again, is an occasion of its own.
      ...(index === 0 ? {} : { occasion }),
      takenBackOn: takenBackOn(history, finish),
      due: atOnce(on),
      types: ["resultRecorded", "progressReported"],
      confirmedOn: confirmedAfter(history, on),
      fulfilledOn: (bearers) => recordedOn(history, bearers, on),
    });
  });
};

/** Each act that finished the task: a second one only after it was taken up again. */
const finishesOf = (history: History): readonly Act[] =>
  history.acts.filter((act, index) => act.type === "completed" && isOpen(history.before(index)));

const UPDATES = ["progressReported", "resultRecorded"] as const;

/** Điều 6 điểm b: the last day of each month, with a deadline; of each quarter, without (A22). */
const MONTHLY: Periodic = {
  rule: "hai-phong-thanh-uy/6.1.b",
  occurrences: everyYear({ month: monthEnd }),
  types: UPDATES,
  class: "deadline",
};
const QUARTERLY: Periodic = {
  rule: "hai-phong-thanh-uy/6.2.b",
  occurrences: everyYear({ quarter: monthEnd }),
  types: UPDATES,
  class: "none",
};

/** Điều 8 khoản 1 điểm d: 7 working days past the deadline or more (A20, A35), counted from it. */
const sevenDaysLate = (missed: number): number => nthWorkingDayAfter(missed, 7);

/** The same, without a deadline: 14 calendar days after a quarterly report was missed (A21, A47). */
const silentForFourteenDays = (history: History): Episode[] => {
  if (history.classified) return [];
  const periods = owedPeriods(history, QUARTERLY).filter(({ due }) => due < history.asOf);
  const credited = creditedPeriods(history, QUARTERLY);
  const first = periods[0];
  if (first === undefined) return [];
  const isStanding = (period: Occurrence, day: number): boolean =>
    ![...credited].some(([one, { on }]) => one.due >= period.due && on <= day);
  let ground: string | null = null;
  return episodesOf({
    history,
    from: first.due,
    mayBegin: mayBeginRunning(history),
    condition: (day, situation) => {
      if (!isOpen(situation) || hasDeadline(situation) !== false) return null;
      const standing = periods.filter((period) => day >= period.due + 14 && isStanding(period, day));
      if (!standing.some((period) => nameOf(period) === ground)) ground = null;
      const handled = pressedOn(history, ground, periods, day);
      // A later period missed after the pressing is a new ground; one missed before it is not.
      const later = handled === null ? undefined : standing.find(({ due }) => due >= handled);
      if (later !== undefined) ground = nameOf(later);
      if (ground === null) ground = standing[0] === undefined ? null : nameOf(standing[0]);
      return ground;
    },
  });
};

const nameOf = ({ period }: Occurrence): string => `missed+${period}`;

/** When the Office pressed for the missed period that is the ground. */
const pressedOn = (
  history: History,
  ground: string | null,
  periods: readonly Occurrence[],
  day: number,
): number | null => {
  const period = periods.find((one) => nameOf(one) === ground);
  if (period === undefined) return null;
  const found = history.acts.find(
    (act) => act.type === "urged" && act.on >= period.due + 14 && act.on <= day && mayBeOffice(act),
  );
  return found?.on ?? null;
};

/**
 * Điều 8 khoản 1 điểm e: a result that must be reported and was not: from the day after the deadline; without one, from
 * the day after it had to be on the System. Progress is not the result (A58); what the Office confirmed was reported.
 */
const resultNotReported = (history: History): Episode[] => {
  if (history.task.writtenReportRequired === false) return [];
  const isReported = (day: number): boolean =>
    history.acts.some(
      (act) =>
        act.on <= day &&
        act.on >= history.undoneBy(day) &&
        (act.type === "resultIssued" ||
          act.type === "resultRecorded" ||
          (act.type === "confirmed" && history.at(day).completedOn !== null && mayBeOffice(act))),
    );
  const days = [history.task.dueOn, history.task.document?.issuedOn].flatMap((day) =>
    day === undefined || day === null ? [] : [dayNumber(day)],
  );
  const from = Math.min(...days, ...history.acts.map(({ on }) => on), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(from)) return [];
  return episodesOf({
    history,
    from,
    mayBegin: mayBeginRunning(history),
    condition: (day, situation) => {
      const { dueOn, completedOn, cancelledOn } = situation;
      if (cancelledOn !== null || isReported(day)) return null;
      // Of which day it was to be reported nobody knows.
      if (situation.dueInWords !== null) return null;
      if (dueOn !== null) {
        if (day <= dueOn) return null;
        return completedOn !== null || missedOn(history, situation, day) !== null ? groundOfDelay(situation) : null;
      }
      return completedOn !== null && day > atOnce(completedOn) ? "completed" : null;
    },
  });
};

export const haiPhongThanhUyTask = (context: Context, history: History): DutyOpinion[] => [
  ...taskItself(context, history),
  entered(context, history),
  ...recorded(context, history, "hai-phong-thanh-uy/6.1.a", true),
  ...recorded(context, history, "hai-phong-thanh-uy/6.2.a", false),
  ...[MONTHLY, QUARTERLY].flatMap((rule) =>
    taskPeriods(context, history, history.classified ? { ...rule, occurrences: [] } : rule),
  ),
  // Điều 7 khoản 1 điểm b: to whoever assigned it, and to the Office as well.
  ...sentBack(context, history, { rule: "hai-phong-thanh-uy/7.1.b", toOfficeOnly: false }),
  ...answersToReturns(context, history, "hai-phong-thanh-uy/7.1.b#2"),
  invoked(history, "hai-phong-thanh-uy/7.1.c"),
  ...officeState(context, history, {
    rule: "hai-phong-thanh-uy/8.1.d",
    toLead: true,
    handledBy: "urged",
    episodes: episodesPastDue(history, sevenDaysLate),
    ofDeadline: true,
    hangsOnEvents: ["completed"],
  }),
  ...officeState(context, history, {
    rule: "hai-phong-thanh-uy/8.1.d#2",
    toLead: true,
    handledBy: "urged",
    episodes: silentForFourteenDays(history),
    hangsOnEvents: [...UPDATES, "completed"],
  }),
  ...officeState(context, history, {
    rule: "hai-phong-thanh-uy/8.1.e",
    handledBy: "escalated",
    episodes: resultNotReported(history),
    hangsOnEvents: ["resultIssued", "resultRecorded"],
    unknown: () =>
      history.task.writtenReportRequired === undefined
        ? { code: "writtenReportRequired", subject: history.task.id }
        : null,
  }),
  ...officeState(context, history, {
    rule: "hai-phong-thanh-uy/11#3",
    handledBy: "escalated",
    episodes: episodesPastDue(history),
    ofDeadline: true,
    hangsOnEvents: ["completed"],
  }),
  // Điều 11 đoạn 5: 10 working days after feedback, press in writing or ask, within the same (A44).
  ...answersToFeedback(context, history, "hai-phong-thanh-uy/11#5", 10),
  // Điều 12: to whoever assigned it, and with the Office: not to the Office alone.
  ...leadState(context, history, { rule: "hai-phong-thanh-uy/12#2:explain" }),
];

/** Điều 6 điểm c: the extract at 07:00 on the first of the next month, of the next quarter, named by the period extracted. */
const EXTRACT_MONTH = everyYear({ month: (y, m) => monthEnd(y, m) + 1 });
const EXTRACT_QUARTER = everyYear({ quarter: (y, m) => monthEnd(y, m) + 1 });

export const haiPhongThanhUyBodies = (context: Context): DutyOpinion[] => [
  ...officeReports(context, {
    rule: "hai-phong-thanh-uy/6.1.c",
    occurrences: EXTRACT_MONTH,
    of: ({ classified, now }) => !classified && hasDeadline(now) !== false,
    inEachPeriod: true,
  }),
  ...officeReports(context, {
    rule: "hai-phong-thanh-uy/6.2.c",
    occurrences: EXTRACT_QUARTER,
    of: ({ classified, now }) => !classified && hasDeadline(now) === false,
    inEachPeriod: true,
  }),
  ...officeReports(context, {
    rule: "hai-phong-thanh-uy/6.3",
    occurrences: meetingsOf(context, "committeeConference", (on) => on),
  }),
  ...officeReports(context, {
    rule: "hai-phong-thanh-uy/15#1",
    occurrences: meetingsOf(context, "yearEndConference", (on) => on),
  }),
  ...bodiesThatLed(context.histories).map((body) =>
    withoutDay(context, "hai-phong-thanh-uy/12#1", "lead", body, "noDateInText"),
  ),
  withoutDay(context, "hai-phong-thanh-uy/11#2", "office", null, "noFrequencyInText"),
];
