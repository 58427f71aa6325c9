import { type DayNumber, dateOf } from "../../calendar/index.js";
import { periodEnd } from "../../calendar/period.js";
import type { RecurrenceRule } from "../../language/rule-kind.js";
import type { Predicate } from "../lifecycle/compile-condition.js";
import type { Body } from "../model/body.js";
import { compareText } from "../model/compare-text.js";
import type { Context, DayContext } from "../model/context.js";
import { noteChange } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { Duty } from "../model/evaluation.js";
import type { Question, QuestionBook } from "../model/question.js";
import type { Register } from "../model/task.js";
import type { Lookup } from "./compiled-rule.js";
import { creditReports, type MadeReport } from "./credit.js";
import { withData } from "./data-period.js";
import { isFinishKnown } from "./finish-known.js";
import { type HeirReports, heirReports, isThereOn, NO_HEIRS } from "./heir-reports.js";
import {
  currentPeriod,
  type DutyPlace,
  dutyHead,
  keyOf,
  OF_REGISTER,
  type Outcome,
  outcomeOf,
  writeDuty,
} from "./judge.js";
import type { LedDays } from "./led-days.js";
import { isMeeting, isUndated } from "./occurrences.js";
import { type Owner, Owners } from "./owners.js";
import { changesOf, type Period, withoutSecondNext } from "./periods.js";
import { meetingQuestion, notKeptQuestion, predecessorQuestion, reportsQuestion } from "./questions.js";
import { byDay, type DoubtfulReport, type InheritedReport, SentReports } from "./sent-reports.js";
import { EVERY_TASK, ledDaysOf } from "./task-leads.js";
import { type WordedPeriod, WordedPeriods, type Wording } from "./worded-periods.js";

/** What the reports of bodies are judged with. */
export interface ReportContext extends DayContext {
  readonly directory: Directory;
  readonly questions: QuestionBook;
  /** Missed periods that are not listed, and count in the summary all the same. */
  readonly unlisted: Duty[];
  readonly tasks: readonly Context[];
  readonly register: Pick<Register, "bodies" | "units" | "reports" | "meetings">;
  /** List every period due from this day on; `null`: what stands, the last one done and the next. */
  readonly from: DayNumber | null;
}

type Asked = Omit<Question, "keys">;

interface Judged {
  readonly period: Period;
  /** Whether it is one of the wording that asks, in its days. */
  readonly own: boolean;
  readonly reported: DayNumber | null;
  readonly isOwed: boolean;
  readonly hasNews: boolean;
  /** What is asked where a report may have been made for it, and is not told whose or for which period. */
  readonly doubt: Asked | null;
}

/** What was sent of a body, and for which of its periods. */
interface Booked {
  /** The first day on which it had anything to report. */
  readonly first: DayNumber;
  readonly inherited: readonly InheritedReport[];
  readonly reports: readonly MadeReport[];
  readonly worded: readonly WordedPeriod[];
  readonly reportedOn: (period: Period) => DayNumber | null;
}

const byLength = (a: Period, b: Period): number => a.nominal - a.begins - (b.nominal - b.begins);

/** Which report counts for which period: each once in every cadence; without a name only in the shortest (reading A50). */
const credited = (
  periods: readonly Period[],
  reports: readonly MadeReport[],
  cumulative: boolean,
): ((period: Period) => DayNumber | null) => {
  const shortest = [...periods].sort(byLength)[0]?.cadence;
  const days = new Map<string, DayNumber>();
  for (const cadence of new Set(periods.map((period) => period.cadence))) {
    const own = periods.filter((period) => period.cadence === cadence);
    const made = cadence === shortest ? reports : reports.filter(({ period }) => period !== null);
    for (const [name, day] of creditReports(own, made)) days.set(`${cadence}|${name}`, day);
  }
  return (period) => {
    const own = days.get(`${period.cadence}|${period.name}`) ?? null;
    if (own !== null || !cumulative) return own;
    return reports.find(({ day, period: name }) => name === null && day > period.previous)?.day ?? null;
  };
};

/** The bodies of a register that may be named, the same for all of its rules, as long as its tasks are asked about. */
const namedBodies = new WeakMap<readonly Context[], ReadonlySet<Body>>();

