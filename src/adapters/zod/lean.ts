import * as z from "zod";
import { DUTY_STATES } from "../../core/model/evaluation.js";
import { MODALITIES } from "../../language/rule.js";
import { CELLS, PHASES, TOPICS } from "../../language/vocabulary.js";
import {
  DayOrNull,
  DutyRecord,
  DutyTriggerSchema,
  FindingSchema,
  Place,
  QuestionSchema,
  RightRecord,
  RungRecord,
} from "./result-parts.js";
import { Ended, Meta, Notice, OftenLate, StatusSchema, SummarySchema, TaskEvaluationSchema } from "./results.js";
import { Bilingual, named, PlainDay } from "./shared.js";

/** A part of a result in which nothing has to be said; a member that is said as `undefined` is not there. */
const sayable = <S extends z.ZodRawShape>(shape: S): { [K in keyof S]: z.ZodExactOptional<S[K]> } =>
  // `fromEntries` forgets the names of members; they are those of the shape.
  Object.fromEntries(Object.entries(shape).map(([name, type]) => [name, z.exactOptional(type)])) as {
    [K in keyof S]: z.ZodExactOptional<S[K]>;
  };

const InKey = sayable({ occasion: z.string(), bearer: z.string(), key: z.string() });

const LeanRule = z.strictObject(
  sayable({
    ...DutyRecord.pick({ provision: true, serves: true, topic: true, modality: true, actor: true, recipients: true })
      .shape,
    action: Bilingual,
    starts: DutyTriggerSchema.pick({ kind: true, name: true }),
  }),
);
const LeanDuty = z.strictObject({
  ...sayable(DutyRecord.omit({ ruleId: true, key: true, state: true }).shape),
  ...InKey,
  rule: z.string(),
  state: z.enum(DUTY_STATES),
  from: PlainDay.exactOptional(),
});
const LeanRung = z.strictObject({ ...sayable(RungRecord.omit({ ruleId: true }).shape), rule: z.string() });
const LeanRight = z.strictObject({
  ...sayable(RightRecord.omit({ ruleId: true, key: true, state: true }).shape),
  ...InKey,
  rule: z.string(),
  state: RightRecord.shape.state,
});
const AtPlace = z.int().min(0);
const LeanQuestion = z.strictObject({
  question: AtPlace,
  subject: z.string().exactOptional(),
  keys: z.array(z.union([AtPlace, z.string()])).exactOptional(),
});
const { id, phase, status, dueOn, ...rest } = TaskEvaluationSchema.shape;
const LeanTask = z.strictObject({
  ...sayable(rest),
  id,
  phase,
  status: z.strictObject({
    ...sayable(status.shape),
    ...StatusSchema.pick({ id: true, cell: true }).shape,
  }),
  dueOn: z.strictObject(sayable(dueOn.shape)).exactOptional(),
  duties: z.array(LeanDuty).exactOptional(),
  ladder: z.array(LeanRung).exactOptional(),
  rights: z.array(LeanRight).exactOptional(),
  findings: z.array(AtPlace).exactOptional(),
  questions: z.array(LeanQuestion).exactOptional(),
});

const HEAD = {
  asOf: PlainDay,
  knownAt: DayOrNull,
  profile: z.string(),
  calendar: z.string(),
  readings: z.record(z.string(), z.string()),
  nextChange: DayOrNull,
};

/** A result in its lean form, as `toLean` gives it. */
export const LeanEvaluationSchema = named(
  "LeanEvaluation",
  z.strictObject({
    form: z.literal("lean"),
    hangsOn: z.literal(true).exactOptional(),
    ...HEAD,
    rules: z.record(z.string(), LeanRule),
    statuses: z.record(z.string(), Bilingual),
    bodies: z.record(z.string(), z.string()),
    findings: z.array(FindingSchema),
    questions: z.array(QuestionSchema.omit({ subject: true, keys: true })),
    tasks: z.array(LeanTask),
    register: z.strictObject({
      duties: z.array(LeanDuty),
      ended: z.array(Ended).min(1).exactOptional(),
      oftenLate: z.array(OftenLate),
      findings: z.array(FindingSchema),
      questions: z.array(QuestionSchema),
    }),
    summary: SummarySchema,
    notices: z.array(Notice),
    meta: Meta,
  }),
  "A result in which everything that comes again stands once",
);

const DutyRow = z.array(z.union([z.string(), z.number(), z.null()]));

/** A result in rows, as `toRows` gives it. */
export const EvaluationRowsSchema = named(
  "EvaluationRows",
  z.strictObject({
    ...HEAD,
    cells: z.array(z.enum(CELLS)),
    phases: z.array(z.enum(PHASES)),
    states: z.array(z.enum(DUTY_STATES)),
    units: z.array(z.string()),
    owed: z.array(
      z.strictObject({
        ...Place,
        topic: z.enum(TOPICS),
        modality: z.enum(MODALITIES),
        unit: z.string().nullable(),
        keyParts: z.tuple([z.string(), z.string()]),
      }),
    ),
    tasks: z.array(
      z.tuple([
        z.string(),
        AtPlace,
        AtPlace,
        z.array(AtPlace),
        DayOrNull,
        z.int().nullable(),
        DayOrNull,
        z.array(DutyRow),
      ]),
    ),
    duties: z.array(DutyRow),
  }),
  "A result in rows, with dictionaries of what comes again",
);
