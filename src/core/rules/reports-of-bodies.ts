import type { DayNumber } from "../../calendar/index.js";
import type { Body } from "../model/body.js";
import { compareText } from "../model/compare-text.js";
import type { Duty } from "../model/evaluation.js";
import type { MadeReport } from "./credit.js";
import { type Asked, credited, doubts } from "./credited.js";
import { ungivenOn } from "./given-known.js";
import { heirReports, isThereOn } from "./heir-reports.js";
import type { LedDays, SureDays } from "./led-days.js";
import { listedIn, namedIn } from "./named-bodies.js";
import { periodGrounds } from "./period-grounds.js";
import { type Period, withoutSecondNext } from "./periods.js";
import { finishQuestion, meetingBeforeQuestion, predecessorQuestion, SAME_BODY_UNNAMED } from "./questions.js";
import type { ReportContext } from "./report-context.js";
import type { Judged } from "./report-duties.js";
import { isOwnPeriod } from "./report-periods.js";
import type { ReportRule, ReportsSent } from "./report-rule.js";
import { reportsNotOwed } from "./reports-not-owed.js";
import { byDay, type InheritedReport } from "./sent-reports.js";
import { assignmentQuestion } from "./unrecorded-day.js";
import type { WordedPeriod } from "./worded-periods.js";

/** What was sent of a body, and for which of its periods. */
interface Booked {
  /** The first day on which it had anything to report. */
  readonly first: DayNumber;
  readonly inherited: readonly InheritedReport[];
  readonly reports: readonly MadeReport[];
  readonly worded: readonly WordedPeriod[];
  readonly reportedOn: (period: Period) => DayNumber | null;
}

/** What is asked where nobody knows whether the body had a task already, or still, in a period, or something to tell of it. */
const taskDoubt = (
  { owedBy, ifAny }: ReportRule,
  sure: SureDays,
  body: Body,
  { nominal, previous }: Period,
  context: ReportContext,
): Asked | null => {
  if (owedBy === "listed") return null;
  if (sure.owes(body, nominal, previous) && (!ifAny || sure.hasNews(body, nominal, previous))) return null;
  const ungiven = ungivenOn(context.tasks, body, nominal);
  return ungiven === undefined ? finishQuestion(context) : assignmentQuestion(ungiven);
};

/**
 * What is asked where a body led nothing any more on the day of the first meeting that is listed: whether it finished a
 * task since the meeting before, nobody knows.
 */
const firstMeetingDoubt = (
  { owedBy }: ReportRule,
  led: LedDays,
  body: Body,
  { nominal, firstOf }: Period,
): Asked | null =>
  firstOf === undefined || owedBy === "listed" || led.owes(body, nominal, nominal - 1)
    ? null
    : meetingBeforeQuestion(firstOf, nominal);

/** Tells whoever asked why on account of which tasks a body owes its reports. */
const noteGrounds = (
  body: Body,
  duties: readonly Duty[],
  judged: readonly Judged[],
  report: ReportRule,
  context: ReportContext,
): void => {
  const { noteGrounds: note, tasks } = context;
  if (note === undefined) return;
  const periods = new Map(judged.filter(({ isOwed }) => isOwed).map(({ period }) => [period.name, period]));
  for (const { key, period: name } of duties) {
    const period = periods.get(name ?? "");
    if (period !== undefined) note(key, periodGrounds(body, period, tasks, report));
  }
};

/** What bodies owe of a report, and what others have sent. */
export const reportsOfBodies = (report: ReportRule, made: ReportsSent, context: ReportContext): readonly Duty[] => {
  const { owners, periods, duties, owedBy, isAboutSecrets, hasSuchTask } = report;
  const { sent, led, sure, cumulative } = made;
  const { asOf, setting } = context;
  const listed = listedIn(context);
  const bodies = [...new Set(owedBy === "listed" ? [...listed, ...led.bodies] : led.bodies)];
  const alone = bodies.length === 1;
  const named = namedIn(listed, context);
  // Who sent a report for a period, and owed none.
  const owing = new Set(bodies);
  const others = sent.namingPeriods.filter((body) => !owing.has(body) && named.has(body));
  const notOwed = reportsNotOwed(others, report, made, context);
  // Where no name may be shown a body is told apart by its place, whatever order the tasks stand in.
  const order = bodies.map(({ key }) => key).sort(compareText);
  const booked = new Map<Body, Booked>();
  const bookOf = (body: Body): Booked => {
    const known = booked.get(body);
    if (known !== undefined) return known;
    const first = owedBy === "listed" ? setting.begins : (led.firstDay(body) ?? asOf);
    const inherited = sent.inheritedBy(body);
    // What it had no tasks before it took over, whoever had them reported on them all; else on a part of them.
    const reports = byDay([...sent.of(body, alone), ...inherited.filter(({ until }) => until < first)]);
    const worded = periods.with(first, reports, context);
    const dated = worded.map(({ period }) => period);
    const fresh = { first, inherited, reports, worded, reportedOn: credited(dated, reports, cumulative) };
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
      ...sent
        .doubtfulOf(body, alone)
        .map((one) => (shows || !one.asksName ? one : { ...one, asks: SAME_BODY_UNNAMED })),
      ...inherited
        .filter(({ until }) => until >= first)
        .map((one) => ({
          ...one,
          after: one.until,
          asks: predecessorQuestion(one.sender, body, shows && named.has(one.sender)),
        })),
    ];
    const dated = worded.map(({ period }) => period);
    const doubtOf = doubts(dated, reports, doubtful);
    const judged = worded.map(({ period, own }) => {
      const isOwed =
        period.nominal >= first &&
        (owedBy === "listed"
          ? isThereOn(body, period.nominal) && hasSuchTask(led, period.begins, Math.min(period.nominal, asOf))
          : led.owes(body, period.nominal, period.previous));
      return {
        period,
        own: isOwnPeriod({ period, own }, context),
        reported: reportedOn(period) ?? (isOwed ? heirs.on(period) : null),
        isOwed,
        hasNews: led.hasNews(body, period.nominal, period.previous),
        doubt:
          doubtOf(period) ??
          taskDoubt(report, sure, body, period, context) ??
          firstMeetingDoubt(report, led, body, period),
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
    const passedOver = context.unlisted.length;
    const own = duties.dated(owner, withoutSecondNext(standing, asOf, setting.periodsAhead), context, heirs);
    if (shows && owedBy !== "listed")
      noteGrounds(body, [...context.unlisted.slice(passedOver), ...own], judged, report, context);
    return [...own, ...(isStillLead ? duties.undated(owner, reports, context, first) : [])];
  });
  return [...own, ...notOwed];
};
