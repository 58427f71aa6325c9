import { type Body, isOne, type Kind } from "./bodies.js";
import { namesInCell } from "./cells.js";
import type { Context } from "./context.js";
import { creditsOf } from "./credit.js";
import { notApplicable, row, undetermined, type Who } from "./duty.js";
import { isFinishedInOrHeldAt } from "./finished-in.js";
import { type History, isGivenBy, isLedBy, type Tenure } from "./history.js";
import { inheritedBy } from "./inherited-reports.js";
import { isOutside } from "./lead-duty.js";
import type { DutyOpinion } from "./opinion.js";
import type { Occurrence } from "./periods.js";
import {
  bodiesThatLed,
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

/** Reports of a body on its tasks: which bodies owe which period (A62), and which was sent. */

const isCounted = (history: History, day: number): boolean =>
  history.startOn !== null && history.startOn <= day && isOpen(history.at(day)) && history.isRunning(day);

/** Whether a body leads an open task on the day named, or finished one in the period. */
export const leadsIn = (history: History, body: Body, { occurrence, after }: Span): boolean => {
  const last = Math.min(occurrence.due, history.asOf);
  if (history.undatedFinish === null && isCounted(history, last) && isLedBy(history.leadsOn(occurrence.due), body)) {
    return true;
  }
  const wouldRun = history.startOn !== null && history.startOn <= last && history.isRunning(last);
  return isFinishedInOrHeldAt(history, body, { from: after + 1, to: last }, wouldRun);
};

/**
 * Whether a body owes it only if the meeting before, which is not on record, was before the day on which it finished a
 * task: it leads none on the day named, and finished none on it (SEMANTICS 8, 10).
 */
const hangsOnMeetingBefore = (tasks: readonly History[], body: Body, { occurrence }: Span): boolean =>
  occurrence.afterUnknown !== undefined &&
  !tasks.some((history) => leadsIn(history, body, { occurrence, after: occurrence.due - 1 }));

/** The first day on which a body led a running task, or finished one. */
const firstDayOf = (histories: readonly History[], body: Body): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...histories.flatMap((history) =>
      history.tenures.filter(({ leads }) => isLedBy(leads, body)).map((tenure) => firstDayIn(history, tenure)),
    ),
  );

const firstDayIn = (history: History, { from, to }: Tenure): number => {
  const last = Math.min(to, history.acts.at(-1)?.on ?? history.asOf, history.asOf);
  if (!Number.isFinite(from)) return Number.POSITIVE_INFINITY;
  const { undatedFinish } = history;
  for (let day = from; day <= last; day += 1) {
    if (undatedFinish !== null && undatedFinish.first <= day && day <= undatedFinish.last) return day;
    if (isCounted(history, day) || history.at(day).completedOn === day) return day;
  }
  return isCounted(history, Math.max(from, last)) ? Math.max(from, last) : Number.POSITIVE_INFINITY;
};

/** One rule for the reports of bodies. */
export interface UnitReport {
  readonly rule: string;
  readonly occurrences: readonly Occurrence[];
  /** The tasks that count for it. */
  readonly of: (history: History) => boolean;
  readonly kinds?: readonly Kind[];
  /** Of classified tasks alone: who sent one and had none is not told. */
  readonly ofSecrets?: true;
  /** Reports to the Office alone: the Office owes none to itself. */
  readonly toOfficeOnly: boolean;
  /** Owed only for a period in which there is something to report (A60); by default for each. */
  readonly ifAny?: (history: History, body: Body, span: Span) => boolean;
}

/** Which of the periods that a body may owe it has reported. */
interface Credited {
  readonly all: readonly Occurrence[];
  readonly spans: readonly Span[];
  readonly owes: ReadonlyMap<Occurrence, readonly History[]>;
  readonly credited: ReadonlyMap<Occurrence, Sent>;
  readonly doubtful: ReadonlySet<Occurrence>;
}

