import type { DayNumber } from "../../calendar/index.js";
import type { RecordField } from "../../language/record.js";
import { keyPart } from "../bodies/duty-key.js";
import { cellOf, factsOf, phaseOf } from "../lifecycle/facts.js";
import { foldEvents } from "../lifecycle/fold.js";
import type { NearPair } from "../lifecycle/near-acts.js";
import { passedOnPast } from "../lifecycle/passed-on.js";
import type { UndatedEvent } from "../lifecycle/undated-event.js";
import type { Body } from "../model/body.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Context, Setting } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { Status, TaskEvaluation } from "../model/evaluation.js";
import type { Standstill } from "../model/interval.js";
import type { Lifecycle } from "../model/lifecycle.js";
import { QuestionBook } from "../model/question.js";
import type { Task } from "../model/task.js";
import { isDueSoon } from "../rules/due-date.js";
import { lateFrom, pausesAgain, standstillsOf } from "../rules/standstill.js";
import { ownDue } from "../rules/task-done.js";
import type { Judgement } from "./judgement.js";

/** Where the day judged stands before or after the task's own deadline. */
interface DeadlineState {
  /** Working days left until it, or passed since; both `null` once the task is closed, or has no deadline. */
  readonly left: number | null;
  readonly late: number | null;
  readonly dueSoon: boolean;
}

const deadlineState = (
  life: Lifecycle,
  due: DayNumber | null,
  standstills: readonly Standstill[],
  asOf: DayNumber,
  setting: Setting,
): DeadlineState => {
  if (due === null || life.closed !== null || life.issuedLater !== null) {
    return { left: null, late: null, dueSoon: false };
  }
  const from = lateFrom(due, standstills);
  if (typeof from === "object") return { left: null, late: null, dueSoon: false };
  if (asOf > from) {
    // A result that is there ends the lateness, and one that was there in time leaves none.
    const until = life.delivered ?? asOf;
    return { left: null, late: until > from ? setting.calendar.count(from, until) : null, dueSoon: false };
  }
  if (asOf > due) return { left: null, late: null, dueSoon: false };
  const left = setting.calendar.count(asOf, due);
  return { left, late: null, dueSoon: isDueSoon(due, asOf, left, setting) };
};

/** Whether a field may be shown: of a classified task only what its regulation lets be recorded. */
export const mayShow = (field: RecordField, task: Task, { profile }: Setting): boolean =>
  task.secrecy === "none" || profile.secrecy?.allowed.includes(field) === true;

/** A collective is more than one body, however many. */
const COLLECTIVE = 2;
const NO_BODIES: readonly Body[] = [];

/** The bodies that the document names: its first leads and its coordinators, each once. */
const bodiesOf = ({ coordinators }: Task, { tenures }: Lifecycle, directory: Directory): number => {
  const [last] = tenures;
  const { leads = NO_BODIES, coordinators: besides = NO_BODIES, namesMany = false } = last ?? {};
  if (coordinators.length === 0 && besides.length === 0) return leads.length + (namesMany ? COLLECTIVE : 0);
  const bodies = new Set(leads);
  for (const body of besides) bodies.add(body);
  let isCollective = namesMany;
  for (const name of coordinators) {
    const named = directory.read(name);
    for (const body of named.bodies) bodies.add(body);
    isCollective ||= named.collective;
  }
  return bodies.size + (isCollective ? COLLECTIVE : 0);
};

/** The state of a task on the day judged. */
export interface OpenedTask {
  readonly context: Context;
  readonly status: Status;
  readonly phase: TaskEvaluation["phase"];
  readonly left: number | null;
  readonly late: number | null;
  /** What happened on a day that the record does not tell. */
  readonly undated: UndatedEvent | null;
  /** Of a task with acts by a name that may be another body's: as it is if it is, and if it is a stranger's. */
  readonly near?: NearWays;
}

/** A task as it is in every way that the names of its acts may be read. */
interface NearWays {
  readonly pairs: readonly NearPair[];
  readonly ways: readonly OpenedTask[];
  readonly strangers: OpenedTask;
}

/** The state of a task that every rule starts from. */
export const openContext = (
  task: CheckedTask,
  { compiled, setting, asOf, knownAt, register, trace }: Judgement,
  undated: UndatedEvent | null,
  early?: Context,
  asksName?: Context["asksName"],
): OpenedTask => {
  const life = foldEvents(task, asOf, knownAt, register.directory, compiled.fold(setting.calendar));
  trace?.deadlines(life.deadlines, life.originalDue);
  const standstills = standstillsOf(life);
  // Whether a finish was confirmed a register that keeps no confirmations does not tell: it is counted as done.
  const confirms = register.keeps("confirmed") ? compiled.confirms(life.completed) : null;
  const phase = undated?.state === "awaitingConfirmation" ? undated.state : phaseOf(life, confirms);
  const keepsCompletion = register.keeps("completed");
  // What was late stays late, where that is how an adjustment is read.
  const due = life.due === null ? null : ownDue(life.due, { life, setting, standstills });
  // Nobody was late while the task was taken for done.
  const pauses = due === null ? standstills : pausesAgain(due, standstills, life);
  const sources = { asOf, due, pauses, keepsCompletion, isUndated: undated !== null };
  const sure = cellOf(life, phase, sources);
  // Whether an act counts that may be another's, nobody knows.
  const isOpen = asksName !== undefined && early !== undefined && early.facts.cell !== sure;
  const cell = isOpen ? cellOf(life, phase, { ...sources, isUndated: true }) : sure;
  const deadline = deadlineState(life, due, pauses, asOf, setting);
  const { left, dueSoon } = deadline;
  // Nobody knows how late what may be done is, unless its result tells.
  const isTold = keepsCompletion && undated === null && life.delivered !== null && !passedOnPast(due ?? asOf, life);
  const late = cell === "openUndetermined" && !isTold ? null : deadline.late;
  // Under A63=recordOnly a document's tasks and bodies are those that the record itself says.
  const counts = setting.lifecycle.documentTasks === "counted";
  const facts = factsOf(task.task, life, {
    phase,
    cell,
    dueSoon,
    bodies: counts ? bodiesOf(task.task, life, register.directory) : 0,
    document: counts ? register.document(task.task) : null,
    isSubmitted: undated?.state === "awaitingConfirmation" && compiled.confirms(life.completed) === null,
  });
  const status = compiled.statusOf(facts);
  const showsUnits = mayShow("lead", task.task, setting);
  const context: Context = {
    task: task.task,
    keyPart: keyPart(task.task.id),
    setting,
    calendar: setting.calendar,
    asOf,
    register,
    life,
    standstills,
    showsUnits,
    facts,
    dutyDays: null,
    questions: new QuestionBook(),
    unlisted: [],
    trace,
    nextChange: null,
    early,
    asksName,
  };
  if (isOpen) context.questions.ask(asksName);
  return { context, status, phase, left, late, undated };
};
