import { type DayNumber, dayOf } from "../../calendar/index.js";
import type { DatedCadence, MeetingCadence, RecurrenceRule } from "../../language/rule.js";
import { type DayContext, noteChange, outsideEffect } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { Meeting, Register } from "../model/task.js";
import { withData } from "../rules/data-period.js";
import { currentPeriod, dutyHead, judge, undatedDuty } from "../rules/judge.js";
import {
  absorbed,
  cadenceTable,
  isMeeting,
  isUndated,
  meetingOccurrence,
  type Occurrence,
  type Owed,
  occurrencesBetween,
} from "../rules/occurrences.js";
import { SentReports } from "./sent-reports.js";

/** The days whose occurrences are listed. */
interface Window {
  /** `null`: the last one before the day judged, and the next one. */
  readonly from: DayNumber | null;
  /** `null`: to the next one after the day judged. */
  readonly through: DayNumber | null;
}

/** The occurrences of a cadence to list: from `from`, by default the last one before `asOf` and the next one after. */
const listed = (
  cadence: DatedCadence | MeetingCadence,
  meetings: readonly Meeting[],
  context: DayContext,
  { from, through }: Window,
): Occurrence[] => {
  const { calendar, asOf } = context;
  if (isMeeting(cadence)) {
    return meetings
      .filter((meeting) => meeting.type === cadence.meeting)
      .map((meeting) => meetingOccurrence(cadence, dayOf(meeting.on), calendar))
      .filter((occurrence) => occurrence.due >= (from ?? Number.NEGATIVE_INFINITY));
  }
  const table = cadenceTable(cadence);
  // Once the regulation has ended, the last occurrence under it stays.
  const last = table.lastBefore(Math.min(asOf, context.setting.effectUntil + 1), calendar);
  // Before the regulation takes effect the next occurrence is the first one under it.
  const next = table.occurrence(table.lastBefore(Math.max(asOf, context.setting.effectFrom), calendar) + 1, calendar);
  // The day after it the one that follows takes its place; after the regulation has ended none does.
  if (outsideEffect(next.due, context.setting) === null) noteChange(context, next.due + 1);
  return from === null
    ? [table.occurrence(last, calendar), next]
    : occurrencesBetween(cadence, from, through ?? Math.max(from, next.due), calendar);
};

/** The duties of one rule on `asOf`, for every unit that owes them, or for the body as a whole. */
const ruleDuties = (
  rule: RecurrenceRule,
  register: Register,
  sentReports: SentReports,
  context: DayContext,
  window: Window,
): Duty[] => {
  const owers: readonly (string | null)[] = rule.of === "unit" ? register.units : [null];
  // Nobody owes it: no day of it changes anything.
  if (owers.length === 0) return [];
  const head = dutyHead(rule);
  const { setting } = context;
  const sent = sentReports.of(head);
  // Days and periods are the same for every unit; only what it sent differs.
  const undated = rule.on.filter(isUndated).map((cadence) => ({ cadence, period: currentPeriod(cadence, context) }));
  const owed = rule.on.flatMap((cadence): Owed[] =>
    isUndated(cadence)
      ? []
      : listed(cadence, register.meetings, context, window).map((occurrence) => ({ cadence, occurrence })),
  );
  const dated = absorbed(rule, owed).filter(
    ({ occurrence: { due } }) => outsideEffect(due, setting) === null && due <= context.calendar.lastDay,
  );
  return owers.flatMap((unit) => [
    ...dated.map(({ occurrence: { period, due, at } }) => {
      const fulfilled = sent(period, unit);
      return withData(rule, judge(head, { unit, period, trigger: null, due, at, fulfilled }, context));
    }),
    ...undated.map(({ cadence, period }) =>
      withData(rule, undatedDuty(head, unit, period, cadence.reason, sent(period, unit))),
    ),
  ]);
};

/**
 * The duties of units and bodies that stand on the calendar and the meetings: from `from` (by default the last one
 * before the day judged) through `through` (by default the next one after it).
 */
export const registerDuties = (
  rules: readonly RecurrenceRule[],
  register: Register,
  context: DayContext,
  from: DayNumber | null,
  through: DayNumber | null = null,
): Duty[] => {
  const sent = new SentReports(register.reports, context.asOf);
  return rules.flatMap((rule) => ruleDuties(rule, register, sent, context, { from, through }));
};
