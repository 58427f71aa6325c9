import { type DayNumber, dayOf, type WorkingCalendar } from "../../calendar/index.js";
import type { DatedCadence, MeetingCadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import { compareText } from "../model/compare-text.js";
import { type DayContext, noteChange, outsideEffect } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { Meeting, Register } from "../model/task.js";
import { withData } from "../rules/data-period.js";
import { currentPeriod, type Owed as DutyOwed, dutyHead, judge, undatedDuty } from "../rules/judge.js";
import { Occasions, undatedOccasion } from "../rules/keys.js";
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

/** Meetings of one type, in the order given; the second of a month is its twin in keys, whichever stands first. */
const meetingOccurrences = (
  cadence: MeetingCadence,
  meetings: readonly Meeting[],
  calendar: WorkingCalendar,
): Occurrence[] => {
  const ofType = meetings.filter((meeting) => meeting.type === cadence.meeting);
  const found = ofType.map((meeting) => meetingOccurrence(cadence, dayOf(meeting.on), calendar));
  if (new Set(found.map(({ occasion }) => occasion)).size === found.length) return found;
  const occasions = new Occasions();
  const twins = new Map(
    [...found].sort((a, b) => compareText(a.period, b.period)).map((one) => [one, occasions.of(one.occasion)]),
  );
  return found.map((one) => ({ ...one, occasion: twins.get(one) ?? one.occasion }));
};

/** The occurrences of a cadence to list: from `from`, by default the last one before `asOf` and the next one after. */
const listed = (
  cadence: DatedCadence | MeetingCadence,
  meetings: readonly Meeting[],
  context: DayContext,
  { from, through }: Window,
): Occurrence[] => {
  const { calendar, asOf } = context;
  if (isMeeting(cadence)) {
    return meetingOccurrences(cadence, meetings, calendar).filter(
      (occurrence) => occurrence.due >= (from ?? Number.NEGATIVE_INFINITY),
    );
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
  const owers: readonly (string | null)[] = rule.trigger.per === "body" ? register.units : [null];
  // Nobody owes it: no day of it changes anything.
  if (owers.length === 0) return [];
  const head = dutyHead(rule);
  const { setting } = context;
  const sent = sentReports.of(head);
  // Days and periods are the same for every unit; only what it sent differs.
  const { calendar: cadences } = rule.trigger;
  const isBesideDated = !cadences.every(isUndated);
  const undated = cadences.filter(isUndated).map((cadence) => {
    const period = currentPeriod(cadence, context);
    return { cadence, period, occasion: undatedOccasion(period, isBesideDated) };
  });
  const owed = cadences.flatMap((cadence): Owed[] =>
    isUndated(cadence)
      ? []
      : listed(cadence, register.meetings, context, window).map((occurrence) => ({ cadence, occurrence })),
  );
  const dated = absorbed(rule, owed).filter(
    ({ occurrence: { due } }) => outsideEffect(due, setting) === null && due <= context.calendar.lastDay,
  );
  return owers.flatMap((unit) => {
    const owedOn = (occasion: string): DutyOwed => ({ task: "-", unit, occasion });
    return [
      ...dated.map(({ occurrence: { period, occasion, due, at } }) => {
        const fulfilled = sent(period, unit);
        const duty = { owed: owedOn(occasion), period, trigger: null, due, at, fulfilled };
        return withData(rule, judge(head, duty, context));
      }),
      ...undated.map(({ cadence, period, occasion }) =>
        withData(rule, undatedDuty(head, owedOn(occasion), period, cadence.reason, sent(period, unit))),
      ),
    ];
  });
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
