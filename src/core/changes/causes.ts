import type { PlainDate } from "../../calendar/index.js";
import type { RegisterEvaluation } from "../answers/register-evaluation.js";
import type { Duty, TaskEvaluation } from "../model/evaluation.js";
import type { Cause, CauseCode } from "./change.js";
import type { Pair } from "./pair-duties.js";
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

const cause = (code: CauseCode, on: PlainDate | null = null, ref: string | null = null): Cause =>
  Object.freeze({ code, on, ref });

/** What is said of a whole result, where nothing of the duty itself says more: the setting, else the record, else the day. */
const ofWhole = ({ before, after }: Compared): Cause => {
  const [was, now] = [before.meta, after.meta];
  if (was.profile.sha256 !== now.profile.sha256) {
    const readings = JSON.stringify(before.readings) !== JSON.stringify(after.readings);
    return cause(readings ? "reading" : "regulation");
  }
  if (was.calendar.sha256 !== now.calendar.sha256) return cause("calendar");
  if (was.register.sha256 !== now.register.sha256) return cause("record");
  if (before.asOf !== after.asOf) return cause("dayCame", after.asOf);
  if (was.engine.version !== now.engine.version) return cause("engine", null, now.engine.version);
  return cause(was.options.sha256 === now.options.sha256 ? "engine" : "reading");
};

/** The adjustment that the later result has and the earlier one had not. */
const newAdjustment = (was: TaskEvaluation, now: TaskEvaluation): Cause | null => {
  const { adjustments } = now.dueOn;
  const last = adjustments[adjustments.length - 1];
  if (was.dueOn.current === now.dueOn.current) return null;
  return cause("deadline", last?.on ?? null, last?.authorisedBy ?? null);
};

const sameTrigger = (a: Duty["trigger"], b: Duty["trigger"]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Why a duty has another last day than it had. */
export const whyMoved = ({ before, after, by }: Pair, compared: Compared): Cause => {
  const [was, now] = [before?.task ?? null, after?.task ?? null];
  if (was !== null && now !== null) {
    const adjusted = newAdjustment(was, now);
    if (adjusted !== null) return adjusted;
    const [tasksBefore = 1, tasksAfter = 1] = [was.documentTasks, now.documentTasks];
    if (tasksBefore !== tasksAfter) return cause("document", null, String(tasksAfter));
  }
  if (by === "replaced") return cause("replaced", null, after?.duty.ruleId ?? null);
  const trigger = after?.duty.trigger ?? null;
  if (trigger?.kind === "event" && !sameTrigger(before?.duty.trigger ?? null, trigger))
    return cause("event", trigger.on, trigger.name);
  return ofWhole(compared);
};

/** Why a duty is late that was not. */
export const whyLate = (pair: Pair, compared: Compared): Cause => {
  const { before, after } = pair;
  const due = after?.duty.due ?? null;
  if (due !== null && before?.duty.due !== due && before?.duty.due !== undefined) return whyMoved(pair, compared);
  const passed = due !== null && due >= compared.before.asOf && due < compared.after.asOf;
  return passed ? cause("dayPassed", due) : ofWhole(compared);
};

/** Reasons for which nothing runs for a while, and those that end a task. */
const WAITS: ReadonlySet<string | null> = new Set(["returned", "suspended", "clockStopped"]);
const CLOSED: ReadonlySet<string | null> = new Set(["cancelled", "stateEnded"]);

/** The event of a day by which the task is to be done again: it brings what begins on that day, not the day. */
const takenUpOn = (day: PlainDate, { duties }: TaskEvaluation): Cause | null => {
  const again = duties.find(
    ({ topic, trigger }) => topic === "doTask" && trigger?.kind === "event" && trigger.on === day,
  );
  return again?.trigger == null ? null : cause("event", day, again.trigger.name);
};

/** Why a duty arises that did not. */
export const whyAppeared = ({ after }: Pair, compared: Compared): Cause => {
  if (after === null) return ofWhole(compared);
  const { duty, task } = after;
  if (task !== null && !compared.tasksBefore.has(task.id)) return cause("newTask");
  const stood = compared.dutiesBefore.get(duty.key)?.duty.reason ?? null;
  if (WAITS.has(stood)) return cause("runsAgain");
  const { trigger } = duty;
  if (trigger?.kind === "event") return cause("event", trigger.on, trigger.name);
  if (trigger?.kind === "calendar") return cause("period", null, duty.period ?? trigger.name);
  const again = trigger === null || task === null ? null : takenUpOn(trigger.on, task);
  if (again !== null) return again;
  const came = trigger !== null && trigger.on > compared.before.asOf && trigger.on <= compared.after.asOf;
  return came ? cause("dayCame", trigger.on) : ofWhole(compared);
};

/** Why a duty arises no longer. */
export const whyLeft = ({ before }: Pair, compared: Compared): Cause => {
  if (before === null) return ofWhole(compared);
  const { duty, task } = before;
  if (task !== null && !compared.tasksAfter.has(task.id)) return cause("taskGone");
  const reason = compared.dutiesAfter.get(duty.key)?.duty.reason ?? null;
  if (WAITS.has(reason)) return cause("waits");
  if (CLOSED.has(reason)) return cause("closed");
  if (reason === "replaced") return cause("replaced");
  if (reason === "tenureEnded") return cause("lead");
  return ofWhole(compared);
};

/** Why a duty has another state, neither met nor late nor moved. */
export const whyChanged = ({ before, after }: Pair, compared: Compared): Cause => {
  if (after?.duty.state === "undetermined") return cause("notRecorded");
  if (before?.duty.state === "undetermined") return cause("recorded");
  if (after?.duty.state === "dueSoon") return cause("dayCame", compared.after.asOf);
  if (after?.duty.state === "missed") return cause("dayPassed", after.duty.due);
  return ofWhole(compared);
};

export const whyMet = ({ after }: Pair): Cause => cause("act", after?.duty.fulfilledOn ?? null);

export const whyPassedOn = ({ after }: Pair): Cause => cause("lead", null, after?.duty.unit ?? null);

export const whyNamed = ({ after }: Pair): Cause => cause("body", null, after?.duty.unit ?? null);
