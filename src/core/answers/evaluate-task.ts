import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { RuleId } from "../../language/anchor.js";
import type { RecordField } from "../../language/record.js";
import { cellOf, factsOf, phaseOf } from "../lifecycle/facts.js";
import { foldEvents } from "../lifecycle/fold.js";
import { tenureOn } from "../lifecycle/tenure.js";
import type { Body } from "../model/body.js";
import type { CheckedTask } from "../model/checked-task.js";
import { type Context, nextChangeOf, noteChange, type RegisterFacts, type Setting } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { Duty, Rung, Status, TaskEvaluation } from "../model/evaluation.js";
import type { Standstill } from "../model/interval.js";
import type { Adjustment, Lifecycle } from "../model/lifecycle.js";
import { optional } from "../model/optional.js";
import { QuestionBook } from "../model/question.js";
import type { Task } from "../model/task.js";
import type { Trace } from "../model/trace.js";
import type { Results } from "../rules/compiled-rule.js";
import { dueSoonFrom, isDueSoon } from "../rules/due-date.js";
import { recordFindings } from "../rules/requirement.js";
import { lateFrom, pausesOf, standstillsOf } from "../rules/standstill.js";
import type { CompiledProfile } from "./compile-profile.js";

/** Where the day judged stands before or after the task's own deadline. */
interface DeadlineState {
  /** Working days left until it, or passed since; both `null` once the task is closed, or has no deadline. */
  readonly left: number | null;
  readonly late: number | null;
  readonly dueSoon: boolean;
}

const deadlineState = (
  life: Lifecycle,
  standstills: readonly Standstill[],
  asOf: DayNumber,
  setting: Setting,
): DeadlineState => {
  const { due } = life;
  if (due === null || life.closed !== null || life.issuedLater !== null) {
    return { left: null, late: null, dueSoon: false };
  }
  const from = lateFrom(due, standstills);
  if (typeof from === "object") return { left: null, late: null, dueSoon: false };
  if (asOf > from) return { left: null, late: setting.calendar.count(from, asOf), dueSoon: false };
  if (asOf > due) return { left: null, late: null, dueSoon: false };
  const left = setting.calendar.count(asOf, due);
  return { left, late: null, dueSoon: isDueSoon(due, asOf, left, setting) };
};

const noteDeadlineChanges = (context: Context): void => {
  const { life, setting, calendar } = context;
  if (life.issuedLater !== null) {
    noteChange(context, life.issuedLater);
    return;
  }
  if (life.due === null || life.closed !== null) return;
  // While the task stands still on its day nothing becomes late; only an event ends that.
  const limit = lateFrom(life.due, pausesOf(context.standstills, life));
  if (typeof limit === "object") return;
  noteChange(context, limit + 1);
  noteChange(context, dueSoonFrom(life.due, setting, calendar) ?? limit + 1);
};

/** Whether a field may be shown: of a classified task only what its regulation lets be recorded. */
const mayShow = (field: RecordField, task: Task, { profile }: Setting): boolean =>
  task.secrecy === "none" || profile.secrecy?.allowed.includes(field) === true;

const NOBODY: readonly string[] = Object.freeze([]);

/** The state of a task that every rule starts from. */
export const openContext = (
  task: CheckedTask,
  compiled: CompiledProfile,
  setting: Setting,
  asOf: DayNumber,
  knownAt: DayNumber,
  register: RegisterFacts,
  trace?: Trace,
): { context: Context; status: Status; phase: TaskEvaluation["phase"]; left: number | null; late: number | null } => {
  const life = foldEvents(task, asOf, knownAt, register.directory, compiled.fold(setting.calendar));
  const standstills = standstillsOf(life);
  const phase = phaseOf(life, compiled.confirms);
  const hasDueText = task.task.dueText !== null;
  // Nobody was late while the task was taken for done.
  const pauses = pausesOf(standstills, life);
  const cell = cellOf(life, phase, { asOf, pauses, hasDueText, keepsCompletion: register.keeps("completed") });
  const deadline = deadlineState(life, pauses, asOf, setting);
  const { left, dueSoon } = deadline;
  // Nobody knows how late what may be done is.
  const late = cell === "openUndetermined" ? null : deadline.late;
  // Under A63=recordOnly a document's tasks and bodies are those that the record itself says.
  const counts = setting.lifecycle.documentTasks === "counted";
  const facts = factsOf(task.task, life, {
    phase,
    cell,
    dueSoon,
    bodies: counts ? bodiesOf(task.task, life, register.directory) : 0,
    document: counts ? register.document(task.task) : null,
  });
  const status = compiled.statusOf(facts);
  const showsUnits = mayShow("lead", task.task, setting);
  const context: Context = {
    task: task.task,
    setting,
    calendar: setting.calendar,
    asOf,
    register,
    life,
    standstills,
    showsUnits,
    facts,
    dutyDays: new Map(),
    questions: new QuestionBook(),
    unlisted: [],
    trace,
    nextChange: null,
  };
  return { context, status, phase, left, late };
};

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

