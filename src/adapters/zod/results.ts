import * as z from "zod";
import { FORMULA_NAMES } from "../../core/answers/shares.js";
import { NOTICE_CODES } from "../../core/model/task.js";
import { CELLS, PHASES, SECRECIES, TOPICS } from "../../language/vocabulary.js";
import {
  CountOrNull,
  DayOrNull,
  DutySchema,
  FindingSchema,
  QuestionSchema,
  RightSchema,
  RungSchema,
} from "./result-parts.js";
import { Bilingual, named, PlainDay, Standing } from "./shared.js";

export const StatusSchema = named(
  "Status",
  z.strictObject({
    id: z.string(),
    name: Bilingual,
    cell: z.enum(CELLS),
    noDeadline: z.boolean(),
    dueSoon: z.boolean(),
    awaitingConfirmation: z.boolean(),
    suspended: z.boolean(),
  }),
  "The state of a task in the regulation's own word and in the common cells",
);

const Adjustment = z.strictObject({
  on: DayOrNull,
  dueOn: PlainDay,
  reason: z.string().nullable(),
  authorisedBy: z.string().nullable(),
});

/** What `evaluate` says of one task on one day. */
export const TaskEvaluationSchema = named(
  "TaskEvaluation",
  z.strictObject({
    id: z.string(),
    ordinal: z.string().exactOptional(),
    title: z.string().nullable(),
    lead: z.string().nullable(),
    leads: z.array(z.string()),
    coordinators: z.array(z.string()),
    secrecy: z.enum(SECRECIES),
    asOf: PlainDay,
    profile: z.string(),
    phase: z.enum(PHASES),
    phaseSince: PlainDay.exactOptional(),
    stoodStill: z
      .array(
        z.strictObject({ from: PlainDay, wentOn: PlainDay, reason: z.enum(["returned", "suspended", "finished"]) }),
      )
      .min(1)
      .exactOptional(),
    outsideScope: z.literal(true).exactOptional(),
    leadSince: PlainDay.exactOptional(),
    status: StatusSchema,
    dueOn: z.strictObject({
      original: DayOrNull,
      current: DayOrNull,
      at: z
        .string()
        .regex(/^\d{2}:\d{2}$/)
        .exactOptional(),
      adjustments: z.array(Adjustment),
      workingDaysLeft: CountOrNull,
      workingDaysLate: CountOrNull,
      earlier: z.array(
        z.strictObject({
          due: PlainDay,
          until: PlainDay,
          workingDaysLate: z.int().min(0),
          units: z.array(z.string()),
        }),
      ),
    }),
    documentTasks: z.int().min(2).exactOptional(),
    completedOn: DayOrNull,
    updatedOn: DayOrNull,
    duties: z.array(DutySchema),
    ladder: z.array(RungSchema),
    nextRung: z.strictObject({ ruleId: z.string(), provision: z.string(), on: PlainDay }).nullable(),
    rights: z.array(RightSchema),
    findings: z.array(FindingSchema),
    questions: z.array(QuestionSchema),
    nextChange: DayOrNull,
  }),
  "What a regulation says of one task on one day",
);

const Row = z.strictObject({
  unit: z.string().nullable(),
  total: z.int(),
  done: z.int(),
  open: z.int(),
  counts: z.record(z.enum(CELLS), z.int()),
  awaiting: z.record(z.enum(CELLS), z.int()),
  paused: z.record(z.enum(CELLS), z.int()),
  dueSoon: z.int(),
  awaitingConfirmation: z.int(),
  outsideScope: z.int(),
  passedOnLate: z.int(),
  suspended: z.int(),
  duties: z.strictObject({ overdue: z.int(), owed: z.int(), missed: z.int() }),
  updated: z.int(),
  share: z.string().nullable(),
  shares: z.record(z.string(), z.string().nullable()),
});
const RoleRow = z.strictObject({ actor: z.string(), duties: Row.shape.duties });
const FormulaSchema = z.strictObject({ name: z.enum(FORMULA_NAMES), over: z.string(), under: z.string() });

