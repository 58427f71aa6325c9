import type { Duty, Right, Rung, Status } from "../model/evaluation.js";
import type { ScheduledDuty } from "./schedule.js";

/** The keys of a result, each one named: the compiler misses none of a record. Its values say nothing. */
const keysOf = <T>(
  keys: Record<Exclude<keyof T, "arguable" | "hangsOn" | "hour" | "version">, null>,
): readonly string[] => Object.freeze(Object.keys(keys));

export const DUTY_KEYS = /* @__PURE__ */ keysOf<Duty>({
  key: null,
  modality: null,
  since: null,
  workingDaysOwed: null,
  ruleId: null,
  provision: null,
  serves: null,
  topic: null,
  actor: null,
  recipients: null,
  unit: null,
  period: null,
  trigger: null,
  due: null,
  at: null,
  actBy: null,
  state: null,
  fulfilledOn: null,
  workingDaysLeft: null,
  workingDaysLate: null,
  certainty: null,
  reason: null,
  data: null,
});
export const RUNG_KEYS = /* @__PURE__ */ keysOf<Rung>({
  episodes: null,
  ruleId: null,
  provision: null,
  topic: null,
  actor: null,
  action: null,
  reached: null,
  since: null,
  handledOn: null,
  next: null,
  certainty: null,
  reason: null,
});
export const RIGHT_KEYS = /* @__PURE__ */ keysOf<Right>({
  key: null,
  modality: null,
  ruleId: null,
  provision: null,
  topic: null,
  actor: null,
  until: null,
  state: null,
  usedOn: null,
});
export const STATUS_KEYS = /* @__PURE__ */ keysOf<Status>({
  id: null,
  name: null,
  cell: null,
  noDeadline: null,
  dueSoon: null,
  awaitingConfirmation: null,
  suspended: null,
});
export const SCHEDULE_KEYS = /* @__PURE__ */ keysOf<ScheduledDuty>({
  ruleId: null,
  provision: null,
  serves: null,
  topic: null,
  actor: null,
  recipients: null,
  of: null,
  period: null,
  due: null,
  actBy: null,
  at: null,
  certainty: null,
  reason: null,
  data: null,
});
