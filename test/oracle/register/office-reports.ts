import { utcDay } from "../../support/civil.js";
import type { Context } from "./context.js";
import { creditsOf } from "./credit.js";
import { row, type Who } from "./duty.js";
import { type History, isGivenBy } from "./history.js";
import { isOutside } from "./lead-duty.js";
import type { DutyOpinion } from "./opinion.js";
import type { Occurrence } from "./periods.js";
import {
  inDoubt,
  isKnownPeriod,
  judgeReport,
  type Sent,
  type Span,
  sentFor,
  spansOf,
  upToNext,
  withoutSecondNext,
} from "./reports.js";
import { isOpen } from "./states.js";

/**
 * Reports of the Office on all tasks that may be told of in them: classified ones are reported in secret (SEMANTICS 15).
 * From its first task on, or for each period in which there was one of the kind.
 */

/** One rule for the reports of the office. */
export interface OfficeReport {
  readonly rule: string;
  readonly occurrences: readonly Occurrence[];
  /** The tasks without which there is nothing to report: all that are not classified, unless the rule says otherwise. */
  readonly of?: (history: History) => boolean;
  /** Whether a task of the kind is needed in each period that is to come, too. */
  readonly inEachPeriod?: boolean;
  /** Of what is still to be done: what was finished in the period is none of it. */
  readonly ofOpen?: true;
  /** Of secret tasks: of each that was there in the period. */
  readonly ofSecrets?: true;
}

const MONTHS: Readonly<Partial<Record<Occurrence["cadence"], number>>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The last day of a period by the calendar; a week, and what a meeting tells of, ends on its day. */
const lastDayOf = ({ cadence, begins, due }: Occurrence): number => {
  const months = MONTHS[cadence];
  if (months === undefined) return due;
  const first = new Date(begins * 86_400_000);
  return Math.min(due, utcDay(first.getUTCFullYear(), first.getUTCMonth() + 1 + months, 1) - 1);
};

/** From when a task counts: from the first day on which it can have been given, or from when it surely was. */
type Start = (history: History) => number | null;

/** Whether a task was there in the period itself, by the calendar, up to a day. */
const existsIn = (history: History, { begins }: Occurrence, until: number, start: number | null): boolean => {
  const last = Math.min(until, history.asOf);
  if (start === null || start > last) return false;
  const { completedOn, cancelledOn } = history.at(last);
  return Math.min(completedOn ?? Number.POSITIVE_INFINITY, cancelledOn ?? Number.POSITIVE_INFINITY) >= begins;
};

/** The first day of which a report tells: of a week, and from meeting to meeting, from the day after the one before. */
const firstDayOf = ({ occurrence: { cadence, begins }, after }: Span): number =>
  cadence === "meeting" ? after + 1 : cadence === "week" ? Math.min(begins, after + 1) : begins;

/** Whether a task is in a report of a period that is past: open on the last day of which it tells, or finished in it. */
const isIn = (history: History, span: Span, ofOpen: boolean, start: number | null): boolean => {
  const last = lastDayOf(span.occurrence);
  if (start === null || start > last) return false;
  if (isOpen(history.at(last))) return true;
  if (ofOpen) return false;
  const first = firstDayOf(span);
  return history.acts.some(
    ({ type, on }) => type === "completed" && first <= on && on <= last && history.at(on).completedOn === on,
  );
};

/** Of bodies alone that are no addressees nothing is reported. */
const isOfOthersAlone = (history: History): boolean =>
  history.tenures.every(
    ({ leads }) =>
      !leads.collective && leads.bodies.length > 0 && leads.bodies.every((body) => isOutside(history, body)),
  );

const startOf: Start = ({ startOn }) => startOn;
const givenBy: Start = (history) => history.givenBy;

