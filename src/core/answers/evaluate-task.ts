import { type DayNumber, dateOf } from "../../calendar/index.js";
import type { RecordField } from "../../language/rule.js";
import { cellOf, factsOf, phaseOf } from "../lifecycle/facts.js";
import { foldEvents } from "../lifecycle/fold.js";
import type { CheckedTask } from "../model/checked-task.js";
import { type Context, nextChangeOf, noteChange, type Setting } from "../model/context.js";
import type { Duty, Status, TaskEvaluation, Threshold } from "../model/evaluation.js";
import type { Adjustment, Lifecycle } from "../model/lifecycle.js";
import type { Task } from "../model/task.js";
import type { Trace } from "../model/trace.js";
import { requirementFindings } from "../rules/compile-requirement.js";
import { dueSoonFrom, isDueSoon } from "../rules/due-date.js";
import type { CompiledProfile } from "./compile-profile.js";

/** Where the day judged stands before or after the task's own deadline. */
interface DeadlineState {
  /** Working days left until it, or passed since; both `null` once the task is closed, or has no deadline. */
  readonly left: number | null;
  readonly late: number | null;
  readonly dueSoon: boolean;
}

const deadlineState = (life: Lifecycle, asOf: DayNumber, setting: Setting): DeadlineState => {
  const { due } = life;
  if (due === null || life.closed !== null || life.issuedLater !== null) {
    return { left: null, late: null, dueSoon: false };
  }
  if (asOf > due) return { left: null, late: setting.calendar.count(due, asOf), dueSoon: false };
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
  noteChange(context, life.due + 1);
  noteChange(context, dueSoonFrom(life.due, setting, calendar) ?? life.due + 1);
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
  const { left, late, dueSoon } = deadlineState(life, asOf, setting);
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
  let first: TaskEvaluation["nextRung"] = null;
  for (const { ruleId, provision, next } of thresholds) {
    if (next !== null && (first === null || next < first.on)) first = { ruleId, provision, on: next };
  }
  return Object.freeze(first);
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
    nextChange: nextChangeOf(context),
  });
};
