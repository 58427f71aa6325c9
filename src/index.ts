export type { Step } from "./calendar/why.js";
export type { CaseResult, CheckCasesOptions } from "./core/analysis/check-cases.js";
export { checkCases } from "./core/analysis/check-cases.js";
export type { Derivation } from "./core/analysis/derivation.js";
export type { ExplainOptions, Explanation } from "./core/analysis/explain.js";
export { explain } from "./core/analysis/explain.js";
export type { ExplainTaskOptions, TaskExplanation } from "./core/analysis/explain-task.js";
export { explainTask } from "./core/analysis/explain-task.js";
export type { Schedule, ScheduledDuty, ScheduleOptions } from "./core/analysis/schedule.js";
export { schedule } from "./core/analysis/schedule.js";
export type { ActorAgenda, Agenda, AgendaDay, AgendaItem, AgendaOptions } from "./core/evaluation/agenda.js";
export { agenda } from "./core/evaluation/agenda.js";
export type { StreamOptions } from "./core/evaluation/evaluate-stream.js";
export { evaluateStream } from "./core/evaluation/evaluate-stream.js";
export type {
  ArguableDate,
  Duty,
  DutyReason,
  DutyState,
  Right,
  Status,
  TaskEvaluation,
  Threshold,
} from "./core/evaluation/evaluation.js";
export type { Evaluator } from "./core/evaluation/evaluator.js";
export { createEvaluator, evaluate, evaluateRegister } from "./core/evaluation/evaluator.js";
export type { EvaluatorOptions, RegisterOptions } from "./core/evaluation/evaluator-options.js";
export type { RegisterEvaluation } from "./core/evaluation/register-evaluation.js";
export type { Counts, Formula, Rounding, ShareOptions, Summary, SummaryRow } from "./core/evaluation/summarize.js";
export { FORMULA_NAMES, FORMULAS, share, summarize } from "./core/evaluation/summarize.js";
export type { Finding } from "./core/lifecycle/finding.js";
export type { Adjustment } from "./core/lifecycle/fold.js";
export type { RegisterOrigin } from "./core/register/parse-register.js";
export { parseRegister } from "./core/register/parse-register.js";
export { parseTask } from "./core/register/parse-task.js";
export type {
  Meeting,
  NoticeCode,
  Register,
  RegisterNotice,
  SentReport,
  Task,
  TaskDocument,
  TaskEvent,
} from "./core/register/task.js";
export type { OftenLate } from "./core/thresholds/often-late.js";
export type { Bilingual, ErrorCode, Issue, Language, Problem } from "./errors.js";
export { DondocError } from "./errors.js";
export type { Readings } from "./profiles/apply-readings.js";
export { applyReadings } from "./profiles/apply-readings.js";
export type * from "./profiles/condition.js";
export { FACT_NAMES, FACTS, OPERATORS } from "./profiles/condition.js";
export { defineProfile } from "./profiles/define-profile.js";
export type * from "./profiles/profile.js";
export { PROFILE_IDS } from "./profiles/profile.js";
export type { ProvisionId } from "./profiles/provision.js";
export { cite } from "./profiles/provision.js";
export type * from "./profiles/rule.js";
export type { ParseProfileOptions, ProfileFile } from "./profiles/schema/parse-profile.js";
export { originOf, parseProfile, parseProfileFile } from "./profiles/schema/parse-profile.js";
export type { Expectation, Expected, ProfileCase } from "./profiles/schema/profile-case.js";
export type { ProfileVersion } from "./profiles/schema/versions.js";
export { profileOn } from "./profiles/schema/versions.js";
export type {
  ActorId,
  Cell,
  DueBound,
  EventType,
  MeetingType,
  Phase,
  Role,
  Secrecy,
  Topic,
} from "./profiles/vocabulary.js";
export {
  CELLS,
  DUE_BOUNDS,
  EVENT_TYPES,
  MEETING_TYPES,
  PHASES,
  ROLES,
  SECRECIES,
  TOPICS,
} from "./profiles/vocabulary.js";