const creditedTo = (context: Context, report: UnitReport, body: Body, alone: boolean): Credited => {
  const histories = context.histories.filter((history) => !history.upcoming && report.of(history));
  const since = firstDayOf(histories, body);
  const first = Math.max(since, context.house.effectFrom);
  const everySent = sentFor(context, report.rule);
  const own = everySent.filter((one) => one.body !== null && isOne(one.body, body));
  const unnamed = everySent.filter((one) => one.body === null);
  const inherited = inheritedBy(context, everySent, body, since);
  const isKnown = (one: Sent): boolean => isKnownPeriod(one, report.occurrences);
  // What nobody is named for is the report of the only body that could owe one.
  const sent = [...own, ...inherited.sure, ...(alone ? unnamed : [])]
    .filter(isKnown)
    .sort((one, other) => one.on - other.on);
  // What was sent is met even where none was owed: for a period of before its first task too (SEMANTICS 16).
  const before = report.occurrences.filter(
    ({ due, period }) =>
      due < first &&
      due >= context.house.effectFrom &&
      sent.some((one) => one.period !== null && one.period === period),
  );
  const all = [...before, ...upToNext(report.occurrences, first, context.asOf)];
  const spans = spansOf(report.occurrences).filter(({ occurrence }) => all.includes(occurrence));
  const perhaps = [...own, ...inherited.sure, ...unnamed]
    .filter((one) => !sent.includes(one))
    .concat(inherited.perhaps);
  return {
    all,
    spans,
    owes: new Map(spans.map((span) => [span.occurrence, histories.filter((h) => leadsIn(h, body, span))])),
    // A report for a period that nobody owed counts for it all the same.
    credited: creditsOf<Sent>({ occurrences: all, reports: sent, fits: () => true, servesLonger: false }),
    doubtful: inDoubt(all, sent, perhaps),
  };
};

const reportsOf = (context: Context, report: UnitReport, body: Body, alone: boolean): DutyOpinion[] => {
  const { all, spans, owes, credited, doubtful } = creditedTo(context, report, body, alone);
  const who = (occurrence: Occurrence): Who => ({
    rule: report.rule,
    actor: "lead",
    history: null,
    bearer: body,
    trigger: { kind: "calendar", on: occurrence.due },
    occasion: occurrence.period,
    period: occurrence.period,
  });
  // What nobody owes and nobody sent is no next one.
  const arising = all.filter((one) => credited.has(one) || owes.get(one)?.length !== 0);
  const shown = withoutSecondNext(arising, (one) => credited.has(one), context.asOf);
  const told = new Map([...credited].filter(([one]) => shown.includes(one)));
  return spans.flatMap((span): DutyOpinion[] => {
    const { occurrence } = span;
    if (!shown.includes(occurrence)) return [];
    const found = credited.get(occurrence);
    const tasks = owes.get(occurrence) ?? [];
    if (tasks.length === 0 && !binds(context, report, body)) return [];
    if (tasks.length === 0) {
      return found === undefined
        ? []
        : [row(who(occurrence), { state: "met", due: occurrence.due, fulfilledOn: found.on })];
    }
    return [
      judgeOne(context, report, body, {
        span,
        tasks,
        found,
        who: who(occurrence),
        credited: told,
        doubt: doubtful.has(occurrence),
      }),
    ];
  });
};

/** Whether the sentence is about such a body at all. */
const binds = (context: Context, { kinds, toOfficeOnly }: UnitReport, body: Body): boolean =>
  !(toOfficeOnly && body.isOffice) &&
  !isOutside(context, body) &&
  (body.kind === null || kinds === undefined || kinds.includes(body.kind));

interface One {
  readonly span: Span;
  readonly tasks: readonly History[];
  readonly found: Sent | undefined;
  readonly who: Who;
  readonly credited: ReadonlyMap<Occurrence, Sent>;
  readonly doubt: boolean;
}

