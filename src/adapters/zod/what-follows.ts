import * as z from "zod";
import { HARMONISED } from "../../analysis/harmonise/harmonisation.js";
import { CAUSE_KINDS } from "../../analysis/recalculate/recalculation.js";
import { CERTAINTIES } from "../../analysis/sensitivity/sensitivity.js";
import { DUTY_REASONS, DUTY_STATES } from "../../core/model/evaluation.js";
import { QUESTION_CODES } from "../../core/model/question.js";
import { CountOrNull, DayOrNull } from "./result-parts.js";
import { Bilingual, named, PlainDay, Standing } from "./shared.js";
import { ActName, Amount, ComparedDate } from "./side-by-side.js";

const Count = z.int().min(0);
const StateOrNull = z.enum(DUTY_STATES).nullable();

const ReadingEffect = z.strictObject({
  ...{ value: z.string(), text: Bilingual },
  ...{ becomeLate: Count, noLongerLate: Count, flips: Count, tasks: z.array(z.string()) },
  ...{ daysMoved: Count, daysLost: Count, daysGained: Count, rights: Count, words: Count, others: Count },
  withoutEffect: z.boolean(),
});
const AmbiguityEffect = z.strictObject({
  code: z.string(),
  question: Bilingual,
  value: z.string(),
  flips: Count,
  values: z.array(ReadingEffect),
  withoutEffect: z.boolean(),
});
const LateVerdict = z.strictObject({
  taskId: z.string().nullable(),
  key: z.string(),
  ruleId: z.string(),
  provision: z.string(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  state: StateOrNull,
  late: z.enum(CERTAINTIES),
  on: z.array(z.strictObject({ code: z.string(), value: z.string(), state: StateOrNull })),
});
const Extent = z
  .strictObject({ least: Count, most: Count, exact: z.boolean() })
  .refine(({ least, most }) => least <= most, { message: "the least is no more than the most" });
const RegulationSensitivity = z.strictObject({
  profile: z.string(),
  standing: Standing,
  readings: z.record(z.string(), z.string()),
  ambiguities: z.array(AmbiguityEffect),
  verdicts: z.array(LateVerdict),
  counts: z.record(z.enum([...CERTAINTIES, "noReading"]), Count),
  envelope: z.strictObject({
    combinations: z.number().min(1),
    deciding: z.array(z.string()),
    lateDuties: Extent,
    lateTasks: Extent,
  }),
  facts: z.array(
    z.strictObject({
      code: z.enum(QUESTION_CODES),
      field: z.string(),
      text: Bilingual,
      subjects: z.array(z.string()),
      duties: Count,
    }),
  ),
});

/** What `sensitivity` says of a register under other readings. */
export const SensitivitySchema = named(
  "Sensitivity",
  z.strictObject({ asOf: PlainDay, assumeInForce: z.boolean(), profiles: z.array(RegulationSensitivity) }),
  "What hangs on the readings of regulations",
);

const CauseKind = z.enum(CAUSE_KINDS);
const Standpoint = z.strictObject({
  due: DayOrNull,
  since: DayOrNull,
  state: z.enum([...DUTY_STATES, "open", "used", "lapsed", "notOpened"]),
  reason: z.enum(DUTY_REASONS).nullable(),
  fulfilledOn: DayOrNull,
  workingDaysLate: CountOrNull,
});
const RecalculationCause = z.strictObject({
  kind: CauseKind,
  text: Bilingual,
  clauses: z.array(z.string()),
  days: z.array(
    z.strictObject({
      on: PlainDay,
      text: Bilingual,
      basis: z.string().nullable(),
      in: z.enum(["before", "after"]),
    }),
  ),
});

/** What `recalculate` says of two situations. */
export const RecalculationSchema = named(
  "Recalculation",
  z.strictObject({
    profiles: z.strictObject({ before: z.string(), after: z.string() }),
    asOf: z.strictObject({ before: PlainDay, after: PlainDay }),
    differs: z.array(z.strictObject({ kind: CauseKind, text: Bilingual })),
    changes: z.array(
      z.strictObject({
        kind: z.enum(["duty", "right"]),
        taskId: z.string().nullable(),
        key: z.string(),
        ruleId: z.string(),
        provision: z.string(),
        unit: z.string().nullable(),
        period: z.string().nullable(),
        from: Standpoint.nullable(),
        to: Standpoint.nullable(),
        causes: z.array(RecalculationCause).min(1),
      }),
    ),
  }),
  "What moves from one situation to another, and why",
);

const Change = z.enum(HARMONISED);
const Said = z.union([Amount, ComparedDate]).nullable();
const HarmonisedRegulation = z.strictObject({
  profile: z.string(),
  change: Change,
  rules: z.array(
    z.strictObject({
      ruleId: z.string(),
      provision: z.string(),
      from: Said,
      to: Said,
      change: Change,
      shift: z.number().nullable(),
    }),
  ),
  lateBefore: CountOrNull,
  late: CountOrNull,
});

/** What `harmonise` says of candidates for one act. */
export const HarmonisationSchema = named(
  "Harmonisation",
  z.strictObject({
    act: ActName,
    facet: z.string().nullable(),
    asOf: PlainDay,
    assumeInForce: z.boolean(),
    profiles: z.array(z.string()),
    candidates: z.array(
      z.strictObject({
        candidate: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()])),
        regulations: z.array(HarmonisedRegulation),
        stricter: z.array(z.string()),
        looser: z.array(z.string()),
        shift: z.number(),
        lateBefore: CountOrNull,
        late: CountOrNull,
        onFrontier: z.boolean(),
      }),
    ),
  }),
  "What would follow if regulations said the same of one act",
);