/** For which period a report may have been made that is not told to be its. */
const doubts = (
  periods: readonly Period[],
  reports: readonly MadeReport[],
  doubtful: readonly DoubtfulReport[],
): ((period: Period) => Asked | null) => {
  const [first] = doubtful;
  if (first === undefined) return () => null;
  // For which meeting one was made nobody can tell.
  if (periods.some(({ every }) => every === null))
    return ({ nominal }) => doubtful.find(({ after }) => after === undefined || after < nominal)?.asks ?? null;
  const perhaps = credited(
    periods,
    [...reports, ...doubtful].sort((a, b) => a.day - b.day),
    false,
  );
  return (period) =>
    doubtful.find(({ day, after }) => day === perhaps(period) && (after === undefined || after < period.nominal))
      ?.asks ?? null;
};

/** Compiles a report that bodies, or the office as a whole, owe by the calendar or by a meeting. */
export const compileReports = (
  rule: RecurrenceRule,
  applies: Predicate,
  cite: Lookup["cite"],
  wordings: readonly Wording[],
): ((context: ReportContext) => readonly Duty[]) => {
  const head = dutyHead(rule);
  const owners = new Owners(rule);
  const dates = new WordedPeriods(rule.trigger, wordings);
  const undated = rule.trigger.calendar.filter(isUndated);
  const meetingTypes = rule.trigger.calendar.flatMap((cadence) => (isMeeting(cadence) ? [cadence.meeting] : []));
  const ofBodies = rule.trigger.per === "body";
  const { owedBy = "leading", ifAny = false } = rule.trigger;
  const isAboutSecrets = rule.topic === "reportClassified";
  /** What the office, or every listed body, reports on some tasks only is owed for a period in which there was one. */
  const isAboutSome = rule.when !== undefined;

  /** Whether there was a task such as the rule is about; a rule about none in particular needs none. */
  const hasSuchTask = (led: LedDays, from: DayNumber, to: DayNumber): boolean =>
    !isAboutSome || led.wasOpenIn(from, to);

  /** Whether there was any task in a period, of which its report could tell; a meeting has no period. */
  const hadTask = ({ every, index, begins, nominal, previous }: Period, led: LedDays): boolean => {
    if (every === null || index === null) return true;
    // A weekly report tells of the seven days up to its own.
    const from = every === "week" ? Math.min(begins, previous + 1) : begins;
    // What was finished on its first day was finished in it.
    return led.wasOpenIn(from - 1, Math.min(periodEnd(every, index), nominal));
  };

  /** The periods through all wordings, each in the days of its own. */
  const periodsFor = (
    begin: DayNumber,
    { calendar, asOf, setting, register }: ReportContext,
  ): readonly WordedPeriod[] => {
    const first = Math.max(begin, setting.begins, calendar.firstDay);
    const last = Math.min(setting.ends, calendar.lastDay);
    const asked = { first, asOf, last, ahead: setting.periodsAhead + 1 };
    // A day that a roll moved back before the first one cannot be met any more.
    return dates.around(asked, calendar, register.meetings).filter(({ period }) => period.due >= first);
  };

  /** The periods from a day on, and those of before it that a report names: what was sent is met even where none was owed. */
  const periodsWith = (
    first: DayNumber,
    reports: readonly MadeReport[],
    context: ReportContext,
  ): readonly WordedPeriod[] => {
    const later = periodsFor(first, context);
    const names = new Set(reports.flatMap(({ period }) => period ?? []));
    for (const { period } of later) names.delete(period.name);
    if (names.size === 0) return later;
    const earlier = periodsFor(context.setting.begins, context).filter(
      ({ period }) => period.nominal < first && names.has(period.name),
    );
    return [...earlier, ...later];
  };

  const isOwn = ({ own, period: { nominal } }: WordedPeriod, { setting }: ReportContext): boolean =>
    own && nominal >= setting.effectFrom && nominal <= setting.effectUntil;

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

  /** What is asked where nobody knows whether the body still had a task in a period, or something to tell of it. */
  const unfinishedDoubt = (sure: LedDays, body: Body, { nominal, previous }: Period): Asked | null =>
    owedBy === "listed" || (sure.owes(body, nominal, previous) && (!ifAny || sure.hasNews(body, nominal, previous)))
      ? null
      : notKeptQuestion("completed");

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

  const dutiesOf = (
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

  /** Of a cadence without a day: the period that holds the day judged, with the reason. */
  const undatedDuties = (owner: Owner, reports: readonly MadeReport[], context: ReportContext): Duty[] =>
    undated.map((cadence) => {
      const period = currentPeriod(cadence, context);
      const place: DutyPlace = { task: OF_REGISTER, occasion: period ?? "-", owner, period, trigger: null, from: null };
      const sent = reports.find((report) => report.period === period)?.day ?? null;
      const outcome: Outcome = { state: sent === null ? "pending" : "met", reason: cadence.reason, fulfilled: sent };
      return withData(rule, writeDuty(head, place, outcome, context));
    });

  const listedIn = ({ register, directory }: ReportContext): readonly Body[] =>
    [...register.bodies.map(({ name }) => name), ...register.units].map((name) => directory.one(name));

  /** The bodies that may be named: what stands in lists of the register, or leads a task that is not classified. */
  const namedIn = (listed: readonly Body[], { tasks, directory }: ReportContext): ReadonlySet<Body> => {
    const known = namedBodies.get(tasks);
    if (known !== undefined) return known;
    const named = new Set(listed);
    namedBodies.set(tasks, named);
    for (const { task, showsUnits, life } of tasks) {
      if (showsUnits) for (const { leads } of life.tenures) for (const body of leads) named.add(body);
      if (task.secrecy !== "none") continue;
      for (const { coordinators } of life.tenures) for (const body of coordinators) named.add(body);
      for (const name of task.coordinators) for (const body of directory.read(name).bodies) named.add(body);
    }
    return named;
  };

  return (context) => {
    const { asOf, tasks, setting } = context;
    for (const type of meetingTypes) {
      if (!context.register.meetings.some((meeting) => meeting.type === type))
        context.questions.ask(meetingQuestion(type));
    }
    const sent = new SentReports(head, rule, context, cite);
    const led = ledDaysOf(rule, applies, tasks);
    const sure = tasks.every(isFinishKnown) ? led : ledDaysOf(rule, applies, tasks, "surely");
    const cumulative = setting.lifecycle.reportCredit === "cumulative";
    if (!ofBodies) {
      const reports = sent.ofRole(rule.bearer.role);
      const owner = owners.ofRole;
      // The office of a register without tasks owes what comes next.
      const every = isAboutSome ? led : ledDaysOf(rule, EVERY_TASK, tasks);
      const { firstOpen } = every;
      const first = firstOpen ?? asOf;
      const worded = firstOpen === null ? periodsFor(first, context) : periodsWith(first, reports, context);
      const periods = worded.map(({ period }) => period);
      if (firstOpen === null) for (const { nominal } of periods) noteChange(context, nominal + 1);
      const reportedOn = credited(periods, reports, cumulative);
      const doubtOf = doubts(periods, reports, sent.doubtfulOfRole(rule.bearer.role));
      const judged = worded.map(({ period, own }) => ({
        period,
        own: isOwn({ period, own }, context),
        reported: reportedOn(period),
        isOwed:
          period.nominal >= first &&
          hasSuchTask(led, period.begins, Math.min(period.nominal, asOf)) &&
          (period.nominal >= asOf || hadTask(period, every)),
        hasNews: true,
        doubt: doubtOf(period),
      }));
      return [
        ...dutiesOf(owner, withoutSecondNext(judged, asOf, setting.periodsAhead), context),
        ...(hasSuchTask(led, asOf, asOf) ? undatedDuties(owner, reports, context) : []),
      ];
    }
    const listed = listedIn(context);
    const bodies = [...new Set(owedBy === "listed" ? [...listed, ...led.bodies] : led.bodies)];
    const alone = bodies.length === 1;
    const named = namedIn(listed, context);
    // Who sent a report for a period, and owed none.
    const owing = new Set(bodies);
    const others = sent.namingPeriods.filter((body) => !owing.has(body) && named.has(body));
    // Where no name may be shown a body is told apart by its place, whatever order the tasks stand in.
    const order = bodies.map(({ key }) => key).sort(compareText);
    const byName = new Map<string, WordedPeriod[]>();
    if (others.length > 0)
      for (const one of periodsFor(setting.begins, context)) {
        const { name } = one.period;
        byName.set(name, [...(byName.get(name) ?? []), one]);
      }
    const ofOthers = others.flatMap((body): Duty[] => {
      const owner = owners.ofBody(body, 0);
      if (owner.not !== null || isAboutSecrets) return [];
      const reports = sent.of(body, false).filter(({ period }) => period !== null);
      const names = [...new Set(reports.flatMap(({ period }) => period ?? []))];
      const worded = names.flatMap((name) => byName.get(name) ?? []);
      const periods = worded.map(({ period }) => period);
      const reportedOn = credited(periods, reports, cumulative);
      const judged = worded.flatMap((one): Judged[] => {
        const { period } = one;
        const reported = reportedOn(period);
        if (reported === null) return [];
        return [{ period, own: isOwn(one, context), reported, isOwed: false, hasNews: true, doubt: null }];
      });
      // Of a cadence without a day the period that holds the day judged.
      const undatedMet = undatedDuties(owner, reports, context).filter(({ state }) => state === "met");
      return [...dutiesOf(owner, judged, context), ...undatedMet];
    });
    const booked = new Map<Body, Booked>();
    const bookOf = (body: Body): Booked => {
      const known = booked.get(body);
      if (known !== undefined) return known;
      const first = owedBy === "listed" ? setting.begins : (led.firstDay(body) ?? asOf);
      const inherited = sent.inheritedBy(body);
      // What it had no tasks before it took over, whoever had them reported on them all; else on a part of them.
      const reports = byDay([...sent.of(body, alone), ...inherited.filter(({ until }) => until < first)]);
      const worded = periodsWith(first, reports, context);
      const periods = worded.map(({ period }) => period);
      const fresh = { first, inherited, reports, worded, reportedOn: credited(periods, reports, cumulative) };
      booked.set(body, fresh);
      return fresh;
    };
    const own = bodies.flatMap((body): Duty[] => {
      const mayName = setting.profile.secrecy?.allowed.includes("lead") === true;
      const shows = mayName || (!isAboutSecrets && named.has(body));
      const owner = shows
        ? owners.ofBody(body, 0)
        : owners.ofBody(body, order.indexOf(body.key), { unit: false, key: false });
      if (owner.not !== null) return [];
      const { first, inherited, reports, worded, reportedOn } = bookOf(body);
      const heirs = heirReports(body, context.directory, bookOf);
      const doubtful = [
        ...sent.doubtfulOf(body, alone),
        ...inherited
          .filter(({ until }) => until >= first)
          .map((one) => ({
            ...one,
            after: one.until,
            asks: predecessorQuestion(one.sender, body, shows && named.has(one.sender)),
          })),
      ];
      const periods = worded.map(({ period }) => period);
      const doubtOf = doubts(periods, reports, doubtful);
      const judged = worded.map(({ period, own }) => {
        const isOwed =
          period.nominal >= first &&
          (owedBy === "listed"
            ? isThereOn(body, period.nominal) && hasSuchTask(led, period.begins, Math.min(period.nominal, asOf))
            : led.owes(body, period.nominal, period.previous));
        return {
          period,
          own: isOwn({ period, own }, context),
          reported: reportedOn(period) ?? (isOwed ? heirs.on(period) : null),
          isOwed,
          hasNews: led.hasNews(body, period.nominal, period.previous),
          doubt: doubtOf(period) ?? unfinishedDoubt(sure, body, period),
        };
      });
      const isStillLead =
        owedBy === "listed" ? isThereOn(body, asOf) && hasSuchTask(led, asOf, asOf) : led.owes(body, asOf, asOf);
      const listsAll = context.from !== null || setting.allPeriods;
      const standing = isStillLead
        ? judged
        : judged.filter(
            ({ period, reported, isOwed }) =>
              reported !== null || isOwed || period.nominal < asOf || (listsAll && period.nominal === asOf),
          );
      return [
        ...dutiesOf(owner, withoutSecondNext(standing, asOf, setting.periodsAhead), context, heirs),
        ...(isStillLead ? undatedDuties(owner, reports, context) : []),
      ];
    });
    return [...own, ...ofOthers];
  };
};
