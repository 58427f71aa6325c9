import { dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import { periodEnd, periodNamed, periodStart } from "../../calendar/period.js";
import type { Duty } from "../model/evaluation.js";
import type { Cause } from "./change.js";
import {
  broughtOn,
  type Compared,
  cause,
  goesOn,
  happenedTo,
  happenedToBody,
  isClosed,
  newAdjustment,
  OF_TASKS,
  owedAlready,
} from "./happened.js";
import type { Pair } from "./pair-duties.js";
import type { PlacedDuty } from "./placed-duties.js";

/** What is said of a whole result, where nothing of the duty itself says more: the setting, else the record, else the day. */
const ofWhole = ({ before, after }: Compared): Cause => {
  const [was, now] = [before.meta, after.meta];
  if (was.profile.sha256 !== now.profile.sha256) {
    const readings = JSON.stringify(before.readings) !== JSON.stringify(after.readings);
    return cause(readings ? "reading" : "regulation");
  }
  if (was.calendar.sha256 !== now.calendar.sha256) return cause("calendar");
  if (was.register.sha256 !== now.register.sha256) return cause("record");
  // On which of several days it came the results do not tell.
  if (before.asOf !== after.asOf)
    return cause("dayCame", dayOf(after.asOf) - dayOf(before.asOf) === 1 ? after.asOf : null);
  if (was.engine.version !== now.engine.version) return cause("engine", null, now.engine.version);
  return cause(was.options.sha256 === now.options.sha256 ? "engine" : "reading");
};

/** What happened to the task of a duty that came, went or changed; what is said of the whole result where nothing did. */
const ofTask = (placed: PlacedDuty, compared: Compared): Cause =>
  (placed.task === null ? happenedToBody(placed, compared) : happenedTo(placed.task, compared))[0] ?? ofWhole(compared);

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
  return after === null ? ofWhole(compared) : ofTask(after, compared);
};

/** Why a duty is late that was not. */
export const whyLate = (pair: Pair, compared: Compared): Cause => {
  const { before, after } = pair;
  const due = after?.duty.due ?? null;
  if (due !== null && before?.duty.due !== due && before?.duty.due !== undefined) return whyMoved(pair, compared);
  const passed = due !== null && due >= compared.before.asOf && due < compared.after.asOf;
  if (passed) return cause("dayPassed", due);
  return after === null ? ofWhole(compared) : ofTask(after, compared);
};

/** The first and the last day of the period of a report for which the text names no day. */
const undatedPeriod = ({ due, trigger, period }: Duty): { readonly from: PlainDate; readonly to: PlainDate } | null => {
  const named = due === null && trigger === null && period !== null ? periodNamed(period) : null;
  return named === null
    ? null
    : { from: dateOf(periodStart(named.every, named.index)), to: dateOf(periodEnd(named.every, named.index)) };
};

/** Reasons for which nothing runs for a while. */
const WAITS: ReadonlySet<string | null> = new Set(["returned", "awaitsDeadline", "suspended", "clockStopped"]);

/** Why a duty arises that did not. */
export const whyAppeared = ({ after }: Pair, compared: Compared): Cause => {
  if (after === null) return ofWhole(compared);
  const { duty, task } = after;
  if (task !== null && !compared.tasksBefore.has(task.id)) return cause("newTask");
  const stood = compared.dutiesBefore.get(duty.key)?.duty.reason ?? null;
  if (WAITS.has(stood)) return task === null ? cause("runsAgain") : goesOn(task, compared);
  const { trigger } = duty;
  const period = undatedPeriod(duty);
  if (period !== null && period.from > compared.before.asOf && owedAlready(after, compared))
    return cause("periodBegan", period.from, duty.period);
  if (trigger?.kind === "event") return cause("event", trigger.on, trigger.name);
  if (trigger?.kind === "calendar" && owedAlready(after, compared))
    return cause("period", null, duty.period ?? trigger.name);
  const { asOf: from } = compared.before;
  const came = trigger !== null && trigger.on > from && trigger.on <= compared.after.asOf;
  if (!came) {
    const why = ofTask(after, compared);
    return trigger?.kind === "calendar" && !OF_TASKS.has(why.code)
      ? cause("period", null, duty.period ?? trigger.name)
      : why;
  }
  return (task === null ? null : broughtOn(trigger.on, duty.unit, task, compared)) ?? cause("dayCame", trigger.on);
};

/** Why a duty arises no longer. */
export const whyLeft = ({ before }: Pair, compared: Compared): Cause => {
  if (before === null) return ofWhole(compared);
  const { duty, task } = before;
  const period = undatedPeriod(duty);
  if (period !== null && period.to >= compared.before.asOf && period.to < compared.after.asOf)
    return cause("periodOver", period.to, duty.period);
  if (task !== null && !compared.tasksAfter.has(task.id)) return cause("taskGone");
  const reason = compared.dutiesAfter.get(duty.key)?.duty.reason ?? null;
  if (WAITS.has(reason)) return cause("waits");
  // A state ends with its task, or with the deadline that it stood by.
  const now = task === null ? undefined : compared.tasksAfter.get(task.id);
  if (reason === "cancelled" || (reason === "stateEnded" && (now === undefined || isClosed(now))))
    return cause("closed");
  if (reason === "replaced") return cause("replaced");
  if (reason === "tenureEnded") return cause("lead");
  return ofTask(before, compared);
};

/** Why a duty has another state, neither met nor late nor moved. */
export const whyChanged = ({ before, after }: Pair, compared: Compared): Cause => {
  if (after?.duty.state === "undetermined") return cause("notRecorded");
  if (before?.duty.state === "undetermined") return cause("recorded");
  if (after?.duty.state === "dueSoon" && before?.duty.state === "pending") return cause("dueNear", after.duty.due);
  if (after?.duty.state === "missed") return cause("dayPassed", after.duty.due);
  return after === null ? ofWhole(compared) : ofTask(after, compared);
};

export const whyMet = ({ after }: Pair): Cause => cause("act", after?.duty.fulfilledOn ?? null);

export const whyPassedOn = ({ after }: Pair): Cause => cause("lead", null, after?.duty.unit ?? null);

export const whyNamed = ({ after }: Pair): Cause => cause("body", null, after?.duty.unit ?? null);