export const officeReports = (context: Context, report: OfficeReport): DutyOpinion[] => {
  const { of = ({ classified }) => !classified, inEachPeriod = false } = report;
  const { ofSecrets = false, ofOpen = false } = report;
  const there = context.histories.filter(({ upcoming }) => !upcoming);
  const histories = there.filter((history) => of(history) && !isOfOthersAlone(history));
  // Of classified tasks alone nothing is owed, and what was sent is told of from the first of them on.
  const isOfSecrets = there.every(({ classified }) => classified);
  const starts = (isOfSecrets ? there : histories).flatMap(({ startOn }) => (startOn === null ? [] : [startOn]));
  // Without a task yet, what comes next.
  const from = Math.max(starts.length === 0 ? context.asOf : Math.min(...starts), context.house.effectFrom);
  const sent = sentFor(context, report.rule).filter(({ body }) => body === null || body.isOffice);
  // What was sent is met, for a period of before the first task too (SEMANTICS 16).
  const before = report.occurrences.filter(
    ({ due, period }) =>
      starts.length > 0 &&
      due < from &&
      due >= context.house.effectFrom &&
      sent.some((one) => one.period !== null && one.period === period),
  );
  const all = [...before, ...upToNext(report.occurrences, from, context.asOf)];
  const credited = creditsOf<Sent>({ occurrences: all, reports: sent, fits: () => true, servesLonger: false });
  const spans = new Map(spansOf(report.occurrences).map((span) => [span.occurrence, span]));
  const tellsOf = (one: Occurrence, start: Start): boolean => {
    const span = spans.get(one) ?? { occurrence: one, after: Number.NEGATIVE_INFINITY };
    return histories.some((history) => isIn(history, span, ofOpen, start(history)));
  };
  // Nothing is owed for a period before the first task that counts or after the last (DESIGN 5.4).
  const isThere = (one: Occurrence, start: Start): boolean =>
    histories.some((history) => existsIn(history, one, lastDayOf(one), start(history)));
  const isPast = (one: Occurrence): boolean => one.due < context.asOf;
  const hadAny = (one: Occurrence, start: Start): boolean =>
    !isPast(one) || (ofSecrets ? isThere(one, start) : tellsOf(one, start));
  const isThereAsNeeded = (one: Occurrence, start: Start): boolean =>
    !inEachPeriod || (isPast(one) && !ofSecrets) || isThere(one, start);
  // Of a register that holds only tasks that do not count there is nothing to report; of an empty one the next is told.
  const isOfNone = there.length > 0 && !there.some(of);
  const isOwed = (one: Occurrence): boolean =>
    !before.includes(one) && !isOfNone && isThereAsNeeded(one, startOf) && hadAny(one, startOf);
  const isSurelyOwed = (one: Occurrence): boolean =>
    histories.some((history) => isGivenBy(history, one.due)) && isThereAsNeeded(one, givenBy) && hadAny(one, givenBy);
  const known = sent.filter((one) => isKnownPeriod(one, report.occurrences));
  const doubtful = inDoubt(
    all,
    known,
    sent.filter((one) => !known.includes(one)),
  );
  // Where nothing is owed at all there is no next one.
  const isOfNothing = isOfSecrets && there.length > 0 && report.of === undefined;
  const arising = isOfNothing ? all.filter((one) => credited.has(one) || isOwed(one)) : all;
  const shown = withoutSecondNext(arising, (one) => credited.has(one), context.asOf);
  return shown.flatMap((occurrence): DutyOpinion[] => {
    const { due, period, cadence } = occurrence;
    const trigger = { kind: "calendar", on: due } as const;
    const who: Who = {
      rule: report.rule,
      actor: "office",
      history: null,
      bearer: null,
      trigger,
      occasion: period,
      period,
    };
    const sentOn = credited.get(occurrence)?.on;
    if (!isOwed(occurrence)) {
      return sentOn === undefined ? [] : [row(who, { state: "met", due, fulfilledOn: sentOn })];
    }
    const closed = shown.some((later) => credited.has(later) && later.cadence === cadence && later.due > due);
    const perhapsGiven = isSurelyOwed(occurrence)
      ? []
      : histories.filter((history) => existsIn(history, occurrence, due, startOf(history)));
    // Only something finished before it, and perhaps before an earlier meeting that is not on record.
    const { afterUnknown } = occurrence;
    const isAnyOpen = histories.some((history) => isIn(history, { occurrence, after: due }, true, startOf(history)));
    return [
      judgeReport(context, who, due, credited.get(occurrence), {
        closed,
        doubt: doubtful.has(occurrence),
        perhapsGiven,
        meetingBefore: isAnyOpen ? undefined : afterUnknown,
      }),
    ];
  });
};
