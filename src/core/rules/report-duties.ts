import { type DayNumber, dateOf } from "../../calendar/index.js";
import { periodAt, periodEnd } from "../../calendar/period.js";
import type { UndatedCadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import { noteChange } from "../model/context.js";
import type { Duty } from "../model/evaluation.js";
import type { MadeReport } from "./credit.js";
import type { Asked } from "./credited.js";
import { withData } from "./data-period.js";
import { type HeirReports, isThereOn, NO_HEIRS } from "./heir-reports.js";
import {
  currentPeriod,
  type DutyHead,
  type DutyPlace,
  keyOf,
  OF_REGISTER,
  type Outcome,
  outcomeOf,
  writeDuty,
} from "./judge.js";
import { isUndated } from "./occurrences.js";
import type { Owner } from "./owners.js";
import { changesOf, type Period } from "./periods.js";
import { reportsQuestion } from "./questions.js";
import type { ReportContext } from "./report-context.js";
import type { WordedPeriods } from "./worded-periods.js";

/** A period of a report, with what is known of it. */
export interface Judged {
  readonly period: Period;
  /** Whether it is one of the wording that asks, in its days. */
  readonly own: boolean;
  readonly reported: DayNumber | null;
  readonly isOwed: boolean;
  readonly hasNews: boolean;
  /** What is asked where a report may have been made for it, and is not told whose or for which period. */
  readonly doubt: Asked | null;
}

/** What one who owes a report owes of it. */
export interface ReportDuties {
  /** Of periods with a day. */
  readonly dated: (owner: Owner, periods: readonly Judged[], context: ReportContext, heirs?: HeirReports) => Duty[];
  /** Of a cadence without a day: the period that holds the day judged, with the reason; none that ended before the first task. */
  readonly undated: (owner: Owner, reports: readonly MadeReport[], context: ReportContext, first?: DayNumber) => Duty[];
}

/** Whether the period of an undated cadence that is told of now ended before a day: the first half of a year is told of to its end. */
const hasEndedBefore = (first: DayNumber, { every }: UndatedCadence, { asOf, setting }: ReportContext): boolean =>
  every !== null && periodEnd(every, periodAt(every, Math.min(asOf, setting.effectUntil))) < first;

/** Compiles the duties of a report. */
export const compileReportDuties = (rule: RecurrenceRule, head: DutyHead, dates: WordedPeriods): ReportDuties => {
  const cadences = rule.trigger.calendar.filter(isUndated);
  const { ifAny = false } = rule.trigger;

  const outcomeFor = (
    { period, reported, isOwed, hasNews, doubt }: Judged,
    overtaken: boolean,
    place: DutyPlace,
    context: ReportContext,
  ): Outcome => {
    if (!isOwed && reported === null) return { state: "notApplicable", reason: "beforeTask", due: period.due };
    const nothingToSay = ifAny && !hasNews;
    if (nothingToSay && reported === null) return { state: "notApplicable", reason: "ifAny", due: period.due };
    // What was sent is met even where none was owed, and says why it is not late.
    if (!isOwed || nothingToSay) {
      const met: Outcome = { state: "met", due: period.due, at: period.at, fulfilled: reported };
      const isAfter = reported !== null && reported > period.due;
      return isAfter ? { ...met, reason: isOwed ? "ifAny" : "beforeTask" } : met;
    }
    const outcome = outcomeOf({ due: period.due, at: period.at, fulfilled: reported, standstills: [] }, context);
    // What was sent late is late only where it was owed.
    if (outcome.state === "metLate" && (doubt?.code === "startUnknown" || doubt?.code === "stateUndated")) {
      context.questions.ask(doubt, keyOf(head, place));
      return { state: "undetermined", reason: "notRecorded", due: period.due };
    }
    if (outcome.state !== "overdue") return outcome;
    // A body that is no more on the last day has let nothing pass.
    if (!isThereOn(place.owner.body, period.due))
      return { state: "notApplicable", reason: "tenureEnded", due: period.due };
    if (doubt !== null) {
      context.questions.ask(doubt, keyOf(head, place));
      return { state: "undetermined", reason: "notRecorded", due: period.due };
    }
    if (context.register.reports === null) {
      context.questions.ask(reportsQuestion(), keyOf(head, place));
      return { state: "undetermined", reason: "notRecorded", due: period.due };
    }
    return overtaken ? { state: "missed", due: period.due, at: period.at, late: outcome.late ?? 0 } : outcome;
  };

  /** What is listed: what stands, the last one that was done, the next; from a day on everything. */
  const isListed = (
    one: Judged,
    overtaken: boolean,
    lastDone: ReadonlyMap<number, Period>,
    { asOf, from, setting }: ReportContext,
  ): boolean => {
    if (from !== null) return one.period.due >= from;
    if (setting.allPeriods) return true;
    const { period, reported } = one;
    // On its own day it is still the next one, whether it is owed or not.
    if (period.nominal >= asOf) return true;
    if (reported !== null) return lastDone.get(period.cadence) === period;
    return !overtaken && one.isOwed && (!ifAny || one.hasNews);
  };

  const placeOf = (period: Period, owner: Owner): DutyPlace => ({
    task: OF_REGISTER,
    occasion: period.occasion,
    twin: period.twin,
    owner,
    period: period.name,
    trigger: Object.freeze({ kind: "calendar", name: period.name, on: dateOf(period.nominal) }),
    from: null,
  });

  /** Of what a later report passed over: what is not listed counts in the summary. */
  const countMissed = (
    overtaken: readonly Judged[],
    listed: ReadonlySet<Judged>,
    owner: Owner,
    context: ReportContext,
  ): void => {
    if (context.from !== null || context.register.reports === null || owner.question !== null) return;
    for (const one of overtaken) {
      if (!one.isOwed || listed.has(one)) continue;
      const place = placeOf(one.period, owner);
      const outcome = outcomeFor(one, true, place, context);
      if (outcome.state === "missed") context.unlisted.push(writeDuty(head, place, outcome, context));
    }
  };

  const dated = (
    owner: Owner,
    periods: readonly Judged[],
    context: ReportContext,
    heirs: HeirReports = NO_HEIRS,
  ): Duty[] => {
    const lastDone = new Map<number, Period>();
    for (const { period, reported } of periods) if (reported !== null) lastDone.set(period.cadence, period);
    const isOvertaken = ({ period: { cadence, nominal }, reported }: Judged): boolean =>
      reported === null &&
      ((lastDone.get(cadence)?.nominal ?? nominal) > nominal || (heirs.last.get(cadence) ?? nominal) > nominal);
    const own = periods.filter((one) => one.own);
    const listed = own.filter((one) => isListed(one, isOvertaken(one), lastDone, context));
    for (const day of changesOf(listed, context.asOf)) noteChange(context, day);
    if (listed.length < own.length) countMissed(own.filter(isOvertaken), new Set(listed), owner, context);
    return listed.flatMap((one): Duty[] => {
      const { period } = one;
      const place = placeOf(period, owner);
      dates.own.trace(period, context.calendar, context.trace);
      if (owner.question !== null && one.isOwed && (one.reported === null || one.reported > period.due)) {
        context.questions.ask(owner.question, keyOf(head, place));
        const outcome: Outcome = { state: "undetermined", reason: "notRecorded", due: period.due };
        return [writeDuty(head, place, outcome, context)];
      }
      return [withData(rule, writeDuty(head, place, outcomeFor(one, isOvertaken(one), place, context), context))];
    });
  };

  const undated = (
    owner: Owner,
    reports: readonly MadeReport[],
    context: ReportContext,
    first: DayNumber = Number.NEGATIVE_INFINITY,
  ): Duty[] =>
    cadences.flatMap((cadence): Duty[] => {
      const period = currentPeriod(cadence, context);
      const place: DutyPlace = { task: OF_REGISTER, occasion: period ?? "-", owner, period, trigger: null, from: null };
      const sent = reports.find((report) => report.period === period)?.day ?? null;
      if (sent === null && hasEndedBefore(first, cadence, context)) return [];
      const outcome: Outcome = { state: sent === null ? "pending" : "met", reason: cadence.reason, fulfilled: sent };
      return [withData(rule, writeDuty(head, place, outcome, context))];
    });

  return { dated, undated };
};
