import { type DayNumber, dateOf, type PlainDate } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import { areOutside, tenureOn } from "../lifecycle/tenure.js";
import { updatedOn } from "../lifecycle/updated-on.js";
import type { Body } from "../model/body.js";
import type { CheckedTask } from "../model/checked-task.js";
import { type Context, nextChangeOf, noteChange, type RegisterFacts, type Setting } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { Rung, StoodStill, TaskEvaluation } from "../model/evaluation.js";
import type { Adjustment, Lifecycle } from "../model/lifecycle.js";
import { optional } from "../model/optional.js";
import type { Task } from "../model/task.js";
import type { Results } from "../rules/compiled-rule.js";
import { dueSoonFrom } from "../rules/due-date.js";
import { isFinishKnown } from "../rules/finish-known.js";
import { whoDidQuestion } from "../rules/questions.js";
import { recordFindings } from "../rules/requirement.js";
import { lateFrom, pausesAgain, pausesOf } from "../rules/standstill.js";
import { ownDue } from "../rules/task-done.js";
import type { CompiledProfile } from "./compile-profile.js";
import { mayShow } from "./open-context.js";
import { openTask } from "./open-task.js";
import { printedHour } from "./printed-hour.js";

const noteDeadlineChanges = (context: Context): void => {
  const { life, setting, calendar } = context;
  if (life.issuedLater !== null) {
    noteChange(context, life.issuedLater);
    return;
  }
  if (life.due === null || life.closed !== null) return;
  const due = ownDue(life.due, context);
  // While the task stands still on its day nothing becomes late; only an event ends that.
  const limit = lateFrom(due, pausesAgain(due, context.standstills, life));
  if (typeof limit === "object") return;
  noteChange(context, limit + 1);
  noteChange(context, dueSoonFrom(due, setting, calendar) ?? limit + 1);
};

const NOBODY: readonly string[] = Object.freeze([]);

/** An adjustment of a classified task: its days, without what was written about it. */
const withoutWords = ({ on, dueOn }: Adjustment): Adjustment =>
  Object.freeze({ on, dueOn, reason: null, authorisedBy: null });

/** The rung of the ladder that comes next; of two on one day the one that stands first in the regulation. */
const nextRung = (ladder: readonly Rung[]): TaskEvaluation["nextRung"] => {
  let first: TaskEvaluation["nextRung"] = null;
  for (const { ruleId, provision, next } of ladder) {
    if (next !== null && (first === null || next < first.on)) first = { ruleId, provision, on: next };
  }
  return Object.freeze(first);
};

/** The bodies that lead on a day. */
const leadsOn = ({ tenures }: Lifecycle, day: DayNumber): readonly Body[] => tenureOn(tenures, day)?.leads ?? [];

/** The lead as it is shown: canonical names, or the words that name a collective. */
const shownLead = (life: Lifecycle, leads: readonly Body[], directory: Directory): string | null => {
  if (leads.length > 0) return leads.map(({ name }) => name).join("; ");
  return life.lead === null || directory.read(life.lead).leads.length > 0 ? null : life.lead;
};

/** Who coordinates, as it is written, with those whom the words for the lead say to. */
const shownCoordinators = (task: Task, { tenures }: Lifecycle, day: DayNumber): readonly string[] => {
  const besides = tenureOn(tenures, day)?.coordinators ?? [];
  return besides.length === 0
    ? task.coordinators
    : Object.freeze([...new Set([...task.coordinators, ...besides.map(({ name }) => name)])]);
};

const NEVER_LATE: TaskEvaluation["dueOn"]["earlier"] = Object.freeze([]);

/**
 * Deadlines that had passed when they were adjusted: in time by the new one, the lateness stays on record (A51). One that
 * came while the task stood still had not passed until it went on.
 */
const earlierLateness = (
  { life: { deadlines, stood, delivered, cancelled, start, tenures }, standstills, showsUnits }: Context,
  { calendar, lifecycle }: Setting,
): TaskEvaluation["dueOn"]["earlier"] =>
  deadlines.length === 1 || lifecycle.adjustedLate === "erased"
    ? NEVER_LATE
    : Object.freeze(
        deadlines.flatMap(({ due }, i) => {
          const adjusted = deadlines[i + 1]?.from;
          if (due === null || adjusted === undefined || adjusted <= due) return [];
          // A deadline that is printed before its document is an error of the record, not a lateness.
          if (start !== null && due < start) return [];
          const limit = lateFrom(due, standstills);
          if (typeof limit === "object") return [];
          const done = stood.find((one) => one.done <= adjusted)?.done ?? delivered ?? adjusted;
          const until = Math.min(done, adjusted, cancelled ?? adjusted);
          if (until <= limit) return [];
          // It is late at those who led on that day, whoever leads now: at nobody whom the regulation does not bind, and at
          // nobody to whom it did not go on before it passed to others.
          const tenure = tenureOn(tenures, due);
          const leads = tenure?.leads ?? [];
          const bound = leads.filter(({ outsideScope }) => !outsideScope);
          if ((leads.length > 0 && bound.length === 0) || (tenure?.to ?? limit) < limit) return [];
          const workingDaysLate = calendar.count(limit, until);
          const units = Object.freeze(showsUnits ? bound.map(({ name }) => name) : []);
          return [Object.freeze({ due: dateOf(due), until: dateOf(until), workingDaysLate, units })];
        }),
      );

