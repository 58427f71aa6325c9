import type { DayNumber } from "../../calendar/index.js";
import type { DatedCadence } from "../../language/cadence.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { ActorId } from "../../language/vocabulary.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { ConditionSet } from "../lifecycle/condition-set.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context, Setting } from "../model/context.js";
import { intervalOn } from "../model/interval.js";
import type { DeadlineInForce, Lifecycle } from "../model/lifecycle.js";
import { creditReports, type MadeReport, servedToo } from "./credit.js";
import { type Done, doneFirst } from "./done.js";
import { Fulfilments, formerLeadsOf } from "./fulfilment.js";
import { namingOf } from "./named-periods.js";
import { isDated } from "./occurrences.js";
import { type Period, withoutSecondNext } from "./periods.js";
import { standsStillOn } from "./standstill.js";
import { type WordedPeriod, WordedPeriods, type Wording } from "./worded-periods.js";

/** A period that was, or will be, owed on a task. */
export interface OwedPeriod {
  readonly period: Period;
  /** Whether it is one of the wording that asks, in its days. */
  readonly own: boolean;
  readonly reported: DayNumber | null;
  /** A later period of its cadence was reported: what was missed stays missed. */
  readonly overtaken: boolean;
}

/** What periods are made with: the conditions of all rules, and how a recurrence reads through the versions. */
interface PeriodSources {
  readonly conditions: ConditionSet;
  readonly wordings: (rule: RecurrenceRule) => readonly Wording[];
}

const NOTHING_OWED: readonly OwedPeriod[] = [];
const NO_REPORTS: readonly MadeReport[] = [];
const NOT_REPORTED = (): DayNumber | null => null;

/** The deadline that was in force on a day. */
const deadlineOn = (day: DayNumber, { deadlines }: Lifecycle): DeadlineInForce | undefined => {
  let inForce = deadlines[0];
  for (const deadline of deadlines) if (deadline.from <= day) inForce = deadline;
  return inForce;
};

/** The shortest cadence: an update without a name is placed there. */
const shortestOf = (periods: readonly Period[]): number | undefined => {
  let least = Number.POSITIVE_INFINITY;
  let shortest: number | undefined;
  for (const { nominal, begins, cadence } of periods) {
    if (nominal - begins >= least) continue;
    least = nominal - begins;
    shortest = cadence;
  }
  return shortest;
};

/**
 * Which periods of a recurrence are owed on a task, and which of its updates counts for which: every period whose nominal
 * day lies in a tenure under the regulation while the task is open and does not stand still.
 */
export class TaskPeriods {
  readonly dates: WordedPeriods;
  readonly fulfilments: Fulfilments;
  readonly #role: ActorId;
  readonly #applies: Predicate;
  readonly #dated: readonly DatedCadence[];
  /**
   * What was found last: states and occasions ask for the same periods as the recurrence itself. It holds as long as
   * the history, which is folded anew for each task and day, and the setting are the same ones.
   */
  #last: { readonly life: Lifecycle; readonly setting: Setting; readonly owed: readonly OwedPeriod[] } | null = null;

  constructor(rule: RecurrenceRule, { conditions, wordings }: PeriodSources) {
    this.#dated = rule.trigger.calendar.filter(isDated);
    this.#applies = conditions.add(rule.when);
    this.dates = new WordedPeriods(rule.trigger, wordings(rule));
    this.fulfilments = new Fulfilments(rule, conditions);
    this.#role = rule.bearer.role;
  }

  /** Whether the task is open at the end of a day and its lead has to report. */
  static isOwedOn(day: DayNumber, { life, standstills }: Context): boolean {
    if (life.cancelled !== null && day >= life.cancelled) return false;
    if (intervalOn(life.finished, day) !== undefined) return false;
    return !standsStillOn(day, standstills);
  }