/** What `summarize` counts, body by body. */
export const SummarySchema = named(
  "Summary",
  z.strictObject({
    formula: FormulaSchema,
    formulas: z.array(FormulaSchema).min(1),
    rounding: z.enum(["halfUp", "truncate", "up"]),
    digits: z.int(),
    units: z.array(Row),
    roles: z.array(RoleRow),
    all: Row,
  }),
  "How many tasks stand where, by body, with the formula of each share",
);

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const HashedProfile = z.strictObject({
  id: z.string(),
  sha256: Sha256,
  standing: Standing,
  builtOn: z.array(z.string()).exactOptional(),
});
const Hashed = z.strictObject({ id: z.string(), sha256: Sha256 });
export const Meta = z.strictObject({
  engine: z.strictObject({ name: z.literal("dondoc"), version: z.string() }),
  profile: HashedProfile,
  calendar: Hashed,
  register: z.strictObject({ sha256: Sha256 }),
  options: z.strictObject({ sha256: Sha256 }),
});
export const OftenLate = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  actor: z.string(),
  action: Bilingual,
  unit: z.string(),
  late: z.int().min(0),
  limit: z.int().min(1),
  months: z.int().min(1),
  reached: z.boolean(),
});

export const Ended = z.strictObject({ unit: z.string(), on: PlainDay, into: z.string().nullable() });

export const Notice = z.strictObject({
  code: z.enum(NOTICE_CODES),
  taskId: z.string().exactOptional(),
  row: z.int().min(1).exactOptional(),
  column: z.string().exactOptional(),
  detail: Bilingual,
});

/** What `evaluateRegister` says of a whole register on one day. */
export const RegisterEvaluationSchema = named(
  "RegisterEvaluation",
  z.strictObject({
    meta: Meta,
    asOf: PlainDay,
    knownAt: DayOrNull,
    profile: z.string(),
    calendar: z.string(),
    readings: z.record(z.string(), z.string()),
    results: z.literal("arising").exactOptional(),
    tasks: z.array(TaskEvaluationSchema),
    register: z.strictObject({
      duties: z.array(DutySchema),
      ended: z.array(Ended).min(1).exactOptional(),
      oftenLate: z.array(OftenLate),
      findings: z.array(FindingSchema),
      questions: z.array(QuestionSchema),
    }),
    summary: SummarySchema,
    notices: z.array(Notice),
    nextChange: DayOrNull,
  }),
  "What a regulation says of a whole register on one day",
);

const Item = z
  .strictObject({
    kind: z.enum(["duty", "right"]),
    key: z.string(),
    taskId: z.string().nullable(),
    title: z.string().nullable(),
    units: z.array(z.string()),
    ruleId: z.string(),
    provision: z.string(),
    topic: z.enum(TOPICS),
    period: z.string().nullable(),
    standing: z.array(z.string()),
    since: DayOrNull,
    due: DayOrNull,
    at: z.string().nullable(),
    actBy: DayOrNull,
    state: z.enum(["overdue", "owed", "dueSoon", "pending", "open"]),
    workingDaysLeft: CountOrNull,
    workingDaysLate: CountOrNull,
    workingDaysOwed: CountOrNull,
    version: PlainDay.exactOptional(),
  })
  .refine(({ due, since }) => due !== null || since !== null, {
    message: "an item has a day, or a day it is owed since",
  });

/** What `agenda` lists, actor by actor and day by day. */
export const AgendaSchema = named(
  "Agenda",
  z.strictObject({
    asOf: PlainDay,
    until: DayOrNull,
    profile: z.string(),
    ended: z.array(Ended).min(1).exactOptional(),
    actors: z.array(
      z.strictObject({ actor: z.string(), days: z.array(z.strictObject({ on: PlainDay, items: z.array(Item) })) }),
    ),
  }),
  "What everybody has to do, actor by actor and day by day",
);
