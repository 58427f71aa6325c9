import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { Trace } from "../../calendar/why.js";
import type { RecordField } from "../../profiles/rule.js";
import { dueSoonFrom, isDueSoon } from "../duties/due-date.js";
import { cellOf, factsOf, phaseOf } from "../facts/facts.js";
import { type Adjustment, foldEvents, type Lifecycle } from "../lifecycle/fold.js";
import type { CheckedTask } from "../register/parse-task.js";
import type { Task } from "../register/task.js";
import { requirementFindings } from "../requirements/compile-requirement.js";
import type { CompiledProfile } from "./compile-profile.js";
import { type Context, noteChange, type Setting } from "./context.js";
import type { Duty, Status, TaskEvaluation, Threshold } from "./evaluation.js";

/** Working days left until, or passed since, the task's own deadline; both `null` once it is closed or has none. */
const deadlineCounters = (
  life: Lifecycle,
  asOf: DayNumber,
  setting: Setting,
): { left: number | null; late: number | null } => {
  if (life.due === null || life.closed !== null || life.issuedLater !== null) return { left: null, late: null };
  return asOf > life.due
    ? { left: null, late: setting.calendar.count(life.due, asOf) }
    : { left: setting.calendar.count(asOf, life.due), late: null };
};

const noteDeadlineChanges = (context: Context): void => {
  const { life, setting, calendar } = context;
  if (life.issuedLater !== null) {
    noteChange(context, life.issuedLater);
    return;
  }
  if (life.due === null || life.closed !== null) return;
  noteChange(context, life.due + 1);
  const soonFrom = dueSoonFrom(life.due, setting, calendar);
  if (soonFrom !== null) noteChange(context, soonFrom);
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
  trace?: Trace,
): { context: Context; status: Status; phase: TaskEvaluation["phase"]; left: number | null; late: number | null } => {
  const life = foldEvents(task, asOf, knownAt);
  const phase = phaseOf(life, compiled.confirms);
  const cell = cellOf(life, phase, asOf);
  const { left, late } = deadlineCounters(life, asOf, setting);
  const dueSoon = left !== null && life.due !== null && isDueSoon(life.due, asOf, left, setting);
  const facts = factsOf(task.task, life, phase, cell, dueSoon);
  const { id, name } = compiled.statusOf(facts);
  const status: Status = Object.freeze({
    id,
    name,
    cell,
    noDeadline: life.due === null,
    dueSoon,
    awaitingConfirmation: phase === "awaitingConfirmation",
    suspended: phase === "suspended",
  });
  const showsUnits = mayShow("lead", task.task, setting);
  const context: Context = {
    setting,
    calendar: setting.calendar,
    asOf,
    life,
    shownLead: showsUnits ? life.lead : null,
    showsUnits,
    facts,
    dutyDays: new Map(),
    trace,
    nextChange: null,
  };
  return { context, status, phase, left, late };
};

/** An adjustment of a classified task: its days, without what was written about it. */
const withoutWords = ({ on, dueOn }: Adjustment): Adjustment =>
  Object.freeze({ on, dueOn, reason: null, authorisedBy: null });

/** The rung of the ladder that comes next; of two on one day the one that stands first in the regulation. */
const nextRung = (thresholds: readonly Threshold[]): TaskEvaluation["nextRung"] => {
  let first: Threshold | null = null;
  for (const threshold of thresholds) {
    if (threshold.next !== null && (first?.next == null || threshold.next < first.next)) first = threshold;
  }
  return first?.next == null
    ? null
    : Object.freeze({ ruleId: first.ruleId, provision: first.provision, on: first.next });
};

/** Everything a regulation says of one task on one day. */
export const evaluateTask = (
  task: CheckedTask,
  compiled: CompiledProfile,
  setting: Setting,
  asOf: DayNumber,
  knownAt: DayNumber,
): TaskEvaluation => {
  const { context, status, phase, left, late } = openContext(task, compiled, setting, asOf, knownAt);
  const { life } = context;
  const duties: Duty[] = [];
  for (const make of compiled.duties) make(context, duties);
  const thresholds = compiled.thresholds.map((make) => make(context));
  const rights = compiled.rights.map((make) => make(context));
  noteDeadlineChanges(context);
  const source = task.task;
  const secret = source.secrecy === "none" ? null : compiled.secrecyFinding;
  const asked = requirementFindings(compiled.requirements, source, context);
  const findings = secret === null ? asked : [secret, ...asked];
  return Object.freeze({
    id: source.id,
    title: source.secrecy === "none" ? source.title : null,
    lead: context.shownLead,
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
    }),
    completedOn: life.completed === null ? null : dateOf(life.completed),
    duties: Object.freeze(duties),
    thresholds: Object.freeze(thresholds),
    nextRung: nextRung(thresholds),
    rights: Object.freeze(rights),
    findings: Object.freeze(findings),
    nextChange:
      context.nextChange === null || context.nextChange > setting.calendar.lastDay ? null : dateOf(context.nextChange),
  });
};