/** What some rules alone come to on one task: what another reading is asked for. */
export const resultsOf = (
  task: CheckedTask,
  compiled: CompiledProfile,
  setting: Setting,
  asOf: DayNumber,
  knownAt: DayNumber,
  register: RegisterFacts,
  ids: ReadonlySet<RuleId>,
): Results => {
  const { addTo } = openTask(task, { compiled, setting, asOf, knownAt, register });
  const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
  for (const rule of compiled.rulesOf(ids)) addTo(results, rule);
  return results;
};

/** The tasks of the document, as the conditions of the regulation count them; of one task nothing is said. */
const severalTasks = ({ facts }: Context): number | undefined => {
  const tasks = Number(facts.documentTasks);
  return tasks > 1 ? tasks : undefined;
};

/** Since when a task is suspended, or waits for the answer to a return. */
const phaseSince = ({ suspensions, returns }: Lifecycle, phase: TaskEvaluation["phase"]): PlainDate | undefined => {
  const span = phase === "suspended" ? suspensions.at(-1) : phase === "returned" ? returns.at(-1) : undefined;
  return span === undefined ? undefined : dateOf(span.from);
};

/** The spans in which nothing could become late, of which the task goes on again. */
const stoodStill = ({ life, standstills }: Context): TaskEvaluation["stoodStill"] => {
  const pauses = pausesOf(standstills, life);
  if (pauses.length === 0) return undefined;
  const ended = pauses.flatMap((pause): StoodStill[] => {
    const { from, to, reason } = pause;
    if (to === null) return [];
    return [
      Object.freeze({
        from: dateOf(from),
        wentOn: dateOf(to + 1),
        reason: standstills.includes(pause) ? reason : "finished",
      }),
    ];
  });
  return ended.length === 0 ? undefined : Object.freeze(ended);
};

/** The day on which a task passed to those who lead it; nothing where they have led it from the first. */
const leadSince = ({ tenures }: Lifecycle, day: DayNumber): PlainDate | undefined => {
  const from = tenureOn(tenures, day)?.from;
  return from === undefined || from === Number.NEGATIVE_INFINITY ? undefined : dateOf(from);
};

/** Everything a regulation says of one task on one day. */
export const evaluateTask = (
  task: CheckedTask,
  compiled: CompiledProfile,
  setting: Setting,
  asOf: DayNumber,
  knownAt: DayNumber,
  register: RegisterFacts,
): { readonly evaluation: TaskEvaluation; readonly context: Context } => {
  const opened = openTask(task, { compiled, setting, asOf, knownAt, register });
  const { context, status, phase, left, late, undated } = opened;
  const { life } = context;
  const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
  for (const rule of compiled.rules) opened.addTo(results, rule);
  const { duties, ladder, rights } = results;
  noteDeadlineChanges(context);
  const heard = life.returned && life.closed === null ? (life.returns.at(-1)?.heard ?? null) : null;
  if (heard !== null) context.questions.ask(whoDidQuestion(heard, context));
  // Words, states and what must be recorded are of the version in force.
  noteChange(context, compiled.nextVersionAfter(asOf));
  const source = task.task;
  // To whom a task went on a day that is not recorded is not recorded either.
  const isPassedOn = undated?.type === "reassigned";
  const leads = isPassedOn ? (life.tenures[0]?.leads ?? []) : leadsOn(life, asOf);
  const secret = source.secrecy === "none" ? null : compiled.secrecyFinding;
  results.findings.push(...compiled.periodFindings(context));
  const asked = recordFindings(results.findings, context, undated);
  const findings = secret === null ? asked : [secret, ...asked];
  const evaluation: TaskEvaluation = Object.freeze({
    id: source.id,
    ...optional("ordinal", source.ordinal),
    title: source.secrecy === "none" ? source.title : null,
    lead: context.showsUnits ? shownLead(life, leads, register.directory) : null,
    leads: Object.freeze(context.showsUnits ? leads.map(({ name }) => name) : []),
    coordinators: mayShow("coordinators", source, setting) ? shownCoordinators(source, life, asOf) : NOBODY,
    secrecy: source.secrecy,
    asOf: dateOf(asOf),
    profile: compiled.profile.id,
    phase,
    ...optional("phaseSince", undated === null ? phaseSince(life, phase) : undefined),
    ...optional("stoodStill", undated === null ? stoodStill(context) : undefined),
    ...optional("outsideScope", areOutside(leads) || undefined),
    ...optional("leadSince", context.showsUnits && !isPassedOn ? leadSince(life, asOf) : undefined),
    status,
    dueOn: Object.freeze({
      original: life.originalDue === null ? null : dateOf(life.originalDue),
      current: life.due === null ? null : dateOf(life.due),
      ...optional("at", printedHour(source, life)),
      adjustments: Object.freeze(source.secrecy === "none" ? life.adjustments : life.adjustments.map(withoutWords)),
      workingDaysLeft: left,
      workingDaysLate: late,
      // Of a task that may have been done, or have stood still, nobody knows whether it was late.
      earlier: undated === null && isFinishKnown(context) ? earlierLateness(context, setting) : NEVER_LATE,
    }),
    ...optional("documentTasks", severalTasks(context)),
    completedOn: life.completed === null || undated?.type === "completed" ? null : dateOf(life.completed),
    updatedOn: updatedOn(task, asOf, knownAt),
    duties: Object.freeze(duties),
    ladder: Object.freeze(ladder),
    nextRung: nextRung(ladder),
    rights: Object.freeze(rights),
    findings: Object.freeze(findings),
    questions: context.questions.list(),
    nextChange: nextChangeOf(context),
  });
  return { evaluation, context };
};
