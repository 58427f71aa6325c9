import type { Duty, Right, Status, Threshold } from "../evaluation/evaluation.js";
import type { ScheduledDuty } from "./schedule.js";

/** The keys of a result, each one named: the compiler misses none. */
const keysOf = <T>(keys: Record<Exclude<keyof T, "arguable">, true>): readonly string[] =>
  Object.freeze(Object.keys(keys));

export const DUTY_KEYS = /* @__PURE__ */ keysOf<Duty>({
  ruleId: true,
  provision: true,
  serves: true,
  topic: true,
  actor: true,
  recipients: true,
  unit: true,
  period: true,
  trigger: true,
  due: true,
  at: true,
  actBy: true,
  state: true,
  fulfilledOn: true,
  workingDaysLeft: true,
  workingDaysLate: true,
  certainty: true,
  reason: true,
  data: true,
});
export const THRESHOLD_KEYS = /* @__PURE__ */ keysOf<Threshold>({
  ruleId: true,
  provision: true,
  topic: true,
  actor: true,
  action: true,
  reached: true,
  since: true,
  handledOn: true,
  next: true,
  certainty: true,
  reason: true,
});
export const RIGHT_KEYS = /* @__PURE__ */ keysOf<Right>({
  ruleId: true,
  provision: true,
  topic: true,
  actor: true,
  until: true,
  state: true,
  usedOn: true,
});
export const STATUS_KEYS = /* @__PURE__ */ keysOf<Status>({
  id: true,
  name: true,
  cell: true,
  noDeadline: true,
  dueSoon: true,
  awaitingConfirmation: true,
  suspended: true,
});
export const SCHEDULE_KEYS = /* @__PURE__ */ keysOf<ScheduledDuty>({
  ruleId: true,
  provision: true,
  serves: true,
  topic: true,
  actor: true,
  recipients: true,
  of: true,
  period: true,
  due: true,
  actBy: true,
  at: true,
  certainty: true,
  reason: true,
  data: true,
});
