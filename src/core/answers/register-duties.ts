import { type DayNumber, dayOf } from "../../calendar/index.js";
import type { DatedCadence, MeetingCadence, RecurrenceRule } from "../../language/rule.js";
import { type DayContext, noteChange, outsideEffect } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { Meeting, Register, SentReport } from "../model/task.js";
import { withData } from "../rules/data-period.js";
import { bearsName, currentPeriod, type DutyHead, dutyHead, judge, undatedDuty } from "../rules/judge.js";
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

/** The first report sent for a period, none where there is no period; of a unit's duty only the unit's own counts. */
const reportFor = (
  reports: readonly SentReport[],
  head: DutyHead,
  period: string | null,
  unit: string | null,
  asOf: DayNumber,
): DayNumber | null => {
  let first: DayNumber | null = null;
  for (const report of reports) {
    if (report.period !== period || (unit !== null && report.unit !== unit)) continue;
    if (!bearsName(head, report.provision)) continue;
    const day = dayOf(report.on);
    if (day <= asOf) first = Math.min(day, first ?? day);
  }
  return first;
};

/** The duties of one rule for one unit (or the body as a whole) on `asOf`. */
const ruleDuties = (
  rule: RecurrenceRule,
  unit: string | null,
  register: Register,
  context: DayContext,
  window: Window,
): Duty[] => {
  const head = dutyHead(rule);
  const { asOf, setting } = context;
  const undated = rule.on.filter(isUndated).map((cadence) => {
    const period = currentPeriod(cadence, context);
    const sent = reportFor(register.reports, head, period, unit, asOf);
    return undatedDuty(head, unit, period, cadence.reason, sent);
  });
  const owed = rule.on.flatMap((cadence): Owed[] =>
    isUndated(cadence)
      ? []
      : listed(cadence, register.meetings, context, window).map((occurrence) => ({ cadence, occurrence })),
  );
  const dated = absorbed(rule, owed)
    .filter(({ occurrence: { due } }) => outsideEffect(due, setting) === null && due <= context.calendar.lastDay)
    .map(({ occurrence: { period, due, at } }) => {
      const fulfilled = reportFor(register.reports, head, period, unit, asOf);
      return judge(head, { unit, period, trigger: null, due, at, fulfilled }, context);
    });
  return [...dated, ...undated].map((duty) => withData(rule, duty));
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
): Duty[] =>
  rules.flatMap((rule) => {
    const owers: readonly (string | null)[] = rule.of === "unit" ? register.units : [null];
    return owers.flatMap((unit) => ruleDuties(rule, unit, register, context, { from, through }));
  });
