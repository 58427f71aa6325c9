import * as z from "zod";
import { CAUSE_CODES, CHANGE_KINDS } from "../../core/changes/change.js";
import { DUTY_STATES } from "../../core/model/evaluation.js";
import { ReadingSchema } from "./profile.js";
import { Certainty, DataSpan, DayOrNull, Place } from "./result-parts.js";
import { Ended } from "./results.js";
import { Bilingual, named, PlainDay } from "./shared.js";

/** The recurring dates of a regulation, as `schedule` gives them. */
export const ScheduleSchema = named(
  "Schedule",
  z.strictObject({
    profile: z.string(),
    from: PlainDay,
    to: PlainDay,
    duties: z.array(
      z.strictObject({
        ...Place,
        serves: z.array(z.string()),
        recipients: z.array(z.string()),
        of: z.enum(["unit", "body", "openTask"]),
        period: z.string().nullable(),
        due: DayOrNull,
        actBy: DayOrNull,
        at: z.string().nullable(),
        certainty: Certainty.nullable(),
        reason: z.enum(["noDateInText", "noFrequencyInText"]).nullable(),
        data: DataSpan.exactOptional(),
        version: PlainDay.exactOptional(),
      }),
    ),
  }),
  "The recurring dates of a regulation",
);

const Step = z.strictObject({
  kind: z.enum([
    "trigger",
    "period",
    "firstDay",
    "count",
    "skip",
    "end",
    "bound",
    "roll",
    "tenure",
    "effect",
    "episode",
    "pass",
    "due",
    "plan",
  ]),
  on: PlainDay,
  text: Bilingual,
  basis: z.string().nullable(),
});
const PeriodGround = z.strictObject({
  taskId: z.string(),
  why: z.enum(["open", "finished", "late", "feedback"]),
  on: PlainDay,
});
const Derivation = named(
  "Derivation",
  z.strictObject({
    ruleId: z.string(),
    kind: z.enum(["duty", "state", "right", "effect"]),
    key: z.string().nullable(),
    unit: z.string().nullable(),
    period: z.string().nullable(),
    on: DayOrNull,
    since: DayOrNull,
    state: z.string(),
    reason: z.string().nullable(),
    fulfilledOn: PlainDay.exactOptional(),
    workingDaysLate: z.int().min(0).exactOptional(),
    grounds: z.array(PeriodGround).min(1).exactOptional(),
    version: PlainDay.exactOptional(),
    steps: z.array(Step),
  }),
  "How one date came about, step by step",
);

/** What `explain` says of one provision. */
export const ExplanationSchema = named(
  "Explanation",
  z.strictObject({
    profile: z.string(),
    provision: z.string(),
    cite: Bilingual,
    text: Bilingual,
    taskId: z.string().nullable(),
    asOf: PlainDay,
    knownAt: DayOrNull,
    readings: z.array(ReadingSchema),
    derivations: z.array(Derivation),
    ended: z.array(Ended).min(1).exactOptional(),
  }),
  "The dates that one provision gives, with the law behind them",
);

/** What `explainTask` says of a task. */
export const TaskExplanationSchema = named(
  "TaskExplanation",
  z.strictObject({
    profile: z.string(),
    taskId: z.string(),
    asOf: PlainDay,
    knownAt: DayOrNull,
    derivations: z.array(Derivation),
  }),
  "How every date of a task came about",
);

const DutyView = z.strictObject({
  state: z.enum(DUTY_STATES),
  due: DayOrNull,
  fulfilledOn: DayOrNull,
  unit: z.string().nullable(),
});

/** What `changes` says of two results. */
export const ChangesSchema = named(
  "Changes",
  z.strictObject({
    profile: z.string(),
    from: PlainDay,
    to: PlainDay,
    changes: z.array(
      z.strictObject({
        ...Place,
        kind: z.enum(CHANGE_KINDS),
        key: z.string(),
        wasKey: z.string().nullable(),
        taskId: z.string().nullable(),
        period: z.string().nullable(),
        before: DutyView.nullable(),
        after: DutyView.nullable(),
        cause: z.strictObject({ code: z.enum(CAUSE_CODES), on: DayOrNull, ref: z.string().nullable() }),
      }),
    ),
  }),
  "What became of each duty from one result to a later one",
);
