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

const Trigger = z.strictObject({
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

const dutyParts = {
  ...Place,
  key: z.string(),
  serves: z.array(z.string()),
  modality: z.enum(MODALITIES),
  recipients: z.array(z.string()),
  unit: z.string().nullable().meta({ description: "the body that owes it, by its canonical name" }),
  period: z.string().nullable(),
  trigger: Trigger.nullable(),
  since: DayOrNull,
  due: DayOrNull,
  at: z.iso.datetime({ offset: true }).nullable(),
  actBy: DayOrNull,
  fulfilledOn: DayOrNull,
  workingDaysLeft: CountOrNull,
  workingDaysLate: z.null(),
  workingDaysOwed: z.null(),
  certainty: Certainty.nullable(),
  reason: z.enum(DUTY_REASONS).nullable(),
  version: PlainDay.exactOptional(),
  hour: z.literal("notRecorded").exactOptional(),
  data: DataSpan.exactOptional(),
  arguable: Arguable.exactOptional(),
  hangsOn: HangsOn.exactOptional(),
};
const Nothing = z.null();
const Count = z.int().min(0);
const open = { fulfilledOn: Nothing };
const late = { due: PlainDay, workingDaysLeft: Nothing, workingDaysLate: Count };
const nothingCounted = { workingDaysLeft: Nothing };
const owed = { since: PlainDay, due: Nothing, workingDaysLeft: Nothing, workingDaysOwed: Count };
const withReason = { reason: z.enum(DUTY_REASONS) };

/** One thing that one body must do. */
export const DutySchema = named(
  "Duty",
  z
    .discriminatedUnion("state", [
      z.strictObject({ ...dutyParts, ...open, state: z.literal("pending") }),
      z.strictObject({
        ...dutyParts,
        ...open,
        due: PlainDay,
        workingDaysLeft: Count,
        reason: Nothing,
        state: z.literal("dueSoon"),
      }),
      z.strictObject({ ...dutyParts, ...open, ...owed, state: z.literal("owed") }),
      z.strictObject({ ...dutyParts, ...open, ...late, state: z.literal("overdue") }),
      z.strictObject({ ...dutyParts, ...nothingCounted, state: z.literal("met") }),
      z.strictObject({ ...dutyParts, ...late, fulfilledOn: PlainDay, state: z.literal("metLate") }),
      z.strictObject({ ...dutyParts, ...open, ...late, state: z.literal("missed") }),
      z.strictObject({ ...dutyParts, ...nothingCounted, ...withReason, state: z.literal("undetermined") }),
      z.strictObject({ ...dutyParts, ...open, ...nothingCounted, ...withReason, state: z.literal("notApplicable") }),
    ])
    .refine(({ at, actBy }) => at === null || actBy === null, {
      message: "an act fixed to an instant has no day before",
    }),
  "One thing that one body must do",
);

const Episode = z.strictObject({ ground: z.string(), since: PlainDay, handledOn: DayOrNull, endedOn: DayOrNull });

const rungParts = {
  ...Place,
  action: Bilingual,
  since: DayOrNull,
  handledOn: DayOrNull,
  next: DayOrNull,
  certainty: Certainty.nullable(),
  episodes: z.array(Episode),
  arguable: Arguable.exactOptional(),
  reason: z.enum([...DUTY_REASONS, "parameterUnset", "judgement"]).nullable(),
};

/** A state from which somebody must step in. */
export const RungSchema = named(
  "Rung",
  z.discriminatedUnion("reached", [
    z.strictObject({ ...rungParts, reached: z.literal(true), since: PlainDay, reason: Nothing }),
    z.strictObject({ ...rungParts, reached: z.literal(false), since: Nothing, handledOn: Nothing }),
  ]),
  "A state from which somebody must step in",
);

/** Something an actor may do until a day. */
export const RightSchema = named(
  "Right",
  z.strictObject({
    ...Place,
    key: z.string(),
    modality: z.literal("may"),
    until: DayOrNull,
    state: z.enum(["open", "used", "lapsed", "notOpened"]),
    usedOn: DayOrNull,
    arguable: Arguable.exactOptional(),
  }),
  "Something an actor may do until a day",
);

/** What stands out in a record. */
export const FindingSchema = named(
  "Finding",
  z.strictObject({
    code: z.string(),
    severity: z.enum(["info", "warning"]),
    provision: z.string().nullable(),
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
