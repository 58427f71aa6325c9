import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { agenda, evaluateRegister, schedule } from "../../src/index.js";
import { CELLS, PHASES, TOPICS } from "../../src/language/vocabulary.js";
import { profiles } from "../../src/profiles/index.js";

/**
 * The JSON output is a contract. These schemas are strict: a key that is added, dropped or renamed fails, and so does a
 * value of another kind.
 */
const day = z.iso.date();
const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const certainty = z.enum(["official", "provisional", "projected"]);
const dutyState = z.enum(["pending", "dueSoon", "overdue", "met", "metLate", "notApplicable"]);

const duty = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  serves: z.array(z.string()),
  topic: z.enum(TOPICS),
  actor: z.string(),
  recipients: z.array(z.string()),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  trigger: z.strictObject({ event: z.string(), on: day }).nullable(),
  due: day.nullable(),
  at: z.iso.datetime({ offset: true }).nullable(),
  actBy: day.nullable(),
  state: dutyState,
  fulfilledOn: day.nullable(),
  workingDaysLeft: z.int().nonnegative().nullable(),
  workingDaysLate: z.int().nonnegative().nullable(),
  certainty: certainty.nullable(),
  reason: z.string().nullable(),
});

const threshold = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  topic: z.enum(TOPICS),
  actor: z.string(),
  action: bilingual,
  reached: z.boolean(),
  since: day.nullable(),
  handledOn: day.nullable(),
  next: day.nullable(),
  certainty: certainty.nullable(),
  reason: z.enum(["parameterUnset", "judgement"]).nullable(),
});

const right = z.strictObject({
  ruleId: z.string(),
  provision: z.string(),
  topic: z.enum(TOPICS),
  actor: z.string(),
  until: day.nullable(),
  state: z.enum(["open", "used", "lapsed", "notOpened"]),
  usedOn: day.nullable(),
});

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(["info", "warning"]),
  provision: z.string().nullable(),
  field: z.string().nullable(),
  message: bilingual,
});

const task = z.strictObject({
  id: z.string(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  coordinators: z.array(z.string()),
  secrecy: z.enum(["none", "confidential", "secret", "topSecret"]),
  asOf: day,
  profile: z.string(),
  phase: z.enum(PHASES),
  status: z.strictObject({
    id: z.string(),
    name: bilingual,
    cell: z.enum(CELLS),
    noDeadline: z.boolean(),
    dueSoon: z.boolean(),
    awaitingConfirmation: z.boolean(),
    suspended: z.boolean(),
  }),
  dueOn: z.strictObject({
    original: day.nullable(),
    current: day.nullable(),
    adjustments: z.array(
      z.strictObject({ on: day, dueOn: day, reason: z.string().nullable(), authorisedBy: z.string().nullable() }),
    ),
    workingDaysLeft: z.int().nonnegative().nullable(),
    workingDaysLate: z.int().nonnegative().nullable(),
  }),
  completedOn: day.nullable(),
  duties: z.array(duty),
  thresholds: z.array(threshold),
  nextRung: z.strictObject({ ruleId: z.string(), provision: z.string(), on: day }).nullable(),
  rights: z.array(right),
  findings: z.array(finding),
  nextChange: day.nullable(),
});

const summaryRow = z.strictObject({
  unit: z.string().nullable(),
  total: z.int(),
  done: z.int(),
  open: z.int(),
  counts: z.record(z.enum(CELLS), z.int().nonnegative()),
  dueSoon: z.int(),
  awaitingConfirmation: z.int(),
  suspended: z.int(),
  share: z
    .string()
    .regex(/^\d+\.\d\d$/)
    .nullable(),
});

const registerEvaluation = z.strictObject({
  asOf: day,
  knownAt: day.nullable(),
  profile: z.string(),
  calendar: z.string(),
  readings: z.record(z.string(), z.string()),
  tasks: z.array(task),
  register: z.strictObject({
    duties: z.array(duty),
    oftenLate: z.array(
      z.strictObject({
        ruleId: z.string(),
        provision: z.string(),
        actor: z.string(),
        action: bilingual,
        unit: z.string(),
        late: z.int().nonnegative(),
        limit: z.int().positive(),
        months: z.int().positive(),
        reached: z.boolean(),
      }),
    ),
    findings: z.array(finding),
  }),
  summary: z.strictObject({
    formula: z.strictObject({ name: z.string(), over: z.string(), under: z.string() }),
    rounding: z.enum(["halfUp", "truncate", "up"]),
    digits: z.int(),
    units: z.array(summaryRow),
    all: summaryRow,
  }),
  notices: z.array(z.looseObject({ code: z.string(), detail: bilingual })),
  nextChange: day.nullable(),
});

const register: unknown = JSON.parse(
  readFileSync(new URL("../../examples/data/register.json", import.meta.url), "utf8"),
);

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(profiles)("the JSON of $id", (profile) => {
  it("of an evaluated register keeps to its contract", () => {
    for (const asOf of ["2023-12-01", "2024-05-20", "2024-07-08", "2026-11-22"]) {
      const evaluation = evaluateRegister(register, { profile, asOf });
      expect(registerEvaluation.safeParse(throughJson(evaluation)).error?.issues ?? []).toEqual([]);
    }
  });

  it("of an agenda names only days on or after the day judged", () => {
    const evaluation = evaluateRegister(register, { profile, asOf: "2024-07-08" });
    for (const { days } of agenda(evaluation).actors) {
      for (const { on } of days) expect(on >= "2024-07-08").toBe(true);
    }
  });

  it("of a schedule is ordered by day and names period, actor and certainty", () => {
    const { duties } = schedule({ profile, from: "2026-01-01", to: "2026-12-31" });
    const dated = duties.filter((entry) => entry.due !== null);
    const days = dated.map((entry) => entry.due);
    expect(days).toEqual([...days].sort());
    for (const entry of dated) {
      expect(entry.period).not.toBeNull();
      expect(entry.certainty).not.toBeNull();
    }
    expect(duties.length).toBeGreaterThan(0);
  });
});
