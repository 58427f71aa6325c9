import * as z from "zod";
import { AMOUNT_UNITS, CELL_STATES } from "../../analysis/compare/comparison.js";
import { LADDER_VERDICTS } from "../../analysis/ladder/ladder.js";
import { DIFFERENCE_REASONS } from "../../analysis/outcomes/outcomes.js";
import { CAUSE_CODES, CHANGE_KINDS } from "../../core/changes/change.js";
import { DUTY_STATES } from "../../core/model/evaluation.js";
import { MODALITIES } from "../../language/rule.js";
import { MEETING_TYPES, PHASES } from "../../language/vocabulary.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { keysOf } from "../../language/words/keys-of.js";
import { AnchorSchema, DayOfPeriodSchema, ReadingSchema } from "./profile.js";
import { Certainty, DataSpan, DayOrNull, DutySchema, FindingSchema, Place } from "./result-parts.js";
import { StatusSchema, SummarySchema } from "./results.js";
import { Bilingual, named, PlainDay, Standing } from "./shared.js";

const ACTS: readonly Act[] = keysOf(ACT);

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
  kind: z.enum(["trigger", "period", "firstDay", "count", "skip", "end", "bound", "roll", "pass", "due", "plan"]),
  on: PlainDay,
  text: Bilingual,
  basis: z.string().nullable(),
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

const ComparedDate = z.union([
  ...DayOfPeriodSchema.options.map((option) =>
    z.strictObject({ ...option.shape, in: z.literal("nextPeriod").exactOptional(), at: z.string().exactOptional() }),
  ),
  z.strictObject({ day: z.int(), in: z.literal("nextPeriod").exactOptional(), at: z.string().exactOptional() }),
]);
const ComparedEntry = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  serves: z.array(z.string()),
  actor: z.string(),
  recipients: z.array(z.string()),
  amount: z
    .strictObject({
      n: z.number(),
      unit: z.enum(AMOUNT_UNITS),
      relation: z.enum(["reaches", "exceeds"]).exactOptional(),
    })
    .nullable(),
  date: ComparedDate.nullable(),
  bound: z.enum(["before", "by", "on", "promptly"]).nullable(),
  anchor: z.union([AnchorSchema, z.enum(MEETING_TYPES)]).nullable(),
  modality: z.enum(MODALITIES),
  readings: z.array(z.string()),
});
const ComparedCell = z.strictObject({
  profile: z.string(),
  standing: Standing,
  state: z.enum(CELL_STATES),
  entries: z.array(ComparedEntry),
  because: z.array(z.strictObject({ provision: z.string(), because: z.string() })).exactOptional(),
});
const Extent = z.union([z.number(), z.string()]);

/** What `compare` lays side by side. */
export const ComparisonSchema = named(
  "Comparison",
  z.strictObject({
    profiles: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        act: z.enum(ACTS),
        facet: z.string().nullable(),
        cells: z.array(ComparedCell),
        agreement: z.boolean(),
        spread: z.strictObject({ unit: z.enum([...AMOUNT_UNITS, "date"]), least: Extent, most: Extent }).nullable(),
      }),
    ),
  }),
  "Regulations side by side, act by act",
);

const Reached = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  since: DayOrNull,
  handledOn: DayOrNull,
});
export const TaskOutcomeSchema = z.strictObject({
  profile: z.string(),
  phase: z.enum(PHASES),
  status: StatusSchema,
  late: z.array(DutySchema),
  owed: z.int(),
  undetermined: z.int(),
  worst: DutySchema.nullable(),
  reached: z.array(Reached),
});
const Difference = z.strictObject({
  reason: z.enum(DIFFERENCE_REASONS),
  act: z.enum(ACTS).nullable(),
  profiles: z.array(z.string()),
  others: z.array(z.string()),
});

/** What `outcomes` says of one register under several regulations. */
export const OutcomesSchema = named(
  "Outcomes",
  z.strictObject({
    asOf: PlainDay,
    assumeInForce: z.boolean(),
    profiles: z.array(
      z.strictObject({
        profile: z.string(),
        standing: Standing,
        readings: z.record(z.string(), z.string()),
        summary: SummarySchema,
        lateReports: z.array(DutySchema),
        lateTasks: z.int(),
        lateTasksByReading: z.int(),
        findings: z.array(FindingSchema),
      }),
    ),
    tasks: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().nullable(),
        outcomes: z.array(TaskOutcomeSchema),
        differences: z.array(Difference),
      }),
    ),
  }),
  "One register under several regulations",
);

const LadderReport = z.strictObject({ profile: z.string(), ruleId: z.string(), provision: z.string() });

/** What `ladder` says of reports that are built on one another. */
export const LadderSchema = named(
  "Ladder",
  z.strictObject({
    from: PlainDay,
    to: PlainDay,
    profiles: z.array(z.string()),
    steps: z.array(
      z.strictObject({
        lower: LadderReport,
        upper: LadderReport,
        every: z.string(),
        periods: z.array(
          z.strictObject({
            period: z.string(),
            lower: z.strictObject({ due: PlainDay, actBy: DayOrNull }),
            upper: z.strictObject({ due: PlainDay, actBy: DayOrNull, at: z.string().nullable() }),
            workingDays: z.int(),
            verdict: z.enum(LADDER_VERDICTS),
          }),
        ),
        least: z.int().nullable(),
        faults: z.int(),
        reason: z.enum(["noDateInText", "noMeeting"]).nullable(),
      }),
    ),
  }),
  "Which report is built on which, and whether there is time",
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
