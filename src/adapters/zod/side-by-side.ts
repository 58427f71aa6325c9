import * as z from "zod";
import { AMOUNT_UNITS, CELL_STATES } from "../../analysis/compare/comparison.js";
import { LADDER_VERDICTS } from "../../analysis/ladder/ladder.js";
import { DIFFERENCE_REASONS } from "../../analysis/outcomes/outcomes.js";
import { NOT_COMPUTED_REASONS } from "../../language/accounting.js";
import { MODALITIES } from "../../language/rule.js";
import { MEETING_TYPES, PHASES } from "../../language/vocabulary.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { keysOf } from "../../language/words/keys-of.js";
import { AnchorSchema, DayOfPeriodSchema } from "./profile.js";
import { DayOrNull, DutySchema, FindingSchema } from "./result-parts.js";
import { StatusSchema, SummarySchema } from "./results.js";
import { named, PlainDay, Standing } from "./shared.js";

const ACTS: readonly Act[] = keysOf(ACT);
export const ActName = z.enum(ACTS);

export const ComparedDate = z.union([
  ...DayOfPeriodSchema.options.map((option) =>
    z.strictObject({ ...option.shape, in: z.literal("nextPeriod").exactOptional(), at: z.string().exactOptional() }),
  ),
  z.strictObject({ day: z.int(), in: z.literal("nextPeriod").exactOptional(), at: z.string().exactOptional() }),
]);
/** A number of the text is a whole one, 0 for *ngay*. */
export const Amount = z.strictObject({
  n: z.int().min(0),
  unit: z.enum(AMOUNT_UNITS),
  relation: z.enum(["reaches", "exceeds"]).exactOptional(),
});
const ComparedEntry = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  serves: z.array(z.string()),
  actor: z.string(),
  recipients: z.array(z.string()),
  amount: Amount.nullable(),
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
  because: z.array(z.strictObject({ provision: z.string(), because: z.enum(NOT_COMPUTED_REASONS) })).exactOptional(),
});
const Extent = z.union([z.number(), z.string()]);

/** What `compare` lays side by side. */
export const ComparisonSchema = named(
  "Comparison",
  z.strictObject({
    profiles: z.array(z.string()),
    rows: z.array(
      z.strictObject({
        act: ActName,
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
  act: ActName.nullable(),
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
