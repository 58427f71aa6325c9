import type * as z from "zod";
import type { Comparison } from "../../analysis/compare/comparison.js";
import type { Harmonisation } from "../../analysis/harmonise/harmonisation.js";
import type { Ladder } from "../../analysis/ladder/ladder.js";
import type { Layers } from "../../analysis/layers/layers.js";
import type { Outcomes } from "../../analysis/outcomes/outcomes.js";
import type { Recalculation } from "../../analysis/recalculate/recalculation.js";
import type { Sensitivity } from "../../analysis/sensitivity/sensitivity.js";
import type { CalendarNotices } from "../../calendar/index.js";
import type { Agenda } from "../../core/answers/agenda.js";
import type { Explanation } from "../../core/answers/explain.js";
import type { TaskExplanation } from "../../core/answers/explain-task.js";
import type { LeanEvaluation } from "../../core/answers/lean/lean-evaluation.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { EvaluationRows } from "../../core/answers/rows.js";
import type { Schedule } from "../../core/answers/schedule.js";
import type { Summary } from "../../core/answers/summarize.js";
import type { Changes } from "../../core/changes/change.js";
import type { Duty, Right, Rung, Status, TaskEvaluation } from "../../core/model/evaluation.js";
import type { Finding } from "../../core/model/finding.js";
import type { BodyInput, EventInput, MeetingInput, SentReportInput, TaskInput } from "../../core/model/input.js";
import type { Question } from "../../core/model/question.js";
import type { Profile } from "../../language/profile.js";
import * as answers from "./answers.js";
import * as inputs from "./inputs.js";
import * as layers from "./layers.js";
import * as lean from "./lean.js";
import * as profile from "./profile.js";
import * as resultParts from "./result-parts.js";
import * as results from "./results.js";
import * as sideBySide from "./side-by-side.js";
import * as whatFollows from "./what-follows.js";

export { NoticeSchema, RegisterSchema } from "./inputs.js";

/*
 * Each is of the type that the package gives the value: what is read by a schema is what the functions of the package return.
 */

/** Something assigned, as `evaluate` takes it. */
export const TaskSchema: z.ZodType<TaskInput> = inputs.TaskSchema;

/** A dated fact in the history of a task. */
export const EventSchema: z.ZodType<EventInput> = inputs.EventSchema;

/** A body that a register lists. */
export const BodySchema: z.ZodType<BodyInput> = inputs.BodySchema;

/** A dated meeting that some rules hang on. */
export const MeetingSchema: z.ZodType<MeetingInput> = inputs.MeetingSchema;

/** A periodic report that was sent. */
export const ReportSchema: z.ZodType<SentReportInput> = inputs.ReportSchema;

/** A file of notices of days off, as `vietnam.withNotices` takes it. */
export const CalendarNoticesSchema: z.ZodType<CalendarNotices> = inputs.CalendarNoticesSchema;

/** A file that holds a regulation: whole, built on another, or in versions. */
export const ProfileFileSchema: z.ZodType = profile.FileSchema;

/** What `changes` says of two results. */
export const ChangesSchema: z.ZodType<Changes> = answers.ChangesSchema;

/** What `compare` lays side by side. */
export const ComparisonSchema: z.ZodType<Comparison> = sideBySide.ComparisonSchema;

/** What `explain` says of one provision. */
export const ExplanationSchema: z.ZodType<Explanation> = answers.ExplanationSchema;

/** What `ladder` says of reports that are built on one another. */
export const LadderSchema: z.ZodType<Ladder> = sideBySide.LadderSchema;

/** What `harmonise` says of candidates for one act. */
export const HarmonisationSchema: z.ZodType<Harmonisation> = whatFollows.HarmonisationSchema;

/** What `layers` says of regulations that stand above one another. */
export const LayersSchema: z.ZodType<Layers> = layers.LayersSchema;

/** What `outcomes` says of one register under several regulations. */
export const OutcomesSchema: z.ZodType<Outcomes> = sideBySide.OutcomesSchema;

/** What `recalculate` says of two situations. */
export const RecalculationSchema: z.ZodType<Recalculation> = whatFollows.RecalculationSchema;

/** What `sensitivity` says of a register under other readings. */
export const SensitivitySchema: z.ZodType<Sensitivity> = whatFollows.SensitivitySchema;

/** The recurring dates of a regulation, as `schedule` gives them. */
export const ScheduleSchema: z.ZodType<Schedule> = answers.ScheduleSchema;

/** What `explainTask` says of a task. */
export const TaskExplanationSchema: z.ZodType<TaskExplanation> = answers.TaskExplanationSchema;

/** A regulation, as `parseProfile` gives it. */
export const ProfileSchema: z.ZodType<Profile> = layers.ParsedProfileSchema;

/** One thing that one body must do. */
export const DutySchema: z.ZodType<Duty> = resultParts.DutySchema;

/** What stands out in a record. */
export const FindingSchema: z.ZodType<Finding> = resultParts.FindingSchema;

/** Something that the record does not tell. */
export const QuestionSchema: z.ZodType<Question> = resultParts.QuestionSchema;

/** Something an actor may do until a day. */
export const RightSchema: z.ZodType<Right> = resultParts.RightSchema;

/** A state from which somebody must step in. */
export const RungSchema: z.ZodType<Rung> = resultParts.RungSchema;

/** What `agenda` lists. */
export const AgendaSchema: z.ZodType<Agenda> = results.AgendaSchema;

/** What `evaluateRegister` says of a register on one day. */
export const RegisterEvaluationSchema: z.ZodType<RegisterEvaluation> = results.RegisterEvaluationSchema;

/** The state of a task in the regulation's own word and in the common cells. */
export const StatusSchema: z.ZodType<Status> = results.StatusSchema;

/** What `summarize` counts, body by body. */
export const SummarySchema: z.ZodType<Summary> = results.SummarySchema;

/** What `evaluate` says of one task on one day. */
export const TaskEvaluationSchema: z.ZodType<TaskEvaluation> = results.TaskEvaluationSchema;

/** A result in its lean form, as `toLean` gives it. */
export const LeanEvaluationSchema: z.ZodType<LeanEvaluation> = lean.LeanEvaluationSchema;

/** A result in rows, as `toRows` gives it. */
export const EvaluationRowsSchema: z.ZodType<EvaluationRows> = lean.EvaluationRowsSchema;
