import { dayOf, type PlainDate } from "../../calendar/index.js";
import type { Phase } from "../../language/vocabulary.js";
import { arises } from "../answers/arising.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import type { TaskEvaluation } from "../model/evaluation.js";
import type { Cause, CauseCode } from "./change.js";
import type { PlacedDuty } from "./placed-duties.js";

/** Two results, with what is looked up in them again and again. */
export interface Compared {
  readonly before: RegisterEvaluation;
  readonly after: RegisterEvaluation;
  readonly tasksBefore: ReadonlyMap<string, TaskEvaluation>;
  readonly tasksAfter: ReadonlyMap<string, TaskEvaluation>;
  /** Duties that do not arise are in the results too, with their reasons. */
  readonly dutiesBefore: ReadonlyMap<string, PlacedDuty>;
  readonly dutiesAfter: ReadonlyMap<string, PlacedDuty>;
}

export const cause = (code: CauseCode, on: PlainDate | null = null, ref: string | null = null): Cause =>
  Object.freeze({ code, on, ref });

/** The adjustment that the later result has and the earlier one had not. */
export const newAdjustment = (was: TaskEvaluation, now: TaskEvaluation): Cause | null => {
  const { adjustments } = now.dueOn;
  const last = adjustments[adjustments.length - 1];
  if (was.dueOn.current === now.dueOn.current) return null;
  return cause("deadline", last?.on ?? null, last?.authorisedBy ?? null);
};

/** The causes that are told of a task. */
export const OF_TASKS: ReadonlySet<CauseCode> = new Set<CauseCode>([
  "deadline",
  "lead",
  "runsAgain",
  "waits",
  "closed",
]);

const WAITING: ReadonlySet<Phase> = new Set(["returned", "suspended"]);
const DONE: ReadonlySet<Phase> = new Set(["completed", "awaitingConfirmation", "cancelled"]);

/** Whoever leads now, where others did: it was passed on, or its lead went into another body. */
const newLead = (was: TaskEvaluation, now: TaskEvaluation): Cause | null =>
  was.leads.join("\n") === now.leads.join("\n") && was.leadSince === now.leadSince
    ? null
    : cause("lead", now.leadSince ?? null, now.leads.join("; ") || null);

/** That a task goes on that waited, stood still or was done, since the day on which it did, where the results tell it. */
const runsAgain = (was: TaskEvaluation, now: TaskEvaluation): Cause => {
  const since = now.stoodStill?.findLast(({ wentOn }) => wentOn > was.asOf && wentOn <= now.asOf);
  return cause("runsAgain", since?.wentOn ?? null);
};

/** Why a task that waited goes on: it was given to another, or answered, or taken up again. */
export const goesOn = ({ id }: TaskEvaluation, { tasksBefore, tasksAfter }: Compared): Cause => {
  const [was, now] = [tasksBefore.get(id), tasksAfter.get(id)];
  if (was === undefined || now === undefined) return cause("runsAgain");
  return newLead(was, now) ?? runsAgain(was, now);
};

/** What happened to a task from one result to the other, as far as they tell it: what is told first says most. */
export const happenedTo = (task: TaskEvaluation, { tasksBefore, tasksAfter }: Compared): readonly Cause[] => {
  const [was, now] = [tasksBefore.get(task.id), tasksAfter.get(task.id)];
  if (was === undefined || now === undefined) return [];
  const found: (Cause | null)[] = [newAdjustment(was, now), newLead(was, now)];
  const [stood, stands] = [was.phase, now.phase];
  // Given to another body it goes on for that, and because of that.
  if (stands === "open" && (WAITING.has(stood) || DONE.has(stood))) {
    const again = runsAgain(was, now);
    if (again.on === null || !found.some((one) => one?.on === again.on)) found.push(again);
  }
  if (WAITING.has(stands) && stands !== stood) found.push(cause("waits", now.phaseSince ?? null));
  if (DONE.has(stands) && !DONE.has(stood)) found.push(cause("closed", now.completedOn));
  return found.filter((one) => one !== null);
};

/** What happened to the tasks that a body leads, or led: it came to lead one, or one of its own stopped or goes on. */
export const happenedToBody = ({ duty: { unit } }: PlacedDuty, compared: Compared): readonly Cause[] => {
  if (unit === null) return [];
  for (const [id, now] of compared.tasksAfter) {
    const was = compared.tasksBefore.get(id);
    const [led, leads] = [was?.leads.includes(unit) === true, now.leads.includes(unit)];
    if (!led && !leads) continue;
    if (was === undefined) return [cause("newTask")];
    const found = happenedTo(now, compared).filter(
      ({ code }) => code !== "deadline" && (code !== "lead" || led !== leads),
    );
    if (found.length > 0) return found;
  }
  return [];
};

/** Whether whoever owes a period owed another one of its rule already: then what comes is the next period. */
export const owedAlready = (
  { duty: { ruleId, unit }, task }: PlacedDuty,
  { before, tasksBefore }: Compared,
): boolean => {
  const { duties } = task === null ? before.register : (tasksBefore.get(task.id) ?? task);
  return duties.some((duty) => duty.ruleId === ruleId && duty.unit === unit && arises(duty));
};

/** Whether a task is done, or called off. */
export const isClosed = ({ phase }: TaskEvaluation): boolean => DONE.has(phase);

/** The event of a day by which the task is to be done again: it brings what begins on that day, not the day. */
const takenUpOn = (day: PlainDate, { duties }: TaskEvaluation): Cause | null => {
  const again = duties.find(
    ({ topic, trigger }) => topic === "doTask" && trigger?.kind === "event" && trigger.on === day,
  );
  return again?.trigger == null ? null : cause("event", day, again.trigger.name);
};

/** Whether a day is the first after the deadline in force: then it is the day that brings what is late. */
const isDayAfterDue = (day: PlainDate, { dueOn: { current } }: TaskEvaluation): boolean =>
  current !== null && dayOf(day) === dayOf(current) + 1;

/** Whether a body leads a task that it did not lead before. */
const isNewLead = (unit: string | null, { id }: TaskEvaluation, { tasksBefore, tasksAfter }: Compared): boolean =>
  unit !== null &&
  tasksAfter.get(id)?.leads.includes(unit) === true &&
  tasksBefore.get(id)?.leads.includes(unit) === false;

/**
 * What happened to the task on the day from which a duty counts: that brings it, not the day.
 *
 * @param unit - Who owes the duty: one that leads since owes it because of that.
 */
export const broughtOn = (
  day: PlainDate,
  unit: string | null,
  task: TaskEvaluation,
  compared: Compared,
): Cause | null => {
  const again = takenUpOn(day, task);
  if (again !== null) return again;
  const found = happenedTo(task, compared);
  const onDay = found.find(({ on }) => on === day);
  if (onDay !== undefined) return onDay;
  // The results do not tell on which day it went on: what its deadline alone brings is brought by the day.
  if (isDayAfterDue(day, task)) return null;
  const passed = isNewLead(unit, task, compared) ? found.find(({ code }) => code === "lead") : undefined;
  return passed ?? found.find(({ code }) => code === "runsAgain") ?? null;
};