  /** Whether the rule is about the task with the deadline that was in force on a day. */
  #isAbout(day: DayNumber, { facts, life }: Context): boolean {
    // With one deadline the rule is about the task on every day, or on none, which is asked first.
    if (life.deadlines.length === 1) return true;
    const inForce = deadlineOn(day, life);
    const hasDeadline = life.statesDeadline || (inForce !== undefined && inForce.due !== null);
    return this.#applies(hasDeadline === facts.hasDeadline ? facts : { ...facts, hasDeadline });
  }

  #isUpdate(event: CheckedEvent, context: Context): boolean {
    return this.fulfilments.isWay(event, { actor: this.#role, body: null }, context);
  }

  /** The updates of the task that can count, in the order of their days. */
  #updates(context: Context): readonly MadeReport[] {
    if (!this.fulfilments.mayBeIn(context.life)) return NO_REPORTS;
    const reports: MadeReport[] = [];
    for (const event of context.life.events) {
      if (!this.#isUpdate(event, context)) continue;
      const { ref } = event.source;
      // A name of another length names no period of this duty.
      const names = ref !== undefined && namingOf(ref, this.#dated) === "own";
      const former = formerLeadsOf(event, context);
      reports.push({ day: event.day, period: names ? ref : null, ...(former === null ? {} : { of: former }) });
    }
    return reports;
  }

  /** What was reported on a day, with the hour of the first update on it. */
  doneOn(day: DayNumber, context: Context): Done {
    return doneFirst(day, () =>
      context.life.events.filter((event) => event.day === day && this.#isUpdate(event, context)),
    );
  }

  /** The day each period was reported on, by cadence and name. */
  #credited(owed: readonly WordedPeriod[], context: Context): (period: Period) => DayNumber | null {
    const reports = this.#updates(context);
    if (reports.length === 0) return NOT_REPORTED;
    const leadsOn = (day: DayNumber): readonly Body[] => tenureOn(context.life.tenures, day)?.leads ?? [];
    const namesLeads = reports.some(({ of }) => of !== undefined);
    const periods = owed.map(({ period }) => (namesLeads ? { ...period, leads: leadsOn(period.nominal) } : period));
    const mayServe = ({ of }: MadeReport, { nominal }: Period): boolean =>
      of === undefined || leadsOn(nominal).some((lead) => of.includes(lead));
    const shortest = shortestOf(periods);
    const ofShortest = periods.filter(({ cadence }) => cadence === shortest);
    const inShortest = creditReports(ofShortest, reports);
    const isCumulative = context.setting.lifecycle.reportCredit === "cumulative";
    const too = isCumulative ? servedToo(ofShortest, reports, inShortest, mayServe) : null;
    const days = new Map<string, DayNumber>();
    for (const period of periods) {
      if (period.cadence === shortest) {
        const day = inShortest.get(period.name) ?? too?.get(period.name);
        if (day !== undefined) days.set(`${period.cadence}|${period.name}`, day);
        continue;
      }
      const named = reports.find((report) => report.period === period.name && mayServe(report, period))?.day ?? null;
      // Of a longer cadence it counts only for the period that ends on the same day.
      const same = periods.find((one) => one.cadence === shortest && one.nominal === period.nominal);
      const placed = same === undefined ? null : (inShortest.get(same.name) ?? null);
      // What was reported first is the report: a later one takes nothing from it.
      const day = named === null || placed === null ? (named ?? placed) : Math.min(named, placed);
      if (day !== null) days.set(`${period.cadence}|${period.name}`, day);
    }
    return (period) => days.get(`${period.cadence}|${period.name}`) ?? null;
  }

  /** The day a task is known to have begun by; `null` where the record does not say: nothing is known to be missed. */
  static begunOn({ life }: Context): DayNumber | null {
    return life.surelyGiven ?? (life.start === null ? (life.events[0]?.day ?? null) : null);
  }

  /** The first day whose periods can be owed on a task; of one of which no day is recorded, the day judged. */
  static firstDay(context: Context): DayNumber {
    const begun = TaskPeriods.begunOn(context);
    return Math.max(begun === null ? context.asOf : begun + 1, context.setting.begins);
  }

  /** Every period that was owed by the day judged, and the next of each cadence, each by the wording in force on its day. */
  owed(context: Context): readonly OwedPeriod[] {
    const { life, setting } = context;
    if (this.#last?.life !== life || this.#last.setting !== setting)
      this.#last = { life, setting, owed: this.#owedAnew(context) };
    return this.#last.owed;
  }

  #owedAnew(context: Context): readonly OwedPeriod[] {
    const { calendar, asOf, setting, life } = context;
    if (life.deadlines.length === 1 && !this.#applies(context.facts)) return NOTHING_OWED;
    const first = Math.max(TaskPeriods.firstDay(context), calendar.firstDay);
    const last = Math.min(setting.ends, calendar.lastDay);
    const ahead = life.closed === null ? setting.periodsAhead + 1 : 0;
    const isOwed = ({ period: { nominal, due } }: WordedPeriod): boolean =>
      TaskPeriods.isOwedOn(nominal, context) &&
      this.#isAbout(Math.min(nominal, asOf), context) &&
      // A day that a roll moved back before the tenure, or the task, cannot be met any more.
      due >= Math.max(first, tenureOn(life.tenures, nominal)?.from ?? first);
    const owed = this.dates.around({ first, asOf, last, ahead }, calendar).filter(isOwed);
    if (owed.length === 0) return NOTHING_OWED;
    const reportedOn = this.#credited(owed, context);
    /** By cadence, the day of the last period that was reported. */
    const lastReported: DayNumber[] = [];
    const days = owed.map(({ period }) => {
      const day = reportedOn(period);
      if (day !== null) lastReported[period.cadence] = period.nominal;
      return day;
    });
    const judged = owed.map(({ period, own }, i): OwedPeriod => {
      const reported = days[i] ?? null;
      const later = lastReported[period.cadence];
      return {
        period,
        own: own && period.nominal >= setting.effectFrom && period.nominal <= setting.effectUntil,
        reported,
        overtaken: reported === null && later !== undefined && later > period.nominal,
      };
    });
    return withoutSecondNext(judged, asOf, setting.periodsAhead);
  }
}
