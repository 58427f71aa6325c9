import { type DayNumber, dateOf } from "../../calendar/index.js";
import { periodAt, periodName, periodStart } from "../../calendar/period.js";
import type { UndatedCadence } from "../../language/cadence.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { type DayContext, noteChange } from "../model/context.js";
import type { Duty, DutyReason } from "../model/evaluation.js";
import type { TriggerDay } from "../model/trigger-day.js";
import { actBy, dueSoonFrom, isDueSoon } from "./due-date.js";
import { RuleKeys } from "./keys.js";

/** The parts of a duty that its rule gives, the same in every evaluation. */
export interface DutyHead {
  readonly ruleId: string;
  readonly provision: string;
  readonly serves: readonly string[];
  readonly topic: Duty["topic"];
  readonly modality: Duty["modality"];
  readonly actor: string;
  readonly recipients: readonly string[];
  readonly keys: RuleKeys;
}

const NONE: readonly string[] = Object.freeze([]);

const makeHead = (rule: Rule): DutyHead => ({
  ruleId: ruleId(rule),
  provision: rule.provision,
  serves: rule.serves ?? NONE,
  topic: rule.topic,
  modality: rule.modality,
  actor: rule.bearer.role,
  recipients: rule.recipients ?? NONE,
  keys: new RuleKeys(ruleId(rule), rule.bearer.role),
});

const heads = new WeakMap<Rule, DutyHead>();

/** The parts of a duty that its rule gives, made once for each rule. */
export const dutyHead = (rule: Rule): DutyHead => {
  const kept = heads.get(rule);
  if (kept !== undefined) return kept;
  const fresh = makeHead(rule);
  heads.set(rule, fresh);
  return fresh;
};

/** Whether a sent report that names `name` is one for this duty: its provision, its rule, or a provision it serves. */
export const bearsName = ({ ruleId: id, provision, serves }: DutyHead, name: string): boolean =>
  name === provision || name === id || serves.includes(name);

/** Whose duty it is, and on what occasion: what its key is made of beside its rule. */
export interface Owed {
  /** The task in keys; `-` for a duty of the register. */
  readonly task: string;
  readonly unit: string | null;
  readonly occasion: string;
}

/** A duty that does not arise on this task, with the reason. */
export const notApplicable = (
  head: DutyHead,
  owed: Owed,
  reason: DutyReason,
  trigger: TriggerDay | null = null,
): Duty => dutyOf(head, owed, null, trigger, "notApplicable", reason, null, null);

/** What the judgement of a duty with a day comes to. */
interface Judgement {
  readonly due: DayNumber;
  readonly at: string | null;
  readonly planned: DayNumber;
  readonly left: number | null;
  readonly late: number | null;
}

/** Days of an event whose triggers are kept: those of a register come back. */
const MOST_TRIGGERS = 4096;
const triggers = new Map<string, Map<DayNumber, NonNullable<Duty["trigger"]>>>();

/** A trigger as a result shows it; many rules start from one, and many tasks from one day. */
const writtenTrigger = ({ event, day, kind }: TriggerDay): NonNullable<Duty["trigger"]> => {
  let ofEvent = triggers.get(event);
  if (ofEvent === undefined) {
    ofEvent = new Map();
    if (triggers.size < MOST_TRIGGERS) triggers.set(event, ofEvent);
  }
  const kept = ofEvent.get(day);
  if (kept !== undefined) return kept;
  const fresh = Object.freeze({ event, on: dateOf(day), kind });
  if (ofEvent.size < MOST_TRIGGERS) ofEvent.set(day, fresh);
  return fresh;
};

/** The one place where a duty is written out: a spread would cost more than the whole rest of the rule. */
const dutyOf = (
  head: DutyHead,
  { task, unit, occasion }: Owed,
  period: string | null,
  trigger: TriggerDay | null,
  state: Duty["state"],
  reason: DutyReason | null,
  fulfilled: DayNumber | null,
  judged: (Judgement & { readonly certainty: Duty["certainty"] }) | null,
): Duty =>
  Object.freeze({
    ruleId: head.ruleId,
    provision: head.provision,
    serves: head.serves,
    topic: head.topic,
    modality: head.modality,
    actor: head.actor,
    recipients: head.recipients,
    key: head.keys.of(task, occasion, unit),
    unit,
    period,
    trigger: trigger === null ? null : writtenTrigger(trigger),
    due: judged === null ? null : dateOf(judged.due),
    at: judged === null ? null : judged.at,
    actBy: judged === null ? null : dateOf(judged.planned),
    state,
    fulfilledOn: fulfilled === null ? null : dateOf(fulfilled),
    workingDaysLeft: judged === null ? null : judged.left,
    workingDaysLate: judged === null ? null : judged.late,
    certainty: judged === null ? null : judged.certainty,
    reason,
  });

/** What is known of one duty before it is judged. */
export interface OpenDuty {
  readonly owed: Owed;
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
  const certainty = calendar.certainty(duty.trigger !== null && duty.trigger.day > due ? duty.trigger.day : due);
  const judged = { due, at: duty.at, planned, left, late, certainty };
  return dutyOf(head, duty.owed, duty.period, duty.trigger, state, null, fulfilled, judged);
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
  owed: Owed,
  period: string | null,
  reason: Duty["reason"],
  sent: DayNumber | null,
): Duty => dutyOf(head, owed, period, null, sent === null ? "pending" : "met", reason, sent, null);