const judgeOne = (
  context: Context,
  report: UnitReport,
  body: Body,
  { span, tasks, found, who, credited, doubt }: One,
): DutyOpinion => {
  const { due, cadence } = span.occurrence;
  const history = tasks[0];
  if (history !== undefined && isOutside(history, body)) return notApplicable(who, "outsideScope", due);
  if (report.toOfficeOnly && body.isOffice) return notApplicable(who, "toItself", due);
  if (report.kinds !== undefined && body.kind !== null && !report.kinds.includes(body.kind)) {
    return notApplicable(who, "otherKind", due);
  }
  const { ifAny } = report;
  const telling = tasks.filter((task) => found !== undefined || ifAny === undefined || ifAny(task, body, span));
  if (telling.length === 0) return notApplicable(who, "ifAny", due);
  if (report.kinds !== undefined && body.kind === null && (found === undefined || found.on > due)) {
    return undetermined(context, who, { code: "kindOfBody", subject: body.key }, due);
  }
  const isLater = (later: Occurrence): boolean => later.cadence === cadence && later.due > due;
  // The next lead of a body that is no more closes it too (SEMANTICS 17).
  const { to } = body;
  const heirs = to === null ? [] : context.bodies.wentInto(body);
  const byHeirs = heirs.flatMap((heir) => [...creditedTo(context, report, heir, false).credited]);
  const closed =
    [...credited.keys()].some(isLater) || byHeirs.some(([later, { on }]) => isLater(later) && on > (to ?? 0));
  // What is due after a body has ended nobody can send any more (SEMANTICS 6).
  if (to !== null && due > to && found === undefined && context.asOf > due) {
    return notApplicable(who, "tenureEnded", due);
  }
  const given = telling.filter((task) => isGivenBy(task, due));
  const { afterUnknown } = span.occurrence;
  const meetingBefore = given.length > 0 && hangsOnMeetingBefore(given, body, span) ? afterUnknown : undefined;
  const perhapsGiven = given.length === 0 ? telling : [];
  return judgeReport(context, who, due, found, { closed, doubt, meetingBefore, perhapsGiven });
};

/** Whether the register names a body elsewhere than in its reports: in a list, or on a task that is not classified. */
const isNamed = ({ register, bodies, histories }: Context, { key }: Body): boolean =>
  [
    ...(register.bodies ?? []).map(({ name }) => name),
    ...(register.units ?? []),
    ...histories.flatMap(({ task, classified }) =>
      classified ? [] : [task.lead ?? "", ...(task.coordinators ?? [])].flatMap(namesInCell),
    ),
  ].some((name) => bodies.named(name).key === key) ||
  histories.some(
    ({ tenures, classified }) =>
      !classified && tenures.some(({ leads }) => leads.bodies.some((lead) => lead.key === key)),
  );

/** Reports, each for a period that it names, of bodies that led no task: each is met (SEMANTICS 16). */
const ofOthers = (context: Context, report: UnitReport, led: readonly Body[]): DutyOpinion[] => {
  const sent = sentFor(context, report.rule);
  const senders = new Map(
    sent.flatMap(({ body, period }) => (body === null || period === null ? [] : [[body.key, body] as const])),
  );
  const periods = upToNext(report.occurrences, context.house.effectFrom, context.asOf);
  return [...senders.values()].flatMap((body): DutyOpinion[] => {
    if (led.some(({ key }) => key === body.key) || !binds(context, report, body) || !isNamed(context, body)) return [];
    const own = sent.filter((one) => one.body !== null && isOne(one.body, body) && one.period !== null);
    const credited = creditsOf<Sent>({ occurrences: periods, reports: own, fits: () => true, servesLonger: false });
    return [...credited].map(([{ due, period }, { on }]) =>
      row(
        {
          rule: report.rule,
          actor: "lead",
          history: null,
          bearer: body,
          trigger: { kind: "calendar", on: due },
          occasion: period,
          period,
        },
        { state: "met", due, fulfilledOn: on },
      ),
    );
  });
};

export const unitReports = (context: Context, report: UnitReport): DutyOpinion[] => {
  const led = bodiesThatLed(context.histories.filter((history) => !history.upcoming && report.of(history)));
  return [
    ...led.flatMap((body) => reportsOf(context, report, body, led.length === 1)),
    ...(report.ofSecrets === true ? [] : ofOthers(context, report, led)),
  ];
};
