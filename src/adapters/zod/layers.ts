import * as z from "zod";
import { CONFLICT_CASES, CONFLICT_KINDS } from "../../analysis/layers/layers.js";
import { DUTY_STATES } from "../../core/model/evaluation.js";
import { OWN_PARTS } from "../../language/built-on.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { keysOf } from "../../language/words/keys-of.js";
import { ProfileSchema } from "./profile.js";
import { Bilingual, named, PlainDay, Standing } from "./shared.js";
import { TaskOutcomeSchema } from "./side-by-side.js";

const ACTS: readonly Act[] = keysOf(ACT);
const side = { profile: z.string(), ruleId: z.string(), provision: z.string(), version: PlainDay.exactOptional() };
const head = { kind: z.enum(CONFLICT_KINDS), act: z.enum(ACTS), actor: z.string() };
const Hour = z.string().nullable();
const Side = z.strictObject(side);
const Day = z.strictObject({ ...side, due: PlainDay, at: Hour, state: z.enum(DUTY_STATES) });

const RuleConflict = z.strictObject({
  ...head,
  lower: Side,
  upper: Side,
  onlyWhen: z.enum(CONFLICT_CASES),
  looked: z.int().min(0),
  later: z.int().min(0),
  example: z
    .strictObject({ from: z.string(), lower: PlainDay, upper: PlainDay, lowerAt: Hour, upperAt: Hour })
    .nullable(),
});
const DayConflict = z.strictObject({
  ...head,
  unit: z.string().nullable(),
  period: z.string().nullable(),
  lower: Day,
  upper: Day,
  workingDays: z.int().min(0),
});

/** What `layers` says of regulations that stand above one another. */
export const LayersSchema = named(
  "Layers",
  z.strictObject({
    asOf: PlainDay,
    from: PlainDay,
    to: PlainDay,
    profiles: z.array(z.string()).min(2),
    rules: z.array(RuleConflict),
    tasks: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().nullable(),
        outcomes: z.array(TaskOutcomeSchema),
        conflicts: z.array(DayConflict),
      }),
    ),
  }),
  "Layers of law on one register, the lowest first, and where they fall out",
);

const BuiltOn = z.strictObject({
  layers: z.array(
    z.strictObject({
      id: z.string(),
      title: Bilingual,
      issuer: Bilingual,
      number: z.string().nullable(),
      standing: Standing,
      effectiveFrom: PlainDay.nullable(),
      amendedBy: z.array(z.strictObject({ number: z.string().nullable(), title: Bilingual })).exactOptional(),
    }),
  ),
  origins: z.record(z.string(), z.string()),
  missing: z.array(z.enum(OWN_PARTS)),
  unreached: z.array(
    z.strictObject({
      code: z.string(),
      ruleId: z.string(),
      provision: z.string().nullable(),
      isGone: z.boolean(),
    }),
  ),
  absent: z.array(z.string()).exactOptional(),
});

/** A regulation as it was parsed: its text, and what it is built on. */
export const ParsedProfileSchema = z.strictObject({ ...ProfileSchema.shape, builtOn: BuiltOn.exactOptional() });