/** A collective is more than one body, however many. */
const COLLECTIVE = 2;

/** The bodies that the document names: its first leads and its coordinators, each once. */
const bodiesOf = ({ coordinators }: Task, { tenures }: Lifecycle, directory: Directory): number => {
  const [last] = tenures;
  const named = coordinators.map((name) => directory.read(name));
  const bodies = new Set([...(last?.leads ?? []), ...named.flatMap((one) => one.bodies)]);
  const collective = last?.collective === true || named.some((one) => one.collective);
  return bodies.size + (collective ? COLLECTIVE : 0);
};

/** The bodies that lead on a day. */
const leadsOn = ({ tenures }: Lifecycle, day: DayNumber): readonly Body[] => tenureOn(tenures, day)?.leads ?? [];

/** The lead as it is shown: canonical names, or the words that name a collective. */
const shownLead = (life: Lifecycle, asOf: DayNumber, directory: Directory): string | null => {
  const leads = leadsOn(life, asOf);
  if (leads.length > 0) return leads.map(({ name }) => name).join("; ");
  return life.lead === null || directory.read(life.lead).bodies.length > 0 ? null : life.lead;
};

/** Deadlines that had passed when they were adjusted: in time by the new one, the lateness stays on record (A51). */
const earlierLateness = (
  { deadlines, finished, start }: Lifecycle,
  { calendar, lifecycle }: Setting,
): TaskEvaluation["dueOn"]["earlier"] =>
  lifecycle.adjustedLate === "erased"
    ? []
    : deadlines.flatMap(({ due }, i) => {
        const adjusted = deadlines[i + 1]?.from;
        if (due === null || adjusted === undefined || adjusted <= due) return [];
        // A deadline that is printed before its document is an error of the record, not a lateness.
        if (start !== null && due < start) return [];
        const done = finished.find(({ from }) => from <= adjusted)?.from ?? adjusted;
        if (done <= due) return [];
        const until = Math.min(done, adjusted);
        return [Object.freeze({ due: dateOf(due), until: dateOf(until), workingDaysLate: calendar.count(due, until) })];
      });

/** The duties of some rules alone on one task: what another reading is asked for. */
export const dutiesOf = (
  task: CheckedTask,
  compiled: CompiledProfile,
  setting: Setting,
  asOf: DayNumber,
  knownAt: DayNumber,
  register: RegisterFacts,
  ids: ReadonlySet<RuleId>,
): readonly Duty[] => {
  const { context } = openContext(task, compiled, setting, asOf, knownAt, register);
  const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
  for (const rule of compiled.rulesOf(ids)) rule(context, results);
  return results.duties;
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
  const { context, status, phase, left, late } = openContext(task, compiled, setting, asOf, knownAt, register);
  const { life } = context;
  const results: Results = { duties: [], ladder: [], rights: [], findings: [] };
  for (const rule of compiled.rules) rule(context, results);
  const { duties, ladder, rights } = results;
  noteDeadlineChanges(context);
  const source = task.task;
  const secret = source.secrecy === "none" ? null : compiled.secrecyFinding;
  const asked = recordFindings(results.findings, context);
  const findings = secret === null ? asked : [secret, ...asked];
  const evaluation: TaskEvaluation = Object.freeze({
    id: source.id,
    ...optional("ordinal", source.ordinal),
    title: source.secrecy === "none" ? source.title : null,
    lead: context.showsUnits ? shownLead(life, asOf, register.directory) : null,
    leads: Object.freeze(context.showsUnits ? leadsOn(life, asOf).map(({ name }) => name) : []),
    coordinators: mayShow("coordinators", source, setting) ? source.coordinators : NOBODY,
    secrecy: source.secrecy,
    asOf: dateOf(asOf),
    profile: compiled.profile.id,
    phase,
    status,
    dueOn: Object.freeze({
      original: life.originalDue === null ? null : dateOf(life.originalDue),
      current: life.due === null ? null : dateOf(life.due),
      adjustments: Object.freeze(source.secrecy === "none" ? life.adjustments : life.adjustments.map(withoutWords)),
      workingDaysLeft: left,
      workingDaysLate: late,
      earlier: Object.freeze(earlierLateness(life, setting)),
    }),
    completedOn: life.completed === null ? null : dateOf(life.completed),
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
