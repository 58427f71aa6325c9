import { type DayNumber, dateOf } from "../../calendar/index.js";
import { periodAt, periodName, periodStart } from "../../calendar/period.js";
import type { UndatedCadence } from "../../language/cadence.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { joinedKey, keyPart } from "../bodies/duty-key.js";
import { type Context, type DayContext, noteChange } from "../model/context.js";
import type { Duty, DutyReason, DutyRecord, DutyState, DutyTrigger } from "../model/evaluation.js";
import type { Standstill } from "../model/interval.js";
import type { Done } from "./done.js";
import { actBy, dueSoonFrom, isDueSoon } from "./due-date.js";
import { minuteOf, timeOfInstant } from "./office-hours.js";
import type { Owner } from "./owners.js";
import { lateFrom } from "./standstill.js";

/** The parts of a duty that its rule gives, the same in every evaluation. */
export interface DutyHead {
  /** The rule's part of a key. */
  readonly keyPart: string;
  /** What stands between task and bearer in the key of a duty that no occasion gave rise to. */
  readonly idlePart: string;
  readonly ruleId: string;
  readonly provision: string;
  readonly serves: readonly string[];
  readonly topic: Duty["topic"];
  readonly modality: Duty["modality"];
}

const NONE: readonly string[] = Object.freeze([]);

export const dutyHead = (rule: Rule): DutyHead => ({
  keyPart: keyPart(ruleId(rule)),
  idlePart: `/${keyPart(ruleId(rule))}/-/`,
  ruleId: ruleId(rule),
  provision: rule.provision,
  serves: rule.serves ?? NONE,
  topic: rule.topic,
  modality: rule.modality,
});

/** Whether a sent report that names `name` is one for this duty: its provision, its rule, or a provision it serves. */
export const bearsName = ({ ruleId: id, provision, serves }: DutyHead, name: string): boolean =>
  name === provision || name === id || serves.includes(name);

type TaskKey = Pick<Context, "keyPart">;

/** Which duty of its rule it is: on which task, on what occasion, of whom, since what day. */
export interface DutyPlace {
  /** The task's part of a key; `OF_REGISTER` where it stands on none. */
  readonly task: string;
  readonly occasion: string;
  /** From 2 on, which of several occasions of one name it is. */
  readonly twin?: number | undefined;
  readonly owner: Owner;
  readonly period: string | null;
  readonly trigger: DutyTrigger | null;
  readonly from: DayNumber | null;
}

/** What stands for the task in the keys of duties that stand on none. */
export const OF_REGISTER = "-";

export const keyOf = (head: DutyHead, { task, occasion, twin, owner }: DutyPlace): string =>
  occasion === "-" && twin === undefined
    ? task + head.idlePart + owner.keyPart
    : joinedKey(task, head.keyPart, occasion, twin, owner.keyPart);

/** What a duty comes to, beside what its rule and its place give. */
export interface Outcome {
  readonly state: DutyState;
  readonly reason?: DutyReason;
  readonly since?: DayNumber | null;
  readonly due?: DayNumber | null;
  readonly at?: string | null;
  readonly fulfilled?: DayNumber | null;
  readonly left?: number;
  readonly late?: number;
  readonly owed?: number;
  /** The hour would decide, and the record has none. */
  readonly hour?: "notRecorded";
}

const dateOrNull = (day: DayNumber | null | undefined): string | null =>
  day === null || day === undefined ? null : dateOf(day);

/** Whether an act is fixed to an instant, not done by it: data are drawn when the text says. */
export const isFixed = ({ topic }: Pick<Duty, "topic">): boolean => topic === "extractData";

/** The day to plan for; an act fixed to an instant has none. */
const plannedDay = (
  head: DutyHead,
  due: DayNumber | null,
  from: DayNumber | null,
  context: DayContext,
): DayNumber | null =>
  due === null || isFixed(head) ? null : actBy(due, from !== null && from <= due ? from : null, context.calendar);

/** The one place where a duty is written out. */
export const writeDuty = (head: DutyHead, place: DutyPlace, outcome: Outcome, context: DayContext): Duty => {
  const { calendar } = context;
  const { due = null, at = null } = outcome;
  const { owner, from } = place;
  const planned = plannedDay(head, due, from, context);
  if (due !== null) context.trace?.due(due, planned ?? due, at === null ? null : at.slice(11, 16));
  const record: DutyRecord = {
    key: keyOf(head, place),
    ruleId: head.ruleId,
    provision: head.provision,
    serves: head.serves,
    topic: head.topic,
    modality: head.modality,
    actor: owner.actor,
    recipients: owner.recipients,
    unit: owner.unit,
    period: place.period,
    trigger: place.trigger,
    since: dateOrNull(outcome.since),
    due: dateOrNull(due),
    at,
    actBy: dateOrNull(planned),
    state: outcome.state,
    fulfilledOn: dateOrNull(outcome.fulfilled),
    workingDaysLeft: outcome.left ?? null,
    workingDaysLate: outcome.late ?? null,
    workingDaysOwed: outcome.owed ?? null,
    certainty: due === null ? null : calendar.certainty(from !== null && from > due ? from : due),
    reason: outcome.reason ?? null,
  };
  // An outcome has what its state tells: that is decided where each is made, and asked of every result in the tests.
  const duty = record as Duty;
  return Object.freeze(outcome.hour === undefined ? duty : { ...duty, hour: outcome.hour });
};

