import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FORMULA_NAMES } from "../../src/core/answers/shares.js";
import { DUTY_REASONS, DUTY_STATES } from "../../src/core/model/evaluation.js";
import { QUESTION_CODES } from "../../src/core/model/question.js";
import { agenda, schedule } from "../../src/index.js";
import { MODALITIES } from "../../src/language/rule.js";
import { CELLS, PHASES, SECRECIES, TOPICS } from "../../src/language/vocabulary.js";
import { profiles } from "../../src/profiles/index.js";
import { classified, mixed } from "../cli/registers.js";
import { evaluateRegister } from "../support/unchecked.js";

/** The JSON that `dondoc evaluate` and `dondoc agenda` print, key by key: what is not named here may not be printed. */
const day = z.iso.date();
const dayOrNull = day.nullable();
const count = z.int().min(0).nullable();
const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const certainty = z.enum(["official", "provisional", "projected"]).nullable();
const place = { ruleId: z.string(), provision: z.string(), topic: z.enum(TOPICS), actor: z.string() };

const trigger = z.strictObject({
  kind: z.enum(["event", "day", "calendar", "state"]),
  name: z.string(),
  on: day,
  deemedOn: day.optional(),
  ref: z.string().optional(),
  by: z.string().optional(),
  id: z.string().optional(),
});

const duty = z
  .strictObject({
    ...place,
    key: z.string(),
    serves: z.array(z.string()),
    modality: z.enum(MODALITIES),
    recipients: z.array(z.string()),
    unit: z.string().nullable(),
    period: z.string().nullable(),
    trigger: trigger.nullable(),
    since: dayOrNull,
    due: dayOrNull,
    at: z.iso.datetime({ offset: true }).nullable(),
    actBy: dayOrNull,
    state: z.enum(DUTY_STATES),
    fulfilledOn: dayOrNull,
    workingDaysLeft: count,
    workingDaysLate: count,
    workingDaysOwed: count,
    certainty,
    reason: z.enum(DUTY_REASONS).nullable(),
    hour: z.literal("notRecorded").optional(),
    data: z.unknown().optional(),
    hangsOn: z
      .array(z.strictObject({ code: z.string(), value: z.string(), state: z.enum(DUTY_STATES).nullable() }))
      .optional(),
  })
  .refine(({ state, reason }) => (state === "notApplicable" || state === "undetermined" ? reason !== null : true), {
    message: "no duty is left out without a reason",
  })
  .refine(({ state, since, workingDaysOwed }) => state !== "owed" || (since !== null && workingDaysOwed !== null), {
    message: "what is owed says since when",
  })
  .refine(({ at, actBy }) => at === null || actBy === null, {
    message: "an act fixed to an instant has no day before",
  });

const episode = z.strictObject({ ground: z.string(), since: day, handledOn: dayOrNull, endedOn: dayOrNull });
const rung = z.strictObject({
  ...place,
  action: words,
  reached: z.boolean(),
  since: dayOrNull,
  handledOn: dayOrNull,
  next: dayOrNull,
  certainty,
  episodes: z.array(episode),
  reason: z.enum([...DUTY_REASONS, "parameterUnset", "judgement"]).nullable(),
});
const right = z.strictObject({
  ...place,
  key: z.string(),
  modality: z.literal("may"),
  until: dayOrNull,
  state: z.enum(["open", "used", "lapsed", "notOpened"]),
  usedOn: dayOrNull,
});
const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(["info", "warning"]),
  provision: z.string().nullable(),
  field: z.string().nullable(),
  message: words,
});
const question = z.strictObject({
  code: z.enum(QUESTION_CODES),
  subject: z.string(),
  field: z.string(),
  text: words,
  keys: z.array(z.string()),
});

