export {
  ChangesSchema,
  ComparisonSchema,
  ExplanationSchema,
  LadderSchema,
  OutcomesSchema,
  ScheduleSchema,
  TaskExplanationSchema,
} from "./answers.js";
export {
  BodySchema,
  CalendarNoticesSchema,
  EventSchema,
  MeetingSchema,
  NoticeSchema,
  RegisterSchema,
  ReportSchema,
  TaskSchema,
} from "./inputs.js";
export { FileSchema as ProfileFileSchema, ProfileSchema } from "./profile.js";
export { DutySchema, FindingSchema, QuestionSchema, RightSchema, RungSchema } from "./result-parts.js";
export {
  AgendaSchema,
  RegisterEvaluationSchema,
  StatusSchema,
  SummarySchema,
  TaskEvaluationSchema,
} from "./results.js";
