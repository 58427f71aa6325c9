import { dayNumber } from "../../support/civil.js";
import { type Body, isOne } from "./bodies.js";
import { type Context, keepsReports } from "./context.js";
import { creditsOf, type Report } from "./credit.js";
import { judged, keyOf, notApplicable, row, undetermined, type Who } from "./duty.js";
import { type History, startUnknown } from "./history.js";
import type { ReportIn } from "./input.js";
import type { DutyOpinion } from "./opinion.js";
import type { Occurrence } from "./periods.js";

/** What reports of bodies and of the office have in common: periods with their days, what was sent, how it is judged. */

/** The days of one period by A62: from the day after the day named before, to the day named. */
export interface Span {
  readonly occurrence: Occurrence;
  readonly after: number;
}

const known = new WeakMap<readonly Occurrence[], Span[]>();

/** The periods with the day named before each; of each cadence by itself. */
export const spansOf = (occurrences: readonly Occurrence[]): Span[] => {
  const found = known.get(occurrences);
  if (found !== undefined) return found;
  const spans = occurrences.map((occurrence) => {
    const before = occurrences.filter(({ cadence, due }) => cadence === occurrence.cadence && due < occurrence.due);
    return { occurrence, after: Math.max(Number.NEGATIVE_INFINITY, ...before.map(({ due }) => due)) };
  });
  known.set(occurrences, spans);
  return spans;
};

/** The bodies that ever led a task, in the order in which they are met. */
export const bodiesThatLed = (histories: readonly History[]): Body[] => [
  ...new Map(
    histories.flatMap(({ tenures }) => tenures.flatMap(({ leads }) => leads.bodies)).map((body) => [body.key, body]),
  ).values(),
];

export interface Sent extends Report {
  readonly body: Body | null;
  /** What it is credited to up to this day it does not excuse. */
  readonly onlyAfter?: number;
}

const mayExcuse = ({ onlyAfter = Number.NEGATIVE_INFINITY }: Sent, { due }: Occurrence): boolean => due > onlyAfter;

const periodsNamed = (period: string | undefined): (string | null)[] =>
  period === undefined ? [null] : period.split(/[,;+\s]+/u).filter((name) => name !== "");

/** The monthly report of Kon Tum 20.1 is the information of 19.1: one stands for both. */
const isNamed = (provision: string, rule: string): boolean =>
  provision === rule.split(":")[0] || (rule === "kon-tum-snn/20.1" && provision === "kon-tum-snn/19.1");

export const sentFor = (context: Context, rule: string): Sent[] =>
  (context.register.reports ?? [])
    .filter(({ provision, on }) => isNamed(provision, rule) && dayNumber(on) <= context.asOf)
    .flatMap(({ unit, on, period }: ReportIn) =>
      periodsNamed(period).map((name) => ({
        on: dayNumber(on),
        period: name,
        body: unit === undefined ? null : context.bodies.named(unit),
      })),
    )
    .sort((one, other) => one.on - other.on);

/**
 * The periods for which something may have been sent: for a period that the rule has not (DESIGN 6.7), by nobody named
 * where several could have sent it (SEMANTICS 11), or by a body that has ended since, which may have told of others'
 * tasks too. What is not told accuses nobody.
 */
export const inDoubt = (
  occurrences: readonly Occurrence[],
  sure: readonly Sent[],
  perhaps: readonly Sent[],
): ReadonlySet<Occurrence> => {
  const ask = { occurrences, fits: () => true, servesLonger: false };
  const surely = creditsOf<Sent>({ ...ask, reports: sure });
  // For which meeting one was made nobody can tell.
  if (perhaps.length > 0 && occurrences.some(({ cadence }) => cadence === "meeting"))
    return new Set(occurrences.filter((one) => !surely.has(one) && perhaps.some((report) => mayExcuse(report, one))));
  const doubtful = new Set(
    perhaps.map((one) => ({ ...one, period: isKnownPeriod(one, occurrences) ? one.period : null })),
  );
  const reports = [...sure, ...doubtful].sort((one, other) => one.on - other.on);
  const all = creditsOf<Sent>({ ...ask, reports });
  const doubts = [...all].filter(([one, by]) => !surely.has(one) && doubtful.has(by) && mayExcuse(by, one));
  return new Set(doubts.map(([one]) => one));
};

/** Whether a report names no period, or one that the rule has. */
export const isKnownPeriod = ({ period }: Report, occurrences: readonly Occurrence[]): boolean =>
  period === null || occurrences.some((one) => one.period === period);

interface Standing {
  /** A later one of its cadence was sent. */
  readonly closed: boolean;
  readonly doubt: boolean;
  /** The type of the meeting on whose day, not on record, it hangs whether it is owed. */
  readonly meetingBefore?: string | undefined;
  /** The tasks of which alone it is owed, and on the day of whose assignment, not on record, it hangs whether it is. */
  readonly perhapsGiven?: readonly History[];
}

export const judgeReport = (
  context: Context,
  who: Who,
  due: number,
  sent: Sent | undefined,
  { closed, doubt, meetingBefore, perhapsGiven = [] }: Standing,
): DutyOpinion => {
  const isLate = context.asOf > due && (sent === undefined || sent.on > due);
  if (isLate) for (const history of perhapsGiven) context.questions.ask(startUnknown(history), keyOf(who));
  if (sent === undefined && context.asOf > due) {
    if (doubt) return undetermined(context, who, { code: "reportInDoubt", subject: who.rule }, due);
    if (!keepsReports(context)) return undetermined(context, who, { code: "keepsReports", subject: "reports" }, due);
    if (meetingBefore !== undefined) {
      return undetermined(context, who, { code: "meetingBefore", subject: meetingBefore }, due);
    }
  }
  if (isLate && perhapsGiven.length > 0) return row(who, { state: "undetermined", due });
  if (isLate && sent === undefined && closed) return row(who, { state: "missed", due });
  return judged(context, who, { due, fulfilledOn: sent?.on ?? null, types: [] });
};

/** Of one that is reported early the one after it is the next. */
const AHEAD = 2;

/** The periods up to the day judged, and the next two of each cadence. */
export const upToNext = (occurrences: readonly Occurrence[], from: number, asOf: number): Occurrence[] => {
  const ahead = new Map<string, number>();
  return occurrences.filter(({ cadence, due }) => {
    if (due < from) return false;
    if (due <= asOf) return true;
    const met = ahead.get(cadence) ?? 0;
    ahead.set(cadence, met + 1);
    return met < AHEAD;
  });
};

/** Without what comes after the next that is still open, of today or later, in each cadence. */
export const withoutSecondNext = (
  occurrences: readonly Occurrence[],
  isReported: (one: Occurrence) => boolean,
  asOf: number,
): Occurrence[] => {
  const next = new Map<string, number>();
  for (const one of occurrences) {
    if (one.due < asOf || isReported(one)) continue;
    next.set(one.cadence, Math.min(next.get(one.cadence) ?? one.due, one.due));
  }
  return occurrences.filter(({ due, cadence }) => due <= (next.get(cadence) ?? due));
};

/** A cadence for which the text names no day: listed, never late; sent, it is met. */
export const withoutDay = (
  context: Context,
  rule: string,
  actor: string,
  body: Body | null,
  reason: string,
): DutyOpinion => {
  const who: Who = { rule, actor, history: null, bearer: body, trigger: { kind: "calendar", on: null } };
  const sent = sentFor(context, rule).find((one) => body === null || (one.body !== null && isOne(one.body, body)));
  return sent === undefined ? notApplicable(who, reason) : row(who, { state: "met", fulfilledOn: sent.on });
};