const task = z.strictObject({
  id: z.string(),
  ordinal: z.string().optional(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  leads: z.array(z.string()),
  coordinators: z.array(z.string()),
  secrecy: z.enum(SECRECIES),
  asOf: day,
  profile: z.string(),
  phase: z.enum(PHASES),
  status: z.strictObject({
    id: z.string(),
    name: words,
    cell: z.enum(CELLS),
    noDeadline: z.boolean(),
    dueSoon: z.boolean(),
    awaitingConfirmation: z.boolean(),
    suspended: z.boolean(),
  }),
  dueOn: z.strictObject({
    original: dayOrNull,
    current: dayOrNull,
    adjustments: z.array(
      z.strictObject({
        on: dayOrNull,
        dueOn: day,
        reason: z.string().nullable(),
        authorisedBy: z.string().nullable(),
      }),
    ),
    workingDaysLeft: count,
    workingDaysLate: count,
    earlier: z.array(z.strictObject({ due: day, until: day, workingDaysLate: z.int().min(0) })),
  }),
  documentTasks: z.int().min(2).optional(),
  completedOn: dayOrNull,
  updatedOn: dayOrNull,
  duties: z.array(duty),
  ladder: z.array(rung),
  nextRung: z.strictObject({ ruleId: z.string(), provision: z.string(), on: day }).nullable(),
  rights: z.array(right),
  findings: z.array(finding),
  questions: z.array(question),
  nextChange: dayOrNull,
});

const row = z.strictObject({
  unit: z.string().nullable(),
  total: z.int(),
  done: z.int(),
  open: z.int(),
  counts: z.record(z.enum(CELLS), z.int()),
  dueSoon: z.int(),
  awaitingConfirmation: z.int(),
  suspended: z.int(),
  duties: z.strictObject({ overdue: z.int(), owed: z.int(), missed: z.int() }),
  updated: z.int(),
  share: z.string().nullable(),
  shares: z.record(z.string(), z.string().nullable()),
});

const formula = z.strictObject({
  name: z.enum(FORMULA_NAMES as [string, ...string[]]),
  over: z.string(),
  under: z.string(),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const register = z.strictObject({
  meta: z.strictObject({
    engine: z.strictObject({ name: z.literal("dondoc"), version: z.string() }),
    profile: z.strictObject({ id: z.string(), sha256 }),
    calendar: z.strictObject({ id: z.string(), sha256 }),
    register: z.strictObject({ sha256 }),
    options: z.strictObject({ sha256 }),
  }),
  asOf: day,
  knownAt: dayOrNull,
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
        action: words,
        unit: z.string(),
        late: z.int().min(0),
        limit: z.int().min(1),
        months: z.int().min(1),
        reached: z.boolean(),
      }),
    ),
    findings: z.array(finding),
    questions: z.array(question),
  }),
  summary: z.strictObject({
    formula,
    formulas: z.array(formula).min(1),
    rounding: z.enum(["halfUp", "truncate", "up"]),
    digits: z.int(),
    units: z.array(row),
    all: row,
  }),
  notices: z.array(z.looseObject({ code: z.string(), detail: words })),
  nextChange: dayOrNull,
});

const item = z
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
    since: dayOrNull,
    due: dayOrNull,
    at: z.string().nullable(),
    actBy: dayOrNull,
    state: z.enum(["overdue", "owed", "dueSoon", "pending", "open"]),
    workingDaysLeft: count,
    workingDaysLate: count,
    workingDaysOwed: count,
  })
  .refine(({ due, since }) => due !== null || since !== null, {
    message: "an item has a day, or a day it is owed since",
  });

const worklist = z.strictObject({
  asOf: day,
  until: dayOrNull,
  profile: z.string(),
  actors: z.array(
    z.strictObject({ actor: z.string(), days: z.array(z.strictObject({ on: day, items: z.array(item) })) }),
  ),
});

/** A register in which tasks are returned, suspended, adjusted, passed on and led together, and something is not told. */
const eventful = {
  ...mixed,
  reports: [],
  tasks: [
    ...mixed.tasks,
    {
      id: "E-1",
      title: "Nhiệm vụ chuyển lại",
      lead: "Sở Y tế; Sở Xây dựng",
      dueOn: "2026-11-10",
      events: [
        { type: "assigned", on: "2026-10-05" },
        { type: "registered", on: "2026-10-05" },
        { type: "returned", on: "2026-10-07", by: "Sở Y tế" },
      ],
    },
    {
      id: "E-2",
      title: "Nhiệm vụ giao lại",
      lead: "Sở Y tế",
      dueOn: "2026-11-06",
      events: [
        { type: "assigned", on: "2026-10-05" },
        { type: "reassigned", on: "2026-11-16", lead: "Sở Nội vụ" },
        { type: "inspectionEnded", on: "2026-11-17" },
        { type: "suspended", on: "2026-11-18", by: "Văn phòng" },
      ],
    },
    { id: "E-3", title: "Nhiệm vụ giao chung", lead: "các sở, ngành liên quan", dueOn: "2026-11-30" },
  ],
};

const example: unknown = JSON.parse(
  readFileSync(new URL("../../examples/data/register.json", import.meta.url), "utf8"),
);

const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  "the contract of results under %s",
  (_, profile) => {
    it.each([
      ["a usual register", mixed],
      ["classified tasks", classified],
      ["an eventful register", eventful],
    ])("holds for %s", (_name, input) => {
      for (const asOf of ["2026-11-09", "2026-11-23", "2027-01-04"]) {
        const evaluation = evaluateRegister(input, { profile, asOf });
        expect(register.safeParse(read(evaluation)).error?.issues ?? []).toEqual([]);
        expect(worklist.safeParse(read(agenda(evaluation))).error?.issues ?? []).toEqual([]);
      }
    });

    it("tells every duty apart by its key", () => {
      const evaluation = evaluateRegister(eventful, { profile, asOf: "2026-11-23" });
      const keys = [...evaluation.register.duties, ...evaluation.tasks.flatMap(({ duties }) => duties)].map(
        ({ key }) => key,
      );
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    });

    it("holds for the example register on any day", () => {
      for (const asOf of ["2023-12-01", "2024-05-20", "2024-07-08", "2026-11-22"]) {
        const evaluation = evaluateRegister(example, { profile, asOf });
        expect(register.safeParse(read(evaluation)).error?.issues ?? []).toEqual([]);
      }
    });

    it("of an agenda names only days on or after the day judged", () => {
      const evaluation = evaluateRegister(example, { profile, asOf: "2024-07-08" });
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
  },
);
