import { type DayNumber, dateOf } from "../../calendar/index.js";
import { periodAt, periodName, periodStart } from "../../calendar/period.js";
import { type Rule, ruleId, type UndatedCadence } from "../../language/rule.js";
import { type DayContext, noteChange } from "../model/context.js";
import type { Duty, DutyReason } from "../model/evaluation.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { actBy, dueSoonFrom, isDueSoon } from "./due-date.js";

/** The parts of a duty that its rule gives, the same in every evaluation. */
export interface DutyHead {
  readonly ruleId: string;
  readonly provision: string;
  readonly serves: readonly string[];
  readonly topic: Duty["topic"];
  readonly actor: string;
  readonly recipients: readonly string[];
  /** Duties that did not arise, by unit and reason: nothing of them can change, so all tasks share them. */
  readonly idle: Map<string | null, { [reason in DutyReason]?: Duty }>;
}

/** Units whose idle duties are kept; a register has fewer. */
const MOST_UNITS = 256;

const NONE: readonly string[] = Object.freeze([]);

export const dutyHead = (rule: Rule): DutyHead => ({
  ruleId: ruleId(rule),
  provision: rule.provision,
  serves: rule.serves ?? NONE,
  topic: rule.topic,
  actor: rule.actor,
  recipients: rule.recipients ?? NONE,
  idle: new Map(),
});

/** Whether a sent report that names `name` is one for this duty: its provision, its rule, or a provision it serves. */
export const bearsName = ({ ruleId: id, provision, serves }: DutyHead, name: string): boolean =>
  name === provision || name === id || serves.includes(name);

/** A duty that does not arise on this task, with the reason. */
export const notApplicable = (
  head: DutyHead,
  unit: string | null,
  reason: DutyReason,
  trigger: TriggerDay | null = null,
): Duty => {
  if (trigger !== null) return idleDuty(head, unit, reason, trigger);
  let ofUnit = head.idle.get(unit);
  if (ofUnit === undefined) {
    ofUnit = {};
    if (head.idle.size < MOST_UNITS) head.idle.set(unit, ofUnit);
  }
  ofUnit[reason] ??= idleDuty(head, unit, reason, null);
  return ofUnit[reason];
};

const idleDuty = (head: DutyHead, unit: string | null, reason: DutyReason, trigger: TriggerDay | null): Duty =>
  Object.freeze({
    ruleId: head.ruleId,
    provision: head.provision,
    serves: head.serves,
    topic: head.topic,
    actor: head.actor,
    recipients: head.recipients,
    unit,
    period: null,
    trigger: trigger === null ? null : Object.freeze({ event: trigger.event, on: dateOf(trigger.day) }),
    due: null,
    at: null,
    actBy: null,
    state: "notApplicable",
    fulfilledOn: null,
    workingDaysLeft: null,
    workingDaysLate: null,
    certainty: null,
    reason,
  });

/** What is known of one duty before it is judged. */
export interface OpenDuty {
  readonly unit: string | null;
  readonly period: string | null;
  readonly trigger: TriggerDay | null;
  readonly due: DayNumber;
  readonly at: string | null;
  readonly fulfilled: DayNumber | null;
}

/**
 * Judges a duty on `asOf`: met in time or late, still open, due soon, or overdue. The due day itself is in time; it
 * ends at 24:00.
 */
export const judge = (head: DutyHead, duty: OpenDuty, context: DayContext): Duty => {
  const { calendar, asOf, setting } = context;
  const { due, fulfilled } = duty;
  let state: Duty["state"];
  let left: number | null = null;
  let late: number | null = null;
  if (fulfilled !== null) {
    state = fulfilled <= due ? "met" : "metLate";
    if (state === "metLate") late = calendar.count(due, fulfilled);
  } else if (asOf > due) {
    state = "overdue";
    late = calendar.count(due, asOf);
  } else {
    left = calendar.count(asOf, due);
    const soon = isDueSoon(due, asOf, left, setting);
    state = soon ? "dueSoon" : "pending";
    noteChange(context, soon ? due + 1 : (dueSoonFrom(due, setting, calendar) ?? due + 1));
  }
  const planned = actBy(due, duty.trigger !== null && duty.trigger.day <= due ? duty.trigger.day : null, calendar);
  context.trace?.due(due, planned);
  return Object.freeze({
    ruleId: head.ruleId,
    provision: head.provision,
    serves: head.serves,
    topic: head.topic,
    actor: head.actor,
    recipients: head.recipients,
    unit: duty.unit,
    period: duty.period,
    trigger: duty.trigger === null ? null : Object.freeze({ event: duty.trigger.event, on: dateOf(duty.trigger.day) }),
    due: dateOf(due),
    at: duty.at,
    actBy: dateOf(planned),
    state,
    fulfilledOn: fulfilled === null ? null : dateOf(fulfilled),
    workingDaysLeft: left,
    workingDaysLate: late,
    certainty: calendar.certainty(duty.trigger !== null && duty.trigger.day > due ? duty.trigger.day : due),
    reason: null,
  });
};

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

/** A duty of a cadence without a day: listed for the period that holds `asOf`, with the reason. */
export const undatedDuty = (
  head: DutyHead,
  unit: string | null,
  period: string | null,
  reason: Duty["reason"],
  sent: DayNumber | null,
): Duty =>
  Object.freeze({
    ruleId: head.ruleId,
    provision: head.provision,
    serves: head.serves,
    topic: head.topic,
    actor: head.actor,
    recipients: head.recipients,
    unit,
    period,
    trigger: null,
    due: null,
    at: null,
    actBy: null,
    state: sent === null ? "pending" : "met",
    fulfilledOn: sent === null ? null : dateOf(sent),
    workingDaysLeft: null,
    workingDaysLate: null,
    certainty: null,
    reason,
  });
