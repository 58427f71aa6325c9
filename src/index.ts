export { type Amendments, amend } from "./analysis/amend/amend.js";
export { type CompareOptions, compare } from "./analysis/compare/compare.js";
export type {
  Amount,
  AmountUnit,
  CellState,
  ComparedCell,
  ComparedDate,
  ComparedEntry,
  ComparedRow,
  Comparison,
  NotComputedPlace,
  Spread,
} from "./analysis/compare/comparison.js";
export type {
  Candidate,
  Harmonisation,
  Harmonised,
  HarmonisedCandidate,
  HarmonisedRegulation,
  HarmonisedRule,
} from "./analysis/harmonise/harmonisation.js";
export { type HarmoniseOptions, harmonise } from "./analysis/harmonise/harmonise.js";
export type { Ladder, LadderPeriod, LadderReport, LadderStep, LadderVerdict } from "./analysis/ladder/ladder.js";
export { type LadderOptions, ladder } from "./analysis/ladder/ladder-of.js";
export type {
  ConflictCase,
  ConflictKind,
  DayConflict,
  LayerDay,
  LayeredTask,
  LayerRule,
  Layers,
  RuleConflict,
} from "./analysis/layers/layers.js";
export { type LayersOptions, layers } from "./analysis/layers/layers-of.js";
export type {
  ComparedTask,
  Difference,
  DifferenceReason,
  Outcomes,
  ReachedState,
  RegulationOutcome,
  TaskOutcome,
} from "./analysis/outcomes/outcomes.js";
export { type OutcomesOptions, outcomes } from "./analysis/outcomes/outcomes-of.js";
export { recalculate } from "./analysis/recalculate/recalculate.js";
export type {
  CauseDay,
  CauseKind,
  RecalculatedDuty,
  Recalculation,
  RecalculationCause,
  Situation,
  Standpoint,
} from "./analysis/recalculate/recalculation.js";
export type {
  AmbiguityEffect,
  Envelope,
  Extent,
  LateVerdict,
  ReadingEffect,
  RegulationSensitivity,
  Sensitivity,
  UnrecordedFact,
  VerdictUnder,
} from "./analysis/sensitivity/sensitivity.js";
export { type SensitivityOptions, sensitivity } from "./analysis/sensitivity/sensitivity-of.js";
export type { Step } from "./calendar/why.js";
export type { ActorAgenda, Agenda, AgendaDay, AgendaItem, AgendaOptions } from "./core/answers/agenda.js";
export { agenda } from "./core/answers/agenda.js";
export type { CaseResult, CheckCasesOptions } from "./core/answers/check-cases.js";
export { checkCases } from "./core/answers/check-cases.js";
export type { Derivation } from "./core/answers/derivation.js";
export type { EndedBody } from "./core/answers/ended-bodies.js";
export type { StreamOptions } from "./core/answers/evaluate-stream.js";
export type { EvaluationMeta } from "./core/answers/evaluation-meta.js";
export type { EvaluatorOptions, RegisterOptions, TaskOptions } from "./core/answers/evaluator-options.js";
export type { ExplainOptions, Explanation, ProvisionOptions } from "./core/answers/explain.js";
export type { ExplainTaskOptions, TaskExplanation } from "./core/answers/explain-task.js";
export { fromLean } from "./core/answers/lean/from-lean.js";
export type {
  LeanDuty,
  LeanEvaluation,
  LeanQuestion,
  LeanRight,
  LeanRule,
  LeanRung,
  LeanTask,
} from "./core/answers/lean/lean-evaluation.js";
export { toLean } from "./core/answers/lean/to-lean.js";
export { registerContext } from "./core/answers/register-context.js";
export type { RegisterEvaluation } from "./core/answers/register-evaluation.js";
export type { DutyRow, EvaluationRows, OwedBy, RowDuty, TaskRow } from "./core/answers/rows.js";
export { rowsToDuties, toRows } from "./core/answers/rows.js";
export type { Schedule, ScheduledDuty, ScheduleOptions, ScheduleSpan } from "./core/answers/schedule.js";
export { schedule } from "./core/answers/schedule.js";
export type { Counts, Formula, PublishedCounts, Rounding, ShareOptions } from "./core/answers/shares.js";
export { FORMULA_NAMES, FORMULAS, share } from "./core/answers/shares.js";
export type {
  DutyCounts,
  NamedFormula,
  RoleRow,
  Summary,
  SummaryOptions,
  SummaryRow,
} from "./core/answers/summarize.js";
export { summarize } from "./core/answers/summarize.js";
export type { AcceptedEvent, CheckedEventResult } from "./core/answers/validate-event.js";
export type { DocumentTasks, RegisterContext, WrittenName } from "./core/bodies/register-context.js";
export type { Cause, CauseCode, Change, ChangeKind, Changes, DutyView } from "./core/changes/change.js";
export { CAUSE_CODES, CHANGE_KINDS } from "./core/changes/change.js";
export { changes } from "./core/changes/changes.js";
export type { FollowerOptions } from "./core/changes/follower.js";
export type { ReceiptInputs, ReceiptPart, ReceiptVerdict } from "./core/changes/verify-receipt.js";
export { verifyReceipt } from "./core/changes/verify-receipt.js";
export {
  createFollower,
  explain,
  explainTask,
  type Follower,
  facts,
  validateEvent,
} from "./core/entry/asked-of-tasks.js";
export { createEvaluator, type Evaluator } from "./core/entry/create-evaluator.js";
export { evaluate, evaluateRegister, evaluateStream } from "./core/entry/evaluate.js";
export { ruleId } from "./core/entry/rule-id.js";
export type {
  ArguableDate,
  DueSoonDuty,
  Duty,
  DutyReason,
  DutyRecord,
  DutyState,
  DutyTrigger,
  Episode,
  HangsOn,
  LapsedRight,
  MetDuty,
  MetLateDuty,
  MissedDuty,
  NotApplicableDuty,
  NotOpenedRight,
  OpenRight,
  OpenRung,
  OverdueDuty,
  OwedDuty,
  PendingDuty,
  ReachedRung,
  Right,
  RightRecord,
  Rung,
  Status,
  StoodStill,
  TaskEvaluation,
  UndeterminedDuty,
  UsedRight,
} from "./core/model/evaluation.js";
export type { Finding } from "./core/model/finding.js";
export type {
  BodyInput,
  DeadlineAdjustedInput,
  DocumentInput,
  EventInput,
  EventTypeOf,
  InspectionDecidedInput,
  InspectionEndedInput,
  MeetingInput,
  MultiUnitInput,
  PlainEventInput,
  RegisterInput,
  RegisterRecord,
  SentReportInput,
  TaskInput,
  TaskReadBefore,
} from "./core/model/input.js";
export type { Adjustment } from "./core/model/lifecycle.js";
export type { Question, QuestionCode } from "./core/model/question.js";
export type {
  ListedBody,
  Meeting,
  NoticeCode,
  Register,
  RegisterNotice,
  SentReport,
  Task,
  TaskDocument,
  TaskEvent,
} from "./core/model/task.js";
export type { TaskChange } from "./core/register/merge/change-book.js";
export type { ChangedTask, MergedRegister, MergeOptions, NamedTask } from "./core/register/merge/merge-registers.js";
export { mergeRegisters } from "./core/register/merge/merge-registers.js";
export { parseEvent } from "./core/register/parse-event.js";
export type { RegisterOrigin } from "./core/register/parse-register.js";
export { parseRegister } from "./core/register/parse-register.js";
export { parseTask } from "./core/register/parse-task.js";
export type { Checked, Refused, Result } from "./core/register/result.js";
export { safeParseEvent, safeParseRegister, safeParseTask } from "./core/register/safe-parse.js";
export { safeParseProfile } from "./core/register/safe-parse-profile.js";
export type { OftenLate } from "./core/rules/often-late.js";
export type { PeriodGround } from "./core/rules/period-grounds.js";
export type { Bilingual, ErrorCode, Issue, Language, Problem } from "./errors.js";
export { DondocError } from "./errors.js";
export type { Readings } from "./language/apply-readings.js";
export { applyReadings } from "./language/apply-readings.js";
export type { BodyKind, BodyKindId, BodyNames } from "./language/bodies.js";
export type { BuiltOn, Layer, OwnPart, ProfileBuiltOn, Unreached } from "./language/built-on.js";
export type {
  Condition,
  ConditionCases,
  FactCondition,
  FactName,
  Facts,
  FactValue,
  Operator,
} from "./language/condition.js";
export { FACT_NAMES, FACTS, OPERATORS } from "./language/condition.js";
export { defineProfile } from "./language/define-profile.js";
export type { LifecycleRules } from "./language/lifecycle-rules.js";
export type {
  Bounds,
  Effect,
  InVersion,
  Parameter,
  Profile,
  ProfileId,
  ProfileInVersions,
  Reading,
  ReadingChange,
  ReadingValue,
  SecrecyPolicy,
  Standing,
  StatusRule,
} from "./language/profile.js";
export { PROFILE_IDS } from "./language/profile.js";
export type { PartNumber, ProvisionId, UnnumberedPart } from "./language/provision.js";
export { cite } from "./language/provision.js";
export type {
  Bearer,
  CalendarBearer,
  CalendarTrigger,
  DayTrigger,
  DoneBy,
  FieldLimit,
  Fulfilment,
  JudgedTrigger,
  Limit,
  Modality,
  Passing,
  PromptLimit,
  Recipient,
  RecordTrigger,
  Rule,
  SpanLimit,
  StateTrigger,
  Trigger,
} from "./language/rule.js";
export type { ParseProfileOptions, ProfileFile, ProfileInput } from "./language/schema/parse-profile.js";
export { builtOnOf, originOf, parseProfile, parseProfileFile } from "./language/schema/parse-profile.js";
export type { Expectation, Expected, ProfileCase } from "./language/schema/profile-case.js";
export type { ProfileVersion } from "./language/schema/versions.js";
export { profileOn } from "./language/schema/versions.js";
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
} from "./language/vocabulary.js";
export {
  CELLS,
  DUE_BOUNDS,
  EVENT_TYPES,
  MEETING_TYPES,
  PHASES,
  ROLES,
  SECRECIES,
  TOPICS,
} from "./language/vocabulary.js";