/**
 * A duty that no occasion gave rise to: nothing is to be told of it but its bearer and the reason. Most duties of a task
 * are of this kind, so it is written out by itself, in the order of `writeDuty`.
 */
export const notArisen = (head: DutyHead, owner: Owner, reason: DutyReason, { keyPart: task }: TaskKey): Duty =>
  Object.freeze({
    key: task + head.idlePart + owner.keyPart,
    ruleId: head.ruleId,
    provision: head.provision,
    serves: head.serves,
    topic: head.topic,
    modality: head.modality,
    actor: owner.actor,
    recipients: owner.recipients,
    unit: owner.unit,
    period: null,
    trigger: null,
    since: null,
    due: null,
    at: null,
    actBy: null,
    state: "notApplicable",
    fulfilledOn: null,
    workingDaysLeft: null,
    workingDaysLate: null,
    workingDaysOwed: null,
    certainty: null,
    reason,
  });

/** A duty that does not apply, with the reason. */
export const notApplicable = (
  head: DutyHead,
  place: DutyPlace,
  reason: DutyReason,
  context: DayContext,
  due: DayNumber | null = null,
): Duty => writeDuty(head, place, { state: "notApplicable", reason, due }, context);

/** What is known of a duty with a last day before it is judged. */
export interface DatedDuty {
  readonly due: DayNumber;
  readonly at: string | null;
  readonly fulfilled: DayNumber | null;
  /** The act itself, where the hour of a record can decide. */
  readonly done?: Done | null;
  /** Spans in which it cannot become late. */
  readonly standstills: readonly Standstill[];
}

/** What was done on the last day itself, where the text gives an hour: the hour decides, or, where there is none, the day. */
const metOnTheDay = (done: Done, { due, at }: { due: DayNumber; at: string }): Outcome => {
  const time = done.time();
  const met: Outcome = { state: "met", due, at, fulfilled: done.day };
  if (time === null) return { ...met, hour: "notRecorded" };
  return time <= minuteOf(timeOfInstant(at)) ? met : { ...met, state: "metLate", late: 0 };
};

/**
 * Judges a duty on `asOf`: met in time or late, still open, due soon, or overdue. The due day itself is in time; it ends
 * at 24:00. A day that passed while the task stood still is counted from the day on which it went on.
 */
export const outcomeOf = (duty: DatedDuty, context: DayContext): Outcome => {
  const { due, at, fulfilled, standstills } = duty;
  const { calendar, asOf, setting } = context;
  const limit = standstills.length === 0 ? due : lateFrom(due, standstills);
  if (context.trace != null && limit !== due)
    for (const one of standstills)
      if (one.from <= (typeof limit === "object" ? asOf : limit) && (one.to === null || one.to >= due))
        context.trace.stoodStill(one);
  if (typeof limit === "object") {
    // What was done after its day says why it is not late.
    if (fulfilled !== null && fulfilled > due) return { state: "met", reason: limit.reason, due, at, fulfilled };
    if (fulfilled !== null) return { state: "met", due, at, fulfilled };
    return { state: "notApplicable", reason: limit.reason, due, at };
  }
  if (fulfilled !== null) {
    // Where the day passed while the task stood still, the hour passed with it.
    if (fulfilled === due && limit === due && at !== null && duty.done) return metOnTheDay(duty.done, { due, at });
    return fulfilled <= limit
      ? { state: "met", due, at, fulfilled }
      : { state: "metLate", due, at, fulfilled, late: calendar.count(limit, fulfilled) };
  }
  if (asOf > limit) return { state: "overdue", due, at, late: calendar.count(limit, asOf) };
  const left = calendar.count(asOf, limit);
  const soon = isDueSoon(limit, asOf, left, setting);
  noteChange(context, soon ? limit + 1 : (dueSoonFrom(limit, setting, calendar) ?? limit + 1));
  return { state: soon ? "dueSoon" : "pending", due, at, left };
};

/** What is owed since a day, without a number: met whenever it is done, late never. */
export const promptOutcome = (
  since: DayNumber,
  fulfilled: DayNumber | null,
  { calendar, asOf }: DayContext,
): Outcome =>
  fulfilled === null ? { state: "owed", since, owed: calendar.count(since, asOf) } : { state: "met", since, fulfilled };

/**
 * The period of an undated cadence that holds `asOf`; on the first day of the next one that takes its place. Once the
 * regulation has ended, the last one that began under it stays.
 */
export const currentPeriod = (cadence: UndatedCadence, context: DayContext): string | null => {
  if (cadence.every === null) return null;
  const { effectUntil } = context.setting;
  const index = periodAt(cadence.every, Math.min(context.asOf, effectUntil));
  // Not the day after its end: between two first halves the past one stays.
  const next = periodStart(cadence.every, index + 1);
  if (next <= effectUntil) noteChange(context, next);
  return periodName(cadence.every, index);
};
