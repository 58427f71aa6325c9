import type { Profile } from "../../language/profile.js";
import type { Duty, Right, Rung, Status, TaskEvaluation } from "../model/evaluation.js";
import type { Finding } from "../model/finding.js";
import type { Question } from "../model/question.js";
import type { OftenLate } from "../rules/often-late.js";
import type { ScheduledDuty } from "./schedule.js";

/** The keys of a result, each one named: the compiler misses none of a record. Its values say nothing. */
const keysOf = <T>(keys: Record<Exclude<keyof T, "arguable" | "hangsOn">, null>): readonly string[] =>
  Object.freeze(Object.keys(keys));

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
  version: null,
  hour: null,
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
  version: null,
  data: null,
});
export const DUE_ON_KEYS = /* @__PURE__ */ keysOf<TaskEvaluation["dueOn"]>({
  original: null,
  current: null,
  at: null,
  adjustments: null,
  workingDaysLeft: null,
  workingDaysLate: null,
  earlier: null,
});
export const FINDING_KEYS = /* @__PURE__ */ keysOf<Finding>({
  code: null,
  severity: null,
  provision: null,
  ruleId: null,
  field: null,
  message: null,
});
export const QUESTION_KEYS = /* @__PURE__ */ keysOf<Question>({
  code: null,
  subject: null,
  field: null,
  text: null,
  keys: null,
});
export const OFTEN_LATE_KEYS = /* @__PURE__ */ keysOf<OftenLate>({
  ruleId: null,
  provision: null,
  actor: null,
  action: null,
  unit: null,
  late: null,
  limit: null,
  months: null,
  reached: null,
});
export const EFFECT_KEYS = /* @__PURE__ */ keysOf<Profile["effect"] & { readonly standing: Profile["standing"] }>({
  standing: null,
  provision: null,
  signedOn: null,
  countsSigning: null,
  daysAfterSigning: null,
  from: null,
  presupposed: null,
  until: null,
  text: null,
});
export const SECRECY_KEYS = /* @__PURE__ */ keysOf<NonNullable<Profile["secrecy"]>>({
  provision: null,
  where: null,
  allowed: null,
  text: null,
});
