import * as z from "zod";
import { CERTAINTIES } from "../../calendar/index.js";
import { DUTY_REASONS, DUTY_STATES } from "../../core/model/evaluation.js";
import { QUESTION_CODES } from "../../core/model/question.js";
import { MODALITIES } from "../../language/rule.js";
import { TOPICS } from "../../language/vocabulary.js";
import { Bilingual, named, PlainDay } from "./shared.js";

export const DayOrNull = PlainDay.nullable();
export const CountOrNull = z.int().min(0).nullable();
export const Certainty = z.enum(CERTAINTIES);
export const Place = { ruleId: z.string(), provision: z.string(), topic: z.enum(TOPICS), actor: z.string() };
export const DataSpan = z.strictObject({ from: PlainDay, to: PlainDay });

export const DutyTriggerSchema = z.strictObject({
  kind: z.enum(["event", "day", "calendar", "state"]),
  name: z.string(),
  on: PlainDay,
  deemedOn: PlainDay.exactOptional(),
  ref: z.string().exactOptional(),
  by: z.string().exactOptional(),
  id: z.string().exactOptional(),
});

const Arguable = z.array(z.strictObject({ code: z.string(), value: z.string(), on: DayOrNull }));
const HangsOn = z.array(z.strictObject({ code: z.string(), value: z.string(), state: z.enum(DUTY_STATES).nullable() }));

export const DutyRecord = z.strictObject({
  ...Place,
  key: z.string(),
  serves: z.array(z.string()),
  modality: z.enum(MODALITIES),
  recipients: z.array(z.string()),
  unit: z.string().nullable().meta({ description: "the body that owes it, by its canonical name" }),
  period: z.string().nullable(),
  trigger: DutyTriggerSchema.nullable(),
  since: DayOrNull,
  due: DayOrNull,
  at: z.iso.datetime({ offset: true }).nullable(),
  actBy: DayOrNull,
  state: z.enum(DUTY_STATES),
  fulfilledOn: DayOrNull,
  workingDaysLeft: CountOrNull,
  workingDaysLate: CountOrNull,
  workingDaysOwed: CountOrNull,
  certainty: Certainty.nullable(),
  reason: z.enum(DUTY_REASONS).nullable(),
  version: PlainDay.exactOptional(),
  hour: z.literal("notRecorded").exactOptional(),
  data: DataSpan.exactOptional(),
  arguable: Arguable.exactOptional(),
  hangsOn: HangsOn.exactOptional(),
});

const Count = z.int().min(0);
const Reason = z.enum(DUTY_REASONS);
const NOTHING_COUNTED = { workingDaysLeft: z.null(), workingDaysLate: z.null(), workingDaysOwed: z.null() };
const STILL_OPEN = { fulfilledOn: z.null(), workingDaysLate: z.null(), workingDaysOwed: z.null() };
const LATE = { due: PlainDay, workingDaysLeft: z.null(), workingDaysLate: Count, workingDaysOwed: z.null() };
const OWED = { ...NOTHING_COUNTED, since: PlainDay, due: z.null(), fulfilledOn: z.null(), workingDaysOwed: Count };
const DUE_SOON = { ...STILL_OPEN, due: PlainDay, workingDaysLeft: Count, reason: z.null() };

/** One thing that one body must do: what is told of it goes by its state. */
export const DutySchema = named(
  "Duty",
  z
    .discriminatedUnion("state", [
      DutyRecord.extend({ ...STILL_OPEN, state: z.literal("pending") }),
      DutyRecord.extend({ ...DUE_SOON, state: z.literal("dueSoon") }),
      DutyRecord.extend({ ...OWED, state: z.literal("owed") }),
      DutyRecord.extend({ ...LATE, state: z.literal("overdue"), fulfilledOn: z.null() }),
      DutyRecord.extend({ ...NOTHING_COUNTED, state: z.literal("met") }),
      DutyRecord.extend({ ...LATE, state: z.literal("metLate"), fulfilledOn: PlainDay }),
      DutyRecord.extend({ ...LATE, state: z.literal("missed"), fulfilledOn: z.null() }),
      DutyRecord.extend({ ...NOTHING_COUNTED, state: z.literal("undetermined"), reason: Reason }),
      DutyRecord.extend({
        ...NOTHING_COUNTED,
        state: z.literal("notApplicable"),
        fulfilledOn: z.null(),
        reason: Reason,
      }),
    ])
    .refine(({ at, actBy }) => at === null || actBy === null, {
      message: "an act fixed to an instant has no day before",
    }),
  "One thing that one body must do; what is told of it goes by its state",
);

const Episode = z.strictObject({ ground: z.string(), since: PlainDay, handledOn: DayOrNull, endedOn: DayOrNull });

export const RungRecord = z.strictObject({
  ...Place,
  action: Bilingual,
  reached: z.boolean(),
  since: DayOrNull,
  handledOn: DayOrNull,
  next: DayOrNull,
  certainty: Certainty.nullable(),
  episodes: z.array(Episode),
  arguable: Arguable.exactOptional(),
  reason: z.enum([...DUTY_REASONS, "parameterUnset", "judgement"]).nullable(),
});

/** A state from which somebody must step in. */
export const RungSchema = named(
  "Rung",
  z.discriminatedUnion("reached", [
    RungRecord.extend({ reached: z.literal(true), since: PlainDay, reason: z.null() }),
    RungRecord.extend({ reached: z.literal(false), since: z.null(), handledOn: z.null() }),
  ]),
  "A state from which somebody must step in",
);

export const RightRecord = z.strictObject({
  ...Place,
  key: z.string(),
  modality: z.literal("may"),
  until: DayOrNull,
  state: z.enum(["open", "used", "lapsed", "notOpened"]),
  usedOn: DayOrNull,
  arguable: Arguable.exactOptional(),
});

/** Something an actor may do until a day: what is told of it goes by its state. */
export const RightSchema = named(
  "Right",
  z.discriminatedUnion("state", [
    RightRecord.extend({ state: z.literal("open"), usedOn: z.null() }),
    RightRecord.extend({ state: z.literal("used"), usedOn: PlainDay }),
    RightRecord.extend({ state: z.literal("lapsed"), until: PlainDay, usedOn: z.null() }),
    RightRecord.extend({ state: z.literal("notOpened"), until: z.null(), usedOn: z.null() }),
  ]),
  "Something an actor may do until a day; what is told of it goes by its state",
);

/** What stands out in a record. */
export const FindingSchema = named(
  "Finding",
  z.strictObject({
    code: z.string(),
    severity: z.enum(["info", "warning"]),
    provision: z.string().nullable(),
    ruleId: z.string().exactOptional(),
    field: z.string().nullable(),
    message: Bilingual,
  }),
  "What stands out in a record; it stops nothing and changes no date",
);

/** Something that the record does not tell, and the duties that hang on it. */
export const QuestionSchema = named(
  "Question",
  z.strictObject({
    code: z.enum(QUESTION_CODES),
    subject: z.string(),
    field: z.string(),
    text: Bilingual,
    keys: z.array(z.string()),
  }),
  "Something that the record does not tell, and the duties that hang on it",
);
